import { figureOf } from "../day/figures.ts";
import { countsOthers } from "../scene/act-bounds.ts";
import { isWithUs } from "../scene/along.ts";
import {
  countsWhoWasThere,
  givesEachOf,
  namedSoFar,
  opensCount,
  pairMeant,
  sharesThing,
  speaksOfAll,
} from "../scene/named-in-sentence.ts";
import type { Place } from "../scene/resolve.ts";
import { restOfWhole, sharesAmongRest } from "../scene/rest-of-whole.ts";
import { nobody, type People, type Person, type Scene } from "../scene/scene.ts";
import type { Stretch } from "../scene/stretch.ts";
import { countsItsPeople } from "../scene/who-lives-there.ts";
import { countIn } from "../words/counted-people.ts";
import { othersSaid } from "../words/rest.ts";
import { Role } from "../words/roles.ts";
import { has, isEnglish, isMark, type Token, tokenAt } from "../words/tokens.ts";
import { calledAgain } from "./called-again.ts";
import { areCountedBeside } from "./counted-beside.ts";
import { asides } from "./named-aside.ts";
import { ownHouseholds } from "./own-households.ts";
import { isNamedAgain, isToldWhich, toldApart } from "./told-apart.ts";

/**
 * The village and group that a name stands with in its clause: in front of it (龙塘村三组的李平、王五) or behind it
 * (李平(上坪村3组), 李平就是二组那个). Brackets behind a name belong to that name only.
 */
export function placeOf(tokens: readonly Token[], name: number): Place {
  const front = placeBefore(tokens, name);
  const behind = placeBehind(tokens, name);
  if (behind.villageIds !== null && front.villageIds !== null) return behind;
  return {
    villageIds: behind.villageIds ?? front.villageIds,
    group: behind.group ?? front.group,
  };
}

function placeBefore(tokens: readonly Token[], name: number): Place {
  let villageIds: readonly string[] | null = null;
  let group: number | null = null;
  let named = false;
  for (let at = 0; at < name; at += 1) {
    const token = tokens[at];
    // 先到二组李平家,完了到王五家: another way, to any group.
    if (token?.mention) named = true;
    else if (named && has(token, Role.go) && !has(token, Role.with)) group = null;
    if (token === undefined || (token.kind !== "village" && token.kind !== "group")) continue;
    if (token.bracketed && nameOfBracket(tokens, at) >= 0) continue;
    // 不是米家湾那个
    if (has(tokenAt(tokens, at - 1), Role.repair) || tokenAt(tokens, at - 1)?.text === "不是") continue;
    if (token.kind === "village") {
      villageIds = token.villageIds;
      group = null;
    } else group = token.group;
  }
  return { villageIds, group };
}

/** Where the name stands whose bracket, right behind it or its 家, holds the token at `at`; -1 where there is none. */
function nameOfBracket(tokens: readonly Token[], at: number): number {
  let place = at;
  while (place >= 0 && !isMark(tokens[place], "(")) place -= 1;
  place -= 1;
  while (has(tokens[place], Role.home) || has(tokens[place], Role.title)) place -= 1;
  return tokens[place]?.mention ? place : -1;
}

function placeBehind(tokens: readonly Token[], name: number): Place {
  const place: { villageIds: readonly string[] | null; group: number | null } = {
    villageIds: null,
    group: null,
  };
  let at = name + 1;
  while (has(tokens[at], Role.home) || has(tokens[at], Role.title)) at += 1;
  const opens = isMark(tokens[at], "(");
  const told = opens || tellsWhich(tokens, at) ? at : pointedOutLater(tokens, at);
  for (at = told; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.mention || isMark(token, ")") || at > told + 8) break;
    // 李平是上坪村的,不是米家湾那个
    if (token.text === "不是" && place.villageIds !== null) break;
    if (token.kind === "village") place.villageIds = token.villageIds;
    else if (token.kind === "group") place.group = token.group;
    else if (!opens && place.group !== null && !has(token, Role.filler)) break;
  }
  return place;
}

