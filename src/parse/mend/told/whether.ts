import { Sign } from "../../text/characters.ts";
import { Role } from "../../words/roles.ts";
import { has, isMark, type Token, tokenAt } from "../../words/tokens.ts";

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
      const twice = token.text === "没" && next !== undefined && before.text.endsWith(next.text);
      const asksIt = ends && before.text.endsWith("了");
      // 看羊好|了|没; 看电表|坏了|没有 names the trouble that it asks about.
      if (asksIt && !has(before, Role.trouble)) continue;
      if (twice || asksIt) {
        const last = twice ? next : token;
        const text = `${before.text}${token.text}${twice ? next.text : ""}`;
        told.pop();
        told.push({ ...before, end: last.end, text, kind: "text", word: null, pos: "act" });
        if (twice) at += 1;
        continue;
      }
    }
    told.push(token);
  }
  return told;
}
