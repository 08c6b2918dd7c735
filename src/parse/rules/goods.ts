import { isNotOurs } from "../giver.ts";
import { givesEach, type Item } from "../items.ts";
import { goodsName, type Noun, partsOf } from "../nouns.ts";
import type { Role } from "../roles.ts";
import type { Scene } from "../scene.ts";
import { datesAct } from "../segment-kind.ts";
import { countsPeople, share } from "../share.ts";
import type { Rule, Segment } from "../story.ts";
import { isThere } from "../stretch.ts";
import { subjectAt } from "../subject.ts";
import { has, isEnglish, type Token } from "../tokens.ts";
import { carries } from "./helping.ts";
import { buysFromHousehold } from "./sale.ts";
import { isBuilt } from "./works.ts";

/**
 * 送化肥2袋, 拿了两袋化肥, 收到棉被1床, 给老人买了台电暖器, 牛奶1箱 behind a visit, 每户鸡苗15只, 米面油各一袋
 * Not: 养羊20只, 自己买了化肥10袋, 缺化肥2袋, 每袋50公斤
 */
export const goods: Rule = {
  id: "goods/given",
  read(segment, scene) {
    if (segment.stance !== "done") return;
    takeUp(segment, scene);
    takeBackSold(segment, scene);
    for (const item of segment.reading.items) {
      if (isGift(segment, scene, item)) {
        write(segment, scene, item);
        if (segment.reading.verbs.length === 0) scene.undated = scene.sentence;
      } else if (partsWaiting(segment, scene, item)) continue;
      else if (waits(segment, item)) scene.waiting.push({ segment, item, sentence: scene.sentence });
      else if (isBare(segment, item)) scene.bare.push({ segment, item });
      else openThing(segment, scene, item);
    }
  },
};

/** 给三家送鸡饲料,|共14包: its figure follows. */
function openThing({ reading }: Segment, scene: Scene, { noun, quantity, verb }: Item): void {
  const first = noun?.tokens[0];
  // 化肥拉到李平家了,|两袋
  const isBroughtOn =
    noun?.kind === "goods" && first !== undefined && verb !== null && first.start < verb.start;
  if (
    quantity !== null ||
    noun === null ||
    !(noun.kind === "text" || isBroughtOn) ||
    !has(verb ?? undefined, "give") ||
    reading.items.some((other) => other.noun !== noun && other.quantity?.unit?.kind !== "household")
  )
    return;
  if (looksLikeThing(noun.text) && !noun.text.endsWith("证"))
    scene.lastGoods = { name: noun.text, sentence: scene.sentence, pooled: false };
}

/** 化肥2袋,都送到李平家里了; 止痛片三盒,拿上门给李平了: a thing whose giving is told later in the sentence. */
function waits(segment: Segment, item: Item): boolean {
  const unit = item.quantity?.unit?.kind;
  const counted = unit === "count" || unit === "mass";
  return (
    (item.noun?.kind === "goods" || (isThing(item) && tellsOnlyThings(segment))) &&
    counted &&
    item.verb === null &&
    (!segment.theirs || isSharedOut(segment)) &&
    !isNotOurs(segment) &&
    !isSeen(segment, item) &&
    !segment.roles.has("ownPlace")
  );
}

/** 三家的兔子分别是3只、5只: what each of them got, not what they own. */
function isSharedOut({ reading, roles }: Segment): boolean {
  return reading.respectively || (roles.has("each") && reading.items.every(({ verb }) => verb === null));
}

/** What no list has, but the general dictionary takes for a thing, counted as things are. */
function isThing({ noun, quantity }: Item): boolean {
  return (
    noun?.kind === "text" &&
    noun.tokens[noun.tokens.length - 1]?.pos === "thing" &&
    looksLikeThing(noun.text) &&
    !abstractUnits.has(quantity?.unit?.name ?? "")
  );
}