/** 李平家我今天去了|三组那个: where the place stands that tells which one was gone to; the end where none does. */
function pointedOutLater(tokens: readonly Token[], from: number): number {
  for (let at = from; at < from + longestWay; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.mention !== null || token.kind === "mark" || token.quantity !== null)
      break;
    if (has(token, Role.repair) || token.text === "不是") break;
    // 李平家没人|三组那个李平在家: another of the name.
    if (token.kind === "group" && tokens[at + 2]?.mention == null)
      return pointsOut.test(tokens[at + 1]?.text ?? "") ? at : tokens.length;
  }
  return tokens.length;
}

const longestWay = 8;
const pointsOut = /^的?[那这][个家户]$/;

/** 李平|嗯就是我们三棵树这个, 李三|是草滩村的: between the name and its place nothing but 是 and what means nothing. */
function tellsWhich(tokens: readonly Token[], from: number): boolean {
  let at = from;
  let is = false;
  while (has(tokens[at], Role.filler) || has(tokens[at], Role.cadreSelf)) {
    is = is || tokens[at]?.text.endsWith("是") === true;
    at += 1;
  }
  while (tokens[at]?.kind === "village" || tokens[at]?.kind === "group") at += 1;
  const first = tokens[at - 1];
  if (first?.kind !== "village" && first?.kind !== "group") return false;
  return is || tokens[at]?.text === "的" || pointsOut.test(tokens[at]?.text ?? "");
}

