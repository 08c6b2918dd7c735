import { Grounds } from "../scene/grounds.ts";
import { Requirement } from "../scene/requirement.ts";
import type { Scene } from "../scene/scene.ts";
import type { Segment } from "../scene/story.ts";
import { textOf } from "../scene/stretch.ts";
import { isNotOurs } from "../stance/giver.ts";
import { bringsMore } from "../stance/offered.ts";
import { Sign } from "../text/characters.ts";
import { isCountedByTimes } from "../text/normalize.ts";
import { givesEach, type Item, tellsGiving } from "../words/item.ts";
import { goodsName } from "../words/nouns.ts";
import { Role, rolesOf } from "../words/roles.ts";
import { has, isEnglish, isMark, type Token, tokenAt } from "../words/tokens.ts";
import type { UnitKind } from "../words/vocabulary.ts";
import { boughtByThem } from "./bought-by-whom.ts";
import { isBuilt } from "./built.ts";
import { isBorne, isDoneByThem, ofDoing } from "./by-them.ts";
import { isCalledFor } from "./called-for.ts";
import { isBoughtFor, isGotFor, openGift } from "./gifts-without-figures.ts";
import { isHandedBehind, isHandedOver } from "./handed-behind.ts";
import { lendsHand } from "./helping.ts";
import { isMendedAtHome, ofMending } from "./mended-at-home.ts";
import {
  isBackground,
  isInStock,
  isOwn,
  isPaidFor,
  isReceiverCounted,
  isSeen,
  isSold,
  isSought,
  isStillOurs,
  isTaken,
  leavesNone,
  livesOn,
  tellsAgain,
  tellsWhatBecame,
  tellsWhich,
} from "./not-given.ts";
import { isOneOfDeeds } from "./one-of-deeds.ts";
import { isBoughtWithIt, isOfOtherDeed, ofBuying, ofOtherDeeds } from "./other-than-given.ts";
import { buyers } from "./produce.ts";
import {
  isFilledIn,
  isHarvested,
  isNoThing,
  isServed,
  isTakenAlong,
  isWithTheirMoney,
  isWorkedOn,
} from "./served.ts";
import { isRoom, isStructure } from "./structures.ts";
import { isTended, ofTending } from "./tended.ts";
import { isTheirsTold } from "./theirs-told.ts";
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
} from "./thing-told.ts";
import { isLookedAt, isToldOf, tellsWhichPack } from "./told-of.ts";
import { isHeldByUs } from "./waiting.ts";
import { thingBefore } from "./write-goods.ts";

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
      (listing(segment, item) || gives(segment, item))
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
  return listing(segment, item);
}

function behindItem({ clause: { tokens } }: Segment, { tokens: own }: Item): string {
  return tokens[tokens.findLastIndex((token) => own.includes(token)) + 1]?.text ?? "";
}

/** Kinds of units that count no thing, and units of what is held again and again or stands where it was built. */
const ofNoThing = new Set<UnitKind>(["money", "household", "person", "times", "day"]);
const ofTimes = new Set("期 届 篇 场 堂".split(" "));
const qualities = "新好大小旧多少";
const ofBuildings = new Set("间 座 处 所 眼 孔 栋 幢 公里".split(" "));

const soughtLamps = /(?:争取|协调|申请|申报|对接)[^,]{0,8}(?:路灯|太阳能灯)|路灯[^,]{0,4}(?:争取|协调)/;

/** 物资分配:上坪村水泥20吨,|红崖村路灯30盏: handed out in a list village by village. */
function isLampOfList({ tokens, listed }: Segment, scene: Scene, { quantity }: Item): boolean {
  return (
    quantity?.unit?.name === "盏" &&
    tokens[0]?.kind === "village" &&
    (listed || scene.lastGoods?.sentence === scene.sentence)
  );
}

/** What says of the figure's own words that nothing was given. */
const noGiving = new Grounds<Segment, [Item]>(
  [new Requirement({ oneOf: "的" }), tellsWhich],
  [new Requirement({ oneOf: "的" }), isMatterOf],
  [new Requirement({ oneOf: "死退冻丢跑走病损毁烧淹炖煮炒蒸炸煎焖宰熬办" }), isLost],
  [new Requirement({ oneOf: "申享办填签录登核" }), isFilledIn],
  [new Requirement({ roles: rolesOf(Role.dative) }), isServed],
  [new Requirement({ roles: rolesOf(Role.go) }), isTakenAlong],
  [new Requirement({ oneOf: "叫喊雇请约租组联找寻物" }), isCalledFor],
  [new Requirement({ oneOf: "留搁存放备待归收" }), isStillOurs],
  [new Requirement({ oneOf: "剩余没无" }), isInStock],
  [new Requirement({ oneOf: ofDoing }), isDoneByThem],
  [new Requirement({ oneOf: "分" }), ({ text }) => parted.test(text)],
  [new Requirement({ oneOf: ofTending }), isTended],
  [new Requirement({ oneOf: ofOtherDeeds }), isOfOtherDeed],
  [new Requirement({ oneOf: ofBuying }), isBoughtWithIt],
);

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
  const end = clause.tokens.at(-1)?.end ?? 0;
  return paidBack.test(source.text.slice(end, end + 30));
}

