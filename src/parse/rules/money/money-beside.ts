import { Requirement } from "../../scene/requirement.ts";
import type { Scene } from "../../scene/scene.ts";
import { share } from "../../scene/share.ts";
import type { Rule, Segment } from "../../scene/story.ts";
import { textBefore } from "../../scene/stretch.ts";
import { sentenceSoFar } from "../../text/sentence.ts";
import type { Item } from "../../words/item.ts";
import type { Lexicon } from "../../words/lexicon.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import { has, isCountOrMass, isMark, type Token } from "../../words/tokens.ts";
import type { UnitKind } from "../../words/vocabulary.ts";

/**
 * 一床褥子俩枕头外加400元, 1 bag of flour + ¥300 behind a visit: money joined to the things given is given with them.
 * 慰问李平,|200块: nothing but money straight behind a visit; 走访李平、王五,|李平300元,|王五500元: nor behind a name among those visited.
 * Not: 面粉2袋、共120元; 养羊3只和5000元
 */
export const moneyBeside: Rule = {
  id: "money/beside-goods",
  requires: new Requirement({ stances: ["done"], counts: "money" }),
  after: "entries",
  read(segment, scene) {
    const [first] = segment.tokens;
    const { items } = segment.reading;
    const behind = !segment.theirs && (standsBehindVisit(segment, scene) || standsApart(segment, scene));
    if (behind || isOfOneVisited(segment, scene) || isGivenAtOccasion(segment, scene)) {
      share(segment, scene, items[0] ?? null, { measure: "cash", unit: "元", rule: "money/behind-visit" });
      return;
    }
    const money = items.at(-1);
    if (segment.theirs) return;
    if (first === undefined || items.length < 2 || money?.quantity?.unit?.kind !== "money") return;
    if (money.noun !== null || money.pooled || money.verb !== null) return;
    const figure = segment.tokens.findIndex((token) => money.tokens.includes(token));
    const joint = segment.tokens[figure - 1];
    // 慰问李平,米1袋、500元: one of the list.
    const listed = isMark(joint, "、") && countedBefore(segment.tokens, figure - 2) != null;
    if (!listed && !has(joint, Role.joins) && !isMark(joint, "+&")) return;
    if (isOneOfPrices(money, segment, scene)) return;
    const here = scene.entries.recent().filter(({ start }) => start >= first.start);
    const given = here.some(({ facts }) => facts.measure === "goods");
    if (!given || here.some(({ facts }) => facts.unit === "元")) return;
    share(segment, scene, money, { measure: "cash", unit: "元", rule: "money/beside-goods" });
  },
};

/** 米|1袋|、500元, 一袋|大米|、三百块钱: how much of a thing the list tells up to here. */
function countedBefore(tokens: readonly Token[], at: number): Token["quantity"] | undefined {
  const counted = tokens[at]?.word?.goods == null ? tokens[at] : tokens[at - 1];
  return counted?.quantity;
}

const sumInList =
  /[\d一二两三四五六七八九十][^\d,、;。\n户家人名]{0,5}、(?:[\d.]+|[一二两三四五六七八九十百千]+)[元块]钱?,$/;
const longestSum = 16;

/** 米2袋、160元,|油1桶、80元: a sum behind each of the things is what it cost, and none of them was given. */
export function isOneOfPrices(item: Item, { tokens, named, text }: Segment, scene: Scene): boolean {
  const [first] = tokens;
  if (first === undefined || item.noun !== null || item.quantity?.unit?.kind !== "money") return false;
  if (isPriceInRow(item, scene)) return true;
  if (named.named.length > 0 || !text.includes("、")) return false;
  // 送米2袋、200元,|面1袋、100元: given like the first.
  const given = scene.entries
    .recent()
    .some(
      ({ facts, sentence, rules }) =>
        facts.measure === "cash" && sentence === scene.sentence && !rules.includes("money/beside-goods"),
    );
  if (given) return false;
  const figure = tokens.indexOf(item.tokens[0] as Token);
  const counted = countedBefore(tokens, figure - 2);
  if (!isMark(tokens[figure - 1], "、") || counted == null) return false;
  if (counted.unit?.kind === "household" || counted.unit?.kind === "person") return false;
  return sumInList.test(scene.source.text.slice(Math.max(0, first.start - longestSum), first.start));
}

/**
 * 米1袋|120元,油1桶90元, 米1袋120元;一桶油|90元: what it cost, as the thing in the clause before or behind has its own price too.
 * Not: 送米1袋|120元; 李平米1袋200元,王五油1桶|200元
 */
