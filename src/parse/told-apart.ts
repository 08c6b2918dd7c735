import type { Place } from "./resolve.ts";
import { Role } from "./roles.ts";
import type { Person, Scene } from "./scene.ts";
import { has, type Token } from "./tokens.ts";

export const thatOne = /^(?:那个|这个|那家|这家|那户|这户|那位|这位|那边那个)$/;

/**
 * 1组刘桂芝、2组刘桂芝都见了,|1组那个…; 李凤英,|石门子三组的那个,…: one of those named last, by where they live. Null where no place with 那个
 * behind it opens the stretch, or where it fits none or several of them.
 */
export function toldApart(tokens: readonly Token[], scene: Scene): Person | null {
  const [first] = tokens;
  if (first === undefined || !opensPlace(first)) return null;
  const place = placeAhead(tokens);
  if (place === null) return null;
  const { row } = scene;
  const { named } = row !== null && scene.sentence - row.sentence <= 1 ? { named: row.people } : scene.people;
  const there = named.filter(({ id }) => livesIn(id, place, scene));
  const [only] = there;
  if (only !== undefined) return there.length === 1 ? only : null;
  const open = named.length === 1 ? named[0] : undefined;
  if (open === undefined || !open.id.startsWith("?")) return null;
  const fits = scene.index.byName(open.name).filter(({ id }) => livesIn(id, place, scene));
  if (fits.length !== 1) return null;
  const person = scene.person({ name: open.name, form: "roster", fits }, place);
  scene.tellApart(open.name, person);
  return person;
}

/** 1组|那个, 就是|二组|那个 */
function opensPlace(token: Token): boolean {
  return (
    token.kind === "village" || token.kind === "group" || has(token, Role.next) || token.text.endsWith("是")
  );
}

/** The place that a stretch opens with, where 那个 or 的那个 follows it. */
function placeAhead(tokens: readonly Token[]): Place | null {
  let villageIds: Place["villageIds"] = null;
  let group: number | null = null;
  // 就是二组那个
  let at = tokens[0]?.text.endsWith("是") ? 1 : 0;
  for (
    ;
    tokens[at]?.kind === "village" || tokens[at]?.kind === "group" || has(tokens[at], Role.next);
    at += 1
  ) {
    villageIds = tokens[at]?.villageIds ?? villageIds;
    group = tokens[at]?.group ?? group;
  }
  if (villageIds === null && group === null) return null;
  if (tokens[at]?.text === "的") at += 1;
  return thatOne.test(tokens[at]?.text ?? "") ? { villageIds, group } : null;
}

function livesIn(id: string, { villageIds, group }: Place, scene: Scene): boolean {
  const household = scene.index.byId(id);
  if (household === undefined || household === null) return false;
  if (villageIds !== null && !villageIds.includes(household.villageId)) return false;
  return group === null || household.group === group;
}
