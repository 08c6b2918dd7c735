import { Sign } from "../text/characters.ts";
import { Role } from "../words/roles.ts";
import { has, isMark, type Token } from "../words/tokens.ts";

/** 往年送的棉被2床都旧了,今天送了新的2床 */
export const newOfSame = new Sign("新", /(?:[旧破烂坏薄]了|不能用)[^。;\n]{0,16}新的/);

/** The thing that wore out stands for 新的, wherever something of its unit was given. */
export function withNewNamed(tokens: readonly Token[]): readonly Token[] {
  const out: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const thing = token.text === "新" && tokens[at + 1]?.text === "的" ? wornOut(tokens, at) : undefined;
    if (thing === undefined || !isGivenNew(tokens, at)) {
      out.push(token);
      continue;
    }
    const end = tokens[at + 1]?.end ?? token.end;
    out.push({ ...thing, start: token.start, end, bracketed: token.bracketed });
    at += 1;
  }
  return out;
}

/** 送了|新的|2床, 送了|2床|新的 */
function isGivenNew(tokens: readonly Token[], at: number): boolean {
  const behind = tokens[at + 2]?.quantity != null;
  const front = tokens[at - 1]?.quantity != null;
  return behind !== front && has(tokens[behind ? at - 1 : at - 2], Role.give);
}

/** The last thing of the sentence that the office knows by name. */
function wornOut(tokens: readonly Token[], at: number): Token | undefined {
  for (let place = at - 1; place >= 0; place -= 1) {
    const token = tokens[place] as Token;
    if (isMark(token, "。;\n")) return undefined;
    if (token.word?.goods != null) return token;
  }
  return undefined;
}
