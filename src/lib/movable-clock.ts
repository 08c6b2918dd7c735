import { Temporal } from "temporal-polyfill";
import type { Clock } from "./clock.ts";

/** A clock that goes on like the system's, but may be set forward. */
export type MovableClock = Clock & { moveTo(instant: string): void };

/** @param start what it shows at first, where that is later than the system's time */
export function createMovableClock(system: Clock, start: string | null = null): MovableClock {
  let ahead = Temporal.Duration.from({ seconds: 0 });
  const shown = () => Temporal.Instant.from(system.now()).add(ahead);
  const moveTo = (instant: string) => {
    const later = Temporal.Instant.from(instant);
    if (Temporal.Instant.compare(later, shown()) > 0) {
      ahead = Temporal.Instant.from(system.now()).until(later);
    }
  };
  if (start !== null) moveTo(start);
  return { now: () => shown().toString({ fractionalSecondDigits: 3 }), moveTo };
}
