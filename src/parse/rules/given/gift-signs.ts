import { Grounds } from "../../scene/grounds.ts";
import { Requirement } from "../../scene/requirement.ts";
import type { Scene } from "../../scene/scene.ts";
import type { Segment } from "../../scene/story.ts";
import { textBehind } from "../../scene/stretch.ts";
import { isNotOurs } from "../../stance/giver.ts";
import { bringsMore } from "../../stance/offered.ts";
import { Sign } from "../../text/characters.ts";
import { sentenceSoFar } from "../../text/sentence.ts";
import { figureAt, givesEach, type Item, tellsGiving } from "../../words/item.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import { has, isEnglish, type Token, tokenAt } from "../../words/tokens.ts";
import type { UnitKind } from "../../words/vocabulary.ts";
import { boughtByThem } from "../goods/bought-by-whom.ts";
import { isBoughtFor, isGotFor, openGift } from "../goods/gifts-without-figures.ts";
import {
  abstractUnits,
  isKnown,
  isMatterOf,
  isMeasured,
  isScenery,
  looksLikeThing,
  messages,
  pictures,
  weighsTold,
} from "../goods/thing-told.ts";
import { isHeldByUs } from "../goods/waiting.ts";
import { thingBefore } from "../goods/write-goods.ts";
import { buyers } from "../sale/produce.ts";
import { isOneOfDeeds } from "../solved/one-of-deeds.ts";
import { lendsHand } from "../work/helping.ts";
import { isMendedAtHome, ofMending } from "../work/mended-at-home.ts";
import {
  isFilledIn,
  isHarvested,
  isNoThing,
  isServed,
  isTakenAlong,
  isWithTheirMoney,
  isWorkedOn,
} from "../work/served.ts";
import { isTended, ofTending } from "../work/tended.ts";
import { isBuilt } from "../works/built.ts";
import { isRoom, isStructure } from "../works/structures.ts";
import { countsCompany, isOwnTool, isSentToWork, isTeam } from "./brought-to-work.ts";
import { isBorne, isDoneByThem, ofDoing } from "./by-them.ts";
import { isCalledFor } from "./called-for.ts";
import { isAccounted, isCountedBySign, isFewOfThing } from "./figure-without-unit.ts";
import { isLampOfList, isPlainList, isUnderClass, isUnderHeading, listing } from "./gift-list.ts";
import { isHandedBehind, isHandedOver } from "./handed-behind.ts";
import { isErrandOfOther, isTheirsLoaded } from "./loaded-and-fetched.ts";
import {
  isBackground,
  isPaidFor,
  isReceiverCounted,
  isSeen,
  isSold,
  isSought,
  isTaken,
  livesOn,
  tellsAgain,
  tellsWhatBecame,
  tellsWhich,
} from "./not-given.ts";
import { isBoughtWithIt, isOfOtherDeed, ofBuying, ofOtherDeeds } from "./other-than-given.ts";
import { isInStock, isStillOurs, leavesNone } from "./still-ours.ts";
import { isOwn } from "./their-own-things.ts";
import { isTheirsTold } from "./theirs-told.ts";
import { isLookedAt, tellsWhichPack } from "./told-of.ts";

