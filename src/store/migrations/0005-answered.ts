import type { Kysely } from "kysely";
import { sql } from "kysely";
import type { ColumnTypes } from "../engine.ts";

/** When an answer went out, where it does not go back with the message itself: not again after a restart. */
export async function answered(db: Kysely<unknown>, { text }: ColumnTypes): Promise<void> {
  await sql.raw(`alter table message add column answered_at ${text}`).execute(db);
}
