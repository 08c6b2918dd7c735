import { readByRules } from "../rules/index.ts";
import type { People, Scene } from "../scene/scene.ts";
import { countsNothing, joinsDays } from "../scene/segment-kind.ts";
import type { Segment } from "../scene/story.ts";
import { textOf } from "../scene/stretch.ts";
import { Role } from "../words/roles.ts";
import type { Token } from "../words/tokens.ts";

/** Somebody is named, or it was stayed, or so many were called on each day. */
export function mayBeDayByDay(segment: Segment): boolean {
  const { named, measures } = segment;
  return (
    named.named.length > 0 ||
    measures.includes("stay") ||
    (segment.hasDay && countedEachDay(segment) !== null)
  );
}

/**
 * 6月10日、11日|各|走访|2户, 10号11号12号|每天|走访2户, 6月10日和11日|分别|走访2户、3户: how many on each of the days; null where anything else is told.
 * Not: 6月10日、11日走访2户, 6月10日走访2户,11日各送米1袋, 6月10日、11日各走访3户不在家
 */
function countedEachDay({ tokens, named, measures, clause }: Segment): readonly number[] | null {
  if (named.named.length > 0 || measures.length !== 1 || measures[0] !== "visit") return null;
  if (clause.roles.has(Role.missed)) return null;
  const last = tokens.findLastIndex(({ kind }) => kind === "day");
  const days = tokens.filter(({ kind, when }) => kind === "day" && when?.kind === "day").length;
  const behind = tokens.slice(last + 1);
  // 6月10日、11日两天各走访2户
  const figures = behind.flatMap(({ quantity }) =>
    quantity === null || (quantity.unit?.kind === "day" && quantity.value === days) ? [] : [quantity],
  );
  const counts = figures.map(({ value, unit }) => (unit?.kind === "household" ? (value ?? 0) : 0));
  if (days < 2 || counts.some((count) => count === 0)) return null;
  const said = textOf(behind);
  if (eachDay.test(said))
    return counts.length === 1 ? Array.from({ length: days }, () => counts[0] ?? 0) : null;
  return inTurnOnly.test(said) && counts.length === days ? counts : null;
}

const eachDay = /^(?:两天|三天)?(?:[我咱]们?)?(?:各|均|每天|每日)(?:走访|入户|慰问|看望)了?[^,、。]{2,16}$/;
const inTurnOnly = /^(?:[我咱]们?)?分别(?:走访|入户|慰问|看望)了?[^,。]{2,24}$/;

/** 5日、6日|驻村; not 5日、6日驻村2天, which tells how many. */
function isBareStay({ reading, hasFigure }: Segment): boolean {
  return !hasFigure && reading.items.every(({ noun }) => noun?.measure?.id === "stay");
}

/** 5日、6日去了李平和王五家, 都去了李平、王五家: each of them on each day, or on either. */
const together = /[和跟与及都]/;

const eachTime = /^(?:[两三四五]次)?[我咱俺]?们?都/;

/** 13日、15日分别走访李平、王五: the first on the first; 周一、周三两天去了李平家: on each; 5日、6日驻村: a day each. */
export function readDayByDay(segment: Segment, scene: Scene): boolean {
  const { named } = segment.named;
  // 1日至3日、8日至10日|驻村
  const ranges = named.length === 0 && isBareStay(segment);
  const days = segment.tokens.filter(
    ({ kind, when }) => kind === "day" && (when?.kind === "day" || (ranges && when?.kind === "range")),
  );
  if (days.length < 2) return false;
  const joined = segment.tokens.some((token, at) => token === days[0] && joinsDays(segment.tokens, at));
  // 3号、5号、8号走访李平、王五、赵六: as many of them as days, each in a list.
  const inTurn =
    joined && !segment.hasFigure && !together.test(segment.text) && !segment.roles.has(Role.each);
  const counts = countedEachDay(segment);
  const oneByOne = (segment.reading.respectively || inTurn) && days.length === named.length;
  // 6月1号、6月6号都给李平送了2袋面: so much on each.
  const each = eachTime.test(
    textOf(segment.tokens.slice(segment.tokens.indexOf(days[days.length - 1] as Token) + 1)),
  );
  const once =
    named.length === 0 ? isBareStay(segment) : named.length === 1 && (countsNothing(segment) || each);
  if (!oneByOne && !(joined && (once || counts !== null))) return false;
  // 3号、5号两次去李平家: once each day.
  const tokens = segment.tokens.filter(
    ({ quantity }) => quantity?.unit?.kind !== "times" || quantity.value !== days.length,
  );
  days.forEach((token, at) => {
    if (token.when === null) return;
    scene.when = { day: token.when.day, endDay: token.when.endDay, period: false };
    const person = oneByOne ? named.slice(at, at + 1) : named;
    const people: People = { named: person, counted: counts?.[at] ?? null, approx: false };
    const told: Segment = { ...segment, tokens, named: people, people };
    readByRules(told, scene);
  });
  scene.people = segment.named;
  return true;
}
