import chineseDays from "chinese-days";
import { Temporal } from "temporal-polyfill";

/** A local calendar day, ISO text `YYYY-MM-DD`: comparable as text, and what the ledger stores. */
export type Day = string;

/** A moment, ISO text in UTC with milliseconds, `2026-06-12T08:00:00.000Z`: comparable as text. */
export type Instant = string;

/** First and last day, both included. */
export type Period = { from: Day; to: Day };

export type PeriodKind = "week" | "month" | "quarter" | "year";

/** The one spelling of an instant in the ledger, from any ISO text with an offset. @throws RangeError */
export function toInstant(isoWithOffset: string): Instant {
  return spelled(Temporal.Instant.from(isoWithOffset));
}

function spelled(instant: Temporal.Instant): Instant {
  return instant.toString({ fractionalSecondDigits: 3 });
}

/** Seconds since 1970, cut to whole ones: how the platforms write a moment. @throws RangeError */
export function epochSecondsOf(instant: Instant): number {
  return Math.floor(Temporal.Instant.from(instant).epochMilliseconds / 1000);
}

/** @param seconds since 1970, whole. @throws RangeError beyond what a calendar can hold */
export function instantOfEpochSeconds(seconds: number): Instant {
  return toInstant(Temporal.Instant.fromEpochMilliseconds(seconds * 1000).toString());
}

/** The day it is in `zone` (IANA name) at `instant`. Reports are counted by this day, not by UTC. */
export function localDayAt(instant: Instant, zone: string): Day {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString();
}

/** The time of day it is in `zone` at `instant`, `HH:MM`: comparable as text. */
export function localTimeAt(instant: Instant, zone: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainTime().toString().slice(0, 5);
}

/**
 * The moment of a local time of day (`HH:MM`). A time that the clocks skip is as much later as they skip; one that
 * comes twice is the first of the two.
 */
export function instantAt(day: Day, time: string, zone: string): Instant {
  const local = Temporal.PlainDate.from(day).toPlainDateTime(Temporal.PlainTime.from(time));
  return spelled(local.toZonedDateTime(zone, { disambiguation: "compatible" }).toInstant());
}

export function addMinutes(instant: Instant, minutes: number): Instant {
  return addMilliseconds(instant, minutes * 60_000);
}

export function addMilliseconds(instant: Instant, milliseconds: number): Instant {
  return spelled(Temporal.Instant.from(instant).add({ milliseconds: Math.round(milliseconds) }));
}

export function addDays(day: Day, days: number): Day {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** The day of these numbers (month and day from 1); null where there is no such day, as 30 February. */
export function dayOf(year: number, month: number, day: number): Day | null {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: "reject" }).toString();
  } catch {
    return null;
  }
}

/** How many days `later` is after `earlier`; negative where it is before. */
export function daysBetween(earlier: Day, later: Day): number {
  return Temporal.PlainDate.from(earlier).until(Temporal.PlainDate.from(later), { largestUnit: "day" }).days;
}

/** Days of a period, both ends included. */
export function lengthOf(period: Period): number {
  return daysBetween(period.from, period.to) + 1;
}

/** 1 Monday to 7 Sunday. */
export function weekdayOf(day: Day): number {
  return Temporal.PlainDate.from(day).dayOfWeek;
}

/** 周一 to 周日. */
export function weekdayName(day: Day): string {
  return `周${"一二三四五六日".charAt(weekdayOf(day) - 1)}`;
}

/** The ISO week of a day, `2026-W24`. Its year is not always the day's: 2027-01-01 is in 2026-W53. */
export function weekOf(day: Day): string {
  const { weekOfYear, yearOfWeek } = Temporal.PlainDate.from(day);
  return `${yearOfWeek}-W${String(weekOfYear).padStart(2, "0")}`;
}

