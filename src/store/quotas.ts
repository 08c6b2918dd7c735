import type { Day, Period } from "../core/calendar.ts";
import type { Quota } from "../core/quota.ts";
import type { Pairing } from "../core/roster.ts";
import { pairKey, type Visit } from "../core/visits.ts";
import { byText, inBatches } from "./batch.ts";
import type { Db } from "./open.ts";

/** By id. */
export async function listQuotas(db: Db): Promise<Quota[]> {
  const rows = await db.selectFrom("quota").selectAll().execute();
  return rows.map((row) => ({ ...row, kind: "each-household" as const })).sort((a, b) => byText(a.id, b.id));
}

/** Adds those whose id is not there yet; the others stay as they are. @returns the ids added */
export async function seedQuotas(db: Db, quotas: readonly Quota[]): Promise<string[]> {
  if (quotas.length === 0) return [];
  const rows = await db
    .insertInto("quota")
    .values(quotas.map(({ id, name, kind, period, times }) => ({ id, name, kind, period, times })))
    .onConflict((conflict) => conflict.column("id").doNothing())
    .returning("id")
    .execute();
  return rows.map(({ id }) => id);
}

/** Pairings to a household that stand on some day of the period, of cadres and households that are still there. */
export async function readPairingsIn(db: Db, period: Period, cadreId?: string): Promise<Pairing[]> {
  const rows = await db
    .selectFrom("pairing as p")
    .innerJoin("household as h", "h.id", "p.household_id")
    .innerJoin("cadre as c", "c.id", "p.cadre_id")
    .where("h.active", "=", 1)
    .where("c.active", "=", 1)
    .where((row) => row.or([row("p.from_day", "is", null), row("p.from_day", "<=", period.to)]))
    .where((row) => row.or([row("p.to_day", "is", null), row("p.to_day", ">=", period.from)]))
    .$if(cadreId !== undefined, (query) => query.where("p.cadre_id", "=", cadreId ?? ""))
    .select(["p.cadre_id", "h.id as household_id", "p.from_day", "p.to_day"])
    .orderBy("p.id")
    .execute();
  return rows.map((row) => ({
    cadreId: row.cadre_id,
    householdId: row.household_id,
    villageId: null,
    from: row.from_day,
    to: row.to_day,
  }));
}

/** Visits of the period to named households, as they count: active, met, no total. */
export async function readVisitsIn(db: Db, period: Period, cadreId?: string): Promise<Visit[]> {
  const visits: Visit[] = [];
  for (const ends of ["day", "end_day"] as const) {
    const rows = await visitRows(db)
      .where(`e.${ends}`, ">=", period.from)
      .where(`e.${ends}`, "<=", period.to)
      .$if(ends === "day", (query) => query.where("e.end_day", "is", null))
      .$if(cadreId !== undefined, (query) => query.where("e.cadre_id", "=", cadreId ?? ""))
      .select(["e.id", "e.cadre_id", "eh.household_id", "e.day", "e.end_day", "e.quantity"])
      .orderBy("e.id")
      .orderBy("eh.position")
      .execute();
    let last = null as { id: number; households: string[] } | null;
    for (const row of rows) {
      if (row.household_id === null) continue;
      if (last?.id === row.id) {
        last.households.push(row.household_id);
        continue;
      }
      last = { id: row.id, households: [row.household_id] };
      visits.push({
        cadreId: row.cadre_id,
        householdIds: last.households,
        day: row.end_day ?? row.day,
        quantity: row.quantity,
      });
    }
  }
  return visits;
}

/** 户次 of the period that a cadre told without naming the households, as stored; those without a figure add nothing. */
export async function countUnnamedVisits(db: Db, period: Period, cadreId: string): Promise<number> {
  const rows = await db
    .selectFrom("entry as e")
    .leftJoin("entry_household as eh", "eh.entry_id", "e.id")
    .where("eh.entry_id", "is", null)
    .where("e.cadre_id", "=", cadreId)
    .where("e.measure", "=", "visit")
    .where("e.state", "=", "active")
    .where("e.missed", "=", 0)
    .where("e.total", "=", 0)
    .where((row) => {
      const last = row.fn.coalesce("e.end_day", "e.day");
      return row.and([row(last, ">=", period.from), row(last, "<=", period.to)]);
    })
    .select("e.quantity")
    .execute();
  return rows.reduce((sum, { quantity }) => sum + (quantity ?? 0), 0);
}

/** When these cadres last visited each household, until `day`, under `pairKey`; nothing for a pair that never met. */
export async function readLastVisits(
  db: Db,
  cadreIds: readonly string[],
  day: Day,
): Promise<Map<string, Day>> {
  const last = new Map<string, Day>();
  for (const batch of inBatches(cadreIds)) {
    const rows = await visitRows(db)
      .where("e.cadre_id", "in", batch)
      .where("e.day", "<=", day)
      .where("eh.household_id", "is not", null)
      .groupBy(["e.cadre_id", "eh.household_id"])
      .select(["e.cadre_id", "eh.household_id"])
      .select((row) => row.fn.max(row.fn.coalesce("e.end_day", "e.day")).as("last_day"))
      .execute();
    for (const row of rows) last.set(pairKey(row.cadre_id, row.household_id ?? ""), row.last_day);
  }
  return last;
}

function visitRows(db: Db) {
  return db
    .selectFrom("entry as e")
    .innerJoin("entry_household as eh", "eh.entry_id", "e.id")
    .where("e.measure", "=", "visit")
    .where("e.state", "=", "active")
    .where("e.missed", "=", 0)
    .where("e.total", "=", 0);
}

/** Where households are found: head, village, group. Ids that are not there are passed over. */
export async function readWhereabouts(
  db: Db,
  householdIds: readonly string[],
): Promise<Map<string, { head: string; village: string; group: number | null }>> {
  const found = new Map<string, { head: string; village: string; group: number | null }>();
  for (const batch of inBatches(householdIds)) {
    const rows = await db
      .selectFrom("household as h")
      .innerJoin("area as a", "a.id", "h.village_id")
      .where("h.id", "in", batch)
      .select(["h.id", "h.head", "a.name", "h.group_number"])
      .execute();
    for (const row of rows) found.set(row.id, { head: row.head, village: row.name, group: row.group_number });
  }
  return found;
}

/** Reports of a cadre that arrived in the period and stand, latest first. */
export async function readLastReports(
  db: Db,
  cadreId: string,
  period: Period,
  limit: number,
): Promise<{ day: Day; sequence: number; pending: boolean }[]> {
  const rows = await db
    .selectFrom("report")
    .select(["day", "sequence", "state"])
    .where("cadre_id", "=", cadreId)
    .where("day", ">=", period.from)
    .where("day", "<=", period.to)
    .where("state", "<>", "retracted")
    .orderBy("day", "desc")
    .orderBy("sequence", "desc")
    .limit(limit)
    .execute();
  return rows.map(({ state, ...report }) => ({ ...report, pending: state === "pending" }));
}
