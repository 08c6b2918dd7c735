import type { EntryFacts } from "./entry.ts";

/** An entry that was on record before, and the report that holds it. */
export type Earlier = EntryFacts & { reportId: number };

/**
 * What of a report was on record already: the same thing of the same day, to the same household; where none is named,
 * the same figure of the same village. It may be true all the same.
 * @param earlier active entries of the same cadre, of other reports
 * @returns the earlier entries, each once; apart the visits, of the households that were repeated: they count once a day
 */
export function repeatsOf(
  entries: readonly EntryFacts[],
  earlier: readonly Earlier[],
): { visits: readonly Earlier[]; others: readonly Earlier[] } {
  const told = entries.filter((entry) => !entry.total && !entry.missed && !saysTimes(entry));
  const repeated = earlier.filter(
    (old) => !old.total && !old.missed && told.some((entry) => isAlike(entry, old)),
  );
  const visited = new Set(told.filter(isOnceADay).flatMap(({ households }) => households));
  return {
    visits: repeated
      .filter(isOnceADay)
      .map((old) => ({ ...old, households: old.households.filter((id) => visited.has(id)) })),
    others: repeated.filter((old) => !isOnceADay(old)),
  };
}

function isOnceADay({ measure, households }: EntryFacts): boolean {
  return measure === "visit" && households.length > 0;
}

/** 走访3次: that is counted beside what was told before. */
function saysTimes(entry: EntryFacts): boolean {
  return isOnceADay(entry) && (entry.quantity ?? 1) > entry.households.length;
}

function isAlike(entry: EntryFacts, old: EntryFacts): boolean {
  if (entry.measure !== old.measure || entry.item !== old.item || entry.unit !== old.unit) return false;
  if (entry.day !== old.day || entry.endDay !== old.endDay) return false;
  if (entry.households.length > 0) return entry.households.some((id) => old.households.includes(id));
  return old.households.length === 0 && entry.villageId === old.villageId && entry.quantity === old.quantity;
}
