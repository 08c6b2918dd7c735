import { dayOfLunar } from "../../core/calendar.ts";
import { civilOf, type DayNumber, dayNumberOf, fromDay, weekdayOf } from "../../core/day-number.ts";
import { figureOf } from "./figures.ts";
import { latestOf } from "./partial-date.ts";
import { byFirstCode, type DayReader, firstCharacters, match, onDay, type When, wordAt } from "./when.ts";

const figure = "[一二三四五六七八九]";
const dayForm = `(?:初[一二三四五六七八九十]|(?:二十|廿)${figure}?|十${figure}?|三十)(?!几)`;
const monthForm = "[二三四五六七八九十]{1,2}|十一|十二";
/** 十月十六|盘王节, 六月二十四|火把节: a feast of the lunar calendar. Not: 三月十二植树节, 九月二十丰收节 */
const feast = "(?=(?:盘王|火把|中秋|团圆|[上中下]元|鬼|元宵|花朝|姊妹|吃新|芦笙|目瑙纵歌)节)";
/**
 * 腊月二十三, 正月初八日, 五月初五, 八月十五, 十月十六盘王节: of both calendars only these names of months, 初, that one feast and a feast behind
 * the day are certain.
 */
const named = new RegExp(
  `(?:(正|冬|腊)月(${dayForm})[日号]?|(${monthForm})月(初[一二三四五六七八九十]|(?<=八月)十五(?![日号几前后之以的至到~-]|[一-龥]?饼)|${dayForm}${feast}))`,
  "y",
);
/** 农历五月十五, 阴历8月15, 老历二月二 */
const called = new RegExp(
  `(?:农|阴|旧|老)历(?:\\d{4}年|今年|去年)?(正|冬|腊|一|${monthForm}|\\d{1,2})月(${dayForm}|${figure}|\\d{1,2})[日号]?`,
  "y",
);
const newYear = /大年(初[一二三四五六七八九十])/y;
const lunarMonths: Readonly<Record<string, number>> = { 正: 1, 冬: 11, 腊: 12 };

/** A day of the lunar calendar, without its year. */
export type LunarDate = { month: number; day: number; end: number };

/** The lunar date at `at`, month and day, or null. */
export function readLunar(text: string, at: number): LunarDate | null {
  if (text.charAt(at + 1) === "历") {
    const found = match(called, text, at);
    return found && lunarDate(found[1], found[2], called.lastIndex);
  }
  let found = match(named, text, at);
  if (found !== null) return lunarDate(found[1] ?? found[3], found[2] ?? found[4], named.lastIndex);
  found = text.charAt(at) === "大" ? match(newYear, text, at) : null;
  return found && lunarDate("正", found[1], newYear.lastIndex);
}

function lunarDate(monthSaid = "", daySaid = "", end: number): LunarDate | null {
  const month = lunarMonths[monthSaid] ?? figureOf(monthSaid);
  const day = figureOf(daySaid.replace("初", ""));
  return month >= 1 && month <= 12 && day >= 1 && day <= 30 ? { month, day, end } : null;
}

/** 腊月二十三, 正月初八, 五月初五, 农历八月十五; 腊月二十至二十三 */
export const lunarDay: DayReader = {
  starts: `${Object.keys(lunarMonths).join("")}农阴旧老大`,
  behindFigure: "月",
  read({ text, at, today }) {
    const found = readLunar(text, at);
    if (found === null) return null;
    const day = latestLunar(found.month, found.day, today);
    return readLunarRange(text, found, day, today) ?? onDay(found.end, day, today);
  },
};

const until = /[至到~-]/y;
const lastOfRange = new RegExp(`(?:(正|冬|腊|${monthForm})月)?(${dayForm})[日号]?`, "y");

/** 腊月二十至二十三, 腊月二十八到正月初三 */
function readLunarRange(text: string, from: LunarDate, day: DayNumber, today: DayNumber): When | null {
  if (match(until, text, from.end) === null) return null;
  const found = match(lastOfRange, text, until.lastIndex);
  if (found === null) return null;
  const to = lunarDate(found[1] ?? "", found[2], lastOfRange.lastIndex);
  const month = found[1] === undefined ? from.month : to?.month;
  if (month === undefined) return null;
  const last = latestLunar(month, figureOf(found[2]?.replace("初", "")), today);
  return last > day ? { end: lastOfRange.lastIndex, day, endDay: last, kind: "range" } : null;
}

const dayOnly = /初([一二三四五六七八九十])(?!中|级|步)/y;

