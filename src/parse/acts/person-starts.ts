import {
  gotNone,
  hasFigureAfter,
  isCountedBeforeSaying,
  isHandedBefore,
  isNamedAgain,
  isNextLine,
  isObject,
  isPaused,
  isReached,
  isToldInFront,
  isTopicBehindWay,
  isVerbOfVisit,
  wayOver,
} from "../scene/act-bounds.ts";
import { textOf } from "../scene/stretch.ts";
import { isOfHousehold, subjectAt } from "../scene/subject.ts";
import { tellsOfNextHome } from "../scene/whose-matter.ts";
import { Role, rolesOf } from "../words/roles.ts";
import { mayBeThing } from "../words/things.ts";
import { isTimeOfDay } from "../words/time-words.ts";
import { countsThings, has, hasSome, isMark, joinsRow, type Token, tokenAt } from "../words/tokens.ts";
import { isListedByPlace, isNotHadYet, isOfAnother, isPaidTo, isTopic, speaksOn } from "./act-starts.ts";
import type { State } from "./act-state.ts";
import { isHandedThing } from "./figure-first.ts";
import { actsAtNextHome, opensNextOne, placeOfNext, tellsOfNextOne } from "./next-told.ts";
import { opensOwned } from "./owned-list.ts";
import {
  comesOut,
  givesLikeBefore,
  isAfterAct,
  isCountedThing,
  isDeclined,
  isInInstead,
  isNotSent,
  isOver,
  isShareOf,
  isToldOf,
} from "./run-on.ts";
import { opensNextThing, opensShares } from "./share-starts.ts";

/** 合作社欠|他分红: whom it is owed to. */
export const owes = /^(?:还|拖|都)?欠着?$/;

/** 工资拖了两个月|没发: what others owe somebody. */
export const wages = /^(?:工资|工钱|薪水|租金|流转费|补偿款?|赔偿款?|押金|奖金|提成)$/;

