import { Sign } from "../../text/characters.ts";
import { Role } from "../../words/roles.ts";
import { has, type Token } from "../../words/tokens.ts";

/** 前天送给李平的化肥今天又补了1袋 */
export const moreOfEarlier = new Sign(
  "送给带发捎",
  /(?:天|日|号|周.|星期.|礼拜.|次)[^,。;\n]{0,3}[送给带发捎][^,。;\n]{0,10}的[^,。;\n]{1,8}[今昨前][天日晚早]/,
);

/** |前天|送给李平的化肥|今天|又补了1袋: when the first of it was given dates nothing that is told. Not: 前天送给李平的化肥2袋,今天又补了1袋 */
export function withoutEarlierDay(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex((_, place) => isOfEarlier(tokens, place));
  return at < 0 ? tokens : tokens.filter((_, place) => place !== at);
}

function isOfEarlier(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.kind !== "day" || (at > 0 && tokens[at - 1]?.kind !== "mark")) return false;
  let end = at + 1;
  while (end < tokens.length && tokens[end]?.kind !== "mark") end += 1;
  const clause = tokens.slice(at + 1, end);
  const again = clause.findIndex(({ kind }) => kind === "day");
  if (again < 1 || !clause.slice(again).some((token) => has(token, Role.give))) return false;
  const front = clause.slice(0, again);
  const of = front.findLastIndex(({ text }) => text === "的" || text.endsWith("的"));
  const gave = front.slice(0, Math.max(of, 0)).some((token) => has(token, Role.give));
  return (
    of >= 0 && gave && front.every(({ quantity }) => quantity === null) && front[of + 1]?.word?.goods != null
  );
}
