import { Requirement } from "../scene/requirement.ts";
import type { Scene } from "../scene/scene.ts";
import { share } from "../scene/share.ts";
import type { Rule, Segment } from "../scene/story.ts";
import { isOfHousehold, personOf, subjectAt } from "../scene/subject.ts";
import { isOffered } from "../stance/offered.ts";
import { doneByFormer } from "../stance/others-gave.ts";
import type { Item, ItemReading } from "../words/item.ts";
import { goodsName, type Noun } from "../words/nouns.ts";
import { Role, rolesOf } from "../words/roles.ts";
import { has, isEnglish, type Token, tokenAt } from "../words/tokens.ts";
import { isNothingBuilt } from "./nothing-to-have.ts";
import { isWonWork } from "./of-projects.ts";
import { isTheirOwnWork } from "./own-works.ts";
import { looksLikeThing } from "./thing-told.ts";
import { isAllOfTold, isLeftUndone, isNotBuilt, isOnlyLookedAt, onlyAbout } from "./works-not-built.ts";

const buildUnits = new Set(
  "公里 米 座 盏 杆 基 口 处 条 间 平方米 平米 平方 平 眼 户 个 套 道 栋 亩 台 孔 延米 里 方 立方米 立方 块 面 幅 根 棵 株 扇 所 段 组 场".split(
    " ",
  ),
);