function isPriceInRow({ tokens }: Item, { source: { text }, lexicon }: Scene): boolean {
  const end = tokens[tokens.length - 1]?.end ?? 0;
  const opens = startOfPart(text, end);
  if (!/^(?:$|[,、;。\n])/.test(text.charAt(end))) return false;
  const own = thingPriced(text.slice(opens, end), lexicon);
  if (own === null || !endsAsGoods(own, lexicon)) return false;
  const before = thingPriced(text.slice(startOfPart(text, opens - 1), Math.max(0, opens - 1)), lexicon);
  if (before !== null && endsAsGoods(before, lexicon) && isGoods(own, lexicon)) return true;
  const behind = thingPriced(
    /^[^,、;。:\n]*/.exec(text.slice(end + 1, end + 1 + longestSum))?.[0] ?? "",
    lexicon,
  );
  return behind !== null && isGoods(behind, lexicon);
}

const longestPart = 40;

/** Where the part of a list begins that holds what stands in front of `end`. */
function startOfPart(text: string, end: number): number {
  const before = text.slice(Math.max(0, end - longestPart), Math.max(0, end));
  return Math.max(0, end) - (/[^,、;。:\n]*$/.exec(before)?.[0].length ?? 0);
}

/** 米1袋120元, 一桶油90元: the thing, with whatever stands before it; null for any other part. */
function thingPriced(part: string, lexicon: Lexicon): string | null {
  const hit = priced.exec(part);
  const counted = hit?.[1] ?? "";
  const unit = lexicon.unitAt(counted, 0);
  if (hit === null || unit === null || !ofThings.includes(unit.unit.kind)) return null;
  return part.slice(0, hit.index) + counted.slice(unit.length);
}

const priced =
  /[\d.一二两三四五六七八九十半]+([^\d.一二两三四五六七八九十百千半]{1,6})[\d.一二两三四五六七八九十百千]+[元块]钱?$/;
const ofThings: readonly UnitKind[] = ["count", "mass"];

function isGoods(name: string, lexicon: Lexicon): boolean {
  return lexicon.word(name)?.goods != null || (name.length > 1 && lexicon.endsAsThing(name));
}

/** 给李平送|米 */
function endsAsGoods(name: string, lexicon: Lexicon): boolean {
  for (let from = 0; from < name.length; from += 1) if (isGoods(name.slice(from), lexicon)) return true;
  return false;
}

/** 送了500,都是|鸡苗: what there were so many of stands behind. */
export function isOfThingBehind({ tokens }: Item, { source: { text }, lexicon }: Scene): boolean {
  const end = tokens[tokens.length - 1]?.end ?? text.length;
  const lead = /^,?(?:都|全|全都)?是/.exec(text.slice(end, end + 5))?.[0];
  const thing = lead === undefined ? null : lexicon.longestAt(text, end + lead.length);
  // 送了500,是|药钱
  return thing?.goods != null && text.charAt(end + (lead?.length ?? 0) + thing.text.length) !== "钱";
}

/** 送花圈1个,|礼金200元; 去吊唁,|礼金200元: what we brought to a wedding or a funeral. Not: 收了礼金3万元, 乡亲们去吊唁,礼金1000元 */
function isGivenAtOccasion({ text, tokens, people }: Segment, scene: Scene): boolean {
  if (!occasionMoney.test(text) || people.named.length === 0) return false;
  const start = tokens[0]?.start ?? 0;
  const before = scene.source.text.slice(Math.max(0, start - longestSum * 2), start);
  const end = tokens[tokens.length - 1]?.end ?? 0;
  // 礼金200元|退回来了
  if (handedBack.test(scene.source.text.slice(end))) return false;
  if (wentToOccasion.test(before)) return true;
  if (othersBrought.test(before)) return false;
  const last = scene.entries.recent().at(-1);
  if (last?.facts.measure !== "goods" || last.sentence !== scene.sentence) return false;
  return /^,?$/.test(scene.source.text.slice(last.end, start));
}

const occasionMoney =
  /^(?:另外?|外加|随)?(?:礼金|份子钱|奠仪|帛金|奠金|挽金)[\d一二两三四五六七八九十][\d.一二三四五六七八九十百千万]*[元块]钱?$/;