/** Nothing but things, figures, whom they are for and small words. */
function tellsOnlyThings({ tokens, reading }: Segment): boolean {
  return tokens.every(
    (token) =>
      token.quantity !== null ||
      token.mention !== null ||
      token.kind === "mark" ||
      token.kind === "day" ||
      token.bracketed ||
      lightRoles.some((role) => has(token, role)) ||
      reading.items.some((item) => item.tokens.includes(token)),
  );
}

const lightRoles: readonly Role[] = [
  "home",
  "title",
  "joins",
  "each",
  "pool",
  "about",
  "filler",
  "then",
  "respectively",
];

/** 给李平2袋、|王五1袋尿素: the thing stands behind the last figure of the list. */
function isBare({ named, tokens }: Segment, { noun, quantity, tokens: own }: Item): boolean {
  const behind = tokens[tokens.findIndex((token) => own.includes(token)) - 1];
  const kind = quantity?.unit?.kind;
  return (
    noun === null &&
    named.named.length > 0 &&
    (kind === "count" || kind === "mass") &&
    behind?.mention != null
  );
}

/** 两床被子,|李平一床|陈九斤一床: who got how much of what was told first. */
function partsWaiting(segment: Segment, scene: Scene, item: Item): boolean {
  if (!isBare(segment, item)) return false;
  const told = scene.waiting.find(
    (one) => one.sentence === scene.sentence && one.item.quantity?.unit === item.quantity?.unit,
  );
  if (told === undefined) return false;
  scene.waiting = scene.waiting.filter((one) => one !== told);
  scene.lastGoods = { name: told.item.noun?.text ?? "", sentence: scene.sentence, pooled: false };
  write(segment, scene, { ...item, noun: told.item.noun });
  return true;
}

function takeBare(segment: Segment, scene: Scene, { noun, quantity }: Item): void {
  const before = scene.bare.filter(
    (one) => one.segment.clause === segment.clause && one.item.quantity?.unit === quantity?.unit,
  );
  scene.bare = [];
  for (const one of before) write(one.segment, scene, { ...one.item, noun });
}

function takeUp(segment: Segment, scene: Scene): void {
  if (scene.waiting.length === 0 && scene.undated !== scene.sentence) return;
  const gives = segment.tokens.some((token) => isHandedOn(segment.tokens, token));
  if (!gives || !segment.reading.items.every((item) => item.quantity === null || countsPeople(item))) return;
  if (segment.tokens.some((token, at) => token.kind === "day" && datesAct(segment.tokens, at)))
    scene.entries.redateGifts();
  const waiting = scene.waiting.filter((one) => one.sentence === scene.sentence);
  scene.waiting = [];
  for (const { segment: told, item } of waiting)
    write(told.named.named.length > 0 && segment.named.named.length === 0 ? told : segment, scene, item);
}

/** 李平家5头猪|上周卖了9000元: what was only named, with no word of giving, was theirs to sell. */
function takeBackSold({ roles, reading }: Segment, scene: Scene): void {
  if (scene.undated !== scene.sentence || !roles.has("sell") || roles.has("help") || roles.has("cadreSelf"))
    return;
  if (reading.items.some(({ noun }) => noun !== null)) return;
  for (const entry of scene.entries.recent())
    if (entry.facts.measure === "goods") scene.entries.list.splice(scene.entries.list.indexOf(entry), 1);
}

/** 都送到了, 领的人是李平; not 给 alone, and not 送李平回家. */
function isHandedOn(tokens: readonly Token[], verb: Token): boolean {
  if (verb.text === "给" || !(has(verb, "give") || has(verb, "receive"))) return false;
  const at = tokens.indexOf(verb);
  return !(tokens[at + 1]?.mention != null && has(tokens[at + 2], "go"));
}

