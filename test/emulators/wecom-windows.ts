const minuteMs = 60_000;
const hourMs = 3_600_000;

export type Limits = { perMinute: number; perHour?: number };

/** Counts what comes under a name, by the platform's clock: what fits, and how dense the attempts were. */
export function slidingWindows(now: () => number, limits: Limits) {
  const taken = new Map<string, number[]>();
  const attempts = new Map<string, number[]>();
  return {
    /** Whether one more fits into the running minute and hour; only then it counts. */
    take(name: string): boolean {
      const at = now();
      attempts.set(name, [...(attempts.get(name) ?? []), at]);
      const recent = (taken.get(name) ?? []).filter((time) => time > at - hourMs);
      const lastMinute = recent.filter((time) => time > at - minuteMs).length;
      const fits = lastMinute < limits.perMinute && recent.length < (limits.perHour ?? Infinity);
      taken.set(name, fits ? [...recent, at] : recent);
      return fits;
    },
    /** The most attempts, refused ones included, within any 60 seconds. */
    busiestMinute(name: string): number {
      const times = attempts.get(name) ?? [];
      return Math.max(
        0,
        ...times.map((from) => times.filter((time) => time >= from && time < from + minuteMs).length),
      );
    },
  };
}

export type SlidingWindows = ReturnType<typeof slidingWindows>;
