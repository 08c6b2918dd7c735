import type { Selectable } from "kysely";
import type { Day } from "../core/calendar.ts";
import { type EntryFacts, nameAskedFor, openName } from "../core/entry.ts";
import { fromStored, toStored } from "../core/quantity.ts";
import { byText, inBatches } from "./batch.ts";
import type { Db } from "./open.ts";
import type { EntryTable } from "./schema.ts";

export type EntryState = EntryTable["state"];

export type NewEntry = EntryFacts & {
  areaId: string | null;
  state: EntryState;
  /** The words it was read from. */
  span: string;
};

export type StoredEntry = NewEntry & { id: number };

/** Whose entries these are, and the message that made them: the report's own, or a correction's. */
export type EntryOrigin = { reportId: number; cadreId: string; messageId: number };

export async function addEntries(db: Db, origin: EntryOrigin, entries: readonly NewEntry[]): Promise<void> {
  for (const batch of inBatches(entries)) {
    const rows = await db
      .insertInto("entry")
      .values(
        batch.map((entry) => ({
          report_id: origin.reportId,
          cadre_id: origin.cadreId,
          message_id: origin.messageId,
          measure: entry.measure,
          item: entry.item ?? null,
          quantity: toStored(entry.quantity, entry.unit),
          unit: entry.unit,
          day: entry.day,
          end_day: entry.endDay ?? null,
          approx: entry.approx ? (1 as const) : (0 as const),
          missed: entry.missed ? (1 as const) : (0 as const),
          total: entry.total ? (1 as const) : (0 as const),
          village_id: entry.villageId,
          area_id: entry.areaId,
          state: entry.state,
          span: entry.span,
        })),
      )
      .returning("id")
      .execute();
    // Ids are given in the order of the rows, but need not be returned in it.
    const ids = rows.map((row) => row.id).sort((a, b) => a - b);
    for (const [index, id] of ids.entries()) await addHouseholds(db, id, batch[index]?.households ?? []);
  }
}

async function addHouseholds(db: Db, entryId: number, households: readonly string[]): Promise<void> {
  if (households.length === 0) return;
  await db
    .insertInto("entry_household")
    .values(
      households.map((household, position) => {
        const name = nameAskedFor(household);
        return {
          entry_id: entryId,
          position,
          household_id: name === null ? household : null,
          open_name: name,
        };
      }),
    )
    .execute();
}

/** In the order they were written. */
export async function entriesOfReport(
  db: Db,
  reportId: number,
  states: readonly EntryState[],
): Promise<StoredEntry[]> {
  const rows = await db
    .selectFrom("entry")
    .selectAll()
    .where("report_id", "=", reportId)
    .where("state", "in", states)
    .orderBy("id")
    .execute();
  const households = await householdsOf(
    db,
    rows.map((row) => row.id),
  );
  return rows.map((row) => toEntry(row, households.get(row.id) ?? []));
}

/** A day's work of one cadre stays far below; whoever sends the same hundreds of times is answered as fast. */
const mostBeside = 200;

/**
 * Active entries of a cadre that begin on these days and tell of these measures and households, or of no household, but
 * for those of one report; in the order they were written. Of more than 200 the latest.
 */
export async function entriesBeside(
  db: Db,
  beside: {
    cadreId: string;
    reportId: number;
    days: readonly Day[];
    measures: readonly string[];
    households: readonly string[];
  },
): Promise<{ entries: (StoredEntry & { reportId: number })[]; isMore: boolean }> {
  const { cadreId, reportId, days, measures, households } = beside;
  if (days.length === 0) return { entries: [], isMore: false };
  const rows = await db
    .selectFrom("entry")
    .selectAll()
    .where("cadre_id", "=", cadreId)
    .where("day", "in", days)
    .where("measure", "in", measures)
    .where("state", "=", "active")
    .where("report_id", "<>", reportId)
    .where(({ exists, not, or, selectFrom }) => {
      const its = selectFrom("entry_household")
        .select("entry_household.entry_id")
        .whereRef("entry_household.entry_id", "=", "entry.id");
      const named = households.filter((id) => nameAskedFor(id) === null);
      const ofOne = named.length === 0 ? [] : [exists(its.where("household_id", "in", named))];
      return or([not(exists(its)), ...ofOne]);
    })
    .orderBy("id", "desc")
    .limit(mostBeside + 1)
    .execute();
  const latest = rows.slice(0, mostBeside).reverse();
  const theirs = await householdsOf(
    db,
    latest.map((row) => row.id),
  );
  return {
    entries: latest.map((row) => ({ ...toEntry(row, theirs.get(row.id) ?? []), reportId: row.report_id })),
    isMore: rows.length > mostBeside,
  };
}

async function householdsOf(db: Db, entryIds: readonly number[]): Promise<Map<number, string[]>> {
  const households = new Map<number, string[]>();
  for (const batch of inBatches(entryIds)) {
    const rows = await db
      .selectFrom("entry_household")
      .selectAll()
      .where("entry_id", "in", batch)
      .orderBy("entry_id")
      .orderBy("position")
      .execute();
    for (const row of rows) {
      const household = row.household_id ?? openName(row.open_name ?? "");
      const known = households.get(row.entry_id);
      if (known) known.push(household);
      else households.set(row.entry_id, [household]);
    }
  }
  return households;
}

export async function setEntryState(db: Db, ids: readonly number[], state: EntryState): Promise<void> {
  for (const batch of inBatches(ids)) {
    await db.updateTable("entry").set({ state }).where("id", "in", batch).execute();
  }
}

/** Puts the household that was asked about in its place. Only for an entry that never counted. */
export async function settleEntry(db: Db, entry: StoredEntry): Promise<void> {
  await db
    .updateTable("entry")
    .set({ village_id: entry.villageId, area_id: entry.areaId, state: entry.state })
    .where("id", "=", entry.id)
    .execute();
  await db.deleteFrom("entry_household").where("entry_id", "=", entry.id).execute();
  await addHouseholds(db, entry.id, [...new Set(entry.households)].sort(byText));
}

function toEntry(row: Selectable<EntryTable>, households: readonly string[]): StoredEntry {
  return {
    id: row.id,
    measure: row.measure,
    ...(row.item === null ? {} : { item: row.item }),
    quantity: fromStored(row.quantity, row.unit),
    unit: row.unit,
    households,
    villageId: row.village_id,
    areaId: row.area_id,
    day: row.day,
    ...(row.end_day === null ? {} : { endDay: row.end_day }),
    ...(row.approx === 1 ? { approx: true as const } : {}),
    ...(row.missed === 1 ? { missed: true as const } : {}),
    ...(row.total === 1 ? { total: true as const } : {}),
    state: row.state,
    span: row.span,
  };
}