const spreads = new Set("推广 示范 带动 至 到 成 为 惠及 确保 保障 保证 受益 覆盖 辐射".split(" "));
/** How much of a thing that is not told of: 面积, 新增|蓄水量. */
const extent = /^总?(?:面积|长度|里程|[蓄储容库]?[水容]量|库容|水域面积|灌溉面积)(?:已?达到?|为)?$/;

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
    if ((sized && tellsExtent(segment, scene)) || segment.reading.items.length === 0) return;
    const goesOn = scene.buildingSentence === scene.sentence;
    const builds = segment.roles.has(Role.build) || segment.text.includes("挖");
    const levels = segment.roles.has(Role.labour) && segment.counts.includes("area");
    if (!goesOn && !builds && !levels && !segment.counts.includes("length")) return;
    if (isOffered(segment) || isNotBuilt(segment, scene)) return;
    for (const told of segment.reading.items) {
      const item = told.noun === null ? withThingBefore(segment, told, scene) : withExtent(segment, told);
      if (isOnlyLookedAt(segment, item) || isNothingBuilt(segment, item)) continue;
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
      const said = kindBefore(segment, item) + withoutVerb(item.noun?.text ?? "", scene);
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

/** 全村现有路灯60盏,|我局安装20盏; 需硬化村道3公里,|现已硬化2公里: of what the sentence counted before, in the same unit. */
function withThingBefore({ roles, people, text }: Segment, item: Item, scene: Scene): Item {
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
    (/^(?:新[修建]|[修打开]通)/.test(counted.verb) && /^硬化/.test(verb.text) && !/已|其中/.test(text));
  if (done && !roles.has(Role.cadreSelf) && !others) return item;
  return quantity?.unit?.name === counted.unit && !quantity.implied ? { ...item, noun: counted.noun } : item;
}

/** 新建水窖12口,|维修8口; 新修公路3公里,|硬化2公里; 修通公路3公里,|硬化2公里: others of them. */
const anew = /^(?:新[建修装]|硬化|安装|铺设|架设)/;
const mends = /^(?:维修|检修|修复|修缮|翻修|加固|清淤|拓宽)/;

const extents =
  /^(?:[全总]长度?|长度?|共|一共|累计)?(?:约|近)?(?:修|铺|建|挖|砌|硬化|铺设|架设|修建)?了?[\d.一二两三四五六七八九十百千万]+[余多]?(?:公里|平(?:方米|方|米)|米)(?:长|左右)?$/;

/** 实施通组路硬化,|全长2.1公里; 硬化了巷道,|180米: how much of what was built in the clause before. */
function tellsExtent({ tokens, text, named }: Segment, { entries, sentence }: Scene): boolean {
  const last = entries.list.at(-1);
  if (last?.facts.measure !== "works" || last.facts.quantity !== null || last.sentence !== sentence)
    return false;
  if (named.named.length > 0 || !extents.test(text)) return false;
  const quantity = tokens.find((token) => token.quantity !== null)?.quantity;
  if (quantity?.value == null || quantity.unit === null) return false;
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

/** 改厕|9户, 改厨|12户 */
const heldByHouseholds: Readonly<Record<string, string>> = {
  改厕: "厕所",
  改户厕: "户厕",
  改厨: "厨房",
  改厨房: "厨房",
  改圈: "圈舍",
  改圈舍: "圈舍",
  改院坝: "院坝",
  改灶: "灶",
  改炕: "炕",
};

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
  const thing = byHousehold ? heldByHouseholds[act] : holdsThing.exec(act)?.[1];
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

/** By how their names end, and what only such are counted in. */
const structures = /(?:路|道|渠|墙|坝|堤|桥|池|塘|窖|井|塔|闸|亭|沟|涵|坡|路灯|管网|广场)$/;
const ofStructures = new Set(
  "公里 米 延米 座 处 口 眼 孔 道 段 条 平方米 平方 平米 立方米 立方 盏".split(" "),
);

/** 挡土墙60米, 路灯12盏: built wherever it is told of without a verb, and given to nobody. */
export function isStructure({ noun, quantity, verb }: Pick<Item, "noun" | "quantity" | "verb">): boolean {
  if (verb !== null || noun === null || !ofStructures.has(quantity?.unit?.name ?? "")) return false;
  // 报道1条
  const named = quantity?.unit?.name !== "条" && structures.test(noun.text);
  return named || namesWorks(noun);
}

/** 新建广场1处,|卫生室1个; 建成服务站16个,|村级服务点48个: of what is being built. */
export function isRoom({ noun, quantity, verb }: Item): boolean {
  return verb === null && /^[个处座间所]$/.test(quantity?.unit?.name ?? "") && rooms.test(noun?.text ?? "");
}

/** 安装智能电表|300只; not 安装灯泡2只, which is done by hand. */
const byPiece = /(?:[水电]表|路灯|太阳能灯|垃圾[箱桶]|摄像头)$/;

const rooms = /(?:(?:卫生|活动|文化|阅览|图书|警务|医务|调解)室|服务[站点]|(?:服务|活动)中心|厕所|公厕)$/;

/**
 * 帮他家修了个水龙头, 给李平换了一把锁; 去李平家检查线路,|换了两个插座: a thing or two of the house, put right by hand; a well or
 * a street light is built.
 */
export function isMendedAtHome(
  { people, roles, theirs, hasName, text }: Segment,
  { noun, quantity, verb }: Item,
): boolean {
  if (noun === null || verb === null || people.named.length === 0) return false;
  const covers = covering.test(verb.text) && cover.test(noun.text);
  if (!covers && !mending.test(verb.text)) return false;
  const forThem = roles.has(Role.help) || roles.has(Role.dative);
  // 卖了猪,|换了个新冰箱: bought for themselves.
  const there =
    people.named.length === 1 && !theirs && !hasName && /^[换修]/.test(verb.text) && !text.includes("新");
  if (!forThem && !there) return false;
  // 修了一下漏水的龙头
  if (quantity === null)
    return /^(?:修|补|焊|接)了$/.test(verb.text) && !noun.tokens.some(({ word }) => word);
  return (
    ((covers && quantity.unit?.kind === "area") || (quantity.value ?? fewThings + 1) <= fewThings) &&
    (/^[个扇段根块]$/.test(quantity.unit?.name ?? "") || covers || ofOneHome.test(noun.text)) &&
    !noun.tokens.some((token) => has(token, Role.works) || token.word?.measure)
  );
}

/** However they are counted: 修插座1处, 换锁2把. */
const ofOneHome = /(?:锁|插座|开关|龙头)$/;

/** What hands put right in one house in a visit; more is a delivery. */
const fewThings = 3;

export const ofMending = "修换装安接补砌焊钉盖苫蒙遮铺覆";
const mending = /^[修换装安接补砌焊钉][好上]?了?$/;
/** 盖了块塑料布, 铺了2亩地膜: put over what lets the rain in or over a field, and built by nobody. */
const covering = /^[盖苫蒙遮铺覆][好上]?了?$/;
const cover = /(?:布|膜|毡|席|帘|油纸)$/;

/** 卖了猪,|换了个冰箱: in one home, whoever did it. */
function isExchanged({ people }: Segment, { noun, verb }: Item): boolean {
  return (
    people.named.length === 1 &&
    /^更?换[了上]/.test(verb?.text ?? "") &&
    !noun?.tokens.some((token) => has(token, Role.works))
  );
}

/** 看了他新栽的|三亩桑园, 李平家去年盖的|两间房: theirs, by who stands before the act and the 的 behind it. */
function isTheirWork({ tokens }: Segment, verb: Token): boolean {
  const at = tokens.indexOf(verb);
  const of = tokens[at + 1]?.text === "了" ? at + 2 : at + 1;
  if (tokens[of]?.text !== "的") return false;
  let by = at - 1;
  while (/^(?:新|刚|今年|去年|前年|自己|自家)$/.test(tokens[by]?.text ?? "") || has(tokens[by], Role.home))
    by -= 1;
  const who = tokens[by];
  if (who === undefined || has(tokens[by - 1], Role.dative) || has(tokens[by - 1], Role.help)) return false;
  return isOfHousehold(personOf(who));
}

const howItGoes = /(?:进度|情况|质量|效果|现场|施工)$/;
const lookedAt =
  /(?:[查察]看|巡[查视看护]|[检核]查|验收|督[促查导]|参观|观摩|考察)[^,]{0,6}[修建装打铺挖盖架砌化造]了?的/;

/** 在|安置|小区|新修住房: where, told in front of the act. */
function isPlace({ tokens }: Segment, { tokens: [first] }: Noun, verb: Token): boolean {
  if (first === undefined || first.start > verb.start) return false;
  const at = tokens.indexOf(first);
  return tokens.slice(Math.max(0, at - 2), at).some(({ text }) => text === "在" || text === "于");
}

/** 道路硬化|项目2个, 危房改造|款: what a project or money is called by. */
function isProject({ tokens }: Segment, verb: Token): boolean {
  const next = tokens[tokens.indexOf(verb) + 1];
  return next?.word?.measure?.id === "project" || /^(?:款|资金|补助|工程)/.test(next?.text ?? "");
}

/** 商量厕所改造, 村道硬化的事, 宣讲政策:危房改造: nothing of it is built yet. */
const talkedOf =
  /商[量议讨]|讨论|研究|协商|谋划|筹划|规划|动员|部署|调研|检查|督[促查导]|了解|[查察]看|询问|申请|的事|政策(?:宣传|宣讲|讲解|解读)|(?:宣传|宣讲|讲解|解读)[^,]{0,4}政策/;

/** 挖|排水沟850米, 挖了|蓄水池3座; 帮李平家挖水沟 is the work of hands. */
function isDug({ noun, quantity, verb, helped }: Item): boolean {
  return /^挖[了成好]?$/.test(verb?.text ?? "") && !helped && isStructure({ noun, quantity, verb: null });
}

/** 在|李平|家|栽了两亩烟苗: at whose home it was. */
function isAtTheirHome(tokens: readonly Token[], verb: Token): boolean {
  const home = tokens.findIndex((token, at) => has(token, Role.home) && tokens[at - 1]?.mention != null);
  return (
    home > 1 && home < tokens.indexOf(verb) && tokens.slice(0, home).some((token) => has(token, Role.go))
  );
}

/** 走访李平,|脐橙栽了8亩, 坡上栽了3亩李子: what is told of, or where, before how much of it grows there. */
function isFoundGrowing(
  { tokens, text, roles, people, aboutVillage }: Segment,
  { noun }: Item,
  verb: Token,
): boolean {
  if (people.named.length === 0 || aboutVillage || roles.hasSome(ourActs)) return false;
  const [first] = tokens;
  const place = first !== undefined && (has(first, Role.homeGround) || has(first, Role.ownPlace));
  if (place || atHome.test(text)) return true;
  const topic = noun?.tokens[0];
  return topic !== undefined && topic.start < verb.start && !/苗$/.test(noun?.text ?? "");
}

const atHome = /^(?:[屋房]子?[前后]|[^,在到]{0,2}[坡山林坎][上里头下边])/;
const ourActs = rolesOf(Role.cadreSelf, Role.dative, Role.help, Role.go);

/** 他家去年栽了3亩丹参, 李平今年种植玉米5亩: by the household for itself; 帮李平栽了3亩山药 is the work of hands. */
function isGrown(segment: Segment, item: Item, verb: Token): boolean {
  if (!/^新?[栽种盖]/.test(verb.text)) return false;
  const { tokens, theirs, roles, named, people, aboutVillage } = segment;
  // 帮他补栽果苗40株
  if (item.helped) return people.named.length > 0 && !aboutVillage;
  if (isFoundGrowing(segment, item, verb)) return true;
  if (isAtTheirHome(tokens, verb)) return named.named.length > 0;
  if (!theirs || roles.has(Role.dative) || roles.has(Role.cadreSelf)) return false;
  // 带领李平、王五栽种花椒20亩
  if (tokens.some(({ text }) => /^(?:带领|带动|组织|发动|联合|引导)/.test(text))) return false;
  return roles.has(Role.ownPlace) || isOfHousehold(subjectAt(tokens, tokens.indexOf(verb)));
}

export function isBuilt(segment: Segment, item: Item): boolean {
  if (item.verb === null) return false;
  if (isSunkFor(segment, item, item.verb)) return true;
  return isOfBuilding(item, item.verb) && isBuiltBy(segment, item, item.verb);
}

/** 变压器, 水渠: one of the list of what is built. */
export function namesWorks({ tokens }: Noun): boolean {
  return tokens.some((token) => has(token, Role.works));
}

/** 为上坪村新装了变压器, or told of nobody. Not: 村口新修了桥, 他家新修了厕所 */
function isByOurs({ tokens, text, people }: Segment, verb: Token): boolean {
  return byOurs.test(text) || (tokens[0] === verb && people.named.length === 0);
}

const byOurs = /^[^看见他她]*(?:[我咱]们?|本?单位|[为帮给]|协调|争取|组织)/;

const ofTheYear = /^今年/;

/** 给李平家|打了|一口|井: sunk for them by us. Not: 李平打了一口井, 儿子给李平家打了一口井 */
function isSunkFor(segment: Segment, { noun, quantity }: Item, verb: Token): boolean {
  if (verb.text !== "打了" || !/^[口眼]$/.test(quantity?.unit?.name ?? "")) return false;
  return /[井窖]$/.test(noun?.text ?? "") && isForHome(segment);
}

function isForHome({ tokens, roles }: Segment): boolean {
  if (!roles.has(Role.dative)) return false;
  const to = tokens.findIndex((token) => has(token, Role.dative));
  return tokens[to + 1]?.mention != null && (subjectAt(tokens, to) ?? "us") === "us";
}

/** 硬化, 修; 挖了|蓄水池3座; 拉网围栏12公里 */
function isOfBuilding({ quantity }: Item, verb: Token): boolean {
  return has(verb, Role.build) || verb.text.startsWith("挖") || quantity?.unit?.name === "公里";
}

const byHand = /^(?:维修|安装|修理|修缮)/;

function isBuiltBy(segment: Segment, item: Item, verb: Token): boolean {
  if (item.noun === null || item.noun.kind === "measure" || item.noun.kind === "people") return false;
  // 栽的50棵苹果苗|活了|42棵: of those planted some time before.
  const behind = segment.tokens[segment.tokens.findLastIndex((token) => item.tokens.includes(token)) + 1];
  if (/^(?:都|全)?(?:成?活|死|枯)/.test(behind?.text ?? "")) return false;
  // 门前|栽|着|桃树3棵: how it is there.
  if (segment.tokens[segment.tokens.indexOf(verb) + 1]?.text === "着" && !/[忙正]/.test(segment.text))
    return false;
  // 推广种植300亩: how widely; 加宽|至|5米: up to what.
  // 清理水渠2公里|惠及|300亩: what came of it.
  if (spreads.has(item.noun.text)) return false;
  // 新上|变压器4台. Not: 新上项目2个, 新上合作社1个
  if (verb.text.startsWith("新上") && (segment.named.named.length > 0 || !namesWorks(item.noun)))
    return false;
  // 硬化|面积达|3000平方米: it is not told of what.
  if (extent.test(item.noun.text)) return false;
  // 换了个新的
  if (/^(?:[新好大小补]的?|[更最较].*|们)$/.test(item.noun.text)) return false;
  // 察看新打的|一眼水井: looked at.
  if (howItGoes.test(item.noun.text) || lookedAt.test(segment.text)) return false;
  if (isMendedAtHome(segment, item) || isExchanged(segment, item)) return false;
  // 每个装|10个口罩: what was packed.
  if (item.noun.kind === "goods" && /^装/.test(verb.text)) return false;
  // 拉网围栏12公里: nobody is given miles of anything.
  if (item.quantity?.unit?.name === "公里" && has(verb, Role.give)) return true;
  if (!segment.theirs && isDug(item)) return true;
  if (!has(verb, Role.build)) return false;
  if (isTheirWork(segment, verb) || isPlace(segment, item.noun, verb)) return false;
  if (isGrown(segment, item, verb) || isTheirOwnWork(segment, item)) return false;
  // 帮李平维修管道; 走访李平,|帮他维修管道: hands. Not: 走访李平,|帮他家修建厕所
  const forThem =
    segment.named.named.length > 0 ||
    (byHand.test(verb.text) &&
      segment.people.named.length > 0 &&
      (segment.roles.has(Role.pronoun) || /帮着?[他她]/.test(segment.text)));
  if (item.helped && forThem && item.quantity === null) return false;
  if (item.quantity === null && isProject(segment, verb)) return false;
  if (item.quantity === null && item.someAmount) return namesWorks(item.noun);
  // 李平家厕所改造完了: how it stands with their house, by nobody told.
  if (item.quantity === null && segment.theirs && segment.named.named.length > 0) return false;
  if (item.quantity === null)
    return (
      !talkedOf.test(segment.text) &&
      !/(?:改造|新建|维修|建设)(?:的?申请|政策|项目|名额|指标|名单|补助)/.test(segment.clause.text) &&
      namesWorks(item.noun) &&
      // 出资4万元建设凉亭: what the money is for. Not: 投资5万元建成文化广场
      ((/建成了?$/.test(verb.text) && !segment.theirs && !/^[他她]/.test(segment.text)) ||
        !segment.reading.items.some((other) => other.quantity?.unit?.kind === "money")) &&
      (/^(?:硬化|新建|修建|安装|架设|铺设|建成|改造|改建|拓宽|维修|翻修)/.test(verb.text) ||
        (/^(?:新[修装架铺]|架)了/.test(verb.text) && isByOurs(segment, verb)))
    );
  const unit = item.quantity.unit;
  // 20 street lights
  if (unit === null) return item.noun.tokens.some((token) => has(token, Role.works) && isEnglish(token));
  // 安装健身器材8件
  if (unit.name === "件" && !has(verb, Role.give) && namesWorks(item.noun)) return true;
  // 安装篮球架1副、体育器材6件: set up for all
  if (/^[件副张]$/.test(unit.name))
    return (
      /^(?:新?安|加|新)装了?$/.test(verb.text) &&
      segment.people.named.length === 0 &&
      looksLikeThing(item.noun.text)
    );
  if (!buildUnits.has(unit.name) && !(unit.name === "只" && byPiece.test(item.noun.text))) return false;
  // 竹子种植60户: so many who grow it.
  if (unit.name === "户" && /^[种栽]/.test(verb.text)) return false;
  // 李平新建羊场1个: their own trade
  if (segment.theirs && !segment.roles.has(Role.dative) && /(?:场|圈舍|菌棚)$/.test(item.noun.text))
    return false;
  if (namesWorks(item.noun)) return true;
  // 打了两个泡, 打了个电话: only of what is known is 打 to build.
  if (/^打了?$/.test(verb.text) && /^[个块根组场面]$/.test(unit.name)) return false;
  // 走访李平,养殖规模羊80只,|种植玉米10亩
  const crops = unit.name === "亩" && segment.people.named.length > 0;
  // 走访李平,今年栽烟5亩
  const byUs = segment.roles.has(Role.dative) || segment.roles.has(Role.cadreSelf) || item.helped;
  if (crops && !byUs && ofTheYear.test(segment.text) && /^[栽种]/.test(verb.text)) return false;
  // 给李平家|盖了|2间|房
  const housed = /^盖[了好]+$/.test(verb.text) && isForHome(segment);
  if (has(verb, Role.own) && !housed && (crops || segment.named.named.length > 0)) return false;
  // 给李平家装好了一台电视
  if (/^[装安]好了?$/.test(verb.text) && segment.people.named.length > 0) return false;
  if (has(verb, Role.give))
    return (
      !segment.hasName &&
      segment.people.named.length === 0 &&
      (!/^(?:打了|换了|装了)$/.test(verb.text) || ["盏", "公里", "米", "座", "处", "口"].includes(unit.name))
    );
  return true;
}
