import type { Instant } from "../core/calendar.ts";

/** What time it is. Handed to whoever must know; a test or the trial page moves its own. */
export type Clock = { now(): Instant };

export const systemClock: Clock = { now: () => new Date().toISOString() };
