import type { Token } from "../words/tokens.ts";
import { type Kept, spanOf } from "./kept.ts";

const today = /今[天日早晚]|刚[才刚]/;

/** 本月走访12户,|今天走访李平: of a number over a longer time, which stands as it was told. Not: 本月走访12户,走访了李平 */
export function isOfTodayBeside(sum: Kept, tokens: readonly Token[], text: string): boolean {
  const between = text.slice(sum.end, spanOf(tokens).end);
  return sum.facts.total === true && today.test(between) && !/其中|包括|含/.test(between);
}
