import { Sign } from "../../text/characters.ts";
import { Role } from "../../words/roles.ts";
import { has, startOfClause, type Token } from "../../words/tokens.ts";

/** gave 500 yuan to li ping for medicine, gave li ping 500 yuan to buy seeds */
export const moneyForThings = new Sign("rb", /\b(?:for|to buy) [a-z]/);

/**
 * gave 500 yuan to li ping |for medicine|, gave li ping 500 yuan |to buy fertilizer and seeds: what the money is for, and nothing that was given.
 * Not: gave 500 yuan to li ping |and medicine, gave 2 quilts to li ping for her son, brought medicine |for li ping
 */
export function withoutThingsPaidFor(tokens: readonly Token[]): readonly Token[] {
  const told: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const end = isMoneyGiven(tokens, at) ? endOfPurpose(tokens, at) : at;
    if (end === at) told.push(tokens[at] as Token);
    else at = end - 1;
  }
  return told;
}

/** Straight behind so much money, or behind whom it was given to. */
function isMoneyGiven(tokens: readonly Token[], at: number): boolean {
  let money = at - 1;
  while (tokens[money]?.mention != null || has(tokens[money], Role.title) || has(tokens[money], Role.pronoun))
    money -= 1;
  if (money < at - 1 && tokens[money]?.text === "to") money -= 1;
  if (tokens[money]?.quantity?.unit?.kind !== "money") return false;
  const clause = tokens.slice(startOfClause(tokens, money), money);
  return clause.some((token) => has(token, Role.give) && !has(token, Role.buy));
}

/** Behind `for` and the things it was for; `at` where nothing of the kind stands there. */
function endOfPurpose(tokens: readonly Token[], at: number): number {
  const buys = tokens[at]?.text === "to" && has(tokens[at + 1], Role.buy);
  if (!buys && tokens[at]?.text !== "for") return at;
  let end = at + (buys ? 2 : 1);
  let things = 0;
  for (; isNamed(tokens[end]) || (has(tokens[end], Role.joins) && isNamed(tokens[end + 1])); end += 1)
    if (tokens[end]?.word?.goods != null) things += 1;
  const next = tokens[end];
  const stops =
    next === undefined ||
    next.kind === "mark" ||
    has(next, Role.joins) ||
    has(next, Role.dative) ||
    next.kind === "day";
  return things > 0 && stops ? end : at;
}

/** Part of what a thing is called: |the|, |some|, |school|, |seeds. */
function isNamed(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    /^[a-z' -]+$/.test(token.text) &&
    (token.kind === "text" ||
      token.word?.goods != null ||
      has(token, Role.filler) ||
      has(token, Role.someAmount)) &&
    !has(token, Role.dative)
  );
}