/** Whether a household's name at `at` begins the next act. @param before the word in front, over an aspect */
export function startsWithName(
  tokens: readonly Token[],
  at: number,
  state: State,
  before: Token | undefined,
): boolean {
  const content = state.verb || state.item;
  const near = tokenAt(tokens, at - 1);
  const missed = has(near, Role.missed);
  const placed = near?.kind === "village" || near?.kind === "group";
  const home = has(tokens[at + 1], Role.home);
  // 天一晴就把|李平家的房顶修好了: whose it was that something was done to. Not: 走访9户还有就是把|李平和刘军的矛盾调解了
  if (near?.text === "把" && home && tokens[at - 2]?.text === "就") return false;
  // 我们三个人爬上去把|刘军的大棚绑好了
  if (
    near?.text === "把" &&
    tokens[at + 1]?.text === "的" &&
    /[上下过][来去]$/.test(tokens[at - 2]?.text ?? "")
  )
    return false;
  if (near?.text.endsWith("没给") && isNotSent(tokens, home ? at + 2 : at + 1)) return false;
  // 200 yuan each to li ping and|chen jiujin
  if (tokens[at - 1]?.text === "and" && tokens[at - 2]?.mention) return false;
  // 带了三袋米去村里|李平一袋王五两袋: what each got of what was brought there.
  if (
    state.verb &&
    has(near, Role.villageThing) &&
    has(tokenAt(tokens, at - 2), Role.go) &&
    countsThings(tokens[home ? at + 2 : at + 1])
  )
    if (tokens.slice(0, at - 2).some(({ quantity }) => quantity !== null)) return true;
  if (opensOwned(tokens, at) || opensShares(tokens, at) || opensNextThing(tokens, at)) return true;
  // 给李平家6袋|王五家另给1袋
  if (home && near?.quantity != null && isGivenBesides(tokens, at + 2)) return true;
  if (home && state.verb && helpsThereToo(tokens, at)) return true;
  if (tellsOfNextOne(tokens, at)) return placeOfNext(tokens, at) === at;
  if (actsAtNextHome(tokens, at)) return true;
  // 明白卡发了五十张就是|李平家没人
  const but = before?.text === "就是";
  if ((but || state.household) && content && isAwayItself(tokens, at, before)) return true;
  if ((state.item || state.verb) && isMark(before, " ") && isNextLine(tokens, at)) return true;
  if (state.item && isMark(before, "、 +")) return hasFigureAfter(tokens, at) || gotNone(tokens, at);
  if ((missed && isInInstead(tokens, at)) || (state.verb && home && givesLikeBefore(tokens, at))) return true;
  if (placed && isListedByPlace(tokens, at)) return false;
  if (content && ((home && isTopic(tokens, at)) || isShareOf(tokens, at) || isNotHadYet(tokens, at)))
    return true;
  if (state.verb && home && isDoneByUs(tokens, at, state)) return true;
  if (isAwayBehindGone(tokens, at) || isCalledNext(tokens, at)) return true;
  const behindMiss = (missed || near?.text === "进去") && isBehindMiss(tokens, at);
  if (isTopicBehindMiss(tokens, at) || isTopicBehindWay(tokens, at)) return true;
  if (behindMiss || (state.household && isLikened(tokens, at))) return true;
  // 陈九斤家去了没什么困难|李平家给了一袋米
  if (home && isFineOrNone(before) && isGivenNext(tokens, at)) return true;
  // 赵满仓家五百元没发|李平家的五百元发了
  if (home && has(near, Role.notGiven) && /^[没未]/.test(near?.text ?? "") && isHadByNext(tokens, at + 2))
    return true;
  // 赵满仓家五百元发了|李平家没给
  if (home && has(tokens[at + 2], Role.notGiven) && isHandedOver(tokens, at - 1)) return true;
  // 五袋是单位买的|李平家送的两袋是我买的
  if (home && state.item && isBehindWhoseGift(tokens, at - 1)) return true;
  // 赵满仓的下次再送|李平家放下一袋米
  if (home && isToBeGiven(tokens, at - 1) && isGivenNext(tokens, at)) return true;
  // 陈九斤啥也没要|李平家放下一袋米
  if (isDeclined(before) && isGivenNext(tokens, at)) return true;
  // 又去了一次|李平家: how often stands before where to.
  // 李平家去了两次|王五家去了一次
  if (near?.quantity?.unit?.kind === "times" && home && has(verbOfTimes(tokens, at), Role.go)) {
    if (!state.household && !state.item) return false;
    if (has(tokens[at + 2], Role.go)) return true;
  }
  const counted = near?.quantity != null || has(near, Role.joins);
  if (counted && (isHandedBefore(tokens, at) || isCountedBeforeSaying(tokens, at))) return true;
  if (home && (content || state.stance || isAfterAct(tokens, at)) && isToldOf(tokens, at)) return true;
  if (state.household && (state.stance || !content) && tellsOfNextHome(tokens, at)) return true;
  const way = has(before, Role.go) || before?.word?.measure?.id === "visit";
  if (state.verb && way && wayOver.test(tokens[at - 1]?.text ?? ""))
    if (isNamedAgain(tokens, at) || isToldInFront(tokens, before === undefined ? at : tokens.indexOf(before)))
      return true;
  // to household|H001
  const place = placed || near?.text === "的" ? beforePlace(tokens, at) : null;
  const reaching = before?.text === "household" ? tokens[at - 2] : (place ?? before);
  if (isMark(before, "、") || before?.text === "有") return false;
  if (isReached(reaching) && !isCountedThing(tokens, at - 1)) return false;
  if (home && isPutInOrder(tokens, at)) return false;
  // 走访2组李平、|4组|李平
  if (!state.item && before?.kind === "group" && joinsRow(tokens[at - 2])) return false;
  return state.item || (state.verb && (isPaused(tokens, at) || isNamedAgain(tokens, at)));
}

