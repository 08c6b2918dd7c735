import { civilOf, type DayNumber, dayNumberOf, daysInMonth } from "../../core/day-number.ts";
import { figureOf } from "./figures.ts";
import { numbered } from "./numbered-thing.ts";
import { type DayReader, match, onDay, period, toCome } from "./when.ts";

/** How far a part of a month goes; 月底 and 下旬 go to its end. */
const partEnds: Readonly<Record<string, number>> = { 上旬: 10, 上半月: 15, 中旬: 20 };
const part = /(上旬|中旬|下旬|上半月|下半月|底|末)?/y;

/** Behind a month: 8月|上半月, 上月|中旬. */
function readPart(text: string, at: number): { end: number; lastDay: number } {
  const found = match(part, text, at);
  return { end: part.lastIndex, lastDay: partEnds[found?.[1] ?? ""] ?? 31 };
}

const dayOfMonth = `(\\d{1,2}|[一二三四五六七八九十廿]{1,3})(?:日(?![内间])|号(?!${numbered}))`;
const relative = new RegExp(`(上上个?|上个?|本|这个?|当|下个?)月(?!饼)份?(?:的?${dayOfMonth})?`, "y");

/** 本月1号|到10号 */
const untilDay = new RegExp(`\\s?(?:[至到~]|-{1,2})\\s?${dayOfMonth}`, "y");

/** 本月, 上个月, 下月; 上月5号, 上个月二十八号, 本月1日至10日 */
export const relativeMonth: DayReader = {
  starts: "上本这当下",
  behindFigure: "",
  read({ text, at, today }) {
    const found = match(relative, text, at);
    if (found === null) return null;
    const end = relative.lastIndex;
    const which = found[1] ?? "";
    if (which.startsWith("下")) return toCome(end, today + 30);
    const now = civilOf(today);
    const back = which.startsWith("上上") ? 2 : which.startsWith("上") ? 1 : 0;
    const overYear = now.month <= back;
    const year = overYear ? now.year - 1 : now.year;
    const month = overYear ? now.month - back + 12 : now.month - back;
    const day = found[2];
    if (day !== undefined) {
      const first = dayNumberOf(year, month, figureOf(day));
      const until = figureOf(match(untilDay, text, end)?.[1]);
      if (until > figureOf(day) && until <= daysInMonth(year, month)) {
        const endDay = dayNumberOf(year, month, until);
        return { end: untilDay.lastIndex, day: first, endDay, kind: first > today ? "future" : "range" };
      }
      return onDay(end, first, today);
    }
    const said = readPart(text, end);
    return period(said.end, lastSoFar(year, month, today, said.lastDay));
  },
};

const months =
  /(?:\d{1,2}|[一二三四五六七八九十]{1,2})月?份?\s?(?:[至到~]|-{1,2})\s?(\d{1,2}|[一二三四五六七八九十]{1,2})月份?(?![\d一二三四五六七八九十初])/y;

/** 1-5月, 三月至五月: a period that ends with its last month. */
export const monthsRange: DayReader = {
  starts: "",
  behindFigure: "月份至到~-",
  read({ text, at, today }) {
    const found = match(months, text, at);
    const last = figureOf(found?.[1]);
    if (last < 1 || last > 12) return null;
    return period(months.lastIndex, lastSoFar(yearOfLatest(last, today), last, today));
  },
};

const monthAlone = /(?:(\d{4})年)?(\d{1,2}|[一二三四五六七八九十]{1,2})月份?(?![\d一二三四五六七八九十初])/y;

export type SaidMonth = { year: number | null; month: number; lastDay: number; end: number };

/** 3月, 十一月份, 2026年3月; null for 13月 and where a day follows. */
export function readMonth(text: string, at: number): SaidMonth | null {
  const found = match(monthAlone, text, at);
  const month = figureOf(found?.[2]);
  if (found === null || month < 1 || month > 12) return null;
  const year = found[1] === undefined ? null : Number(found[1]);
  return { year, month, ...readPart(text, monthAlone.lastIndex) };
}

/** 3月, 十一月份, 2019年3月, 8月上半月 */
export const month: DayReader = {
  starts: "",
  behindFigure: "年月",
  read({ text, at, today }) {
    const said = readMonth(text, at);
    if (said === null) return null;
    const { year } = said;
    const latest = year ?? yearOfLatest(said.month, today);
    return period(said.end, lastSoFar(latest, said.month, today, said.lastDay));
  },
};

const quarterAlone = /第?([一二三四1-4])季度/y;

/** 一季度, 第2季度: this year's, or last year's where it has not begun. */
export const quarter: DayReader = {
  starts: "第",
  behindFigure: "季",
  read({ text, at, today }) {
    const found = match(quarterAlone, text, at);
    if (found === null) return null;
    const last = figureOf(found[1]) * 3;
    const { year } = civilOf(today);
    const begun = dayNumberOf(year, last - 2, 1) <= today;
    return period(quarterAlone.lastIndex, lastSoFar(begun ? year : year - 1, last, today));
  },
};

const span =
  /(?:近|最近|过去|这)?(?:半|\d{1,2}|[一二两三四五六七八九十几多]{1,2})(?:(?:多|来)?(?:年|个月)|个(?:多|来)月|年半)多?(?:的?时间)?|近些?年(?:来|间)?/y;
const upToNow = /(?:以来|来(?![了过看往到回找去给帮送说]|[一两二三四五\d])|间(?!接))/y;
const lately = /^(?:近|最近|过去)/;

/** 半年来, 近一个月, 最近三个月, 过去两年间: a time that is still running. 三个月 and 半年 alone tell how long. */
export const spanSoFar: DayReader = {
  starts: "近最过这半两",
  behindFigure: "年个多来",
  read({ text, at, today }) {
    const found = match(span, text, at);
    if (found === null) return null;
    const end = span.lastIndex;
    if (match(upToNow, text, end) !== null) return period(upToNow.lastIndex, today);
    return lately.test(found[0]) ? period(end, today) : null;
  },
};

/** The last day of a month, or of its part up to `lastDay`; where it is still running, the message's own. */
export function lastSoFar(year: number, month: number, today: DayNumber, lastDay = 31): DayNumber {
  return Math.min(dayNumberOf(year, month, Math.min(lastDay, daysInMonth(year, month))), today);
}

/** The year of the latest such month that has begun. */
function yearOfLatest(month: number, today: DayNumber): number {
  const now = civilOf(today);
  return month > now.month ? now.year - 1 : now.year;
}
