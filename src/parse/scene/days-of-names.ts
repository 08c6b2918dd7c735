import type { Day } from "../../core/calendar.ts";
import { toDay } from "../../core/day-number.ts";
import { Role } from "../words/roles.ts";
import { has, isMark, type Token } from "../words/tokens.ts";

/** 李平(6月8日)、王五(6月9日): the day behind each name, by the name, and the stretch of the text where they stand. */
export type DaysOfNames = { days: ReadonlyMap<string, Day>; start: number; end: number };

/** @param tokens of the whole message; null where fewer than two names have a day behind them, or all have the same */
export function daysOfNames(tokens: readonly Token[]): DaysOfNames | null {
  const days = new Map<string, Day>();
  let start = -1;
  let end = -1;
  tokens.forEach((token, at) => {
    if (token.mention === null || days.has(token.mention.name)) return;
    const opens = has(tokens[at + 1], Role.home) ? at + 2 : at + 1;
    const when = tokens[opens + 1]?.when;
    if (!isMark(tokens[opens], "(") || when?.kind !== "day" || !isMark(tokens[opens + 2], "),、")) return;
    if (start < 0) start = token.start;
    let closes = opens + 2;
    while (closes < tokens.length - 1 && !isMark(tokens[closes], ")")) closes += 1;
    end = tokens[closes]?.end ?? token.end;
    days.set(token.mention.name, toDay(when.day));
  });
  return new Set(days.values()).size > 1 ? { days, start, end } : daysInFront(tokens);
}

/** 8日|李平|、|9日|刘军|,三天走访2户: the day in front of each, one behind the other. Not: 8日李平、9日刘军家…, 8日李平,9日刘军 */
function daysInFront(tokens: readonly Token[]): DaysOfNames | null {
  const days = new Map<string, Day>();
  const from = tokens.findIndex((_, at) => isDayOfName(tokens, at) && isMark(tokens[at + 2], "、"));
  let at = from;
  while (at >= 0 && isDayOfName(tokens, at)) {
    const when = tokens[at]?.when;
    const name = tokens[at + 1]?.mention?.name ?? "";
    if (when?.kind !== "day" || days.has(name)) return null;
    days.set(name, toDay(when.day));
    at += isMark(tokens[at + 2], "、") ? 3 : 2;
  }
  if (new Set(days.values()).size < 2) return null;
  let end = at;
  while (end < tokens.length && !isMark(tokens[end], "。;!\n")) {
    if (tokens[end]?.kind === "day" || tokens[end]?.mention != null) return null;
    end += 1;
  }
  return { days, start: tokens[from]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
}

function isDayOfName(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.when?.kind === "day" && tokens[at + 1]?.mention != null;
}
