import { type DayNumber, weekdayOf } from "../../core/day-number.ts";
import { settle } from "./partial-date.ts";
import { type DayReader, match, onDay, period, toCome, type When } from "./when.ts";

const weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const weekdayOrSpan =
  /(?:(last|on|this|next)\s+)?(?:(monday|tuesday|wednesday|thursday|friday|saturday|sunday)|(week|month))\b/y;
const monthAndDay =
  /(?:on\s+)?(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?\b(?:,?\s*(?<year>20\d\d))?/y;
const dayAndMonth =
  /on\s+(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b(?:,?\s*(?<year>20\d\d))?/y;

/** last friday, on monday, this week, march 5, on 5 march 2026 */
export const latinDay: DayReader = {
  starts: "lotnmwfsjad",
  behindFigure: "",
  read({ text, at, today }) {
    const before = text.charCodeAt(at - 1);
    if (before >= 0x61 && before <= 0x7a) return null;
    const found = match(weekdayOrSpan, text, at);
    if (found === null) return readDate(text, at, today);
    const end = weekdayOrSpan.lastIndex;
    const [, which, weekday, span] = found;
    return weekday === undefined
      ? readSpan(end, which, span, today)
      : readWeekday(end, which, weekday, today);
  },
};

function readSpan(
  end: number,
  which: string | undefined,
  span: string | undefined,
  today: DayNumber,
): When | null {
  if (which === "next") return toCome(end, today + 7);
  if (which === "this") return period(end, today);
  return which === "last" && span === "week" ? period(end, today - weekdayOf(today)) : null;
}

function readWeekday(end: number, which: string | undefined, weekday: string, today: DayNumber): When {
  const day = today - weekdayOf(today) + 1 + weekdays.indexOf(weekday);
  if (which === "next") return toCome(end, day + 7);
  return onDay(end, which === "last" || day > today ? day - 7 : day, today);
}

function readDate(text: string, at: number, today: DayNumber): When | null {
  const found = match(monthAndDay, text, at) ?? match(dayAndMonth, text, at);
  if (found?.groups === undefined) return null;
  const { year, month, day } = found.groups;
  const end = at + found[0].length;
  const said = {
    year: year === undefined ? null : Number(year),
    month: months.indexOf(month ?? "") + 1,
    day: Number(day),
    end,
  };
  const settled = settle(said, today);
  return settled === null ? null : onDay(end, settled, today);
}
