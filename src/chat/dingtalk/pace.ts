/** Lets calls begin at most so often; whoever comes too early waits for its turn. */
export type Pace = <Result>(call: () => Promise<Result>) => Promise<Result>;

/** @param everyMs real milliseconds between the beginnings of two calls */
export function paceOf(everyMs: number): Pace {
  let nextAtMs = 0;
  return async (call) => {
    const now = performance.now();
    const startsAtMs = Math.max(now, nextAtMs);
    nextAtMs = startsAtMs + everyMs;
    if (startsAtMs > now) await new Promise((resolve) => setTimeout(resolve, startsAtMs - now));
    return call();
  };
}
