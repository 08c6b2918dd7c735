import {
  countsOthers,
  isBroughtThere,
  isComplement,
  isDenial,
  isObject,
  isOfHouseholds,
  isOfThoseBefore,
  isOfVisited,
  isTailOfTour,
  isTaken,
  isTopicBehindWay,
  isVerbOfVisit,
  isWhereTo,
  leadsSomewhere,
  leadsToWork,
  opensRound,
  partFollows,
  sequence,
} from "../scene/act-bounds.ts";
import { isHedge } from "../scene/request.ts";
import { opensAgain } from "../scene/segment-kind.ts";
import { textOf } from "../scene/stretch.ts";
import { Role, rolesOf } from "../words/roles.ts";
import { mayBeThing } from "../words/things.ts";
import { has, hasSome, isEnglish, type Token, tokenAt } from "../words/tokens.ts";
import { isNoun, isSoldTo } from "./act-starts.ts";
import type { State } from "./act-state.ts";
import { givesByNow, startsWithGiving } from "./giving-starts.ts";
import { startsWithNeed } from "./need-starts.ts";
import { opensHanding } from "./owned-list.ts";
import { owes, startsWithPerson, wages } from "./person-starts.ts";
import { goesToCall, isRecited, isShareOfAmount, isShareOfVisited, isThingSaid, isToldTo } from "./run-on.ts";
import { startsShareBesides } from "./share-starts.ts";
import { isNotGoneTo } from "./went-elsewhere.ts";

/** 再就是|跟李平打电话, 再就是|去王五家: an act; 米两袋再就是|油一桶 is the next thing. */
function goesOnToAct(next: Token | undefined): boolean {
  if (next === undefined || next.quantity !== null || isNoun(next)) return false;
  return next.mention !== null || hasSome(next, opening) || has(next, Role.with) || isVerbOfVisit(next);
}

/** What a word must be for a new act to begin with it. */
const opening = rolesOf(
  Role.go,
  Role.missed,
  Role.notGiven,
  Role.hearsay,
  Role.plan,
  Role.need,
  Role.wish,
  Role.say,
  Role.cadreSelf,
  Role.pronoun,
  Role.next,
  Role.dative,
  Role.give,
  Role.labour,
  Role.help,
  Role.fetch,
);

const came = rolesOf(Role.missed, Role.notGiven, Role.hearsay);
const asking = rolesOf(Role.need, Role.wish);
const telling = rolesOf(Role.need, Role.say);
const persons = rolesOf(Role.pronoun, Role.cadreSelf);
const giving = rolesOf(Role.dative, Role.give, Role.labour, Role.help, Role.fetch);

