import { sql } from "kysely";
import type { Db } from "./open.ts";

/**
 * The next number of a running count, from 1. One statement, so that two that ask at once never get the same;
 * a number taken in a transaction that fails is given again.
 */
export async function nextCount(db: Db, name: string): Promise<number> {
  return takeCounts(db, name, 1);
}

/** Takes `many` numbers (at least 1) in one step and gives the last of them. */
export async function takeCounts(db: Db, name: string, many: number): Promise<number> {
  const row = await db
    .insertInto("counter")
    .values({ name, value: many })
    .onConflict((conflict) =>
      conflict.column("name").doUpdateSet({ value: sql<number>`counter.value + excluded.value` }),
    )
    .returning("value")
    .executeTakeFirstOrThrow();
  return row.value;
}
