import { civilOf, type DayNumber } from "../../core/day-number.ts";
import { readRange } from "./calendar-date.ts";
import { figureOf } from "./figures.ts";
import { dayOfLunarYear, endOfFestival, festivalOfYear, readLunar } from "./lunar.ts";
import { readPartial, settle } from "./partial-date.ts";
import { lastSoFar, readMonth } from "./periods.ts";
import {
  byFirstCode,
  type DayReader,
  firstCharacters,
  match,
  onDay,
  period,
  toCome,
  type When,
  wordAt,
} from "./when.ts";

type YearWord = { said: string; read(text: string, end: number, today: DayNumber): When };

const running: YearWord["read"] = (_text, end, today) => period(end, today);
const firstHalf: YearWord["read"] = (_text, end, today) =>
  period(end, lastSoFar(civilOf(today).year, 6, today));

const yearWords: readonly YearWord[] = [
  { said: "大前年", read: (text, end, today) => readWithin(civilOf(today).year - 3, text, end, today) },
  { said: "前年", read: (text, end, today) => readWithin(civilOf(today).year - 2, text, end, today) },
  { said: "去年", read: (text, end, today) => readWithin(civilOf(today).year - 1, text, end, today) },
  { said: "今年", read: (text, end, today) => readWithin(civilOf(today).year, text, end, today) },
  { said: "明年", read: (text, end, today) => toCome(endWithin(text, end), today + 365) },
  { said: "本年", read: running },
  { said: "本年度", read: running },
  { said: "全年", read: running },
  { said: "年初以来", read: running },
  { said: "截至目前", read: running },
  { said: "截止目前", read: running },
  { said: "到目前为止", read: running },
  { said: "上半年", read: firstHalf },
  { said: "前半年", read: firstHalf },
  { said: "下半年", read: running },
  { said: "本季度", read: running },
  { said: "这个季度", read: running },
  { said: "这季度", read: running },
  { said: "上季度", read: (_text, end, today) => period(end, endOfLastQuarter(today)) },
  { said: "上个季度", read: (_text, end, today) => period(end, endOfLastQuarter(today)) },
];

const yearWordsByFirst = byFirstCode(yearWords);

/** 去年, 今年以来, 上半年, 上季度; 去年3月5日, 去年11月 */
export const yearWord: DayReader = {
  starts: firstCharacters(yearWords),
  behindFigure: "",
  read({ text, at, today }) {
    const word = wordAt(yearWordsByFirst, text, at);
    return word === undefined ? null : word.read(text, at + word.said.length, today);
  },
};

const yearAlone = /(20\d\d)年度?(?!\d{1,2}月份?(?![\d一二三四五六七八九十初]))/y;

/** 2025年, 2025年度, 2025年上半年; 2025年13月 is nothing. */
export const calendarYear: DayReader = {
  starts: "",
  behindFigure: "年",
  read({ text, at, today }) {
    const found = match(yearAlone, text, at);
    if (found === null) return null;
    return readWithin(Number(found[1]), text, yearAlone.lastIndex, today);
  },
};

const partOfYear = /(上|下)半年|第?([一二三四1-4])季度|(年?[底末])/y;

/** The year goes with what follows: 去年3月5日, 去年12月29日到31日, 去年腊月二十三, 去年11月, 今年一季度, 2025年上半年. */
function readWithin(year: number, text: string, at: number, today: DayNumber): When {
  const lunar = readLunar(text, at);
  if (lunar !== null) return onDay(lunar.end, dayOfLunarYear(year, lunar, today), today);
  const date = readPartial(text, at, false, null);
  const day = date === null || date.month === null ? null : settle({ ...date, year }, today);
  if (date !== null && day !== null)
    return readRange(text, { ...date, year }, day, today) ?? onDay(date.end, day, today);
  const feast = festivalOfYear(year, text, at, today);
  if (feast !== null) return feast;
  const said = readMonth(text, at);
  if (said !== null) return period(said.end, lastSoFar(year, said.month, today, said.lastDay));
  const part = match(partOfYear, text, at);
  if (part === null) return period(at, lastSoFar(year, 12, today));
  const ofQuarter = part[2] === undefined ? 12 : figureOf(part[2]) * 3;
  const lastMonth = part[1] === "上" ? 6 : ofQuarter;
  return period(partOfYear.lastIndex, lastSoFar(year, lastMonth, today));
}

/** 明年|3月, 明年|正月初八, 明年|国庆当天, 明年|上半年: where what goes with the year ends. */
function endWithin(text: string, at: number): number {
  const date = readPartial(text, at, false, null);
  const day = date?.month == null ? undefined : date.end;
  const said = readLunar(text, at)?.end ?? day ?? readMonth(text, at)?.end ?? endOfFestival(text, at);
  return said ?? (match(partOfYear, text, at) === null ? at : partOfYear.lastIndex);
}

function endOfLastQuarter(today: DayNumber): DayNumber {
  const now = civilOf(today);
  const last = Math.ceil(now.month / 3) * 3 - 3;
  return last === 0 ? lastSoFar(now.year - 1, 12, today) : lastSoFar(now.year, last, today);
}