/** Tells whether the item was given to a household: what it counts, whose it is, and what says that it was given. */
export function isGift(segment: Segment, scene: Scene, item: Item): boolean {
  const { noun, quantity } = item;
  const unit = quantity?.unit ?? null;
  if (unit !== null && ofNoThing.has(unit.kind)) return false;
  // 做了|个|体检: of what is no thing.
  if (noun === null && (quantity === null || quantity.implied)) return false;
  if (isNoThing(segment, scene, item)) return false;
  if (noGiving.someHolds(segment, item) || isTheirsTold(segment, scene, item)) return false;
  if (isHeldByUs(segment, item, scene) || (item.verb === null && boughtByThem.isIn(segment))) return false;
  if (/[买捎带]/.test(item.verb?.text ?? "") && isPaidBack(segment, scene)) return false;
  if (fetching.isMetBy(segment.clause) && isWithTheirMoney(segment, scene)) return false;
  if (bidToFetch.isIn(segment.clause) && !cameForIt(segment, scene)) return false;
  if (scene.entries.list.at(-1)?.facts.measure === "labour" && isHarvested(segment, scene, item))
    return false;
  if (isTheirDelivery(segment, scene) || isErrandOfOther(segment, item, scene)) return false;
  if (isTheirsLoaded(segment, item, scene)) return false;
  // 院里晒着花椒,红通通一片, 看到的是一片丰收的景象: how it looks.
  if (quantity?.value === 1 && unit?.name === "片" && isScenery(segment, item)) return false;
  // 分两批组织村民: in how many turns.
  if (unit?.name === "批" && item.verb?.text === "分") return false;
  // 割了半块|田: of land.
  if (noun === null && /^[田地坡]/.test(behindItem(segment, item))) return false;
  // 三样都交到他手上: how many kinds were told.
  if (noun === null && /^[样种类]$/.test(unit?.name ?? quantity?.unitSaid ?? "")) return false;
  if (quantity?.value === 1 && noGivingOfOne.someHolds(segment, item)) return false;
  // 走了五公里山路
  if (
    unit?.kind === "length" &&
    (/^(?:公里|华?里|码)$/.test(unit.name) || (noun === null && item.verb === null))
  )
    return false;
  // 遮阳网40平方米 is handed over by its size; land is not.
  if (
    unit?.kind === "area" &&
    (!/^平(?:方米?|米)$/.test(unit.name) || item.verb === null || !has(item.verb, Role.give))
  )
    return false;
  if (livesOn(segment, item)) return false;
  if (noun === null)
    return (
      (unit !== null || isUnderHeading(segment, scene)) &&
      !noGivingOfBare.someHolds(segment, item) &&
      !countsCompany(segment, item) &&
      !isSold(segment, item, scene) &&
      !isOwn(segment, item, scene) &&
      !isNotOurs(segment) &&
      thingBefore(segment, scene, item) !== null &&
      !tellsWhatBecame(segment, item, scene) &&
      !weighsTold(segment, scene, item) &&
      !tellsAgain(segment, scene, item) &&
      (listing(segment, item, scene) || gives(segment, item))
    );
  // 给了些|啥: asked.
  if (/^(?:啥|什么|些?[什啥]么?|哪些|多少)(?:东西)?$/.test(noun.text)) return false;
  if (unit?.name === "支" && isTeam(segment, item)) return false;
  // 红枣|客商买了|300斤: who bought it.
  if (noun.kind === "text" && buyers.test(noun.text)) return false;
  if ((unit?.name === "台" || unit?.name === "辆") && isSentToWork(segment, item)) return false;
  if (isOwnTool(segment, scene, item)) return false;
  // 技术培训:高山蔬菜1期: how often, not how much.
  if (noun.kind === "text" && ofTimes.has(unit?.name ?? "")) return false;
  if (noun.kind === "text" && isOneOfDeeds(segment, scene, item)) return false;
  if (
    isBuilt(segment, item) ||
    (isStructure(item) && !isLampOfList(segment, scene, item)) ||
    isRoom(item) ||
    // 给村里争取了20盏路灯: sought, and not handed over.
    (unit?.name === "盏" && soughtLamps.test(segment.text)) ||
    (unit !== null && ofBuildings.has(unit.name))
  )
    return false;
  // 走访李平,羊3只: what they keep, where nothing says that it was given.
  if (noun.text.length < 6 && livestock.test(noun.text) && !tellsGiving(segment.reading)) return false;
  if (isOwn(segment, item, scene) || isSold(segment, item, scene)) return false;
  if (noGivingOfThing.someHolds(segment, item) || isNotOurs(segment)) return false;
  if (scene.offeredIn === scene.sentence && bringsMore(segment)) return false;
  if (quantity === null) return openGift(segment, item, scene);
  if (noun.kind === "text" && unit === null && quantity.unitSaid === null && !item.ofThings)
    return (
      isCountedBySign(item, scene) ||
      isFewOfThing(segment, item, scene) ||
      (noun.tokens.every(isEnglish) && givesTo(segment, item))
    );
  if (noun.kind === "text" && !noun.tokens.every(isEnglish) && !looksLikeThing(noun.text)) return false;
  if (quantity.unit === null && quantity.unitSaid === null && isAccounted(segment, scene, item)) return false;
  // 冰箱坏了,给他买了台|新的
  if (noun.text.length < 3 && qualities.includes(noun.text.charAt(0)) && /^.的?$/.test(noun.text))
    return false;
  // 给他把老年证办下来了
  if (noun.text.endsWith("证") && /[办领]/.test(segment.clause.text)) return false;
  if (noGivingOfFigure.someHolds(segment, item)) return false;
  // 照片2张为证, 发了3张照片到群里; 全家福照片1张 is handed over to somebody.
  if (noun.kind === "text" && pictures.test(noun.text) && !givesTo(segment, item)) return false;
  if (isMeasured(segment, noun, item) || (noun.kind === "text" && messages.test(noun.text))) return false;
  if (gives(segment, item)) return true;
  if (isSeen(segment, item) || (pointing.isIn(segment) && isPointedAt(segment, item))) return false;
  // 排查问题260条 behind a gift is no gift: what no list has needs a unit of things.
  // A bowl of noodles is given only where it is said to be.
  if (
    /^[碗杯锅顿桌碟]$/.test(unit?.name ?? "") &&
    (item.verb === null || !segment.reading.verbs.includes(item.verb))
  )
    return false;
  if (
    !item.each &&
    !isKnown(noun, scene) &&
    abstractUnits.has(unit?.name ?? "") &&
    !isPlainList(segment, scene) &&
    !isUnderClass(segment, item)
  )
    return false;
  // 降水量12毫米
  if (unit?.kind === "length" && unit.name !== "米") return false;
  if (!isOnlyList(segment, item)) return false;
  if (goesOnFromOther(segment, scene)) return false;
  return listing(segment, item, scene);
}

