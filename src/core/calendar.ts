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

/** The day it is in `zone` (IANA name) at `instant`. Reports are counted by this day, not by UTC. */
export function localDayAt(instant: Instant, zone: string): Day {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString();
}
