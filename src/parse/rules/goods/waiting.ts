import { handsOver, isOwnedThing } from "../../acts/owned-list.ts";
import { Requirement } from "../../scene/requirement.ts";
import type { Scene } from "../../scene/scene.ts";
import { datesAct } from "../../scene/segment-kind.ts";
import { countsPeople, share } from "../../scene/share.ts";
import type { Rule, Segment } from "../../scene/story.ts";
import { textOf } from "../../scene/stretch.ts";
import { subjectAt } from "../../scene/subject.ts";
import { isNotOurs } from "../../stance/giver.ts";
import { isDrawnByUs } from "../../stance/giver-told.ts";
import type { Item } from "../../words/item.ts";
import { handedPapers } from "../../words/papers.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import { isTimeOfDay } from "../../words/time-words.ts";
import { has, hasSome, isCountOrMass, type Token, tokenAt } from "../../words/tokens.ts";
import { isSeen, tellsWhich } from "../given/not-given.ts";
import { abstractUnits, isUnlistedThing, looksLikeThing, matters } from "./thing-told.ts";
import { write } from "./write-goods.ts";

/** 化肥2袋,都送到李平家里了; 止痛片三盒,拿上门给李平了: a thing whose giving is told later in the sentence. */
export function waits(segment: Segment, item: Item, scene: Scene): boolean {
  const counted = isCountOrMass(item.quantity);
  const thing = item.noun?.kind === "goods" || isUnlistedThing(item);
  if (counted && thing && isOthersGiftBrought(segment, scene)) return true;
  const owned =
    (counted || item.quantity === null) &&
    segment.text.includes("的") &&
    isOwnedThing(segment.tokens, item.tokens);
  if (owned) return item.verb === null && !isNotOurs(segment);
  return (
    counted &&
    (item.verb === null || isGotFirst(segment, item, scene) || isAtHand(segment, item.verb)) &&
    (item.noun?.kind === "goods" ||
      item.noun?.kind === "class" ||
      ((isUnlistedThing(item) || isInHand(item) || isOpenThing(item)) && tellsOnlyThings(segment))) &&
    (!segment.theirs || isSharedOut(segment) || tellsWhich(segment, item)) &&
    (isDrawnByUs(segment) || !isNotOurs(segment)) &&
    !isSeen(segment, item) &&
    !(/^(?:满载|装满|载满|拉满)/.test(item.noun?.text ?? "") && item.quantity?.unit?.name === "辆") &&
    !segment.roles.has(Role.ownPlace)
  );
}

/** 另有公司捐的饲料3袋,|我一道捎去的: of others, and brought along by us. Not: 公司捐的饲料3袋,|他自己领的; 他捐的衣服3件,|我们送去了 */
function isOthersGiftBrought({ tokens, text, clause }: Segment, { source }: Scene): boolean {
  const end = tokens.at(-1)?.end ?? 0;
  if (!donated.test(text) || !takenAlong.test(source.text.slice(end, end + longestHanding))) return false;
  const by = subjectAt(
    clause.tokens,
    clause.tokens.findLastIndex((token) => gives.test(token.text) && token.end <= end),
  );
  return by === null || by === "other";
}

const gives = /^(?:捐|赠送|赞助|支援)/;

const donated = /(?:捐|捐赠|赠送|赞助|支援)的[^,的]{1,8}$/;
const takenAlong =
  /^,(?:是|由)?[我咱]们?(?:也|都|一[道并起块]|顺[路便道]|这[次回]|今天|给[他她]家?|替[他她]|帮着?){0,3}[捎带送拿](?:去|过去|给他|给她|到|过来)(?:家|家里)?[的了](?:$|[,。;\n])/;

/** 李平家那个连心卡,|昨天补发了: named in front of its giving, without a figure. */
export const paperNamed: Rule = {
  id: "goods/paper-named",
  requires: new Requirement({ stances: ["done"], named: true, orMeasure: true }),
  read(segment, scene) {
    if (segment.named.named.length === 0) return;
    for (const item of segment.reading.items)
      if (handedPapers.has(item.noun?.measure?.id ?? "") && isAlone(segment, item))
        scene.waiting.push({ segment, item, sentence: scene.sentence });
  },
};

function isAlone(segment: Segment, { noun, quantity }: Item): boolean {
  if (quantity !== null || segment.clause.label !== null) return false;
  return (
    segment.reading.verbs.length === 0 &&
    segment.tokens.every(
      (token) =>
        token.mention !== null ||
        noun?.tokens.includes(token) ||
        token.kind === "day" ||
        token.kind === "mark" ||
        /^[这那](?:张|份|个)?$/.test(token.text) ||
        hasSome(token, lightRoles),
    )
  );
}

function writePaper(told: Segment, scene: Scene, item: Item): void {
  const measure = item.noun?.measure;
  if (measure == null) return;
  share(told, scene, item, { measure: measure.id, unit: measure.unit, quantity: null, rule: "goods/given" });
}

