import { randomUUID } from "node:crypto";
import type { Instant } from "../../core/calendar.ts";
import type { ChatKind } from "../platform.ts";

/** One line of the chats that the page shows. */
export type Line = {
  /** Running number from 1: the page asks for what came after the last it has. */
  seq: number;
  /** What was said and its answer carry the id of the message; what came by itself carries none. */
  messageId: string | null;
  where: ChatKind;
  /** Private: whose chat it is. Group: who spoke or is answered; null for what is posted to all. */
  personId: string | null;
  /** `said` by a person, `answer` of the bot to it, `post`: came from the bot by itself (reminder, tally). */
  kind: "said" | "answer" | "post";
  text: string;
  at: Instant;
};

/** What was said and sent, in memory; gone with the process, unlike the ledger. */
export type Conversation = {
  /** Differs from one start of the service to the next: a page that knows another one begins anew. */
  readonly run: string;
  /** Number of the latest line, 0 where there is none. */
  readonly latest: number;
  /** A line of a message that is already there (sent again after a lost connection) is not added twice. */
  append(line: Omit<Line, "seq">): void;
  /** The lines that are still held and have a greater number, oldest first. */
  after(seq: number): readonly Line[];
};

/** @param limit lines held; the oldest go first */
export function createConversation(limit = 500): Conversation {
  const lines: Line[] = [];
  let latest = 0;
  return {
    run: randomUUID(),
    get latest() {
      return latest;
    },
    append(line) {
      if (line.messageId !== null && lines.some((held) => isSame(held, line))) return;
      latest += 1;
      lines.push({ seq: latest, ...line });
      if (lines.length > limit) lines.shift();
    },
    after: (seq) => lines.filter((line) => line.seq > seq),
  };
}

function isSame(held: Line, line: Omit<Line, "seq">): boolean {
  return held.messageId === line.messageId && held.kind === line.kind;
}
