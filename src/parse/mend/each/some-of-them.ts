import { Sign } from "../../text/characters.ts";
import { Role } from "../../words/roles.ts";
import { endOfClause, has, type Token } from "../../words/tokens.ts";

/** 走访8户,其中5户送了米,每户1袋 */
export const eachOfSome = new Sign(
  "其",
  /其中[\d一二两三四五六七八九十百]+[户家名位个人]+[^,;。\n\d一二两三四五六七八九十]{1,10},(?:每[户家人]|各|一[户家人])/,
);

/**
 * 走访8户,|其中|5户送了米,每户1袋, without 其中: the share behind is of those, and no part of a figure told before.
 * Not: 送米8袋,其中5户每户1袋, 走访8户,其中5户低保户
 */
export function withSomeAlone(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter((token, at) => {
    if (token.text !== "其中") return true;
    const kind = tokens[at + 1]?.quantity?.unit?.kind;
    if (!(kind === "household" || kind === "person")) return true;
    const stop = endOfClause(tokens, at + 1);
    const told = tokens.slice(at + 2, stop);
    const gives =
      told.some((other) => has(other, Role.give)) && told.every(({ quantity }) => quantity === null);
    return !(gives && has(tokens[stop + 1], Role.each));
  });
}