/** 围巾1条,给他捎去了: a thing, though matters are counted so as well; 2个名额|给他 is none. */
function isInHand({ noun }: Item): boolean {
  if (noun?.kind !== "text" || noun.tokens[noun.tokens.length - 1]?.pos !== "thing") return false;
  return looksLikeThing(noun.text) && !matters.test(noun.text);
}

/** 枝剪两把|给他送去了: no dictionary has it, and it is counted as things are. */
function isOpenThing({ noun, quantity, verb }: Item): boolean {
  if (noun?.kind !== "text" || verb !== null || noun.text.length < 2) return false;
  if (abstractUnits.has(quantity?.unit?.name ?? "") && quantity?.unit?.name !== "个") return false;
  const acts = noun.tokens[noun.tokens.length - 1]?.pos === "act";
  return looksLikeThing(noun.text) && !matters.test(noun.text) && !(acts && quantity?.unit?.name === "个");
}

/** 车上有一床被子,|给了李平: ours, and at hand. */
function isAtHand({ tokens }: Segment, verb: Token): boolean {
  return (
    /^(?:只|还)?(?:有|剩下?)了?$/.test(verb.text) &&
    atHand.test(textOf(tokens.slice(0, tokens.indexOf(verb))))
  );
}

const atHand =
  /^(?:[我咱]们?的?)?(?:车|后备[箱厢]|包|手|手头|单位|办公室|库房|仓库|车斗|后座)[里上]?(?:正好|刚好|还|只|就|一共|总共)*$/;

/** 买了两袋化肥|给李平送去, 到镇上领了两袋化肥,|送到李平家: for whom it was is told behind it. */
function isGotFirst(segment: Segment, item: Item, scene: Scene): boolean {
  if (isHeldByUs(segment, item, scene)) return true;
  return has(item.verb ?? undefined, Role.buy) && isForNobody(segment);
}

/**
 * 领取轮椅1辆,|及时送到刘军家; 我们领取了10袋大米: drawn by the sender, and given to nobody yet. Not: 群众领取大米10袋, 李平领取2袋, nor what
 * is shared out behind it: 领了30袋,|给李平、刘军各2袋
 */
export function isHeldByUs(segment: Segment, { verb, noun }: Item, { source }: Scene): boolean {
  const at = verb === null ? -1 : segment.tokens.indexOf(verb);
  if (at < 0 || !drawn.test(verb?.text ?? "") || !isForNobody(segment)) return false;
  const behind = source.text.slice(segment.tokens.at(-1)?.end ?? 0).slice(0, longestHanding);
  const over = /^(?:$|[。;!\n])/.test(behind);
  if (!(over || handsOn.test(behind))) return false;
  if (isDrawnByUs(segment)) return true;
  const front = segment.tokens.slice(0, at);
  const form = /(?:表|通知书|申请书)$/.test(noun?.text ?? "");
  if (over && !form && !front.some((token) => has(token, Role.cadreSelf))) return false;
  return front.every((token) => has(token, Role.cadreSelf) || token.kind === "day" || isTimeOfDay(token));
}

const longestHanding = 24;
/** ,马上给刘军送去; ,送到李平家; ,分给李平、刘军 */
const handsOn =
  /^,(?:[我咱]们?|及时|马上|立即|第一时间|随即|又|再|就|都|专程|亲自|连夜|当天)*(?:送(?:到|给|去|往)|分给|发给|带给|[给帮替][^,。;\n各每]{1,8}(?:送|带|拿|捎)(?:去|过去|到|了))[^,。;\n各每]*(?:$|[,。;\n])/;

/** Not 各领, 签字领走, 代领: by households. */
const drawn = /^(?:领|拿到|得到|接收)(?:取|到|回|回来)?了?$/;

function isForNobody({ people, roles, aboutVillage }: Segment): boolean {
  return people.named.length === 0 && people.counted === null && !roles.has(Role.dative) && !aboutVillage;
}

/** 三家的兔子分别是3只、5只: what each of them got, not what they own. */
function isSharedOut({ reading, roles }: Segment): boolean {
  return reading.respectively || (roles.has(Role.each) && reading.items.every(({ verb }) => verb === null));
}

/** Nothing but things, figures, whom they are for and small words. */
function tellsOnlyThings({ tokens, reading }: Segment): boolean {
  const got = tokens.findIndex((token) => has(token, Role.fetch));
  // 昨天在县城|买了双胶鞋
  const from = tokens[got]?.text.includes("买") && isBoughtThere(tokens.slice(0, got)) ? got : 0;
  return tokens.every(
    (token, at) =>
      at < from ||
      // 端午|前|买的羊肉3斤, 年前订的煤两吨
      (at < got && atFeast.test(token.text)) ||
      token.quantity !== null ||
      // 我把电饭锅、暖水瓶各1个|给他放下
      token.text === "把" ||
      (has(token, Role.cadreSelf) && tokens[at + 1]?.text === "把") ||
      token.mention !== null ||
      token.kind === "mark" ||
      token.kind === "day" ||
      token.bracketed ||
      hasSome(token, lightRoles) ||
      // 自费|买了|一台洗衣机
      has(token, Role.fetch) ||
      /^(?:自费|自掏腰包|自己掏|(?:自己|自个)?[掏花]?钱)$/.test(token.text) ||
      reading.items.some((item) => item.tokens.includes(token)),
  );
}

