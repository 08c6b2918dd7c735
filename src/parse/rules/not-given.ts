import { isComplement } from "../scene/act-bounds.ts";
import { Requirement } from "../scene/requirement.ts";
import type { Scene } from "../scene/scene.ts";
import type { Segment } from "../scene/story.ts";
import { isThere, textOf } from "../scene/stretch.ts";
import { subjectAt } from "../scene/subject.ts";
import { Sign } from "../text/characters.ts";
import { type Item, tellsGiving } from "../words/item.ts";
import { Role, rolesOf } from "../words/roles.ts";
import { isGoodsOrText } from "../words/things.ts";
import { isTimeOfDay } from "../words/time-words.ts";
import { has, type Token, tokenAt } from "../words/tokens.ts";
import { buysFromHousehold, isWhatTheyMade, takesForMoney } from "./bought-from.ts";
import { isHandedBehind } from "./handed-behind.ts";
import { carries } from "./helping.ts";

/** 鸡苗30只,|死了两只; 剩3袋: what became of some of them. */
export function tellsWhatBecame(
  { tokens }: Segment,
  { verb, tokens: own }: Item,
  { source }: Scene,
): boolean {
  if (verb !== null && (has(verb, Role.give) || has(verb, Role.receive))) return false;
  const figure = tokens.findIndex((token) => own.includes(token));
  const before = tokens[figure - 1]?.text === "了" ? tokens[figure - 2] : tokens[figure - 1];
  // 下午2袋给陈九斤
  if (before === undefined || isTimeOfDay(before)) return false;
  // 剩下5斤|给陈九斤
  if (/^(?:剩下|余下|剩余|其余)的?$/.test(before.text) && goesToSomebody(tokens.slice(figure))) return false;
  // 剩下的两斤|明天给陈九斤
  if (
    /^(?:剩下?|余下|剩余|其余|另外?)的?$/.test(before.text) ||
    (before.text === "的" && /^(?:剩下?|余下|剩余|其余)$/.test(tokens[figure - 2]?.text ?? ""))
  ) {
    const end = tokens[figure]?.end ?? 0;
    if (toCome.test(source.text.slice(end, end + 10))) return true;
  }
  // 也是20斤, 同样20斤
  if (/是$|^[同一]样$/.test(before.text)) return false;
  const plain = before.word?.roles.isOnly(Role.plain);
  return plain || has(before, Role.trouble) || (before.kind === "text" && before.pos === "act");
}

const toCome = /^[^,。;]{0,3},?(?:明[天早晚]|后天|下[次周个回]|改天|回头|过[几两]天|等)/;

/** 给李平600元,|剩余400元: what is left, with nothing told of where it went. */
export function isRestOfSum({ tokens, named }: Segment, { tokens: own, each }: Item): boolean {
  const figure = tokens.findIndex((token) => token.quantity !== null && own.includes(token));
  if (figure < 1 || each || named.named.length > 0) return false;
  if (!/^(?:剩下?|余下?|剩余|其余)的?了?$/.test(tokens[figure - 1]?.text ?? "")) return false;
  return !tokens.slice(figure).some((token) => has(token, Role.dative) || has(token, Role.give));
}

function goesToSomebody(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token, at) => has(token, Role.dative) || (has(token, Role.give) && tokens[at + 1]?.mention != null),
  );
}

/** 李平要的|4袋化肥, 我上回垫的|120块药钱: which one is meant, with no giving of it in the same segment. */
export function tellsWhich({ tokens, reading }: Segment, { tokens: own }: Item): boolean {
  const first = tokens.findIndex((token) => own.includes(token));
  if (first < 2 || tokens[first - 1]?.text !== "的") return false;
  const act = tokens[first - 2];
  const names = act?.pos === "act" || has(act, Role.need) || has(act, Role.wish);
  return names && !reading.verbs.some((verb) => has(verb, Role.give));
}

/** 联系|到|一个机手, 找|到|一辆车: found for them, and not given. */
export function isSought({ tokens }: Segment, { tokens: own }: Item): boolean {
  const figure = tokens.findIndex((token) => token.quantity !== null && own.includes(token));
  const to = tokenAt(tokens, figure - 1)?.text === "了" ? figure - 2 : figure - 1;
  return (
    soughtOut.test(tokenAt(tokens, to)?.text ?? "") ||
    isComplement(tokens, to) ||
    isComplement(tokens, to + 1)
  );
}

const soughtOut = /^(?:联系|对接|找|寻)[到上]了?$/;

