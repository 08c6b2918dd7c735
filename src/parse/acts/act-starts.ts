import { isVerbOfVisit } from "../scene/act-bounds.ts";
import { textOf } from "../scene/stretch.ts";
import { Role, rolesOf } from "../words/roles.ts";
import { isTimeOfDay } from "../words/time-words.ts";
import { countsThings, has, hasSome, isMark, type Token, tokenAt } from "../words/tokens.ts";
import { isMeeting } from "./run-on.ts";

const instead = new Set("就 就是 只 只好 只能 于是 便 改 干脆".split(" "));

/** 没去成|就给他打了个电话, 没送东西|就是聊了会儿天, 没进门|跟她在路边聊了几句: what was done in its stead. */
export function isInstead(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (isOnlyTalk(tokens, at) || isDoneOutside(tokens, at)) return true;
  // 没给李平送米|给的是菜种5包
  if (has(tokens[at], Role.dative) && next?.text === "的" && /^[都就]?是$/.test(tokens[at + 2]?.text ?? ""))
    return isDeniedOfUs(tokens, at);
  if (tokens[at]?.text === "只" && !isDeniedOfUs(tokens, at)) return false;
  return (
    instead.has(tokens[at]?.text ?? "") &&
    (has(next, Role.dative) ||
      has(next, Role.with) ||
      has(next, Role.help) ||
      has(next, Role.contact) ||
      next?.word?.measure?.id === "talk")
  );
}

const onlyThis = /^(?:也?就是?|是|就只|只是?|光是?|纯粹|主要|单纯|不过|反?倒是?)$/;
/** Nothing was brought, or nobody went in. */
const came =
  /没(?:有)?(?:[送带拿给买提捎][^没]{0,4}|进(?:去|门|屋|家门|他家|她家)?|去(?:成|他家|她家)?|下村|顾[上得](?:去|下村|[上入]户)?|入户|上门)$/;
const longestTalk = 7;
const longestReason = 8;
/** 没去成|下雨路滑|: why not. */
const hindered =
  /(?:(?:今天|路上|山上|一直|又)?(?:下(?:大|暴)?[雨雪]|[雨雪]太大|刮(?:大)?风|路(?:太|很)?滑|路不好走|路(?:断|封|堵|冲坏|冲断)|封路|堵车|塌方|涨水|车坏|没车|天(?:太)?晚|有事|没时间|开会)了?)+$/;

const denied = rolesOf(Role.not, Role.notGiven);
const ofOurs = rolesOf(Role.cadreSelf, Role.filler, Role.next, Role.go, Role.home);

/** 今天|没给|李平送米, 我们这次|没给|他送米, 去李平家|没送|东西: nobody else stands in front of it. Not: 村里|没给|李平发米, 他儿子|没给|他钱 */
function isDeniedOfUs(tokens: readonly Token[], at: number): boolean {
  const not = tokens.findIndex((token) => hasSome(token, denied));
  // 车上装|不下|只给了他3袋: how it went, and nothing withheld.
  if (not < 0 || not > at || !/^[没未]/.test(tokens[not]?.text ?? "")) return false;
  return tokens.slice(0, not).every((token, place) => {
    const before = tokenAt(tokens, place - 1);
    if (token.mention !== null) return has(before, Role.go) || before?.word?.measure?.id === "visit";
    return (
      token.kind === "day" ||
      isTimeOfDay(token) ||
      hasSome(token, ofOurs) ||
      token.word?.measure?.id === "visit" ||
      /^[回次趟]$/.test(token.text)
    );
  });
}

/** 没进门|在田埂上给他讲了政策 */
function isDoneOutside(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== "在" || !came.test(textOf(tokens.slice(Math.max(0, at - 3), at)))) return false;
  return tokens
    .slice(at + 1, at + 5)
    .some((token, place, behind) => has(token, Role.dative) && has(behind[place + 1], Role.pronoun));
}

function isOnlyTalk(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  // 没去成|打的电话, 没去成|是打的电话
  const called =
    token?.word?.measure?.id === "talk" && /^打|^电话/.test(token.text) && tokens[at - 1]?.text !== "是";
  if (token === undefined || !(onlyThis.test(token.text) || has(token, Role.with) || called)) return false;
  const behind = tokens.slice(called ? at : at + 1, at + longestTalk);
  const talk = behind.findIndex(({ word }) => word?.measure?.id === "talk");
  const front = textOf(tokens.slice(Math.max(0, at - longestReason), at));
  if (talk < 0 || !came.test(front.replace(hindered, ""))) return false;
  return behind
    .slice(0, talk)
    .every(
      (one) => one.kind !== "mark" && one.mention === null && !has(one, Role.not) && !has(one, Role.notGiven),
    );
}