function write(segment: Segment, scene: Scene, item: Item): void {
  if (item.noun !== null && scene.bare.length > 0) takeBare(segment, scene, item);
  const said = item.noun?.text ?? thingBefore(segment, scene, item) ?? "";
  if (item.noun === null) while (scene.entries.takeOpen("goods") !== null);
  const unit = item.quantity?.unit?.name ?? item.quantity?.unitSaid ?? null;
  for (const part of partsOf(said)) {
    const { name, isClass } = goodsName(part, scene.lexicon);
    if (name === "" || (isClass && item.quantity === null)) continue;
    if (item.quantity !== null) scene.entries.takeOpenGoods(name, segment.people.named);
    scene.lastGoods = {
      name: said,
      sentence: scene.sentence,
      pooled: item.pooled || (scene.lastGoods?.pooled ?? false),
    };
    share(segment, scene, item, { measure: "goods", item: name, unit, rule: "goods/given" });
  }
}

/** What a figure without a noun counts: the heading's thing, or the one told before it in the sentence. */
function thingBefore(segment: Segment, scene: Scene, item: Item): string | null {
  if (scene.head !== null && scene.head.measure === null) return scene.head.text;
  const last = scene.lastGoods;
  if (last === null || last.sentence !== scene.sentence)
    // 他家缺化肥,我给送了2袋
    return scene.openNoun?.kind === "goods" &&
      !scene.openNoun.text.endsWith("证") &&
      item.verb !== null &&
      (has(item.verb, "give") || has(item.verb, "receive")) &&
      !item.each
      ? scene.openNoun.text
      : null;
  if (item.verb !== null && !has(item.verb, "give") && !has(item.verb, "receive")) return null;
  // 一共320袋,每户两袋: the share adds nothing to the sum.
  return item.each && last.pooled && segment.named.named.length === 0 ? null : last.name;
}

/** 鸡苗30只,|死了两只; 剩3袋: what became of some of them. */
function tellsWhatBecame({ tokens }: Segment, { verb, tokens: own }: Item): boolean {
  if (verb !== null && (has(verb, "give") || has(verb, "receive"))) return false;
  const figure = tokens.findIndex((token) => own.includes(token));
  const before = tokens[figure - 1]?.text === "了" ? tokens[figure - 2] : tokens[figure - 1];
  if (before === undefined) return false;
  // 也是20斤
  if (before.text.endsWith("是")) return false;
  const plain = before.word?.roles.size === 1 && has(before, "plain");
  return plain || has(before, "trouble") || (before.kind === "text" && before.pos === "act");
}

/** 一窝鸡仔,|12只: nothing but a figure in another unit tells the same once more. */
function tellsAgain({ tokens }: Segment, scene: Scene, { quantity, tokens: own }: Item): boolean {
  const [last] = scene.entries.recent().slice(-1);
  if (last?.facts.measure !== "goods" || last.facts.quantity === null) return false;
  const only = tokens.every(
    (token) => own.includes(token) || has(token, "pool") || has(token, "filler") || has(token, "about"),
  );
  return only && last.facts.unit !== (quantity?.unit?.name ?? null);
}

