import { setTimeout as pause } from "node:timers/promises";
import type { Clock } from "../lib/clock.ts";
import type { Logger } from "../lib/logger.ts";
import { markAnswered } from "../store/messages.ts";
import type { Db } from "../store/open.ts";

export type AnsweredMarks = {
  /** The answer under this reply id went out. Neither waits nor fails. */
  mark(replyId: string): void;
  /** Resolves when all that was marked is in the ledger, without waiting for more. */
  settled(): Promise<void>;
};

/** What comes within it is written at once: a write a message more would cost as much as the message. */
const gatherMs = 500;

/** Remembers in the ledger which answers went out, so that a message delivered again after a restart gets none. */
export function createAnsweredMarks(parts: {
  db: Db;
  clock: Clock;
  log: Pick<Logger, "error">;
}): AnsweredMarks {
  let waiting: string[] = [];
  let written: Promise<void> = Promise.resolve();
  const hurry = new AbortController();

  async function gatherAndWrite(): Promise<void> {
    await pause(gatherMs, undefined, { signal: hurry.signal, ref: false }).catch(() => {});
    const replyIds = waiting;
    waiting = [];
    await markAnswered(parts.db, replyIds, parts.clock.now());
  }

  return {
    mark(replyId) {
      waiting.push(replyId);
      if (waiting.length > 1) return;
      written = written
        .then(gatherAndWrite)
        .catch((cause) => parts.log.error({ err: cause }, "answers were not marked as given"));
    },
    settled() {
      hurry.abort();
      return written;
    },
  };
}
