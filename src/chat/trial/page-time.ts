import { Temporal } from "temporal-polyfill";
import type { Instant } from "../../core/calendar.ts";
import { toInstant } from "../../core/calendar.ts";

/** A moment as the page shows it, in the office's zone. */
export type PageTime = {
  at: Instant;
  /** `2026-06-12T16:00`: what a datetime-local field holds. */
  local: string;
  /** 6月12日 星期五 */
  day: string;
  /** 16:00 */
  time: string;
  year: number;
};

const weekdays = ["一", "二", "三", "四", "五", "六", "日"];

export function pageTime(instant: Instant, zone: string): PageTime {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
  const toMinute = local.toPlainDateTime().toString({ smallestUnit: "minute" });
  return {
    at: instant,
    local: toMinute,
    day: `${local.month}月${local.day}日 星期${weekdays[local.dayOfWeek - 1]}`,
    time: toMinute.slice(-5),
    year: local.year,
  };
}

/** The first Monday 08:30 in `zone` that is later than `instant`: when the shipped weekly tally is posted. */
export function nextMondayMorning(instant: Instant, zone: string): Instant {
  const now = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
  const thisMonday = now.subtract({ days: now.dayOfWeek - 1 }).withPlainTime("08:30");
  const next = Temporal.ZonedDateTime.compare(thisMonday, now) > 0 ? thisMonday : thisMonday.add({ days: 7 });
  return toInstant(next.toInstant().toString());
}

/** The moment of a datetime-local field, `2026-06-12T16:00` in `zone`; null where there is no such day or time. */
export function instantOfLocal(local: string, zone: string): Instant | null {
  try {
    return toInstant(
      Temporal.PlainDateTime.from(local, { overflow: "reject" }).toZonedDateTime(zone).toInstant().toString(),
    );
  } catch {
    return null;
  }
}

/** The moment `days` times 24 hours after `instant`. */
export function daysAfter(instant: Instant, days: number): Instant {
  return toInstant(
    Temporal.Instant.from(instant)
      .add({ hours: days * 24 })
      .toString(),
  );
}
