import type { ExpressionBuilder } from "kysely";
import type { Day, Period } from "../core/calendar.ts";
import { matterWithout } from "../core/matter.ts";
import { nameFinder } from "../core/name-finder.ts";
import type { TallyEntry, TallyNeed } from "../core/tally.ts";
import { inBatches } from "./batch.ts";
import type { Db } from "./open.ts";
import type { Schema } from "./schema.ts";

/**
 * Reads for tallies. Only what belongs to the period is read, along the indexes of entry.day and of the ends of
 * ranges, so years of history cost nothing.
 */

/** Which entries: a day or range of the period, in one of these areas or in none. `areaIds` null: in any. */
export type TallyScope = { period: Period; areaIds: readonly string[] | null };

/** Active and pending entries of the period: a range that ends in it, a stay that touches it. */
export async function readTallyEntries(db: Db, scope: TallyScope): Promise<TallyEntry[]> {
  const households = await readEntryHouseholds(db, scope);
  const rows = [];
  for (const kind of dayKinds) {
    rows.push(
      ...(await entriesOf(db, scope, kind)
        .innerJoin("report as r", "r.id", "e.report_id")
        .select(["e.id", "e.report_id", "e.cadre_id", "e.measure", "e.item", "e.quantity", "e.unit"])
        .select(["e.day", "e.end_day", "e.approx", "e.missed", "e.total", "e.area_id", "e.state"])
        .select(["e.message_id", "r.late", "r.message_id as report_message_id"])
        .execute()),
    );
  }
  return rows.map((row) => ({
    reportId: row.report_id,
    cadreId: row.cadre_id,
    measure: row.measure,
    item: row.item,
    quantity: row.quantity,
    unit: row.unit,
    day: row.day,
    endDay: row.end_day,
    approx: row.approx === 1,
    missed: row.missed === 1,
    total: row.total === 1,
    areaId: row.area_id,
    pending: row.state === "pending",
    late: row.late === 1,
    corrected: row.message_id !== row.report_message_id,
    householdIds: households.get(row.id) ?? [],
  }));
}

async function readEntryHouseholds(db: Db, scope: TallyScope): Promise<Map<number, string[]>> {
  const households = new Map<number, string[]>();
  for (const kind of dayKinds) {
    const rows = await entriesOf(db, scope, kind)
      .innerJoin("entry_household as eh", "eh.entry_id", "e.id")
      .where("eh.household_id", "is not", null)
      .select(["eh.entry_id", "eh.household_id"])
      .orderBy("eh.entry_id")
      .orderBy("eh.position")
      .$narrowType<{ household_id: string }>()
      .execute();
    for (const row of rows) {
      const known = households.get(row.entry_id);
      if (known) known.push(row.household_id);
      else households.set(row.entry_id, [row.household_id]);
    }
  }
  return households;
}

const dayKinds = ["day", "range"] as const;

/** The two halves of the period's entries: each follows its own index. */
function entriesOf(db: Db, { period, areaIds }: TallyScope, kind: (typeof dayKinds)[number]) {
  const { from, to } = period;
  return db
    .selectFrom("entry as e")
    .where("e.state", "in", ["active", "pending"])
    .$if(kind === "day", (query) =>
      query.where("e.end_day", "is", null).where("e.day", ">=", from).where("e.day", "<=", to),
    )
    .$if(kind === "range", (query) =>
      query
        .where("e.end_day", ">=", from)
        .where((row) =>
          row.or([
            row("e.end_day", "<=", to),
            row.and([row("e.measure", "=", "stay"), row("e.day", "<=", to)]),
          ]),
        ),
    )
    .$if(areaIds !== null, (query) =>
      query.where((row) => row.or([row("e.area_id", "in", areaIds ?? []), row("e.area_id", "is", null)])),
    );
}

