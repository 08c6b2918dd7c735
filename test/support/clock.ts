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

/** A clock that goes on as the real one does, from `start`, and can be put forward as well. */
export function runningClock(start: string): ReturnType<typeof movableClock> {
  const offsetMs = Date.parse(start) - performance.now();
  let aheadMs = 0;
  const nowMs = () => Math.floor(performance.now() + offsetMs + aheadMs);
  return {
    now: () => new Date(nowMs()).toISOString(),
    nowMs,
    moveSeconds: (seconds) => {
      aheadMs += seconds * 1000;
    },
  };
}
