import { civilOf, dayNumberOf, weekdayOf } from "../../core/day-number.ts";
import { settle } from "./partial-date.ts";
import { lastSoFar } from "./periods.ts";
import { type DayReader, match, onDay, period, splitsWord, toCome, type When } from "./when.ts";

const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const monthForm =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const weekdayForm = "monday|tuesday|wednesday|thursday|friday|saturday|sunday";
const shortWeekdays = "mon|tues?|wed|thur?s?|fri|sat|sun";
const figure = "(\\d{1,2})(?:st|nd|rd|th)?";

/** sat and sun are days only behind such a word. */
const weekday = sticky(
  `(?:(last|on|this|next|since) (${weekdayForm}|${shortWeekdays})|(${weekdayForm}))(?: (?:of )?(last|this|next) week)?`,
);
const weekThenDay = sticky(
  `(?:on )?(${weekdayForm}) (last|this|next) week|(last|this|next) week(?:'s)?(?: on)? (${weekdayForm})`,
);
const weekdaysOfWeek = sticky(
  `(?:from )?(${weekdayForm}|${shortWeekdays})\\s?(?:to|until|till|through|-)\\s?(${weekdayForm}|${shortWeekdays})(?: (?:of )?(last|this) week)?`,
);
const span = sticky(
  "(?:in |over |during )?(?:the )?(last|this|next|past|coming) (week|month|quarter|year)(?: so far)?",
);
const monthFirst = sticky(`(?:on |from )?(?:the )?(${monthForm})\\.? (?:the )?${figure}(?:,? (20\\d\\d))?`);
const dayFirst = sticky(`(?:on |from )?(?:the )?${figure}(?: of)? (${monthForm})\\.?(?:,? (20\\d\\d))?`);
const dayAlone = sticky("on the (\\d{1,2})(?:st|nd|rd|th)");
const until = /\s?(?:to|until|till|through|-)\s?(?:the )?/y;
/** between june 3 and june 5; elsewhere `and` joins two days. */
const untilBetween = /\s?(?:to|until|till|through|and|-)\s?(?:the )?/y;
const lastOfRange = sticky(`(?:(${monthForm})\\.? )?${figure}(?! ?(?:${monthForm}))`);
const lastDayFirst = sticky(`${figure}(?: of)? (${monthForm})`);
const daysToMonth = sticky(
  `(?:from )?(?:the )?${figure}\\s?(?:to|until|-)\\s?(?:the )?${figure}(?: of)? (${monthForm})`,
);
const inMonth = sticky(`(?:in|during|for) (${monthForm})(?:,? (20\\d\\d))?`);
const ago = sticky(
  "(a|an|one|two|three|four|five|six|seven|ten|\\d{1,2}) (days?|weeks?) (ago|later|earlier|before)",
);
const ahead = sticky(
  "in (?:a few|a|one|two|three|four|five|six|seven|\\d{1,2}) (?:days?|weeks?|months?)(?:'? time)?|later this (?:week|month)|(?:end|beginning) of (?:next|the) (?:week|month)",
);
const numbers = ["a", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

function sticky(form: string): RegExp {
  return new RegExp(`(?:${form})(?![a-z])`, "y");
}

/** last friday, on monday, this week, march 5, 5 march 2026, mar 5 to 7, in march, 3 days ago */
export const latinDay: DayReader = {
  starts: "lotnmwfsjadcipeb",
  behindFigure: "mjfasondtrw-",
  read(place) {
    const { text, at } = place;
    if (splitsWord(text, at, at)) return null;
    const code = text.charCodeAt(at);
    const digit = code >= 0x30 && code <= 0x39;
    if (digit && text.charCodeAt(at - 1) >= 0x30 && text.charCodeAt(at - 1) <= 0x39) return null;
    return digit ? readFigure(place) : (readersOf(text, at)?.(place) ?? null);
  },
};

type Read = DayReader["read"];

const firstOf =
  (...all: Read[]): Read =>
  (place) => {
    for (const read of all) {
      const when = read(place);
      if (when !== null) return when;
    }
    return null;
  };

const readAgo: Read = ({ text, at, today }) => {
  const found = match(ago, text, at);
  if (found === null) return null;
  const said = found[1] ?? "";
  const count = Math.max(1, /\d/.test(said) ? Number(said) : numbers.indexOf(said === "an" ? "a" : said));
  const days = (said === "a" || said === "an" ? 1 : count) * ((found[2] ?? "").startsWith("week") ? 7 : 1);
  if (found[3] === "later") return toCome(ago.lastIndex, today + days);
  return onDay(ago.lastIndex, today - days, today);
};

const readAhead: Read = ({ text, at, today }) =>
  match(ahead, text, at) === null ? null : toCome(ahead.lastIndex, today + 7);

/** from monday to wednesday, mon-fri last week */
const readWeekdays: Read = ({ text, at, today }) => {
  const found = match(weekdaysOfWeek, text, at);
  if (found === null) return null;
  const [first, last] = found.slice(1, 3).map((said) => weekdays.indexOf(said.slice(0, 3))) as [
    number,
    number,
  ];
  const monday = today - weekdayOf(today) + 1 - (found[3] === "last" ? 7 : 0);
  const day = monday + first > today ? monday + first - 7 : monday + first;
  const endDay = day + last - first;
  return endDay > day ? { end: weekdaysOfWeek.lastIndex, day, endDay, kind: "range" } : null;
};

const readWeekday: Read = ({ text, at, today }) => {
  const both = match(weekThenDay, text, at);
  if (both !== null) {
    const day = today - weekdayOf(today) + 1 + weekdays.indexOf((both[1] ?? both[4] ?? "").slice(0, 3));
    const which = both[2] ?? both[3];
    const shift = which === "last" ? -7 : which === "next" ? 7 : 0;
    return onDay(weekThenDay.lastIndex, day + shift, today);
  }
  const found = match(weekday, text, at);
  if (found === null) return null;
  const end = weekday.lastIndex;
  const [, which, short, alone] = found;
  const day = today - weekdayOf(today) + 1 + weekdays.indexOf((short ?? alone ?? "").slice(0, 3));
  if (which === "next") return toCome(end, day + 7);
  if (which === "this") return onDay(end, day, today);
  const past = which === "last" ? day - 7 : day > today ? day - 7 : day;
  return which === undefined ? { end, day: past, endDay: null, kind: "weekday" } : onDay(end, past, today);
};

const readSpan: Read = ({ text, at, today }) => {
  const found = match(span, text, at);
  if (found === null) return null;
  const end = span.lastIndex;
  const [, which, unit] = found;
  if (which === "next" || which === "coming") return toCome(end, today + 7);
  if (which === "this" || which === "past") return period(end, today);
  const { year, month } = civilOf(today);
  if (unit === "week") return period(end, today - weekdayOf(today));
  if (unit === "year") return period(end, dayNumberOf(year - 1, 12, 31));
  const last = unit === "month" ? month - 1 : Math.ceil(month / 3) * 3 - 3;
  return period(end, last === 0 ? lastSoFar(year - 1, 12, today) : lastSoFar(year, last, today));
};

type Said = { year: number | null; month: number | null; day: number; end: number };

function saidOf(
  month: string | undefined,
  day: string | undefined,
  year: string | undefined,
  end: number,
): Said {
  const told = month === undefined ? null : months.indexOf(month.slice(0, 3)) + 1;
  return { year: year === undefined ? null : Number(year), month: told, day: Number(day), end };
}

const readDate: Read = (place) => {
  const { text, at, today } = place;
  let found = match(daysToMonth, text, at);
  if (found !== null) {
    const first = settle(saidOf(found[3], found[1], undefined, 0), today);
    const last = settle(saidOf(found[3], found[2], undefined, 0), today);
    if (first !== null && last !== null && last > first)
      return { end: daysToMonth.lastIndex, day: first, endDay: last, kind: "range" };
  }
  found = match(monthFirst, text, at);
  if (found !== null) return readRange(place, saidOf(found[1], found[2], found[3], monthFirst.lastIndex));
  found = match(dayFirst, text, at);
  if (found !== null) return readRange(place, saidOf(found[2], found[1], found[3], dayFirst.lastIndex));
  found = match(dayAlone, text, at);
  const said = found === null ? null : saidOf(undefined, found[1], undefined, dayAlone.lastIndex);
  const day = said === null ? null : settle(said, today);
  return said === null || day === null ? null : onDay(said.end, day, today);
};

/** march 5 to 7, mar 28 - apr 2, 5 march to 7 march */
function readRange({ text, at, today }: Parameters<Read>[0], from: Said): When | null {
  const day = settle(from, today);
  if (day === null) return null;
  const alone = onDay(from.end, day, today);
  const joins = text.slice(Math.max(0, at - 8), at).endsWith("between ") ? untilBetween : until;
  if (match(joins, text, from.end) === null) return alone;
  const start = joins.lastIndex;
  const turned = match(lastDayFirst, text, start);
  const found = turned === null ? match(lastOfRange, text, start) : null;
  if (turned === null && found === null) return alone;
  const { year, month } = civilOf(day);
  const told = turned === null ? found?.[1] : turned[2];
  const last = told === undefined ? month : months.indexOf(told.slice(0, 3)) + 1;
  const lastDay = Number(turned === null ? found?.[2] : turned[1]);
  const endDay = dayNumberOf(last < month ? year + 1 : year, last, lastDay);
  const end = turned === null ? lastOfRange.lastIndex : lastDayFirst.lastIndex;
  return endDay > day ? { end, day, endDay, kind: day > today ? "future" : "range" } : alone;
}

/** in march: a month that is over ends with its last day. */
const readMonth: Read = ({ text, at, today }) => {
  const found = match(inMonth, text, at);
  if (found === null) return null;
  const said = months.indexOf((found[1] ?? "").slice(0, 3)) + 1;
  const now = civilOf(today);
  const year = found[2] === undefined ? (said > now.month ? now.year - 1 : now.year) : Number(found[2]);
  return period(inMonth.lastIndex, lastSoFar(year, said, today));
};

const readFigure = firstOf(readAgo, readDate);

/** By the word that it begins with, cut to three letters: few words begin a day, and each only some kinds. */
const byOpening = new Map<string, Read>([
  ...weekdays.map((word): [string, Read] => [word, firstOf(readWeekdays, readWeekday)]),
  ...months.map((word): [string, Read] => [word, readDate]),
  ...["las", "thi", "nex"].map((word): [string, Read] => [word, firstOf(readWeekday, readSpan)]),
  ["sin", readWeekday],
  ["on", firstOf(readWeekday, readDate)],
  ["in", firstOf(readAhead, readSpan, readMonth)],
  ["dur", firstOf(readSpan, readMonth)],
  ["for", readMonth],
  ...["ove", "pas", "com"].map((word): [string, Read] => [word, readSpan]),
  ["the", firstOf(readSpan, readDate)],
  ["fro", firstOf(readWeekdays, readDate)],
  ...["lat", "end", "beg"].map((word): [string, Read] => [word, readAhead]),
  ...["a", "an", "one", "two", "thr", "fou", "fiv", "six", "sev", "ten"].map((word): [string, Read] => [
    word,
    readAgo,
  ]),
]);

function readersOf(text: string, at: number): Read | undefined {
  let end = at;
  while (end < at + 3 && text.charCodeAt(end) >= 0x61 && text.charCodeAt(end) <= 0x7a) end += 1;
  return byOpening.get(text.slice(at, end));
}
