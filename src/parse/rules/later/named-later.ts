import { thingGiven } from "../../scene/heading.ts";
import { Requirement } from "../../scene/requirement.ts";
import type { Scene } from "../../scene/scene.ts";
import { bringsToAll } from "../../scene/segment-kind.ts";
import { share } from "../../scene/share.ts";
import type { Rule, Segment } from "../../scene/story.ts";
import type { Item } from "../../words/item.ts";
import { goodsName, type Noun } from "../../words/nouns.ts";
import { Role } from "../../words/roles.ts";
import { has, type Token } from "../../words/tokens.ts";
import type { Measure } from "../../words/vocabulary.ts";
import { isRowOfElse, leadsGoods, leastSum } from "../money/money-beside.ts";

/**
 * 李平300,陈九斤500,慰问金已经送到各家: figures behind names, and at the end what they count.
 * Not: 李平3次,陈九斤2次; 李平5口人,陈九斤3口人,慰问金500元
 */
export const namedLater: Rule = {
  id: "who/named-later",
  requires: new Requirement({ stances: ["done"] }),
  after: "unnamed",
  read(segment, scene) {
    if (isNameWithFigure(segment)) return;
    const waiting = scene.unnamed.filter((one) => one.sentence === scene.sentence);
    if (waiting.length === 0) return;
    if (goesOnWithMore(segment, waiting, scene)) return;
    // 复合肥,|全部发下去了: the thing told alone before its giving.
    const noun =
      segment.reading.items.find((other) => other.noun !== null)?.noun ?? toldAlone(segment, scene);
    const measure = noun?.measure ?? null;
    if (measure?.unit && tellsTheirSum(segment, scene, waiting, measure)) return;
    // 鹅苗都发下去了
    const thing = noun == null ? thingGiven(segment.tokens)?.text : measure === null ? noun.text : undefined;
    const what = measure?.money
      ? { measure: measure.id, unit: "元" }
      : noun == null && thing === undefined && waiting.every(({ segment: told }) => isMoney(told))
        ? { measure: "cash", unit: "元" }
        : thing !== undefined && (noun == null || noun.kind === "goods" || noun.kind === "text")
          ? { measure: "goods", item: goodsName(thing, scene.lexicon).name, unit: null }
          : null;
    // 李平300元,陈九斤500元,都送到家了: money says itself what it is.
    const given =
      isGiven(segment) || closesRow(segment, waiting, scene) || saysWhatGoods(segment, waiting, scene);
    if (what === null || !(given || (what.measure === "cash" && saysWhatAllIs(segment)))) return;
    if (measure?.money) scene.entries.takeOpen(measure.id);
    else dropUncounted(segment, scene);
    for (const { segment: told } of waiting) {
      const [figure] = told.reading.items;
      if (figure === undefined) continue;
      const unit = what.unit ?? figure.quantity?.unit?.name ?? null;
      share(told, scene, figure, { ...what, unit, rule: "who/named-later" });
    }
    scene.unnamed.length = 0;
    if (reachesHomes(segment) || bringsToAll(segment))
      for (const { segment: told } of waiting)
        scene.entries.visit(told.named.named, false, told.tokens, "who/named-later");
  },
};

/** 李平300元、陈九斤200元,|两户慰问金合计500元: what their figures count, and no more than they come to. */
function tellsTheirSum(
  { reading, tokens }: Segment,
  scene: Scene,
  waiting: Scene["unnamed"],
  { id, unit }: Measure,
): boolean {
  const value = reading.items.find(({ noun }) => noun?.measure?.id === id)?.quantity?.value ?? null;
  const figures = waiting.map(({ segment }) => segment.reading.items[0]?.quantity?.value ?? Number.NaN);
  if (waiting.length < 2 || value !== figures.reduce((sum, figure) => sum + figure, 0)) return false;
  const { list } = scene.entries;
  const from = tokens[0]?.start ?? 0;
  const sum = list.findIndex(({ facts, start }) => start >= from && facts.measure === id);
  if (sum >= 0) list.splice(sum, 1);
  for (const { segment: told } of waiting) {
    const item = told.reading.items[0] as Item;
    share(told, scene, item, { measure: id, unit, rule: "who/named-later" });
  }
  scene.unnamed.length = 0;
  return true;
}

/** 李平300元,陈九斤300元,|李桂花200元、米一袋: what the last got besides tells that all of it was given. */
function goesOnWithMore(segment: Segment, waiting: Scene["unnamed"], scene: Scene): boolean {
  const given = scene.entries.recent().at(-1)?.facts.measure;
  if (segment.named.named.length !== 1 || (given !== "goods" && given !== "cash")) return false;
  if (!waiting.every(({ segment: told }) => isMoney(told))) return false;
  if (!segment.reading.items.some((item) => leadsGoods(item, segment, scene))) return false;
  for (const { segment: told } of waiting) {
    const [figure] = told.reading.items;
    if (figure !== undefined)
      share(told, scene, figure, { measure: "cash", unit: "元", rule: "who/named-later" });
  }
  scene.unnamed.length = 0;
  return true;
}

