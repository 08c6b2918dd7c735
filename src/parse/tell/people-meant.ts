import type { Clause } from "../scene/clause.ts";
import { speaksOfExcepted } from "../scene/excepted.ts";
import { namedAndMet } from "../scene/named-in-sentence.ts";
import { nobody, type People, type Person, type Scene } from "../scene/scene.ts";
import {
  bringsToAll,
  opensAll,
  opensEach,
  opensPool,
  opensThingEach,
  opensThingOfHomes,
  sharesOneThing,
} from "../scene/segment-kind.ts";
import type { Stretch } from "../scene/stretch.ts";
import { textBefore } from "../scene/stretch.ts";
import { Role, rolesOf } from "../words/roles.ts";
import { withoutExcepted } from "./people.ts";
import { rowGoneToNext } from "./row-gone-to-next.ts";
import { gotByStatus } from "./statuses.ts";

/** Whom a stretch means that names and counts nobody: those told of last, or all among whom its 每户, 都 or 共 shares something out. */
export function peopleMeant(stretch: Stretch, clause: Clause, aboutVillage: boolean, scene: Scene): People {
  const ofThem = stretch.roles.has(Role.pronoun) && !/[他她]们/.test(stretch.text);
  const told = scene.people === nobody && ofThem ? scene.left : scene.people;
  const carried = aboutVillage || sumsWithoutThem(stretch, scene) ? nobody : told;
  if (!aboutVillage && speaksOfExcepted(stretch, scene)) return all(scene.excepted?.people ?? []);
  const people =
    stretch.roles.hasSome(sharing) || opensAll.isIn(stretch)
      ? sharers(stretch, clause, carried, scene)
      : carried;
  return scene.excepted === null ? people : withoutExcepted(people, scene);
}

/** 20户每户3袋,李平家没要,|一共发了57袋: of the others. */
function sumsWithoutThem({ roles }: Stretch, { refuser, people, sentence }: Scene): boolean {
  if (refuser?.sentence !== sentence || !roles.has(Role.pool) || people.named.length === 0) return false;
  return people.named.every(({ id }) => refuser.ids.includes(id));
}

/** @param carried those told of last */
function sharers(stretch: Stretch, clause: Clause, carried: People, scene: Scene): People {
  const byStatus = stretch.roles.has(Role.each) ? gotByStatus(scene) : null;
  if (byStatus !== null) return all(byStatus);
  // 走访李平、王五,又慰问困难户3户,|每户500元: those counted last.
  if (carried.named.length === 0 && carried.counted !== null && opensEach(stretch)) return carried;
  const shared = sharedAmong(stretch, clause, scene);
  return shared.length > Math.max(1, carried.named.length) ? all(shared) : carried;
}

/** One of those, or what it opens with, shares out or sums up. */
const sharing = rolesOf(Role.each, Role.pool, Role.allOf);

function all(named: readonly Person[]): People {
  return { named, counted: null, approx: false };
}

function sharedAmong(stretch: Stretch, clause: Clause, scene: Scene): readonly Person[] {
  // 李平家没事,王五家也没事,|都打电话问过了
  if (reachesAll.test(stretch.text)) {
    const named = namedAndMet(scene);
    if (named.length > 1) return named;
  }
  const toAll = bringsToAll(stretch);
  if ((opensEach(stretch) && !toAll) || sharesOneThing(stretch) || opensThingEach(stretch, scene.source.text))
    return eachOf(stretch, clause, scene);
  if (opensThingOfHomes(stretch.tokens) && !countsThem(stretch, scene)) {
    const each = eachOf(stretch, clause, scene);
    if (each.length > 1) return each;
  }
  if (opensPool(stretch)) return scene.visitedWithoutGift();
  if (toAll) return scene.givenInSentence();
  return stretch.roles.has(Role.each) ? scene.listedLast() : [];
}

/** 发放连心卡50户,|连心卡每户1张: of so many, told in front. */
function countsThem({ tokens }: Stretch, { source }: Scene): boolean {
  return /[\d一二两三四五六七八九十百][户家][^。;\n]{0,12}$/.test(textBefore(tokens, source, 24));
}

const reachesAll =
  /^(?:今天|上午|下午|晚上|昨[天晚])?(?:我们?|咱们?)?(?:今天|上午|下午|晚上)?(?:挨个|一一|分别|全)?都(?:去|打|看|问|走|通|联系|上门|跑|(?:送|给|发|留|带|捐)(?:了|去|上|给)(?![他她]))/;

/**
 * 走访李平、王五,|各送油1桶; 给李平500元、王五300元,|每户1袋面: those visited last, or else those just given to one by one, those
 * that the sentence names, or those that what was told before it told of.
 */
function eachOf(stretch: Stretch, clause: Clause, scene: Scene): readonly Person[] {
  const { text } = stretch;
  if (isInsteadOfMoney(stretch, scene)) return scene.people.named;
  const visited = scene.visitedLast(clause.opensLine);
  const row = rowGoneToNext(visited, clause.text, scene);
  if (row !== null) return row;
  if (visited.length > 1 || scene.people.named.length > 1 || text.includes("人")) return visited;
  const named = namedAndMet(scene);
  if (named.length > 1) return named;
  const given = scene.givenInSentence();
  if (given.length > 1) return given;
  const before = toldBefore(scene);
  return before.length > 1 ? before : visited;
}

/** 走访4户,李平500元,王五、赵六没给钱,|每家送米1袋: to those who got no money, as somebody did. Not: 王五、赵六没给钱,|每家都送了米, |每家发宣传单2份, 王五、赵六没给钱。每家送米1袋 */
function isInsteadOfMoney({ tokens, text, roles, measures }: Stretch, scene: Scene): boolean {
  const { source, people, entries } = scene;
  if (people.named.length < 2 || roles.has(Role.allOf) || besides.test(text)) return false;
  // Papers and talks are nothing in place of money.
  if (measures.some((id) => id !== "cash" && id !== "goods")) return false;
  if (!entries.recent().some(({ facts }) => facts.measure === "cash")) return false;
  // As the sender typed it: a full stop parts them, even where the reading goes on over it.
  const typed = source.original.charAt(source.starts[(tokens[0]?.start ?? 0) - 1] ?? 0);
  return /[,，]/.test(typed) && gotNoMoney.test(textBefore(tokens, source, longestNo));
}

const longestNo = 8;
/** 每家还送米1袋, 同时每家送米1袋 */
const besides = /^(?:(?:我们?|每[家户人]|各[家户]?)*[又还另也并]|同时|此外|除此)/;
const gotNoMoney = /[没未](?:有)?[给发送](?:慰问金|现金|红包|钱),$/;

/** 走访李平、王五。王五的低保批了。|每家…: those that the last sentence that told of anything told of, else all visited so far. */
function toldBefore(scene: Scene): Person[] {
  const last = scene.entries.list.at(-1)?.sentence ?? scene.sentence;
  if (last === scene.sentence) return [];
  const visited = scene.visitedIn(last);
  if (visited.length > 1) return visited;
  const given = scene.givenIn(last);
  return given.length > 1 ? given : scene.visitedWithoutGift();
}