/**
 * Nothing but what is counted, for whom, and how it was handed over: in a list every word tells of the things in it.
 * Not: 手表上的海拔显示|1400米, 村子|四面|环山, 一亩地能出|三千斤洋芋
 */
function isOnlyList(
  { tokens, reading: { items }, clause: { label } }: Segment,
  { tokens: told }: Item,
): boolean {
  if (label === "content" || tokens.some(({ kind, text }) => kind === "text" && leftThere.test(text)))
    return true;
  return tokens.every((token, at) => {
    if (token.kind !== "text" || token.bracketed || token.mention !== null) return true;
    if (inList.test(token.text) || /^(?:用|物|礼)[品资]$/.test(tokens[at + 1]?.text ?? "")) return true;
    const item = items.find(({ tokens: own, noun }) => own.includes(token) || noun?.tokens.includes(token));
    // 一口铁锅用|了三代人
    if (item?.noun?.tokens.includes(token) && /^[了过着]$/.test(tokens[at + 1]?.text ?? "")) return false;
    return item !== undefined && (item.quantity !== null || !told.includes(tokens[at - 1] as Token));
  });
}

/**
 * 户主当过兵,|军功章两枚: a sentence behind a full stop that begins with what is no home, no gift and no label goes on with it.
 * Not: 李平家去过了。|浮球20个,|尼龙绳3捆
 */
function goesOnFromOther({ tokens, clause, people }: Segment, { source, entries, sentence }: Scene): boolean {
  if (clause.label !== null || clause.hasName || entries.list.at(-1)?.sentence === sentence) return false;
  const before = source.text.slice(0, tokens[0]?.start ?? 0);
  const told = sentenceSoFar(before);
  const opened = before.charAt(before.length - told.length - 1);
  if (people.named.some(({ name }) => told.includes(name))) return false;
  return told.trim() !== "" && /[。!]/.test(opened) && !handing.test(told) && !handing.test(clause.text);
}