/** 清理了|李平家的水沟, 先扫了|李平家门口, 今天修补了|李平家漏雨的屋顶: whose it was that was put in order. Not: 院子打扫了|李平家没人 */
function isPutInOrder(tokens: readonly Token[], at: number): boolean {
  const act = at - 2;
  if (tokens[at - 1]?.text !== "了" || !putInOrder.test(tokens[act]?.text ?? "")) return false;
  const clause = tokens.slice(0, act).findLastIndex((token) => token.kind === "mark") + 1;
  const opens = tokens
    .slice(clause, act)
    .every((token) => token.kind === "day" || isTimeOfDay(token) || hasSome(token, opensAct));
  const behind = tokens.slice(at + 2, at + longestOwned);
  // 先扫了|李平|家门口
  if (opens && tokens[at + 1]?.text === "家门口" && (behind[0] === undefined || behind[0].kind === "mark"))
    return true;
  return (
    opens && (behind[0]?.text === "的" || (behind.length > 1 && behind.some(({ text }) => text === "的")))
  );
}

const opensAct = rolesOf(Role.cadreSelf, Role.next);
const putInOrder = /^(?:打扫|清扫|清理|修补|疏通|粉刷|扫|铲|冲洗)$/;
const longestOwned = 6;

/** 没碰到人|赵满仓我是打的电话: nobody met, and the next for whom we did something. Not: 没见到|赵满仓我就回来了 */
function isTopicBehindMiss(tokens: readonly Token[], at: number): boolean {
  const miss = tokenAt(tokens, at - 1);
  // 没遇到人李平|我就把米放门口了: he was not.
  if (/^[就只便]/.test(tokens[at + 2]?.text ?? "")) return false;
  return has(miss, Role.missed) && has(tokens[at + 1], Role.cadreSelf) && !mayMeet.test(miss?.text ?? "");
}

const mayMeet = /[到着见上]了?$/;

/** The verb in front of how often it was. */
const verbOfTimes = (tokens: readonly Token[], at: number): Token | undefined =>
  tokens[at - 2]?.text === "了" ? tokens[at - 3] : tokens[at - 2];

/**
 * 李平家的水管我给修好了|陈九斤家的炉子…: what was told first of a household we did, and that was all of it;
 * 我叫电工来修好了|陈九斤家的电视没信号: what is told of the next is a trouble.
 */
function isDoneByUs(tokens: readonly Token[], at: number, { household }: State): boolean {
  // 我给换了|一个|王五家的门锁坏了
  const counted = tokens[at - 1]?.quantity?.unit?.kind === "count";
  const done = counted ? tokens[at - 2] : tokens[at - 1];
  // 李平家我帮着劈了柴|王五家给了两百块
  const over = counted ? /.了$/ : /..了$|^.了./;
  if (!over.test(done?.text ?? "") || !hasSome(done, doing)) return false;
  if (!household) return /^[修换接装]/.test(done?.text ?? "") && isInTrouble(tokens, at + 1);
  for (let place = at - 2; place >= Math.max(0, at - 8); place -= 1) {
    if (tokens[place]?.mention != null) return false;
    if (has(tokens[place], Role.cadreSelf)) return true;
  }
  return false;
}

/** 家的|电视|没信号, 家的|灯|也|坏了; not 家|漏水|的房顶 */
function isInTrouble(tokens: readonly Token[], home: number): boolean {
  const trouble = tokens.findIndex((token, at) => at > home && has(token, Role.trouble));
  const near = tokens[trouble - 1]?.text === "也" ? 4 : 3;
  return trouble > home && trouble <= home + near && tokens[trouble + 1]?.text !== "的";
}

const doing = rolesOf(Role.labour, Role.build, Role.solve);

const notGone = /^(?:还|都)?[没未](?:能|有|来得及|顾上|顾得上|抽出时间)?(?:去|走成)(?!看|过)/;
const notReached =
  /^(?:家|那边|的|电话|手机|也|都|一直)*(?:没打通|没接|没人接|打不通|没联系上|联系不上|关机)/;

const notThrough = /(?:[没未]打通|打不通|没人?接|未接|关机)了?$/;
const throughTo =
  /^(?:家|那边)?的?(?:电话|手机)?(?:倒是?|也|都)?(?:打|拨|接)?通了|^(?:家|那边)?(?:倒是?)?接了/;

