import { Requirement } from "../../scene/requirement.ts";
import type { Scene } from "../../scene/scene.ts";
import type { Segment } from "../../scene/story.ts";
import { isThere, textBehind, textOf } from "../../scene/stretch.ts";
import { subjectAt } from "../../scene/subject.ts";
import { figureAt, type Item, tellsGiving } from "../../words/item.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import { isGoodsOrText } from "../../words/things.ts";
import { has, isCountOrMass, type Token, tokenAt } from "../../words/tokens.ts";
import { isWorkedOn } from "../work/done-at-theirs.ts";
import { carries } from "../work/helping.ts";
import { isHandedBehind } from "./handed-behind.ts";

/** 李平去镇上|拉肥料了: the household went for it; 李平家去送了2袋 is the sender's way. */
function wentForIt({ tokens, roles }: Segment, verb: Token): boolean {
  if (!roles.has(Role.go) || roles.has(Role.dative) || !/^(?:拉(?!来)|买|购|采购)/.test(verb.text))
    return false;
  const at = tokens.findIndex((token) => has(token, Role.go));
  const place = tokens[at + 1];
  return (
    at > 0 &&
    tokens.indexOf(verb) > at + 1 &&
    place !== verb &&
    !has(tokens[at - 1], Role.home) &&
    place?.mention == null &&
    !has(place, Role.ownPlace) &&
    /^(?:household|kin)$/.test(subjectAt(tokens, at) ?? "")
  );
}

/** 他|自己|把化肥都买齐了, 李平|自家|买了2袋: by themselves. Not: 我自己买了2袋, 自己买了2袋给李平 */
function isBoughtThemselves({ tokens, roles }: Segment, verb: Token): boolean {
  if (!has(verb, Role.buy) || roles.has(Role.dative)) return false;
  const self = tokens.findIndex(({ text }) => /^[他她]?自[己家]$/.test(text));
  if (self < 0 || self > tokens.indexOf(verb)) return false;
  return !tokens.some(
    (token) =>
      (has(token, Role.cadreSelf) && !/^[他她]?自/.test(token.text)) ||
      // 自己买了两袋米|带去
      (has(token, Role.give) && !has(token, Role.buy)),
  );
}

/** 给了20只鸭苗,李平家又|添了一袋饲料: more of what was just given. */
function isAdded({ tokens, roles }: Segment, verb: Token): boolean {
  // 他家今年又添了两头牛
  if (!has(verb, Role.give) || roles.has(Role.ownPlace) || tokens.some((token) => token.kind === "day"))
    return false;
  const before = tokenAt(tokens, tokens.indexOf(verb) - 1);
  return /^(?:又|再|另|另外|还|也)$/.test(before?.text ?? "");
}

/** 他家|放了|6000袋香菇: set up to grow, by them. Not, of those gone to: 李平家去了陈九斤家也去了,李平家|放了|一桶油 */
function isSetUp(segment: Segment, { verb, noun, quantity }: Item, scene: Scene): boolean {
  const { tokens, roles } = segment;
  if (verb === null || !/^放了?$/.test(verb.text) || roles.has(Role.dative)) return false;
  // 李平家放下蜂箱2个,|王五家放了1个: more of what was just given.
  const ofGiven = scene.lastGoods?.sentence === scene.sentence && (quantity?.value ?? mostLeft) <= mostLeft;
  if (noun === null && ofGiven && segment.hasName) return false;
  const before = tokens[tokens.indexOf(verb) - 1];
  const few = noun?.kind === "goods" && quantity?.unit?.kind === "count" && (quantity.value ?? 0) <= mostLeft;
  if (few && segment.hasName && segment.named.named.every(({ id }) => isGoneTo(id, scene))) return false;
  return has(before, Role.ownPlace) || has(before, Role.home) || has(before, Role.pronoun);
}

/** As many as one leaves with somebody. */
const mostLeft = 20;

function isGoneTo(id: string, { entries, sentence }: Scene): boolean {
  return entries.list.some(
    (entry) =>
      entry.sentence === sentence &&
      entry.facts.measure === "visit" &&
      entry.facts.missed !== true &&
      entry.facts.households.includes(id),
  );
}

