import { goodsName } from "../nouns.ts";
import { Role } from "../roles.ts";
import type { Scene } from "../scene.ts";
import type { Segment } from "../story.ts";
import { subjectAt } from "../subject.ts";
import { has } from "../tokens.ts";

/** 货款3600元, 付了180块: what was paid, no thing. */
export const paid =
  /^(?:货|价|收|得|卖|售|付|共|总|合|回|进)?(?:款|钱|付|得|卖得|收入|价值|计)(?:项|额|得|了)?$|金额|销售额|货款|回款|进账/;

/** 她家今年榨了80斤茶油: what the household made or grew, before it is told who bought of it. */
export function noteProduce({ reading, people }: Segment, scene: Scene): void {
  if (people.named.length === 0) return;
  const made = reading.items.find(
    ({ noun, quantity }) =>
      (noun?.kind === "goods" || noun?.kind === "text") &&
      /^(?:mass|count|area)$/.test(quantity?.unit?.kind ?? ""),
  );
  if (made?.noun == null || made.quantity?.unit == null) return;
  const { name } = goodsName(made.noun.text, scene.lexicon);
  scene.produce = { name, unit: made.quantity.unit, sentence: scene.sentence };
}

/** 我帮她卖了|20斤: of what was told to be theirs, where a figure counts it so and no other thing is named. */
export function produceOf({ reading }: Segment, { produce, sentence }: Scene): Scene["produce"] {
  if (produce?.sentence !== sentence) return null;
  const figures = reading.items.filter(({ quantity }) => quantity !== null);
  const suits = figures.some(
    ({ quantity }) => quantity?.unit === produce.unit || quantity?.unit?.kind === "mass",
  );
  return (suits || figures.length === 0) &&
    reading.items.every(({ noun }) => noun === null || paid.test(noun.text))
    ? produce
    : null;
}

/** 她家晒了200斤笋干,|同事们买了50斤: bought of theirs, by us or by others. */
export function buysOfProduce(segment: Segment, scene: Scene): boolean {
  const { tokens, roles } = segment;
  if (
    !(roles.has(Role.buy) || roles.has(Role.fetch)) ||
    roles.has(Role.dative) ||
    produceOf(segment, scene) === null
  )
    return false;
  const buyer = subjectAt(
    tokens,
    tokens.findIndex((token) => has(token, Role.buy) || has(token, Role.fetch)),
  );
  return buyer === "us" || buyer === "other";
}
