import { sql } from "kysely";
import type { Day } from "../core/calendar.ts";
import type { Roster } from "../core/roster.ts";
import { listAreas } from "./areas.ts";
import { listCadres } from "./cadres.ts";
import { listHouseholds } from "./households.ts";
import type { Db } from "./open.ts";
import { listPairings } from "./pairings.ts";
import { readSetting } from "./settings.ts";

/** Who supports whom on `today`: nobody who left, no pairing that ended before or begins later. Lists by id. */
export async function readRoster(db: Db, today: Day): Promise<Roster> {
  const areas = await listAreas(db);
  const households = await listHouseholds(db);
  const cadres = await listCadres(db);
  // The ids as the lists have them: the same strings, not as many once more.
  const householdIds = new Map(households.map(({ id }) => [id, id]));
  const cadreIds = new Map(cadres.map(({ id }) => [id, id]));
  const pairings = (await listPairings(db, today)).flatMap(({ villageId, from, to, ...pairing }) => {
    const cadreId = cadreIds.get(pairing.cadreId);
    const householdId = pairing.householdId === null ? null : householdIds.get(pairing.householdId);
    if (cadreId === undefined || householdId === undefined) return [];
    return [{ cadreId, householdId, villageId, from, to }];
  });
  return { areas, households, cadres, pairings };
}

const revision = "roster-revision";

/**
 * Grows with every change of the roster; 0 before the first. Who keeps a roster in memory asks it before each use
 * (and reads again on a new day, as pairings begin and end).
 */
export async function rosterRevision(db: Db): Promise<number> {
  return Number((await readSetting(db, revision)) ?? "0");
}

/** Within a transaction: lets others that change the roster wait until it ends (SQLite has one writer at a time anyway). */
export async function lockRoster(db: Db): Promise<void> {
  await db
    .insertInto("setting")
    .values({ name: revision, value: "0" })
    .onConflict((conflict) => conflict.column("name").doUpdateSet({ value: sql<string>`setting.value` }))
    .execute();
}

export async function bumpRosterRevision(db: Db): Promise<void> {
  await db
    .insertInto("setting")
    .values({ name: revision, value: "1" })
    .onConflict((conflict) =>
      conflict
        .column("name")
        .doUpdateSet({ value: sql<string>`cast(cast(setting.value as integer) + 1 as text)` }),
    )
    .execute();
}