function isGift(segment: Segment, scene: Scene, item: Item): boolean {
  const { noun, quantity } = item;
  const unit = quantity?.unit ?? null;
  // 三样都交到他手上: how many kinds were told.
  if (noun === null && /^[样种类]$/.test(unit?.name ?? quantity?.unitSaid ?? "")) return false;
  if (unit !== null && ["money", "household", "person", "times", "day"].includes(unit.kind)) return false;
  // 遮阳网40平方米 is handed over by its size; land is not.
  if (unit?.kind === "area" && (unit.name !== "平方米" || item.verb === null || !has(item.verb, "give")))
    return false;
  if (noun === null)
    return (
      quantity !== null &&
      unit !== null &&
      !isSold(segment, item, scene) &&
      !isOwn(segment, item, scene) &&
      !isNotOurs(segment) &&
      thingBefore(segment, scene, item) !== null &&
      !tellsWhatBecame(segment, item) &&
      !tellsAgain(segment, scene, item) &&
      (listing(segment, item) || gives(segment, item))
    );
  if (noun.kind === "measure" || noun.kind === "people" || noun.kind === "benefit") return false;
  if (isBuilt(segment, item) || /^[间座处眼孔栋幢]$|公里/.test(unit?.name ?? "")) return false;
  if (isOwn(segment, item, scene) || isSold(segment, item, scene)) return false;
  if (isNotOurs(segment) || isPaidFor(segment, item)) return false;
  if (quantity === null) return openGift(segment, item, scene);
  if (noun.kind === "text" && unit === null && quantity.unitSaid === null)
    return noun.tokens.every(isEnglish) && givesTo(segment, item);
  if (noun.kind === "text" && !noun.tokens.every(isEnglish) && !looksLikeThing(noun.text)) return false;
  // 冰箱坏了,给他买了台|新的
  if (/^[新好大小旧]的?$/.test(noun.text)) return false;
  // 给他把老年证办下来了
  if (noun.text.endsWith("证") && /[办领]/.test(segment.clause.text)) return false;
  if (isBackground(segment, item) || isTaken(segment, item)) return false;
  // 照片2张为证, 发了3张照片到群里; 全家福照片1张 is handed over to somebody.
  if (pictures.test(noun.text) && !givesTo(segment, item)) return false;
  if (isMeasured(noun)) return false;
  if (gives(segment, item)) return true;
  if (isSeen(segment, item)) return false;
  // 排查问题260条 behind a gift is no gift: what no list has needs a unit of things.
  // A bowl of noodles is given only where it is said to be.
  if (
    /^[碗杯锅顿桌]$/.test(unit?.name ?? "") &&
    (item.verb === null || !segment.reading.verbs.includes(item.verb))
  )
    return false;
  if (!isKnown(noun, scene) && abstractUnits.has(unit?.name ?? "") && !isPlainList(segment, scene))
    return false;
  return listing(segment, item);
}

/** gave li ping 2 umbrellas: given to somebody, though nothing tells what they are counted in. */
function givesTo(segment: Segment, { verb }: Item): boolean {
  return verb !== null && has(verb, "give") && (segment.people.named.length > 0 || segment.aboutVillage);
}

const pictures = /(?:照片|图片|截图|录像|视频|录音|签到[册表簿])$|^图$/;

/** 体重120斤, 劳力3个: a figure of somebody or something, and no thing. */
function isMeasured({ tokens }: Noun): boolean {
  return has(tokens[tokens.length - 1], "measured");
}

/** 米面油 and what the list has. */
function isKnown(noun: Noun, scene: Scene): boolean {
  return noun.kind !== "text" || partsOf(noun.text).every((part) => goodsName(part, scene.lexicon).known);
}

/** 送书包1个,文具盒1个; 祝寿山家保温杯1个 below 入户: things and their figures, nothing else, where gifts are told. */
function isPlainList(segment: Segment, scene: Scene): boolean {
  const told = scene.lastGoods?.sentence === scene.sentence || scene.visitHead || segment.listed;
  if (!told && segment.named.named.length === 0) return false;
  const { items } = segment.reading;
  return (
    !items.some(({ noun }) => /隐患|线索|诉求|矛盾|线路|事项|问题|意见|情况|需求/.test(noun?.text ?? "")) &&
    segment.tokens.every(
      (token) =>
        items.some((item) => item.tokens.includes(token)) ||
        token.mention !== null ||
        token.kind === "mark" ||
        token.bracketed ||
        has(token, "home") ||
        has(token, "title") ||
        has(token, "joins") ||
        has(token, "each") ||
        (token.word?.goodsClass ?? false) ||
        // 过冬物资
        (has(token, "plain") && !!segment.tokens[segment.tokens.indexOf(token) + 1]?.word?.goodsClass) ||
        has(token, "about"),
    )
  );
}

const abstractUnits = new Set([
  "",
  "条",
  "件",
  "项",
  "个",
  "次",
  "场",
  "期",
  "处",
  "份",
  "批",
  "例",
  "起",
  "种",
  "类",
  "宗",
  "桩",
  "组",
  "班",
  "轮",
  "站",
  "门",
]);

