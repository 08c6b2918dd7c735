import { Sign } from "../../text/characters.ts";
import { Role } from "../../words/roles.ts";
import { has, isMark, type Token, tokenAt } from "../../words/tokens.ts";

export const gaveAll = new Sign("完", /给[^,;。!?\n]{1,10}送完/);

/** 给李平家送|完|2袋米,去看刘军: given, whatever came next. Not: 送完米去李平家, 给李平送完孩子, 没给李平送完 */
export function withoutAll(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter((token, at) => !(token.text === "完" && isGiftDone(tokens, at)));
}

function isGiftDone(tokens: readonly Token[], at: number): boolean {
  const thing = tokens[at + 1]?.quantity?.unit?.kind === "count" ? tokens[at + 2] : tokens[at + 1];
  if (tokens[at - 1]?.text !== "送" || thing?.word?.goods == null) return false;
  // 送完米|后去刘军家
  if (/^(?:[后再就才]|之后|以后)/.test(tokens[tokens.indexOf(thing) + 1]?.text ?? "")) return false;
  const name = has(tokenAt(tokens, at - 2), Role.home) ? at - 3 : at - 2;
  if (tokenAt(tokens, name)?.mention == null || !has(tokenAt(tokens, name - 1), Role.dative)) return false;
  // 村委|给李平送完, 等|给李平送完
  let by = name - 2;
  while (by >= 0 && (has(tokens[by], Role.cadreSelf) || tokens[by]?.kind === "day")) by -= 1;
  return by < 0 || isMark(tokens[by], ",。;!:\n");
}
