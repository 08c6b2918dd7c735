// What was loaded for them and is theirs already, and what somebody beside us went for, with nothing told of whom it went to.

import type { Scene } from "../../scene/scene.ts";
import type { Segment } from "../../scene/story.ts";
import { textBehind } from "../../scene/stretch.ts";
import { figureAt, type Item } from "../../words/item.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import { has, hasSome, tokenAt } from "../../words/tokens.ts";

const theirs = rolesOf(Role.pronoun, Role.home, Role.kin);
const loads = /^(?:装|搬|抬|打包|收拾|整理)[了上进好到]*$/;

/** 后备箱装了|他的|3床铺盖, 把|刘军的|2个包|搬上车: theirs, and moved. Not: 给刘军装了|3盏灯, 装了|给他的|3床被子, 装了|李平的|2袋米,送到他家 */
export function isTheirsLoaded(
  { tokens, reading, clause }: Segment,
  { tokens: own }: Item,
  { source }: Scene,
): boolean {
  const of = figureAt(tokens, own) - 1;
  const whose = tokenAt(tokens, of - 1);
  if (tokenAt(tokens, of)?.text !== "的" || (whose?.mention == null && !hasSome(whose, theirs))) return false;
  if (has(tokenAt(tokens, of - 2), Role.dative)) return false;
  if (toTheirs.test(clause.text) || onToThem.test(textBehind(tokens, source, longestOn))) return false;
  return (
    tokens.some(({ text }) => loads.test(text)) &&
    reading.verbs.every((verb) => loads.test(verb.text) || !has(verb, Role.give))
  );
}

const toTheirs = /[搬抬拿]到[^,新]{0,4}家$/;
/** |,送到他家. Not: |,送他去敬老院, |,送到新家 */
const onToThem =
  /^,[^,。;\n]{0,3}(?:送(?:到|去|给)(?![^,。;\n]{0,6}(?:新|院|学|县|城|站))|给(?:[他她]们?|老人)送)/;

const handsOn = /[送给发分户家村组]/;
const fetches = /^[拉运]了$/;

/** 同事小王|去|镇上|拉了|30袋水泥: his errand. Not: 我去镇上拉了30袋水泥, 村主任从县里拉来30袋水泥, and nothing that is handed on behind it */
export function isErrandOfOther(
  { tokens, roles, people, text }: Segment,
  { verb }: Item,
  { source }: Scene,
): boolean {
  if (verb === null || !fetches.test(verb.text) || people.named.length > 0) return false;
  if (roles.has(Role.dative) || roles.has(Role.cadreSelf) || handsOn.test(text)) return false;
  const at = tokens.indexOf(verb);
  const way = tokens.findIndex((token) => has(token, Role.go));
  const who = tokens.findIndex((token) => has(token, Role.role));
  if (who !== 0 || way <= who || way > at) return false;
  const behind = textBehind(tokens, source, longestOn);
  return !handsOn.test(behind.split(/[。;\n]/)[0] ?? "") && !handsOnNext.test(behind);
}

/** |。下午送到李平家 */
const handsOnNext =
  /^[^。;\n]*[。\n](?:今天|[上下中]午|晚上|傍晚|随后|然后|又|都|就|也|再)*[送分发](?:到|给|去|了|完)/;
const longestOn = 30;
