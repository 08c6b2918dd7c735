import type { Selectable } from "kysely";
import type { Instant } from "../core/calendar.ts";
import type { Db } from "./open.ts";
import type { QuestionTable } from "./schema.ts";

export type Question = {
  id: number;
  reportId: number;
  cadreId: string;
  kind: "ambiguous" | "unknown";
  /** The name as written. */
  text: string;
  /** Household ids, in the order they are offered. */
  candidates: readonly string[];
};

export async function addQuestion(
  db: Db,
  question: Omit<Question, "id"> & { askedAt: Instant },
): Promise<Question> {
  const row = await db
    .insertInto("question")
    .values({
      report_id: question.reportId,
      cadre_id: question.cadreId,
      kind: question.kind,
      text: question.text,
      candidates: JSON.stringify(question.candidates),
      state: "open",
      asked_at: question.askedAt,
      household_id: null,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return toQuestion(row);
}

/** Of one report, in the order they are to be asked. */
export async function openQuestionsOfReport(db: Db, reportId: number): Promise<Question[]> {
  const rows = await db
    .selectFrom("question")
    .selectAll()
    .where("report_id", "=", reportId)
    .where("state", "=", "open")
    .orderBy("id")
    .execute();
  return rows.map(toQuestion);
}

/** What a cadre was asked last: the first open question of the latest report that has one. */
export async function currentQuestionOf(db: Db, cadreId: string): Promise<Question | null> {
  const row = await db
    .selectFrom("question")
    .selectAll()
    .where("cadre_id", "=", cadreId)
    .where("state", "=", "open")
    .orderBy("report_id", "desc")
    .orderBy("id")
    .limit(1)
    .executeTakeFirst();
  return row ? toQuestion(row) : null;
}

/** Offers other households than before. */
export async function offerCandidates(db: Db, id: number, candidates: readonly string[]): Promise<void> {
  await db
    .updateTable("question")
    .set({ candidates: JSON.stringify(candidates) })
    .where("id", "=", id)
    .execute();
}

/** @param householdId the household chosen; null drops the question */
export async function closeQuestion(db: Db, id: number, householdId: string | null): Promise<void> {
  await db
    .updateTable("question")
    .set({ state: householdId === null ? "dropped" : "answered", household_id: householdId })
    .where("id", "=", id)
    .execute();
}

function toQuestion(row: Selectable<QuestionTable>): Question {
  return {
    id: row.id,
    reportId: row.report_id,
    cadreId: row.cadre_id,
    kind: row.kind,
    text: row.text,
    candidates: JSON.parse(row.candidates) as string[],
  };
}
