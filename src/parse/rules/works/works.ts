import type { Kept } from "../../scene/kept.ts";
import { Requirement } from "../../scene/requirement.ts";
import type { Scene } from "../../scene/scene.ts";
import { share } from "../../scene/share.ts";
import type { Rule, Segment } from "../../scene/story.ts";
import { isOffered } from "../../stance/offered.ts";
import { doneByFormer } from "../../stance/others-gave.ts";
import type { Item, ItemReading } from "../../words/item.ts";
import { goodsName } from "../../words/nouns.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import { thingInVerb } from "../../words/thing-in-verb.ts";
import { has, tokenAt } from "../../words/tokens.ts";
import { isNothingBuilt } from "../given/nothing-to-have.ts";
import { isWonWork } from "../money/of-projects.ts";
import { isBuilt } from "./built.ts";
import { buildUnits, isRoom, isStructure, namesWorks, structures } from "./structures.ts";
import { isAllOfTold, isLeftUndone, isNotBuilt, isOnlyLookedAt, onlyAbout } from "./works-not-built.ts";

/**
 * 硬化村道1.5公里, 安装路灯20盏, 修了2座便桥, 危房改造3户, 新建水窖2口
 * Not: 帮修房顶, 修好水管, 种树10棵 by a household
 */
export const works: Rule = {
  id: "works/built",
  requires: new Requirement({ stances: ["done"], oneOf: "挖", roles: rolesOf(Role.build), orFigure: true }),
  read(segment, scene) {
    if (doneByFormer.isIn(segment.clause)) return;
    const { counts } = segment;
    const sized = counts.includes("length") || counts.includes("area");
    if (
      ((sized || doneOfIt.test(segment.text)) && tellsExtent(segment, scene)) ||
      segment.reading.items.length === 0
    )
      return;
    const goesOn = scene.buildingSentence === scene.sentence;
    const builds = segment.roles.has(Role.build) || segment.text.includes("挖");
    const levels = segment.roles.has(Role.labour) && segment.counts.includes("area");
    if (!goesOn && !builds && !levels && !segment.counts.includes("length")) return;
    if (isOffered(segment) || isNotBuilt(segment, scene)) return;
    for (const told of segment.reading.items) {
      const item = told.noun === null ? withThingBefore(segment, told, scene) : withExtent(segment, told);
      if (isOnlyLookedAt(segment, item, scene) || isNothingBuilt(segment, item)) continue;
      if (
        (told.noun === null || told.quantity?.unit?.kind === "household") &&
        writeHeld(segment, told, scene)
      )
        continue;
      if (
        !isBuilt(segment, item) &&
        !(told === item && isFinished(segment, item)) &&
        !(goesOn && (isStructure(item) || isRoom(item)))
      )
        continue;
      if (isWonWork(item, segment) || isLeftUndone(item, segment)) continue;
      if (goesOn && isAllOfTold(segment, item, scene)) continue;
      if (isWhere(item, segment) || isWhatFor(item, segment)) continue;
      if (onlyAbout.test(item.noun?.text ?? "")) continue;
      scene.buildingSentence = scene.sentence;
      // 资金50万元|用于村道|硬化3公里
      const bare = withoutVerb(item.noun?.text ?? "", scene).replace(/^用[于来作](?=..)/, "");
      const said = kindBefore(segment, item) + bare;
      const noun = goodsName(said, scene.lexicon, ofKind).name;
      share(segment, scene, item, {
        measure: "works",
        item: noun,
        unit: item.quantity?.unit?.name ?? null,
        rule: "works/built",
      });
    }
  },
};

/**
 * 全村现有路灯60盏,|我局安装20盏; 需硬化村道3公里,|现已硬化2公里; 给李平家装路灯1盏,|给王五家装了2盏: of what the sentence counted before, in the
 * same unit.
 */
function withThingBefore(segment: Segment, item: Item, scene: Scene): Item {
  const { roles, people, text } = segment;
  const { counted, sentence, entries, openNoun } = scene;
  const { verb, quantity } = item;
  // 铺管子,|铺了600米: the verb is said again with its figure.
  if (
    openNoun?.kind === "text" &&
    people.named.length === 0 &&
    quantity?.unit?.kind === "length" &&
    /^[铺埋架修挖硬建筑]/.test(verb?.text ?? "") &&
    openNoun.tokens[openNoun.tokens.length - 1]?.pos === "thing"
  )
    return { ...item, noun: openNoun };
  if (counted?.sentence !== sentence || verb === null || !has(verb, Role.build)) return item;
  // 装了|6袋: filled, and given.
  // 拉来路灯12盏,|已装8盏: given already.
  const given = () =>
    !/^[盏座口眼]$/.test(counted.unit) || entries.recent().some(({ facts }) => facts.measure === "goods");
  if (has(verb, Role.give) && given()) return item;
  // 安装路灯30盏,|已安装20盏: of those.
  const done = entries.recent().some(({ facts }) => facts.measure === "works" && facts.unit === counted.unit);
  const others =
    (anew.test(counted.verb) && mends.test(verb.text)) ||
    (hardens.test(verb.text) &&
      !/已|其中/.test(text) &&
      (/^新[修建]/.test(counted.verb) ||
        (/^[修打开]通/.test(counted.verb) &&
          isPartOf(quantity, entries.list.at(-1)) &&
          !/[全都也]/.test(text))));
  if (done && !roles.has(Role.cadreSelf) && !others && !isElsewhere(segment, scene)) return item;
  return quantity?.unit?.name === counted.unit && !quantity.implied ? { ...item, noun: counted.noun } : item;
}