const handedBack = /^,?[^,。;\n]{0,6}(?:退|没[收要]|不[收要]|拒)/;
const othersBrought = /(?:村里人|村民|乡亲|亲戚|邻居|邻里|朋友|群众|大伙儿?|大家)[^。;\n]*$/;
const wentToOccasion =
  /(?:^|[,。;\n])(?:[今昨前]天|[上下]午)?(?:[我咱]们?|单位|工作队)?(?:代表[^,]{1,4})?(?:去|前往|到|参加|上门)了?[^,。;\n他她]{0,8}(?:吊唁|祭奠|吊孝|婚礼|婚宴|贺喜|道喜|道贺),$/;

/** A name and a sum of money, and nothing else, where who is named was just told as visited. */
function isOfOneVisited({ tokens, reading, named }: Segment, { entries }: Scene): boolean {
  const [item, more] = reading.items;
  const [person, other] = named.named;
  if (item?.quantity?.unit?.kind !== "money" || more !== undefined || item.noun !== null || item.pooled)
    return false;
  if (person === undefined || other !== undefined || named.counted !== null) return false;
  const bare = tokens.every(
    (token) =>
      token.mention !== null ||
      item.tokens.includes(token) ||
      has(token, Role.home) ||
      has(token, Role.title) ||
      has(token, Role.about) ||
      token.kind === "mark",
  );
  const own = entries.recent().filter(({ facts }) => facts.households.join() === person.id);
  return (
    bare &&
    own.some(({ facts }) => facts.measure === "visit" && !facts.missed) &&
    !own.some(({ facts, end }) => facts.measure === "cash" && end >= (tokens[0]?.start ?? 0))
  );
}

/** Straight behind those visited a sum of money alone, with its unit; behind 卖牛3头 it is what that brought. */
function standsBehindVisit({ tokens, reading, people }: Segment, scene: Scene): boolean {
  const [item, more] = reading.items;
  const [first] = tokens;
  if (item?.quantity?.unit?.kind !== "money" || more !== undefined || item.noun !== null) return false;
  if (first === undefined || item.pooled || people.named.length === 0) return false;
  if (
    !tokens.every(
      (token) =>
        item.tokens.includes(token) ||
        (has(token, Role.each) && !token.text.endsWith("均")) ||
        has(token, Role.about),
    )
  )
    return false;
  const last = scene.entries.recent().at(-1);
  if (last?.facts.measure !== "visit" || last.facts.missed || last.facts.households.length === 0)
    return false;
  const between = scene.source.text.slice(last.end, first.start);
  if (last.end > first.start || !/^[,、 |\t]+$/.test(between)) return false;
  const { text } = scene.source;
  return (
    !/[|\t]/.test(between) ||
    isLastCell(text, tokens.at(-1)?.end ?? 0) ||
    isEvenSum(text, first.start, item.quantity.value)
  );
}

/** 走访李平|3000元|打工: a row of which the next cell tells what is theirs. Not: 走访李平|500元|米2袋 */
function isLastCell(text: string, end: number): boolean {
  const [, next = ""] = /^[ |\t]*([^|\t\n]*)/.exec(text.slice(end, end + longestSum)) ?? [];
  return !/^(?:[在去外][^|\t]{0,4})?(?:打工|务工|上班|做工|种|养|经商|低保金|工资|养老金|分红|退休)/.test(
    next,
  );
}

/** 李平|500元|在外打工 over 刘军|500元|种地: as much in the cell of another row was handed out, whatever the next cell tells of them. */
function isEvenSum(text: string, at: number, sum: number | null): boolean {
  const rows = text.split("\n");
  const own = text.slice(0, at).split("\n").length - 1;
  const cell = new RegExp(`[|\\t] *${sum}元? *[|\\t]`);
  return (
    headsRows.test(rows[0] ?? "") && rows.some((row, line) => line !== own && line > 0 && cell.test(row))
  );
}

const headsRows = /^[^\d|\t]*(?:走访|慰问|发放)[^\d|\t]*$/;

/** 走访李平| |500元: nothing but the visit, and the sum behind a space. */
function standsApart({ tokens, reading, named }: Segment, { entries }: Scene): boolean {
  const figure = tokens.at(-1);
  const [item, more] = reading.items;
  if (figure?.quantity?.unit?.kind !== "money" || !isMark(tokens.at(-2), " ")) return false;
  if (more !== undefined || item?.noun !== null || named.named.length === 0) return false;
  const visit = entries.recent().at(-1);
  if (visit?.facts.measure !== "visit" || visit.facts.missed || visit.start < (tokens[0]?.start ?? 0))
    return false;
  return tokens
    .slice(0, -2)
    .every(
      (token) =>
        token.mention !== null ||
        token.kind === "day" ||
        token.word?.measure?.id === "visit" ||
        has(token, Role.home) ||
        isMark(token, "、"),
    );
}

