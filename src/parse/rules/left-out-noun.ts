import { Sign } from "../characters.ts";
import { type Item, isCountOrMass } from "../item.ts";
import { Role } from "../roles.ts";
import type { Scene } from "../scene.ts";
import type { Segment } from "../story.ts";
import { has, type Token } from "../tokens.ts";

/** A thing that was spoken of and not given, in which unit it was counted, and how much was read before it. */
export type Spoken = { name: string; unit: string | null; sentence: number; read: number };

/** What no figure follows is spoken of where it is lacking or asked for. */
export const ofWanting = "没缺差要完光剩快";
const wanting = new Sign(ofWanting, new RegExp(`[${ofWanting}]`));

/** 李平家有两袋化肥, 米快吃完了, 打电话要化肥, 本来要送3袋米: what a figure behind it may be of. */
export function noteSpoken(segment: Segment, scene: Scene): void {
  const { reading, stance, tokens } = segment;
  const counted = reading.items.findLast(isCounted);
  const lacks = stance === "need" || stance === "plan" || wanting.isIn(segment);
  const thing =
    counted !== undefined ? counted.noun?.tokens[0] : lacks ? tokens.findLast(isGoods) : undefined;
  if (thing === undefined || has(counted?.verb ?? undefined, Role.sell)) return;
  scene.spoken = {
    name: counted?.noun?.text ?? thing.text,
    unit: counted?.quantity?.unit?.name ?? null,
    sentence: scene.sentence,
    read: scene.entries.list.length,
  };
}

/** 两袋化肥; 花钱买了|四双鞋, which no list has. */
function isCounted({ noun, quantity, verb }: Item): boolean {
  if (noun === null || !isCountOrMass(quantity)) return false;
  const bought = noun.kind === "text" && has(verb ?? undefined, Role.buy);
  return noun.kind === "goods" || (bought && noun.tokens.at(-1)?.pos === "thing");
}

function isGoods({ word }: Token): boolean {
  return word?.goods != null;
}

/**
 * 李平家有两袋化肥|我又给了一袋, 他说米快吃完了,|我给他送了两袋, 本来要送3袋米,|最后送了2袋: the thing spoken of before, of which nothing was
 * given yet; null where nothing was, or what was is counted in something else.
 */
export function spokenBefore(
  { text }: Segment,
  { spoken, sentence, entries }: Scene,
  item: Item,
): string | null {
  if (spoken?.sentence !== sentence || spoken.read !== entries.list.length || item.each) return null;
  // 送了油1桶,他家缺化肥,给王五|也送了2桶: of what was given before.
  if (text.includes("也")) return null;
  if (item.verb === null || !(has(item.verb, Role.give) || has(item.verb, Role.receive))) return null;
  if (!isCountOrMass(item.quantity)) return null;
  return spoken.unit === null || spoken.unit === item.quantity?.unit?.name ? spoken.name : null;
}
