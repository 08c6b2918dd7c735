import { Role } from "../words/roles.ts";
import { has, type Token } from "../words/tokens.ts";

/** 连心卡, 发烧, 改天: whole words, in which 连心, 发 and 改 mean nothing. */
export function isWhole(token: Token, length: number): boolean {
  const { word } = token;
  // 推荐, in which 推 sends no reminder
  if (word === null)
    return length === 1 && token.pos !== null && token.opens === token.pos && token.text.length === 2;
  if (length === 1) return !has(token, Role.not) && !has(token, Role.rule);
  return has(token, Role.plain) || word.goods !== null || word.measure !== null;
}
