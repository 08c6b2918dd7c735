import type { Instant } from "../core/calendar.ts";
import type { Db } from "./open.ts";

export type Run = { due: Instant; state: "done" | "missed" };

/** Runs of a schedule that were due after a moment. */
export async function listRuns(db: Db, scheduleId: string, after: Instant): Promise<Run[]> {
  const rows = await db
    .selectFrom("run")
    .select(["due_at", "state"])
    .where("schedule_id", "=", scheduleId)
    .where("due_at", ">", after)
    .execute();
  return rows.map((row) => ({ due: row.due_at, state: row.state }));
}

/** When the latest run of a schedule was due; null before the first. */
export async function lastDue(db: Db, scheduleId: string): Promise<Instant | null> {
  const row = await db
    .selectFrom("run")
    .select((select) => select.fn.max("due_at").as("last"))
    .where("schedule_id", "=", scheduleId)
    .executeTakeFirst();
  return row?.last ?? null;
}

/**
 * Takes a due run for the caller alone. One that was marked missed, and after a correction of the clock is not, can be
 * taken to be done.
 * @returns false where somebody has it already
 */
export async function claimRun(
  db: Db,
  run: { scheduleId: string; due: Instant; now: Instant; state: Run["state"]; note: string },
): Promise<boolean> {
  const values = { claimed_at: run.now, state: run.state, note: run.note };
  const added = await db
    .insertInto("run")
    .values({ schedule_id: run.scheduleId, due_at: run.due, ...values })
    .onConflict((conflict) => conflict.columns(["schedule_id", "due_at"]).doNothing())
    .returning("due_at")
    .executeTakeFirst();
  if (added || run.state === "missed") return added !== undefined;
  const revived = await db
    .updateTable("run")
    .set(values)
    .where("schedule_id", "=", run.scheduleId)
    .where("due_at", "=", run.due)
    .where("state", "=", "missed")
    .returning("due_at")
    .executeTakeFirst();
  return revived !== undefined;
}
