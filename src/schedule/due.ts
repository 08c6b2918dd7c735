import { type ParsedFields, parse } from "node-cron";
import {
  addDays,
  addMilliseconds,
  type Day,
  type Instant,
  instantAt,
  localDayAt,
  periodOf,
  weekdayOf,
} from "../core/calendar.ts";
import { OperatorError } from "../core/errors.ts";

/**
 * When an expression is due, after `from` and until `to` (the first excluded, the second included), in order.
 *
 * The fields mean what they mean to node-cron, which reads them: a day must fit day-of-month and day-of-week both.
 * Each local time of a day is due once: one that the clocks skip is as much later as they skip, one that comes twice
 * is due the first time. (node-cron leaves out the skipped one, and takes the first or the second by the zone.)
 *
 * @param cron five fields, or a nickname such as `@daily`
 * @throws OperatorError `cron-invalid`
 */
export function dueInstants(cron: string, zone: string, from: Instant, to: Instant): Instant[] {
  return [...dueAfter(cron, zone, from, to)];
}

/** The first time an expression is due after `from`; null where it is not within the next nine years. */
export function nextDue(cron: string, zone: string, from: Instant): Instant | null {
  // 29 February comes again after eight years at most, around 2100.
  const horizon = addMilliseconds(from, 9 * 366 * 86_400_000);
  for (const due of dueAfter(cron, zone, from, horizon)) return due;
  return null;
}

function* dueAfter(cron: string, zone: string, from: Instant, to: Instant): Generator<Instant> {
  const fields = readFields(cron);
  const times = timesOf(fields);
  // From the day before: a time that is skipped shortly before midnight is due after it.
  let day = addDays(localDayAt(from, zone), -1);
  const lastDay = localDayAt(to, zone);
  let latest = from;
  while (day <= lastDay) {
    if (!fields.month.includes(Number(day.slice(5, 7)))) {
      day = addDays(periodOf("month", day).to, 1);
      continue;
    }
    if (fitsDay(fields, day)) {
      for (const due of instantsOf(day, times, zone)) {
        if (due > to) break;
        if (due <= latest) continue;
        latest = due;
        yield due;
      }
    }
    day = addDays(day, 1);
  }
}

function readFields(cron: string): ParsedFields {
  const expected = 'five cron fields, such as "30 8 * * 1" (Monday 08:30)';
  if (/^\S+(\s+\S+){5}$/.test(cron.trim())) {
    throw new OperatorError("cron-invalid", `${cron}: six fields; expected ${expected}`);
  }
  try {
    return parse(cron);
  } catch (cause) {
    throw new OperatorError("cron-invalid", `${cron}: ${(cause as Error).message}; expected ${expected}`);
  }
}

/** Minutes of the day, in order. */
function timesOf(fields: ParsedFields): number[] {
  const ascending = (numbers: readonly number[]) => [...new Set(numbers)].sort((a, b) => a - b);
  return ascending(fields.hour).flatMap((hour) =>
    ascending(fields.minute).map((minute) => hour * 60 + minute),
  );
}

const minutesOfDay = 24 * 60;

function instantsOf(day: Day, times: readonly number[], zone: string): Instant[] {
  const start = instantAt(day, "00:00", zone);
  const regular = instantAt(addDays(day, 1), "00:00", zone) === addMilliseconds(start, minutesOfDay * 60_000);
  // On all but two days of a year, and in China on all, local time runs with the clock.
  if (regular) return times.map((minutes) => addMilliseconds(start, minutes * 60_000));
  return times.map((minutes) => instantAt(day, clockTime(minutes), zone)).sort();
}

function clockTime(minutes: number): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function fitsDay(fields: ParsedFields, day: Day): boolean {
  const month = {
    number: Number(day.slice(8, 10)),
    last: Number(periodOf("month", day).to.slice(8, 10)),
    /** Of a day of this month, 0 Sunday to 6. */
    weekdayOf: (number: number) => weekdayOf(`${day.slice(0, 8)}${String(number).padStart(2, "0")}`) % 7,
  };
  return (
    fields.dayOfMonth.some((value) => fitsDayOfMonth(value, month)) &&
    fields.dayOfWeek.some((value) => fitsDayOfWeek(value, month))
  );
}

type DayInMonth = { number: number; last: number; weekdayOf: (number: number) => number };

/** A number, L (last), L-3 (three before the last) or 15W (the weekday nearest to the 15th). */
function fitsDayOfMonth(value: number | string, { number, last, weekdayOf }: DayInMonth): boolean {
  if (typeof value === "number") return value === number;
  if (value === "L") return number === last;
  if (value.startsWith("L-")) return number === last - Number(value.slice(2));
  const target = Number(/^(\d{1,2})W$/.exec(value)?.[1] ?? 0);
  if (target < 1 || target > last) return false;
  switch (weekdayOf(target)) {
    case 6:
      return number === (target === 1 ? target + 2 : target - 1);
    case 0:
      return number === (target === last ? target - 2 : target + 1);
    default:
      return number === target;
  }
}

/** A number (0 Sunday), 5L (the month's last Friday) or 1#2 (its second Monday). */
function fitsDayOfWeek(value: number | string, { number, last, weekdayOf }: DayInMonth): boolean {
  const weekday = weekdayOf(number);
  if (typeof value === "number") return value === weekday;
  if (value.endsWith("L")) return Number(value.slice(0, -1)) % 7 === weekday && number + 7 > last;
  const [which, nth] = value.split("#").map(Number);
  return which !== undefined && which % 7 === weekday && Math.ceil(number / 7) === nth;
}
