import { Sign } from "../text/characters.ts";
import { Role } from "../words/roles.ts";
import { has, type Token } from "../words/tokens.ts";

/** 修通了二组到三组的2公里机耕道 */
export const roadBetween = new Sign("组", /[修建通铺挖开硬][^,。;!?\n]{0,6}组[到至][^,。;!?\n]{1,5}组/);

/**
 * 修通了||2公里|机耕道 without |二组|到|三组|的|: between which groups it runs.
 * Not: 修路时从二组|走到|三组; 二组到三组走访5户, where nothing is built
 */
export function withoutBetween(tokens: readonly Token[]): readonly Token[] {
  const way = tokens.findIndex(
    (token, at) =>
      /^[到至]$/.test(token.text) && tokens[at - 1]?.kind === "group" && tokens[at + 1]?.kind === "group",
  );
  if (way < 0) return tokens;
  const from = tokens[way - 2]?.text === "从" ? way - 2 : way - 1;
  const end = tokens[way + 2]?.text === "的" ? way + 3 : way + 2;
  if (!isBuilding(tokens, from) || !isRoad(tokens, end)) return tokens;
  return tokens.filter((_, at) => at < from || at >= end);
}

/** 修通了|, 修|了|, 修通了|2公里|: in front. */
function isBuilding(tokens: readonly Token[], to: number): boolean {
  let at = to - 1;
  while (at >= 0 && (tokens[at]?.quantity != null || /^[了的]$/.test(tokens[at]?.text ?? ""))) at -= 1;
  return has(tokens[at], Role.build);
}

/** |2公里|机耕道, |机耕道|2公里 */
function isRoad(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(from, from + 3).some(({ text }) => /[路道渠沟]$/.test(text));
}
