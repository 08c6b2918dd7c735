import { Sign } from "../../text/characters.ts";
import { Role } from "../../words/roles.ts";
import { has, type Token } from "../../words/tokens.ts";

/** 三百块给的是王五, 送的是李平家 */
export const saysWhom = new Sign("是", /[给送发]的是/);

/** 一袋米给的是李平 is 一袋米给李平. Not: 送的是李平家的米, which tells whose it was */
export function withWhomItWas(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter((token, at) => {
    const of = token.text === "的" ? at : token.text === "是" ? at - 1 : -1;
    return of < 1 || !isWhom(tokens, of);
  });
}

function isWhom(tokens: readonly Token[], of: number): boolean {
  const [gives, said, is, whom] = tokens.slice(of - 1, of + 3);
  if (!has(gives, Role.give) && !has(gives, Role.dative)) return false;
  if (said?.text !== "的" || is?.text !== "是" || whom?.mention == null) return false;
  let next = of + 3;
  while (has(tokens[next], Role.home) || has(tokens[next], Role.title)) next += 1;
  return tokens[next]?.text !== "的" && !has(tokens[next], Role.give);
}