/** Whether a word of the vocabulary at `at` begins the next act, by what it does. @param before the word in front, over an aspect */
export function startsWithWord(
  tokens: readonly Token[],
  at: number,
  state: State,
  before: Token | undefined,
): boolean {
  const token = tokens[at] as Token;
  const content = state.verb || state.item;
  // 李平家也去了|一人一袋米
  if (has(token, Role.each))
    return (
      isTailOfTour(tokens, at) ||
      (state.verb && state.household && has(before, Role.go) && /[了过]$/.test(before?.text ?? "")) ||
      (state.verb && isShareOfVisited(tokens, at)) ||
      isShareOfAmount(tokens, at) ||
      startsShareBesides(tokens, at)
    );
  // visited li ping on monday|and gave chen jiujin 2 bags on tuesday
  if (token.text === "and" && before?.kind === "day" && isEnglish(before))
    return content && tokens[at + 1]?.kind !== "day";
  if (token.text === "在" && content && isAtAnother(tokens, at)) return true;
  if (has(token, Role.pool) && state.verb && sumsHouseholds(tokens, at)) return true;
  // 走访五户|其中李平家没人
  if (has(token, Role.among) && state.verb && (isOfHouseholds(before) || isOfAmount(tokens, at)))
    return tokens[at + 1]?.mention != null || handsOneOf(tokens, at);
  if (has(token, Role.allOf) && (opensHanding(tokens, at) || opensRound(tokens, at))) return true;
  // 把鸡圈补了补|她自己喂了三十只鸡
  // 他讲腿疼|我自己掏了两百块钱给他
  if (token.text === "我自己" && state.stance && !isObject(before) && givesMoney(tokens, at + 1)) return true;
  if (token.text.endsWith("自己") && token.text.length > 2) return content && !isObject(before);
  // 提了三十个鸡蛋|是个胖小子
  if (token.text === "是" && state.item && tokens[at + 1]?.text === "个")
    return has(tokens[at + 2], Role.kin);
  if (token.text === "还有" && content && isHandedAsWell(tokens, at)) return true;
  if (token.text === "再就是") return content && goesOnToAct(tokens[at + 1]);
  // 低保跑下来了|再一个给王五家拿了一袋面
  if (token.text === "再一个") return (content || state.household) && goesOnToAct(tokens[at + 1]);
  // 锁着门就|见着周三喜了, 上午没人下午|才见着: who was there after all, or elsewhere.
  if (has(token, Role.met) && !token.text.startsWith("回") && isBehindMissed(tokens, at)) return true;
  // 家里没人|电话里说在县城: what was told on the phone by who was not there.
  if (has(token, Role.contact) && has(before, Role.missed) && tellsOnPhone(tokens, at)) return true;
  if ((has(token, Role.cadreSelf) || has(token, Role.dative)) && isWornOut(tokens, at)) return true;
  if (has(token, Role.not) && state.verb && isNotGoneTo(tokens, at)) return true;
  const goes = has(token, Role.go) || token.word?.measure?.id === "visit";
  // 听说到县医院|去了|赵满仓我是打的电话
  if (goes && isTopicBehindWay(tokens, at + 1)) return false;
  const denies = isDenial(token);
  if (!goes && !denies && !hasSome(token, opening)) return false;
  if (state.verb && isOfVisited(tokens, at)) return false;
  const starts = goes ? startsWithWay(tokens, at, state, before) : null;
  if (starts !== null) return starts;
  // 盼着有人|来修: who does it stands before it.
  if (before?.text === "人" && tokens[at - 2]?.text === "有") return false;
  // 村里停电|走访了四户
  if (has(before, Role.trouble) && isHowManyVisited(tokens, at)) return true;
  if (isVerbOfVisit(token)) return content && !isWayOfOthers(tokens, at, before);
  // 李平反映补贴|好像|没到账
  if (has(token, Role.hearsay) && isHedge(token) && isOfTelling(tokens, at)) return false;
  if (hasSome(token, came)) return (content || state.household) && !isStateOfCounted(tokens, at);
  // 把上次|答应的化肥给他拉去: says which.
  if (has(token, Role.plan)) return content && tokens[at + 1]?.text !== "的" && !isWhomItIsFor(tokens, at);
  if (denies || hasSome(token, asking)) return startsWithNeed(tokens, at, state, before);
  // 讲了|讲医保政策: once more the same verb.
  if (has(token, Role.say) && state.stance && isAnswer(tokens, at)) return true;
  if (has(token, Role.say)) {
    if (token.text.startsWith("问") && asksOnPhone(tokens, at)) return false;
    return content && before?.text !== token.text && !isSaidTo(tokens, at, before);
  }
  if (hasSome(token, persons))
    return !isOfOnesBefore(tokens, at, before) && startsAsPerson(tokens, at, state, before);
  if (has(token, Role.next)) {
    // 走访李平、王五和|另外|3户
    if (tokens[at - 2] !== undefined && countsOthers(tokens, at - 1)) return false;
    if (goesOnWithin(tokens, at, before)) return false;
    // 他担心拆了|之后没处住
    if (state.stance && /^[以之]后$/.test(token.text) && tokens[at - 1]?.text === "了") return false;
    if (sequence.has(token.text)) return content || state.stance || startsInTurn(tokens, at, state);
  }
  return hasSome(token, giving) && startsWithGiving(tokens, at, state, before);
}

function isBehindMissed(tokens: readonly Token[], at: number): boolean {
  const missed = tokens.findLastIndex(
    (token, place) => place < at && place >= at - 4 && has(token, Role.missed),
  );
  // 前天没在今天去|才见到: goes with its own way.
  return missed >= 0 && !tokens.slice(missed + 1, at).some((token) => has(token, Role.go));
}

/** 电话|里|说, 电话|说, 电话|中|告知 */
function tellsOnPhone(tokens: readonly Token[], at: number): boolean {
  const say = /^[里中上]头?$/.test(tokens[at + 1]?.text ?? "") ? at + 2 : at + 1;
  return has(tokens[say], Role.say);
}

/** 李平家被子薄|我给他拿了一床, 棉衣太旧了|给他买了一件: what is amiss with a thing of theirs, and then what was given. */
function isWornOut(tokens: readonly Token[], at: number): boolean {
  const how = tokens[at - 1]?.text === "了" ? at - 2 : at - 1;
  const thing = tokenAt(tokens, how - 1);
  return thing?.word?.goods != null && poor.test(tokens[how]?.text ?? "") && tokens[how - 2] !== undefined;
}