/** Monday to Sunday of an ISO week such as `2026-W24`; null where there is no such week. */
export function daysOfWeek(week: string): Period | null {
  const [, year, number] = /^(\d{4})-W(\d{2})$/.exec(week) ?? [];
  if (year === undefined || number === undefined) return null;
  // 4 January is in week 1 of every year.
  const period = periodOf("week", addDays(`${year}-01-04`, (Number(number) - 1) * 7));
  return weekOf(period.from) === week ? period : null;
}

/** The week (Monday to Sunday), month, quarter or year that holds a day. */
export function periodOf(kind: PeriodKind, day: Day): Period {
  const date = Temporal.PlainDate.from(day);
  switch (kind) {
    case "week": {
      const from = date.subtract({ days: date.dayOfWeek - 1 });
      return { from: from.toString(), to: from.add({ days: 6 }).toString() };
    }
    case "month":
      return monthsFrom(date.with({ day: 1 }), 1);
    case "quarter":
      return monthsFrom(date.with({ month: date.month - ((date.month - 1) % 3), day: 1 }), 3);
    case "year":
      return monthsFrom(date.with({ month: 1, day: 1 }), 12);
  }
}

function monthsFrom(from: Temporal.PlainDate, months: number): Period {
  return { from: from.toString(), to: from.add({ months }).subtract({ days: 1 }).toString() };
}

/** The period of that kind just before the one that holds `day`. */
export function periodBefore(kind: PeriodKind, day: Day): Period {
  return periodOf(kind, addDays(periodOf(kind, day).from, -1));
}

/** 6.12: without year, as offices write it. */
export function showDay(day: Day): string {
  return `${Number(day.slice(5, 7))}.${Number(day.slice(8, 10))}`;
}

/** 6.8—6.14, or 6.12 where it is one day. */
export function showPeriod({ from, to }: Period): string {
  return from === to ? showDay(from) : `${showDay(from)}—${showDay(to)}`;
}

/** 6.12, or 2025.6.12 where it is of another year than `today`. */
export function showDayBeside(day: Day, today: Day): string {
  return day.slice(0, 4) === today.slice(0, 4) ? showDay(day) : `${day.slice(0, 4)}.${showDay(day)}`;
}

/** As `showPeriod`, with the year where a day is of another than `today`. */
export function showPeriodBeside({ from, to }: Period, today: Day): string {
  return from === to
    ? showDayBeside(from, today)
    : `${showDayBeside(from, today)}—${showDayBeside(to, today)}`;
}

/** `make-up`: a Saturday or Sunday worked in exchange for a holiday (调休). */
export type DayKind = "workday" | "weekend" | "holiday" | "make-up";

/**
 * What the State Council's notice makes of a day, as chinese-days carries it (until 2026 in version 1.5.7). In a year
 * whose notice is not out yet there are only workdays and weekends.
 */
export function dayKind(day: Day): DayKind {
  // With a time: a bare date would be read as UTC, and be the day before to the west of it.
  const { work, name } = chineseDays.getDayDetail(`${day}T12:00:00`);
  // A day of the notice has a name of three parts; any other has its weekday's.
  const named = name.includes(",");
  if (work) return named ? "make-up" : "workday";
  return named ? "holiday" : "weekend";
}

export function isWorkingDay(day: Day): boolean {
  const kind = dayKind(day);
  return kind === "workday" || kind === "make-up";
}

/** The day itself where it is worked, else the first that is. */
export function workingDayFrom(day: Day): Day {
  let candidate = day;
  while (!isWorkingDay(candidate)) candidate = addDays(candidate, 1);
  return candidate;
}

/** The day of the lunar calendar's `year`, `month` (1 正月 … 12 腊月), `day`; a 30th that a short month lacks is the day after. */
export function dayOfLunar(year: number, month: number, day: number): Day {
  const pad = (figure: number) => String(figure).padStart(2, "0");
  return chineseDays.getSolarDateFromLunar(`${year}-${pad(month)}-${pad(day)}`).date;
}
