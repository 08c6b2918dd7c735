import {
  hasFigureAfter,
  isFollowedByAct,
  isNamedAgain,
  isOfHouseholds,
  isPaused,
  isToldInFront,
  wayOver,
} from "../scene/act-bounds.ts";
import type { Clause } from "../scene/clause.ts";
import { type Stretch, textOf } from "../scene/stretch.ts";
import { subjectAt } from "../scene/subject.ts";
import { isGoing } from "../words/going.ts";
import { othersSaid } from "../words/rest.ts";
import { Role, rolesOf } from "../words/roles.ts";
import { mayBeThing } from "../words/things.ts";
import {
  countsHomesOrPersons,
  has,
  hasSome,
  isEnglish,
  isMark,
  isOfGiven,
  startOfClause,
  type Token,
} from "../words/tokens.ts";
import { isNotHadYet } from "./act-starts.ts";
import type { State } from "./act-state.ts";
import { isWorkBehindState } from "./ours-next.ts";
import { handsOver } from "./owned-list.ts";
import { isDeclined, isThingDeclined } from "./run-on.ts";
import { givesNextNone } from "./share-starts.ts";

/** 他娃明天开学|我给转了五百: ahead of somebody of theirs, and behind the sender at `at` a gift that was made. */
export function givesByNow(tokens: readonly Token[], at: number): boolean {
  const ahead = tokens.findLastIndex(({ when }, place) => place < at && when?.kind === "future");
  const subject = subjectAt(tokens, ahead);
  if (subject !== "household" && subject !== "kin") return false;
  const given = tokens.findIndex(
    (token, place) => place > at && has(token, Role.give) && /.了$/.test(token.text),
  );
  return given > at && given <= at + 5;
}

/**
 * 家里有摩托车1辆,米一袋|给他放堂屋里了: what the same clause tells to have been handed to them is not what they have;
 * 询问家庭收入,|每户发放棉被1床: nor what each was given.
 */
export function isGivenNext({ tokens, text, hasFigure }: Stretch, clause: Clause): boolean {
  if (hasFigure && toEach.test(text)) return true;
  const end = tokens.at(-1)?.end ?? 0;
  const rest = clause.tokens.findIndex(({ start }) => start >= end);
  return hasFigure && rest > 0 && handedNext.test(textOf(clause.tokens.slice(rest, rest + 6)));
}

const toEach = /^[给为]?每[户家人][都也]?(?:发|送|赠|给)/;

const handedNext =
  /^(?:[我咱俺]们?(?:单位)?)?(?:都|也|已经?|今天|刚才)*给(?:[他她]|老人|人家)们?家?(?:送|放|搁|带|捎|拿|提|拎|抬|搬|背|扛)/;

/** 缺米|送了一袋米, 缺油|送了一桶油, 缺化肥|给了两袋: what they lacked, brought in the same breath. */
function isOfWhatLacked(tokens: readonly Token[], at: number): boolean {
  if (!has(tokens[at], Role.give) || !/^(?:送|给|带|拿|捎|买)了$/.test(tokens[at]?.text ?? "")) return false;
  const lack = mayBeThing(tokens[at - 1]) && !/^缺/.test(tokens[at - 1]?.text ?? "") ? at - 2 : at - 1;
  if (!has(tokens[lack], Role.need) || !/^缺/.test(tokens[lack]?.text ?? "")) return false;
  const { unit } = tokens[at + 1]?.quantity ?? {};
  if (unit == null) return false;
  return mayBeThing(tokens[at + 2]) || (lack === at - 2 && (unit.kind === "count" || unit.kind === "mass"));
}

/** 李平用2000元补助|买了3只羊: what they laid it out for. Not: 给李平用2000元补助买了3只羊 */
function isBoughtWith(tokens: readonly Token[], at: number): boolean {
  if (!/^购?买/.test(tokens[at]?.text ?? "")) return false;
  const start = startOfClause(tokens, at);
  return tokens[start]?.mention != null && laidOut.test(textOf(tokens.slice(start + 1, at)));
}

const laidOut =
  /^(?:家)?(?:今年|去年|[年月][初底]|自己)?[用拿靠](?![^,]*(?:[我咱给送帮捐局厂]|单位|公司|企业|爱心|慰问|[镇乡县村][里上]))[^,]{0,14}[元块][^,]{0,4}$/;