const poor = /^(?:太|有点|有些|很|都)?[旧破烂薄短小窄湿潮](?:了|得很|的)?$/;

/** 送米五袋|其中李平两袋: of so much, in the same unit. */
function isOfAmount(tokens: readonly Token[], at: number): boolean {
  const unit = tokens.slice(at + 1, at + 5).find(({ quantity }) => quantity !== null)?.quantity?.unit;
  return unit != null && tokens.slice(0, at).some(({ quantity }) => quantity?.unit === unit);
}

/** 其中|两袋给李平 */
function handsOneOf(tokens: readonly Token[], at: number): boolean {
  const gives = has(tokens[at + 2], Role.dative) || has(tokens[at + 2], Role.give);
  return tokens[at + 1]?.quantity != null && gives && tokens[at + 3]?.mention != null;
}

/** 问他缺什么|说门口水沟堵了, 问她有没有困难|说屋顶漏雨: what was answered. */
function isAnswer(tokens: readonly Token[], at: number): boolean {
  return askedThem.test(textOf(tokens.slice(Math.max(0, at - 7), at)));
}

/** What we asked, where the answer begins. */
export const askedThem = /问[^,说]*(?:什么|啥|哪些|多少|有没有)[^,说]{0,3}$/;

/** 打电话|问了|李平复诊的事: whom the call was to. Not: 给王五打电话|问了李平的事, 李平打电话|问低保 */
function asksOnPhone(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.mention == null || !/打(?:了|过|个)*电话$/.test(tokens[at - 1]?.text ?? ""))
    return false;
  for (let place = at - 2; place >= 0 && tokens[place]?.kind !== "mark"; place -= 1)
    if (tokens[place]?.mention != null || has(tokens[place], Role.pronoun)) return false;
  return true;
}

/** 掏了|两百块钱|给他, 给了|他|两百块钱: handed over by now. */
function givesMoney(tokens: readonly Token[], at: number): boolean {
  const act = tokens[at];
  if (!/^(?:掏|拿|给|塞|垫|出|包)(?:出|给)?了$/.test(act?.text ?? "")) return false;
  const direct = tokens[at + 1]?.quantity?.unit?.kind === "money";
  const toThem = direct ? has(tokens[at + 2], Role.dative) : tokens[at + 2]?.quantity?.unit?.kind === "money";
  return toThem && (direct || has(tokens[at + 1], Role.pronoun) || tokens[at + 1]?.mention != null);
}

/** 劈了一堆柴|还有|药三盒也|拿给他了: a thing with its figure, and its giving. */
function isHandedAsWell(tokens: readonly Token[], at: number): boolean {
  const [first, second, also, hands] = tokens.slice(at + 1, at + 5);
  const counted =
    first?.quantity?.unit != null ? mayBeThing(second) : mayBeThing(first) && second?.quantity?.unit != null;
  return (
    counted &&
    also?.text === "也" &&
    at >= 2 &&
    tokens[at - 1]?.quantity == null &&
    (has(hands, Role.give) || has(hands, Role.dative))
  );
}

/** 走访了四户, 入户|5户 */
function isHowManyVisited(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.word?.measure?.id !== "visit") return false;
  const figure = tokens[at + 1]?.text === "了" ? tokens[at + 2] : tokens[at + 1];
  return figure?.quantity?.unit?.kind === "household";
}

/** 走访了四户|在东村走访了三户: a figure told, and another place with what was done there. */
function isAtAnother(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.quantity == null || tokens[at + 1]?.kind !== "village") return false;
  const act = tokens[at + 2]?.kind === "group" ? tokens[at + 3] : tokens[at + 2];
  return act?.word?.measure != null || hasSome(act, giving);
}

/** 在西村走访了四户在东村走访了三户|一共是七户, |总共走访七户 */
function sumsHouseholds(tokens: readonly Token[], at: number): boolean {
  const counts = (token: Token | undefined) => token?.quantity?.unit?.kind === "household";
  const figure = tokens[at + 1]?.word?.measure?.id === "visit" ? at + 2 : at + 1;
  return counts(tokens[at - 1]) && counts(tokens[figure]);
}

