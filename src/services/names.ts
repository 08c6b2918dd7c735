import { type Day, periodOf } from "../core/calendar.ts";
import { type NameFinder, nameFinder } from "../core/name-finder.ts";
import { owedBy } from "../core/quota.ts";
import { listCadres } from "../store/cadres.ts";
import { listHouseholdNames } from "../store/households.ts";
import type { Db } from "../store/open.ts";
import { listQuotas, readPairingsIn, readVisitsIn } from "../store/quotas.ts";
import { rosterRevision } from "../store/roster.ts";

const kept = new WeakMap<Db, { revision: number; names: NameFinder }>();

/** Finds what households of the ledger are called, also those that left; made once for each state of the roster. */
export async function householdNames(db: Db): Promise<NameFinder> {
  const revision = await rosterRevision(db);
  const known = kept.get(db);
  if (known?.revision === revision) return known.names;
  const names = nameFinder(await listHouseholdNames(db));
  kept.set(db, { revision, names });
  return names;
}

/** Finds cadres by name. */
export async function cadreNames(db: Db): Promise<NameFinder> {
  return nameFinder((await listCadres(db)).map(({ name }) => name));
}

/** Cadres named in a text who still owe visits of any quota in the period of `today`. */
export async function lateNamesIn(db: Db, text: string, today: Day): Promise<string[]> {
  const cadres = await listCadres(db);
  const named = new Set(
    nameFinder(cadres.map(({ name }) => name))
      .in(text)
      .map(({ name }) => name),
  );
  if (named.size === 0) return [];
  const late = new Set<string>();
  for (const quota of await listQuotas(db)) {
    const period = periodOf(quota.period, today);
    const ledger = {
      pairings: await readPairingsIn(db, period),
      visits: await readVisitsIn(db, period),
    };
    for (const { cadreId, householdIds } of owedBy(quota, period, ledger)) {
      if (householdIds.length > 0) late.add(cadreId);
    }
  }
  return cadres.flatMap(({ id, name }) => (late.has(id) && named.has(name) ? [name] : []));
}