/** Whether a word of giving, helping or working at `at` begins the next act. @param before the word in front, over an aspect */
export function startsWithGiving(
  tokens: readonly Token[],
  at: number,
  state: State,
  before: Token | undefined,
): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  // 李平后天生日|送了一箱奶, 他儿子明天结婚|给了200: done by now.
  if (state.ahead && has(token, Role.give) && /.了$/.test(token.text) && !has(token, Role.own)) return true;
  if (isBoughtWith(tokens, at)) return false;
  // 五袋化肥是单位|买的: whose it was.
  if (tokens[at + 1]?.text === "的" && tokens[at - 2]?.text === "是" && has(before, Role.cadreSelf))
    return false;
  if (isOfWhatLacked(tokens, at)) return true;
  // 送了一箱奶|给的李平
  if (token.text === "给" && state.item && namesWhomItWas(tokens, at + 1)) return true;
  // 把两千块|分给了李平和王五一人一千
  if (has(token, Role.give) && isOfThingInFront(tokens, at)) return false;
  // 李平家的五百块|给了王五家的五百块还没给
  if (has(token, Role.give) && tokens[at + 1]?.mention != null && isNotHadYet(tokens, at + 1)) return false;
  // 被子是闺女|给买的: whose gift it was.
  if (has(token, Role.dative) && has(before, Role.kin)) return false;
  // 2 bags of rice|to li ping: in English whoever it goes to stands behind it.
  if (has(token, Role.dative) && !has(token, Role.give) && isEnglish(token)) return false;
  if (state.item && givesNextNone(tokens, at)) return true;
  if (state.verb && isToOneOfThose(tokens, at)) return true;
  if (isShareBehindTheirs(tokens, at)) return true;
  if (state.verb && isForOneBehindCount(tokens, at)) return true;
  if (state.verb && has(token, Role.give) && isBehindParts(tokens, at)) return hasFigureAfter(tokens, at);
  // 没见到李平|给王五送了一袋米
  if (has(token, Role.dative) && before?.mention != null && has(tokens[at - 2], Role.missed))
    if (tokens[at + 1]?.mention != null) return true;
  // 帮李平扫院子|帮王五劈柴, 帮李平收玉米|给王五送了一袋米
  if (state.household && isForTheNext(tokens, at)) return true;
  // 没顾上去李平家|给他打了电话
  if (state.failed && isDoneTalk(tokens, at)) return true;
  if (has(token, Role.dative) && !has(token, Role.give))
    return (state.item || isDeclined(before)) && isFollowedByAct(tokens, at);
  // 他不在家,他婆娘在|给了她一瓶药
  // 他老伴在给他熬药 is what she was at.
  if (has(token, Role.dative) && before?.text === "在" && has(tokens[at - 2], Role.kin))
    return tokens
      .slice(at, at + 5)
      .some((next, place) => next.text.endsWith("了") || (place > 0 && has(next, Role.give)));
  // 我就没带面|给他带了一壶醋
  if (
    state.failed &&
    has(token, Role.dative) &&
    has(tokens[at + 1], Role.pronoun) &&
    has(tokens[at + 2], Role.give)
  )
    return isFollowedByAct(tokens, at + 2);
  // 看望了李平一袋米一个电饭锅都给他放下了: what stands before it was handed over by it.
  if (has(token, Role.dative) && state.item && isWordOfList(tokens, at)) return false;
  // 我没要|给她拿了一瓶药
  if (has(token, Role.dative) && (state.item || isDeclined(before)))
    return !has(before, Role.each) && isFollowedByAct(tokens, at);
  if (isWorkBehindState(tokens, at)) return true;
  // 没要化肥|给了他两百块
  if (isThingDeclined(tokens, at - 1) && handsThere(tokens, at)) return true;
  // 没什么困难|给了一袋米, 啥也不缺|拿了一桶油
  if (has(token, Role.give) && isNoNeed(tokens, at)) return hasFigureAfter(tokens, at);
  // 水管坏了|送了一袋米, 房顶漏雨|给他拿了两卷油毡
  // 他说在兰州打工|给他留了一箱牛奶
  if (state.stance && (has(before, Role.trouble) || isAwayAt(tokens, at)) && handsThere(tokens, at))
    return true;
  // 家里老人有病|给了两百块钱
  if (before?.text === "病" && /^[有得]$/.test(tokens[at - 2]?.text ?? "") && handsThere(tokens, at))
    return true;
  // 去看了看|包了二百块红包, 聊了聊|给放下一百块
  if (has(token, Role.give) && isBehindSome(tokens, at)) return true;
  // 去看了看她|给了两百块钱, 到医院看他|给了五百块钱
  if (has(token, Role.give) && before !== undefined && (isStayOver(before) || isLookedAt(tokens, at - 1)))
    return hasFigureAfter(tokens, has(tokens[at + 1], Role.give) ? at + 1 : at);
  // 拉了拉家常|给了他两百块钱
  if (before?.word?.measure?.id === "talk" && has(token, Role.give) && /.了$/.test(token.text))
    return hasFigureAfter(tokens, has(tokens[at + 1], Role.pronoun) ? at + 1 : at);
  // 帮李平卖了两百斤苹果|帮陈九斤卖了三百斤
  if (has(token, Role.help) && state.item && tokens[at + 1]?.mention != null) return true;
  if (
    (has(token, Role.give) || has(token, Role.labour) || has(token, Role.help)) &&
    state.verb &&
    isPaused(tokens, at)
  )
    return true;
  // 下午十九个总共四十二个人|发了药60盒: how many there were in all is told.
  if (has(token, Role.give) && countsAll(tokens, at - 1)) return hasFigureAfter(tokens, at);
  // gave 2 bags of rice and gave 500 yuan to li ping: to one told behind both.
  if (isEnglish(token) && !state.household) return false;
  if (has(token, Role.give) || has(token, Role.fetch))
    return state.item && hasFigureAfter(tokens, at) && !has(before, Role.each) && !has(before, Role.pool);
  return false;
}