/** 李平反映补贴|好像; not 她讲…到李平家门锁着|可能, where somebody else has been gone to since. */
function isOfTelling(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - furthestTelling); back -= 1) {
    if (hasSome(tokens[back], telling)) return true;
    if (tokens[back]?.mention != null && has(tokenAt(tokens, back - 1), Role.go)) return false;
  }
  return false;
}

const furthestTelling = 10;

/** A word of going or calling on somebody; null where what stands around it does not tell. */
function startsWithWay(
  tokens: readonly Token[],
  at: number,
  state: State,
  before: Token | undefined,
): boolean | null {
  const token = tokens[at] as Token;
  // 走了三家李平王五赵六都|走了: the names' own verb.
  if (isVerbOfVisit(token) && has(before, Role.allOf) && tokens[at - 2]?.mention && !state.item) return false;
  // 答应修的路|到现在没动工: how long.
  if (token.text === "到" && /^(?:现在|如今|目前|今天|今日)$/.test(tokens[at + 1]?.text ?? "")) return false;
  // 到现在没装|到门口
  if (token.text === "到" && tokens[at - 2]?.text === "没" && has(before, Role.build)) return false;
  if (isBuiltTo(tokens, at)) return false;
  // nobody home at|李平家
  if (token.text === "at" && has(before, Role.missed)) return false;
  // 送到家里|去了: the end of the way, no other.
  if (has(before, Role.home) && /^去了?$/.test(token.text) && isBroughtThere(tokens, at)) return false;
  // 3|home visits
  if (token.word?.measure?.id === "visit" && isEnglish(token) && before?.quantity?.unit?.kind === "times")
    return false;
  if (opensAgain(tokens, at) && !has(before, Role.plan))
    return state.verb || state.item || state.stance || state.household;
  // 洗衣机不|转了, 自来水三天没|来了: what it does no longer.
  if (token.text === "转了" && before?.text === "不") return false;
  if (/^(?:一直|还|也|都|又)?没有?$|^有$/.test(before?.text ?? "") && /^来了?$/.test(token.text))
    return false;
  // 自来水一天就|来一个钟头: how often it comes.
  if (/^[就才只]$/.test(before?.text ?? "") && token.text === "来" && tokens[at - 2]?.quantity != null)
    return false;
  // 没人|上门收: nobody did it.
  return token.text === "上门" && /^没有?人$/.test(before?.text ?? "") ? false : null;
}

/** 把水泥路修|到家门口, 把水渠硬化|到地头: how far it is to reach. Not: 把路修好了|到李平家, 修路|到李平家 */
function isBuiltTo(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at - 1];
  if (tokens[at]?.text !== "到" || verb?.end !== tokens[at]?.start || !has(verb, Role.build)) return false;
  if (/[了好完]$/.test(verb?.text ?? "")) return false;
  for (let place = at - 2; place >= Math.max(0, at - furthestThing); place -= 1) {
    const { kind, text } = tokens[place] as Token;
    if (kind === "mark") return false;
    if (text === "把" || text === "将") return true;
  }
  return false;
}

const furthestThing = 6;

/** A verb of going that is no way of the sender's. */
function isWayOfOthers(tokens: readonly Token[], at: number, before: Token | undefined): boolean {
  return (
    isComplement(tokens, at) ||
    has(tokens[at + 1], Role.contact) ||
    leadsToWork(tokens, at) ||
    isWhereTo(tokens, at) ||
    goesToCall(tokens, at) ||
    leadsSomewhere(tokens, at) ||
    isTaken(tokens, at) ||
    isObject(before) ||
    isOfThoseBefore(tokens, at) ||
    isWaitedFor(tokens, at, before) ||
    // 请我给他|看看合同: for whom.
    (tokens[at]?.text === "看看" &&
      has(tokens[at - 2], Role.dative) &&
      /^(?:text|word)$/.test(tokens[at + 1]?.kind ?? ""))
  );
}

/** 李平说等拿到钱就|去|买煤: what they mean to do then. Not: 我说等雨停就|去|李平家 */
function isWaitedFor(tokens: readonly Token[], at: number, before: Token | undefined): boolean {
  if (!/^[就再]$/.test(before?.text ?? "")) return false;
  const from = tokens.findLastIndex(({ text }, place) => place < at && /^等/.test(text));
  const says = tokens.findLastIndex((token, place) => place < from && has(token, Role.say));
  return from >= 0 && says >= 0 && !tokens.slice(0, at).some((token) => has(token, Role.cadreSelf));
}

const promised = /^(?:答应|承诺|许诺|应承|[说讲]好)$/;