/** 李平的电话没打通|王五打通了, 没人接|王五接了: whose call came through. */
function isCalledNext(tokens: readonly Token[], at: number): boolean {
  if (!notThrough.test(textOf(tokens.slice(Math.max(0, at - 3), at)))) return false;
  return throughTo.test(textOf(tokens.slice(at + 1, at + 5)));
}

/** 都走访了|赵满仓没在家, 李平家送了米|刘军家没人: another, who was not there. */
function isAwayItself(tokens: readonly Token[], at: number, before: Token | undefined): boolean {
  if (before === undefined || before.kind === "mark" || has(before, Role.joins)) return false;
  // 李平和刘军都见到了|赵满仓没在
  if (has(before, Role.go) && !(has(before, Role.met) && before.text.endsWith("了"))) return false;
  let miss = at + 1;
  while (
    has(tokens[miss], Role.home) ||
    has(tokens[miss], Role.title) ||
    /^[也都又]$/.test(tokens[miss]?.text ?? "")
  )
    miss += 1;
  if (has(tokens[miss], Role.missed) || isGoneFor(tokens, miss)) return true;
  // 到陈九斤家帮他收苹果|赵满仓家没去成
  if (has(tokens[miss], Role.not) && notGone.test(textOf(tokens.slice(miss, miss + 3)))) return true;
  // 跟李平通了电话|王五的没打通
  return before.word?.measure?.id === "talk" && notReached.test(textOf(tokens.slice(at + 1, at + 7)));
}

/** 在家|赵满仓|去看病了|没在, |赵满仓|住院了|不在家: why, and that he was not there. */
function isGoneFor(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:[去上进下住](?!过)|出[去门]|外出|赶[集场]|打工|走亲戚)/.test(tokens[at]?.text ?? ""))
    return false;
  const miss = tokens.findIndex((token, place) => place > at && has(token, Role.missed));
  const why = tokens.slice(at + 1, miss);
  return (
    miss > at &&
    miss <= at + 5 &&
    (tokens[tokens[miss - 1]?.text === "也" ? miss - 2 : miss - 1]?.text.endsWith("了") ?? false) &&
    !why.some((token) => token.mention !== null || token.quantity !== null || hasSome(token, byUs))
  );
}

const byUs = rolesOf(Role.cadreSelf, Role.give, Role.dative, Role.home);

/** 李平去了|刘军没在, 李平家见到了|刘军没见到: who was met, in a word behind the name, and another who was not. Not: 今天去了刘军没在, 李平去了王五家没在 */
function isAwayBehindGone(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:去[了过]|看了|见到了?|见着了?)$/.test(tokens[at - 1]?.text ?? "")) return false;
  const first = has(tokens[at - 2], Role.home) ? at - 3 : at - 2;
  const mention = tokenAt(tokens, first)?.mention;
  if (mention == null || mention.name === tokens[at]?.mention?.name) return false;
  const front = tokenAt(tokens, first - 1);
  if (!(front === undefined || front.kind === "day" || isMark(front, ",;。、 \n"))) return false;
  const home = has(tokens[at + 1], Role.home);
  // 李平去了|王五家没在: he went there.
  if (home && first === at - 2) return false;
  return has(tokens[home ? at + 2 : at + 1], Role.missed);
}

/** 挺好, 没什么困难, 不缺: how those before are, and nothing that goes on with a name. */
function isFineOrNone(token: Token | undefined): boolean {
  return /^(?:困难|问题|事|事情|情况|变化|需要|[挺还很蛮都]?(?:好|行|可以|不错|正常)|不?缺|平安|稳定)$/.test(
    token?.text ?? "",
  );
}

/** 李平家|放下一袋米 */
function isGivenNext(tokens: readonly Token[], name: number): boolean {
  const verb = has(tokens[name + 1], Role.home) ? name + 2 : name + 1;
  return has(tokens[verb], Role.give) && tokens[verb + 1]?.text !== "的";
}