const handing =
  /[访望问去到看][^,]{0,6}[家户]|[家户][^,]{0,3}[去到看访走]|[:领送给拿把缺病冷坏疼]|不[好便]|[\d一二两三四五六七八九十][家户]/;

/** No word at all, places, who signed for it, and where it was left. */
const inList =
  /^[^\u4e00-\u9fff]*$|[县市镇乡区]$|^[局院办站所行校]$|^(?:本次|这次)?(?:[^,]{0,3}(?:物资|用品|物品|礼品))?$|^(?:已经?|未|都)?(?:给|代)?[领签收发到齐下]+了?$|^[携睡]|^(?:都?让|[节年][前后]|[前后]|其余|剩下)$/;
const leftThere = /^(?:寄|存|挂|搁|留|放|累)/;

function behindItem({ clause: { tokens } }: Segment, { tokens: own }: Item): string {
  return tokens[tokens.findLastIndex((token) => own.includes(token)) + 1]?.text ?? "";
}

/** Kinds of units that count no thing, and units of what is held again and again or stands where it was built. */
const ofNoThing = new Set<UnitKind>(["money", "household", "person", "times", "day"]);
const ofTimes = new Set("期 届 篇 场 堂 字".split(" "));
const qualities = "新好大小旧多少";
const ofBuildings = new Set("间 座 处 所 眼 孔 栋 幢 公里".split(" "));

const soughtLamps = /(?:争取|协调|申请|申报|对接)[^,]{0,8}(?:路灯|太阳能灯)|路灯[^,]{0,4}(?:争取|协调)/;

/** 李平家2000斤洋芋|有了销路, 找到了买家: theirs, to be sold. Not: 送给李平20只鸡苗联系好了买家 */
const outletFound = new Sign(
  "买销下出",
  /(?:找|联系|对接|谈|有)(?:好|到|上|着)?了?(?:[一两几]个|家)?(?:新的?)?(?:买[家主]|销路|下家|出路)了?$/,
);

const handedOver = /[送发捐]给|[送发捐][来去](?:了|的|\d)/;

const market =
  "(?:县城|[县市]里|城里|镇上|集[上市]|街上|市场|超市|客户|快递|驿站|车站|饭店|粮站|收购[站点]|加工厂)";
const toMarket = new RegExp(
  `(?:帮(?!扶)|替)着?(?![我咱])[^,给]{1,8}(?:[到往]${market}[^,给]{0,4}[送拉运](?![^,]*给)|[送拉运]了?[^,给]{1,10}[到去往]${market}[去卖了掉]*$)`,
);
const delivering = /(?:帮(?!扶)|替)着?(?![我咱])[^,。;\n]{1,8}(?:送货|拉货|送外卖|送快递),$/;

/** 帮李平送货,|又给他送了一箱奶, |送去化肥2袋: something else. */
const handedThere = /[给又还他她]|[送拉运]去/;

/**
 * 帮李平|送苹果20箱到县城, 帮李平送货,|送了20箱苹果: theirs, and taken to who buys it.
 * Not: 帮扶单位送李平米2袋到镇上安置点, 帮李平送煤1吨到县城的租房
 */
function isTheirDelivery({ clause, tokens, text, named }: Segment, { source }: Scene): boolean {
  if (!/[送运拉]/.test(text)) return false;
  if (toMarket.test(clause.text)) return true;
  if (named.named.length > 0 || handedThere.test(clause.text)) return false;
  const start = tokens[0]?.start ?? 0;
  return delivering.test(source.text.slice(Math.max(0, start - 14), start));
}

