import type { Area } from "../../core/roster.ts";
import { unnamedCounty } from "./draft.ts";

/** Old id to new id of counties and townships that are the same under another name: an office that got its county's name. */
export type Renames = ReadonlyMap<string, string>;

/**
 * Finds them by their villages: where all that lay in an area, as far as the files still have them, lie in one new
 * one, and nothing else came into that, it is the same area. What lies in a renamed county goes with it.
 */
export function findRenames(existing: readonly Area[], draft: readonly Area[]): Renames {
  const renames = new Map<string, string>();
  const before = areasAbove(existing);
  const after = areasAbove(draft);
  const known = new Set(existing.map(({ id }) => id));
  const wanted = new Set(draft.map(({ id }) => id));
  const counties = new Map(existing.flatMap((one) => (one.kind === "county" ? [[one.id, one]] : [])));
  for (const kind of ["county", "township"] as const) {
    for (const area of existing) {
      if (area.kind !== kind || wanted.has(area.id)) continue;
      const villages = [...before].filter(([id, above]) => above[kind] === area.id && after.has(id));
      const [successor, ...others] = new Set(villages.map(([id]) => after.get(id)?.[kind] ?? ""));
      if (!successor || others.length > 0) continue;
      // One that was there already keeps its own past; but an invented county has none.
      const invented = counties.get(before.get(villages[0]?.[0] ?? "")?.county ?? "")?.name === unnamedCounty;
      if (known.has(successor) && !invented) continue;
      const cameFrom = [...after].flatMap(([id, above]) =>
        above[kind] === successor && before.has(id) ? [before.get(id)?.[kind]] : [],
      );
      if (invented || cameFrom.every((id) => id === area.id)) renames.set(area.id, successor);
    }
  }
  const draftIds = new Map(draft.map((area) => [`${area.parentId} ${area.name}`, area.id]));
  const names = new Map(draft.map(({ id, name }) => [id, name]));
  for (const area of existing) {
    const county = area.kind === "township" ? renames.get(area.parentId ?? "") : undefined;
    if (county === undefined || renames.has(area.id) || wanted.has(area.id)) continue;
    const id = draftIds.get(`${county} ${area.name}`) ?? `township:${names.get(county)}/${area.name}`;
    renames.set(area.id, id);
  }
  return renames;
}

/** Of each village, the township and the county. */
function areasAbove(areas: readonly Area[]): Map<string, { township: string; county: string }> {
  const byId = new Map(areas.map((area) => [area.id, area]));
  return new Map(
    areas.flatMap((area) => {
      const township = area.kind === "village" ? byId.get(area.parentId ?? "") : undefined;
      return township ? [[area.id, { township: township.id, county: township.parentId ?? "" }]] : [];
    }),
  );
}