/** 五百元|发了, 两袋|米|送了|: with what it was in front of it, and nobody named behind. */
function isHandedOver(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at]?.text === "了" ? at - 1 : at;
  if (!has(tokens[verb], Role.give) || !tokens[at]?.text.endsWith("了")) return false;
  return tokens[verb - 1]?.quantity != null || mayBeThing(tokens[verb - 1]);
}

/** 李平家|的|五百元|发了, |的|发了, |的|资料|领了 */
function isHadByNext(tokens: readonly Token[], of: number): boolean {
  if (tokens[of]?.text !== "的") return false;
  let verb = of + 1;
  while (verb < of + 3 && (tokens[verb]?.quantity != null || isHandedThing(tokens[verb]))) verb += 1;
  if (!(has(tokens[verb], Role.give) || has(tokens[verb], Role.receive))) return false;
  return tokens[verb]?.text.endsWith("了") === true || tokens[verb + 1]?.text === "了";
}

/** 是|单位|买|的|, 是|我|自己|掏钱|买|的|: whose gift that was. Not: 是我给买的|李平家的米 */
function isBehindWhoseGift(tokens: readonly Token[], of: number): boolean {
  const verb = tokens[of - 1];
  if (tokens[of]?.text !== "的" || !(has(verb, Role.give) || has(verb, Role.buy)) || has(verb, Role.dative))
    return false;
  const is = tokens.findLastIndex(({ text }, at) => at < of - 1 && at >= of - 6 && /^都?是$/.test(text));
  if (is < 1 || tokens[is - 1]?.mention != null) return false;
  return tokens.slice(is + 1, of).some((token) => has(token, Role.cadreSelf) || has(token, Role.office));
}

/** 下次|再|送|, 明天|送|: put off, at the end of what is told of one. */
function isToBeGiven(tokens: readonly Token[], at: number): boolean {
  if (!/^[送给拿带补发]$/.test(tokens[at]?.text ?? "")) return false;
  const ahead = tokens[at - 1]?.text === "再" ? tokens[at - 2] : tokens[at - 1];
  return has(ahead, Role.plan) || ahead?.when?.kind === "future";
}

/** 送到|上坪村|二组的|李平家: what stands in front of where the one named lives; null where no place is told. */
function beforePlace(tokens: readonly Token[], name: number): Token | null {
  let at = name - 1;
  while (
    at > 0 &&
    (tokens[at]?.kind === "village" || tokens[at]?.kind === "group" || tokens[at]?.text === "的")
  )
    at -= 1;
  const [first] = tokens.slice(at + 1, name);
  return first?.kind === "village" || first?.kind === "group" ? (tokens[at] ?? null) : null;
}

/** 李平家没人|王五家给了一袋米, 李平家锁着门没进去|王五家给了一袋米: who was not there is told of, and then the next. */
function isBehindMiss(tokens: readonly Token[], at: number, from = at): boolean {
  const entered = tokens[from - 1]?.text === "进去" && has(tokenAt(tokens, from - 2), Role.not);
  let first = entered ? from - 3 : from - 1;
  const miss = tokenAt(tokens, first);
  if (!has(miss, Role.missed)) return false;
  while (has(tokenAt(tokens, first - 1), Role.missed)) first -= 1;
  // 李平家也没人|王五家有人
  if (/^[也都又还]$/.test(tokenAt(tokens, first - 1)?.text ?? "")) first -= 1;
  // 李平家我去了家里没人|王五家也没人
  const way = tokenAt(tokens, first - 1);
  if (has(way, Role.go) && wayOver.test(way?.text ?? "") && isToldInFront(tokens, first - 1))
    while (has(tokenAt(tokens, first - 1), Role.go) || hasSome(tokenAt(tokens, first - 1), beforeWay))
      first -= 1;
  // 李平没见着|王五也没见着
  // 没见上|王五去镇上了也没见上
  const goesOn = tokens[at + 1]?.text === "也" || has(tokens[at + 1], Role.home) || isGoneFor(tokens, at + 1);
  if (mayMeet.test(miss?.text ?? "") && !goesOn) return false;
  let whose = tokenAt(tokens, has(tokenAt(tokens, first - 1), Role.home) ? first - 2 : first - 1);
  // 李平去地里了没见上|王五去镇上了也没见上
  const away = tokens.findLastIndex(
    ({ mention }, place) => place < first && place > first - 5 && mention !== null,
  );
  if (away >= 0 && isGoneFor(tokens, away + 1)) whose = tokens[away];
  const next = tokens[has(tokens[at + 1], Role.home) ? at + 2 : at + 1];
  // 李平500元没发因为他不在|王五家的500元发了
  if (
    has(whose, Role.pronoun) &&
    has(tokens[at + 1], Role.home) &&
    (next?.text === "的" || has(next, Role.give))
  )
    return isOfAnother(tokens, at);
  if (whose?.mention == null || whose.mention.name === tokens[at]?.mention?.name) return false;
  return next !== undefined;
}

