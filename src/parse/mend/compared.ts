import { Sign } from "../text/characters.ts";
import type { Token } from "../words/tokens.ts";

/** 比他多一袋, 比李平家少两斤 */
export const compares = new Sign("比", /比[^,。;]{1,8}[多少](?:给|送)?了?[\d一二两三四五六七八九十几半]/);

/** Tokens: 比|李平|家|多. */
const longest = 6;

/** How much more or less somebody had than somebody else is no figure of what he had: 比他多一袋 is left out. */
export function withoutComparisons(tokens: readonly Token[]): readonly Token[] {
  const told: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const end = tokens[at]?.text === "比" ? endOfComparison(tokens, at) : -1;
    if (end < 0) told.push(tokens[at] as Token);
    else at = end;
  }
  return told;
}

/** Where the figure behind 多 or 少 stands; -1 where none does. */
function endOfComparison(tokens: readonly Token[], at: number): number {
  for (let more = at + 2; more < at + longest; more += 1) {
    const token = tokens[more];
    if (token === undefined || token.kind === "mark") return -1;
    if (!/^[多少](?:了|给了?|送了?)?$/.test(token.text)) continue;
    let figure = more + 1;
    while (figure < more + 3 && /^(?:给|送)?了?$/.test(tokens[figure]?.text ?? "#")) figure += 1;
    return tokens[figure]?.quantity == null ? -1 : figure;
  }
  return -1;
}
