import type { Scene } from "../../scene/scene.ts";
import type { Segment } from "../../scene/story.ts";
import { textBefore } from "../../scene/stretch.ts";
import { isCountedByTimes } from "../../text/normalize.ts";
import type { Item } from "../../words/item.ts";

/** 给李平家算账:工资3万,|茶叶2000; 药材行情:丁香38,|当归29: so much money of theirs, or for one. */
export function isAccounted(
  { clause, reading }: Segment,
  { source }: Scene,
  { quantity, verb }: Item,
): boolean {
  if (verb !== null || reading.verbs.length > 0) return false;
  const before = textBefore(clause.tokens, source, longestAccount);
  const told = before.slice(Math.max(before.lastIndexOf("。"), before.lastIndexOf("\n")) + 1);
  return ((quantity?.value ?? 0) >= 100 && accounts.test(told)) || prices.test(told);
}

const prices = /行情|[市报收售单时]价|价[格钱]/;
const accounts = /收入|工资|账|毛收/;
const longestAccount = 200;

/** 茶叶罐*3、挂历x1 */
export function isCountedBySign({ tokens }: Item, { source }: Scene): boolean {
  const figure = tokens.find(({ quantity }) => quantity !== null);
  return figure !== undefined && isCountedByTimes(source, figure.start);
}

/** 红糖|2, 手套|4 in a list: a few of what its name ends as, with no unit. */
export function isFewOfThing(
  segment: Segment,
  { noun, quantity, tokens }: Item,
  { lexicon }: Scene,
): boolean {
  const value = quantity?.value ?? 0;
  // 灯|一|亮
  if (!tokens.some(({ text }) => /^\d+$/.test(text))) return false;
  if (value < 1 || value > mostBare || !Number.isInteger(value) || !lexicon.endsAsThing(noun?.text ?? ""))
    return false;
  const { items } = segment.reading;
  return segment.people.named.length > 0 && items.length > 1 && items.every((item) => item.noun !== null);
}

/** More than so many of a thing may be what it cost. */
const mostBare = 20;
