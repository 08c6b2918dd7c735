import type { Selectable } from "kysely";
import type { Day, Instant } from "../core/calendar.ts";
import type { ReportRef } from "../core/report-number.ts";
import { nextCount } from "./counters.ts";
import type { Db } from "./open.ts";
import type { ReportTable } from "./schema.ts";

export type ReportState = ReportTable["state"];

export type Report = {
  id: number;
  /** Local day of arrival. */
  day: Day;
  sequence: number;
  messageId: number;
  cadreId: string;
  state: ReportState;
  /** 补报 */
  late: boolean;
  createdAt: Instant;
};

/** Gives it the next number of its day. */
export async function addReport(db: Db, report: Omit<Report, "id" | "sequence">): Promise<Report> {
  const row = await db
    .insertInto("report")
    .values({
      day: report.day,
      sequence: await nextCount(db, `report:${report.day}`),
      message_id: report.messageId,
      cadre_id: report.cadreId,
      state: report.state,
      late: report.late ? 1 : 0,
      created_at: report.createdAt,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return toReport(row);
}

export async function findReportById(db: Db, id: number): Promise<Report> {
  return toReport(await db.selectFrom("report").selectAll().where("id", "=", id).executeTakeFirstOrThrow());
}

/** In no order; none for no ids. */
export async function findReportsById(db: Db, ids: readonly number[]): Promise<Report[]> {
  if (ids.length === 0) return [];
  return (await db.selectFrom("report").selectAll().where("id", "in", ids).execute()).map(toReport);
}

/** Has it to oneself until the transaction ends, so that two messages at once do not change the same lines twice. */
export async function lockReport(db: Db, id: number): Promise<Report> {
  const row = await db
    .updateTable("report")
    .set((report) => ({ state: report.ref("state") }))
    .where("id", "=", id)
    .returningAll()
    .executeTakeFirstOrThrow();
  return toReport(row);
}

/** The latest that bears this number; of one cadre, where one is given. */
export async function findReport(db: Db, ref: ReportRef, cadreId: string | null): Promise<Report | null> {
  const row = await db
    .selectFrom("report")
    .selectAll()
    .where("sequence", "=", ref.sequence)
    .$if(ref.monthDay !== null, (query) => query.where("day", "like", `%-${ref.monthDay}`))
    .$if(cadreId !== null, (query) => query.where("cadre_id", "=", cadreId ?? ""))
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  return row ? toReport(row) : null;
}

/** In whatever state; or the last that was not retracted. */
export async function lastReportOf(
  db: Db,
  cadreId: string,
  which: "any" | "standing" = "any",
): Promise<Report | null> {
  const row = await db
    .selectFrom("report")
    .selectAll()
    .where("cadre_id", "=", cadreId)
    .$if(which === "standing", (query) => query.where("state", "<>", "retracted"))
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  return row ? toReport(row) : null;
}

export async function updateReport(
  db: Db,
  id: number,
  change: { state?: ReportState; late?: boolean },
): Promise<void> {
  await db
    .updateTable("report")
    .set({
      ...(change.state === undefined ? {} : { state: change.state }),
      ...(change.late === undefined ? {} : { late: change.late ? (1 as const) : (0 as const) }),
    })
    .where("id", "=", id)
    .execute();
}

function toReport(row: Selectable<ReportTable>): Report {
  return {
    id: row.id,
    day: row.day,
    sequence: row.sequence,
    messageId: row.message_id,
    cadreId: row.cadre_id,
    state: row.state,
    late: row.late === 1,
    createdAt: row.created_at,
  };
}
