import { civilOf, type DayNumber, dayNumberOf, daysInMonth } from "../../core/day-number.ts";
import { isDigit } from "../text/letters.ts";
import { endOfFigure, figureOf, startsFigure } from "./figures.ts";
import { behindYearOfPaper, numbered } from "./numbered-thing.ts";
import { match } from "./when.ts";

/** A date as far as it was said: 3月5日 has no year, 5号 no month either. */
export type PartialDate = { year: number | null; month: number | null; day: number; end: number };

const full = /(\d{4}) ?(?:年|[-./]) ?(\d{1,2}) ?(?:月份?|[-./]) ?(\d{1,2})(?:日|号)?(?!\d)/y;
const compact = /(20\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])/y;
const monthAndDay = /(\d{1,2}) ?月份? ?(\d{1,2}) ?(?:日|号)?(?!\d)/y;
const pointed = /(\d{1,2})([./-])(\d{1,2})(日|号)?(?!\d)/y;
const ends = `(?:日(?!期)|号(?!期|${numbered}))`;
/** 5号; the 5 and the 6 of 5、6、7号, the 5 of 5~7号 */
const dayAlone = new RegExp(
  `(?!${behindYearOfPaper})(\\d{1,2}) ?(?:${ends}|(?=(?:(?:、\\d{1,2}){1,6}|[~至到-]\\d{1,2}) ?${ends}))`,
  "y",
);
/** 3月5日-7 may end a range, 3月5日-7户 not. */
const rangeEnd =
  /\d{1,2}(?![\d.年月周天时点百千万元块公斤里米吨袋桶箱瓶盒件床套户家个人名位次场份张本条只头株棵把台组村])/y;
const hanYear = /([二〇零一二三四五六七八九]{4})年/y;
/** 八月十五|上午 is of the lunar calendar, 八月十五号 is not. */
const hanMonthAndDay =
  /(?!八月十五(?:[^日号至到~-]|$))([一二三四五六七八九十]{1,2})月份?([一二三四五六七八九十廿]{1,3})(?:[日号]|(?=[至到~-][一二三四五六七八九十廿]{1,3}[日号])|(?<=[十廿].?)(?=我|去|[上下]午|早上|晚上|那天|走访|入户)|(?=国庆|劳动节|妇女节|儿童节|植树节|教师节|护士节|记者节|建[党军]节|青年节|元旦|圣诞|读书|丰收|母亲节|父亲节|(?<=四月.)清明))/y;
/** 一日捐 is a campaign; 十一日捐款, 一日捐款 tell when. */
const hanDayAlone = new RegExp(
  `(?!一日捐(?![款赠出了给资助物]))([一二三四五六七八九十廿]{1,3})(?:号(?!${numbered})|日(?![三来内里后前之以游期间夜]))`,
  "y",
);

/** 零二年 */
const otherHanStarts = Array.from("〇零", (character) => character.charCodeAt(0));

/**
 * The date at `at`, whole or in part, or null.
 * @param bare 3.5, 3/5 may stand here
 * @param from the first day where the last of a range is read: it stands in for a month left out
 */
export function readPartial(
  text: string,
  at: number,
  bare: boolean,
  from: PartialDate | null,
): PartialDate | null {
  const code = text.charCodeAt(at);
  if (!isDigit(code)) return startsHanDate(code) ? readHan(text, at, from) : null;
  switch (endOfFigure(text, at) - at) {
    case 8:
      return readWhole(compact, text, at);
    case 4:
      return readWhole(full, text, at);
    case 1:
    case 2:
      return readShort(text, at, bare, from);
    default:
      return null;
  }
}

function startsHanDate(code: number): boolean {
  return startsFigure(code) || otherHanStarts.includes(code);
}

/** 2026年3月5日, 2026-3-5; 20260305 */
function readWhole(pattern: RegExp, text: string, at: number): PartialDate | null {
  const found = match(pattern, text, at);
  if (found === null) return null;
  return valid(Number(found[1]), Number(found[2]), Number(found[3]), pattern.lastIndex);
}

