import { Sign } from "../../text/characters.ts";
import { Role } from "../../words/roles.ts";
import { has, isMark, type Token } from "../../words/tokens.ts";

/** 【今日走访】 over names */
export const namesUnderTitle = new Sign(
  "【",
  /【(?:今日|今天|昨日|昨天|本日|\d{1,2}[月.]\d{1,2}[日号]?)已?(?:走访|入户|慰问|看望)(?:户|农户)?】\n/,
);

/**
 * |今日|走访|\n|李平|\n|王五 for 【今日走访】 over names, a line each: what those named below are told as; a title else tells nothing.
 * Not: 【明日走访】, 【走访记录】, 【今日走访】 over 李平 送米2袋
 */
export function withTitleOpened(tokens: readonly Token[]): readonly Token[] {
  const [open, day, act] = tokens;
  const close = tokens.findIndex((token) => isMark(token, "】"));
  if (!isMark(open, "【") || day?.kind !== "day" || act?.word?.measure?.id !== "visit") return tokens;
  if (close < 3 || close > longestTitle || !isMark(tokens[close + 1], "\n")) return tokens;
  const below = tokens.slice(close + 1);
  if (!below.some(({ mention }) => mention !== null) || !below.every(isOfNames)) return tokens;
  return [...tokens.slice(1, close), ...below];
}

/** In tokens. */
const longestTitle = 4;

/** 李平, 家, 1. in front of it. */
function isOfNames(token: Token): boolean {
  if (token.mention !== null || isMark(token, "\n、. ")) return true;
  return has(token, Role.home) || (token.quantity !== null && token.quantity.unit === null);
}
