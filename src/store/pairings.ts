import type { Selectable } from "kysely";
import type { Day } from "../core/calendar.ts";
import type { Pairing } from "../core/roster.ts";
import { inBatches, inPages, sharedTexts } from "./batch.ts";
import type { Db } from "./open.ts";
import type { PairingTable } from "./schema.ts";

export type StoredPairing = Pairing & { id: number };

/** In the order they were made. With a day only those that stand on it, else also the ended ones. */
export async function listPairings(db: Db, on?: Day): Promise<StoredPairing[]> {
  const rows = inPages<Selectable<PairingTable>>((last, limit) =>
    db
      .selectFrom("pairing")
      .selectAll()
      .$if(on !== undefined, (query) =>
        query
          .where((row) => row.or([row("from_day", "is", null), row("from_day", "<=", on ?? "")]))
          .where((row) => row.or([row("to_day", "is", null), row("to_day", ">=", on ?? "")])),
      )
      .$if(last !== null, (query) => query.where("id", ">", last?.id ?? 0))
      .orderBy("id")
      .limit(limit)
      .execute(),
  );
  const shared = sharedTexts();
  const pairings: StoredPairing[] = [];
  for await (const row of rows) {
    pairings.push({
      id: row.id,
      cadreId: shared(row.cadre_id),
      householdId: row.household_id,
      villageId: shared(row.village_id),
      from: shared(row.from_day),
      to: shared(row.to_day),
    });
  }
  return pairings;
}

export async function addPairings(db: Db, pairings: readonly Pairing[]): Promise<void> {
  for (const batch of inBatches(pairings)) {
    await db
      .insertInto("pairing")
      .values(
        batch.map((pairing) => ({
          cadre_id: pairing.cadreId,
          household_id: pairing.householdId,
          village_id: pairing.villageId,
          from_day: pairing.from,
          to_day: pairing.to,
        })),
      )
      .execute();
  }
}

/** Sets the days of pairings that are already there; whom they link never changes. */
export async function setPairingDays(db: Db, pairings: readonly StoredPairing[]): Promise<void> {
  // Most come in large groups that end on one day.
  const groups = new Map<string, StoredPairing[]>();
  for (const pairing of pairings) {
    const key = `${pairing.from} ${pairing.to}`;
    const group = groups.get(key);
    if (group) group.push(pairing);
    else groups.set(key, [pairing]);
  }
  for (const group of groups.values()) {
    for (const batch of inBatches(group)) {
      const [{ from, to }] = batch as [StoredPairing, ...StoredPairing[]];
      await db
        .updateTable("pairing")
        .set({ from_day: from, to_day: to })
        .where(
          "id",
          "in",
          batch.map((pairing) => pairing.id),
        )
        .execute();
    }
  }
}
