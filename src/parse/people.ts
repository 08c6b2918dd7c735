import type { Place } from "./resolve.ts";
import type { People, Person, Scene } from "./scene.ts";
import { nobody } from "./scene.ts";
import { has, isMark, type Token } from "./tokens.ts";

/** The village and group that stand in front of a name, in its clause. */
export function placeOf(tokens: readonly Token[], before: number): Place {
  let villageIds: readonly string[] | null = null;
  let group: number | null = null;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    if (at > before && (villageIds !== null || group !== null)) break;
    if (token.kind === "village") {
      // 不是米家湾那个
      if (has(tokens[at - 1], "repair") || tokens[at - 1]?.text === "不是") continue;
      if (at > before && !standsBehindName(tokens, before, at)) continue;
      villageIds = token.villageIds;
      if (at < before) group = null;
    }
    if (token.kind === "group" && (at < before || standsBehindName(tokens, before, at))) group = token.group;
  }
  return { villageIds, group };
}

/** 李平(上坪村3组), 这个李三是草滩村的. */
function standsBehindName(tokens: readonly Token[], name: number, at: number): boolean {
  return (
    tokens[at]?.bracketed === true ||
    (at - name <= 2 && (isMark(tokens[name + 1], "(") || tokens[name + 1]?.text === "是"))
  );
}

/** The households a stretch names or counts. */
export function peopleIn(
  tokens: readonly Token[],
  clause: readonly Token[],
  scene: Scene,
  extraPlace: Place | null,
): People {
  const named: Person[] = [];
  let lastName = -1;
  tokens.forEach((token, at) => {
    if (token.mention === null || isAside(tokens, at)) return;
    let place = placeOf(clause, clause.indexOf(token));
    if (place.villageIds === null && place.group === null && extraPlace !== null) place = extraPlace;
    // 在西马营村走访9户,其中张伟家: of that village.
    const among = tokens.slice(0, at).some((other) => has(other, "among"));
    const village = scene.village;
    if (place.villageIds === null && among && village !== null) {
      const there = token.mention.fits.some((household) => household.villageId === village);
      if (there) place = { villageIds: [village], group: place.group };
    }
    const person = scene.person(token.mention, place);
    if (!named.some((other) => other.id === person.id)) named.push(person);
    lastName = at;
  });
  const count = countIn(tokens, lastName);
  if (named.length > 0) {
    const more =
      count?.value !== undefined && count.value !== null && saysMore(tokens, lastName)
        ? count.value - named.length
        : 0;
    return { named, counted: more > 0 ? more : null, approx: false };
  }
  const own = ownHouseholds(tokens, scene, count?.value ?? null);
  if (own !== null) return { named: own, counted: null, approx: false };
  // 到罗家、段家、张家,三家共送…: the three are those just named.
  if (
    count !== null &&
    count.value === scene.people.named.length &&
    count.value > 1 &&
    !count.approx &&
    !count.classed
  ) {
    return scene.people;
  }
  if (count !== null && !count.approx && !count.classed && count.value !== null) {
    const visited = scene.visitedLately(count.value);
    if (visited !== null) return { named: visited, counted: null, approx: false };
  }
  if (count !== null) return { named: [], counted: count.value, approx: count.approx };
  return nobody;
}

/** 和村支书李平一起 and 路过王五家: named, but not whom it is about. */
function isAside(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return has(before, "pass");
}

function saysMore(tokens: readonly Token[], lastName: number): boolean {
  return tokens.slice(lastName + 1, lastName + 4).some((token) => has(token, "etcetera"));
}

/** 5户, 困难户12户, 老党员3名: how many households or persons it is about. */
function countIn(
  tokens: readonly Token[],
  lastName: number,
): { value: number | null; approx: boolean; classed: boolean } | null {
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    const unit = token?.quantity?.unit?.kind;
    if (token?.quantity === null || token === undefined || token.bracketed) continue;
    if (
      has(tokens[at - 1], "among") ||
      tokens.slice(Math.max(0, at - 3), at).some((other) => has(other, "among"))
    )
      continue;
    const classBeside =
      has(tokens[at - 1], "householdClass") ||
      has(tokens[at + 1], "householdClass") ||
      has(tokens[at + 1], "ownHouseholds") ||
      // 48个孩子, not 他家两个孩子
      (has(tokens[at + 1], "kin") && lastName < 0 && (token.quantity.value ?? 0) > 3);
    // 老人一个人在家: how the one lives.
    if (token.quantity.value === 1 && unit === "person" && !token.quantity.unit?.name.startsWith("名")) {
      if (has(tokens[at - 1], "householdClass") || has(tokens[at - 1], "title")) continue;
    }
    if (
      unit === "household" ||
      (unit === "person" && (classBeside || lastName >= 0)) ||
      (unit === undefined && classBeside) ||
      (token.quantity.unit?.name === "个" && classBeside)
    ) {
      return withFurtherGroups(tokens, at, {
        value: token.quantity.value,
        approx: token.quantity.approx,
        classed: classBeside,
      });
    }
  }
  return null;
}

type Count = { value: number | null; approx: boolean; classed: boolean };

/** 困难户15户、党员户6户: groups counted apart, in the same unit, are added up. */
function withFurtherGroups(tokens: readonly Token[], first: number, count: Count): Count {
  const unit = tokens[first]?.quantity?.unit;
  if (!count.classed || count.value === null || unit === null || unit === undefined) return count;
  let { value, approx } = count;
  let joined = false;
  for (const token of tokens.slice(first + 1)) {
    if (isMark(token, "、") || has(token, "joins")) joined = true;
    else if (token.quantity !== null) {
      if (!joined || token.quantity.unit?.name !== unit.name || token.quantity.value === null) break;
      value += token.quantity.value;
      approx ||= token.quantity.approx;
      joined = false;
    } else if (!(has(token, "householdClass") || token.kind === "text") || !joined) {
      if (!has(token, "householdClass")) break;
    }
  }
  return { value, approx, classed: true };
}

/** 我的联系户, 全部联系户, 我的3户联系户. */
function ownHouseholds(tokens: readonly Token[], scene: Scene, count: number | null): Person[] | null {
  const at = tokens.findIndex((token) => has(token, "ownHouseholds"));
  if (at < 0 || scene.sender.linked.length === 0) return null;
  const all =
    count === null
      ? tokens.some((token) => has(token, "allOf") || has(token, "cadreSelf") || has(token, "each")) ||
        /我联系的|联系的|包的/.test(tokens[at]?.text ?? "")
      : count === scene.sender.linked.length;
  if (!all) return null;
  return scene.sender.linked.map((household) => ({
    id: household.id,
    villageId: household.villageId,
    name: household.name,
  }));
}
