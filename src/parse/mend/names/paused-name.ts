import { Sign } from "../../text/characters.ts";
import { Role } from "../../words/roles.ts";
import { has, type Token } from "../../words/tokens.ts";

/** 李平两袋,陈九斤呢一袋 */
export const pausedAtName = new Sign("呢", /呢[\d一二两三四五六七八九十半]/);

/** 陈九斤||一袋 without |呢|, at which the speaker only stopped to think. Not: 陈九斤呢, 李平去哪了呢 */
export function withoutPauseAtName(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter((token, at) => {
    if (token.text !== "呢" || tokens[at + 1]?.quantity?.unit == null) return true;
    const name = has(tokens[at - 1], Role.home) || has(tokens[at - 1], Role.title) ? at - 2 : at - 1;
    return tokens[name]?.mention == null;
  });
}