const notBeside = rolesOf(Role.sell, Role.buy, Role.own, Role.give);

/** 李平|300元|、米一袋, 李平300元外加药品一盒: of money told before a thing beside it, and of one household; what it cost stands behind. */
export function leadsGoods(item: Item, segment: Segment, scene: Scene): boolean {
  return leadsThing(item, segment) && !isRowOfElse(segment, scene);
}

function leadsThing({ quantity, noun, tokens: own }: Item, segment: Segment): boolean {
  const { tokens, reading, named, roles } = segment;
  if (noun !== null || quantity?.unit?.kind !== "money" || named.named.length !== 1) return false;
  if (roles.hasSome(notBeside) || segment.text.includes("是")) return false;
  const figure = tokens.findIndex((token) => own.includes(token));
  let whom = figure - 1;
  while (has(tokens[whom], Role.home) || has(tokens[whom], Role.title) || isMark(tokens[whom], ": "))
    whom -= 1;
  const joins = tokens[figure + 1];
  if (
    tokens[whom]?.mention == null ||
    !(isMark(joins, "、+ ") || has(joins, Role.joins) || has(joins, Role.further))
  )
    return false;
  return reading.items.some(
    (item) => item.noun?.kind === "goods" && isCountOrMass(item.quantity) && item.verb === null,
  );
}

/** 受灾情况:|李平3000元、玉米20袋; 收电费:|李平300,|王五没要: what a sentence says, or what heads its lines, before a row of figures tells that none of it was given. */
export function isRowOfElse({ tokens }: Segment, { source: { text } }: Scene): boolean {
  const start = (tokens.find(({ mention }) => mention !== null) ?? tokens[0])?.start ?? 0;
  const before = text.slice(Math.max(0, start - longestBefore), start);
  const heading = /(?:^|\n)([^\n]*:)(?:\n[^\n]+)*\n[^\n]*$/.exec(before)?.[1] ?? "";
  return otherMatter.test(heading) || otherMatter.test(sentenceSoFar(before));
}

const longestBefore = 120;
const otherMatter =
  /(?<![救减])灾(?![户民区后])|损|缺(?!.户)|需|分红|收入|随礼|费|欠|产量|收成|登记|统计|缴|存[粮款有]|库存|[催代]?收(?!到|拾)|催|(?<!思)想(?!法)|养(?!老|.户)|种(?![子类])|卖|贷|借|[团订]购|申请|报名|(?<![转移])交(?!给|流|到)|工[资钱]|租/;

/** 300|给|李平, 一百五给李平: a round sum straight in front of whom it went to. Not: 化肥300袋,100给李平 */
export function opensHandingOver({ tokens }: Segment, scene: Scene): boolean {
  if (scene.lastGoods?.sentence === scene.sentence || scene.openNoun !== null) return false;
  const before = textBefore(tokens, scene.source, 40);
  if (tellsHowMany(sentenceSoFar(before), scene.lexicon, pieces)) return false;
  const [figure, to, whom, ...rest] = tokens.filter(({ kind }) => kind !== "mark" && kind !== "day");
  const value = figure?.quantity?.value ?? 0;
  return (
    figure?.quantity?.unit === null &&
    value >= leastSum &&
    value % 10 === 0 &&
    to?.text === "给" &&
    whom?.mention != null &&
    rest.every((token) => has(token, Role.home) || has(token, Role.title))
  );
}

/** Below it, a figure without a unit is no money. */
export const leastSum = 100;
const pieces: readonly UnitKind[] = ["count", "mass", "area"];

/** 化肥300袋, 五百本: a figure in a unit of these kinds. Not: 一起, 周三喜 */
export function tellsHowMany(text: string, lexicon: Lexicon, kinds: readonly UnitKind[]): boolean {
  for (const { index, 0: figure } of text.matchAll(figures)) {
    const unit = lexicon.unitAt(text, index + figure.length)?.unit;
    if (unit !== undefined && kinds.includes(unit.kind)) return true;
  }
  return false;
}

const figures = /(?!一[起块道路并同])[\d一二两三四五六七八九十百千万]+[余多来]?/g;