/**
 * 正月初六去了李平家,初八去了王五家: of the lunar month told last or the one behind it, else of the latest.
 * 孙女上初二 and 初三毕业 are forms of a school, so without a month those are no days.
 */
export const lunarDayAlone: DayReader = {
  starts: "初",
  behindFigure: "",
  read({ text, at, today }) {
    const found = match(dayOnly, text, at);
    if (found === null || "上读念月年".includes(text.charAt(at - 1) || "#")) return null;
    const day = figureOf(found[1]);
    const before = lunarBefore(text, at);
    if (before !== null) {
      // 腊月二十八去了李平家,初三去的王五家: of the month that follows.
      const month = day > before.day ? before.month : (before.month % 12) + 1;
      return onDay(dayOnly.lastIndex, latestLunar(month, day, today), today);
    }
    return day <= 3 ? null : onDay(dayOnly.lastIndex, latestOfAnyMonth(day, today), today);
  },
};

/** The lunar date with its month that was told last before `at`. */
function lunarBefore(text: string, at: number): LunarDate | null {
  for (let place = text.lastIndexOf("月", at); place > 0; place = text.lastIndexOf("月", place - 1)) {
    const date = (place > 1 ? readLunar(text, place - 2) : null) ?? readLunar(text, place - 1);
    if (date !== null && date.end <= at) return date;
  }
  return null;
}

type Festival = {
  said: string;
  month: number;
  day: number;
  /** `term`: of the sun, a day sooner or later by the year; `sunday`: the second or third Sunday, by `day`. */
  calendar: "lunar" | "solar" | "term" | "sunday";
  certain: boolean;
};

/** Day 0 is the eve of the month. `certain`: a day without 当天 as well, as in 除夕去李平家. */
const festivals: readonly Festival[] = [
  ...festivalsOf("除夕 大年三十 年三十", "lunar", 1, 0, true),
  ...festivalsOf("春节", "lunar", 1, 1),
  ...festivalsOf("元宵", "lunar", 1, 15),
  ...festivalsOf("端午", "lunar", 5, 5),
  ...festivalsOf("中秋", "lunar", 8, 15),
  ...festivalsOf("重阳", "lunar", 9, 9),
  ...festivalsOf("腊八", "lunar", 12, 8),
  ...festivalsOf("小年", "lunar", 12, 23),
  ...festivalsOf("元旦", "solar", 1, 1, true),
  ...festivalsOf("三八 妇女节 三八妇女节 三八国际妇女节", "solar", 3, 8),
  ...festivalsOf("二月二 龙抬头", "lunar", 2, 2),
  ...festivalsOf("三月三", "lunar", 3, 3),
  ...festivalsOf("火把节", "lunar", 6, 24),
  ...festivalsOf("七夕", "lunar", 7, 7),
  ...festivalsOf("中元节", "lunar", 7, 15),
  ...festivalsOf("清明", "term", 4, 4.81),
  ...festivalsOf("冬至", "term", 12, 21.94),
  ...festivalsOf("植树节", "solar", 3, 12),
  ...festivalsOf("五一 劳动节 五一劳动节 五一国际劳动节", "solar", 5, 1),
  ...festivalsOf("五四 青年节 五四青年节", "solar", 5, 4),
  ...festivalsOf("六一 儿童节 六一儿童节 六一国际儿童节", "solar", 6, 1),
  ...festivalsOf("七一 建党节 七一建党节", "solar", 7, 1),
  ...festivalsOf("八一 建军节 八一建军节", "solar", 8, 1),
  ...festivalsOf("教师节", "solar", 9, 10),
  ...festivalsOf("国庆 十一 十一国庆", "solar", 10, 1),
  ...festivalsOf("扶贫日", "solar", 10, 17),
  ...festivalsOf("丰收节", "term", 9, 23.04),
  ...festivalsOf("母亲节", "sunday", 5, 2),
  ...festivalsOf("助残日", "sunday", 5, 3),
  ...festivalsOf("父亲节", "sunday", 6, 3),
];

function festivalsOf(
  names: string,
  calendar: Festival["calendar"],
  month: number,
  day: number,
  certain = false,
): Festival[] {
  return names.split(" ").map((said) => ({ said, month, day, calendar, certain }));
}

const festivalsByFirst = byFirstCode(festivals);

/** 端午节当天, 国庆那天, 五一节当天, 六一儿童节那天, 除夕去李平家, 元旦前一天; 春节慰问 is told of weeks. */
export const festival: DayReader = {
  starts: firstCharacters(festivals),
  behindFigure: "当那节月劳国儿妇青建前后头次第的",
  read({ text, at, today }) {
    const found = festivalAt(text, at);
    if (found === null) return null;
    const { calendar, month, day, end, later } = found;
    const of =
      calendar === "lunar"
        ? latestLunar(month, day, today - later)
        : calendar === "term"
          ? latestTerm(month, day, today - later)
          : calendar === "sunday"
            ? latestSunday(month, day, today - later)
            : latestOf(month, day, today - later);
    return of === null ? null : onDay(end, of + later, today);
  },
};

