import { civilOf, type DayNumber, dayNumberOf, daysInMonth } from "../../core/day-number.ts";
import { isDigit } from "../text/letters.ts";
import { type PartialDate, readPartial, settle } from "./partial-date.ts";
import { lastSoFar, readMonth } from "./periods.ts";
import { type DayReader, match, onDay, type When } from "./when.ts";

const until = /\s?(?:起|开始)?[至到~-]\s?/y;

/** 2026年3月5日, 2026-3-5, 20260305, 3月5日, 三月五号, 3.5, 5号, each also as the start of a range. */
export const calendarDate: DayReader = {
  starts: "",
  behindFigure: "年月日号./-、~至到",
  read({ text, at, today, bare }) {
    const from = readPartial(text, at, bare, null);
    const start = from === null ? null : settle(from, today);
    if (from === null || start === null) return null;
    const days = today - start > longAgo ? readDays(text, at, today) : null;
    if (days !== null) return days;
    return readRange(text, from, start, today) ?? onDay(skipThatDay(text, from.end), start, today);
  },
};

const longAgo = 62;
const twoDays = /(\d{1,2})-(\d{1,2}) ?[日号]/y;

/** 3-5号 told in June: days of one month, where the fifth of March would be long past. */
function readDays(text: string, at: number, today: DayNumber): When | null {
  const found = match(twoDays, text, at);
  if (found === null || Number(found[1]) >= Number(found[2])) return null;
  const day = (said: string | undefined) => ({
    year: null,
    month: null,
    day: Number(said),
    end: twoDays.lastIndex,
  });
  const start = settle(day(found[1]), today);
  const endDay = start === null ? null : lastDay(day(found[2]), start);
  if (start === null || endDay === null || endDay > today) return null;
  return { end: twoDays.lastIndex, day: start, endDay, kind: "range" };
}

/** 3月5日至7日, 3.5-3.7 */
export function readRange(text: string, from: PartialDate, start: DayNumber, today: DayNumber): When | null {
  if (match(until, text, from.end) === null) return null;
  // 去年12月28日到今年1月3日
  const thisYear = text.startsWith("今年", until.lastIndex) ? civilOf(today).year : null;
  const last = until.lastIndex + (thisYear === null ? 0 : 2);
  const said = readPartial(text, last, true, from);
  const to = said === null || thisYear === null ? said : { ...said, year: thisYear };
  const endDay = to === null ? null : lastDay(to, start);
  if (to === null || endDay === null) return readUntilMonth(text, last, start, today);
  // 26日 of a range that ends today is no plan.
  return { end: skipThatDay(text, to.end), day: start, endDay, kind: start > today ? "future" : "range" };
}

/** 3月5日至7月: to the last day of that month, or so far. */
function readUntilMonth(text: string, at: number, start: DayNumber, today: DayNumber): When | null {
  const said = readMonth(text, at);
  if (said === null) return null;
  const first = civilOf(start);
  const year = said.year ?? (said.month < first.month ? first.year + 1 : first.year);
  const endDay = lastSoFar(year, said.month, today);
  return endDay > start ? { end: said.end, day: start, endDay, kind: "range" } : null;
}

/** The end of a range in its first day's year and month; 12月28日到1月3日 runs over the year's end, 28日到3日 over the month's. */
function lastDay(to: PartialDate, start: DayNumber): DayNumber | null {
  const first = civilOf(start);
  const year = to.year ?? first.year;
  const month = to.month ?? first.month;
  const day = dayNumberOf(year, month, to.day);
  if (day >= start) return day;
  if (to.year !== null) return null;
  const later =
    to.month === null
      ? dayNumberOf(month === 12 ? year + 1 : year, (month % 12) + 1, to.day)
      : dayNumberOf(year + 1, month, to.day);
  return later >= start ? later : null;
}

/** 3月5日当天 */
function skipThatDay(text: string, at: number): number {
  return text.startsWith("当天", at) || text.startsWith("当日", at) ? at + 2 : at;
}

const monthAndDay = /(\d{1,2})月份?(\d{1,2})[日号]/y;

/** 2月30日, 13月5日: the end of what can be no day, nor any part of it one; null where it can. */
export function endOfNoDay(text: string, at: number): number | null {
  if (!isDigit(text.charCodeAt(at))) return null;
  const found = match(monthAndDay, text, at);
  if (found === null) return null;
  const month = Number(found[1]);
  const day = Number(found[2]);
  const real = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(2024, month);
  return real ? null : monthAndDay.lastIndex;
}