/** 李平没在屋|3组王五家收下米油, 讲了政策|3组的王五我送了一袋米: the next of them, by his group. */
export function isPlaceOfNext(tokens: readonly Token[], at: number): boolean {
  return opensNextOne(tokens, at) || isPlaceBehindMiss(tokens, at);
}

function isPlaceBehindMiss(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.mention != null && isBehindMiss(tokens, at + 1, at);
}

const beforeWay = rolesOf(Role.cadreSelf, Role.next);

/** 李平也是一样的|王五多了一桶油: as the one before. */
function isLikened(tokens: readonly Token[], at: number): boolean {
  const word = tokenAt(tokens, at - 1)?.text === "的" ? tokens[at - 2] : tokenAt(tokens, at - 1);
  return word?.text === "一样" || word?.text === "同样";
}

/** Whether 他, 我们 and the like at `at` begin the next act. @param before the word in front, over an aspect */
export function startsWithPerson(
  tokens: readonly Token[],
  at: number,
  state: State,
  before: Token | undefined,
): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const content = state.verb || state.item;
  // 刚从李平家出来|他说…
  const speaks = state.household && tokens.slice(at + 1, at + 4).some((other) => has(other, Role.say));
  // 从李平家出来啊|她屋里水泵又烧了
  if (state.household && comesOut(tokens, at)) return true;
  // 坐了一阵|她家洗衣机不转了
  if (has(token, Role.ownPlace) && has(before, Role.go) && /^坐/.test(before?.text ?? "")) return true;
  // 李平家今天走访了|她家水管冻裂了
  const told = state.household && before?.word?.measure?.id === "visit" && has(token, Role.ownPlace);
  // 李平|她屋头我去了: the same household, by a word more.
  if (before?.kind === "household" && has(tokens[at + 1], Role.home)) return false;
  // 给李平|他妈送药: whose kin it is.
  if (before?.kind === "household" && before.end === token.start && has(tokens[at + 1], Role.kin))
    return false;
  // 李平反映|他家电表走得快
  if (/^反[映应]$/.test(before?.text ?? "") && isOfHousehold(subjectAt(tokens, at - 1))) return false;
  if (isPaidTo(tokens, at, before) || owes.test(before?.text ?? "")) return false;
  // 洗衣机不转了|我给她弄好了
  if (content && before?.text === "转了" && tokens[at - 2]?.text === "不") return true;
  // 他回来了|我又到他家
  if (has(token, Role.cadreSelf) && isOver(tokens, at)) return true;
  if (has(token, Role.cadreSelf) && isPointedThingPut(tokens, at)) return false;
  if (has(token, Role.cadreSelf) && state.stance && isBehindLook(tokens, at)) return true;
  // 化解了|他跟邻居的纠纷: whose it was.
  if (/^(?:化解|调解|调处|解决|平息)$/.test(before?.text ?? "") && endsQuarrel(tokens, at)) return false;
  // 帮着把|他家的水沟掏了, 村里将|他家评为低保户
  if (before?.text === "把" || before?.text === "将") return false;
  // 下午去的|他家
  if (has(token, Role.ownPlace) && before?.text === "的" && has(tokens[at - 2], Role.go)) return false;
  // 他老婆在|我跟他老婆聊了: somebody of theirs is there.
  if (before?.text === "在" && has(tokens[at - 2], Role.kin) && has(token, Role.cadreSelf))
    if (has(tokens[at + 1], Role.with)) return true;
  // 李平的贷款|我帮他办下来了: what was seen to stands in front.
  if (has(token, Role.cadreSelf) && before?.word?.measure?.id === "loan" && isOfThem(tokens, at - 2))
    if (hasSome(tokens[at + 1], doesFor)) return false;
  // 借走|我两袋化肥: whose it was.
  if (
    tokens[at + 1]?.quantity != null &&
    (has(before, Role.own) || /^借[了走去]?$/.test(tokens[at - 2]?.text ?? ""))
  )
    return false;
  // 欠|我行的三万元: whom it is owed to.
  if (has(before, Role.own) && (tokens[at + 1]?.text === "的" || tokens[at + 2]?.text === "的")) return false;
  // 问有没有补贴|我把政策讲给她听: who does it, whatever stands before.
  // 说赶场去了|我就把两袋米给他放下了
  const then = tokens[at + 1]?.text === "就" ? at + 2 : at + 1;
  if (content && has(token, Role.cadreSelf) && tokens[then]?.text === "把") return true;
  // 说他去打工去了|我就跟他媳妇聊了会儿
  if (has(token, Role.cadreSelf) && then > at + 1 && isGoneToAct(tokens, at - 1))
    if (hasSome(tokens[then], withThem)) return true;
  // 把水沟掏了|他还反映停水
  const over = content && (tokens[at - 1]?.text.endsWith("了") ?? false) && before !== undefined;
  if (over && !isVerbOfVisit(before) && speaksOn(tokens, at + 1)) return true;
  // 李平屋里我上午去了|他后檐沟堵了
  if (state.verb && has(before, Role.go) && wayOver.test(before?.text ?? ""))
    if (isToldInFront(tokens, before === undefined ? at : tokens.indexOf(before))) return true;
  if (isWayTold(tokens, at - 1)) return true;
  // 上午去坐了坐|她说想…: the way there is told, and who speaks begins.
  const arrived = has(before, Role.go) && /(?:[坐转过趟圈会阵]了?|[去到来]了)$/.test(before?.text ?? "");
  const next = tokens[at + 1];
  if (arrived && (has(next, Role.say) || has(next, Role.wish) || has(next, Role.need))) return true;
  // 去跑了一趟|他那个贷款我给办好了: what is told next is a thing of theirs.
  if (arrived && /^[这那](?:个|笔|件)?$/.test(next?.text ?? "")) return true;
  // 他家缺化肥,改天|我给他送一袋: when it will be done.
  if (has(token, Role.cadreSelf) && isAhead(tokens, at - 1)) return false;
  return told || ((content || state.stance || speaks) && !isObject(before));
}

