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
  const times = new Map<string, number>();
  for (const visit of visits) {
    visit.householdIds.forEach((householdId, index) => {
      const key = `${visit.cadreId}\n${householdId}\n${visit.day}`;
      times.set(key, (times.get(key) ?? 0) + saidTimes(visit, index));
    });
  }
  let sum = 0;
  for (const said of times.values()) sum += said === 0 ? 1 : said;
  return sum;
}

/** How many times were said for one household of a visit; 0 where it was told as one. */
function saidTimes({ quantity, householdIds }: Visit, index: number): number {
  const whole = Math.round((quantity ?? one) / one);
  const each = Math.floor(whole / householdIds.length);
  const share = each + (index < whole % householdIds.length ? 1 : 0);
  return share > 1 ? share : 0;
}