/** 中午|去李平家, 下午|李平那边, 晚上|又到 */
export function opensWay(token: Token | undefined): boolean {
  if (token === undefined) return false;
  // 晚上|写了一篇民情日记
  if (token.kind === "word" && /^.{1,2}了$/.test(token.text)) return true;
  return (
    isVerbOfVisit(token) ||
    token.kind === "household" ||
    has(token, Role.next) ||
    has(token, Role.return) ||
    has(token, Role.dative)
  );
}

/** 在|李平家, 在|村部, 在|乙村 */
function isPlace(token: Token | undefined): boolean {
  return token?.mention != null || token?.kind === "village" || has(token, Role.villageThing);
}

const roughly = rolesOf(Role.filler, Role.about);

/** 资料|发了|40份, 路灯|也|装了|26盏 behind a figure that its own verb stands in front of: 走访了|12户|, 修了|两公里|. */
export function isToldFirst(tokens: readonly Token[], at: number): boolean {
  const thing = tokens[at];
  const built = has(thing, Role.works) || (thing?.kind === "text" && thing.text.length > 1);
  if (!built && !isNoun(tokens[at])) return false;
  // 水窖|也|打了|五口
  const act = tokens[at + 1]?.text === "也" ? at + 2 : at + 1;
  const verb = tokens[act];
  if (verb === undefined || !isDoneVerb(verb, built)) return false;
  // 谈|了|两次, 发了|呃|45份, 发了|大概|有个|四十盒
  let figure = tokens[act + 1]?.text === "了" && !verb.text.endsWith("了") ? act + 2 : act + 1;
  while (hasSome(tokens[figure], roughly) || tokens[figure]?.text === "有个") figure += 1;
  let last = at - 1;
  while (leadsToThing(tokens, last)) last -= 1;
  // 送了20袋|化肥给12户: whom it went to.
  const households = tokens[figure]?.quantity?.unit?.kind === "household";
  if (households && (has(verb, Role.dative) || verb.text.endsWith("到"))) return false;
  if (tokens[figure]?.quantity == null || tokens[last]?.quantity == null) return false;
  const governs = tokens[last - 1];
  // 把12床|棉被送到12户家中: handled, and where it went.
  if (governs?.text === "把" || governs?.text === "将") return false;
  // 装了20盏|路灯|修了2座|桥, 安了十盏|路灯|修了半里|路: what they count stands behind both.
  if (built && isBuiltThing(tokens[figure + 1]) && !isToldFirst(tokens, figure + 1)) return false;
  // 送了2袋|米|给了300块钱: no thing is counted in money.
  if (tokens[figure]?.quantity?.unit?.kind === "money" && thing?.word?.goods != null) return false;
  // 送了2袋|米|发了两张|连心卡, 写了一篇|日记
  if (
    !built &&
    isCountedBehind(tokens, figure) &&
    tokens[figure + 2]?.quantity == null &&
    !isToldFirst(tokens, figure + 1)
  )
    return false;
  return (
    isDoneVerb(governs, built) ||
    governs?.word?.measure?.id === "visit" ||
    has(governs, Role.filler) ||
    (has(governs, Role.go) && /[了过]$/.test(governs?.text ?? ""))
  );
}

/** 十来户|吧|都是|三组|的|防溺水|的|那个|: small words, which thing it is, and where those counted live. */
function leadsToThing(tokens: readonly Token[], at: number): boolean {
  const token = tokenAt(tokens, at);
  if (token === undefined) return false;
  if (has(token, Role.filler) || token.text === "都是") return true;
  return tokens[at + 1]?.text === "的" && (token.kind === "text" || token.kind === "group");
}

/** 两桶|油, 两张|连心卡: what the figure counts stands behind it. */
function isCountedBehind(tokens: readonly Token[], figure: number): boolean {
  const next = tokens[figure + 1];
  if (next?.word == null || next.start !== tokens[figure]?.end) return false;
  const unit = tokens[figure]?.quantity?.unit?.name;
  return (
    next.word.goods !== null || (unit !== undefined && next.word.measure?.countedIn.includes(unit) === true)
  );
}

