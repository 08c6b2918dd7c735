import type { Selectable } from "kysely";
import type { Instant } from "../core/calendar.ts";
import { byText } from "./batch.ts";
import type { Db } from "./open.ts";
import type { ScheduleTable } from "./schema.ts";

export type Schedule = {
  id: string;
  cron: string;
  enabled: boolean;
  /** Nothing that was due before is made up. */
  activeFrom: Instant;
} & ({ kind: "tally"; chatId: string; period: "last-week" } | { kind: "reminder"; quotaId: string });

/** By id. */
export async function listSchedules(db: Db): Promise<Schedule[]> {
  const rows = await db.selectFrom("schedule").selectAll().execute();
  return rows.map(toSchedule).sort((a, b) => byText(a.id, b.id));
}

/** Adds those whose id is not there yet; the others stay as they are. @returns the ids added */
export async function seedSchedules(db: Db, schedules: readonly Schedule[]): Promise<string[]> {
  if (schedules.length === 0) return [];
  const rows = await db
    .insertInto("schedule")
    .values(
      schedules.map((schedule) => ({
        id: schedule.id,
        kind: schedule.kind,
        cron: schedule.cron,
        chat_id: schedule.kind === "tally" ? schedule.chatId : null,
        period: schedule.kind === "tally" ? schedule.period : null,
        quota_id: schedule.kind === "reminder" ? schedule.quotaId : null,
        enabled: schedule.enabled ? (1 as const) : (0 as const),
        active_from: schedule.activeFrom,
      })),
    )
    .onConflict((conflict) => conflict.column("id").doNothing())
    .returning("id")
    .execute();
  return rows.map(({ id }) => id);
}

function toSchedule(row: Selectable<ScheduleTable>): Schedule {
  const common = { id: row.id, cron: row.cron, enabled: row.enabled === 1, activeFrom: row.active_from };
  return row.kind === "tally"
    ? { ...common, kind: "tally", chatId: row.chat_id ?? "", period: "last-week" }
    : { ...common, kind: "reminder", quotaId: row.quota_id ?? "" };
}
