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
  return new Set(days.values()).size > 1 ? { days, start, end } : null;
}
