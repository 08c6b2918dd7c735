import { dayOfLunar } from "../core/calendar.ts";
import { civilOf, type DayNumber, dayNumberOf, daysInMonth, fromDay, weekdayOf } from "../core/day-number.ts";
import { readNumeral } from "./numeral.ts";

/**
 * A stretch of text that tells when. `future`: what it dates is a plan. `period`: a time with a sum in it
 * (本月走访12户), so its figures may hold what was logged before. `vague`: 近日, 这几天, the message's own day.
 */
export type When = {
  end: number;
  day: DayNumber;
  endDay: DayNumber | null;
  kind: "day" | "range" | "future" | "period" | "vague" | "weekday";
};

const simple: readonly [string, number, When["kind"]][] = [
  ["今天", 0, "day"],
  ["今日", 0, "day"],
  ["今儿个", 0, "day"],
  ["今儿", 0, "day"],
  ["今早", 0, "day"],
  ["今晨", 0, "day"],
  ["今晚", 0, "day"],
  ["今个", 0, "day"],
  ["今午", 0, "day"],
  ["当日", 0, "day"],
  ["昨天", -1, "day"],
  ["昨日", -1, "day"],
  ["昨晚", -1, "day"],
  ["昨儿个", -1, "day"],
  ["昨儿", -1, "day"],
  ["昨夜", -1, "day"],
  ["昨个", -1, "day"],
  ["昨早", -1, "day"],
  ["夜来", -1, "day"],
  ["前天", -2, "day"],
  ["前日", -2, "day"],
  ["前儿", -2, "day"],
  ["前晚", -2, "day"],
  ["大前天", -3, "day"],
  ["明天", 1, "future"],
  ["明日", 1, "future"],
  ["明儿个", 1, "future"],
  ["明儿", 1, "future"],
  ["明早", 1, "future"],
  ["明晚", 1, "future"],
  ["后天", 2, "future"],
  ["后日", 2, "future"],
  ["大后天", 3, "future"],
  ["近日", 0, "vague"],
  ["近期", 0, "vague"],
  ["这几天", 0, "vague"],
  ["这两天", 0, "vague"],
  ["这些天", 0, "vague"],
  ["最近", 0, "vague"],
  ["月初", 0, "vague"],
  ["前几天", 0, "vague"],
  ["前两天", 0, "vague"],
  ["前段时间", 0, "vague"],
  ["前不久", 0, "vague"],
  ["前些天", 0, "vague"],
  ["today", 0, "day"],
  ["this morning", 0, "day"],
  ["this afternoon", 0, "day"],
  ["this evening", 0, "day"],
  ["yesterday", -1, "day"],
  ["the day before yesterday", -2, "day"],
  ["tomorrow", 1, "future"],
  ["the day after tomorrow", 2, "future"],
];

const weekdayNames: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  日: 7,
  天: 7,
  末: 6,
  "1": 1,
  "2": 2,
  "3": 3,
  "4": 4,
  "5": 5,
  "6": 6,
  "7": 7,
};

const latinWeekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const latinMonths = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Name → lunar month and day, or solar where the third is true. 除夕 is the eve of 正月初一. */
const festivals: readonly [string, number, number, "lunar" | "solar"][] = [
  ["除夕", 1, 0, "lunar"],
  ["大年三十", 1, 0, "lunar"],
  ["年三十", 1, 0, "lunar"],
  ["大年初一", 1, 1, "lunar"],
  ["春节", 1, 1, "lunar"],
  ["元宵节", 1, 15, "lunar"],
  ["元宵", 1, 15, "lunar"],
  ["端午节", 5, 5, "lunar"],
  ["端午", 5, 5, "lunar"],
  ["中秋节", 8, 15, "lunar"],
  ["中秋", 8, 15, "lunar"],
  ["重阳节", 9, 9, "lunar"],
  ["重阳", 9, 9, "lunar"],
  ["腊八节", 12, 8, "lunar"],
  ["腊八", 12, 8, "lunar"],
  ["元旦", 1, 1, "solar"],
  ["妇女节", 3, 8, "solar"],
  ["三八节", 3, 8, "solar"],
  ["植树节", 3, 12, "solar"],
  ["劳动节", 5, 1, "solar"],
  ["五一", 5, 1, "solar"],
  ["儿童节", 6, 1, "solar"],
  ["六一", 6, 1, "solar"],
  ["建党节", 7, 1, "solar"],
  ["七一", 7, 1, "solar"],
  ["建军节", 8, 1, "solar"],
  ["八一", 8, 1, "solar"],
  ["教师节", 9, 10, "solar"],
  ["国庆节", 10, 1, "solar"],
  ["国庆", 10, 1, "solar"],
];