/** 李平300,陈九斤200,|李桂花没要: so the others took it. */
export const namedThenRefused: Rule = {
  id: "who/named-then-refused",
  requires: new Requirement({ stances: ["refused"], oneOf: "没不" }),
  after: "unnamed",
  read(segment, scene) {
    const waiting = scene.unnamed.filter((one) => one.sentence === scene.sentence);
    const { clause, hasFigure, text } = segment;
    if (waiting.length === 0 || hasFigure || !clause.hasName) return;
    const end = segment.tokens.at(-1)?.end ?? 0;
    if (!refusal.test(text) && !passedOver.test(scene.source.text.slice(Math.max(0, end - 14), end))) return;
    const sums = waiting.every(({ segment: { reading } }) => {
      const quantity = reading.items[0]?.quantity;
      return (
        quantity?.unit?.kind === "money" || (quantity?.unit === null && (quantity.value ?? 0) >= leastSum)
      );
    });
    if (!sums || isRowOfElse(segment, scene) || !isWholeRow(waiting, scene)) return;
    for (const { segment: told } of waiting) {
      const [figure] = told.reading.items;
      if (figure !== undefined)
        share(told, scene, figure, { measure: "cash", unit: "元", rule: "who/named-then-refused" });
    }
    scene.unnamed.length = 0;
  },
};

/** Not 没给: who did not pay. */
const refusal = /(?:没有?|坚决不|死活不|硬是不|不肯|不)(?:要|收|接)(?:钱)?了?$/;
/** 条件好|没给: why we gave them none. */
const passedOver = /(?:条件|日子)[^,没]{0,3}好[^,没]{0,4}没给$/;

/** 李平300, before what it counts. */
export const namedWithFigure: Rule = {
  id: "who/named-with-figure",
  requires: new Requirement({ stances: ["done"], named: true, figure: true }),
  read(segment, scene) {
    // 李平欠500元,|王五也是500元: of what the one before told.
    const likeOther = segment.tokens.some(({ text }) => text.startsWith("也"));
    const waits = scene.unnamed.some(({ sentence }) => sentence === scene.sentence);
    if (likeOther && !waits && counted.test(leadOf({ segment, sentence: scene.sentence }, scene.source.text)))
      return;
    if (isNameWithFigure(segment) && !isTold(segment, scene))
      scene.unnamed.push({ segment, sentence: scene.sentence });
  },
};

/** 李平300, 陈九斤家2袋: one household and one figure of things or money. */
function isNameWithFigure(segment: Segment): boolean {
  const [item, more] = segment.reading.items;
  const unit = item?.quantity?.unit?.kind;
  return (
    segment.named.named.length === 1 &&
    item !== undefined &&
    more === undefined &&
    item.noun === null &&
    item.quantity !== null &&
    (unit === undefined || unit === "count" || unit === "mass" || unit === "money") &&
    segment.tokens.every(
      (token) =>
        token.mention !== null ||
        token.quantity !== null ||
        token.kind === "mark" ||
        token.kind === "day" ||
        token.kind === "group" ||
        token.kind === "village" ||
        has(token, Role.home) ||
        has(token, Role.dative) ||
        has(token, Role.give) ||
        has(token, Role.title) ||
        // 刘军500元,李平|也是|500元
        /^也?是?$/.test(token.text),
    )
  );
}

/** 李平缺3袋,|王五2袋: nothing counted before the first that waits. */
function isWholeRow([first]: Scene["unnamed"], { source: { text } }: Scene): boolean {
  return !counted.test(leadOf(first, text));
}

const gives = /走访|慰问|看望|入户|送|发|捐|给|帮扶/;
const dayTold = /[今昨前]天|[上下中]午|早上|晚上|\d+月\d+[日号]/g;
const asks = /了解|(?<!慰)问|摸[底清排]/;
const counted =
  /\d(?![\d.]*[户人名位月日号组年点])|[一二两三四五六七八九十百千半][袋斤只桶箱株棵吨包份张盒头万元块千百]/;
const sentenceBefore = 80;

function leadOf(first: Scene["unnamed"][number] | undefined, text: string): string {
  const start = first?.segment.tokens[0]?.start ?? 0;
  return text.slice(Math.max(0, start - sentenceBefore), start).replace(/^.*[。;\n]/s, "");
}

function isMoney({ reading: { items } }: Segment): boolean {
  return items[0]?.quantity?.unit?.kind === "money";
}

function isTold(segment: Segment, scene: Scene): boolean {
  const start = segment.tokens[0]?.start ?? 0;
  return scene.entries.list.some((entry) => entry.start >= start && entry.facts.measure !== "visit");
}

