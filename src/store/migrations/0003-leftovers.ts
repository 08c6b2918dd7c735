import type { Kysely } from "kysely";
import { sql } from "kysely";
import type { ColumnTypes } from "../engine.ts";

/** What of a report could not be read, so that an office sees which phrases the grammar misses. */
export async function leftovers(db: Kysely<unknown>, { text, integer, strict }: ColumnTypes): Promise<void> {
  const statements = [
    `create table leftover (
      message_id ${integer} not null references message (id),
      position ${integer} not null,
      phrase ${text} not null,
      primary key (message_id, position))${strict}`,
    `create index leftover_phrase on leftover (phrase)`,
  ];
  for (const statement of statements) await sql.raw(statement).execute(db);
}
