import { Temporal } from "temporal-polyfill";

/** A local calendar day, ISO text `YYYY-MM-DD`: comparable as text, and what the ledger stores. */
export type Day = string;

/** A moment, ISO text in UTC with milliseconds, `2026-06-12T08:00:00.000Z`: comparable as text. */
export type Instant = string;

/** The one spelling of an instant in the ledger, from any ISO text with an offset. @throws RangeError */
export function toInstant(isoWithOffset: string): Instant {
  return Temporal.Instant.from(isoWithOffset).toString({
    fractionalSecondDigits: 3,
  });
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