/** The households a stretch names or counts. */
export function peopleIn(stretch: Stretch, clause: Stretch, scene: Scene, extraPlace: Place | null): People {
  const { tokens, text, roles, counts } = stretch;
  const named: Person[] = [];
  let firstName = -1;
  let lastName = -1;
  for (let at = 0; stretch.hasName && at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.mention === null || asides.someHolds(stretch, at, scene)) continue;
    if (roles.has(Role.cadreSelf) && roles.has(Role.with) && isWithUs(tokens, at)) continue;
    let place = clause.hasPlace ? placeOf(clause.tokens, clause.tokens.indexOf(token)) : nowhere;
    if (place.villageIds === null && place.group === null && extraPlace !== null) place = extraPlace;
    // 在西马营村走访9户,其中张伟家: of that village.
    const among = roles.has(Role.among) && tokens.slice(0, at).some((other) => has(other, Role.among));
    const village = scene.village;
    if (place.villageIds === null && among && village !== null) {
      const there = token.mention.fits.some((household) => household.villageId === village);
      if (there) place = { villageIds: [village], group: place.group };
    }
    if (scene.reached !== null && place.villageIds === null && place.group === null)
      place = scene.placeReached(token.mention, scene.reached) ?? place;
    const open = place.villageIds === null && place.group === null;
    const again = open && token.mention.form === "surname" ? calledAgain(tokens, at, scene) : null;
    const person = again ?? scene.person(token.mention, place);
    const told =
      clause.hasPlace &&
      (tellsWhich(tokens, at + 1) ||
        (scene.questions.length > 0 && isToldWhich(clause.tokens, clause.tokens.indexOf(token))));
    if (told) scene.tellApart(token.mention.name, person);
    const { name } = token.mention;
    const was = clause.hasPlace ? scene.people.named.find((other) => other.name === name) : undefined;
    // 李平家今天去过了就是红崖的这个|李平: not the sender's own of that name.
    if (
      was !== undefined &&
      was.id !== person.id &&
      isNamedAgain(clause.tokens, clause.tokens.indexOf(token))
    )
      scene.tellApart(name, person, was.id);
    if (!named.some((other) => other.id === person.id)) named.push(person);
    if (firstName < 0) firstName = at;
    lastName = at;
  }
  const mayBeMeant = roles.has(Role.pool) && counts.includes("person");
  const count = stretch.hasFigure
    ? (countIn(tokens, lastName, scene.people.named.length === 1) ??
      (mayBeMeant ? countMeant(tokens, scene) : null))
    : null;
  if (named.length > 0) {
    const more =
      count?.value == null
        ? 0
        : saysMore(tokens, lastName)
          ? count.value - named.length
          : saysOthers(tokens, lastName) ||
              // 走访李平和困难户3户|未遇: nobody that was met.
              (!clause.roles.has(Role.missed) && areCountedBeside(tokens, firstName, lastName, named.length))
            ? count.value
            : 0;
    return { named, counted: more > 0 ? more : null, approx: more > 0 && count?.approx === true };
  }
  const apart = stretch.hasPlace ? toldApart(tokens, scene) : null;
  if (apart !== null) return { named: [apart], counted: null, approx: false };
  const either = text.includes("者") ? formerOrLatter(tokens, scene) : null;
  if (either !== null) return { named: [either], counted: null, approx: false };
  const pair = pronounOfSeveral.test(text) ? pairMeant(stretch, scene) : null;
  if (pair !== null) return { named: pair, counted: null, approx: false };
  const mayBePart =
    counts.includes("household") ||
    (counts.includes("person") && text.includes("位")) ||
    (counts.includes("count") && oneOfRow.test(text));
  const part = mayBePart ? partOfNamed(tokens, scene) : null;
  if (part !== null) return { named: part, counted: null, approx: false };
  const listed = text.includes("上") ? listedAbove(text, scene, count?.value ?? null) : null;
  if (listed !== null) return { named: listed, counted: null, approx: false };
  if (scene.whole !== null && count === null && sharesAmongRest(stretch)) {
    const left = restOfWhole(scene);
    if (left !== null) return left;
  }
  const ofThose = scene.row === null ? null : ofRow(stretch, scene, count?.value ?? null);
  if (ofThose !== null) return { named: ofThose, counted: null, approx: false };
  const maySpeakOfOwn = roles.has(Role.ownHouseholds) || roles.has(Role.cadreSelf);
  const own = maySpeakOfOwn ? ownHouseholds(tokens, scene, count?.value ?? null) : null;
  if (own !== null) return withoutExcepted({ named: own, counted: null, approx: false }, scene);
  // 走访李平、王五等5户,|2户不在家: of the five.
  const ofMore = scene.people.named.length > 0 && scene.people.counted !== null;
  const others = count !== null && (ofMore || tellsOfOthers(tokens));
  // 到罗家、段家、张家,三家共送…: the three are those just named.
  if (
    count !== null &&
    !others &&
    count.value === scene.people.named.length &&
    count.value > 1 &&
    !count.approx &&
    (!count.classed || speaksOfThem(stretch))
  ) {
    return scene.people;
  }
  if (count !== null && !others && !count.approx && !count.classed && count.value !== null) {
    const visited =
      (countsWhoWasThere(tokens) ? ifAsMany(scene.visitedInSentence(), count.value) : null) ??
      scene.visitedLately(count.value) ??
      scene.namedAlone(count.value) ??
      (opensCount(tokens) ? scene.givenInRow(count.value) : null) ??
      (givesEachOf(tokens) || (sharesThing(tokens) && !missesSome(scene))
        ? ifAsMany(namedSoFar(scene), count.value)
        : null) ??
      (speaksOfAll(tokens)
        ? (ifAsMany(namedSoFar(scene), count.value) ?? ifAsMany(scene.metSoFar(), count.value))
        : null);
    if (visited !== null) return { named: visited, counted: null, approx: false };
  }
  if (count === null) return nobody;
  if (countsItsPeople(stretch, count.value, scene)) return scene.people;
  return { named: [], counted: count.value, approx: count.approx };
}

const pronounOfSeveral = /[俩们]|人[各每]/;

/** 李平不在家,王五去了,|米两家各1袋: which two is open. */
function missesSome({ entries, source, namedHere }: Scene): boolean {
  if (entries.recent().some(({ facts }) => facts.missed === true)) return true;
  const name = namedHere?.people[0]?.name ?? "";
  return /路过|联系|电话|没人|不在/.test(source.text.slice(Math.max(0, source.text.lastIndexOf(name))));
}