const fetching = new Requirement({ oneOf: "买捎带" });

const paidBack =
  /^,(?:[他她]自己|[他她]|人家)[付给出]的钱(?![^。;\n]*[没不退]|[我是])|^,[他她]给了?我[\d一二三四五六七八九十百两]+(?:元|块)[药货肥]?钱?(?![^。;\n]*[没不退还硬]|[^,。;\n]|。我没)|^,[他她]把钱[给付]了(?:我|[,。;\n]|$)(?![^。;\n]*[没不退])|^,(?:[^。;\n]{0,12},)?(?:(?:[他她]|人家)把)?[药货肥]?钱(?:[他她]|人家)?(?:也|都|已经?|当场|后来)*(?:给|还|转|付)(?:了|给)?我(?![^。;\n]{0,8}(?:没收|没要|不收|退)|了?(?:一半|一部分|一些|[\d一二两三四五六七八九十百]))/;

/** 让他来领,|他下午领走了 */
function cameForIt({ clause }: Segment, { source }: Scene): boolean {
  const end = clause.tokens.at(-1)?.end ?? 0;
  return cameFor.test(source.text.slice(end, end + 24));
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

/** 田里|放了|鱼苗40斤: what they keep on their land, where nobody else is told to have put it there. */
function isPutOut({ text, roles }: Segment, { noun }: Item): boolean {
  return (
    !roles.has(Role.dative) &&
    !roles.has(Role.cadreSelf) &&
    theirLand.test(text) &&
    alive.test(noun?.text ?? "")
  );
}

const theirLand =
  /^(?:[他她]们?家?的?|家里的?)?.?[田塘地棚圈坡山池沟园坝][里上头边中]?(?:都|还|又|也|今年)*[放投]养?了/;
const alive = /[苗崽仔雏鱼虾蟹蜂]$/;

const pointing = new Sign("那这", /[那这]/);

/** 那桶油|他舍不得吃, 他|那|8只鸡下蛋勤, 老人家这|两头牛: spoken of. Not: 李平|那|2袋米, where 那 is his home. */
function isPointedAt({ tokens }: Segment, { tokens: own }: Item): boolean {
  const at = tokens.findIndex((token) => token.quantity !== null && own.includes(token));
  if (/^[那这]/.test(tokens[at]?.text ?? "")) return true;
  const whose = tokenAt(tokens, at - 2);
  return /^[那这]$/.test(tokens[at - 1]?.text ?? "") && (has(whose, Role.pronoun) || has(whose, Role.kin));
}

/** 选派|工作队|42支, 5支|志愿服务队: people. */
function isTeam({ tokens }: Segment, { noun, quantity }: Item): boolean {
  const figure = tokens.findIndex((token) => token.quantity !== null && token.quantity === quantity);
  return /[队组团]$/.test(tokens[figure - 1]?.text ?? "") || /[队组团]$/.test(noun?.text ?? "");
}

/** 带了5把铁锹|到李平家清淤, 带两把锄头,|帮李平锄草: to work with. Not: 给李平带了两把锄头 */
function isOwnTool({ tokens, reading }: Segment, { source }: Scene, { verb, noun }: Item): boolean {
  if (verb === null || noun === null || !takesAlong.test(verb.text)) return false;
  // 化肥2袋、铁锨一把: brought with what is surely given.
  if (!reading.items.every((item) => item.noun === null || tool.test(item.noun.text))) return false;
  const at = tokens.indexOf(verb);
  if (tokens.slice(0, at).some((token) => has(token, Role.dative))) return false;
  const end = Math.max(...reading.items.flatMap(({ tokens: own }) => own.map((token) => token.end)));
  const [rest = ""] = source.text.slice(end).split(/[。;\n]/, 1);
  // 带了两把锄头|给李平,帮他锄了草
  return ofWork.test(rest) && !/^[^,]{0,2}(?:给|送|交)[^,药草地水]{1,6}(?:,|$)/.test(rest);
}

const takesAlong = /^(?:带|拿|扛|提|背|开|拎)(?:了|着|上)*$/;
const tool =
  /(?:锹|锨|铲子?|铁铲|扫[把帚]|锄头?|镐|镰刀|耙子?|斧头?|锯子?|油锯|梯子|喷雾[器机]|打药机|割草机|割灌机|收割机|旋耕机|微耕机|水泵|抽水机|工具)$/;
const ofWork =
  /^[^,]{0,12},?[^,]{0,8}(?:帮|一起|清(?:淤|理|扫)|锄(?!头)|割(?!草机)|挖|铲|扫(?!描|帚|把)|砍|打药|抽水|翻地|松土|耕[田地](?!力|补)|犁)/;

/** 出动|铲车3台, 协调|洒水车1辆送水: come to work; 协调抽水机2台|送到上坪村 stays there. */
function isSentToWork({ tokens, roles }: Segment, { noun, quantity }: Item): boolean {
  if (roles.has(Role.dative) || !machines.test(noun?.text ?? "")) return false;
  const figure = tokens.findIndex((token) => token.quantity !== null && token.quantity === quantity);
  if (tokens.slice(0, figure).some((token) => has(token, Role.give) || has(token, Role.buy))) return false;
  return !/^送[到给去往]/.test(tokens[figure + 1]?.text ?? "");
}

const machines =
  /(?:挖掘?机|钩机|铲雪?车|装载机|推土机|[洒送拉运]水车|消防车|救护车|收割机|抽水机|吊车|压路机|货车|卡车|农用车|拖拉机|车辆|机械)$/;

/** 死了|6头牦牛, 丢了两只羊, 炖了|只鸡, 补办了|一张: what became of theirs, what they cooked, and papers. */
function isLost({ tokens }: Segment, { noun, tokens: own }: Item): boolean {
  const figure = tokens.findIndex((token) => token.quantity !== null && own.includes(token));
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
  /^(?:死|退|病死|冻死|丢|跑|走失|病|损失|毁|烧|淹|炖|煮|炒|蒸|炸|煎|焖|宰|熬|补?办|重办|办理)(?:掉|坏)?了?$/;

/** 化肥:|李平2,|王五3: a name and a figure under the thing that heads the list. */
function isUnderHeading({ tokens }: Segment, { head, lexicon }: Scene): boolean {
  const said = tokens.filter((token) => token.kind !== "mark" && !has(token, Role.home));
  return (
    said.length === 2 &&
    said[0]?.mention != null &&
    head !== null &&
    head.measure === null &&
    goodsName(head.text, lexicon).known
  );
}

/** 门锁坏了,给|换了|把新锁: in the place of what was broken. */
function isPutInPlace({ tokens }: Segment, { tokens: own }: Item): boolean {
  const first = tokens.findIndex((token) => own.includes(token));
  return /^(?:更?换)[了上]/.test(tokenAt(tokens, first - 1)?.text ?? "");
}

/** 物资|行李包1个, 慰问品:被罩2个: told under the word for such things. */
function isUnderClass({ clause }: Segment, { tokens: [first] }: Item): boolean {
  let at = first === undefined ? -1 : clause.tokens.indexOf(first) - 1;
  while (isMark(clause.tokens[at], " :")) at -= 1;
  return clause.tokens[at]?.word?.goodsClass ?? false;
}

/** 一袋|都|没破, 一个|也|没碎: none of them. */
function isNotOne({ tokens }: Segment, { tokens: own }: Item): boolean {
  const at = tokens.findIndex((token) => token.quantity !== null && own.includes(token));
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

/** 我跟会计|两个: how many they were. */
function countsCompany({ tokens }: Segment, { tokens: own, quantity }: Item): boolean {
  if (quantity?.unit?.name !== "个") return false;
  const before = tokens[tokens.findIndex((token) => own.includes(token)) - 1];
  return has(before, Role.role) || has(before, Role.cadreSelf) || before?.kind === "cadre";
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

/** 给李平家算账:工资3万,|茶叶2000; 药材行情:丁香38,|当归29: so much money of theirs, or for one. */
function isAccounted({ clause, reading }: Segment, { source }: Scene, { quantity, verb }: Item): boolean {
  if (verb !== null || reading.verbs.length > 0) return false;
  const start = clause.tokens[0]?.start ?? 0;
  const before = source.text.slice(Math.max(0, start - longestAccount), start);
  const told = before.slice(Math.max(before.lastIndexOf("。"), before.lastIndexOf("\n")) + 1);
  return ((quantity?.value ?? 0) >= 100 && accounts.test(told)) || prices.test(told);
}

const prices = /行情|[市报收售单时]价|价[格钱]/;
const accounts = /收入|工资|账|毛收/;
const longestAccount = 200;

const livestock =
  /^(?:[老大小母公耕黄水奶肉山绵]{0,2})(?:牛|羊|猪|马|驴|骡子?)$|^(?:蜂子?|[蜜土中]蜂)$|^[牛羊猪马驴鸡鸭鹅兔狗骡]?(?:大小|大大小小)$/;

/** 茶叶罐*3、挂历x1 */
function isCountedBySign({ tokens }: Item, { source }: Scene): boolean {
  const figure = tokens.find(({ quantity }) => quantity !== null);
  return figure !== undefined && isCountedByTimes(source, figure.start);
}

/** gave li ping 2 umbrellas: given to somebody, though nothing tells what they are counted in. */
function givesTo(segment: Segment, { verb }: Item): boolean {
  return verb !== null && has(verb, Role.give) && (segment.people.named.length > 0 || segment.aboutVillage);
}

/** 红糖|2, 手套|4 in a list: a few of what its name ends as, with no unit. */
function isFewOfThing(segment: Segment, { noun, quantity, tokens }: Item, { lexicon }: Scene): boolean {
  const value = quantity?.value ?? 0;
  // 灯|一|亮
  if (!tokens.some(({ text }) => /^\d+$/.test(text))) return false;
  if (value < 1 || value > mostBare || !Number.isInteger(value) || !lexicon.endsAsThing(noun?.text ?? ""))
    return false;
  const { items } = segment.reading;
  return segment.people.named.length > 0 && items.length > 1 && items.every((item) => item.noun !== null);
}

/** More than so many of a thing may be what it cost. */
const mostBare = 20;

/** 送书包1个,文具盒1个; 祝寿山家保温杯1个 below 入户, 物资发放:上坪村化肥2吨,|红崖村垃圾桶40个: things and their figures, nothing else, where gifts are told. */
function isPlainList(segment: Segment, scene: Scene): boolean {
  const goesOn = scene.lastGoods?.sentence === scene.sentence;
  const told = goesOn || scene.visitHead || segment.listed;
  if (!told && segment.named.named.length === 0) return false;
  const byVillage =
    goesOn ||
    scene.afterColon ||
    (segment.listed && segment.tokens[0]?.kind === "village") ||
    /[物发赠捐]/.test(segment.clause.labelText);
  const { items } = segment.reading;
  // 走访李平 台灯1个
  const parted = segment.measures.includes("visit") && segment.tokens.some((token) => isMark(token, " √"));
  return (
    !items.some(({ noun }) =>
      /隐患|线索|诉求|矛盾|线路|事[项情]|问题|意见|情况|需求/.test(noun?.text ?? ""),
    ) &&
    segment.tokens.every(
      (token) =>
        items.some((item) => item.tokens.includes(token)) ||
        token.mention !== null ||
        token.kind === "mark" ||
        (parted && token.word?.measure?.id === "visit") ||
        (byVillage && (token.kind === "village" || token.kind === "group")) ||
        token.bracketed ||
        has(token, Role.home) ||
        has(token, Role.title) ||
        has(token, Role.joins) ||
        has(token, Role.each) ||
        // 咸鸭蛋三家一共40个
        (goesOn && (token.quantity?.unit?.kind === "household" || has(token, Role.pool))) ||
        // 送去劈柴1吨,|他老妈棉裤一条
        (goesOn && (has(token, Role.kin) || has(token, Role.pronoun))) ||
        token.text === "本人" ||
        (token.word?.goodsClass ?? false) ||
        // 过冬物资
        (has(token, Role.plain) && !!segment.tokens[segment.tokens.indexOf(token) + 1]?.word?.goodsClass) ||
        has(token, Role.about),
    )
  );
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

/** 为|一棵树红脸, 为|两分地争起来: what it was about. */
function isWhatFor({ tokens }: Segment, { tokens: own }: Item): boolean {
  const first = tokens.findIndex((token) => own.includes(token));
  // 依次为|2袋、1袋
  if (has(tokenAt(tokens, first - 2), Role.respectively)) return false;
  if (textOf(tokens.slice(Math.max(0, first - 3), first)).endsWith("为的是")) return true;
  return /^(?:为|因为|为了)$/.test(tokenAt(tokens, first - 1)?.text ?? "");
}

/** A list behind a visit, a giving word or a household, or on a labelled line. */
function listing(segment: Segment, item: Item): boolean {
  if (item.verb === null && segment.text.includes("为") && isWhatFor(segment, item)) return false;
  if (item.verb === null && isToldOf(segment, item)) return false;
  if (item.verb !== null && !has(item.verb, Role.give) && !has(item.verb, Role.receive)) return false;
  if (item.verb !== null && has(item.verb, Role.fetch) && !isBoughtFor(segment)) return false;
  return (
    segment.listed ||
    segment.people.named.length > 0 ||
    segment.people.counted !== null ||
    segment.clause.label === "content" ||
    // 捐款12万元、图书860册
    segment.reading.items.some(
      (other) => other.noun?.measure?.id === "cash" && other.quantity !== null && other.at < item.at,
    )
  );
}
