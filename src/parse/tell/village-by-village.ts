import { readByRules } from "../rules/index.ts";
import type { Clause } from "../scene/clause.ts";
import type { Kept } from "../scene/kept.ts";
import type { Person, Scene } from "../scene/scene.ts";
import { countsPeople } from "../scene/share.ts";
import type { Segment } from "../scene/story.ts";
import type { Item } from "../words/item.ts";
import { Role, rolesOf } from "../words/roles.ts";
import { isTimeOfDay } from "../words/time-words.ts";
import { has, hasSome, isMark, type Quantity, type Token } from "../words/tokens.ts";
import { sharesAsCounted } from "./each-in-villages.ts";
import { villageMeant } from "./when-where.ts";

/**
 * 甲村、乙村各发地膜10卷: so much in each; 甲村、乙村分别发地膜10卷、20卷: the first in the first. What goes on in the sentence
 * with the same sharing is of the same villages.
 */
export function readVillageByVillage(segment: Segment, scene: Scene): boolean {
  if (segment.hasVillage && sharesAsCounted(segment, scene)) return true;
  if (scene.villageCounts.length > 0) {
    if (sharesOutToCounted(segment, scene)) return true;
    // 甲村6户,|每户500元;乙村4户,每户300元: each village with its own.
    const tells = segment.reading.items.some((item) => item.quantity !== null && !countsPeople(item));
    if (tells || scene.afterSemicolon) scene.villageCounts.length = 0;
  }
  if (segment.aboutVillage) noteCounted(segment, scene);
  return (scene.villageRow !== null || segment.roles.hasSome(sharing)) && readRow(segment, scene);
}

/** 甲村、乙村|各…, |分别… */
export const sharing = rolesOf(Role.each, Role.respectively);

/** The villages of a row, each with what is told of it. */
function readRow(segment: Segment, scene: Scene): boolean {
  const { roles, reading, named, stance } = segment;
  const before = scene.villageRow;
  const row = groupsOf(segment, scene) ?? rowOf(segment, scene);
  const respectively =
    reading.respectively ||
    roles.has(Role.respectively) ||
    (row === before?.ids && before?.oneByOne === true);
  scene.villageRow = row === null ? null : { ids: row, sentence: scene.sentence, oneByOne: respectively };
  if (row === null || stance !== "done" || named.named.length > 0) return false;
  if (sharesAmongHouseholds(segment)) return readUncounted(segment, row, scene);
  const figures = reading.items.filter(({ quantity }) => quantity !== null);
  const oneByOne = respectively && figures.length === row.length;
  if (!oneByOne && !reading.each && !reading.items.some(({ each }) => each)) return false;
  const noun = figures.find((item) => item.noun !== null)?.noun ?? null;
  row.forEach((id, at) => {
    scene.village = id;
    const own = oneByOne
      ? figures.slice(at, at + 1).map((item) => ({ ...item, noun: item.noun ?? noun }))
      : reading.items;
    const items = own.map((item) => ({ ...item, each: false }));
    const told = { ...segment, reading: { ...reading, items, each: false, respectively: false } };
    const [only] = oneByOne ? items : [];
    const counts = only !== undefined && countsPeople(only) ? ofCounted(told, only) : null;
    readByRules(counts ?? told, scene);
    const counted = counts?.named.counted ?? null;
    if (counted !== null && id !== null) scene.villageCounts.push({ id, counted, sentence: scene.sentence });
  });
  return true;
}

/** 甲村、乙村|每户|一份宣传单: in each of them, without a figure, as nobody says how many households those are. */
function readUncounted(segment: Segment, row: readonly (string | null)[], scene: Scene): boolean {
  const { reading } = segment;
  if (new Set(row).size < 2 || reading.items.some(countsPeople)) return false;
  const items = reading.items.map((item) => ({
    ...item,
    each: false,
    quantity: item.quantity && { ...item.quantity, value: null },
  }));
  for (const id of row) {
    scene.village = id;
    readByRules({ ...segment, reading: { ...reading, items, each: false } }, scene);
  }
  return true;
}

/** 甲村、乙村分别走访5户、6户: a segment that counts so many and no others. */
function ofCounted(segment: Segment, { quantity }: Item): Segment {
  const counted = { named: [], counted: quantity?.value ?? null, approx: quantity?.approx ?? false };
  return { ...segment, named: counted, people: counted };
}

/** 一组、二组|每户|2袋: to each household of them, and how many those are is not said. Not: 一组、二组|各|2袋, 上坪村、五里铺村每户一份宣传单,各|10户 */
function sharesAmongHouseholds({ tokens, named }: Segment): boolean {
  const eachOf = tokens.filter((token) => has(token, Role.each));
  return named.counted === null && eachOf.length > 0 && eachOf.every(({ text }) => ofHouseholds.test(text));
}

const ofHouseholds = /^(?:每个?[户家人]|家家|户户|各[户家])/;

