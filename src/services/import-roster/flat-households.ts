import type { Household } from "../../core/roster.ts";
import { type Existing, groupBy } from "./draft.ts";
import { idGiver } from "./ids.ts";

/** A household of the sheet, before it is known which of the ledger's it is. Undefined: the sheet does not say. */
export type NamedHousehold = {
  villageId: string;
  head: string;
  group: number | null | undefined;
  category: string | null | undefined;
  members: number | null | undefined;
  otherNames: readonly string[] | undefined;
};

/**
 * Finds households again by village, group and head; where several have all three, by people and kind, then in their
 * order. One that had no group and now has one (or the other way) is found by village and head, where only one has
 * them. Who is not found gets a new id.
 * @returns one household for each of `named`, in that order
 */
export function settleHouseholds(named: readonly NamedHousehold[], existing: Existing): Household[] {
  const placeOf = ({ villageId, head }: { villageId: string; head: string }) => `${villageId}\n${head}`;
  const known = groupBy(existing.households, placeOf);
  const found = new Map<NamedHousehold, Household>();
  for (const [place, rows] of groupBy(named, placeOf)) {
    const free = new Set(known.get(place));
    for (const [group, same] of groupBy(rows, (row) => row.group)) {
      const fits = [...free].filter((household) => group === undefined || household.group === group);
      for (const [row, household] of match(same, fits)) {
        found.set(row, household);
        free.delete(household);
      }
    }
    const left = rows.filter((row) => !found.has(row));
    const [row] = left;
    const [household] = [...free].filter(
      ({ active, group }) => active && (group === null || row?.group === null),
    );
    if (row && household && left.length === 1 && free.size === 1) found.set(row, household);
  }
  const newId = idGiver(
    "H",
    4,
    existing.households.map(({ id }) => id),
  );
  return named.map((row) => merged(row, found.get(row), newId));
}

function match(rows: readonly NamedHousehold[], known: readonly Household[]): Map<NamedHousehold, Household> {
  // Those who are here before those who left; each in the order of their ids.
  const free = [...known].sort((a, b) => Number(b.active) - Number(a.active));
  const found = new Map<NamedHousehold, Household>();
  const take = (row: NamedHousehold, fits: (household: Household) => boolean) => {
    const index = free.findIndex(fits);
    const [household] = index < 0 ? [] : free.splice(index, 1);
    if (household) found.set(row, household);
  };
  if (rows.length > 1 || known.length > 1) {
    for (const row of rows) {
      take(
        row,
        ({ active, members, category }) =>
          active && same(row.members, members) && same(row.category, category),
      );
    }
  }
  for (const row of rows) {
    if (!found.has(row)) take(row, () => true);
  }
  return found;
}

function same<T>(said: T | undefined, known: T): boolean {
  return said === undefined || said === known;
}

function merged(row: NamedHousehold, old: Household | undefined, newId: () => string): Household {
  return {
    id: old?.id ?? newId(),
    head: row.head,
    otherNames: row.otherNames ?? old?.otherNames ?? [],
    villageId: row.villageId,
    group: row.group === undefined ? (old?.group ?? null) : row.group,
    category: row.category === undefined ? (old?.category ?? null) : row.category,
    members: row.members === undefined ? (old?.members ?? null) : row.members,
    active: true,
  };
}
