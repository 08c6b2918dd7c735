import { readNumeral } from "../text/numeral.ts";
import type { Clause } from "./clause.ts";

const partInFront =
  /(?:(?<ordinal>第[一二三四五\d]|头一)|(?:^|[,日号天有中间前头]|周.)(?<count>[一二两三四五六七八九\d]))[次趟回](?:[就还也都]|去的?时候?|家里|家中)?$/;

/**
 * 去了两趟,头一趟|没人; 走访3次,其中1次|不在家; 8号一次|没人; 前两次都|没人: of how many of the times told before it the word at `from` tells.
 * Null where it tells of no part of them: 没人, 一直没人.
 */
export function partOfTimes({ text, tokens }: Clause, from: number): number | null {
  const said = partInFront.exec(text.slice(0, from - (tokens[0]?.start ?? 0)))?.groups;
  if (said?.ordinal !== undefined) return 1;
  return said?.count === undefined ? null : (readNumeral(said.count, 0)?.value ?? null);
}