/** How it is with those counted or owed to. */
function isStateOfCounted(tokens: readonly Token[], at: number): boolean {
  // 跑了四家|有两家没人: so many of them.
  if (has(tokens[at], Role.missed) && partFollows(tokens, at - 2)) return true;
  // 合作社欠他分红|没给, 镇上答应给的5袋化肥一直|没给
  const lasts = /^(?:一直|至今|迟迟|现在|还|都)$/.test(tokens[at - 1]?.text ?? "");
  return (
    has(tokens[at], Role.notGiven) &&
    tokens
      .slice(0, at)
      .some(({ text }) => owes.test(text) || wages.test(text) || (lasts && promised.test(text)))
  );
}

const overWire = /(?:电话|微信|视频)[里上中]头?(?:[跟和给与对].{1,8})?$/;

/** What is told to those named before. */
function isSaidTo(tokens: readonly Token[], at: number, before: Token | undefined): boolean {
  // 给他们|讲了贷款政策: whom it was told stands between.
  if (isToldTo(tokens, at) || isRecited(tokens, at)) return true;
  // 跟李平在电话里|说了一阵, 在电话里跟李平|说了一阵
  if (overWire.test(textOf(tokens.slice(Math.max(0, at - 6), at)))) return true;
  // 上门|问了李平
  return before?.word?.measure?.id === "visit" && tokens[at + 1]?.mention != null;
}

/** Whoever stands there belongs to what was told before. */
function isOfOnesBefore(tokens: readonly Token[], at: number, before: Token | undefined): boolean {
  const token = tokens[at] as Token;
  if (has(token, Role.cadreSelf)) {
    // 李平问|我有没有补助: whom it is asked of.
    if (at > 1 && /^问了?$/.test(before?.text ?? "")) return true;
    // 资金是|我们争取来的, 一袋是|我送的: who it was.
    if (before?.text === "是" && (isNoun(tokens[at - 2]) || tokens[at - 2]?.quantity != null)) return true;
    // 卖给几个|单位食堂: others' as well.
    if (token.text === "单位" && before?.quantity != null && isSoldTo(tokens, at)) return true;
    // 拿到|单位卖了12双: where it was taken.
    if (token.text === "单位" && /^[拿带捎拉运送提背]到$/.test(before?.text ?? "")) return true;
    // 帮他卖|给|单位食堂300斤: who took it.
    if (/^[卖售]?给$/.test(before?.text ?? "") && (has(before, Role.sell) || has(tokens[at - 2], Role.sell)))
      return true;
    // 要给咱|单位捎一筐, 看了他|老两口: one and the same.
    if (has(tokens[at - 1], Role.cadreSelf)) return true;
  }
  // 反映李平占|了|他家的地: whose.
  if (has(token, Role.ownPlace) && wrongs.test(textOf(tokens.slice(Math.max(0, at - 3), at)))) return true;
  // 又去|看|他: whom the way was to.
  if (before?.text === "看" && /^[又再也]去$/.test(tokens[at - 2]?.text ?? "")) return true;
  // 给李平|老两口|一人买了一双鞋: whom it was for.
  if (/^老?[两俩]口/.test(token.text) && tokens[at - 1]?.mention != null && has(tokens[at + 1], Role.each))
    return has(tokenAt(tokens, at - 2), Role.dative);
  return has(token, Role.kin) && has(token, Role.pronoun) && has(tokens[at - 1], Role.pronoun);
}

const wrongs = /(?:占用?|挖|砍|拆|堵|挡|遮|砸|啃|踩)[了着断住坏]{1,2}$/;

function startsAsPerson(
  tokens: readonly Token[],
  at: number,
  state: State,
  before: Token | undefined,
): boolean {
  // 娃明天开学|我给转了五百: what is ahead of them, and what was done by now.
  if (state.ahead && has(tokens[at], Role.cadreSelf) && givesByNow(tokens, at)) return true;
  return startsWithPerson(tokens, at, state, before);
}

