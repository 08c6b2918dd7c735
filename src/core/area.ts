import type { Area } from "./roster.ts";

export type AreaSearch =
  | { kind: "found"; area: Area }
  | { kind: "ambiguous"; areas: readonly Area[] }
  | { kind: "unknown" };

/**
 * The area that a person means: a village's id, or the name of a village, township or county, also behind the name
 * of what it lies in (东风镇东村).
 */
export function findArea(areas: readonly Area[], text: string): AreaSearch {
  const words = text.normalize("NFKC").replace(/\s+/g, "");
  const byId = areas.find((area) => area.id === words);
  if (byId) return { kind: "found", area: byId };
  const fits = areas.filter((area) => namesOf(areas, area).includes(words));
  const [area, ...others] = fits;
  if (!area) return { kind: "unknown" };
  return others.length === 0 ? { kind: "found", area } : { kind: "ambiguous", areas: fits };
}

/** The longest name of an area that stands in a sentence, where it means one area only; else null. */
export function areaNamedIn(areas: readonly Area[], sentence: string): Area | null {
  const names = [...new Set(areas.flatMap((area) => namesOf(areas, area)))]
    .filter((name) => sentence.includes(name))
    .sort((a, b) => b.length - a.length);
  const [longest] = names;
  if (longest === undefined) return null;
  const found = findArea(areas, longest);
  return found.kind === "found" ? found.area : null;
}

function namesOf(areas: readonly Area[], area: Area): string[] {
  const within = linesUp(areas, area.id)
    .slice(1)
    .map(({ name }) => name);
  return [
    area.name,
    ...within.map((_, index) => [...within.slice(0, index + 1)].reverse().join("") + area.name),
  ];
}

/** The area and all that it lies in, smallest first; empty for an id that is not there. */
export function linesUp(areas: readonly Area[], areaId: string | null): Area[] {
  const byId = new Map(areas.map((area) => [area.id, area]));
  return upFrom(byId, areaId);
}

function upFrom(byId: ReadonlyMap<string, Area>, areaId: string | null): Area[] {
  const lines: Area[] = [];
  let next = areaId;
  while (next !== null) {
    const area = byId.get(next);
    if (!area) break;
    lines.push(area);
    next = area.parentId;
  }
  return lines;
}

/** The ids of an area and of all that lies in it. */
export function areaIdsWithin(areas: readonly Area[], areaId: string): Set<string> {
  const byId = new Map(areas.map((area) => [area.id, area]));
  const within = areas.filter((area) => upFrom(byId, area.id).some(({ id }) => id === areaId));
  return new Set(within.map(({ id }) => id));
}

/** What lies directly in an area, in administrative order. */
export function childrenOf(areas: readonly Area[], areaId: string): Area[] {
  return areas.filter((area) => area.parentId === areaId).sort((a, b) => a.position - b.position);
}

/** The smallest area that holds all of these; null where there is none, or where none are given. */
export function commonArea(areas: readonly Area[], areaIds: readonly string[]): Area | null {
  const [first, ...others] = areaIds.map((id) => linesUp(areas, id));
  return first?.find((area) => others.every((lines) => lines.some(({ id }) => id === area.id))) ?? null;
}

/** The areas that lie in no other, in administrative order. */
export function rootAreas(areas: readonly Area[]): Area[] {
  return areas.filter((area) => area.parentId === null).sort((a, b) => a.position - b.position);
}
