import type { Selectable } from "kysely";
import type { Household } from "../core/roster.ts";
import { byText, inBatches, inPages, sharedTexts } from "./batch.ts";
import type { Db } from "./open.ts";
import type { HouseholdTable } from "./schema.ts";

/** By id; those that left are in it only with `all`. */
export async function listHouseholds(db: Db, which: "active" | "all" = "active"): Promise<Household[]> {
  const rows = inPages<Selectable<HouseholdTable>>((last, limit) =>
    db
      .selectFrom("household")
      .selectAll()
      .$if(which === "active", (query) => query.where("active", "=", 1))
      .$if(last !== null, (query) => query.where("id", ">", last?.id ?? ""))
      .orderBy("id")
      .limit(limit)
      .execute(),
  );
  const shared = sharedTexts();
  const households: Household[] = [];
  for await (const row of rows) {
    const household = toHousehold(row);
    households.push({
      ...household,
      villageId: shared(household.villageId),
      category: shared(household.category),
    });
  }
  return households.sort((a, b) => byText(a.id, b.id));
}

/** Heads and other names of all households, also of those that left; in no order, some more than once. */
export async function listHouseholdNames(db: Db): Promise<string[]> {
  const rows = inPages<{ id: string; head: string; other_names: string }>((last, limit) =>
    db
      .selectFrom("household")
      .select(["id", "head", "other_names"])
      .$if(last !== null, (query) => query.where("id", ">", last?.id ?? ""))
      .orderBy("id")
      .limit(limit)
      .execute(),
  );
  const names: string[] = [];
  for await (const { head, other_names } of rows) names.push(head, ...otherNamesOf(other_names));
  return names;
}

/** Adds or updates. */
export async function saveHouseholds(db: Db, households: readonly Household[]): Promise<void> {
  for (const batch of inBatches(households)) {
    await db
      .insertInto("household")
      .values(batch.map(toRow))
      .onConflict((conflict) =>
        conflict.column("id").doUpdateSet((row) => ({
          head: row.ref("excluded.head"),
          other_names: row.ref("excluded.other_names"),
          village_id: row.ref("excluded.village_id"),
          group_number: row.ref("excluded.group_number"),
          category: row.ref("excluded.category"),
          members: row.ref("excluded.members"),
          active: row.ref("excluded.active"),
        })),
      )
      .execute();
  }
}

function toRow(household: Household): HouseholdTable {
  return {
    id: household.id,
    head: household.head,
    other_names: JSON.stringify(household.otherNames),
    village_id: household.villageId,
    group_number: household.group,
    category: household.category,
    members: household.members,
    active: household.active ? 1 : 0,
  };
}

function toHousehold(row: Selectable<HouseholdTable>): Household {
  return {
    id: row.id,
    head: row.head,
    otherNames: otherNamesOf(row.other_names),
    villageId: row.village_id,
    group: row.group_number,
    category: row.category,
    members: row.members,
    active: row.active === 1,
  };
}

const noNames: readonly string[] = [];

/** Most households have none, and need no list of their own for it. */
function otherNamesOf(json: string): readonly string[] {
  return json === "[]" ? noNames : (JSON.parse(json) as string[]);
}
