import type { Instant } from "../../core/calendar.ts";
import {
  addDays,
  instantAt,
  localDayAt,
  localTimeAt,
  periodOf,
  toInstant,
  weekdayName,
} from "../../core/calendar.ts";

/** A moment as the page shows it, in the office's zone. */
export type PageTime = {
  at: Instant;
  /** `2026-06-12T16:00`: what a datetime-local field holds. */
  local: string;
  year: number;
  /** 6月12日 */
  day: string;
  /** 周五 */
  weekday: string;
  /** 16:00 */
  time: string;
};

export function pageTime(at: Instant, zone: string): PageTime {
  const day = localDayAt(at, zone);
  const time = localTimeAt(at, zone);
  return {
    at,
    local: `${day}T${time}`,
    year: Number(day.slice(0, 4)),
    day: `${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日`,
    weekday: weekdayName(day),
    time,
  };
}

/** The first Monday 08:30 in `zone` that is later than `instant`: when the shipped weekly tally is posted. */
export function nextMondayMorning(instant: Instant, zone: string): Instant {
  const monday = periodOf("week", localDayAt(instant, zone)).from;
  const thisMonday = instantAt(monday, "08:30", zone);
  return thisMonday > instant ? thisMonday : instantAt(addDays(monday, 7), "08:30", zone);
}

/**
 * The moment that the page asks for.
 * @param text an instant, or `2026-06-12T16:00` as a datetime-local field holds it, in `zone`
 * @returns null where there is no such day or time
 */
export function instantFromPage(text: string, zone: string): Instant | null {
  try {
    if (text.endsWith("Z")) return toInstant(text);
    const [day = "", time = ""] = text.split("T");
    return instantAt(day, time, zone);
  } catch {
    return null;
  }
}