const simpleByFirst = new Map<string, [string, number, When["kind"]][]>();
for (const entry of [...simple].sort((a, b) => b[0].length - a[0].length)) {
  const first = entry[0].charAt(0);
  const list = simpleByFirst.get(first);
  if (list) list.push(entry);
  else simpleByFirst.set(first, [entry]);
}

const starters = new Set([
  ...simpleByFirst.keys(),
  ..."0123456789一二三四五六七八九十廿周星礼上本这下去今明前全正冬腊大第昨夏春秋年",
  ...festivals.map(([name]) => name.charAt(0)),
  ...latinWeekdays.map((name) => name.charAt(0)),
  ...latinMonths.map((name) => name.charAt(0)),
  "l",
  "o",
  "i",
  "n",
]);

export function mayStartDay(character: string): boolean {
  return starters.has(character);
}

/**
 * What tells when at `at`, or null.
 * @param bare a point, slash or dash date (3.5, 3/5) may stand here
 */
export function readWhen(text: string, at: number, today: DayNumber, bare: boolean): When | null {
  const first = text.charAt(at);
  for (const [said, shift, kind] of simpleByFirst.get(first) ?? []) {
    if (text.startsWith(said, at)) return { end: at + said.length, day: today + shift, endDay: null, kind };
  }
  const code = text.charCodeAt(at);
  if (code >= 0x61 && code <= 0x7a) return readLatin(text, at, today);
  const read =
    readMonths(text, at, today) ??
    readDate(text, at, today, bare) ??
    readWeek(text, at, today) ??
    readPeriod(text, at, today) ??
    readLunar(text, at, today) ??
    readFestival(text, at, today) ??
    readAgo(text, at, today);
  return read;
}

const monthAndDay = /(\d{1,2})月份?(\d{1,2})[日号]/y;

/** 2月30日, 13月5日: the end of what can be no day, nor any part of it one; null where it can. */
export function endOfNoDay(text: string, at: number): number | null {
  const found = match(monthAndDay, text, at);
  if (found === null) return null;
  const month = Number(found[1]);
  const day = Number(found[2]);
  const real = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(2024, month);
  return real ? null : monthAndDay.lastIndex;
}

type PartialDay = { year: number | null; month: number | null; day: number; end: number };

/** 2026年3月5日, 2026-3-5, 20260305, 3月5日, 三月五号, 3.5, 5号, each also as the start of a range. */
function readDate(text: string, at: number, today: DayNumber, bare: boolean): When | null {
  const from = readPartial(text, at, bare, null);
  if (from === null) return null;
  const start = settle(from, today);
  if (start === null) return null;
  const dash = /^\s?(?:至|到|~|-|—|--)\s?/.exec(text.slice(from.end, from.end + 4));
  if (dash) {
    const to = readPartial(text, from.end + dash[0].length, true, from);
    if (to !== null) {
      const year = to.year ?? civilOf(start).year;
      const month = to.month ?? civilOf(start).month;
      let end = dayNumberOf(year, month, to.day);
      if (end < start && to.year === null) {
        // 12月28日到1月3日 runs over the year's end, 28日到3日 over the month's.
        end =
          to.month === null
            ? dayNumberOf(year + (month === 12 ? 1 : 0), (month % 12) + 1, to.day)
            : dayNumberOf(year + 1, month, to.day);
      }
      if (end >= start)
        return future({ end: skipNoise(text, to.end), day: start, endDay: end, kind: "range" }, today);
    }
  }
  return future({ end: skipNoise(text, from.end), day: start, endDay: null, kind: "day" }, today);
}

