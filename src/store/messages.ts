import { type Insertable, sql } from "kysely";
import type { Instant } from "../core/calendar.ts";
import { accountKey, isCaseless } from "./accounts.ts";
import type { Db } from "./open.ts";
import type { MessageTable } from "./schema.ts";

export type MessageKey = { platform: string; botId: string; messageId: string };

/**
 * Takes a message for oneself: whoever else holds the same one waits for this transaction to end.
 * @returns the row's id; null where it was taken before
 */
export async function claimMessage(db: Db, message: Insertable<MessageTable>): Promise<number | null> {
  const row = await db
    .insertInto("message")
    .values(message)
    .onConflict((conflict) => conflict.columns(["platform", "bot_id", "platform_message_id"]).doNothing())
    .returning("id")
    .executeTakeFirst();
  return row?.id ?? null;
}

/** What became of a message, and what was answered. */
export async function finishMessage(
  db: Db,
  id: number,
  result: { outcome: string; answer: string; choices: string | null },
): Promise<void> {
  await db.updateTable("message").set(result).where("id", "=", id).execute();
}

/** What a message was answered; null where it never came. */
export async function findAnswer(
  db: Db,
  key: MessageKey,
): Promise<{ replyId: string; text: string; choices: string | null; answeredAt: Instant | null } | null> {
  const row = await db
    .selectFrom("message")
    .select(["reply_id", "answer", "choices", "answered_at"])
    .where("platform", "=", key.platform)
    .where("bot_id", "=", key.botId)
    .where("platform_message_id", "=", key.messageId)
    .executeTakeFirst();
  if (!row) return null;
  const { reply_id: replyId, answer: text, choices, answered_at: answeredAt } = row;
  return { replyId, text, choices, answeredAt };
}

/** The answers under these reply ids went out; the first time counts. */
export async function markAnswered(db: Db, replyIds: readonly string[], at: Instant): Promise<void> {
  if (replyIds.length === 0) return;
  await db
    .updateTable("message")
    .set({ answered_at: at })
    .where("reply_id", "in", replyIds)
    .where("answered_at", "is", null)
    .execute();
}

/** How many messages of an account came to `outcome` at `since` or later. */
export async function countOutcomes(
  db: Db,
  account: { scope: string; userId: string },
  outcome: string,
  since: Instant,
): Promise<number> {
  const row = await db
    .selectFrom("message")
    .select((select) => select.fn.countAll<number>().as("count"))
    .where("scope", "=", account.scope)
    .where("user_id", "=", account.userId)
    .where("received_at", ">=", since)
    .where("outcome", "=", outcome)
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** As it was kept: after redaction. */
export async function messageText(db: Db, id: number): Promise<string> {
  const row = await db.selectFrom("message").select("text").where("id", "=", id).executeTakeFirstOrThrow();
  return row.text;
}

/** Who sent what a bot answers under a reply's id; null where nobody knows them, or it never came. */
export async function findSenderByReply(db: Db, botId: string, replyId: string): Promise<string | null> {
  const row = await db
    .selectFrom("message")
    .select("cadre_id")
    .where("reply_id", "=", replyId)
    .where("bot_id", "=", botId)
    .executeTakeFirst();
  return row?.cadre_id ?? null;
}

/** What a bot answered under a reply's id; null where it never did. */
export async function findAnswerByReply(db: Db, botId: string, replyId: string): Promise<string | null> {
  const row = await db
    .selectFrom("message")
    .select("answer")
    .where("reply_id", "=", replyId)
    .where("bot_id", "=", botId)
    .executeTakeFirst();
  return row?.answer ?? null;
}

/** Whether anybody has spoken to a bot in a group. @param chatId the platform's */
export async function hasSpokenIn(db: Db, botId: string, chatId: string): Promise<boolean> {
  const row = await db
    .selectFrom("message")
    .select("id")
    .where("bot_id", "=", botId)
    .where("platform_chat_id", "=", chatId)
    .where("chat_kind", "=", "group")
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Whether an account has spoken to a bot in private. */
export async function hasSpoken(
  db: Db,
  botId: string,
  { scope, userId }: { scope: string; userId: string },
): Promise<boolean> {
  const row = await db
    .selectFrom("message")
    .select("id")
    .where("bot_id", "=", botId)
    .where(sql<boolean>`lower(user_id) = lower(${userId})`)
    // In so many words: SQLite takes an index of some rows only where the statement says which.
    .where(sql<boolean>`chat_kind = 'private'`)
    .where("scope", "=", scope)
    .$if(!isCaseless(scope), (query) => query.where("user_id", "=", userId))
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Accounts of a scope, by their key, that have spoken to a bot in private. */
export async function spokenTo(db: Db, scope: string, botId: string): Promise<Set<string>> {
  const rows = await db
    .selectFrom("message")
    .select("user_id")
    .distinct()
    .where("bot_id", "=", botId)
    .where(sql<boolean>`chat_kind = 'private'`)
    .where("scope", "=", scope)
    .execute();
  return new Set(rows.map((row) => accountKey(scope, row.user_id)));
}