/** 甲村6户、|乙村4户: how many of which village, before it is told what each of them got. */
function noteCounted({ tokens, named, roles }: Segment, scene: Scene): void {
  if (named.counted === null || roles.has(Role.each)) return;
  const villages = tokens.filter(({ kind }) => kind === "village");
  const id = villages.length === 1 ? villageMeant(villages[0] as Token, scene) : null;
  if (id === null) return;
  scene.villageCounts = scene.villageCounts.filter(({ sentence }) => sentence === scene.sentence);
  scene.villageCounts.push({ id, counted: named.counted, sentence: scene.sentence });
}

/** 甲村6户、乙村4户,|每户棉衣1件: to so many in each village. Not: 甲村6户、乙村4户,|共发棉衣10件 */
function sharesOutToCounted(segment: Segment, scene: Scene): boolean {
  const { roles, reading, named, stance } = segment;
  if (!roles.has(Role.each) || scene.villageCounts.length < 2 || stance !== "done") return false;
  const counts = scene.villageCounts.filter(({ sentence }) => sentence === scene.sentence);
  if (counts.length < 2 || segment.aboutVillage || named.named.length > 0 || named.counted !== null)
    return false;
  if (new Set(counts.map(({ id }) => id)).size < counts.length || !reading.items.some(({ each }) => each))
    return false;
  const { people } = scene;
  for (const { id, counted } of counts) {
    scene.village = id;
    const told = { ...segment, people: { named: [], counted, approx: false } };
    readByRules(told, scene);
  }
  scene.people = people;
  return true;
}

/**
 * 甲村走访5户、|乙村6户; 在甲村驻村3天、|乙村2天; 上个月走访42户,|本月36户; 10日走访3户、|11日4户: a village, a day or a time with nothing
 * but a figure tells of the same as the one before.
 */
export function readNextOfSame(segment: Segment, scene: Scene): boolean {
  const { list } = scene.entries;
  const last = list[list.length - 1];
  if (last === undefined || last.sentence !== scene.sentence) return false;
  const [first] = segment.tokens;
  if (first !== undefined && isTimeOfDay(first)) return isAtNextTime(segment, scene, last);
  return last.facts.households.length === 0 && isOfSame(segment, scene, last);
}

const ofTimes =
  /(?:第[一二三四五六七八\d]+(?:个?(?:周|星期)|[轮回趟次批拨])|早上|清早|上午|前晌|中午|晌午|下午|后晌|傍晚|晚上)[^,;。\n]{0,12}[\d一二两三四五六七八九十百]+[^,;。\d]{1,2}$/;
const atHand = rolesOf(Role.give, Role.filler, Role.next, Role.go);

/** 义诊,上午23人,|下午19人; 资料上午发了23份,|下午发了19份: as much of the same at another time of the day. */
function isAtNextTime(segment: Segment, scene: Scene, last: Kept): boolean {
  if (segment.stance !== "done" || last.facts.quantity === null) return false;
  if (!ofTimes.test(scene.source.text.slice(Math.max(0, last.start - longestName), last.end))) return false;
  const tokens = said(segment);
  // 下午19人|总共42人
  const sum = has(tokens[tokens.length - 2], Role.pool) ? tokens[tokens.length - 1]?.quantity : null;
  const at = sum == null ? tokens.length - 1 : tokens.length - 3;
  const figure = tokens[at];
  if (figure?.quantity?.value == null || !tokens.slice(1, at).every((token) => hasSome(token, atHand)))
    return false;
  if (sum != null && sum.value !== last.facts.quantity + figure.quantity.value) return false;
  const people = segment.people.named.filter(({ id }) => last.facts.households.includes(id));
  if (people.length !== last.facts.households.length || !isCountedLike(last, figure.quantity, scene))
    return false;
  addLike(last, figure.quantity, people, segment, scene);
  return true;
}

function isCountedLike({ facts }: Kept, { unit }: Quantity, { lexicon }: Scene): boolean {
  const name = unit?.name ?? "";
  return name === facts.unit || (lexicon.measure(facts.measure)?.countedIn.includes(name) ?? false);
}

function addLike(
  { facts }: Kept,
  { value, approx }: Quantity,
  people: readonly Person[],
  segment: Segment,
  scene: Scene,
  unit: string | null = facts.unit,
): void {
  const { measure, item, missed } = facts;
  scene.entries.add({
    measure,
    item,
    quantity: value,
    unit,
    people,
    approx,
    missed: missed ?? false,
    tokens: segment.tokens,
    rules: ["village/next"],
  });
  // 每户…: of all that were counted; 走访12户,其中一组5户、|二组7户: of those already.
  const before = scene.people.counted;
  const isPart = scene.peopleParts?.sentence === scene.sentence;
  if (measure === "visit" && before !== null && value !== null && !isPart)
    scene.people = { ...scene.people, counted: before + value };
}

