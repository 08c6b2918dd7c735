import type { Kysely } from "kysely";
import { sql } from "kysely";
import type { ColumnTypes } from "../engine.ts";

/** What several platforms need: files of the outbox, buttons of an answer, and what a platform bills by the month. */
export async function platforms(
  db: Kysely<unknown>,
  { text, integer, bytes, strict }: ColumnTypes,
): Promise<void> {
  const statements = [
    `alter table message add column choices ${text}`,
    `create index message_reply on message (reply_id)`,
    `create index message_spoken on message (bot_id, user_id) where chat_kind = 'private'`,
    `alter table outbox add column fault ${text}`,
    `alter table outbox add column resends ${integer} not null default 0`,
    `create table outbox_file (
      outbox_id ${text} primary key references outbox (id),
      kind ${text} not null check (kind in ('picture', 'file')),
      name ${text} not null,
      bytes ${bytes} not null)${strict}`,
    `create table usage (
      platform ${text} not null,
      bot_id ${text} not null,
      month ${text} not null,
      kind ${text} not null check (kind in ('api', 'push')),
      count ${integer} not null,
      primary key (platform, bot_id, month, kind))${strict}`,
  ];
  for (const statement of statements) await sql.raw(statement).execute(db);
}