const builtThing = /^(?:水|沟|便|小|河|山|村|土|石|拱)?[路渠沟井桥坝墙窖池厕]$/;

function isBuiltThing(token: Token | undefined): boolean {
  return has(token, Role.works) || (token?.kind === "text" && builtThing.test(token.text));
}

const doings = new Set([..."开办做发讲谈记写搞"].flatMap((verb) => [verb, `${verb}了`]));

function isDoneVerb(token: Token | undefined, built = false): boolean {
  return has(token, Role.give) || (built && has(token, Role.build)) || doings.has(token?.text ?? "");
}

/** 我|给介绍, 我|都给推荐, 都|给安排 */
export function placesSomebody(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (has(tokens[at], Role.next) || has(tokens[at], Role.allOf) || tokens[at]?.text === "给") at += 1;
  return /^(?:介绍|推荐|安排)/.test(tokens[at]?.text ?? "");
}

/** 写了|一篇|日记, 记|民情日记, 不够用|晚上回来写了一篇民情日记: the sender's own paper, with when and where. */
export function writesDiary(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before !== undefined && (isTimeOfDay(before) || isWayBack(before))) return false;
  let act = at;
  if (isTimeOfDay(tokens[act] as Token)) act += 1;
  if (isWayBack(tokens[act])) act += 1;
  return (
    writing.has(tokens[act]?.text ?? "") &&
    tokens.slice(act + 1, act + 4).some((token) => token.word?.measure?.id === "diary")
  );
}

function isWayBack(token: Token | undefined): boolean {
  return waysBack.has(token?.text ?? "");
}

const writing = new Set(["写", "写了", "记", "记了"]);
const waysBack = new Set(["回来", "回家", "回到家", "回村部", "回单位", "回宿舍"]);

export function isMeantFirst(token: Token | undefined): boolean {
  return token?.text === "本来" || token?.text === "原本";
}

/** 跑了|二十三户, 开|了|两场: an act over, and how many. */
export function isDoneCounted(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const over = /^.了$/.test(token?.text ?? "");
  const next = over ? tokens[at + 1] : tokens[at + 1]?.text === "了" ? tokens[at + 2] : undefined;
  if (next?.quantity?.unit == null || token === undefined || token.bracketed) return false;
  return over || token.text.length === 1;
}

export function isSolving({ word }: Token): boolean {
  return word?.measure?.id === "solved";
}

/** 卖|给|县里头|几个|单位食堂: the selling goes on to who bought it. */
export function isSoldTo(tokens: readonly Token[], at: number): boolean {
  for (let place = at - 2; place > 0 && place > at - 6; place -= 1)
    if ("给到往".includes(tokens[place]?.text ?? "#")) return has(tokens[place - 1], Role.sell);
  return false;
}

/** 三盒药|钱是我垫的, 一袋面|钱他没给: who paid, behind a thing and its figure. */
export function isPaidBehind(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const kind = tokens[at - 2]?.quantity?.unit?.kind;
  // 各半吨|钱是局里出的
  const shared = countsThings(tokens[at - 1]);
  const counted = tokens[at - 1]?.word?.goods != null && (kind === "count" || kind === "mass");
  if (!shared && !counted) return false;
  return (
    has(next, Role.cadreSelf) ||
    has(next, Role.pronoun) ||
    has(next, Role.not) ||
    has(next, Role.notGiven) ||
    /^(?:[还也都]?是|[都还也已])/.test(next?.text ?? "")
  );
}

/** 三万块钱利息政府贴|龙送生|家的还在走程序, 硬要我带走|李平|家我顺路也去了: of whose home it is told next. */
export function isTopic(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 2]?.text === "的") return has(tokens[at + 3], Role.next) || has(tokens[at + 3], Role.not);
  return has(tokens[at + 2], Role.cadreSelf) && isGoneToNext(tokens, at);
}

