import { setTimeout as pause } from "node:timers/promises";
import type { Logger } from "../../lib/logger.ts";
import { type Answer, type InboundMessage, type ReceiveMessage, replyIdOf } from "../platform.ts";
import type { NoTurn } from "./line-pace.ts";

/** One message whose answer is being written. */
export type UnderWay = {
  /** What `Answer.replyId` will be. */
  replyId: string;
  /** Rejects for nothing. */
  answer: Promise<Answer>;
  /** The answer has got to the sender, or is on its way: nobody else brings it. */
  taken: boolean;
  /** Somebody brings the answer along a late way. */
  followed: boolean;
  /** Its place among what goes out, where it needs one: one for all deliveries of the message. */
  turn?: Promise<NoTurn | null>;
  /** That it could not be brought was told. */
  told?: true;
};

/** How an answer that took long may still get there. */
export type LateWay = {
  responseUrl: string | null;
  /** Whether the platform asks on for it: then it is given time to. */
  asksOn: boolean;
};

/** The messages whose answers are being written: one delivered again meanwhile waits for the same answer. */
export type AnswersUnderWay = {
  ask(message: InboundMessage): UnderWay;
  find(replyId: string): UnderWay | undefined;
  /** Stays until `work` has ended, and is waited for by `settled`. */
  keep(underWay: UnderWay, work: Promise<unknown>): void;
  /** Resolves when nothing is under way any more. */
  settled(): Promise<void>;
};

export function answersUnderWay(parts: { receive: ReceiveMessage; log: Logger }): AnswersUnderWay {
  const byReplyId = new Map<string, UnderWay>();
  const works = new Map<UnderWay, Set<Promise<unknown>>>();

  function keep(underWay: UnderWay, work: Promise<unknown>): void {
    const all = works.get(underWay) ?? new Set();
    works.set(underWay, all.add(work));
    const ended = work.catch((error) => parts.log.error({ err: error }, "an answer was not brought"));
    void ended.then(() => {
      all.delete(work);
      if (all.size > 0) return;
      works.delete(underWay);
      byReplyId.delete(underWay.replyId);
    });
  }

  return {
    find: (replyId) => byReplyId.get(replyId),
    keep,
    ask(message) {
      const replyId = replyIdOf(message);
      const known = byReplyId.get(replyId);
      if (known) return known;
      const answer = parts.receive(message);
      const underWay: UnderWay = { replyId, answer, taken: false, followed: false };
      byReplyId.set(replyId, underWay);
      keep(underWay, answer);
      return underWay;
    },
    async settled() {
      while (works.size > 0) await Promise.allSettled([...works.values()].flatMap((all) => [...all]));
    },
  };
}

/** The answer, or null where it takes longer. */
export async function within(answer: Promise<Answer>, ms: number): Promise<Answer | null> {
  const over = new AbortController();
  try {
    return await Promise.race([answer, pause(ms, null, { signal: over.signal })]);
  } finally {
    over.abort();
  }
}
