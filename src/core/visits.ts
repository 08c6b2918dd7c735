import type { Day } from "./calendar.ts";

/** A visit as the ledger counts it: not missed, no total; `day` is the day it belongs to. */
export type Visit = {
  cadreId: string;
  householdIds: readonly string[];
  day: Day;
  /** In thousandths (core/quantity.ts); null where no figure was said. */
  quantity: number | null;
};

const one = 1000;

/**
 * 户次 of visits to named households, in whole visits: the same cadre, household and day counts once unless a number
 * of times was said (走访3次); where several were said, their sum. Visits without a household add nothing.
 */
export function countTimes(visits: readonly Visit[]): number {
  let sum = 0;
  for (const times of timesByDay(visits).values()) sum += times;
  return sum;
}

/** 户次 of each cadre and household that met, under `pairKey`. */
export function timesByPair(visits: readonly Visit[]): Map<string, number> {
  const pairs = new Map<string, number>();
  for (const [key, times] of timesByDay(visits)) {
    const pair = key.slice(0, key.lastIndexOf("\n"));
    pairs.set(pair, (pairs.get(pair) ?? 0) + times);
  }
  return pairs;
}

export function pairKey(cadreId: string, householdId: string): string {
  return `${cadreId}\n${householdId}`;
}

function timesByDay(visits: readonly Visit[]): Map<string, number> {
  const said = new Map<string, number>();
  for (const visit of visits) {
    visit.householdIds.forEach((householdId, index) => {
      const key = `${pairKey(visit.cadreId, householdId)}\n${visit.day}`;
      said.set(key, (said.get(key) ?? 0) + saidTimes(visit, index));
    });
  }
  for (const [key, times] of said) if (times === 0) said.set(key, 1);
  return said;
}

/** How many times were said for one household of a visit; 0 where it was told as one. */
function saidTimes({ quantity, householdIds }: Visit, index: number): number {
  const whole = Math.round((quantity ?? one) / one);
  const each = Math.floor(whole / householdIds.length);
  const share = each + (index < whole % householdIds.length ? 1 : 0);
  return share > 1 ? share : 0;
}