/** 看望李平、王五,|两位老人每人一床棉被, 与两家老人拉家常: who they are, with how many told in front. Not: 慰问老党员2名, 给五里铺村两家老人送米2袋, 还给两家老人送油2桶 */
function speaksOfThem({ tokens, measures, text, hasVillage }: Stretch): boolean {
  if (measures.includes("visit") || hasVillage || ofOthers.test(text)) return false;
  const figure = tokens.findIndex(({ quantity }) => quantity !== null);
  const unit = tokens[figure]?.quantity?.unit;
  if (unit?.kind !== "person" && !/^[户家]$/.test(unit?.name ?? "")) return false;
  const who = tokens[figure + 1];
  return has(who, Role.householdClass) && (has(who, Role.kin) || has(who, Role.title));
}

/** 给邻村两家老人…, 还给两家老人…, 两家老人都不在家. */
const ofOthers = /[邻外别]村|其[他余]|另外?|^[我咱们]*[还又]|不在家|没人/;

/** 看望困难党员,每人300元,|共8人: how many were visited or got their share, told last. */
function countMeant(tokens: readonly Token[], scene: Scene): ReturnType<typeof countIn> {
  const asked =
    scene.bareVisit?.sentence === scene.sentence ||
    scene.shares.some(({ sentence }) => sentence === scene.sentence);
  const [figure, ...more] = tokens.filter(({ quantity }) => quantity !== null);
  if (!asked || figure?.quantity?.unit?.kind !== "person" || more.length > 0) return null;
  const only = tokens.every(
    (token) =>
      token === figure ||
      token.kind === "mark" ||
      has(token, Role.pool) ||
      has(token, Role.filler) ||
      /^(?:来|到)了$/.test(token.text),
  );
  return only ? { value: figure.quantity.value, approx: figure.quantity.approx, classed: true } : null;
}

/** 去李平家坐了坐;又给隔壁王五送米。|两家都…: those told of so far, if they are that many. */
function ifAsMany(people: readonly Person[], count: number): readonly Person[] | null {
  return count > 1 && people.length === count ? people : null;
}

/** 除李平外,|其他联系户都走访了, 除李平外,|每户送了一袋米 */
export function withoutExcepted(people: People, { excepted, sentence }: Scene): People {
  if (excepted?.sentence !== sentence) return people;
  return {
    ...people,
    named: people.named.filter(({ id }) => !excepted.people.some((person) => person.id === id)),
  };
}

const othersTold = new RegExp(`^(?:${othersSaid}|另|别|剩|还有)$`);

/** 另外|三户, 其余|两家, 剩下的|4户: none of those named before. */
function tellsOfOthers(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({ quantity }) => quantity?.unit?.kind === "household");
  const before = tokenAt(tokens, at - 1)?.text === "的" ? tokens[at - 2] : tokenAt(tokens, at - 1);
  if (othersTold.test(before?.text ?? "")) return true;
  // 另外又走访|两家
  return (
    before?.word?.measure?.id === "visit" && tokens.slice(0, at).some(({ text }) => /^另外?$/.test(text))
  );
}

/** Those named together in this sentence or the one before it. */
function rowLately({ row, sentence }: Scene): readonly Person[] {
  return row !== null && sentence - row.sentence <= 1 ? row.people : [];
}

/** 前一个给200,|后一个给300 */
const oneOfRow = /^(?:[前后头]|前面|后面)一个(?:[给送发]|$)/;

const fromFront = /^(?:[前头]|[前头]面|前边|前头|打头)$/;

const fromBack = /^(?:后|后面|后边|后头|末尾)$/;

/** 走访李平、王五、赵六,前两家各200元, 后一位给了米1袋: the first or the last of those named just before. */
function partOfNamed(tokens: readonly Token[], scene: Scene): Person[] | null {
  const at = tokens.findIndex(
    ({ quantity }, place) =>
      quantity?.unit?.kind === "household" ||
      quantity?.unit?.name === "位" ||
      (quantity?.unit?.name === "个" && place < 2),
  );
  const count = tokens[at]?.quantity?.value ?? 0;
  const before =
    (tokenAt(tokens, at - 1)?.text === "的" ? tokens[at - 2] : tokenAt(tokens, at - 1))?.text ?? "";
  const back = fromBack.test(before);
  if (count < 1 || !(back || fromFront.test(before))) return null;
  const visited = scene.visitedInSentence();
  const row = rowLately(scene);
  const named = visited.length > count ? visited : row.length > count ? row : scene.people.named;
  if (count >= named.length) return null;
  return back ? named.slice(-count) : named.slice(0, count);
}