/**
 * 给李平家装路灯1盏,|给王五家装了2盏; 为东村修路2公里,|为西村修了3公里: for others than what was built last.
 * Not: 王五家自己装了2盏, 王五家还要装2盏, 王五家还没修的2口
 */
function isElsewhere(segment: Segment, { entries, village }: Scene): boolean {
  const { tokens, text, roles, hasVillage } = segment;
  const { named } = segment.named;
  if (roles.has(Role.kin) || roles.has(Role.not) || notByUs.test(text)) return false;
  // 王五家他们修了2口
  const at = tokens.findIndex((token) => has(token, Role.pronoun) && !has(token, Role.cadreSelf));
  if (at > 0 && !has(tokens[at - 1], Role.dative)) return false;
  const last = entries.recent().findLast(({ facts }) => facts.measure === "works")?.facts;
  if (last === undefined) return false;
  if (named.length > 0)
    return last.households.length > 0 && !named.some(({ id }) => last.households.includes(id));
  return hasVillage && village !== last.villageId;
}

const notByUs = /自[己家行个]|[要想需拟待][修建装打铺挖砌盖换硬改]|[没未]|计划|打算|准备|希望/;

/** 修通公路3公里,|硬化2公里. Not: 打通路1公里,|硬化1公里, which is the same road */
function isPartOf(quantity: Item["quantity"], told: Kept | undefined): boolean {
  return quantity?.value != null && quantity.value < (told?.facts.quantity ?? 0);
}

const hardens = /^硬化/;

/** 新建水窖12口,|维修8口; 新修公路3公里,|硬化2公里; 修通公路3公里,|硬化2公里: others of them. */
const anew = /^(?:新[建修装]|硬化|安装|铺设|架设)/;
const mends = /^(?:维修|检修|修复|修缮|翻修|加固|清淤|拓宽)/;

const extents =
  /^(?:[全总]长度?|长度?|共|一共|累计)?(?:约|近)?(?:修|铺|建|挖|砌|硬化|铺设|架设|修建)?了?[\d.一二两三四五六七八九十百千万]+[余多]?(?:公里|平(?:方米|方|米)|米)(?:长|左右)?$/;

/** 路灯安装:|已装40盏, 道路硬化:|目前完成1.5公里: how far it is by now. */
const doneOfIt =
  /^(?:[截至止到]*目前|现|均|已经?|全部|共|累计)*(?:完成|完工|竣工|建成|安装|硬化|改造|维修|铺设|[修铺建装打挖砌改][好成通完]?)了?[\d.一二两三四五六七八九十百千万]+[余多]?(?:公里|平(?:方米|方|米)|米|户|盏|口|座|处|间|亩)$/;

/** Units that are of some things only. */
const countsOnly: Readonly<Record<string, RegExp>> = {
  盏: /灯/,
  口: /[井窖池塘灶锅]/,
  户: /[房厕厨圈舍院灶屋棚卫居水电气网煤暖炕管线]/,
};

/** 实施通组路硬化,|全长2.1公里; 硬化了巷道,|180米: how much of what was built in the clause before. */
function tellsExtent({ tokens, text, named }: Segment, { entries, sentence }: Scene): boolean {
  const last = entries.list.at(-1);
  if (last?.facts.measure !== "works" || last.facts.quantity !== null || last.sentence !== sentence)
    return false;
  if (named.named.length > 0 || !(extents.test(text) || doneOfIt.test(text))) return false;
  const quantity = tokens.find((token) => token.quantity !== null)?.quantity;
  if (quantity?.value == null || quantity.unit === null) return false;
  // 新建广场,|安装8盏: of something else.
  const only = countsOnly[quantity.unit.name];
  if (only !== undefined && !only.test(last.facts.item ?? "")) return false;
  last.facts = {
    ...last.facts,
    quantity: quantity.value,
    unit: quantity.unit.name,
    approx: quantity.approx || last.facts.approx,
  };
  last.end = tokens[tokens.length - 1]?.end ?? last.end;
  return true;
}