/** Needs raised in the period that stand, their matter without the names of their households. */
export async function readTallyNeeds(db: Db, period: Period): Promise<TallyNeed[]> {
  const needs = db
    .selectFrom("need")
    .where("raised_day", ">=", period.from)
    .where("raised_day", "<=", period.to)
    .where("need.state", "in", ["open", "in-hand", "solved"]);
  const rows = await needs.select(["id", "text", "area_id", "state"]).orderBy("id").execute();
  const named = await needs
    .innerJoin("need_household as nh", "nh.need_id", "need.id")
    .leftJoin("household as h", "h.id", "nh.household_id")
    .select(["need.id", "nh.open_name", "h.head", "h.other_names"])
    .execute();
  const names = new Map<number, string[]>();
  for (const { id, open_name, head, other_names } of named) {
    const own = [open_name, head, ...(JSON.parse(other_names ?? "[]") as string[])].filter(
      (name) => name !== null,
    );
    names.set(id, [...(names.get(id) ?? []), ...own]);
  }
  return rows.map((row) => ({
    id: row.id,
    matter: matterWithout(row.text, nameFinder(names.get(row.id) ?? [])),
    areaId: row.area_id,
    open: row.state !== "solved",
  }));
}

/** Pairings that stand on some day of the period. */
function standsIn({ from, to }: { from: Day; to: Day }) {
  return (row: ExpressionBuilder<Schema & { p: Schema["pairing"] }, "p">) =>
    row.and([
      row.or([row("p.from_day", "is", null), row("p.from_day", "<=", to)]),
      row.or([row("p.to_day", "is", null), row("p.to_day", ">=", from)]),
    ]);
}

/** By village: how many households were linked to a cadre, one by one, on some day of the period. */
export async function countLinked(
  db: Db,
  period: Period,
  villageIds: readonly string[] | null,
): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom("household as h")
    .where("h.active", "=", 1)
    .$if(villageIds !== null, (query) => query.where("h.village_id", "in", villageIds ?? []))
    .where((row) =>
      row.exists(
        row
          .selectFrom("pairing as p")
          .select("p.id")
          .whereRef("p.household_id", "=", "h.id")
          .where(standsIn(period)),
      ),
    )
    .groupBy("h.village_id")
    .select((row) => ["h.village_id", row.fn.countAll<number>().as("households")])
    .execute();
  return new Map(rows.map((row) => [row.village_id, row.households]));
}

/** Of these households the linked ones, with their village. */
export async function linkedAmong(
  db: Db,
  householdIds: readonly string[],
  period: Period,
): Promise<Map<string, string>> {
  const villages = new Map<string, string>();
  for (const batch of inBatches(householdIds)) {
    const rows = await db
      .selectFrom("pairing as p")
      .innerJoin("household as h", "h.id", "p.household_id")
      .where("p.household_id", "in", batch)
      .where("h.active", "=", 1)
      .where(standsIn(period))
      .select(["h.id", "h.village_id"])
      .execute();
    for (const { id, village_id } of rows) villages.set(id, village_id);
  }
  return villages;
}

/** Linked cadres in these villages who have no account on any platform, so that their work cannot be on record. */
export async function countCadresWithoutAccount(
  db: Db,
  villageIds: ReadonlySet<string>,
  period: Period,
): Promise<number> {
  const rows = await db
    .selectFrom("pairing as p")
    .innerJoin("cadre as c", "c.id", "p.cadre_id")
    .leftJoin("household as h", "h.id", "p.household_id")
    .where("c.active", "=", 1)
    .where(standsIn(period))
    .where((row) =>
      row.not(
        row.exists(row.selectFrom("account as a").select("a.cadre_id").whereRef("a.cadre_id", "=", "c.id")),
      ),
    )
    .select((row) => ["c.id", row.fn.coalesce("p.village_id", "h.village_id").as("village_id")])
    .distinct()
    .execute();
  return new Set(rows.filter((row) => row.village_id && villageIds.has(row.village_id)).map((row) => row.id))
    .size;
}