/** 鱼塘里|放了|500尾鱼苗, with nobody told to have done it */
function isStocked({ roles, text }: Segment): boolean {
  return !roles.hasSome(ourDoing) && stocked.test(text);
}

const ourDoing = rolesOf(Role.dative, Role.cadreSelf, Role.help);
const stocked = /^[^,在往到]{0,6}(?:塘|池|湖|水库|水面|稻田)[里中头内]*[^,在往到]{0,2}放了/;

/** 他家今年蜂蜜|割了|六十斤: gathered in, by them; of what a shop cuts off, 割了两斤肉 is bought for somebody. */
function isCutByThem({ roles, theirs }: Segment, verb: Token, { noun }: Item): boolean {
  if (noun === null || roles.has(Role.dative)) return false;
  const inFront = (noun.tokens[0]?.start ?? verb.end) < verb.start;
  return (theirs || inFront) && !/[肉油]|膘|排骨|豆腐|布/.test(noun.text);
}

/** 把上周|欠|李平的化肥2袋|送去了: owed to them, and brought by now. */
function isOwedByUs({ tokens }: Segment, verb: Token): boolean {
  const at = tokens.indexOf(verb);
  const of = tokens.findIndex(({ text }, place) => place > at && text === "的");
  if (of < 0 || !tokens.slice(at + 1, of).some((token) => token.mention !== null || has(token, Role.pronoun)))
    return false;
  return tokens.slice(of).some((token) => has(token, Role.give) && !has(token, Role.own));
}

/** What the household did with it, where it is the household that acts. */
function isTheirDoing(segment: Segment, item: Item, start: number, scene: Scene): boolean {
  const { verb } = item;
  if (isUsedUp(segment, start)) return true;
  return verb === null
    ? partsWith(segment, start)
    : wentForIt(segment, verb) || isSetUp(segment, item, scene);
}

export function isOwn(segment: Segment, item: Item, scene: Scene): boolean {
  const start = item.tokens[0]?.start ?? 0;
  const verb = item.verb;
  if (verb !== null && scene.lastGoods?.sentence === scene.sentence && isAdded(segment, verb)) return false;
  if (verb !== null && segment.text.includes("新") && isNewTheirs(segment, verb)) return true;
  if (verb === null && (liesAtTheirs(segment, item) || isStockedUp(segment, item))) return true;
  if (verb === null && (stays(segment, item) || befellSome(segment, item, scene))) return true;
  if (left.isMetBy(segment) && isNotUsedUp(segment, item, scene)) return true;
  if (segment.theirs && isTheirDoing(segment, item, start, scene)) return true;
  if (verb !== null && segment.text.includes("自") && isBoughtThemselves(segment, verb)) return true;
  if (verb?.text === "放了" && isStocked(segment)) return true;
  if (verb?.text.startsWith("割") && isCutByThem(segment, verb, item)) return true;
  // 给李平备了两袋米
  const readied = /^[备点]/.test(verb?.text ?? "") && segment.roles.has(Role.dative);
  if (verb?.text.startsWith("欠") && isOwedByUs(segment, verb)) return false;
  if (verb !== null && has(verb, Role.own) && !readied && !(has(verb, Role.give) && !segment.theirs))
    return true;
  if (verb !== null && has(verb, Role.labour) && !has(verb, Role.give) && !isHandedBehind(segment, item))
    return true;
  if (verb === null && isKeptBehind(segment, start)) return true;
  if (segment.roles.has(Role.home) && isWorkedOn(segment, item.tokens)) return true;
  // 他说家里还有化肥3袋
  if (verb === null && segment.roles.has(Role.say)) return true;
  // 帮着接了2只羔
  if (verb === null && item.helped) return true;
  // 帮他搬了一车甘蔗
  if (verb !== null && item.helped && carries.test(verb.text)) return true;
  if (
    segment.roles.has(Role.ownPlace) &&
    (verb === null || verb.start > start) &&
    !isTheirShare(segment, item)
  ) {
    if (
      segment.tokens.some(
        (token) => has(token, Role.ownPlace) && token.start < start && !has(token, Role.home),
      )
    )
      return verb === null;
    if (
      segment.tokens.some(
        (token) => has(token, Role.ownPlace) && token.start < start && has(token, Role.home),
      ) &&
      segment.tokens.findIndex((token) => has(token, Role.home)) === 0 &&
      verb === null
    )
      return true;
  }
  return (
    segment.theirs &&
    verb !== null &&
    (has(verb, Role.fetch) || has(verb, Role.own)) &&
    !segment.roles.has(Role.dative)
  );
}

