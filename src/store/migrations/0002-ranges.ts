import type { Kysely } from "kysely";
import { sql } from "kysely";

/** What tallies and the outbox look up that the first indexes do not lead to. */
export async function ranges(db: Kysely<unknown>): Promise<void> {
  const statements = [
    // A range is found by the day it ends; most entries are of a single day and not in here.
    `create index entry_range on entry (end_day, day) where end_day is not null`,
    `create index outbox_sent on outbox (sent_at) where sent_at is not null`,
    `create index outbox_cadre on outbox (cadre_id, not_before) where cadre_id is not null`,
  ];
  for (const statement of statements) await sql.raw(statement).execute(db);
}
