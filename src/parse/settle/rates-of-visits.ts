import type { Kept } from "../scene/kept.ts";
import { Sign } from "../text/characters.ts";
import { readNumeral } from "../text/numeral.ts";

/** 每人, 每村, 每户2次: without one of them no visit is a rate. */
export const mayBeRates = new Sign(
  "每各",
  /每(?:[人名位户家村组]|个[村组])|各[\d二两三四五六走跑去][^,。;]?[次趟回]/,
);

/**
 * 走访96户,|每人走访3户: how many each of us called on is in the number; 走访3个村,|每村慰问5户: so many in each of them; 走访12户,|每户2次: so often.
 * Not: 每名党员走访2户, with no number of all
 */
export function settleRates(list: Kept[], text: string): void {
  for (const visit of list) if (isOfNamed(visit)) tellHowOften(visit, text);
  for (let at = list.length - 1; at >= 0; at -= 1) {
    const rate = list[at] as Kept;
    if (!isCounted(rate)) continue;
    const others = list.filter(
      (other) => other !== rate && isCounted(other) && other.sentence === rate.sentence,
    );
    const said = text.slice(Math.max(0, rate.start - longestEach), rate.end);
    const quantity = rate.facts.quantity ?? 0;
    if (ofUs.test(said)) {
      if (others.some(({ facts }) => (facts.quantity ?? 0) > quantity)) list.splice(at, 1);
      continue;
    }
    const kind = inEach.exec(said)?.[1];
    if (kind !== undefined)
      tellOfAll(list, rate, others, { count: countOf(sentenceAround(text, rate), kind), kind });
    else if (others.length === 0) tellHowOften(rate, text);
  }
}

function isCounted({ facts: { measure, households, missed, quantity } }: Kept): boolean {
  return measure === "visit" && households.length === 0 && !missed && quantity !== null;
}

/** 走访李平、刘军|,每户2次, 走访联系户3户|,每户各两次 */
function isOfNamed({ facts: { measure, households, missed, quantity } }: Kept): boolean {
  return measure === "visit" && households.length > 0 && !missed && quantity === 1;
}

const longestEach = 8;
const ofUs =
  /每(?:[名位]?(?:驻村|帮扶|包村|机关)?(?:干部|党员|队员|责任人|联系人|帮扶人|职工)|人)(?:至少|都|各|共)?(?:联系|走访|入户|慰问|看望)[^,;。\n]{0,6}$/;
const inEach = /每个?([村组])(?:都|各|分别)?(?:走访|入户|慰问|看望)[^,;。\n]{0,10}$/;

/** 走访|3|个村, 共|4|个行政村: how many the sentence counts; null for none, or for several. */
function countOf(said: string, kind: string): number | null {
  const counts = [...said.matchAll(kind === "村" ? villages : groups)];
  const [only, other] = counts;
  if (only === undefined || other !== undefined || /另|[上下]周|[昨明]天/.test(said)) return null;
  return readNumeral(said, only.index)?.value ?? null;
}

const villages =
  /(?<![\d一二两三四五六七八九十百])[\d一二两三四五六七八九十]{1,3}个(?:行政|自然|帮扶|联系)?村(?!民)/g;
const groups = /(?<![\d一二两三四五六七八九十百])[\d一二两三四五六七八九十]{1,3}个(?:村民)?小?组/g;

function sentenceAround(text: string, { start, end }: Kept): string {
  const before = /[^;。\n]*$/.exec(text.slice(Math.max(0, start - longestSentence), start))?.[0] ?? "";
  const behind = /^[^;。\n]*/.exec(text.slice(end, end + longestSentence))?.[0] ?? "";
  return before + text.slice(start, end) + behind;
}

const longestSentence = 40;

/** 每村慰问5户,每户200元,共4个村: the visits and what each of those called on got, in all of them. */
function tellOfAll(
  list: Kept[],
  rate: Kept,
  others: readonly Kept[],
  { count, kind }: { count: number | null; kind: string },
): void {
  // 每村走访5户,其中走访李平: he was one of five.
  const named = rate.takenOut;
  const each = (rate.facts.quantity ?? 0) + named;
  if (count === null || count < 2) return;
  const [all] = others;
  if (all !== undefined) {
    if (all.facts.quantity === each * count) list.splice(list.indexOf(rate), 1);
    return;
  }
  for (const entry of list) {
    const { facts, share, sentence } = entry;
    const shared = share?.heads === each && facts.quantity === share.each * each;
    if (sentence !== rate.sentence || facts.households.length > 0 || !(entry === rate || shared)) continue;
    const villageId = kind === "村" ? null : facts.villageId;
    const quantity = entry === rate ? each * count - named : (facts.quantity ?? 0) * count;
    entry.facts = { ...facts, quantity, villageId };
    if (share !== null) entry.share = { ...share, heads: each * count };
  }
}

/** 走访12户|,每户2次; 走访李平等12户|,每户两次; 对12户监测户|每户走访2次 */
function tellHowOften(visit: Kept, text: string): void {
  const from = Math.max(0, visit.start);
  const found = often.exec(text.slice(from, visit.end + longestOften));
  if (found === null || from + found.index > visit.end + 1) return;
  const times = readNumeral(found[1] ?? "", 0)?.value ?? 1;
  visit.facts = { ...visit.facts, quantity: (visit.facts.quantity ?? 0) * times };
}

const longestOften = 12;
const often =
  /,?(?:每[户家人]|各)(?:各|都)?(?:走访|入户|上门|走|跑|去)?了?([\d二两三四五六])[次趟回](?=[,;。\n]|$)/;