function toldAlone({ reading }: Segment, { openNoun }: Scene): Noun | null {
  const isGiven = openNoun?.kind === "goods" || openNoun?.measure?.money;
  return reading.items.length === 0 && isGiven ? openNoun : null;
}

/** 李平2包,陈九斤3包,|发的复合肥: no more than what the names have. */
function dropUncounted({ tokens }: Segment, { entries }: Scene): void {
  const last = entries.list[entries.list.length - 1];
  if (
    last?.facts.measure === "goods" &&
    last.facts.quantity === null &&
    last.start >= (tokens[0]?.start ?? 0)
  )
    entries.list.pop();
}

/** 慰问金已经送到: a thing with no figure of its own, given. */
function isGiven(segment: Segment): boolean {
  return (
    segment.reading.items.every(({ quantity }) => quantity === null) &&
    segment.reading.verbs.some((token) => has(token, Role.give) || has(token, Role.receive))
  );
}

/** 李平300元 |陈九斤500元都给了, 李平300元、|陈九斤500元已给: the last of the row, and the giving of all of it. */
function closesRow(
  { tokens, named, reading }: Segment,
  waiting: readonly { segment: Segment }[],
  { source: { text } }: Scene,
): boolean {
  const [item, more] = reading.items;
  if (named.named.length !== 1 || more !== undefined || item === undefined) return false;
  if (item.noun?.measure?.money) return sumsUpMoney(tokens, waiting);
  if (item.noun !== null) return false;
  if (item.quantity?.unit?.kind !== "money" || !waiting.every(({ segment: told }) => isMoney(told)))
    return false;
  const behind = tokens.slice(tokens.findIndex(({ quantity }) => quantity !== null) + 1);
  if (!behind.some((token) => has(token, Role.give) || has(token, Role.receive))) return false;
  const rest = behind.map((token) => token.text).join("");
  if (/^[都均全]/.test(rest.trim())) return true;
  const end = waiting.at(-1)?.segment.tokens.findLast(({ quantity }) => quantity !== null)?.end ?? 0;
  return "、 ".includes(text.charAt(end) || ",") && !/[没未不]/.test(rest);
}

/** 李平两百|陈九斤三百红包都发完了, 李平两百|陈九斤三百都是慰问金 */
function sumsUpMoney(tokens: readonly Token[], waiting: readonly { segment: Segment }[]): boolean {
  const behind = tokens.slice(tokens.findIndex(({ quantity }) => quantity !== null) + 1);
  const rest = behind.map((token) => token.text).join("");
  if (!/^[^,没未不]{0,5}[都均全][^没未不]*$/.test(rest)) return false;
  if (!allIs.test(rest) && !behind.some((token) => has(token, Role.give))) return false;
  return waiting.every(({ segment }) => {
    const quantity = segment.reading.items[0]?.quantity;
    return isMoney(segment) || (quantity?.unit === null && (quantity.value ?? 0) >= leastSum);
  });
}

/** 李平500元,陈九斤300元,|都是慰问金 */
function saysWhatAllIs({ text, reading }: Segment): boolean {
  return !reading.items.some(({ quantity }) => quantity !== null) && allIs.test(text);
}

/** 李平3袋,陈九斤2袋,|都是尿素; not 李平3头,陈九斤2头,都是黄牛: theirs. */
function saysWhatGoods(segment: Segment, waiting: Scene["unnamed"], scene: Scene): boolean {
  const { text, reading } = segment;
  const [item, more] = reading.items;
  if (item?.noun?.kind !== "goods" || item.quantity !== null || more !== undefined) return false;
  if (!allAre.test(text) || !text.endsWith(item.noun.text)) return false;
  // 今年产量,|李平3000斤,王五2000斤
  const lead = leadOf(waiting[0], scene.source.text);
  if (/\p{Script=Han}/u.test(lead.replace(dayTold, "")) && (!gives.test(lead) || asks.test(lead)))
    return false;
  const [first] = waiting;
  if (first === undefined || isRowOfElse(first.segment, scene) || !isWholeRow(waiting, scene)) return false;
  return waiting.every(({ segment: told }) => {
    const unit = told.reading.items[0]?.quantity?.unit;
    return (unit?.kind === "count" || unit?.kind === "mass") && !raised.test(unit.name);
  });
}

const allAre = /^(?:全?都|全部?|均)(?:是|为)[^的有养种买卖收产]*$/;
/** What people raise and grow is counted in. */
const raised = /^[头只匹口亩棵株羽条]$/;

const allIs = /^(?:全?都|全部?|均)?(?:是|为)[^,不]{0,4}(?:慰问|救助|爱心|现|捐|红)[款金包]$/;

/** 送到各家, 送到每户; 都送到家了 is of all of them as well. */
function reachesHomes(segment: Segment): boolean {
  return segment.tokens.some(
    (token, at) =>
      has(token, Role.each) &&
      /[家户]$/.test(token.text) &&
      /^送[到至进]/.test(segment.tokens[at - 1]?.text ?? ""),
  );
}
