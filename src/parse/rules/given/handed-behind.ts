import type { Segment } from "../../scene/story.ts";
import { textOf } from "../../scene/stretch.ts";
import type { Item } from "../../words/item.ts";
import { Role } from "../../words/roles.ts";
import { has } from "../../words/tokens.ts";

/** 毛毯一床|是我自己买来送他的, 车上搬下来|两箱方便面|给他搁屋里了: that it was handed over stands behind it. */
export function isHandedBehind({ clause, roles, text }: Segment, { tokens: own, verb }: Item): boolean {
  const end = Math.max(...own.map((token) => token.end));
  const at = clause.tokens.findIndex((token) => token.start === end);
  if (at < 0) return false;
  const behind = textOf(clause.tokens.slice(at, at + 9));
  if (verb === null) return byUs.test(behind);
  return (
    has(verb, Role.labour) &&
    !roles.has(Role.help) &&
    outOf.test(text) &&
    /^给(?:[他她]|老人|人家)/.test(behind)
  );
}

const byUs =
  /^(?:都|也|就)?是(?:我|咱|俺|我们?单位|我们局里|单位)们?(?:自己|个人)?(?:今天|专门|特意|掏钱|自费|从[^,]{1,4}){0,3}(?:[买带捎拿提][来了]?)?(?:送|给|带|捎|拿)(?:给|来|去|过来|过去|到)?(?:[他她]|老人|人家)?家?的$/;
const outOf = /(?:车|后备[箱厢]|后座|单位|办公室|库房|村部)[里上]?[^,他她]{0,3}[搬抬卸拎提扛拿抱取]/;

/** 我回了她一斤白糖, 分了李平两袋米: an act, whom it is for and a thing counted make a gift, whatever the verb. */
export function isHandedOver({ tokens }: Segment, item: Item): boolean {
  const figure = tokens.findIndex((token) => token.quantity !== null && item.tokens.includes(token));
  const receiver = tokens[figure - 1];
  if (receiver === undefined || (receiver.mention === null && !has(receiver, Role.pronoun))) return false;
  const done = tokens[figure - 2]?.text === "了" ? tokens[figure - 3] : tokens[figure - 2];
  return done?.kind === "text" && done.pos === "act" && !hasOfThem.test(done.text);
}

/** 吃了|李平|一碗面, 借了李平两把锄头: theirs, and we had it. */
const hasOfThem = /^(?:吃|喝|尝|品尝|抽|借|借用|用|欠|收)了?$/;