/** 他说在兰州|打工|, 说在医院|陪护|: where they are themselves. Not: 他说儿子在外打工 */
function isAwayAt(tokens: readonly Token[], end: number): boolean {
  const last = tokens[end - 1];
  if (!(last?.word?.measure?.id === "job" || away.test(last?.text ?? ""))) return false;
  const from = tokens.findLastIndex((token, at) => at < end && has(token, Role.say));
  return (
    from >= 0 && !tokens.slice(from, end).some((token) => has(token, Role.kin) || token.mention !== null)
  );
}

const away = /^(?:打工|务工|上班|住院|陪护|陪读|外地|县[城里]|[省州市]里)$/;

/** 给|他|打了电话 */
function isDoneTalk(tokens: readonly Token[], at: number): boolean {
  const talk = tokens[at + 2];
  return (
    has(tokens[at], Role.dative) &&
    has(tokens[at + 1], Role.pronoun) &&
    talk?.word?.measure?.id === "talk" &&
    (talk.text.includes("了") || tokens[at + 3]?.text === "了")
  );
}

/** 把|两千块钱|分给了|李平: what is given stands in front of the giving, and whom it went to behind. */
function isOfThingInFront(tokens: readonly Token[], at: number): boolean {
  const whom = tokens[at + 1]?.text === "了" ? tokens[at + 2] : tokens[at + 1];
  if (whom?.mention == null) return false;
  for (let place = at - 1; place >= Math.max(0, at - longestThing); place -= 1) {
    const token = tokens[place];
    if (token?.text === "把" || token?.text === "将") return true;
    if (token === undefined || !(token.quantity !== null || mayBeThing(token))) return false;
  }
  return false;
}

const longestThing = 4;

/** Behind what was done for one who was named: for whom the next was done. */
function isForTheNext(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1]?.mention;
  if (next == null || !(has(token, Role.help) || has(token, Role.dative))) return false;
  const front = tokens.slice(0, at);
  const last = front.findLastIndex(({ mention }) => mention !== null);
  const whom = front[last]?.mention;
  // 给李平量了血压|给王五送了药, 给李平家娃补课两个小时|给王五家娃带了书, 给李平讲了政策|给王五送了米
  const works = front.findLastIndex(
    (one) =>
      hasSome(one, working) || one.word?.measure?.id === "medical" || one.word?.measure?.id === "outreach",
  );
  const acts = front.findLastIndex(
    (one, place) =>
      (one.kind === "text" && one.pos === "act") ||
      // 讲了政策|, not 说了|给王五送米
      (has(one, Role.say) && place < at - 1 && front[at - 1]?.text !== "了"),
  );
  const done = Math.max(works, acts > last ? acts : -1);
  return (
    whom != null &&
    whom.name !== next.name &&
    done >= 0 &&
    done >= at - 3 &&
    front.some((one) => has(one, Role.help) || has(one, Role.dative)) &&
    isFollowedByAct(tokens, at)
  );
}

const working = rolesOf(Role.labour, Role.build);