/** The festival at `at` where it is the day itself that is meant, or the one beside it, so many days `later`. */
function festivalAt(text: string, at: number): (Festival & { end: number; later: number }) | null {
  const found = wordAt(festivalsByFirst, text, at);
  // 三月|十一当天 is no festival.
  if (found === undefined || (found.said === "十一" && text.charAt(at - 1) === "月")) return null;
  const named = at + found.said.length;
  const end = text.charAt(named) === "节" ? named + 1 : named;
  if (isThatDay(text, end)) return { ...found, end: end + 2, later: 0 };
  const beside = match(dayBeside, text, end);
  if (beside !== null)
    return { ...found, end: dayBeside.lastIndex, later: /[前头]/.test(beside[0]) ? -1 : 1 };
  const next = text.charAt(end);
  // 除夕召开座谈会; not 除夕前
  if (found.said === "除夕" || found.said === "大年三十")
    return "前后夕之期".includes(next || "#") ? null : { ...found, end, later: 0 };
  return found.certain && next !== "" && ",、去到走看给我在".includes(next)
    ? { ...found, end, later: 0 }
    : null;
}

const dayBeside = /的?(?:[前头后]一[天日]|次日|第二[天日])/y;

/** 明年|国庆当天: where it ends. */
export function endOfFestival(text: string, at: number): number | undefined {
  return festivalAt(text, at)?.end;
}

/** 今年|元旦, 去年|国庆当天 */
export function festivalOfYear(year: number, text: string, at: number, today: DayNumber): When | null {
  const found = festivalAt(text, at);
  if (found === null || found.calendar === "term") return null;
  const { calendar, month, day, end, later } = found;
  const of =
    calendar === "lunar"
      ? solarOf(year, month, day)
      : calendar === "sunday"
        ? sundayOf(year, month, day)
        : dayNumberOf(year, month, day);
  return onDay(end, of + later, today);
}

/** By the usual formula for this century: the mean day of 2000, and what the years since have shifted it. */
function latestTerm(month: number, mean: number, today: DayNumber): DayNumber {
  for (let { year } = civilOf(today); ; year -= 1) {
    const since = year - 2000;
    const day = dayNumberOf(year, month, Math.floor(since * 0.2422 + mean) - Math.floor(since / 4));
    if (day <= today) return day;
  }
}

function latestSunday(month: number, nth: number, today: DayNumber): DayNumber {
  const { year } = civilOf(today);
  const of = sundayOf(year, month, nth);
  return of <= today ? of : sundayOf(year - 1, month, nth);
}

function sundayOf(year: number, month: number, nth: number): DayNumber {
  const first = dayNumberOf(year, month, 1);
  return first + (7 - weekdayOf(first)) + 7 * (nth - 1);
}

/** 当天, 那天, 当日, 那日 */
function isThatDay(text: string, at: number): boolean {
  const said = text.charAt(at);
  return (said === "当" || said === "那") && (text.charAt(at + 1) === "天" || text.charAt(at + 1) === "日");
}

const lunarDays = new Map<string, DayNumber>();

function solarOf(year: number, month: number, day: number): DayNumber {
  const key = `${year}/${month}/${day}`;
  let solar = lunarDays.get(key);
  if (solar === undefined) {
    solar = fromDay(dayOfLunar(year, month, Math.max(1, day))) - (day === 0 ? 1 : 0);
    lunarDays.set(key, solar);
  }
  return solar;
}

/** The latest such day not after the message's. */
function latestLunar(month: number, day: number, today: DayNumber): DayNumber {
  for (let { year } = civilOf(today); ; year -= 1) {
    const solar = solarOf(year, month, day);
    if (solar <= today) return solar;
  }
}

function latestOfAnyMonth(day: number, today: DayNumber): DayNumber {
  let latest = 0;
  for (let month = 1; month <= 12; month += 1) latest = Math.max(latest, latestLunar(month, day, today));
  return latest;
}

/** 去年腊月二十三 is of last year's calendar, which runs on into this year. */
export function dayOfLunarYear(year: number, { month, day }: LunarDate, today: DayNumber): DayNumber {
  const solar = solarOf(year, month, day);
  return solar <= today ? solar : solarOf(year - 1, month, day);
}