/** A word of sequence inside what is told: once more, still, again. */
function goesOnWithin(tokens: readonly Token[], at: number, before: Token | undefined): boolean {
  const token = tokens[at] as Token;
  // 他想|再贷5万, 要求|再核一次: once more of what is wished for.
  // 想让|我|再给办一笔
  const asked = has(before, Role.cadreSelf) ? tokenAt(tokens, at - 2) : before;
  if (token.text === "再" && hasSome(asked, asking)) return true;
  // 要求今年|再贷三万
  if (token.text === "再" && before?.when != null && hasSome(tokenAt(tokens, at - 2), asking)) return true;
  // 门口不|再|烂了: no longer.
  if (token.text === "再" && before?.text === "不") return true;
  // 他要|再买10袋, 我一定会|再来看他: what is to be.
  if (token.text === "再" && /^(?:还|就|又)?要$|^(?:一定|还|也)?会$/.test(before?.text ?? "")) return true;
  // 能不能帮他|再贷5万
  if (token.text === "再" && has(before, Role.help))
    if (tokens.slice(Math.max(0, at - 3), at).some((other) => has(other, Role.wish))) return true;
  // 危房改造|还能不能报, 公益岗|还要不要人: one question.
  if (token.text === "还" && has(tokens[at + 1], Role.question))
    if (has(tokens[at + 1], Role.wish) || /^(.)不\1/.test(tokens[at + 1]?.text ?? "")) return true;
  // 打算|再添一台, 想|再借点; 乡里说下周|再送10袋: what the plan or the wish is.
  if ((has(before, Role.plan) || has(before, Role.wish)) && /^[再又还]$/.test(token.text)) return true;
  if (token.text === "再" && before?.when?.kind === "future") return true;
  // 给李平|另外|加了一件
  if (isMoreForThem(tokens, at)) return true;
  // 说水泵|又烧了, 反映路灯|又不亮了, 反映糖厂|还欠他钱: what befell the thing just named.
  const gives = has(tokens[at + 1], Role.give) || has(tokens[at + 1], Role.dative);
  if ((token.text === "又" || (token.text === "还" && !gives)) && isThingSaid(tokens, at - 1)) return true;
  // 院子我扫|完了: the end of our act, with nothing told next. Not: 叫了3个人割|完了
  if (token.text === "完了" && has(before, Role.labour) && before?.text.length === 1)
    if (tokens.slice(Math.max(0, at - 3), at - 1).some((one) => has(one, Role.cadreSelf)))
      return tokens[at + 1] === undefined || tokens[at + 1]?.kind === "mark";
  // 核|对了收入
  return token.text === "对了" && before?.kind === "text" && before.text.length === 1;
}

/** 给李平|另外|加了, 给他家|又|添了: more, for whom it begins with. Not: 给李平送了|又给王五送了 */
function isMoreForThem(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:另外?|又|还|再)$/.test(tokens[at]?.text ?? "")) return false;
  const whom = has(tokens[at - 1], Role.home) ? at - 2 : at - 1;
  const receives = tokens[whom]?.mention != null || has(tokens[whom], Role.pronoun);
  if (!receives || tokens[whom - 1]?.text !== "给") return false;
  const act = tokens[at + 1];
  return has(act, Role.give) ? !has(act, Role.dative) : /^[加添补配]$/.test(act?.text ?? "");
}

function startsInTurn(tokens: readonly Token[], at: number, state: State): boolean {
  return (
    // 秦九妹家|最后司马云家: the next stop of a tour.
    (state.household && tokens[at + 1]?.kind === "household") ||
    // 帮她|剥|了|一阵|然后给她拿了一提牛奶: an act that no list has is over.
    (tokens[at]?.text !== "完了" &&
      tokens.slice(Math.max(0, at - 4), at).some(({ kind, pos }) => kind === "text" && pos === "act")) ||
    // 帮她|点|了|然后又给了她两包
    (tokens[at - 1]?.text === "了" && has(tokens[at - 3], Role.help))
  );
}

const brings = /^[提装拎抓摘拿端捧背带捉掰舀]/;

/** 提了一只鸭|要给|我们, 带了两袋米|准备送|李平家|,他没要: whom that was brought for. Not: 送了米|准备给|李平|修房 */
function isWhomItIsFor(tokens: readonly Token[], at: number): boolean {
  const gives = /[给送]$/.test(tokens[at]?.text ?? "") ? at : at + 1;
  if (gives > at && !/^[给送]$/.test(tokens[gives]?.text ?? "")) return false;
  const front = tokens.slice(0, at);
  if (front.some((token) => has(token, Role.dative)) || !front.some(({ text }) => brings.test(text)))
    return false;
  const whom = tokens[gives + 1];
  if (has(whom, Role.cadreSelf)) return true;
  if (whom?.kind !== "household") return false;
  const end = tokens[has(tokens[gives + 2], Role.home) ? gives + 3 : gives + 2];
  return end === undefined || end.kind === "mark";
}
