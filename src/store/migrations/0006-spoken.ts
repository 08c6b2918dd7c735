import type { Kysely } from "kysely";
import { sql } from "kysely";

/** Who spoke to a bot is looked up regardless of case, as WeCom's user ids are. */
export async function spoken(db: Kysely<unknown>): Promise<void> {
  const statements = [
    `drop index message_spoken`,
    `create index message_spoken on message (bot_id, lower(user_id)) where chat_kind = 'private'`,
  ];
  for (const statement of statements) await sql.raw(statement).execute(db);
}
