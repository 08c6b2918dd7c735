import { areaIdsWithin, linesUp } from "../core/area.ts";
import type { Instant, Period } from "../core/calendar.ts";
import { matterForGroup } from "../core/matter.ts";
import type { Area } from "../core/roster.ts";
import { type CountedMeasure, type Tally, type TallyNeed, tallyOf } from "../core/tally.ts";
import { listAreas } from "../store/areas.ts";
import type { Db } from "../store/open.ts";
import {
  countCadresWithoutAccount,
  countLinked,
  linkedAmong,
  readTallyEntries,
  readTallyNeeds,
} from "../store/tallies.ts";
import { cadreNames, householdNames } from "./names.ts";

/** Above this many, reading all areas' entries costs less than naming the areas. */
const areasInOneStatement = 2000;

/**
 * The tally of an area and period from the ledger as it is now.
 * @param measures the catalogue: names, and the order of the figures
 * @param now the cut-off that the tally tells
 * @throws Error where the area is not there
 */
export async function readTally(
  db: Db,
  asked: { areaId: string; period: Period; now: Instant; measures: readonly CountedMeasure[] },
): Promise<Tally> {
  const { areaId, period, now, measures } = asked;
  const areas = await listAreas(db);
  const area = areas.find(({ id }) => id === areaId);
  if (!area) throw new Error(`no area ${areaId}`);
  const within = areaIdsWithin(areas, areaId);
  const areaIds = concerned(areas, area, within);
  const entries = await readTallyEntries(db, { period, areaIds });
  const named = [
    ...new Set(entries.flatMap((entry) => (entry.measure === "visit" ? entry.householdIds : []))),
  ];
  return tallyOf(
    {
      areas,
      measures,
      entries,
      needs: await withoutNames(db, await readTallyNeeds(db, period), within),
      linked: await countLinked(db, period, areaIds),
      villageOfLinked: await linkedAmong(db, named, period),
    },
    { area, period, cutOff: now, withoutAccount: await countCadresWithoutAccount(db, within, period) },
  );
}

/** Reads a tally here, or has it read where it keeps nobody waiting. */
export type ReadTally = typeof readTally;

/** With what the area lies in: a visit told together with others' may have been put there. */
function concerned(areas: readonly Area[], area: Area, within: ReadonlySet<string>): string[] | null {
  const ids = [...within, ...linesUp(areas, area.parentId).map(({ id }) => id)];
  return ids.length === areas.length || ids.length > areasInOneStatement ? null : ids;
}

async function withoutNames(
  db: Db,
  needs: readonly TallyNeed[],
  within: ReadonlySet<string>,
): Promise<TallyNeed[]> {
  const here = needs.filter((need) => need.areaId === null || within.has(need.areaId));
  if (here.length === 0) return [];
  const households = await householdNames(db);
  const cadres = await cadreNames(db);
  return here.map((need) => ({ ...need, matter: matterForGroup(need.matter, households, cadres) }));
}
