import { Role, rolesOf } from "../../words/roles.ts";
import { has, hasSome, isMark, type Token } from "../../words/tokens.ts";

/** 给两户送了米:|李平、刘军, 帮三家收玉米,分别是李平、刘军和王五: who they are that were counted is told as if they stood before their number. */
export function withCountNamed(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(
    (token, place) => token.quantity?.unit?.kind === "household" && hasSome(tokens[place - 1], towards),
  );
  if (at < 0) return tokens;
  const count = tokens[at]?.quantity?.value ?? 0;
  let from = at + 1;
  while (from < tokens.length && !isMark(tokens[from], ",:;。\n")) {
    if (tokens[from]?.mention != null || has(tokens[from], Role.each)) return tokens;
    from += 1;
  }
  const mark = tokens[from];
  const said = has(tokens[from + 1], Role.respectively) ? from + 2 : from + 1;
  const first = tokens[said]?.text === "是" ? said + 1 : said;
  if (!isMark(mark, ":") && first === from + 1) return tokens;
  let end = first;
  let names = 0;
  for (; end < tokens.length && !isMark(tokens[end], ",;。\n"); end += 1) {
    const token = tokens[end] as Token;
    if (token.mention !== null) names += 1;
    else if (!isMark(token, "、 ") && !hasSome(token, between)) return tokens;
  }
  if (names !== count) return tokens;
  return [
    ...tokens.slice(0, at),
    ...tokens.slice(first, end),
    ...tokens.slice(at, from),
    ...tokens.slice(end),
  ];
}

const towards = rolesOf(Role.dative, Role.help, Role.with);
const between = rolesOf(Role.joins, Role.home, Role.with);