/** 3月5日, 3.5, 5号; 7 as the end of 3月5-7日 */
function readShort(text: string, at: number, bare: boolean, from: PartialDate | null): PartialDate | null {
  let found = match(monthAndDay, text, at);
  if (found) return valid(null, Number(found[1]), Number(found[2]), monthAndDay.lastIndex);
  found = match(pointed, text, at);
  // 节前9.29日: said to be a day, it may stand anywhere.
  if (!bare && found?.[4] === undefined) found = null;
  const stands =
    found &&
    (from !== null ||
      (standsAsDate(found, text.charAt(pointed.lastIndex)) && !hasUnit(text, pointed.lastIndex)));
  const date = found && stands ? valid(null, Number(found[1]), Number(found[3]), pointed.lastIndex) : null;
  // 25-28号 is no month and day.
  if (date !== null || (found && stands && found[4] === undefined)) return date;
  found = match(dayAlone, text, at);
  if (found) return valid(null, null, Number(found[1]), dayAlone.lastIndex);
  if (from === null || from.month === null) return null;
  found = match(rangeEnd, text, at);
  return found && valid(null, null, Number(found[0]), rangeEnd.lastIndex);
}

/** 三月五号, 二〇二六年三月五日, 五号; 十二日 at the start of a clause or as the end of a range, for elsewhere it is a time of so many days. */
function readHan(text: string, at: number, from: PartialDate | null): PartialDate | null {
  const year = match(hanYear, text, at);
  let found = match(hanMonthAndDay, text, year === null ? at : hanYear.lastIndex);
  if (found) {
    const said = year === null ? null : hanYearOf(year[1] ?? "");
    return valid(said, figureOf(found[1]), figureOf(found[2]), hanMonthAndDay.lastIndex);
  }
  found = match(hanDayAlone, text, at);
  if (found?.[0].endsWith("日") && from === null && !opensClause(text, at)) return null;
  return found && valid(null, null, figureOf(found[1]), hanDayAlone.lastIndex);
}

function opensClause(text: string, at: number): boolean {
  return at === 0 || ",。;:!?、\n (【在于".includes(text.charAt(at - 1));
}

function hanYearOf(said: string): number {
  return Number(
    Array.from(said.replaceAll("零", "〇"), (figure) => "〇一二三四五六七八九".indexOf(figure)).join(""),
  );
}

function valid(year: number | null, month: number | null, day: number, end: number): PartialDate | null {
  if (day < 1 || day > 31 || (month !== null && (month < 1 || month > 12))) return null;
  return { year, month, day, end };
}

/** 3.5 is a date only where no unit follows: 3.5公里, 3.5万, 3/5的群众. */
function standsAsDate(found: RegExpExecArray, next: string): boolean {
  const [, monthSaid, mark, daySaid = "", ending] = found;
  if (ending !== undefined) return true;
  if (valid(null, Number(monthSaid), Number(daySaid), 0) === null) return false;
  if (mark === "." && daySaid.length === 2 && daySaid.startsWith("0")) return true;
  return next === "" || !"万千百亿元块公斤里米吨亩升克%％袋桶箱件户人个岁度折倍小平方厘毫kmt".includes(next);
}

/** 走访李平2-3|次, 4-5|趟: how often. Not: 6-8次日, 6-8回访 */
const howOften = /(?:^|\D)\d-\d{1,2}(?:次(?!日)|趟|遍(?!访))/;

/** 1.5 公里: the unit behind a space; 3.5 米面油各一袋 has none. 1.5-2斤: that of a range. */
function hasUnit(text: string, at: number): boolean {
  if (howOften.test(text.slice(Math.max(0, at - 5), at + 2))) return true;
  if (/^[-~—至到]\d+(?:\.\d+)?(?:公?斤|元)/.test(text.slice(at, at + 9))) return true;
  return text.charAt(at) === " " && /^ (?:公[里斤]|[吨亩]|万元|千米)/.test(text.slice(at, at + 3));
}

/** The day itself, or null where the calendar has none: the latest such day not after the message's, but of the year said. */
export function settle(said: PartialDate, today: DayNumber): DayNumber | null {
  const { year, month, day } = said;
  if (month === null) return latestInMonths(day, today);
  if (year === null) return latestOf(month, day, today);
  return day <= daysInMonth(year, month) ? dayNumberOf(year, month, day) : null;
}

/** A leap day is at most eight years back. */
export function latestOf(month: number, day: number, today: DayNumber): DayNumber | null {
  const now = civilOf(today);
  for (let year = now.year; year > now.year - 9; year -= 1) {
    if (day > daysInMonth(year, month)) continue;
    const found = dayNumberOf(year, month, day);
    if (found <= today) return found;
  }
  return null;
}

function latestInMonths(day: number, today: DayNumber): DayNumber | null {
  let { year, month } = civilOf(today);
  for (let turn = 0; turn < 12; turn += 1) {
    if (day <= daysInMonth(year, month)) {
      const found = dayNumberOf(year, month, day);
      if (found <= today) return found;
    }
    month -= 1;
    if (month === 0) {
      month = 12;
      year -= 1;
    }
  }
  return null;
}
