import { isDeepStrictEqual } from "node:util";
import { addDays, type Day } from "../../core/calendar.ts";
import type { Area, Cadre, Household } from "../../core/roster.ts";
import { type Account, accountKey } from "../../store/accounts.ts";
import type { StoredPairing } from "../../store/pairings.ts";
import { type Draft, type DraftPairing, type Existing, groupBy } from "./draft.ts";
import { findRenames, type Renames } from "./renames.ts";

/** What becomes of one part of the roster. */
export type Step<T> =
  | { action: "add"; before: null; after: T }
  | { action: "change"; before: T; after: T }
  /** `after` is as it stands then; null where nothing is left (an account). */
  | { action: "end"; before: T; after: T | null };

export type PlannedPairing = Omit<StoredPairing, "id"> & { id: number | null };

/** All that an import changes; empty lists where everything is as it was. */
export type Plan = {
  /** A county or township of another name is a change, from the old id to the new one. */
  areas: Step<Area>[];
  renames: Renames;
  households: Step<Household>[];
  cadres: Step<Cadre>[];
  pairings: Step<PlannedPairing>[];
  accounts: Step<Account>[];
};

/** Compares what the ledger holds with what the files want. What is not wanted ends yesterday; nothing is deleted. */
export function planImport(existing: Existing, draft: Draft, today: Day): Plan {
  const renames = findRenames(existing.areas, draft.areas);
  return {
    renames,
    areas: planAreas(existing.areas, draft.areas, renames),
    households: planMembers(existing.households, draft.households),
    cadres: planMembers(following(existing.cadres, renames), following(draft.cadres, renames)),
    pairings: planPairings(existing, draft.pairings, today),
    accounts: draft.accounts === null ? [] : planAccounts(existing.accounts, draft.accounts),
  };
}

function planAreas(existing: readonly Area[], draft: readonly Area[], renames: Renames): Step<Area>[] {
  const before = new Map(existing.map((area) => [renames.get(area.id) ?? area.id, area]));
  // One that was there under both names: the other one is emptied into it.
  for (const area of existing) if (!renames.has(area.id)) before.set(area.id, area);
  const wanted = new Set(draft.map(({ id }) => id));
  const carried = existing.flatMap((area) => {
    const id = renames.get(area.id) ?? area.id;
    const parentId = area.parentId === null ? null : (renames.get(area.parentId) ?? area.parentId);
    return wanted.has(id) ? [] : [{ ...area, id, parentId }];
  });
  const emptied = existing.filter(
    ({ id }) => renames.has(id) && ![...before.values()].some((one) => one.id === id),
  );
  return [
    ...[...draft, ...carried].flatMap((area) => addOrChange(before.get(area.id), area)),
    ...emptied.map((area) => ({ action: "end" as const, before: area, after: null })),
  ];
}

/** Cadres who answer for an area that has a new name answer for it as before. */
function following(cadres: readonly Cadre[], renames: Renames): Cadre[] {
  return cadres.map((cadre) => ({
    ...cadre,
    areaIds: [...new Set(cadre.areaIds.map((id) => renames.get(id) ?? id))].sort(),
  }));
}

function addOrChange<T>(before: T | undefined, after: T): Step<T>[] {
  if (before === undefined) return [{ action: "add", before: null, after }];
  return isDeepStrictEqual(before, after) ? [] : [{ action: "change", before, after }];
}

function planMembers<T extends { id: string; active: boolean }>(
  existing: readonly T[],
  draft: readonly T[],
): Step<T>[] {
  const before = new Map(existing.map((one) => [one.id, one]));
  const wanted = new Set(draft.map(({ id }) => id));
  const steps = draft.flatMap((one) => addOrChange(before.get(one.id), one));
  for (const one of existing) {
    if (!one.active || wanted.has(one.id)) continue;
    steps.push({ action: "end", before: one, after: { ...one, active: false } });
  }
  return steps;
}

type PairingKey = { cadreId: string; householdId: string | null; villageId: string | null };

const keyOf = ({ cadreId, householdId, villageId }: PairingKey) =>
  `${cadreId}\n${householdId ?? ""}\n${villageId ?? ""}`;

function planPairings(
  existing: Existing,
  draft: readonly DraftPairing[],
  today: Day,
): Step<PlannedPairing>[] {
  const yesterday = addDays(today, -1);
  // A roster's first import tells what has long been so; a link that comes later begins then.
  const since = existing.pairings.length === 0 ? null : today;
  const steps: Step<PlannedPairing>[] = [];
  const free = groupBy(existing.pairings, keyOf);
  for (const wanted of draft) {
    const known = free.get(keyOf(wanted)) ?? [];
    const before = take(known, wanted, today, yesterday);
    if (!before) {
      const { to = null, from, ...link } = wanted;
      const opens = to === null || to >= today;
      steps.push({
        action: "add",
        before: null,
        after: { ...link, id: null, from: from ?? (opens ? since : null), to },
      });
      continue;
    }
    const stands = before.to === null || before.to >= today;
    const to = wanted.to === undefined ? (stands ? before.to : null) : wanted.to;
    const after = { ...before, from: wanted.from ?? before.from, to };
    steps.push(...addOrChange<PlannedPairing>(before, after));
  }
  for (const before of [...free.values()].flat()) {
    if (before.to !== null && before.to < today) continue;
    steps.push({ action: "end", before, after: { ...before, to: yesterday } });
  }
  return steps;
}

/** Takes the pairing that a row means out of those with the same cadre and household. */
function take(
  known: StoredPairing[],
  { from, to }: DraftPairing,
  today: Day,
  yesterday: Day,
): StoredPairing | undefined {
  const sameStart = (pairing: StoredPairing) => from !== null && pairing.from === from;
  const sameEnd = (pairing: StoredPairing) => to !== undefined && pairing.to === to;
  const stands = (pairing: StoredPairing) => pairing.to === null || pairing.to >= today;
  // Ended by an import of today: a mistake that is put right leaves no gap.
  const endedToday = (pairing: StoredPairing) => pairing.to === yesterday && (to ?? today) >= today;
  const orders: ((pairing: StoredPairing) => boolean)[] = [
    (pairing) => sameStart(pairing) && sameEnd(pairing),
    sameStart,
    (pairing) => from === null && sameEnd(pairing),
    stands,
    endedToday,
  ];
  for (const fits of orders) {
    const index = known.findIndex(fits);
    if (index >= 0) return known.splice(index, 1)[0];
  }
  return undefined;
}

function planAccounts(existing: readonly Account[], draft: readonly Account[]): Step<Account>[] {
  const key = ({ scope, userId }: Account) => `${scope} ${accountKey(scope, userId)}`;
  const before = new Map(existing.map((account) => [key(account), account]));
  const wanted = new Set(draft.map(key));
  const steps = draft.flatMap((account) => {
    const known = before.get(key(account));
    // Bound in the chat with a code: whose it is was shown there.
    return known?.source === "invite" ? [] : addOrChange(known, account);
  });
  for (const account of existing) {
    if (account.source !== "roster" || wanted.has(key(account))) continue;
    steps.push({ action: "end", before: account, after: null });
  }
  return steps;
}
