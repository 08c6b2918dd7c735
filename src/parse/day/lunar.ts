import { dayOfLunar } from "../../core/calendar.ts";
import { civilOf, type DayNumber, fromDay } from "../../core/day-number.ts";
import { figureOf } from "./figures.ts";
import { latestOf } from "./partial-date.ts";
import { byFirstCode, type DayReader, firstCharacters, match, onDay, wordAt } from "./when.ts";

const lunar =
  /(正|冬|腊|[二三四五六七八九十]{1,2})月(初[一二三四五六七八九十]|(?:十[一二三四五六七八九]|二十[一二三四五六七八九]?|廿[一二三四五六七八九]?|三十|十)(?![日号几]))/y;
const lunarMonths: Readonly<Record<string, number>> = { 正: 1, 冬: 11, 腊: 12 };

/** 腊月二十三, 正月初八, 五月初五 */
export const lunarDay: DayReader = {
  starts: Object.keys(lunarMonths).join(""),
  behindFigure: "月",
  read({ text, at, today }) {
    const found = match(lunar, text, at);
    if (found === null) return null;
    const monthSaid = found[1] ?? "";
    const daySaid = found[2] ?? "";
    const lunarMonth = lunarMonths[monthSaid];
    // 三月十五 is told of both calendars; only 正月, 冬月, 腊月 and 初 are certain.
    if (lunarMonth === undefined && !daySaid.startsWith("初")) return null;
    const month = lunarMonth ?? figureOf(monthSaid);
    const day = figureOf(daySaid.replace("初", ""));
    return onDay(lunar.lastIndex, latestLunar(month, day, today), today);
  },
};

type Festival = { said: string; month: number; day: number; calendar: "lunar" | "solar"; certain: boolean };

/** Day 0 is the eve of the month. `certain`: a day without 当天 as well, as in 除夕去李平家. */
const festivals: readonly Festival[] = [
  ...named("除夕 大年三十 年三十", "lunar", 1, 0, true),
  ...named("大年初一", "lunar", 1, 1, true),
  ...named("春节", "lunar", 1, 1),
  ...named("元宵节 元宵", "lunar", 1, 15),
  ...named("端午节 端午", "lunar", 5, 5),
  ...named("中秋节 中秋", "lunar", 8, 15),
  ...named("重阳节 重阳", "lunar", 9, 9),
  ...named("腊八节 腊八", "lunar", 12, 8),
  ...named("元旦", "solar", 1, 1, true),
  ...named("妇女节 三八节", "solar", 3, 8),
  ...named("植树节", "solar", 3, 12),
  ...named("劳动节 五一", "solar", 5, 1),
  ...named("儿童节 六一", "solar", 6, 1),
  ...named("建党节 七一", "solar", 7, 1),
  ...named("建军节 八一", "solar", 8, 1),
  ...named("教师节", "solar", 9, 10),
  ...named("国庆节 国庆", "solar", 10, 1),
];

function named(
  names: string,
  calendar: Festival["calendar"],
  month: number,
  day: number,
  certain = false,
): Festival[] {
  return names.split(" ").map((said) => ({ said, month, day, calendar, certain }));
}

const festivalsByFirst = byFirstCode(festivals);

/** 端午节当天, 国庆那天, 五一当天, 除夕去李平家; 春节慰问 is told of weeks. */
export const festival: DayReader = {
  starts: firstCharacters(festivals),
  behindFigure: "当那节",
  read({ text, at, today }) {
    const found = wordAt(festivalsByFirst, text, at);
    if (found === undefined) return null;
    const end = at + found.said.length;
    const thatDay = isThatDay(text, end);
    const next = text.charAt(end);
    if (!thatDay && !(found.certain && next !== "" && ",、去到走看给我在".includes(next))) return null;
    const { calendar, month, day } = found;
    const latest = calendar === "lunar" ? latestLunar(month, day, today) : latestOf(month, day, today);
    return latest === null ? null : onDay(thatDay ? end + 2 : end, latest, today);
  },
};

/** 当天, 那天, 当日, 那日 */
function isThatDay(text: string, at: number): boolean {
  const said = text.charAt(at);
  return (said === "当" || said === "那") && (text.charAt(at + 1) === "天" || text.charAt(at + 1) === "日");
}

const lunarDays = new Map<string, DayNumber>();

/** The latest such day not after the message's. */
function latestLunar(month: number, day: number, today: DayNumber): DayNumber {
  for (let { year } = civilOf(today); ; year -= 1) {
    const key = `${year}/${month}/${day}`;
    let solar = lunarDays.get(key);
    if (solar === undefined) {
      solar = fromDay(dayOfLunar(year, month, Math.max(1, day))) - (day === 0 ? 1 : 0);
      lunarDays.set(key, solar);
    }
    if (solar <= today) return solar;
  }
}
