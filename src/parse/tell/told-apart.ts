import type { Place } from "../scene/resolve.ts";
import type { Person, Scene } from "../scene/scene.ts";
import { Role } from "../words/roles.ts";
import { has, type Token } from "../words/tokens.ts";

const thatOne = /^(?:那个|这个|那家|这家|那户|这户|那位|这位|那边那个)$/;

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

/** Where the village or group ends that stands in front of a name: 四组|那个|李平, 红崖|的|这个|李平. */
function endOfPlace(tokens: readonly Token[], name: number): number {
  let at = name - 1;
  while (tokens[at]?.text === "的" || thatOne.test(tokens[at]?.text ?? "")) at -= 1;
  return at;
}

function beforePlace(tokens: readonly Token[], place: number): number {
  let at = place;
  while (tokens[at]?.kind === "village" || tokens[at]?.kind === "group") at -= 1;
  return at;
}

/** 李平家去过了,就是|四组|那个|李平, 李平家今天去了|四组|那个|李平: the name again, with its place in front. */
export function isToldWhich(tokens: readonly Token[], name: number): boolean {
  const place = endOfPlace(tokens, name);
  let at = beforePlace(tokens, place);
  if (at >= place) return false;
  if (tokens[at]?.text.endsWith("是")) return true;
  if (place === name - 1 || tokens[name + 1]?.text === "也") return false;
  const way = at;
  while (at >= 0 && (tokens[at]?.kind === "day" || has(tokens[at], Role.go) || has(tokens[at], Role.filler)))
    at -= 1;
  const first = has(tokens[at], Role.home) ? tokens[at - 1] : tokens[at];
  return at < way && first?.mention?.name === tokens[name]?.mention?.name;
}

/** 李平家今天去过了|就是|红崖的这个|李平: who was just meant. */
export function isNamedAgain(tokens: readonly Token[], name: number): boolean {
  const place = endOfPlace(tokens, name);
  const at = beforePlace(tokens, place);
  if (at === place || tokens[at]?.text !== "就是" || /隔壁|对门|邻居/.test(tokens[at - 1]?.text ?? ""))
    return false;
  const before = tokens.slice(0, at).findLast(({ mention }) => mention !== null);
  return at === 0 || before?.mention?.name === tokens[name]?.mention?.name;
}