/** 走访李平和王五,|前者送了米,|后者送了油: the one or the other of two named together. */
function formerOrLatter(tokens: readonly Token[], scene: Scene): Person | null {
  const said = tokens.find(({ text }) => text.startsWith("前者") || text.startsWith("后者"));
  const [former, latter, more] = rowLately(scene);
  if (said === undefined || former === undefined || latter === undefined || more !== undefined) return null;
  return said.text.startsWith("前者") ? former : latter;
}

const rest = new RegExp(`^(?:[而那,、 ]*(?:${othersSaid}|另|剩)(?:下来)?的?|那[两几三四])`);

const ordinal = /^(?:第([一二三四五六七八])|(头一)|(?:最后|末)一)[家户]$/;

const lastOne = /^[而那,、 ]*(?:后|后面|后头|末尾)(?:的|那)?一[家户](?![一二两三四五六七八九十\d]?[共起同])/;

/**
 * 李平3袋,|其余两户各2袋, 剩下的每家一袋: of a row those of whom nothing was told apart, if they are as many as said;
 * 第一家3袋,|最后一户1袋: the one in that place.
 */
function ofRow({ tokens, text, roles }: Stretch, scene: Scene, count: number | null): Person[] | null {
  const row = rowLately(scene);
  if (row.length === 0) return null;
  // 给|第一家|送米1袋
  const toldAt = has(tokens[0], Role.dative) || /^[到去在]$/.test(tokens[0]?.text ?? "") ? 1 : 0;
  const place = roles.has(Role.go) ? ordinal.exec(tokens[toldAt]?.text ?? "") : lastOne.exec(text);
  if (place !== null) {
    const [, nth, first] = place;
    const one = nth !== undefined ? row[figureOf(nth) - 1] : first ? row[0] : row.at(-1);
    return one === undefined ? null : [one];
  }
  const told = scene.row?.told ?? new Set();
  if (told.size === 0 || !rest.test(text) || !(count !== null || roles.has(Role.each))) return null;
  const left = row.filter(({ id }) => !told.has(id));
  return left.length > 0 && (count === null || count === left.length) ? left : null;
}

const above =
  /^(?:以上|上述|上列|上面)(?:这|的)?(?=.{0,3}[户家])|^(?:以上|上述|上列)(?=[均都全皆]|(?:慰问)?(?:物[资品]|款))/;

/** 以上三户都送到家里, 上述各户…, 以上物资已送到户: those whom the message told of and met, or all that it named, if they are as many as said. */
function listedAbove(text: string, scene: Scene, count: number | null): readonly Person[] | null {
  if (!above.test(text)) return null;
  const met = scene.metSoFar();
  if (met.length > 1 && (count === null || count === met.length)) return met;
  const all = scene.everybody();
  return all.length > 1 && count === all.length ? all : null;
}

const nowhere: Place = { villageIds: null, group: null };

/** 李平 and 3|other households, 李平和|另外|3户: besides those named. */
function saysOthers(tokens: readonly Token[], lastName: number): boolean {
  return (
    countsOthers(tokens, lastName + 1) ||
    tokens.slice(lastName + 1, lastName + 5).some(({ text }) => /^(?:others?|more|another)$/.test(text))
  );
}

/** 李平等5户; 5 households including 李平; 9户(含李平、王五) */
function saysMore(tokens: readonly Token[], lastName: number): boolean {
  const told = tokens.findIndex(
    (token) => has(token, Role.among) && (isEnglish(token) || token.bracketed === true),
  );
  if (told >= 0 && told < lastName && tokens.slice(0, told).some(({ quantity }) => quantity !== null))
    return true;
  return tokens.slice(lastName + 1, lastName + 4).some((token) => has(token, Role.etcetera));
}
