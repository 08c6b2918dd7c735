import { Sign } from "../../text/characters.ts";
import { Role } from "../../words/roles.ts";
import { has, isMark, type Token } from "../../words/tokens.ts";

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

/** 那两袋米不是给李平的,是给刘军的. Not: 给刘军送了两袋不是给李平, which is put right as it is said */
export const saysWhomNot = new Sign(
  "是",
  /不是(?:送|发|拿|捎)?给[^,。;!\n是]{1,8}(?:的(?=[,。;!\n]|$)|的?,?是[给送])/,
);

/** 那两袋米|(不是|给|李平|的|,)|是给刘军的: whom it was not for has nothing of it. */
export function withoutWhomItWasNot(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(({ text }) => text === "不是");
  const end = at < 0 ? -1 : endOfWhom(tokens, at + 1);
  if (end < 0) return tokens;
  const closes = isMark(tokens[end], ",") && isOther(tokens[end + 1]);
  const behind = isMark(tokens[at - 1], ",") && !closes;
  return [...tokens.slice(0, behind ? at - 1 : at), ...tokens.slice(closes ? end + 1 : end)];
}

/** 给|李平|家|的, 送给|李平: where it ends; -1 where more is told, or nobody. */
function endOfWhom(tokens: readonly Token[], from: number): number {
  let at = from;
  while (/^(?:送|发|拿|捎|给|送给|发给|拿给|捎给)$/.test(tokens[at]?.text ?? "")) at += 1;
  if (at === from || tokens[at]?.mention == null) return -1;
  at += 1;
  while (has(tokens[at], Role.home) || has(tokens[at], Role.title)) at += 1;
  const of = tokens[at]?.text === "的";
  if (of) at += 1;
  const next = tokens[at];
  if (isOther(next) || (isMark(next, ",") && isOther(tokens[at + 1]))) return at;
  return of && (next === undefined || isMark(next, ",。;!\n")) ? at : -1;
}

/** |是|送给|, |是给| */
function isOther(token: Token | undefined): boolean {
  return /^是(?:给|送给?)?$/.test(token?.text ?? "");
}
