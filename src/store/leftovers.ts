import type { Instant } from "../core/calendar.ts";
import type { Db } from "./open.ts";

/** Keeps the phrases of one message, in its order; none for none. */
export async function addLeftovers(db: Db, messageId: number, phrases: readonly string[]): Promise<void> {
  if (phrases.length === 0) return;
  await db
    .insertInto("leftover")
    .values(phrases.map((phrase, position) => ({ message_id: messageId, position, phrase })))
    .execute();
}

/** A phrase, how many messages held it, and when the last of them came. */
export type LeftPhrase = { phrase: string; messages: number; last: Instant };

/**
 * The phrases of messages that came at `since` or later, the most frequent first.
 * @param limit how many; the rarer ones are left out
 */
export async function listLeftovers(db: Db, since: Instant, limit: number): Promise<LeftPhrase[]> {
  const rows = await db
    .selectFrom("leftover")
    .innerJoin("message", "message.id", "leftover.message_id")
    .where("message.received_at", ">=", since)
    .groupBy("leftover.phrase")
    .select((select) => [
      "leftover.phrase",
      select.fn.count<number>("leftover.message_id").distinct().as("messages"),
      select.fn.max("message.received_at").as("last"),
    ])
    .orderBy("messages", "desc")
    .orderBy("last", "desc")
    .limit(limit)
    .execute();
  return rows.map(({ phrase, messages, last }) => ({ phrase, messages: Number(messages), last }));
}
