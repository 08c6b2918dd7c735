import { commonArea, rootAreas } from "./area.ts";
import { type NameFinder, nameFinder, plainName } from "./name-finder.ts";
import type { Area, Household, Roster } from "./roster.ts";

/** A roster, made ready to be asked by id and by name. */
export type RosterView = {
  roster: Roster;
  household(id: string): Household | null;
  area(id: string): Area | null;
  /** By head or other name; middle dots and spaces do not count. */
  householdsNamed(name: string): readonly Household[];
  /** Heads and other names of all households. */
  names: NameFinder;
  /** Names of households that stand in a text, as the roster spells them. */
  namesIn(text: string): readonly string[];
  /** The smallest area that holds all of these; null for none, or where nothing does. */
  commonArea(areaIds: readonly string[]): string | null;
  /** Where a cadre's pairings lie; empty for none. */
  villagesOf(cadreId: string): readonly string[];
};

const views = new WeakMap<Roster, RosterView>();

/** The same view for the same roster; made on first use. */
export function viewOf(roster: Roster): RosterView {
  const known = views.get(roster);
  if (known) return known;
  const view = makeView(roster);
  views.set(roster, view);
  return view;
}

function makeView(roster: Roster): RosterView {
  const households = new Map(roster.households.map((household) => [household.id, household]));
  const areas = new Map(roster.areas.map((area) => [area.id, area]));
  const byName = new Map<string, Household[]>();
  const spellings: string[] = [];
  for (const household of roster.households) {
    for (const name of [household.head, ...household.otherNames]) {
      spellings.push(name);
      const key = plainName(name);
      const same = byName.get(key);
      if (!same) byName.set(key, [household]);
      else if (!same.includes(household)) same.push(household);
    }
  }
  const names = nameFinder(spellings);

  return {
    roster,
    household: (id) => households.get(id) ?? null,
    area: (id) => areas.get(id) ?? null,
    householdsNamed: (name) => byName.get(plainName(name)) ?? [],
    names,
    namesIn: (text) => [...new Set(names.in(text).map(({ name }) => name))],
    commonArea: (areaIds) => commonArea(roster.areas, [...new Set(areaIds)])?.id ?? null,
    villagesOf: (cadreId) => [
      ...new Set(
        roster.pairings.flatMap((pairing) => {
          if (pairing.cadreId !== cadreId) return [];
          const village = pairing.villageId ?? households.get(pairing.householdId ?? "")?.villageId;
          return village === undefined ? [] : [village];
        }),
      ),
    ],
  };
}

/** The village that households share; null where they are of several, or of none. */
export function sharedVillage(view: RosterView, householdIds: readonly string[]): string | null {
  const villages = new Set(householdIds.map((id) => view.household(id)?.villageId ?? null));
  const [only] = villages;
  return villages.size === 1 ? (only ?? null) : null;
}

/**
 * The smallest area that holds a fact: its village, else what its households' villages share, else what the cadre's
 * pairings share, else the only county.
 */
export function areaOfFact(
  view: RosterView,
  cadreId: string,
  fact: { villageId: string | null; households: readonly string[] },
): string | null {
  if (fact.villageId !== null) return fact.villageId;
  const villages = fact.households.flatMap((id) => view.household(id)?.villageId ?? []);
  if (villages.length > 0) return view.commonArea(villages) ?? onlyCounty(view);
  return view.commonArea(view.villagesOf(cadreId)) ?? onlyCounty(view);
}

function onlyCounty({ roster }: RosterView): string | null {
  const [county, ...others] = rootAreas(roster.areas);
  return county && others.length === 0 ? county.id : null;
}
