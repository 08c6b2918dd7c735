import type { DayNumber } from "../../core/day-number.ts";
import { calendarDate } from "./calendar-date.ts";
import { endOfFigure, startsFigure } from "./figures.ts";
import { latinDay } from "./latin.ts";
import { festival, lunarDay, lunarDayAlone } from "./lunar.ts";
import { month, monthsRange, quarter, relativeMonth, spanSoFar } from "./periods.ts";
import { saidDay, timeAgo } from "./said-days.ts";
import { justNow, thisTime, twoSaidDays } from "./this-time.ts";
import { weekdayInRow, weekOrWeekday } from "./weeks.ts";
import { type DayReader, match, type Place, period, type When } from "./when.ts";
import { calendarYear, yearWord } from "./years.ts";

export { endOfNoDay } from "./calendar-date.ts";
export { endOfNumber } from "./numbered-thing.ts";
export type { When } from "./when.ts";

/** In this order: 最近三个月 is known before 最近, 1-5月 before 1-5, 3月5日 before 3月, 2025年3月 before 2025年, 周五六日 before 六日. */
const readers: readonly DayReader[] = [
  spanSoFar,
  twoSaidDays,
  saidDay,
  latinDay,
  monthsRange,
  weekdayInRow,
  calendarDate,
  weekOrWeekday,
  relativeMonth,
  yearWord,
  month,
  calendarYear,
  quarter,
  lunarDay,
  lunarDayAlone,
  festival,
  timeAgo,
  thisTime,
  justNow,
];

/** By the code of the first character; of a figure, by that of the character behind it. */
const byFirst = readersBy((reader) => reader.starts);
const byBehindFigure = readersBy((reader) => reader.behindFigure);
/** 20260305 needs nothing behind it. */
const eightDigits = [calendarDate];
const none: readonly DayReader[] = [];

function readersBy(charactersOf: (reader: DayReader) => string): ReadonlyMap<number, readonly DayReader[]> {
  const table = new Map<number, DayReader[]>();
  for (const reader of readers) {
    for (const character of new Set(charactersOf(reader))) {
      const code = character.charCodeAt(0);
      table.set(code, [...(table.get(code) ?? []), reader]);
    }
  }
  return table;
}

export function mayStartDay(character: string): boolean {
  const code = character.charCodeAt(0);
  return startsFigure(code) || byFirst.has(code);
}

/** Whether anything that tells when may begin at `at`: most figures are followed by nothing that makes them a date. */
export function mayBeDay(text: string, at: number): boolean {
  return readersAt(text, at).length > 0;
}

/**
 * What tells when at `at`, or null.
 * @param bare a point, slash or dash date (3.5, 3/5) may stand here
 */
export function readWhen(text: string, at: number, today: DayNumber, bare: boolean): When | null {
  const fitting = readersAt(text, at);
  const place = { text, at, today, bare };
  for (const reader of fitting) {
    const when = reader.read(place);
    if (when !== null) return runsOn(when, place);
  }
  return null;
}

const since = /(?:以来|至今|到现在|到今天|到目前)/y;
const sinceThen = /起(?!来|床|身|码|早)/y;

/** Behind 从1月20日起: so many so far, and not only begun then. */
const soFar = /[^。;!?\n]{0,40}?(?:共|累计|陆续)/y;

/** 今年3月|驻村以来, 2月份|结对帮扶以来: since what began then. Not: 上周下了|入冬以来最大的雪 */
const sinceBegun = /(?!来[^,。;!?\n]|入[春夏秋冬]|开[春年]|立[春夏秋冬])[^,。;:!?\n\d了是下]{1,12}以来/y;

/** 自去年8月|进驻该村后: since then, whatever is counted behind it. */
const sinceHere = /份?(?:进驻|入驻|驻村|到村|结对|帮扶|包联|挂包)[^,。;:!?\n\d]{0,8}(?:[之以]?后|以来)/y;

/** 2024年3月以来, 去年至今, 自1月20日起: a time that is still running, whenever it began. */
function runsOn(when: When, { text, at, today }: Place): When {
  const next = text.charAt(when.end);
  if (when.kind === "period" && match(sinceBegun, text, when.end) !== null) return { ...when, day: today };
  if (!"以至到起开份进入驻结帮包挂".includes(next || "#") || when.kind === "future") return when;
  const range = toLaterDay(when, text, today);
  if (range !== null) return range;
  if (match(since, text, when.end) !== null) return period(since.lastIndex, today);
  const from = text.charAt(at - 1);
  if (from === "自" && when.kind === "period" && match(sinceHere, text, when.end) !== null)
    return { ...when, day: today };
  if ((from !== "自" && from !== "从") || match(sinceThen, text, when.end) === null) return when;
  const { lastIndex } = sinceThen;
  return from === "自" || match(soFar, text, lastIndex) !== null ? period(lastIndex, today) : when;
}

const upTo = /(?:起|开始)?[至到](?=[今昨前本这])/y;

/** 前天到今天, 8号到昨天, 周一起到今天, 上月30号到本月3号, 上周五至本周三: a range, where it began within the month. */
function toLaterDay(when: When, text: string, today: DayNumber): When | null {
  const dated = when.kind === "day" || when.kind === "weekday";
  if (!dated || today - when.day > daysOfMonth || match(upTo, text, when.end) === null) return null;
  const last = { text, at: upTo.lastIndex, today, bare: false };
  const to = saidDay.read(last) ?? relativeMonth.read(last) ?? weekOrWeekday.read(last);
  if (to?.kind !== "day" || to.day <= when.day) return null;
  return { end: to.end, day: when.day, endDay: to.day, kind: "range" };
}

const daysOfMonth = 31;

/** Few figures are dates, and each says so by what follows it: 3月, 3至5月, 3天前. */
function readersAt(text: string, at: number): readonly DayReader[] {
  const code = text.charCodeAt(at);
  if (!startsFigure(code)) return byFirst.get(code) ?? none;
  const end = endOfFigure(text, at);
  if (end - at === 8) return eightDigits;
  const behind = text.charCodeAt(end);
  // 3 月5日
  return byBehindFigure.get(behind <= 0x20 ? text.charCodeAt(end + 1) : behind) ?? none;
}