/** 到李平家|去了|他正浇地呢: the way is told to its end. Not: 去了李平家, 到李平家的地里去了 */
function isWayTold(tokens: readonly Token[], at: number): boolean {
  const home = at - 1;
  if (!/^去[了过]$/.test(tokens[at]?.text ?? "") || !has(tokens[home], Role.home)) return false;
  return tokens[home - 1]?.mention != null && /^[到往上]$/.test(tokens[home - 2]?.text ?? "");
}

/** 去广州|打工|去了, 到镇上赶集去了 */
function isGoneToAct(tokens: readonly Token[], at: number): boolean {
  const act = tokenAt(tokens, at - 1);
  if (tokens[at]?.text !== "去了" || act === undefined || act.mention !== null) return false;
  return has(act, Role.own) || act.kind === "text";
}

const withThem = rolesOf(Role.with, Role.dative, Role.help);

function endsQuarrel(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at + 1, at + 8).some(({ text }) => /^(?:纠纷|矛盾|问题|难题|困难|争吵)/.test(text));
}

/** 改天|我给他送一袋, 等几天|我给他送一袋, 等发了工资|我给他送一袋 */
function isAhead(tokens: readonly Token[], at: number): boolean {
  if (has(tokens[at], Role.plan)) return true;
  let from = at;
  while (from > at - longestWait && tokens[from]?.kind !== "mark" && tokens[from]?.text !== "等") from -= 1;
  if (tokens[from]?.text !== "等" || tokens[from + 1]?.text === "了") return false;
  return tokens[from - 1] === undefined || isMark(tokens[from - 1], ",;。\n");
}

