import type { Area } from "../../core/roster.ts";
import { areaTree, type Existing, groupBy, unnamedCounty } from "./draft.ts";
import { idGiver } from "./ids.ts";

export type VillageBook = {
  /** All that were asked for, with what they lie in. */
  areas: Area[];
  /** The village's id, the one it had before or a new one. `county` null: the row names none. */
  idOf(village: { name: string; township: string; county: string | null }): string;
};

/** Finds villages again by township and name. @param chosenCounty by the operator; null: none */
export function villageBook(existing: Existing, chosenCounty: string | null): VillageBook {
  const tree = areaTree();
  const byId = new Map(existing.areas.map((area) => [area.id, area]));
  const counties = existing.areas.filter((area) => area.kind === "county");
  const [onlyCounty] = counties.length === 1 ? counties : [];
  const villages = existing.areas.flatMap((area) => {
    const township = area.kind === "village" && area.parentId !== null ? byId.get(area.parentId) : undefined;
    const county = township?.parentId ? byId.get(township.parentId) : undefined;
    return township && county
      ? [{ id: area.id, name: area.name, township: township.name, county: county.name }]
      : [];
  });
  const known = groupBy(villages, ({ township, name }) => `${township}/${name}`);
  const used = existing.areas.flatMap((area) => (area.kind === "village" ? [area.id] : []));
  const newId = idGiver("V", 2, used);
  const given = new Map<string, string>();

  const find = (place: string, county: string | null) => {
    const fits = known.get(place) ?? [];
    const there = fits.find((village) => village.county === county);
    if (there || fits.length !== 1) return there;
    // A county that gets its name, or another one, keeps its villages.
    const [only] = fits;
    return county === null || onlyCounty || only?.county === unnamedCounty ? only : undefined;
  };

  return {
    areas: tree.areas,
    idOf: ({ name, township, county }) => {
      const named = county ?? chosenCounty;
      const place = `${township}/${name}`;
      const key = `${named ?? ""}/${place}`;
      const before = given.get(key);
      if (before !== undefined) return before;
      const found = find(place, named);
      const id = found?.id ?? newId();
      given.set(key, id);
      const lying = named ?? found?.county ?? onlyCounty?.name ?? unnamedCounty;
      tree.addVillage({ id, name, township, county: lying });
      return id;
    },
  };
}