/** 送了|一袋, 给|他|送了|一袋, 给了|300元, 给了|他|300元: done, and how much. */
function handsThere(tokens: readonly Token[], at: number): boolean {
  const whom = has(tokens[at], Role.dative) && has(tokens[at + 1], Role.pronoun);
  if (whom && tokens[at]?.text.endsWith("了")) {
    const much = tokens[at + 2]?.quantity;
    return much != null && isOfGiven(much);
  }
  const act = whom ? at + 2 : at;
  if (!has(tokens[act], Role.give)) return false;
  const aspect = tokens[act + 1]?.text === "了";
  const figure = tokens[aspect ? act + 2 : act + 1]?.quantity;
  const done = aspect || tokens[act]?.text.endsWith("了");
  return !!done && figure != null && isOfGiven(figure);
}

function isNoNeed(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:困难|问题|需要|需求|要求|诉求|缺)$/.test(tokens[at - 1]?.text ?? "") &&
    /^[没不无]/.test(tokens[at - 2]?.text ?? "")
  );
}

function countsAll(tokens: readonly Token[], at: number): boolean {
  const kind = tokens[at]?.quantity?.unit?.kind;
  return kind === "person" && has(tokens[at - 1], Role.pool) && tokens[at - 2]?.quantity != null;
}

/** 看了看, 坐了坐, 聊了聊 */
export function isStayOver({ text }: Token): boolean {
  return text.length >= 3 && text.length <= 4 && /^去?([看坐转聊唠瞧])(?:了|一)\1$/.test(text);
}

/** Behind such a stay: 去看了看|包了二百块红包, 去看了看|她家厨房漏雨. Not: 看了看她家厨房漏雨的情况 */
export function opensBehindStay(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text === "包") return tokens[at + 1]?.text === "了";
  if (!has(tokens[at], Role.ownPlace)) return false;
  const trouble = tokens.findIndex((token, place) => place > at && has(token, Role.trouble));
  if (trouble < 0 || trouble - at > longestOfThing) return false;
  if (tokens.slice(at + 1, trouble).some((token) => isMark(token, ",;:、") || token.text === "的"))
    return false;
  return !/^(?:的|情况|问题|处|原因|程度)/.test(tokens[trouble + 1]?.text ?? "");
}

const longestOfThing = 5;

/** 买了点水果|给了两百块钱, 带了些糖|给了一百 */
function isBehindSome(tokens: readonly Token[], at: number): boolean {
  const figure = tokens[at + 1]?.text === "了" ? tokens[at + 2] : tokens[at + 1];
  if (figure?.quantity == null || !has(tokens[at - 2], Role.someAmount) || !mayBeThing(tokens[at - 1]))
    return false;
  const act = tokens[at - 3];
  return has(act, Role.give) && act?.text.endsWith("了") === true;
}

/** 去看了看|她, 到|医院看|他 */
function isLookedAt(tokens: readonly Token[], whom: number): boolean {
  const look = tokens[whom - 1];
  if (!has(tokens[whom], Role.pronoun) || look === undefined) return false;
  return isStayOver(look) || (/看望?了?$/.test(look.text) && has(tokens[whom - 2], Role.go));
}

/** Nothing before it gives, and the rest of what is told is no more than the handing over. */
function isWordOfList(tokens: readonly Token[], at: number): boolean {
  return handsOver(tokens.slice(at)) && !tokens.slice(0, at).some((token) => has(token, Role.give));
}

/** 苞谷打了四千斤|帮他联系卖了一千斤: of so much so much was sold. */
export function isSoldOfIt(tokens: readonly Token[], at: number): boolean {
  const stock = tokens[at - 1]?.quantity;
  if (stock?.unit?.kind !== "mass" || !/^[帮代替]/.test(tokens[at]?.text ?? "")) return false;
  const sold = tokens.findIndex((token, place) => place >= at && place < at + 5 && has(token, Role.sell));
  if (sold < 0) return false;
  const figure = tokens[sold + 1]?.text === "了" ? tokens[sold + 2] : tokens[sold + 1];
  return figure?.quantity?.unit === stock.unit;
}

/**
 * 走访李平王五赵六|给李平送米一袋, 去了李平王五两家|给李平两百, 李平王五两家我都去了|给李平家的是米两袋: what one of those just gone
 * to got.
 */
function isToOneOfThose(tokens: readonly Token[], at: number): boolean {
  if (!has(tokens[at], Role.dative) || tokens[at + 1]?.mention == null || !isNamedAgain(tokens, at + 1))
    return false;
  const before = tokens[at - 1];
  const way = before?.text === "了" ? at - 2 : at - 1;
  if (isGoing(tokens[way]) && wayOver.test(before?.text ?? "") && isToldInFront(tokens, way)) return true;
  const last = has(before, Role.home) || isOfHouseholds(before) ? tokens[at - 2] : before;
  return last?.mention != null || (isOfHouseholds(before) && has(last, Role.home));
}

