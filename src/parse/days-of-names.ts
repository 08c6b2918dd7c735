import type { Day } from "../core/calendar.ts";
import { toDay } from "../core/day-number.ts";
import { Role } from "./roles.ts";
import { has, isMark, type Token } from "./tokens.ts";

/**
 * 走访李平(6月8日)、王五(6月9日): the day of each name, by the name; empty where fewer than two names have one behind them, or all have the same.
 * @param tokens of the whole message
 */
export function daysOfNames(tokens: readonly Token[]): ReadonlyMap<string, Day> {
  const days = new Map<string, Day>();
  tokens.forEach((token, at) => {
    if (token.mention === null) return;
    const opens = has(tokens[at + 1], Role.home) ? at + 2 : at + 1;
    const when = tokens[opens + 1]?.when;
    if (isMark(tokens[opens], "(") && when?.kind === "day" && isMark(tokens[opens + 2], "),、"))
      days.set(token.mention.name, toDay(when.day));
  });
  return new Set(days.values()).size > 1 ? days : none;
}

const none: ReadonlyMap<string, Day> = new Map();