/** 他家|那两袋化肥|我放门口了, 他家那份米交给邻居了: what was meant for them, pointed at, and where we left it. */
function isTheirShare({ tokens, text }: Segment, { tokens: own }: Item): boolean {
  const figure = figureAt(tokens, own);
  const points = [tokens[figure], tokenAt(tokens, figure - 1)].some((token) =>
    /^[那这]/.test(token?.text ?? ""),
  );
  const behind = tokens.slice(tokens.findLastIndex((token) => own.includes(token)) + 1);
  const ours = has(behind[0], Role.cadreSelf) || /^(?:转?交给|托给)/.test(behind[0]?.text ?? "");
  return points && ours && behind.some((token) => has(token, Role.give)) && !/[被还没]/.test(text);
}

/** 李平|把3袋化肥撒了: what a household has done with its own. */
function isUsedUp({ tokens, roles, reading }: Segment, start: number): boolean {
  if (roles.has(Role.dative) || roles.has(Role.cadreSelf)) return false;
  const at = tokens.findIndex(({ text }) => text === "把");
  const hold = tokenAt(tokens, at);
  if (
    hold === undefined ||
    hold.start > start ||
    reading.verbs.some((verb) => has(verb, Role.give) && !has(verb, Role.own))
  )
    return false;
  return /^(?:household|kin)$/.test(subjectAt(tokens, at) ?? "");
}

const partLost =
  /^(?:里头?|中|又|都|已经?|前[几两]?天|昨[天晚]|最近|一下子?|就|全)*(?:冻|淹|病|咬|饿|热|旱)?(?:死|病|丢|跑|倒|瘟|蔫|枯|烂|飞|发瘟|得病|染病|拉稀)(?:掉|走|伤|光)?(?:了|得)|^(?:也|都|已经?|开始|就|快要?|严重|有些?|全部?)*(?:腐烂|腐朽|开裂|断裂|倾斜|歪斜|老化|生锈|锈蚀|松动|变形|破损|脱落|发霉|虫蛀)|^(?:都|也|已经?|快|全部?|就)*(?:用|吃|喝|烧)(?:完|光|掉)了|^[^,。给送]{0,6}驶[入进来过向到]/;

/** 李平家的20只鸡苗|死了7只: of what is theirs some were lost. Not: 送了20只鸡苗,死了7只 */
function befellSome({ reading, roles }: Segment, item: Item, { source }: Scene): boolean {
  if (roles.has(Role.dative) || reading.verbs.some((verb) => has(verb, Role.give))) return false;
  return partLost.test(textBehind(item.tokens, source, 12));
}

const left = new Requirement({ oneOf: "有剩" });
const stillHas = new Set("还有 还剩 还剩下 剩 剩下".split(" "));
const notUsedUp =
  /^[^,。]{0,4}?没(?:有)?(?:[吃用喝烧穿使送发卖收挖]|拆|动|开封)(?:完|过|掉|封|出去|$|[,。了])/;