/** What says of the figure's own words that nothing was given. */
const noGiving = new Grounds<Segment, [Item]>(
  [
    new Requirement({ oneOf: "买销下出" }),
    (segment, { verb }) =>
      outletFound.isIn(verb === null ? segment.clause : segment) && !handedOver.test(segment.clause.text),
  ],
  [new Requirement({ oneOf: "的" }), tellsWhich],
  [new Requirement({ oneOf: "的" }), isMatterOf],
  [new Requirement({ oneOf: "死退冻丢跑走病损毁烧淹炖煮炒蒸炸煎焖宰熬办采" }), isLost],
  [new Requirement({ oneOf: "申享办填签录登核" }), isFilledIn],
  [new Requirement({ roles: rolesOf(Role.dative) }), isServed],
  [new Requirement({ roles: rolesOf(Role.go) }), isTakenAlong],
  [new Requirement({ oneOf: "叫喊雇请约租组联找寻物" }), isCalledFor],
  [new Requirement({ oneOf: "留搁存放备待归收回" }), isStillOurs],
  [new Requirement({ oneOf: "剩余没无" }), isInStock],
  [new Requirement({ oneOf: ofDoing }), isDoneByThem],
  [new Requirement({ oneOf: "分" }), ({ text }) => parted.test(text)],
  [new Requirement({ oneOf: "能" }), ({ text }) => yields.test(text)],
  [new Requirement({ oneOf: ofTending }), isTended],
  [new Requirement({ oneOf: ofOtherDeeds }), isOfOtherDeed],
  [new Requirement({ oneOf: ofBuying }), isBoughtWithIt],
);

/** 一亩地大约能出三千斤洋芋, 一公斤蚕茧能缫出二两丝: by the rule. */
const yields =
  /^一(?:亩|方|公?斤|头|棵|只|箱|吨|株|窝)[^,给送]{0,8}(?:大约|大概|约|差不多|少说)?(?:也|就)?能[^给送帮,]{1,3}[\d一二两三四五六七八九十]/;

/** 三亩地两头牛给分开了: among those of the house. */
const parted = /分(?:开|家)了$/;

/** 让他来领化肥2袋, 叫李平去村部拿米1袋: to be fetched. Not: 叫李平来村部领了2袋 */
const bidToFetch = new Sign(
  "让叫喊请知",
  /(?:让|叫|喊|请|通知)(?:[他她]们?|[^,让叫喊请]{1,4}?)(?:今天|下午|自己|有空|赶紧|抓紧|直接)*(?:过?来|过?去|到)[^,了]{0,6}?(?:领取?|拿|取|拉)(?![了走到回])/,
);
const cameFor =
  /已领取|签了?字|(?:^|[^没未])(?:领|拿|取|拉)(?:走|到|回去?|完)?[了过]|[来去](?:领|拿|取|拉)(?:走)?了/;

/** 给李平买了2袋化肥,|他把钱给我了: bought for them with their own money. Not: 他要给我钱,我没收 */
function isPaidBack({ clause }: Segment, { source }: Scene): boolean {
  return paidBack.test(textBehind(clause.tokens, source, 30));
}

const fetching = new Requirement({ oneOf: "买捎带" });

const paidBack =
  /^,(?:[他她]自己|[他她]|人家)[付给出]的钱(?![^。;\n]*[没不退]|[我是])|^,[他她]给了?我[\d一二三四五六七八九十百两]+(?:元|块)[药货肥]?钱?(?![^。;\n]*[没不退还硬]|[^,。;\n]|。我没)|^,[他她]把钱[给付]了(?:我|[,。;\n]|$)(?![^。;\n]*[没不退])|^,(?:[^。;\n]{0,12},)?(?:(?:[他她]|人家)把)?[药货肥]?钱(?:[他她]|人家)?(?:也|都|已经?|当场|后来)*(?:给|还|转|付)(?:了|给)?我(?![^。;\n]{0,8}(?:没收|没要|不收|退)|了?(?:一半|一部分|一些|[\d一二两三四五六七八九十百]))/;

