import { setTimeout as pause } from "node:timers/promises";
import { addMilliseconds } from "../../core/calendar.ts";
import type { Clock } from "../../lib/clock.ts";
import type { SendResult } from "../platform.ts";

/** Waits so long, and no longer than until `stopping` is set. */
export type Wait = (ms: number, stopping: AbortSignal) => Promise<void>;

export type TryAgainParts = {
  clock: Clock;
  /** Set when the service stops: nothing is tried again then. */
  stopping: AbortSignal;
  /** Milliseconds from the first try to the last one. */
  againMs?: number | undefined;
  wait?: Wait | undefined;
};

/** Below every late way's own end: an hour by `response_url`, 24 hours by long connection. */
export const usualAgainMs = 10 * 60_000;

const mostTries = 5;

/** The platform does not say how long it will be busy, or out of reach. */
const unreachableMs = 30_000;

/** What became of an answer. */
export type Tried = {
  result: SendResult;
  /** It would have been tried again, had the service not ended. */
  stopped?: true;
};

/** Sends an answer, and again where nothing was taken: what stands in the ledger is told to who reported it. */
export async function sendUntilTaken(
  send: () => Promise<SendResult>,
  { clock, stopping, againMs = usualAgainMs, wait = waitUnlessStopping }: TryAgainParts,
): Promise<Tried> {
  const endsAt = addMilliseconds(clock.now(), againMs);
  for (let tries = 1; ; tries += 1) {
    const result = await send();
    const pauseMs = pauseAfter(result);
    if (pauseMs === null || tries === mostTries) return { result };
    if (addMilliseconds(clock.now(), pauseMs) > endsAt) return { result };
    if (!stopping.aborted) await wait(pauseMs, stopping);
    if (stopping.aborted) return { result, stopped: true };
  }
}

/** Null where another try would bring nothing, or the answer a second time. */
function pauseAfter(result: SendResult): number | null {
  if (result.kind === "limited") return result.retryAfterMs;
  return result.kind === "unreachable" ? unreachableMs : null;
}

export const waitUnlessStopping: Wait = async (ms, stopping) => {
  try {
    await pause(ms, undefined, { signal: stopping });
  } catch {
    // Stopping: whoever waits looks for that.
  }
};
