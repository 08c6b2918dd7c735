import type { Clock } from "../../src/lib/clock.ts";

/** A clock that stands until it is moved. */
export function movableClock(start: string): Clock & { nowMs(): number; moveSeconds(seconds: number): void } {
  let milliseconds = Date.parse(start);
  return {
    now: () => new Date(milliseconds).toISOString(),
    nowMs: () => milliseconds,
    moveSeconds: (seconds) => {
      milliseconds += seconds * 1000;
    },
  };
}