/** 20斤鸡蛋|被超市收走了, 玉米|让贩子拉走了: taken by somebody. */
function isTaken({ tokens, roles }: Segment, item: Item): boolean {
  if (item.verb !== null && item.verb.start < (item.tokens[0]?.start ?? 0)) return false;
  const last = item.tokens[item.tokens.length - 1];
  const at = last === undefined ? -1 : tokens.indexOf(last);
  const by = tokens[at + 1];
  if (by === undefined || roles.has("dative") || !/^(?:都|全)?[被让叫]/.test(by.text)) return false;
  return !has(tokens[at + 2], "cadreSelf") && !/[我俺咱]/.test(by.text);
}

/** 两头骡子拴在棚下, 四袋面是他闺女买的: what somebody saw there, told with what became of it. */
function isSeen({ tokens }: Segment, item: Item): boolean {
  const last = item.tokens[item.tokens.length - 1];
  const next = last === undefined ? undefined : tokens[tokens.indexOf(last) + 1];
  if (item.verb !== null || next === undefined || next.start !== last?.end) return false;
  const behind = tokens[tokens.indexOf(next) + 1]?.text ?? "";
  return next.pos === "act" || next.text === "是" || (has(next, "labour") && /^[得着在满]/.test(behind));
}

/** 去年我们送的羊羔2只: told of an earlier gift. */
function isBackground(segment: Segment, item: Item): boolean {
  const at = item.verb === null ? -1 : segment.tokens.indexOf(item.verb);
  return (
    segment.tokens[at + 1]?.text === "的" &&
    at >= 0 &&
    /去年|前年|以前|之前|原来|上次|上回|早先/.test(segment.clause.text)
  );
}

/** 我回了她一斤白糖, 分了李平两袋米: an act, whom it is for and a thing counted make a gift, whatever the verb. */
function isHandedOver({ tokens }: Segment, item: Item): boolean {
  const figure = tokens.findIndex((token) => token.quantity !== null && item.tokens.includes(token));
  const receiver = tokens[figure - 1];
  if (receiver === undefined || (receiver.mention === null && !has(receiver, "pronoun"))) return false;
  const done = tokens[figure - 2]?.text === "了" ? tokens[figure - 3] : tokens[figure - 2];
  return done?.kind === "text" && done.pos === "act";
}

function gives(segment: Segment, item: Item): boolean {
  const verb = item.verb;
  if (isHandedOver(segment, item)) return true;
  // 给李平拍了两张照片: an act that no list has gives nothing.
  if (verb?.kind === "text") return false;
  if (verb !== null && has(verb, "fetch")) return isBoughtFor(segment);
  if (verb !== null && (has(verb, "give") || has(verb, "receive") || givesEach(verb))) return true;
  // 化肥2袋放邻居家了, 牛奶两箱送到了
  return segment.reading.verbs.some((token) => has(token, "give") || has(token, "receive"));
}

/** 给李平买了两箱奶, not 买了几个包子当早饭. */
function isBoughtFor(segment: Segment): boolean {
  if (/[早午晚]饭|[早午晚]餐|自己吃|路上吃/.test(segment.clause.text)) return false;
  return (
    segment.roles.has("dative") ||
    segment.people.named.length > 0 ||
    segment.people.counted !== null ||
    segment.aboutVillage
  );
}

