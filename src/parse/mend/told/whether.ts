import { Sign } from "../../text/characters.ts";
import { isMark, type Token, tokenAt } from "../../words/tokens.ts";

/** 去李平家看房子漏没漏, 看羊好了没 */
export const looksWhether = new Sign(
  "没",
  /看[^,。;\n]{1,6}?(?:([\u4e00-\u9fff]{1,2})没\1|了没(?:有)?(?:[,。;!\n]|$))/,
);

/** 去李平家看房子|漏没漏|, 看羊好了|没|: what was looked after, and nothing denied. Not: 看房子没漏, 药吃了没 */
export function withoutWhether(tokens: readonly Token[]): readonly Token[] {
  const told: Token[] = [];
  let looks = false;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (token.kind === "mark") looks = false;
    if (token.text.startsWith("看")) looks = true;
    const [before, next] = [tokenAt(tokens, at - 1), tokens[at + 1]];
    const ends = next === undefined || isMark(next, ",。;!\n");
    if (looks && /^没有?$/.test(token.text) && before !== undefined) {
      if (ends && before.text.endsWith("了")) continue;
      if (token.text === "没" && next !== undefined && before.text.endsWith(next.text)) {
        const text = `${before.text}没${next.text}`;
        told.pop();
        told.push({ ...before, end: next.end, text, kind: "text", word: null, pos: "act" });
        at += 1;
        continue;
      }
    }
    told.push(token);
  }
  return told;
}