/** 米缸里没|几斤米, 没有|几样家具: what they hardly have. Not: 送了没几斤 */
function isHardlyAny({ tokens, reading }: Segment, { quantity, tokens: own }: Item): boolean {
  if (quantity === null || quantity.value !== null || tellsGiving(reading)) return false;
  const figure = tokens.findIndex((token) => token.quantity !== null && own.includes(token));
  return /^(?:没有?|无)$/.test(tokenAt(tokens, figure - 1)?.text ?? "");
}

/** 一只|不少, 一袋|都没剩: all of what was told of, and no more; 1袋|带回 is still with us. */
export function leavesNone(segment: Segment, item: Item): boolean {
  return noneLeft.test(toldBehind(segment, item));
}

/** 另一床|留着, 剩下2袋|放车上, 一桶|留给后面的户: for others, some other day. Not: 给李平送了2箱水|备用 */
export function isStillOurs(segment: Segment, item: Item): boolean {
  if (!mayBeStill.isIn(segment)) return false;
  const behind = toldBehind(segment, item);
  return (
    stillOurs.test(behind) ||
    (inStore.test(behind) && restOf.test(segment.text)) ||
    (inReserve.test(behind) && !(segment.roles.has(Role.dative) && item.verb !== null))
  );
}

/** 发放油212桶;|剩余油8桶入库, 还余3袋: what was left over. Not: 剩余油8桶|给李平, 剩下两袋,|都送李平家了 */
export function isInStock(segment: Segment, item: Item): boolean {
  if (isHardlyAny(segment, item)) return true;
  const { tokens, text, clause } = segment;
  const { noun, tokens: own } = item;
  const first = tokens.findIndex((token) => own.includes(token));
  if (!inStock.test(noun?.text ?? "") && !inStock.test(tokens[first - 1]?.text ?? "")) return false;
  return !handsOn.test(clause.text.slice(Math.max(0, clause.text.indexOf(text))));
}

const inStock = /^[还尚现仍共只]?(?:剩余?下?|余下?|结余)的?$/;
const handsOn = /送|给|发(?!放?完)|分|捐|拉[到去]|带[到去]|领/;

function toldBehind({ tokens }: Segment, { tokens: own }: Item): string {
  const figure = tokens.findIndex((token) => token.quantity !== null && own.includes(token));
  return figure < 0 ? "" : textOf(tokens.slice(figure + 1, figure + 6));
}

const mayBeStill = new Sign(
  "留搁存放备待归收",
  /[存归留]档|[存收留](?:了|好|着)|[留搁存放](?:着|起|在|我|咱|车|后|单|办|村|宿|到|给|下|别|其|明)|[备待]用/,
);

const stillOurs =
  /^[^,。给]{0,3}?(?:先|还|都|就)?(?:(?:留|搁|存|放)(?:着(?![给他她])|起来|在?(?:我们?|咱们?)?(?:车|后备箱|单位|办公室|村部|宿舍)|[到给]?(?:下[次回户家一]|后[面头边]|别[的人家]|其他|其余|明[天年])))|^(?:已经?|均|都|也)?(?:[存归留]档|[我俺咱]们?(?:已经?|都)?(?:复印)?(?:存|收|留)(?:了|好|着))/;

/** 另外两袋|放在村委会; not 给李平送米2袋|放在村委会, from where he fetches it. */
const inStore = /^[^,。给]{0,3}?(?:先|还|都|就)?(?:留|搁|存|放)+在?(?:了)?(?:村委会?|仓库|库房)/;
const restOf = /^(?:[^,]{0,2}另|其[余他]|还?剩|余下|多[余出]?的)/;

const inReserve = /^[^,。给]{0,3}?(?:先|还|都|就)?[备待]用/;

const noneLeft = /^[都也]?[不没][少差缺剩落丢坏破死]|^(?:又|都|原样)?[带拿提拉背]回(?:来|去)?了?$/;

/** 一窝鸡仔,|12只: nothing but a figure in another unit tells the same once more. */
export function tellsAgain({ tokens }: Segment, scene: Scene, { quantity, tokens: own }: Item): boolean {
  const [last] = scene.entries.recent().slice(-1);
  if (last?.facts.measure !== "goods" || last.facts.quantity === null) return false;
  const only = tokens.every(
    (token) =>
      own.includes(token) || has(token, Role.pool) || has(token, Role.filler) || has(token, Role.about),
  );
  return only && last.facts.unit !== (quantity?.unit?.name ?? null);
}