/** 面|还有|一袋, 药|还有|3盒|没吃完, 还有|2000斤|土豆没卖, 还剩|2袋|没送完: what is left of some given before, or to be given yet. */
function isNotUsedUp({ tokens }: Segment, { tokens: own, verb }: Item, scene: Scene): boolean {
  const { source, lastGoods, sentence } = scene;
  const at = figureAt(tokens, own);
  if (!stillHas.has(tokenAt(tokens, at - 1)?.text ?? "")) return false;
  // 面|还有|一袋: the thing in front and nothing behind it, where nothing was given that it would be told beside.
  const thing = tokenAt(tokens, at - 2);
  if (verb === null && at === tokens.length - 1 && thing !== undefined && own.includes(thing))
    if (lastGoods?.sentence !== sentence) return true;
  // 去年领|的|100只|鸡苗|还有|50多只养着
  const of = tokenAt(tokens, at - 3)?.quantity == null ? at - 3 : at - 4;
  if (isGoodsOrText(thing) && !isGoodsOrText(tokens[at + 1]) && tokenAt(tokens, of)?.text === "的")
    return true;
  const end = tokens[at]?.end ?? 0;
  return notUsedUp.test(source.text.slice(end, end + 10));
}

const lost = /(?:冲|刮|卷|偷|吹|淹|烧|压|砸|咬|叼|拉|收|抢)(?:走|毁|坏|掉|死|垮|断|没)/;

/** 库里还有15袋化肥; 棉被3床、大米2袋都在; 冲走李平家化肥3袋: no giving is told of what is there or gone. */
function stays({ tokens, text, reading, hasName }: Segment, item: Item): boolean {
  if (tellsGiving(reading)) return false;
  if ((text.includes("在") && /[都还全]在[呢着]?$/.test(text)) || (hasName && lost.test(text))) return true;
  const first = tokens.findIndex((token) => item.tokens.includes(token));
  return tokens.slice(0, first).some((_token, at) => isThere(tokens, at));
}

/** 塘里|鸭子400只, 院子里|化肥10袋, 坡上|桃树300棵: at theirs, with nothing told of any giving. */
function liesAtTheirs({ tokens, reading, roles }: Segment, { tokens: own }: Item): boolean {
  if (roles.has(Role.dative) || tellsGiving(reading)) return false;
  const first = tokens.findIndex((token) => own.includes(token));
  return theirPlace.test(textOf(tokens.slice(0, first)));
}

const theirPlace =
  /^(?:[他她]们?家?的?|家里的?)?(?:[后前猪牛羊鸡鱼菜果粮谷地山]|对门)?(?:[圈塘棚栏仓窖园笼柜坡山田地林]|院|仓库|库房)子?[里上头边]$/;

/** 店里|刚进了|20箱方便面, 他|进了|两车饲料: bought in to sell or feed, for nobody told of. */
function isStockedUp({ tokens, text, clause }: Segment, { tokens: own, quantity }: Item): boolean {
  if (!text.includes("进") || clause.roles.hasSome(ourDoing)) return false;
  const figure = figureAt(tokens, own);
  return isCountOrMass(quantity) && /^新?进了$/.test(tokens[figure - 1]?.text ?? "");
}

/** 先是李平家,|新添两头牛; 看了看,|新买了一头骡子: newly theirs, with nobody told of whom it was for. */
function isNewTheirs({ tokens, roles, aboutVillage }: Segment, verb: Token): boolean {
  if (!(has(verb, Role.own) || has(verb, Role.fetch)) || aboutVillage) return false;
  if (roles.has(Role.dative) || roles.has(Role.cadreSelf)) return false;
  const before = tokens[tokens.indexOf(verb) - 1];
  return before?.text === "新" && before.end === verb.start;
}

/** 化肥10袋、地膜5卷|都备齐了, 羊3只|都是自家养的: what they have done with it, told behind. */
function isKeptBehind({ reading, roles }: Segment, start: number): boolean {
  if (roles.has(Role.dative) || reading.verbs.some((verb) => has(verb, Role.give) && !has(verb, Role.own)))
    return false;
  return reading.verbs.some(
    (verb) => verb.start > start && has(verb, Role.own) && /[备养种产收存囤]/.test(verb.text),
  );
}

/** 李平把三头猪卖给了贩子: the household's own, by the verb behind it. */
function partsWith({ reading }: Segment, start: number): boolean {
  if (!reading.verbs.some((verb) => verb.start > start && has(verb, Role.sell))) return false;
  return !reading.verbs.some((verb) => has(verb, Role.give));
}
