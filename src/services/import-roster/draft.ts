import type { Day } from "../../core/calendar.ts";
import type { Area, Cadre, Household } from "../../core/roster.ts";
import type { Fault } from "../../core/roster-fault.ts";
import type { Account } from "../../store/accounts.ts";
import type { StoredPairing } from "../../store/pairings.ts";

/** The roster that the ledger holds, with those who left and what ended. */
export type Existing = {
  areas: readonly Area[];
  households: readonly Household[];
  cadres: readonly Cadre[];
  pairings: readonly StoredPairing[];
  accounts: readonly Account[];
};

/** The roster as the files want it. What is not in it ends. */
export type Draft = {
  /** Parents before children. */
  areas: Area[];
  households: Household[];
  cadres: Cadre[];
  pairings: DraftPairing[];
  /** Those of the roster; null where the files say nothing about accounts. */
  accounts: Account[] | null;
};

/** What was read, with what is wrong with it, and what is only worth a look. */
export type Drafted = { draft: Draft; faults: Fault[]; warnings: Fault[] };

export type DraftPairing = {
  cadreId: string;
  householdId: string | null;
  villageId: string | null;
  /** Null: not said. */
  from: Day | null;
  /** Null: open. Undefined: not said. */
  to: Day | null | undefined;
};

/** The county of a sheet that names none, where nothing else does. */
export const unnamedCounty = "本县";

/** The counties and townships above villages, made as they come up, in the order of the file. */
export function areaTree(): {
  areas: Area[];
  /** Adds a village; gives its township's id. */
  addVillage(village: { id: string; name: string; township: string; county: string }): void;
} {
  const areas: Area[] = [];
  const known = new Set<string>();
  const positions = { county: 0, township: 0, village: 0 };
  const add = (kind: Area["kind"], id: string, name: string, parentId: string | null) => {
    if (known.has(id)) return;
    known.add(id);
    areas.push({ id, kind, name, parentId, position: positions[kind]++ });
  };
  return {
    areas,
    addVillage: ({ id, name, township, county }) => {
      add("county", `county:${county}`, county, null);
      add("township", `township:${county}/${township}`, township, `county:${county}`);
      add("village", id, name, `township:${county}/${township}`);
    },
  };
}

export function groupBy<T, Key>(list: Iterable<T>, keyOf: (item: T) => Key): Map<Key, T[]> {
  const groups = new Map<Key, T[]>();
  for (const item of list) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