/** 米送了|李平|的|还没送, 给了|李平|家|的|五百块|还没给, 送到了|李平|的|那|一袋|下次再送: whose is told next, and that he has not got it. */
export function isNotHadYet(tokens: readonly Token[], at: number): boolean {
  const of = has(tokens[at + 1], Role.home) ? at + 2 : at + 1;
  const before = tokens[at - 1]?.text === "了" ? tokens[at - 2] : tokens[at - 1];
  if (tokens[of]?.text !== "的" || !has(before, Role.give)) return false;
  let not = of + 1;
  while (
    not < of + 4 &&
    (tokens[not]?.quantity != null ||
      tokens[not]?.word?.goods != null ||
      /^[那这]$/.test(tokens[not]?.text ?? ""))
  )
    not += 1;
  const denied = tokens[not]?.text === "还" ? tokens[not + 1] : tokens[not];
  // 那一袋|下次|再送, 两袋|明天|送去
  const ahead = has(denied, Role.plan) || denied?.when?.kind === "future";
  if (ahead && (before?.text.endsWith("了") || tokens[at - 1]?.text === "了")) return isOfAnother(tokens, at);
  return has(denied, Role.not) || has(denied, Role.notGiven);
}

/** Somebody else is named in front. */
export function isOfAnother(tokens: readonly Token[], at: number): boolean {
  const name = tokens[at]?.mention?.name;
  return tokens.slice(0, at).some(({ mention }) => mention !== null && mention.name !== name);
}

/** 李平|家|我|顺路|也|去了, with no word before that governs the name. */
function isGoneToNext(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before?.mention != null || before?.kind === "mark" || hasSome(before, governing)) return false;
  let way = at + 3;
  while (has(tokens[way], Role.next)) way += 1;
  const text = `${tokens[way]?.text ?? ""}${tokens[way + 1]?.text === "了" ? "了" : ""}`;
  return has(tokens[way], Role.go) && /[了过]|(.)(?:一|了)?\1/.test(text);
}

const governing = rolesOf(Role.go, Role.with, Role.dative, Role.joins, Role.contact);

/** 他|还反映, 她|又说: who stands before it speaks. */
export function speaksOn(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (has(tokens[at], Role.next)) at += 1;
  const verb = tokens[at];
  return has(verb, Role.say) || (has(verb, Role.need) && at > from);
}

/** 走访甲村2组李华、|乙村1组李华: the next of a list, with its village or group in front. */
export function isListedByPlace(tokens: readonly Token[], at: number): boolean {
  let place = at - 1;
  while (tokenAt(tokens, place)?.kind === "village" || tokenAt(tokens, place)?.kind === "group") place -= 1;
  if (place === at - 1 || !isMark(tokenAt(tokens, place), "、")) return false;
  return tokens[place - 1]?.mention != null || has(tokens[place - 1], Role.home);
}

/** 补助了|他|一千五, 借|他|一台抽水机: whom it goes to stands between the act and the figure. */
export function isPaidTo(tokens: readonly Token[], at: number, act: Token | undefined): boolean {
  const figure = tokens[at + 1]?.quantity;
  if (figure == null || !/^[他她]们?$/.test(tokens[at]?.text ?? "") || act === undefined) return false;
  if (/^(?:household|person|times|day)$/.test(figure.unit?.kind ?? "")) return false;
  return (
    (act.word?.measure?.money ?? false) || has(act, Role.own) || (act.kind === "text" && act.pos === "act")
  );
}

export function isNoun(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.kind === "text") return true;
  return (
    token.word !== null && (token.word.goods !== null || token.word.measure !== null || token.word.goodsClass)
  );
}

/** 走访我的|联系户, 走访所有|联系户, 走访5户|联系户. Not: 走访|联系户给李平家送米, which is the call on him */
export function isAllOrCounted(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const whose = before?.text === "的" ? tokens[at - 2] : before;
  return (
    has(whose, Role.cadreSelf) ||
    has(before, Role.allOf) ||
    has(before, Role.each) ||
    before?.quantity?.unit?.kind === "household"
  );
}

/** 防汛会我去|参加|了|下午在村部开了党员会: at what was attended something else ends. */
export function attendsBefore(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(0, at).some((token) => has(token, Role.attend));
}

/** 上午…|下午到李平家, |晚上在村部开了会, |下午回村委会 behind what was told or failed: another part of the day, and what was done then. */
export function opensPartOfDay(tokens: readonly Token[], at: number, told: boolean): boolean {
  // 一到|晚上就跳闸: whenever it is evening.
  if (/^[一每]到$/.test(tokens[at - 1]?.text ?? "")) return false;
  const next = tokens[at + 1];
  if (opensWay(next) || isMeeting(tokens, at + 1)) return true;
  if (/^(?:主持)?(?:召?开|举行)了?$/.test(next?.text ?? "")) return true;
  return (told && next?.text === "回") || (next?.text === "在" && isPlace(tokens[at + 2]));
}
