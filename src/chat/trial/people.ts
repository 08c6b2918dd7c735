import type { Cadre, Household, Role, Roster } from "../../core/roster.ts";

/** Somebody whom one can be on the page; the id is the cadre's, and the user id of scope `trial`. */
export type Person = {
  id: string;
  name: string;
  unit: string | null;
  title: string | null;
  roles: readonly Role[];
  /** Three or four sentences that this person could send, the most usual first. */
  examples: readonly string[];
};

/** Everybody of the roster who is in service, in its order. */
export function peopleOf(roster: Roster): Person[] {
  return roster.cadres
    .filter((cadre) => cadre.active)
    .map((cadre) => ({
      id: cadre.id,
      name: cadre.name,
      unit: cadre.unit,
      title: cadre.title,
      roles: cadre.roles,
      examples: examplesFor(cadre, roster),
    }));
}

function examplesFor(cadre: Cadre, roster: Roster): string[] {
  const own = householdsOf(cadre, roster);
  const shared = sharedName(own, roster.households);
  const unmistakable = own.filter((household) => household.head !== shared);
  const [first, second] = unmistakable.length > 0 ? unmistakable : own;
  return [
    ...(first ? [`走访${first.head}户，送化肥2袋`] : []),
    ...(second ? [`昨天到${second.head}家看望，反映屋顶漏雨`] : []),
    ...(first && shared ? [`走访${shared}户`] : []),
    ...(first ? ["我的进度"] : ["本周统计", "我的进度", "帮助"]),
  ];
}

function householdsOf(cadre: Cadre, roster: Roster): Household[] {
  const pairings = roster.pairings.filter((pairing) => pairing.cadreId === cadre.id);
  return roster.households.filter(
    (household) =>
      household.active &&
      pairings.some(
        (pairing) => pairing.householdId === household.id || pairing.villageId === household.villageId,
      ),
  );
}

/** A head's name that only a question can settle: of several own households, else of several and none one's own. */
function sharedName(own: readonly Household[], all: readonly Household[]): string | null {
  const repeated = (households: readonly Household[]) =>
    households.find((household, index) =>
      households.some((other, at) => at > index && other.head === household.head),
    )?.head;
  const ownHeads = new Set(own.map((household) => household.head));
  return (
    repeated(own) ??
    repeated(all.filter((household) => household.active && !ownHeads.has(household.head))) ??
    null
  );
}
