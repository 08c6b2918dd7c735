import { type Day, daysBetween, lengthOf, type Period, type PeriodKind } from "./calendar.ts";
import type { Pairing } from "./roster.ts";
import { pairKey, timesByPair, type Visit } from "./visits.ts";

/** Each linked household so many `times` a period. */
export type Quota = {
  id: string;
  name: string;
  kind: "each-household";
  period: PeriodKind;
  times: number;
};

/** What one cadre owes in a period. Cadres without a household to visit are in no list. */
export type Owed = {
  cadreId: string;
  /** Households that the quota asks them to visit. */
  linked: number;
  /** Of those, the ones with fewer visits than asked, in the order of the pairings. */
  householdIds: readonly string[];
};

/**
 * What each cadre owes, by the visits that they made themselves: phone talk is none, nor is a household not met.
 *
 * A fair denominator: a pairing that began inside the period is owed only where it began in its first half, and one
 * that ended inside it not at all. A cadre linked to a whole village owes no household for it.
 * @param pairings of any time; two of one cadre and household count as one
 * @param visits of the period
 */
export function owedBy(
  quota: Pick<Quota, "times">,
  period: Period,
  { pairings, visits }: { pairings: readonly Pairing[]; visits: readonly Visit[] },
): Owed[] {
  const done = timesByPair(visits);
  const byCadre = new Map<string, Set<string>>();
  for (const pairing of pairings) {
    if (pairing.householdId === null || !isOwed(pairing, period)) continue;
    const households = byCadre.get(pairing.cadreId) ?? new Set();
    byCadre.set(pairing.cadreId, households.add(pairing.householdId));
  }
  return [...byCadre].map(([cadreId, households]) => ({
    cadreId,
    linked: households.size,
    householdIds: [...households].filter((id) => (done.get(pairKey(cadreId, id)) ?? 0) < quota.times),
  }));
}

function isOwed({ from, to }: Pairing, period: Period): boolean {
  if (to !== null && to < period.to) return false;
  if (from === null || from <= period.from) return true;
  return daysBetween(period.from, from) < lengthOf(period) / 2;
}

export type LastVisit = { householdId: string; lastVisit: Day | null };

/** Longest unvisited first, those without any visit before all; else in the order given. */
export function longestUnvisitedFirst(households: readonly LastVisit[]): LastVisit[] {
  const age = ({ lastVisit }: LastVisit) => lastVisit ?? "";
  return [...households].sort((a, b) => (age(a) < age(b) ? -1 : age(a) > age(b) ? 1 : 0));
}