/** A list behind a visit, a giving word or a household, or on a labelled line. */
function listing(segment: Segment, item: Item): boolean {
  if (item.verb !== null && !has(item.verb, "give") && !has(item.verb, "receive")) return false;
  if (item.verb !== null && has(item.verb, "fetch") && !isBoughtFor(segment)) return false;
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

/** 给他三百元|买鱼苗: what the money is for. */
function isPaidFor({ tokens }: Segment, { verb }: Item): boolean {
  if (verb === null || !has(verb, "fetch")) return false;
  return tokens[tokens.indexOf(verb) - 1]?.quantity?.unit?.kind === "money";
}

/** 李平去镇上|拉肥料了: the household went for it; 李平家去送了2袋 is the sender's way. */
function wentForIt({ tokens, theirs, roles }: Segment, verb: Token): boolean {
  if (!theirs || !roles.has("go") || roles.has("dative") || !/^(?:拉(?!来)|买|购|采购)/.test(verb.text))
    return false;
  const at = tokens.findIndex((token) => has(token, "go"));
  const place = tokens[at + 1];
  return (
    at > 0 &&
    tokens.indexOf(verb) > at + 1 &&
    place !== verb &&
    !has(tokens[at - 1], "home") &&
    place?.mention == null &&
    !has(place, "ownPlace") &&
    /^(?:household|kin)$/.test(subjectAt(tokens, at) ?? "")
  );
}

/** 给了20只鸭苗,李平家又|添了一袋饲料: more of what was just given. */
function isAdded({ tokens, roles }: Segment, verb: Token, scene: Scene): boolean {
  // 他家今年又添了两头牛
  if (roles.has("ownPlace") || tokens.some((token) => token.kind === "day")) return false;
  const before = tokens[tokens.indexOf(verb) - 1];
  return (
    scene.lastGoods?.sentence === scene.sentence &&
    has(verb, "give") &&
    /^(?:又|再|另|另外|还|也)$/.test(before?.text ?? "")
  );
}

function isOwn(segment: Segment, item: Item, scene: Scene): boolean {
  const start = item.tokens[0]?.start ?? 0;
  const verb = item.verb;
  if (verb !== null && isAdded(segment, verb, scene)) return false;
  if (verb !== null && isNewTheirs(segment, verb)) return true;
  if (isUsedUp(segment, start) || (verb === null && stays(segment, item))) return true;
  if (verb !== null && wentForIt(segment, verb)) return true;
  // 给李平备了两袋米
  const readied = (verb?.text.startsWith("备") ?? false) && segment.roles.has("dative");
  if (verb !== null && has(verb, "own") && !readied && !(has(verb, "give") && !segment.theirs)) return true;
  if (verb !== null && has(verb, "labour") && !has(verb, "give")) return true;
  if (verb === null && (partsWith(segment, start) || isKeptBehind(segment, start))) return true;
  // 他说家里还有化肥3袋
  if (verb === null && segment.roles.has("say")) return true;
  // 帮着接了2只羔
  if (verb === null && item.helped) return true;
  // 帮他搬了一车甘蔗
  if (verb !== null && item.helped && carries.test(verb.text)) return true;
  if (verb === null || verb.start > start) {
    if (segment.tokens.some((token) => has(token, "ownPlace") && token.start < start && !has(token, "home")))
      return verb === null;
    if (
      segment.tokens.some((token) => has(token, "ownPlace") && token.start < start && has(token, "home")) &&
      segment.tokens.findIndex((token) => has(token, "home")) === 0 &&
      verb === null
    )
      return true;
  }
  return (
    segment.theirs &&
    verb !== null &&
    (has(verb, "fetch") || has(verb, "own")) &&
    !segment.roles.has("dative")
  );
}

/** 李平|把3袋化肥撒了: what a household has done with its own. */
function isUsedUp({ tokens, roles, reading, theirs }: Segment, start: number): boolean {
  if (!theirs || roles.has("dative") || roles.has("cadreSelf")) return false;
  const at = tokens.findIndex(({ text }) => text === "把");
  const hold = tokens[at];
  if (hold === undefined || hold.start > start || reading.verbs.some((verb) => has(verb, "give")))
    return false;
  return /^(?:household|kin)$/.test(subjectAt(tokens, at) ?? "");
}

const lost = /(?:冲|刮|卷|偷|吹|淹|烧|压|砸|咬|叼|拉|收|抢)(?:走|毁|坏|掉|死|垮|断|没)/;

/** 库里还有15袋化肥; 棉被3床、大米2袋都在; 冲走李平家化肥3袋: no giving is told of what is there or gone. */
function stays({ tokens, text, reading, hasName }: Segment, item: Item): boolean {
  if (reading.verbs.some((verb) => has(verb, "give") || has(verb, "receive"))) return false;
  if (/[都还全]在[呢着]?$/.test(text) || (hasName && lost.test(text))) return true;
  const first = tokens.findIndex((token) => item.tokens.includes(token));
  return tokens.slice(0, first).some((_token, at) => isThere(tokens, at));
}

/** 先是李平家,|新添两头牛; 看了看,|新买了一头骡子: newly theirs, with nobody told of whom it was for. */
function isNewTheirs({ tokens, roles, aboutVillage }: Segment, verb: Token): boolean {
  if (!(has(verb, "own") || has(verb, "fetch")) || aboutVillage) return false;
  if (roles.has("dative") || roles.has("cadreSelf")) return false;
  const before = tokens[tokens.indexOf(verb) - 1];
  return before?.text === "新" && before.end === verb.start;
}

/** 化肥10袋、地膜5卷|都备齐了, 羊3只|都是自家养的: what they have done with it, told behind. */
function isKeptBehind({ reading, roles }: Segment, start: number): boolean {
  if (roles.has("dative") || reading.verbs.some((verb) => has(verb, "give") && !has(verb, "own")))
    return false;
  return reading.verbs.some(
    (verb) => verb.start > start && has(verb, "own") && /[备养种产收存囤]/.test(verb.text),
  );
}

/** 李平把三头猪卖给了贩子: the household's own, by the verb behind it. */
function partsWith({ theirs, reading }: Segment, start: number): boolean {
  if (!theirs || !reading.verbs.some((verb) => verb.start > start && has(verb, "sell"))) return false;
  return !reading.verbs.some((verb) => has(verb, "give"));
}

function isSold(segment: Segment, item: Item, scene: Scene): boolean {
  const verb = item.verb;
  const inSale = scene.saleSentence === scene.sentence;
  // 食堂买李平家土鸡蛋400个、王五家|腊肉60斤
  if (inSale && verb === null && segment.reading.verbs.length === 0) return true;
  return (
    (verb !== null && has(verb, "sell") && !has(verb, "give")) ||
    (inSale && buysFromHousehold(segment.tokens)) ||
    (inSale && (segment.roles.has("sell") || segment.roles.has("buy")))
  );
}

/** 送了些化肥, 拿了面粉: a thing of the list, straight behind a giving word. */
function openGift(segment: Segment, item: Item, scene: Scene): boolean {
  const noun = item.noun;
  if (
    noun === null ||
    segment.clause.heads ||
    !segment.reading.verbs.some((token) => has(token, "give") && token.text !== "给" && token.text !== "放")
  )
    return false;
  const parts = partsOf(noun.text).map((part) => goodsName(part, scene.lexicon));
  const known = parts.every((part) => part.known);
  if (parts.some((part) => part.isClass)) return false;
  // 米面油等物资折合45万元: the value stands for them.
  if (
    segment.reading.items.some((other) => other.noun?.measure?.id === "goods_value") &&
    segment.roles.has("etcetera")
  )
    return false;
  const first = noun.tokens[0];
  const before = first === undefined ? undefined : segment.tokens[segment.tokens.indexOf(first) - 1];
  const straight =
    before !== undefined &&
    (has(before, "give") ||
      has(before, "someAmount") ||
      before.kind === "mark" ||
      has(before, "joins") ||
      before.text === "了" ||
      has(before, "filler"));
  if (item.verb !== null && has(item.verb, "fetch") && !isBoughtFor(segment)) return false;
  if (item.someAmount) return known || looksLikeThing(noun.text);
  return known && straight && item.verb !== null && (has(item.verb, "give") || has(item.verb, "receive"));
}

function looksLikeThing(text: string): boolean {
  return (
    !/^(?:能|可以|会)|[了的是在就很都也说去来]|着$|等奖|名次|冠军|亚军|季军|情况|问题|时间|以后|为了|心里|感谢|高兴|了解|今后/.test(
      text,
    ) && text.length <= 10
  );
}