const longestWait = 6;

/** 想叫政府来看看|我是打电话才知道的, 希望村里来看一下|我给她送了一袋米, 让水利上来看看|我给他送了编织袋: those bidden look at a thing of theirs, and we act. */
function isBehindLook(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:看看|看一?下|看一看|瞧瞧)$/.test(tokens[at - 1]?.text ?? "")) return false;
  if (!has(tokens[at - 2], Role.go) && !/[来去]$|^给$/.test(tokens[at - 2]?.text ?? "")) return false;
  let act = at + 1;
  while (/^(?:是|就|先|也|已经?)$/.test(tokens[act]?.text ?? "")) act += 1;
  if (tokens[act]?.word?.measure?.id === "talk") return true;
  // 来看看|我送她的花
  return (
    hasSome(tokens[act], ownActs) && !tokens.slice(act + 1, act + 6).some(({ text }) => text.endsWith("的"))
  );
}

const ownActs = rolesOf(Role.dative, Role.with, Role.give, Role.help, Role.arrange);

/** 他家那两包化肥|我放门口了, 那袋米|我给他挂门上了: the things pointed at go with what was done with them. */
function isPointedThingPut(tokens: readonly Token[], at: number): boolean {
  const figure = tokenAt(tokens, at - 2);
  if (figure?.quantity == null || !mayBeThing(tokens[at - 1])) return false;
  if (!/^[那这]/.test(figure.text) && !/^[那这]$/.test(tokenAt(tokens, at - 3)?.text ?? "")) return false;
  const rest = tokens.slice(at + 1);
  const end = rest.findIndex((token) => token.kind === "mark");
  const told = end < 0 ? rest : rest.slice(0, end);
  return (
    told.slice(0, 4).some((token) => has(token, Role.give) && !has(token, Role.dative)) &&
    !told.slice(0, 5).some(({ quantity }) => quantity !== null)
  );
}

const doesFor = rolesOf(Role.help, Role.arrange, Role.dative);

/** 李平|家|的 at the end of it */
function isOfThem(tokens: readonly Token[], of: number): boolean {
  return tokens[of]?.text === "的" && (tokens[of - 1]?.mention != null || has(tokens[of - 1], Role.home));
}

/** |另给1袋, |另外送了1袋 */
function isGivenBesides(tokens: readonly Token[], at: number): boolean {
  if (!/^另外?$/.test(tokens[at]?.text ?? "")) return false;
  return (
    has(tokens[at + 1], Role.give) && tokens.slice(at + 2, at + 5).some(({ quantity }) => quantity !== null)
  );
}

/** 李平家帮着栽了果树|王五家帮着打扫院子: the same was told of the one before. Not: 给李平家帮着栽树, 李平家帮着王五家栽树 */
function helpsThereToo(tokens: readonly Token[], at: number): boolean {
  if (
    !has(tokens[at + 2], Role.help) ||
    has(tokens[at - 1], Role.help) ||
    hasSome(tokens[at - 1], leadsThere)
  )
    return false;
  const first = tokens.slice(0, at).findLastIndex(({ mention }) => mention !== null);
  // 李平家帮我们锄草王五家帮着做饭: they helped us.
  return (
    first >= 0 &&
    has(tokens[first + 1], Role.home) &&
    has(tokens[first + 2], Role.help) &&
    !helpsUs.test(textOf(tokens.slice(first + 2, at))) &&
    at > first + 3
  );
}

const leadsThere = rolesOf(Role.go, Role.dative, Role.with, Role.joins);

const helpsUs = /^帮[了着助]?[我咱]/;