/** 让他来领,|他下午领走了 */
function cameForIt({ clause }: Segment, { source }: Scene): boolean {
  return cameFor.test(textBehind(clause.tokens, source, 24));
}

const noGivingOfOne = new Grounds<Segment, [Item]>(
  [new Requirement({ roles: rolesOf(Role.not) }), isNotOne],
  [new Requirement({ oneOf: "不没回" }), leavesNone],
  [new Requirement({ oneOf: "联对找寻到来" }), isSought],
);

/** The same of a figure alone. */
const noGivingOfBare = new Grounds<Segment, [Item]>(
  [new Requirement({ oneOf: "果产能存出" }), isBorne],
  [new Requirement({ roles: rolesOf(Role.labour) }), isWorkedOn],
  [new Requirement({ oneOf: "是" }), tellsWhichPack],
  [new Requirement({ oneOf: "旗信状牌杯" }), isOfThanks],
  [new Requirement({ oneOf: "换" }), isPutInPlace],
);

/** The same of a thing that is named. */
const noGivingOfThing = new Grounds<Segment, [Item]>(
  [new Requirement({ oneOf: ofMending }), isMendedAtHome],
  [new Requirement({ oneOf: "换" }), isPutInPlace],
  [new Requirement({ oneOf: "看" }), isLookedAt],
  [new Requirement({ roles: rolesOf(Role.help) }), isLent],
  [new Requirement({ roles: rolesOf(Role.fetch), counts: "money" }), isPaidFor],
);

/** The same of a thing with its figure. */
const noGivingOfFigure = new Grounds<Segment, [Item]>(
  [new Requirement({ oneOf: "的" }), isBackground],
  [new Requirement({ oneOf: "被让叫" }), isTaken],
  [new Requirement({ oneOf: "放投" }), isPutOut],
  [new Requirement({ oneOf: "给", roles: rolesOf(Role.dative) }), isReceiverCounted],
);

/** 田里|放了|鱼苗40斤, 放了|挂鞭: what they keep on their land or let off, where nobody else is told to have put it there. */
function isPutOut({ text, roles }: Segment, { noun, verb }: Item): boolean {
  if (verb?.text.startsWith("放") && letOff.test(noun?.text ?? "")) return !roles.has(Role.dative);
  return (
    !roles.has(Role.dative) &&
    !roles.has(Role.cadreSelf) &&
    theirLand.test(text) &&
    alive.test(noun?.text ?? "")
  );
}

const theirLand =
  /^(?:[他她]们?家?的?|家里的?)?在?.{0,2}[田塘地棚圈坡山池沟园坝][里上头边中]?(?:都|还|又|也|今年)*[放投]养?了/;
const letOff = /^(?:鞭炮?|炮仗?|爆竹|烟花|礼花|花炮|礼炮|风筝|孔明灯|(?:露天)?电影)$/;
const alive = /[苗崽仔雏鱼虾蟹蜂]$/;

const pointing = new Sign("那这", /[那这]/);

/** 那桶油|他舍不得吃, 他|那|8只鸡下蛋勤, 老人家这|两头牛: spoken of. Not: 李平|那|2袋米, where 那 is his home. */
function isPointedAt({ tokens }: Segment, { tokens: own }: Item): boolean {
  const at = figureAt(tokens, own);
  if (/^[那这]/.test(tokens[at]?.text ?? "")) return true;
  const whose = tokenAt(tokens, at - 2);
  return /^[那这]$/.test(tokens[at - 1]?.text ?? "") && (has(whose, Role.pronoun) || has(whose, Role.kin));
}

/** 死了|6头牦牛, 丢了两只羊, 炖了|只鸡, 茶叶采了|50斤, 一天烧|两筐煤, 补办了|一张: what became of theirs, what they cooked, picked or burnt, and papers. */
function isLost({ tokens }: Segment, { noun, tokens: own }: Item): boolean {
  const figure = figureAt(tokens, own);
  // 办理慢病卡31张、|残疾证6本
  if (papers.test(noun?.text ?? "") && tokens.slice(0, figure).some(({ text }) => applied.test(text)))
    return true;
  const before = tokens[figure - 1]?.text === "了" ? tokens[figure - 2] : tokens[figure - 1];
  return figure > 0 && lost.test(before?.text ?? "");
}

