import { Sign } from "../../text/characters.ts";
import { isMark, startOfSentence, type Token } from "../../words/tokens.ts";

/** 慰问活动将持续到6月15日,目前已慰问12户 */
export const lastsUntil = new Sign(
  "续",
  /活动[将会]?(?:一直|继续)?持续[到至][^,。;\n]{2,8},(?:目前|现|今|截至|已)/,
);

/** |慰问活动将持续到6月15日,|目前已慰问12户: until when it lasts is no plan of what was done by now. Not: 慰问活动将持续到6月15日,计划慰问12户 */
export function withoutLasting(tokens: readonly Token[]): readonly Token[] {
  const until = tokens.findIndex(({ text }) => /持续(?:[到至])?$/.test(text));
  const from = startOfSentence(tokens, until);
  const end = tokens.findIndex((token, at) => at > until && isMark(token, ","));
  if (until < 0 || end < 0 || end - until > longest) return tokens;
  const front = tokens.slice(from, until);
  if (
    front.some(
      (token) =>
        token.kind === "mark" || token.quantity !== null || token.mention !== null || token.kind === "day",
    )
  )
    return tokens;
  return [...tokens.slice(0, from), ...tokens.slice(end + 1)];
}

const longest = 4;