/** 20斤鸡蛋|被超市收走了, 玉米|让贩子拉走了: taken by somebody. Not: 大米送了4袋|让他们自己分 */
export function isTaken({ tokens, roles }: Segment, item: Item): boolean {
  const last = item.tokens[item.tokens.length - 1];
  if (item.verb !== null && item.verb.start < (last?.start ?? 0)) return false;
  const at = last === undefined ? -1 : tokens.indexOf(last);
  const by = tokens[at + 1];
  if (by === undefined || by.word?.goods || roles.has(Role.dative)) return false;
  if (!/^(?:都|全)?[被让叫]/.test(by.text)) return false;
  // 让邻居|代收了: for them.
  if (tokens.slice(at + 2).some(({ text }) => /^(?:代[收领转]|转[交给]|捎)/.test(text))) return false;
  return !has(tokens[at + 2], Role.cadreSelf) && !/[我俺咱]/.test(by.text);
}

/** 32只羊膘情不错, 5亩烟苗长势喜人: how it thrives. */
const thrives =
  /^[^,]{0,6}?(?:膘|长势|长得|体况|成活|挂果|坐果|产蛋|出栏|发育|情况(?:稳定|良好|正常)|(?:很|都|挺|还|很是)?(?:健壮|健康|不错|良好|稳定|喜人|肥壮))/;

/** 上次送的8只羊羔|活了|7只: what became of some given before. */
export function livesOn({ clause: { tokens } }: Segment, item: Item): boolean {
  const figure = tokens.findLastIndex((token) => token.quantity !== null && item.tokens.includes(token));
  return figure > 0 && lives.test(textOf(tokens.slice(Math.max(0, figure - 3), figure)));
}

const lives =
  /(?:[长养喂增](?:到|至|成)了?(?:近|约|有|将近|接近|快)?|(?:存?活|成活|死|[只还]剩)[了下]*|(?:[能要得]|可以|顿|天)(?:能|要|得)?[吃喝抽])$/;

/** 两头骡子拴在棚下, 四袋面是他闺女买的, 看了他家的50只鸡: what somebody saw there, told with what became of it. */
export function isSeen({ tokens, reading }: Segment, item: Item): boolean {
  const figure = tokens.findIndex((token) => token.quantity !== null && item.tokens.includes(token));
  if (figure >= 0 && reading.verbs.length === 0) {
    if (thrives.test(textOf(tokens.slice(figure + 1)))) return true;
    if (
      tokens[figure - 1]?.text === "的" &&
      tokens.slice(0, figure).some(({ text }) => /^[查察]?看/.test(text))
    )
      return true;
  }
  const last = item.tokens[item.tokens.length - 1];
  const next = last === undefined ? undefined : tokens[tokens.indexOf(last) + 1];
  if (item.verb !== null || next === undefined || next.start !== last?.end) return false;
  const behind = tokens[tokens.indexOf(next) + 1]?.text ?? "";
  return next.pos === "act" || next.text === "是" || (has(next, Role.labour) && /^[得着在满]/.test(behind));
}

/** 给李平家|三个细妹|送书包3个, 给他家两个老的各买了一件: persons whom something is for, counted before the giving. */
export function isReceiverCounted(
  { tokens, clause }: Segment,
  { noun, quantity, tokens: own }: Item,
): boolean {
  if (noun?.kind !== "text" || !/^[个位名口]$/.test(quantity?.unit?.name ?? "")) return false;
  const last = own[own.length - 1];
  const figure = tokens.findIndex((token) => own.includes(token));
  if (last === undefined || figure < 1 || tokens[figure]?.quantity == null) return false;
  let next = clause.tokens.indexOf(last) + 1;
  while (has(clause.tokens[next], Role.filler) || has(clause.tokens[next], Role.kin)) next += 1;
  const hands = clause.tokens[next];
  if (!(has(hands, Role.give) || has(hands, Role.each))) return false;
  let to = figure - 1;
  while (to > 0 && saysWhosePersons(tokens[to])) to -= 1;
  return has(tokens[to], Role.dative) || tokens[to]?.text.endsWith("给") === true;
}

/** 李平|家|三个细妹, 他|家|两个老的 */
function saysWhosePersons(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.mention !== null ||
      has(token, Role.home) ||
      has(token, Role.ownPlace) ||
      has(token, Role.pronoun) ||
      has(token, Role.title) ||
      has(token, Role.filler))
  );
}

const earlier = /去年|前年|往年|历年|前[几些]年|以前|之前|原来|[上前]一?[次回]|早先/;

