import { Sign } from "../../text/characters.ts";
import type { Token } from "../../words/tokens.ts";

/** 给户编号H001、H003两户分别送饲料3袋、5袋 */
export const wordOfNumber = new Sign("编", /[^,。;:!?\n ](?:农)?户编号(?:为|是)?(?=h\d)/i);

/** 给||H001 without |户|编号|: what kind of number it is. Not: 户编号:H001, which is a label */
export function withoutWordOfNumber(tokens: readonly Token[]): readonly Token[] {
  const left = new Set<Token>();
  for (const [at, token] of tokens.entries()) {
    if (token.mention?.form !== "number") continue;
    let from = /^[为是]$/.test(tokens[at - 1]?.text ?? "") ? at - 1 : at;
    const end = from;
    while (/^(?:农?户|编号|农?户编号)$/.test(tokens[from - 1]?.text ?? "")) from -= 1;
    const before = tokens[from - 1];
    if (from === end || before === undefined || before.kind === "mark") continue;
    for (const one of tokens.slice(from, at)) left.add(one);
  }
  return left.size === 0 ? tokens : tokens.filter((token) => !left.has(token));
}
