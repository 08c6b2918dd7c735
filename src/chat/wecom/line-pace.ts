import type { Clock } from "../../lib/clock.ts";
import { usualAgainMs, type Wait, waitUnlessStopping } from "./try-again.ts";

/** Answers and posts together, to one conversation: https://developer.work.weixin.qq.com/document/path/101463 */
const perMinute = 30;
const perHour = 1000;

// What goes out evenly may arrive closer together: a second more than the platform counts.
const minuteMs = 61_000;
const hourMs = 3_601_000;

/** Why nothing may be sent now: `late`: the next place lies too far ahead. `stopping`: the service ends before it. */
export type NoTurn = "late" | "stopping";

/** The places in which one bot's messages go out along its long connection, conversation by conversation. */
export type LinePace = {
  /** Takes a place of this very moment. @returns null where there was one, else how many milliseconds the next is off */
  takeNow(chatId: string): number | null;
  /** Waits for the next place, whoever came first going first. @returns null when it has come */
  turn(chatId: string): Promise<NoTurn | null>;
  /** The platform said too many: nothing goes there for so long, and then one after the other. */
  hold(chatId: string, ms: number): void;
};

/** `placesMs` rises. `heldUntilMs` goes on by a step with each place given behind it; `holds` counts what held it. */
type Conversation = { placesMs: number[]; heldUntilMs: number; holds: number };

export function linePace(parts: {
  clock: Clock;
  stopping: AbortSignal;
  /** Milliseconds that a message may wait for its turn. */
  againMs?: number | undefined;
  wait?: Wait | undefined;
}): LinePace {
  const { clock, stopping, againMs = usualAgainMs, wait = waitUnlessStopping } = parts;
  const conversations = new Map<string, Conversation>();
  let shownMs = Date.parse(clock.now());
  let behindMs = 0;
  /** Goes on where the clock is set back: what was taken and held before would lie in the future else. */
  const nowMs = () => {
    const last = shownMs;
    shownMs = Date.parse(clock.now());
    behindMs += Math.max(0, last - shownMs);
    return shownMs + behindMs;
  };

  /** Those that were silent for an hour are forgotten. */
  function conversation(chatId: string, now: number): Conversation {
    for (const [id, { placesMs, heldUntilMs }] of conversations) {
      if (Math.max(placesMs.at(-1) ?? 0, heldUntilMs) > now - hourMs) break;
      conversations.delete(id);
    }
    const known = conversations.get(chatId) ?? { placesMs: [], heldUntilMs: 0, holds: 0 };
    // The latest spoken to stand last.
    conversations.delete(chatId);
    conversations.set(chatId, known);
    known.placesMs = known.placesMs.filter((at) => at > now - hourMs);
    return known;
  }

  function take(chatId: string, latestMs: number): { atMs: number; isTaken: boolean } {
    const now = nowMs();
    const chat = conversation(chatId, now);
    const { placesMs, heldUntilMs } = chat;
    const inMinute = (placesMs.at(-perMinute) ?? Number.NEGATIVE_INFINITY) + minuteMs;
    const inHour = (placesMs.at(-perHour) ?? Number.NEGATIVE_INFINITY) + hourMs;
    const atMs = Math.max(now, inMinute, inHour, heldUntilMs);
    if (atMs > latestMs) return { atMs, isTaken: false };
    if (heldUntilMs > now) chat.heldUntilMs = atMs + stepMs();
    placesMs.push(atMs);
    placesMs.sort((a, b) => a - b);
    return { atMs, isTaken: true };
  }

  function giveBack(chatId: string, atMs: number): void {
    const { placesMs } = conversation(chatId, nowMs());
    const index = placesMs.indexOf(atMs);
    if (index >= 0) placesMs.splice(index, 1);
  }

  return {
    takeNow(chatId) {
      const now = nowMs();
      const { atMs, isTaken } = take(chatId, now);
      return isTaken ? null : atMs - now;
    },
    async turn(chatId) {
      const latestMs = nowMs() + againMs;
      for (;;) {
        const { atMs, isTaken } = take(chatId, latestMs);
        if (!isTaken) return "late";
        const aheadMs = atMs - nowMs();
        if (aheadMs <= 0) return null;
        const { holds } = conversation(chatId, nowMs());
        if (!stopping.aborted) await wait(aheadMs, stopping);
        if (stopping.aborted) {
          giveBack(chatId, atMs);
          return "stopping";
        }
        const chat = conversation(chatId, nowMs());
        // Held while it waited: its place may lie before the end of that.
        if (chat.holds === holds || chat.heldUntilMs <= nowMs()) return null;
        giveBack(chatId, atMs);
      }
    },
    hold(chatId, ms) {
      const now = nowMs();
      const chat = conversation(chatId, now);
      chat.heldUntilMs = Math.max(chat.heldUntilMs, now + ms);
      chat.holds += 1;
    },
  };
}

/** As far apart as the platform takes them, and never the same for two. */
function stepMs(): number {
  return Math.round((minuteMs / perMinute) * (0.5 + Math.random()));
}