/** What an office makes out for somebody. */
export const papers = /(?:[证卡]|执照|户口[本簿])$/;
const applied = /^(?:帮|代|补|协助|帮助)?办(?:理|好|成)?了?$/;

const lost =
  /^(?:死|退|病死|冻死|丢|跑|走失|病|损失|毁|烧|淹|炖|煮|炒|蒸|炸|煎|焖|宰|熬|采|补?办|重办|办理)(?:掉|坏)?了?$|^.{1,4}烧了?$/;

/** 门锁坏了,给|换了|把新锁: in the place of what was broken. */
function isPutInPlace({ tokens }: Segment, { tokens: own }: Item): boolean {
  const first = tokens.findIndex((token) => own.includes(token));
  return /^(?:更?换)[了上]/.test(tokenAt(tokens, first - 1)?.text ?? "");
}

/** 一袋|都|没破, 一个|也|没碎: none of them. */
function isNotOne({ tokens }: Segment, { tokens: own }: Item): boolean {
  const at = figureAt(tokens, own);
  return (
    /^[都也]/.test(tokens[at + 1]?.text ?? "") &&
    tokens.slice(at + 1, at + 3).some((token) => has(token, Role.not))
  );
}

const thanks = /^(?:锦旗|感谢信|表扬信|奖状|奖牌|奖杯)$/;

/** 收到锦旗|2面: what the sender was thanked with. */
function isOfThanks({ tokens }: Segment, { tokens: own }: Item): boolean {
  const figure = tokens.findIndex((token) => own.includes(token));
  return thanks.test(tokenAt(tokens, figure - 1)?.text ?? "") || thanks.test(tokens[figure + 1]?.text ?? "");
}

/** 帮他拎了几桶水: told as work. */
function isLent({ tokens, text }: Segment, { quantity, verb }: Item): boolean {
  // 帮他称了五十斤花椒
  if (
    /^(?:称|量|数)了?$/.test(verb?.text ?? "") &&
    !/[送给]/.test(text) &&
    has(tokens[tokens.indexOf(verb as Token) - 1], Role.help)
  )
    return true;
  return (
    quantity?.value === null &&
    lendsHand(
      tokens,
      tokens.findIndex((token) => has(token, Role.help)),
    )
  );
}

const livestock =
  /^(?:[老大小母公耕黄水奶肉山绵]{0,2})(?:牛|羊|猪|马|驴|骡子?)$|^(?:蜂子?|[蜜土中]蜂)$|^[牛羊猪马驴鸡鸭鹅兔狗骡]?(?:大小|大大小小)$/;

/** gave li ping 2 umbrellas: given to somebody, though nothing tells what they are counted in. */
function givesTo(segment: Segment, { verb }: Item): boolean {
  return verb !== null && has(verb, Role.give) && (segment.people.named.length > 0 || segment.aboutVillage);
}

function gives(segment: Segment, item: Item): boolean {
  return (
    isByWordOfGiving(segment, item) ||
    isHandedOver(segment, item) ||
    isGotFor(segment, item) ||
    isHandedBehind(segment, item)
  );
}

function isByWordOfGiving(segment: Segment, { verb }: Item): boolean {
  // 给李平拍了两张照片: an act that no list has gives nothing.
  if (verb?.kind === "text") return false;
  if (verb !== null && has(verb, Role.fetch)) return isBoughtFor(segment);
  if (verb !== null && (has(verb, Role.give) || has(verb, Role.receive) || givesEach(verb))) return true;
  // 化肥2袋放邻居家了, 牛奶两箱送到了
  return tellsGiving(segment.reading);
}
