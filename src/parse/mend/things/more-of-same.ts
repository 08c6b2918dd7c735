import { Sign } from "../../text/characters.ts";
import { Role } from "../../words/roles.ts";
import { has, startOfSentence, type Token } from "../../words/tokens.ts";

/** 往年送的棉被2床都旧了,今天送了新的2床, 被子薄,给他拿了一床新的 */
export const newOfSame = new Sign("新", /(?:[旧破烂坏薄]|不能用)[^。;\n]{0,16}新的/);

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

/** 棉被2床都|旧了: the one thing of the sentence that is told to have worn out, where the office knows it by name. */
function wornOut(tokens: readonly Token[], at: number): Token | undefined {
  const from = startOfSentence(tokens, at);
  const [worn, ...more] = tokens.slice(from, at).filter(({ text }) => wore.test(text));
  if (worn === undefined || more.length > 0) return undefined;
  for (let place = tokens.indexOf(worn) - 1; place >= from; place -= 1) {
    const token = tokens[place];
    if (token === undefined || token.kind === "mark") return undefined;
    if (token.word?.goods != null) return token;
    if (token.quantity === null && token.text.length > longestBetween) return undefined;
  }
  return undefined;
}

const wore = /^(?:(?:太|有点|有些|很|又)?[旧破烂坏薄漏]|不能用)/;
/** 都, 已经 */
const longestBetween = 2;