/** 去年我们送的羊羔2只: told of an earlier gift. */
export function isBackground(segment: Segment, item: Item): boolean {
  const at = item.verb === null ? -1 : segment.tokens.indexOf(item.verb);
  // 上次给|他|的
  let of = has(segment.tokens[at + 1], Role.pronoun) ? at + 2 : at + 1;
  // 上次给|李平|家|的3袋
  while (segment.tokens[of]?.mention != null || (of > at + 1 && has(segment.tokens[of], Role.home))) of += 1;
  return (
    segment.tokens[of]?.text === "的" &&
    at >= 0 &&
    (earlier.test(segment.clause.isPart ? segment.text : segment.clause.text) ||
      isLeftOver(segment, item) ||
      (hasBecome.test(toldFrom(segment, of)) && !ofLate.test(segment.text)))
  );
}

function toldFrom({ clause }: Segment, of: number): string {
  return textOf(clause.tokens.slice(of));
}

/** 给刘军送的|20只羊长势不错, 送去的|100只鸡长得很好, 送给李平的|冰箱1台还在用: what came of it since. Not: 送的20只鸡苗都很健壮 */
const hasBecome =
  /^的[^,了]{1,12}(?:长势|长得|长大了|成活率?|[下产]了?(?:不少|很多)?[羔崽蛋仔]|[下产]了[羔崽蛋仔]|[还仍正]在用|出栏了|挂果了|开花了)/;

/** 今年送的鸡苗20只全部成活: what was done in a time that goes on counts. */
const ofLate = /今[天年]|[昨前]天|[上下]午|刚|本[年月周季]|半年|以来|截[至止]|累计/;

/** 我们送的两袋米|还没吃完, |还剩一袋: of what was there already. */
function isLeftOver({ clause }: Segment, { tokens: own }: Item): boolean {
  if (!/[没剩完光]/.test(clause.text)) return false;
  const end = own[own.length - 1]?.end ?? 0;
  return leftOver.test(textOf(clause.tokens.filter(({ start }) => start >= end)));
}

const leftOver =
  /^[他她]?们?(?:都|也|一直|到现在|才)?(?:还没|没舍得|还剩|只?剩下?|没[怎咋]?么?(?:吃|喝|用|动|拆|开|穿|盖|种|撒))|^(?:都|也|已经|早就?|快)*(?:吃|喝|用|撒|种|烧)(?:完|光|了大?半)/;

/** 给他三百元|买鱼苗: what the money is for. */
export function isPaidFor({ tokens }: Segment, { verb }: Item): boolean {
  if (verb === null || !has(verb, Role.fetch)) return false;
  return tokens[tokens.indexOf(verb) - 1]?.quantity?.unit?.kind === "money";
}

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
  const figure = tokens.findIndex((token) => token.quantity !== null && own.includes(token));
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
  const end = item.tokens.at(-1)?.end ?? 0;
  return partLost.test(source.text.slice(end, end + 12));
}

const left = new Requirement({ oneOf: "有剩" });
const stillHas = new Set("还有 还剩 还剩下 剩 剩下".split(" "));
const notUsedUp =
  /^[^,。]{0,4}?没(?:有)?(?:[吃用喝烧穿使送发卖收挖]|拆|动|开封)(?:完|过|掉|封|出去|$|[,。了])/;

/** 面|还有|一袋, 药|还有|3盒|没吃完, 还有|2000斤|土豆没卖, 还剩|2袋|没送完: what is left of some given before, or to be given yet. */
function isNotUsedUp({ tokens }: Segment, { tokens: own, verb }: Item, scene: Scene): boolean {
  const { source, lastGoods, sentence } = scene;
  const at = tokens.findIndex((token) => token.quantity !== null && own.includes(token));
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
  const figure = tokens.findIndex((token) => token.quantity !== null && own.includes(token));
  return (
    /^(?:count|mass)$/.test(quantity?.unit?.kind ?? "") && /^新?进了$/.test(tokens[figure - 1]?.text ?? "")
  );
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

export function isSold(segment: Segment, item: Item, scene: Scene): boolean {
  const verb = item.verb;
  if (verb !== null && has(verb, Role.sell) && !has(verb, Role.give)) return true;
  if (scene.saleSentence !== scene.sentence) return false;
  return (
    // 食堂买李平家土鸡蛋400个、王五家|腊肉60斤
    (verb === null && segment.reading.verbs.length === 0) ||
    buysFromHousehold(segment.tokens) ||
    isWhatTheyMade(segment.clause.tokens, segment.tokens) ||
    takesForMoney(segment, scene) ||
    // 我让食堂订了|20斤
    (scene.boughtSentence === scene.sentence && item.noun === null && !segment.roles.has(Role.dative)) ||
    // 捉了李平家|3只土鸡|到集上卖
    (verb !== null && has(verb, Role.fetch) && segment.clause.roles.has(Role.sell)) ||
    segment.roles.has(Role.sell) ||
    segment.roles.has(Role.buy)
  );
}