/** 硬化|长600米、宽3.5米的|村道: how much of it, in front of the thing. */
function withExtent({ tokens, counts }: Segment, item: Item): Item {
  if (item.quantity !== null || !counts.includes("length") || item.verb === null) return item;
  const first = item.noun?.tokens[0];
  const at = tokens.findIndex(
    (token, place) => /^[全总]?长$/.test(token.text) && tokens[place + 1]?.quantity?.unit?.kind === "length",
  );
  // 3条|长|1400米|的生产路
  const figure = tokens[at - 1]?.quantity?.unit?.kind === "count" ? tokens[at - 1] : tokens[at + 1];
  if (at < 0 || first === undefined || figure === undefined || figure.start > first.start) return item;
  return item.verb.end <= figure.start ? { ...item, quantity: figure.quantity } : item;
}

const holdsThing = /^(?:修建?|新修|平整|铺|筑|架|开挖)了?(路|桥|渠|坝|塘|池|土地|梯田)$/;

/** 修路|600米, 平整土地|300亩: the word of the act holds the thing; how much of it is more than hands do for a household. */
function writeHeld(segment: Segment, item: Item, scene: Scene): boolean {
  const { tokens, named, roles, counts } = segment;
  const unit = item.quantity?.unit;
  // 组织群众20人修路3公里: told as the work of so many.
  if (named.named.length > 0 || roles.has(Role.help) || counts.includes("person")) return false;
  const byHousehold = unit?.kind === "household" || unit?.name === "座";
  if (unit?.kind !== "length" && unit?.kind !== "area" && !byHousehold) return false;
  const figure = tokens.findIndex(({ quantity }) => quantity !== null && quantity === item.quantity);
  const act = tokens[figure - 1]?.text ?? "";
  const thing = byHousehold ? thingInVerb[act] : holdsThing.exec(act)?.[1];
  if (thing === undefined) return false;
  share(segment, scene, item, { measure: "works", item: thing, unit: unit.name, rule: "works/built" });
  return true;
}

/** What a sentence counts of built things, for those told of behind it without their name. */
export function noteCounted({ items }: ItemReading, scene: Scene): void {
  for (const { noun, quantity, verb } of items) {
    const unit = quantity?.unit?.name;
    if (noun === null || unit === undefined || !buildUnits.has(unit) || noun.kind === "measure") continue;
    if (namesWorks(noun) || structures.test(noun.text))
      // 群众要路灯10盏
      scene.counted = {
        noun: { ...noun, text: noun.text.replace(/^.*[要缺差](?=.)/, "") },
        unit,
        sentence: scene.sentence,
        verb: verb?.text ?? "",
      };
  }
}

/** 完成|通村公路12.5公里, 完成|3户|危房|改造 */
function isFinished({ text, closesClause }: Segment, item: Item): boolean {
  const remade =
    closesClause && item.verb === null && item.quantity !== null && text.endsWith(`${item.noun?.text}改造`);
  return (
    (text.startsWith("完成") && isStructure(item)) ||
    (remade && /(?<!(?:[未没]|无法|不能)[^,]{0,3})(?:完成|实施)了?[\d一二两三四五六七八九十]/.test(text))
  );
}

/** 抗旱|井, 扶贫|车间: what it was built for is what it is; a new or a good one is no other. */
const ofKind = /^(?:抗旱|救灾|扶贫|助农|帮扶|春耕)$/;

/** 活动室|改造地暖60平方米, 广场|铺设地砖80块: what stands before the verb is where what stands behind it was built. */
function isWhere({ noun, quantity, verb }: Item, { reading }: Segment): boolean {
  const place = noun?.tokens[noun.tokens.length - 1];
  if (quantity !== null || place === undefined || verb === null || place.end > verb.start) return false;
  return reading.items.some(
    (other) =>
      other.verb === verb &&
      other.quantity !== null &&
      other.quantity.unit?.kind !== "money" &&
      (other.noun?.tokens[0]?.start ?? 0) >= verb.end,
  );
}

/** 架设线路3公里、|安装变压器2台: what was built, where the list has grown together with its verb. */
function withoutVerb(noun: string, { lexicon }: Scene): string {
  // 改水|改电|12户
  if (noun === "改电") return "电";
  const verb = noun.length >= 4 ? lexicon.longestAt(noun, 0) : null;
  const builds = verb?.text.length === 2 && verb.roles.has(Role.build);
  return builds && !verb.roles.has(Role.works) ? noun.slice(2) : noun;
}

/** 企业捐款5万元,用于|修建文化广场: what the money is for, with nothing built yet. */
function isWhatFor({ quantity, verb }: Item, { tokens, text }: Segment): boolean {
  if (quantity !== null || verb === null || !text.includes("用")) return false;
  return tokens
    .slice(0, tokens.indexOf(verb))
    .some((token) => /^(?:专门)?(?:用于|用来|用作)/.test(token.text));
}

/** 茶园|路, 田间|沟渠: a place of growing straight in front tells which kind it is. */
function kindBefore({ tokens }: Segment, { noun }: Item): string {
  const [first] = noun?.tokens ?? [];
  const before = first === undefined ? undefined : tokenAt(tokens, tokens.indexOf(first) - 1);
  if (first === undefined || before === undefined || before.end !== first.start) return "";
  return has(before, Role.homeGround) && before.text.length === 2 ? before.text : "";
}