/** 走访了十六户|给李平送了一把果树剪: so many called on, and what one of them got. Not: 走访三户给李平、王五、赵六送米, who may be those three */
function isForOneBehindCount(tokens: readonly Token[], at: number): boolean {
  const count = tokens[at - 1]?.quantity;
  if (count?.unit?.kind !== "household" || (count.value ?? 0) < 2 || tokens[at + 1]?.mention == null)
    return false;
  const verb = tokens[at - 2]?.text === "了" ? tokens[at - 3] : tokens[at - 2];
  if (verb?.word?.measure?.id !== "visit" || !(has(tokens[at], Role.dative) || has(tokens[at], Role.help)))
    return false;
  const act = has(tokens[at + 2], Role.home) || has(tokens[at + 2], Role.title) ? at + 3 : at + 2;
  return hasSome(tokens[act], doneForOne);
}

/** 走访15户其中脱贫户9户、监测户6户|发放资料120份: all the parts of them are told. Not: 走访15户其中9户|送米9袋 */
function isBehindParts(tokens: readonly Token[], at: number): boolean {
  if (!isOfHouseholds(tokens[at - 1])) return false;
  const among = tokens.findLastIndex((token, place) => place < at && has(token, Role.among));
  const parts = tokens.slice(among + 1, at);
  // 其中送米9户、送油6户|发资料15份
  if (parts.some((token) => has(token, Role.give))) return false;
  return among > 0 && parts.some((token) => isMark(token, "、")) && parts.filter(isOfHouseholds).length > 1;
}

const doneForOne = rolesOf(Role.give, Role.labour, Role.solve, Role.arrange);

/** 给了|他|一袋|给了刘军一袋: what the next one got, counted as theirs is. */
function isShareBehindTheirs(tokens: readonly Token[], at: number): boolean {
  if (!has(tokens[at], Role.dative) || tokens[at + 1]?.mention == null) return false;
  const theirs = tokens[at - 1]?.quantity;
  const next = tokens[at + 2]?.quantity;
  return (
    theirs != null &&
    next != null &&
    theirs.unit === next.unit &&
    has(tokens[at - 2], Role.pronoun) &&
    has(tokens[at - 3], Role.dative)
  );
}

/** 给|的李平, 给|的是李平家|: and nothing behind it. */
function namesWhomItWas(tokens: readonly Token[], of: number): boolean {
  if (!/^的是?$/.test(tokens[of]?.text ?? "")) return false;
  const name = tokens[of + 1]?.text === "是" ? of + 2 : of + 1;
  const end = tokens[name + 1]?.text === "家" || tokens[name + 1]?.text === "家的" ? name + 2 : name + 1;
  return tokens[name]?.mention != null && (tokens[end] === undefined || tokens[end]?.kind === "mark");
}

const rest = new RegExp(`^${othersSaid}的?$`);

/** 李平500王五300|其他三户各200, 李平两袋|其余每户一袋: what each of the rest got. */
export function startsShareOfRest(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.quantity == null || !rest.test(tokens[at]?.text ?? "")) return false;
  const next = tokens[at + 1]?.text === "的" ? at + 2 : at + 1;
  const counts = countsHomesOrPersons(tokens[next]);
  return has(tokens[counts ? next + 1 : next], Role.each);
}

/** 给李平两袋|其余的给了王五, 走访李平、王五|前者送米两袋|后者…, 李平、王五、赵六|前两户各一袋: which of them it is for. */
export function opensOthersPart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (/^[前后]$/.test(token.text)) return next?.quantity?.unit?.kind === "household";
  if (/^[前后]者/.test(token.text)) return true;
  // 剩下|五袋|给了…; 米还剩下|两袋 tells what became of it.
  return /^(?:其余|剩下|剩余|余下)$/.test(token.text) && givesSoon(tokens, at);
}

function givesSoon(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(at + 1, at + 4)
    .some((token) => has(token, Role.dative) || has(token, Role.give) || has(token, Role.each));
}

/** 带李平看病|垫了300, 给李平看病|掏了两千: by us. Not: 李平看病|借了两万 */
export function isPaidForCure(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:垫付?|掏|凑)了?$/.test(tokens[at]?.text ?? "") || tokens[at - 1]?.word?.measure?.id !== "medical")
    return false;
  const figure = tokens[tokens[at + 1]?.text === "了" ? at + 2 : at + 1]?.quantity;
  const sum = figure?.unit?.kind === "money" || (figure?.unit === null && figure.unitSaid === null);
  return sum && /^(?:带|陪|给|帮|送|领)/.test(tokens[0]?.text ?? "");
}
