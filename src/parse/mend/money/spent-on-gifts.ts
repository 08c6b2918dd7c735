import { Sign } from "../../text/characters.ts";
import type { Lexicon } from "../../words/lexicon.ts";
import { isMark, type Token } from "../../words/tokens.ts";

/** 慰问支出3000元 */
export const spentOnGifts = new Sign("支", /慰问支出:?\d/);

/** |慰问|支出|3000元: the money given, and no visit. Not: 人情慰问支出3000元, which may be theirs */
export function withSpentNamed(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  return tokens.flatMap((token, at) => {
    const before = tokens[at - 1];
    if (token.text === "支出" && opensSpending(tokens, at - 1)) return [];
    if (
      !opensSpending(tokens, at) ||
      !(before === undefined || before.kind === "day" || isMark(before, ",;。:、\n"))
    )
      return [token];
    return [{ ...token, text: "慰问金", word: lexicon.word("慰问金") }];
  });
}

/** 慰问|支出|3000元 */
function opensSpending(tokens: readonly Token[], at: number): boolean {
  const [call, spent, next, last] = tokens.slice(Math.max(0, at), at + 4);
  const sum = isMark(next, ":") ? last : next;
  return at >= 0 && call?.text === "慰问" && spent?.text === "支出" && sum?.quantity?.unit?.kind === "money";
}

/** 价值2000元的各类药品 */
export const allKindsWorth = new Sign("各", /元的各[类种]/);

/** 价值|2000元|的|(各类)|药品: which of them tells nothing. */
export function withoutAllKinds(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter(
    (token, at) =>
      !/^各[类种]$/.test(token.text) ||
      tokens[at - 1]?.text !== "的" ||
      tokens[at - 2]?.quantity?.unit?.kind !== "money",
  );
}
