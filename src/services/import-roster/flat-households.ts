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
 * order. Who is not found gets a new id.
 * @returns one household for each of `named`, in that order
 */
export function settleHouseholds(named: readonly NamedHousehold[], existing: Existing): Household[] {
  const ids = existing.households.map(({ id }) => id);
  const newId = idGiver("H", 4, ids);
  const byHead = groupBy(existing.households, ({ villageId, head }) => `${villageId}\n${head}`);
  const settled = new Map<NamedHousehold, Household>();
  const groups = groupBy(named, ({ villageId, group, head }) => `${villageId}\n${head}\n${group ?? ""}`);
  for (const rows of groups.values()) {
    const [{ villageId, head, group }] = rows as [NamedHousehold];
    const known = (byHead.get(`${villageId}\n${head}`) ?? []).filter(
      (household) => group === undefined || household.group === group,
    );
    for (const [row, household] of match(rows, known)) {
      settled.set(row, merged(row, household, newId));
    }
  }
  return named.flatMap((row) => settled.get(row) ?? []);
}

function match(
  rows: readonly NamedHousehold[],
  known: readonly Household[],
): Map<NamedHousehold, Household | undefined> {
  // Those who are here before those who left; each in the order of their ids.
  const free = [...known].sort((a, b) => Number(b.active) - Number(a.active));
  const found = new Map<NamedHousehold, Household | undefined>();
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
  return new Map(rows.map((row) => [row, found.get(row)]));
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