function isOfSame(segment: Segment, scene: Scene, last: Kept): boolean {
  const [next, figure, more] = last.facts.measure === "works" ? withoutBuilding(segment) : said(segment);
  const quantity = figure?.quantity;
  if (more !== undefined || next === undefined || quantity == null) return false;
  const elsewhere = next.kind === "village";
  // 走访户次:甲村86,|乙村74: without a unit, like the one before.
  const bare = elsewhere && /\d$/.test(scene.source.text.slice(last.start, last.end));
  if (quantity.unit === null && !bare) return false;
  // 昨天走访4户,|明天6户 is planned; 今年走访40户,|本月5户 are some of them, 上个月走访42户,|本月36户 are others.
  if (next.when?.kind === "future") return false;
  const later = has(next, Role.total) && lastPeriod.test(lately(segment, scene, last));
  const otherwise = next.kind === "day" || next.kind === "group" || later;
  // 维修水渠:1组300米、|3组500米: behind what was built, told without a figure.
  const open = last.facts.measure === "works" && last.facts.quantity === null;
  const parts = open || (last.facts.measure === "works" && last.rules.includes("village/next"));
  if (!elsewhere && !(otherwise && (countsHouseholds(quantity) || parts))) return false;
  const { measure, unit } = last.facts;
  const name = quantity.unit?.name ?? unit;
  if (quantity.value === null) return false;
  // 输转12人:|上坪村8人,双井村4人: nothing told where the first figure was.
  const named = scene.source.text.slice(Math.max(0, last.start - longestName), last.end).includes(next.text);
  if (elsewhere && named && last.facts.villageId === scene.village) return false;
  const takesUnit = open && unit === null;
  if (!takesUnit && name !== unit && !scene.lexicon.measure(measure)?.countedIn.includes(name ?? ""))
    return false;
  // 义诊,|上坪村23人; 发防火资料,|上坪村三十来份: how many, of what was told without a figure.
  const untold = last.uncounted || (last.facts.quantity === null && last.facts.households.length === 0);
  if (open || (untold && !last.placed)) scene.entries.list.pop();
  addLike(last, quantity, [], segment, scene, takesUnit ? name : unit);
  return true;
}

const longestName = 12;

const lastPeriod = /上(?:个|一)?(?:月|周|星期|礼拜|季度)|去年|上年/;

/** From a little before the entry told last to the segment. */
function lately({ tokens }: Segment, { source }: Scene, { start }: { start: number }): string {
  return source.text.slice(Math.max(0, start - 8), tokens[0]?.start);
}

function said({ tokens }: Segment): readonly Token[] {
  return tokens.filter(({ kind }) => kind !== "mark");
}

/** Elsewhere it may be of something else: 10日送米3袋,11日4袋 goes to whom it is told for. */
function countsHouseholds({ unit }: Quantity): boolean {
  return unit?.kind === "household";
}

/** 上坪村装路灯12盏,|双井村装8盏: what was done with them is said again. */
function withoutBuilding({ tokens }: Segment): readonly Token[] {
  return tokens.filter(
    (token) =>
      token.kind !== "mark" && !(has(token, Role.build) || has(token, Role.next) || token.text === "了"),
  );
}

/** 1组、2组|各走访10户: each of them lies in the village in hand; null where no row of groups opens what is shared. */
function groupsOf({ tokens, named }: Segment, scene: Scene): readonly (string | null)[] | null {
  const first = tokens.findIndex(({ kind }) => kind === "group");
  if (first < 0 || named.named.length > 0) return null;
  const groups = tokens.filter(({ kind }) => kind === "group");
  const villages = tokens.filter(({ kind }) => kind === "village");
  return groups.length > 1 && villages.length < 2 ? groups.map(() => scene.village) : null;
}

/** The villages of a row that opens what is shared: 甲村、乙村|各…; those of the clause before where it names none. */
function rowOf(
  { tokens, aboutVillage, named, roles }: Segment,
  scene: Scene,
): readonly (string | null)[] | null {
  if (!aboutVillage) {
    const last = scene.villageRow;
    // |每户送米1袋 is shared out anew.
    const goesOn = (named.counted === null || last?.oneByOne === true) && !roles.has(Role.each);
    return last?.sentence === scene.sentence && goesOn ? last.ids : null;
  }
  const ids: string[] = [];
  let end = -1;
  tokens.forEach((token, at) => {
    const id = token.kind === "village" ? villageMeant(token, scene) : null;
    if (id === null || (ids.length > 0 && !joins(tokens.slice(end + 1, at)))) return;
    ids.push(id);
    end = at;
  });
  return ids.length > 1 ? ids : null;
}

function joins(between: readonly Token[]): boolean {
  return between.length === 1 && (isMark(between[0], "、 ") || has(between[0], Role.joins));
}

/** 捐赠明细, 今日物资发放 on a line of its own. Not: 物资需求, 下周发放计划 */
export function titlesGiving({ tokens, roles, measures, hasFigure }: Clause): boolean {
  if (hasFigure || tokens.length > longestGiving || measures.length > 0) return false;
  if (roles.hasSome(noTitle) || tokens.some(({ when }) => when?.kind === "future")) return false;
  return roles.has(Role.give) || tokens.some(({ word }) => word?.goodsClass === true);
}

const longestGiving = 6;
const noTitle = rolesOf(Role.plan, Role.not, Role.need, Role.wish, Role.receive, Role.question);