/** A day later than the message's is a plan; 26日 of a range that ends today is not. */
function future(when: When, today: DayNumber): When {
  return when.day > today ? { ...when, kind: "future" } : when;
}

function skipNoise(text: string, at: number): number {
  return text.startsWith("当天", at) || text.startsWith("当日", at) ? at + 2 : at;
}

const ymd = /(\d{4})\s?(?:年|[-./])\s?(\d{1,2})\s?(?:月份?|[-./])\s?(\d{1,2})(?:日|号)?(?![\d])/y;
const compact = /(20\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/y;
const md = /(\d{1,2})\s?月份?\s?(\d{1,2})\s?(?:日|号)?(?!\d)/y;
const bareMd = /(\d{1,2})([./-])(\d{1,2})(?:日|号)?(?![\d])/y;
const dayOnly = /(\d{1,2})\s?[日号]/y;
const hanMd =
  /((?:去年|今年|前年)?)([一二三四五六七八九十]{1,2}|正|冬|腊)月(?:份)?([一二三四五六七八九十廿]{1,3})[日号]/y;
const hanDay = /([一二三四五六七八九十廿]{1,3})号/y;
const hanYear = /([二〇零一二三四五六七八九]{4})年/y;

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function readPartial(text: string, at: number, bare: boolean, from: PartialDay | null): PartialDay | null {
  const first = text.charAt(at);
  if (first === "去" || first === "今") {
    // 去年3月5日, 今年3月5日 are read by their month and day; the year is settled by readPeriod's caller.
    return null;
  }
  if (first >= "0" && first <= "9") {
    let found = match(ymd, text, at) ?? match(compact, text, at);
    if (found)
      return valid({
        year: Number(found[1]),
        month: Number(found[2]),
        day: Number(found[3]),
        end: found.index + found[0].length,
      });
    found = match(md, text, at);
    if (found)
      return valid({
        year: null,
        month: Number(found[1]),
        day: Number(found[2]),
        end: found.index + found[0].length,
      });
    found = bare ? match(bareMd, text, at) : null;
    if (found && (from !== null || standsAsDate(text, found))) {
      return valid({
        year: null,
        month: Number(found[1]),
        day: Number(found[3]),
        end: found.index + found[0].length,
      });
    }
    found = match(dayOnly, text, at);
    if (found && !"楼院机井线门桥地库厅".includes(text.charAt(found.index + found[0].length) || " ")) {
      return valid({ year: null, month: null, day: Number(found[1]), end: found.index + found[0].length });
    }
    // 3月5-7日, 5-7日: the end of a range without its month.
    if (from !== null) {
      const plain = /\d{1,2}(?=日|号|[^\d.]|$)/y;
      const short = match(plain, text, at);
      if (short && from.month !== null && !/[袋户个斤件桶]/.test(text.charAt(at + short[0].length))) {
        return valid({ year: null, month: null, day: Number(short[0]), end: at + short[0].length });
      }
    }
    return null;
  }
  let found = match(hanYear, text, at);
  let yearSaid: number | null = null;
  let position = at;
  if (found) {
    yearSaid = Number(
      [...(found[1] ?? "")]
        .map((character) => "〇一二三四五六七八九".indexOf(character === "零" ? "〇" : character))
        .join(""),
    );
    position = at + found[0].length;
  }
  found = match(hanMd, text, position);
  if (found) {
    const month =
      found[2] === "正"
        ? 1
        : found[2] === "冬"
          ? 11
          : found[2] === "腊"
            ? 12
            : readNumeral(found[2] ?? "", 0)?.value;
    const day = hanDayValue(found[3] ?? "");
    if (found[2] === "正" || found[2] === "冬" || found[2] === "腊") return null;
    if (month && day) return valid({ year: yearSaid, month, day, end: found.index + found[0].length });
  }
  found = match(hanDay, text, at);
  if (found) {
    const day = hanDayValue(found[1] ?? "");
    if (day) return valid({ year: null, month: null, day, end: found.index + found[0].length });
  }
  return null;
}

function hanDayValue(said: string): number | null {
  const value = readNumeral(said.replace("廿", "二十"), 0)?.value ?? null;
  return value !== null && value >= 1 && value <= 31 ? value : null;
}

function valid(day: PartialDay): PartialDay | null {
  if (day.day < 1 || day.day > 31) return null;
  if (day.month !== null && (day.month < 1 || day.month > 12)) return null;
  return day;
}

/** 3.5 is a date only where no unit follows: 3.5公里, 3.5万, 3/5的群众. */
function standsAsDate(text: string, found: RegExpExecArray): boolean {
  const next = text.charAt(found.index + found[0].length);
  if (found[0].endsWith("日") || found[0].endsWith("号")) return true;
  const month = Number(found[1]);
  const day = Number(found[3]);
  if (month < 1 || month > 12 || day < 1 || day > 31) return false;
  if (found[2] === "." && (found[3] ?? "").length === 2 && (found[3] ?? "").startsWith("0")) return true;
  return !(
    next !== "" && "万千百亿元块公斤里米吨亩升克%％袋桶箱件户人个岁度折倍小平方厘毫kmt".includes(next)
  );
}

/** The latest such day not after the message's. */
function settle(said: PartialDay, today: DayNumber): DayNumber | null {
  const now = civilOf(today);
  if (said.year !== null && said.month !== null) {
    return said.day <= daysInMonth(said.year, said.month)
      ? dayNumberOf(said.year, said.month, said.day)
      : null;
  }
  if (said.month !== null) {
    for (let year = now.year; year > now.year - 9; year -= 1) {
      if (said.day > daysInMonth(year, said.month)) continue;
      const day = dayNumberOf(year, said.month, said.day);
      if (day <= today) return day;
    }
    return null;
  }
  let { year, month } = now;
  for (let turn = 0; turn < 12; turn += 1) {
    if (said.day <= daysInMonth(year, month)) {
      const day = dayNumberOf(year, month, said.day);
      if (day <= today) return day;
    }
    month -= 1;
    if (month === 0) {
      month = 12;
      year -= 1;
    }
  }
  return null;
}

const week = /((?:上上|上|本|这|下)?个?)(周|星期|礼拜)([一二三四五六日天末1-7]?)/y;
/** 周二到周四, 周一至五, 星期一-星期三: what follows the first day. */
const weekRange =
  /\s?(?:至|到|~|-{1,2})\s?(?:本|这|上)?个?(?:周|星期|礼拜)?([一二三四五六日天])(?![^\s,;。:!?、走入驻在到去我给都])/y;

function readWeek(text: string, at: number, today: DayNumber): When | null {
  const found = match(week, text, at);
  if (!found) return null;
  const which = (found[1] ?? "").replace("个", "");
  const said = weekdayNames[found[3] ?? ""];
  const end = at + found[0].length;
  const monday = today - weekdayOf(today) + 1;
  if (which === "" && (said === undefined || found[1] === "个")) return null;
  // 周边, 周期, 一周: no weekday. 周一 in 周一凡 is a name's business.
  if (said === undefined) {
    const next = text.charAt(end);
    if (next === "边" || next === "围" || next === "期" || next === "岁") return null;
    const full = text.startsWith("末", end) ? end + 1 : end;
    if (which === "下") return { end: full, day: today + 7, endDay: null, kind: "future" };
    if (which === "上") return { end: full, day: monday - 1, endDay: null, kind: "period" };
    if (which === "上上") return { end: full, day: monday - 8, endDay: null, kind: "period" };
    return { end: full, day: today, endDay: null, kind: "period" };
  }
  const until = match(weekRange, text, end);
  const last = until === null ? undefined : weekdayNames[until[1] ?? ""];
  if (until !== null && last !== undefined && last > said) {
    const over = end + until[0].length;
    const late = monday + weekShift(which) + last - 1;
    const back = which === "" && late > today ? 7 : 0;
    const range = { end: over, day: monday + weekShift(which) + said - 1 - back, endDay: late - back };
    return { ...range, kind: range.day > today ? "future" : "range" };
  }
  if (which === "") {
    const day = monday + said - 1;
    return { end, day: day > today ? day - 7 : day, endDay: null, kind: "weekday" };
  }
  const day = monday + weekShift(which) + said - 1;
  return { end, day, endDay: null, kind: day > today ? "future" : "day" };
}

/** 上周 is a week back, 下周 one ahead, in days. */
function weekShift(which: string): number {
  if (which === "上") return -7;
  if (which === "上上") return -14;
  return which === "下" ? 7 : 0;
}

const lunar =
  /(正月|冬月|腊月|农历[一二三四五六七八九十]{1,2}月|[二三四五六七八九十]{1,2}月)((?:初[一二三四五六七八九十])|(?:十[一二三四五六七八九]|二十[一二三四五六七八九]?|廿[一二三四五六七八九]?|三十|十五|十)(?![日号几]))/y;

function readLunar(text: string, at: number, today: DayNumber): When | null {
  const found = match(lunar, text, at);
  if (!found) return null;
  const monthSaid = (found[1] ?? "").replace("农历", "").replace("月", "");
  const daySaid = found[2] ?? "";
  // 三月十五 without 初 or 农历 is told of both calendars; only 正月, 冬月, 腊月, 农历 and 初 are certain.
  if (!/^(?:正|冬|腊)/.test(monthSaid) && !(found[1] ?? "").startsWith("农历") && !daySaid.startsWith("初"))
    return null;
  const month =
    monthSaid === "正"
      ? 1
      : monthSaid === "冬"
        ? 11
        : monthSaid === "腊"
          ? 12
          : readNumeral(monthSaid, 0)?.value;
  const day = hanDayValue(daySaid.replace("初", ""));
  if (!month || !day) return null;
  return { end: at + found[0].length, day: latestLunar(month, day, today), endDay: null, kind: "day" };
}

const lunarDays = new Map<string, DayNumber>();

function latestLunar(month: number, day: number, today: DayNumber): DayNumber {
  let { year } = civilOf(today);
  for (; ; year -= 1) {
    const key = `${year}/${month}/${day}`;
    let solar = lunarDays.get(key);
    if (solar === undefined) {
      solar = fromDay(dayOfLunar(year, month, Math.max(1, day))) - (day === 0 ? 1 : 0);
      lunarDays.set(key, solar);
    }
    if (solar <= today) return solar;
  }
}

function readFestival(text: string, at: number, today: DayNumber): When | null {
  for (const [name, month, day, calendar] of festivals) {
    if (!text.startsWith(name, at)) continue;
    const end = at + name.length;
    const rest = text.slice(end, end + 2);
    const certain =
      name === "除夕" || name === "大年初一" || name === "大年三十" || name === "年三十" || name === "元旦";
    const dayAfter = rest === "当天" || rest === "那天" || rest === "当日" || rest === "那日";
    if (!dayAfter && !(certain && /^[,、去到走看给我在]/.test(text.slice(end)))) return null;
    const found =
      calendar === "lunar" ? latestLunar(month, day, today) : settle({ year: null, month, day, end }, today);
    return found === null ? null : { end: dayAfter ? end + 2 : end, day: found, endDay: null, kind: "day" };
  }
  return null;
}

const ago = /([一两二三四五六七八九十\d]{1,2})天前/y;

function readAgo(text: string, at: number, today: DayNumber): When | null {
  const found = match(ago, text, at);
  const value = found ? readNumeral(found[1] ?? "", 0)?.value : null;
  return found && value ? { end: at + found[0].length, day: today - value, endDay: null, kind: "day" } : null;
}

const monthOnly = /(?:(\d{4})年)?(\d{1,2}|[一二三四五六七八九十]{1,2})月份?(?![\d一二三四五六七八九十初])/y;
const relativeMonth = /(上上个?|上个?|本|这个?|当|下个?)月(?!饼)(?:份)?(?:(\d{1,2})[日号])?/y;
const quarter = /(?:第)?([一二三四1-4])季度/y;
const yearWord =
  /(去年|今年|本年度?|全年|明年|上半年|下半年|前半年|年初以来|今年以来|本季度|上季度|(20\d\d)年度?)(?:以来)?/y;

/** 本月, 上个月, 3月, 一季度, 上半年, 今年: over, its last day; still running, the message's own. */
function readPeriod(text: string, at: number, today: DayNumber): When | null {
  const now = civilOf(today);
  const running = (last: DayNumber) => Math.min(last, today);
  let found = match(relativeMonth, text, at);
  if (found) {
    const end = at + found[0].length;
    const which = found[1] ?? "";
    const back = which.startsWith("上上") ? 2 : which.startsWith("上") ? 1 : 0;
    let month = now.month - back;
    let year = now.year;
    if (month < 1) {
      month += 12;
      year -= 1;
    }
    if (which.startsWith("下")) return { end, day: today + 30, endDay: null, kind: "future" };
    if (found[2] !== undefined) {
      const day = dayNumberOf(year, month, Number(found[2]));
      return { end, day, endDay: null, kind: day > today ? "future" : "day" };
    }
    return {
      end,
      day: running(dayNumberOf(year, month, daysInMonth(year, month))),
      endDay: null,
      kind: "period",
    };
  }
  found = match(yearWord, text, at);
  if (found) {
    const end = at + found[0].length;
    const said = found[1] ?? "";
    const of = (year: number, month: number) => running(dayNumberOf(year, month, daysInMonth(year, month)));
    // 去年3月5日: the year goes with what follows.
    const dated = said === "去年" || said === "今年" ? readPartial(text, end, false, null) : null;
    if (dated !== null && dated.month !== null) {
      const year = said === "去年" ? now.year - 1 : now.year;
      const day = settle({ ...dated, year }, today);
      if (day !== null) return future({ end: dated.end, day, endDay: null, kind: "day" }, today);
    }
    if (said === "明年") return { end, day: today + 365, endDay: null, kind: "future" };
    // 去年11月
    const month = said === "去年" || said === "今年" ? match(monthOnly, text, end) : null;
    const which = month === null ? 0 : (readNumeral(month[2] ?? "", 0)?.value ?? 0);
    if (month !== null && which >= 1 && which <= 12) {
      const day = of(now.year - (said === "去年" ? 1 : 0), which);
      return { end: end + month[0].length, day, endDay: null, kind: "period" };
    }
    if (said === "去年") return { end, day: of(now.year - 1, 12), endDay: null, kind: "period" };
    if (said === "上半年" || said === "前半年")
      return { end, day: of(now.year, 6), endDay: null, kind: "period" };
    if (said === "上季度") {
      const last = Math.ceil(now.month / 3) * 3 - 3;
      return {
        end,
        day: last === 0 ? of(now.year - 1, 12) : of(now.year, last),
        endDay: null,
        kind: "period",
      };
    }
    if (found[2] !== undefined) {
      const rest = match(monthOnly, text, at);
      if (rest) return monthPeriod(rest, at, today);
      return { end, day: of(Number(found[2]), 12), endDay: null, kind: "period" };
    }
    return { end, day: today, endDay: null, kind: "period" };
  }
  found = match(quarter, text, at);
  if (found) {
    const which = weekdayNames[found[1] ?? ""] ?? 1;
    const last = dayNumberOf(now.year, which * 3, daysInMonth(now.year, which * 3));
    const begun = dayNumberOf(now.year, which * 3 - 2, 1) <= today;
    const day = begun
      ? running(last)
      : dayNumberOf(now.year - 1, which * 3, daysInMonth(now.year - 1, which * 3));
    return { end: at + found[0].length, day, endDay: null, kind: "period" };
  }
  found = match(monthOnly, text, at);
  return found ? monthPeriod(found, at, today) : null;
}

const months =
  /(\d{1,2}|[一二三四五六七八九十]{1,2})月?份?\s?(?:至|到|~|-{1,2})\s?(\d{1,2}|[一二三四五六七八九十]{1,2})月份?(?![\d一二三四五六七八九十初])/y;

/** 1-5月, 三月至五月: a period that ends with its last month. */
function readMonths(text: string, at: number, today: DayNumber): When | null {
  const found = match(months, text, at);
  const last = found === null ? undefined : readNumeral(found[2] ?? "", 0)?.value;
  const now = civilOf(today);
  if (found === null || !last || last < 1 || last > 12) return null;
  const year = last > now.month ? now.year - 1 : now.year;
  const day = Math.min(dayNumberOf(year, last, daysInMonth(year, last)), today);
  return { end: at + found[0].length, day, endDay: null, kind: "period" };
}

function monthPeriod(found: RegExpExecArray, at: number, today: DayNumber): When | null {
  const now = civilOf(today);
  const month = readNumeral(found[2] ?? "", 0)?.value ?? 0;
  if (month < 1 || month > 12) return null;
  const year = found[1] !== undefined ? Number(found[1]) : month > now.month ? now.year - 1 : now.year;
  const last = dayNumberOf(year, month, daysInMonth(year, month));
  return { end: at + found[0].length, day: Math.min(last, today), endDay: null, kind: "period" };
}

const latinDay =
  /(?:(last|on|this|next)\s+)?(?:(monday|tuesday|wednesday|thursday|friday|saturday|sunday)|(week|month))\b/y;
const latinMd =
  /(?:on\s+)?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?\b(?:,?\s*(20\d\d))?/y;
const latinDm =
  /(?:on\s+)?(\d{1,2})(?:st|nd|rd|th)?\s+(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b(?:,?\s*(20\d\d))?/y;

function readLatin(text: string, at: number, today: DayNumber): When | null {
  const before = text.charCodeAt(at - 1);
  if (before >= 0x61 && before <= 0x7a) return null;
  let found = match(latinDay, text, at);
  const monday = today - weekdayOf(today) + 1;
  if (found) {
    const end = at + found[0].length;
    if (found[3] !== undefined) {
      if (found[1] === "next") return { end, day: today + 7, endDay: null, kind: "future" };
      if (found[1] === "this") return { end, day: today, endDay: null, kind: "period" };
      if (found[1] === "last" && found[3] === "week")
        return { end, day: monday - 1, endDay: null, kind: "period" };
      return null;
    }
    const day = monday + latinWeekdays.indexOf(found[2] ?? "");
    if (found[1] === "next") return { end, day: day + 7, endDay: null, kind: "future" };
    if (found[1] === "last") return { end, day: day - 7, endDay: null, kind: "day" };
    return { end, day: day > today ? day - 7 : day, endDay: null, kind: "day" };
  }
  found = match(latinMd, text, at);
  const swapped = found === null;
  found ??= match(latinDm, text, at);
  if (!found) return null;
  const month = latinMonths.indexOf((swapped ? found[2] : found[1]) ?? "") + 1;
  const day = Number(swapped ? found[1] : found[2]);
  const settled = settle(
    { year: found[3] === undefined ? null : Number(found[3]), month, day, end: 0 },
    today,
  );
  return settled === null
    ? null
    : future({ end: at + found[0].length, day: settled, endDay: null, kind: "day" }, today);
}