function isBoughtThere(front: readonly Token[]): boolean {
  return where.test(
    textOf(
      front.filter(
        (token) =>
          token.kind !== "day" && !isTimeOfDay(token) && !has(token, Role.cadreSelf) && token.text !== "专门",
      ),
    ),
  );
}

/** 在县城, 去镇上的超市里, 网上; or only when. */
const where =
  /^(?:(?:[在去到从上]|跑到?)?(?:[县镇街集城市乡]里?的?)?(?:[县镇街集城市乡场网][上里城]|县城[里的]?|街上|超市|市场|商[店场]|药[店房]|供销社|门市部?|网络|淘宝)里?)?$/;

const atFeast =
  /^(?:.{0,4}节|端午|中秋|清明|国庆|元旦|元宵|重阳|腊八|小年|[年月])?(?:前|后|里|底|头|那阵|以前|之前)?$/;

const lightRoles = rolesOf(
  Role.home,
  Role.title,
  Role.joins,
  Role.each,
  Role.pool,
  Role.about,
  Role.filler,
  Role.next,
  Role.respectively,
);

/** 给李平2袋、|王五1袋尿素: the thing stands behind the last figure of the list. */
export function isBare({ named, tokens }: Segment, { quantity, tokens: own }: Item): boolean {
  if (named.named.length === 0 || !isCountOrMass(quantity)) return false;
  const at = tokens.findIndex((token) => own.includes(token));
  // 李平家2床
  const behind = has(tokenAt(tokens, at - 1), Role.home) ? tokenAt(tokens, at - 2) : tokenAt(tokens, at - 1);
  return behind?.mention != null;
}

/** 两床被子,|李平一床|陈九斤一床: who got how much of what was told first. */
export function partsWaiting(segment: Segment, scene: Scene, item: Item): boolean {
  const people = segment.people.named.length;
  const gives = item.each || has(item.verb ?? undefined, Role.give);
  const shared = gives && people > 0 && isCountOrMass(item.quantity);
  if (!shared && !isBare(segment, item)) return false;
  const told = scene.waiting.find(
    (one) =>
      one.item.quantity?.unit === item.quantity?.unit &&
      (one.sentence === scene.sentence || (shared && one.sentence === scene.sentence - 1)) &&
      (!shared || holdsAll(one.item, item, item.each ? people : 1)),
  );
  if (told === undefined) return false;
  scene.waiting = scene.waiting.filter((one) => one !== told);
  scene.lastGoods = { name: told.item.noun?.text ?? "", sentence: scene.sentence, pooled: false };
  write(segment, scene, { ...item, noun: told.item.noun });
  return true;
}

/** 买了5袋米。李平、王五|各发1袋: no more than there were. */
function holdsAll(stock: Item, share: Item, people: number): boolean {
  return (share.quantity?.value ?? 0) * people <= (stock.quantity?.value ?? 0);
}

export function takeUp(segment: Segment, scene: Scene): void {
  const gives = segment.tokens.some((token) => isHandedOn(segment.tokens, token));
  if (!gives || !segment.reading.items.every((item) => item.quantity === null || countsPeople(item))) return;
  if (segment.tokens.some((token, at) => token.kind === "day" && datesAct(segment.tokens, at)))
    scene.entries.redateGifts();
  const waiting = scene.waiting.filter((one) => one.sentence === scene.sentence);
  scene.waiting = [];
  const hands = waiting.some(({ item }) => item.quantity === null) && handsOver(segment.tokens);
  const { reading } = segment;
  // 轮椅1台、拐杖2根,|分别给了李平、陈九斤: the first to the first.
  const shown = reading.respectively
    ? { ...segment, reading: { ...reading, items: waiting.map(({ item }) => item) } }
    : segment;
  for (const { segment: told, item } of waiting)
    if (item.noun?.measure && hands) writePaper(told, scene, item);
    else if (item.quantity !== null || hands)
      write(told.named.named.length > 0 && segment.named.named.length === 0 ? told : shown, scene, item);
}

/** 都送到了, 领的人是李平; not 给 alone, and not 送李平回家. */
function isHandedOn(tokens: readonly Token[], verb: Token): boolean {
  if (verb.text === "给" || !(has(verb, Role.give) || has(verb, Role.receive))) return false;
  const at = tokens.indexOf(verb);
  return !(tokens[at + 1]?.mention != null && has(tokens[at + 2], Role.go));
}
