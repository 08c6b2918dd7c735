import { isOfHouseholds } from "../scene/act-bounds.ts";
import { textOf } from "../scene/stretch.ts";
import { Role, rolesOf } from "../words/roles.ts";
import { isTimeOfDay } from "../words/time-words.ts";
import { has, hasSome, isMark, startOfClause, type Token, tokenAt } from "../words/tokens.ts";

/**
 * Dictated without a stop: 李平反映缺水|王五反映没电, 李平家没啥|王五家也好好的, 给李平两袋|王五呢给了半袋. Behind what was told of one
 * household the next is named as who speaks, as how it is with them, or as whom one turns to, and nothing before governs the name.
 */
export function tellsOfNextOne(tokens: readonly Token[], at: number): boolean {
  const name = tokens[at]?.mention?.name;
  const place = placeOfNext(tokens, at);
  if (name === undefined || governsName(tokens, place - 1) || isCalledOn(tokens, place)) return false;
  // 李平说|他家漏雨|王五说没电
  const before = tokens.findLastIndex(
    (token, place) => place < at && (token.mention !== null || (place === 0 && hasSome(token, pronouns))),
  );
  if (before < 0 || tokens[before]?.mention?.name === name) return false;
  // 李平|王五说, 李平家|王五家: a list with nothing told between.
  const told =
    has(tokens[before + 1], Role.home) || has(tokens[before + 1], Role.title) ? before + 2 : before + 1;
  if (told >= at) return false;
  const next = overWhose(tokens, at + 1);
  return (
    tokens[at + 1]?.text === "呢" ||
    speaks(tokens[next]) ||
    callsToSay(tokens, next) ||
    howTheyAre.test(textOf(tokens.slice(next, next + 4))) ||
    (wants(tokens, next) && howTheyAre.test(textOf(tokens.slice(told, at)))) ||
    asksToo(tokens, next, tokens.slice(told, at)) ||
    (isAwayAtWork(tokens, next) && !places.test(tokens[at - 1]?.text ?? "")) ||
    (next > at + 1 && isThingGiven(tokens, next)) ||
    (isGivenByUs(tokens, next) &&
      !(/^[了过]$/.test(tokens[place - 1]?.text ?? "") && governsName(tokens, place - 2)))
  );
}

/**
 * 李平家孩子上学去了|王五家送了一袋米, 李平家厕所改好了|王五家的还没弄完, 李平家在办喜事|王五家我给了两百, 李平家帮他收了菜籽|王五家跟他聊了聊: how it is at one home, and what was
 * done at the next, which the first has no part in. Not: 上午李平家下午王五家各送了一袋米, 把李平家的米送到王五家
 */
export function actsAtNextHome(tokens: readonly Token[], at: number): boolean {
  const name = tokens[at]?.mention?.name;
  if (name === undefined || !has(tokens[at + 1], Role.home)) return false;
  let told = at - 1;
  while (told >= 0 && tokens[told]?.mention == null && tokens[told]?.kind !== "mark") told -= 1;
  if (tokens[told]?.mention == null || tokens[told]?.mention?.name === name) return false;
  while (hasSome(tokens[told + 1], whose)) told += 1;
  const between = tokens.slice(told + 1, at);
  if (between.every(isOfList) || isLedTo(tokens, at - 1)) return false;
  // 他家老二答应回学校读书王五那边我…: what is planned is told of both.
  if (between.some((token) => has(token, Role.plan))) return false;
  const act = overSmall(tokens, at + 2);
  // 李平家停电了|王五家帮他接了线: who helped whom.
  const byUs =
    tokens.slice(at + 2, act).some((token) => has(token, Role.cadreSelf)) ||
    between.some((token, place) => isWithThem(token, between[place + 1]));
  if (has(tokens[act], Role.help) && !byUs) return false;
  const acts = hasSome(tokens[act], acting) || (byUs && isWithThem(tokens[act], tokens[act + 1]));
  return acts && !tokens.slice(act, act + 4).some((token) => has(token, Role.each));
}

/** 帮|他|收了, 跟|她|聊了聊: what we did for or with them. */
function isWithThem(token: Token | undefined, whom: Token | undefined): boolean {
  if (!hasSome(token, together)) return false;
  return has(whom, Role.pronoun) || /[他她]$/.test(token?.text ?? "");
}

const together = rolesOf(Role.help, Role.with, Role.dative);

/** 下午, 和, 三组, 也: what stands between the names of a list. */
function isOfList(token: Token): boolean {
  return (
    token.kind === "day" ||
    token.kind === "group" ||
    token.kind === "village" ||
    token.quantity !== null ||
    isTimeOfDay(token) ||
    whoOrWhere.test(token.text) ||
    hasSome(token, listing)
  );
}

/** 到|王五家, 上门的|王五家; not 上学去了|王五家, 挺好的|王五家 */
function isLedTo(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at - 1];
  // 放在|隔壁|王五家
  if (nextDoor.test(tokens[at]?.text ?? "") && !has(tokens[at], Role.joins)) return isLedTo(tokens, at - 1);
  if (/^去了?$/.test(tokens[at]?.text ?? "") && word?.kind !== "mark" && awayFor.test(word?.text ?? ""))
    return false;
  if (tokens[at]?.text === "的" && howTheyAre.test(word?.text ?? "")) return false;
  // 又去|了|王五家
  const aspect = tokens[at]?.text === "了" || tokens[at]?.text === "过";
  if (/[去到]$/.test(tokens[at]?.text ?? "")) return true;
  return governsName(tokens, at) || (aspect && governsName(tokens, at - 1));
}

const nextDoor = /^(?:隔壁|对门|对面|旁边|邻居)的?$/;

/** 低保户, 大病患者, 邻居, 对面: who the next one is. */
const whoOrWhere =
  /(?:户|患者|对象|老人|残疾人?|孤儿|邻居|隔壁|对面|旁边|父子|母子|村民|群众|学生)$|^(?:最?后|完后|末了)$/;

const awayFor =
  /^(?:上学|读书|念书|打工|务工|当兵|参军|下地|赶集|赶场|放羊|放牛|干活|住院|上班|走亲戚|看病|城里|县里|外地)$/;

/** 我, 也, 今天 in front of the act. */
function overSmall(tokens: readonly Token[], from: number): number {
  let at = from;
  while (
    at < from + 4 &&
    (hasSome(tokens[at], small) ||
      tokens[at]?.kind === "day" ||
      /^(?:也|就|呢|倒是|倒|还)$/.test(tokens[at]?.text ?? ""))
  )
    at += 1;
  return at;
}

const listing = rolesOf(
  Role.joins,
  Role.title,
  Role.role,
  Role.householdClass,
  Role.home,
  Role.next,
  Role.filler,
  Role.further,
  Role.each,
  Role.allOf,
);
const small = rolesOf(Role.cadreSelf, Role.filler);
const acting = rolesOf(Role.give, Role.go, Role.help, Role.dative, Role.labour, Role.not);

/** 帮着装了一阵|刘军|搁浙江打工: where the next one is. Not: 介绍刘军在浙江打工 */
function isAwayAtWork(tokens: readonly Token[], from: number): boolean {
  const at = /^(?:还|一直|常年|现在|目前)$/.test(tokens[from]?.text ?? "") ? from + 1 : from;
  if (!/^(?:正|还)?[在搁](?:外[地头面]?)?$/.test(tokens[at]?.text ?? "")) return false;
  return tokens
    .slice(at + 1, at + 4)
    .some((token) => has(token, Role.own) && token.word?.measure?.id === "job");
}

const places = /介绍|推荐|安排|输送|联系|引荐/;

/** 他说低保没了|王五家|化肥|送了|四袋: what the next got, in front of its giving. Not: 送了米|王五家|化肥|给了|李平 */
function isThingGiven(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.word?.goods == null) return false;
  const verb = /^[也又]$/.test(tokens[at + 1]?.text ?? "") ? at + 2 : at + 1;
  const figure = tokens[verb + 1]?.text === "了" ? verb + 2 : verb + 1;
  return has(tokens[verb], Role.give) && tokens[figure]?.quantity?.unit != null;
}

/** 讲解了医保政策|赵满仓老人|我送了一副老花镜, |赵满仓|我也给他送了一袋米: whom we gave something stands in front of it. */
function isGivenByUs(tokens: readonly Token[], from: number): boolean {
  if (!has(tokens[from], Role.cadreSelf)) return false;
  let at = from + 1;
  while (/^[也又还就]$/.test(tokens[at]?.text ?? "")) at += 1;
  if (has(tokens[at], Role.dative) && has(tokens[at + 1], Role.pronoun)) at += 2;
  const figure = tokens[at + 1]?.text === "了" ? tokens[at + 2] : tokens[at + 1];
  return has(tokens[at], Role.give) && figure?.quantity != null;
}

/** 三组|的|赵满仓: where what belongs to the name begins, where we gave them something; else the name. */
export function placeOfNext(tokens: readonly Token[], name: number): number {
  if (!isGivenByUs(tokens, overWhose(tokens, name + 1))) return name;
  let at = tokens[name - 1]?.text === "的" && isPlace(tokens[name - 2]) ? name - 2 : name;
  while (isPlace(tokens[at - 1])) at -= 1;
  return at;
}

function isPlace(token: Token | undefined): boolean {
  return token?.kind === "village" || token?.kind === "group";
}

/** 二组|的|赵满仓|我送了一副老花镜, told from where they live. */
export function opensNextOne(tokens: readonly Token[], at: number): boolean {
  const name = tokens[at + 1]?.text === "的" ? at + 2 : at + 1;
  return tokens[name]?.mention != null && placeOfNext(tokens, name) === at && tellsOfNextOne(tokens, name);
}

/** 又看望了|王五|他说还好, 电话联系了|王五|他说还好: called on by us, and he speaks behind. */
function isCalledOn(tokens: readonly Token[], at: number): boolean {
  const place = tokens[at - 1]?.text === "了" ? at - 2 : at - 1;
  const measure = tokenAt(tokens, place)?.word?.measure?.id;
  // 给李平送米|电话联系了王五他说没事: the call itself is next.
  if (place > 0 && !has(tokens[place - 1], Role.next) && !has(tokens[place - 1], Role.further)) return false;
  if (measure !== "visit" && measure !== "talk") return false;
  // 他也来看望了|王五说没事
  return /^[他她]们?$/.test(tokens[at + 1]?.text ?? "");
}

/** 李平家没啥困难|王五家是想修灶房, 李平家好着|王五家缺米: 李平家没啥|王五家给了两袋米: the one is well, and the next lacks or gets something. */
function wants(tokens: readonly Token[], at: number): boolean {
  const want = /^(?:就?是|倒是?)$/.test(tokens[at]?.text ?? "") ? at + 1 : at;
  if (hasSome(tokens[want], wanting)) return true;
  const gives = /^[我咱]们?$/.test(tokens[want]?.text ?? "") ? want + 1 : want;
  return (
    has(tokens[gives], Role.give) &&
    tokens.slice(gives + 1, gives + 3).some(({ quantity }) => quantity !== null)
  );
}

const wanting = rolesOf(Role.wish, Role.need);

/** 李平反映水池漏水|刘军要求申请救助, 李平反映没水浇地|刘军也要求修渠: behind the trouble of one what the next asks for. Not: 李平说被骂了刘军要求他赔 */
function asksToo(tokens: readonly Token[], from: number, told: readonly Token[]): boolean {
  const at = /^[也还]$/.test(tokens[from]?.text ?? "") ? from + 1 : from;
  if (!/^(?:要求|希望|申请|请求|想)/.test(tokens[at]?.text ?? "") || !hasSome(tokens[at], wanting))
    return false;
  return speaks(told[0]) && told.slice(1).some(isTrouble) && !has(tokens[at + 1], Role.pronoun);
}

/** 漏水, 没|水浇地 */
const isTrouble = (token: Token, at: number, told: readonly Token[]): boolean =>
  has(token, Role.trouble) || (/^(?:没有?|缺)$/.test(token.text) && told[at + 1]?.pos === "thing");

/** 家, 他, 老人 behind the name. */
function overWhose(tokens: readonly Token[], from: number): number {
  let at = from;
  while (hasSome(tokens[at], whose)) at += 1;
  return at;
}

const pronouns = rolesOf(Role.pronoun, Role.ownPlace);
const whose = rolesOf(Role.home, Role.pronoun, Role.title, Role.ownPlace);

function speaks(token: Token | undefined): boolean {
  return (has(token, Role.say) && !/^[问听]/.test(token?.text ?? "")) || raises.test(token?.text ?? "");
}

/** 打电话|说, 打电话|过来|说, 打来电话|反映 */
function callsToSay(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:打|来)[了来过]*(?:电话|$)/.test(tokens[at]?.text ?? "")) return false;
  return tokens.slice(at + 1, at + 4).some((token) => speaks(token));
}

/** 一户是李平家送了米一袋|一户是王五家送了油一桶, 走访两户|一户李平家送米一袋|一户王五家送油一桶: the next of those counted. */
export function isNextOfThose(tokens: readonly Token[], at: number): boolean {
  if (isNextGivenTo(tokens, at)) return true;
  if (!isOneNamed(tokens, at)) return false;
  const counted = isOfHouseholds(tokens[at - 1]);
  if (!counted && tokens[at + 1]?.text === "是") return true;
  const other = counted
    ? tokens.findIndex((_, place) => place > at && isOneNamed(tokens, place))
    : tokens.findLastIndex((_, place) => place < at && isOneNamed(tokens, place));
  // 一户李平在家一户刘军没人, 各两袋一户李平一户刘军: with nothing given between.
  const between = tokens.slice(Math.min(other, at), Math.max(other, at));
  return other >= 0 && between.some((token) => hasSome(token, handing));
}

const handing = rolesOf(Role.give, Role.dative);

/** 2户给了米|1户给了钱, 上坪村3户送米3袋|2户送油2桶: so many others, and what they got, behind what so many got. Not: 给3户送米|2户送油 */
function isNextGivenTo(tokens: readonly Token[], at: number): boolean {
  if (!isOfHouseholds(tokens[at]) || !has(tokens[at + 1], Role.give)) return false;
  const start = startOfClause(tokens, at);
  const first = tokens.findIndex((token, place) => place >= start && isOfHouseholds(token));
  return first >= 0 && first < at - 2 && first <= start + 1 && has(tokens[first + 1], Role.give);
}

/** 一户|李平, 一户|是|李平 */
function isOneNamed(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.quantity?.value !== 1 || !isOfHouseholds(tokens[at])) return false;
  return (tokens[at + 1]?.text === "是" ? tokens[at + 2] : tokens[at + 1])?.mention != null;
}

export const onlyOne = new Set("就 只 就只 只有 就是 只剩".split(" "));

/** 李平家没人|就王五在家, 都不在|只有王五在屋里; 都打了电话|就王五没接, 都送了|只有王五家没要: who alone was in, or alone was not or took nothing. */
export function tellsOnlyOne(tokens: readonly Token[], at: number): boolean {
  const name = tokens[at + 1]?.text === "有" ? at + 2 : at + 1;
  if (tokens[name]?.kind !== "household") return false;
  let place = has(tokens[name + 1], Role.home) ? name + 2 : name + 1;
  // 就李平|一个人|在家
  if (
    /^(?:一个人|一人|自己|本人)$/.test(tokens[place]?.text ?? "") ||
    tokens[place]?.quantity?.unit?.kind === "person"
  )
    place += 1;
  const is = tokens[place];
  const miss = has(tokens[at - 1], Role.home) ? tokens[at - 2] : tokens[at - 1];
  if (has(miss, Role.missed) && /^(?:在|有人?$)/.test(is?.text ?? "")) return true;
  if (!hasSome(is, leftOut)) return false;
  return (
    tokens.slice(Math.max(0, at - 5), at).some((token) => has(token, Role.allOf)) && isAllDone(tokens, at)
  );
}

const leftOut = rolesOf(Role.missed, Role.notGiven, Role.not);

/** 都|打了电话|, 都|送了|米|, 都|走访|了|: done with all of them. */
function isAllDone(tokens: readonly Token[], end: number): boolean {
  const all = tokens.findLastIndex((token, at) => at < end && has(token, Role.allOf));
  const told = tokens.slice(all + 1, end);
  return (
    told.some(({ text }) => text.includes("了") || text.includes("过")) &&
    !told.some((one) => hasSome(one, leftOut))
  );
}

/** 接到李平电话说漏雨|接到王五电话…: the next who called. */
export function takesNextCall(tokens: readonly Token[], at: number): boolean {
  return (
    /^接到?了?$/.test(tokens[at]?.text ?? "") &&
    tokens[at + 1]?.mention != null &&
    /电话$/.test(tokens[at + 2]?.text ?? "")
  );
}

/** 不割胶就没给|跟她谈了谈心, 没发|宣传了一下防火, 没给啥东西|聊了半天 */
export function talksAfterNothing(tokens: readonly Token[], at: number): boolean {
  if (!talks(tokens, at)) return false;
  let last = at - 1;
  while (last > at - 3 && nothingMuch.test(tokens[last]?.text ?? "")) last -= 1;
  return has(tokens[last], Role.notGiven);
}

const nothingMuch = /^(?:啥|什么|东西|啥东西|什么东西|别的)$/;

/** 跟|她谈了谈心, 宣传|了一下 */
function talks(tokens: readonly Token[], at: number): boolean {
  if (/^(?:talk|outreach)$/.test(tokens[at]?.word?.measure?.id ?? "")) return true;
  const whom = tokens[at + 1];
  return has(tokens[at], Role.with) && (has(whom, Role.pronoun) || whom?.mention != null);
}

/** 跟李平谈了一次心|跟王五谈了两次心: with whom next, behind a talk with another. */
export function talksWithNext(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.mention;
  if (next == null || !has(tokens[at], Role.with)) return false;
  const talk = tokens.findLastIndex(({ word }, place) => place < at && word?.measure?.id === "talk");
  if (talk < 1) return false;
  const whom = tokens.findLastIndex(({ mention }, place) => place < talk && mention !== null);
  if (whom < 1 || tokens[whom]?.mention?.name === next.name || !has(tokens[whom - 1], Role.with))
    return false;
  return tokens.slice(at + 2, at + 5).some(({ word }) => word?.measure?.id === "talk");
}

/** 在村里发了宣传单100份|跟李平唠了会儿: given out in the village, and then a talk with one of them. Not: 给李平发了宣传单|跟他聊 */
export function talksBehindPapers(tokens: readonly Token[], at: number): boolean {
  if (!has(tokens[at], Role.with) || tokens[at + 1]?.mention == null) return false;
  const front = tokens.slice(0, at);
  if (front.some(({ mention, text }) => mention !== null || text.includes("一起"))) return false;
  if (front.some(({ word }) => word?.measure?.id === "visit") || front[at - 1]?.quantity == null)
    return false;
  const there = front.some(
    ({ text }, place) => /^在?(?:村[里上头]?|全村|村委会|村部)$/.test(text) && place < at - 1,
  );
  if (!there || !front.some(({ word }) => /^(?:leaflet|contact_card)$/.test(word?.measure?.id ?? "")))
    return false;
  return tokens.slice(at + 2, at + 5).some(({ word }) => word?.measure?.id === "talk");
}

const raises = /^(?:反[映应]|提出|诉苦)$/;
const howTheyAre =
  /^(?:也|倒|都|呢|还|挺)*(?:啥事(?:都|也)?没|(?:啥|什么)[都也]?不缺|没(?:提|说)(?:什么|啥)|没啥|没什么|没事|没问题|没(?:有)?困难|一切|样样|好着|好好的?|挺好|都好|正常)/;

const governing = rolesOf(
  Role.dative,
  Role.with,
  Role.go,
  Role.give,
  Role.help,
  Role.joins,
  Role.wish,
  Role.say,
  Role.contact,
  Role.pass,
  Role.home,
  Role.next,
  Role.filler,
  Role.title,
  Role.householdClass,
);

/** 给|王五, 听|王五说, 走访|王五, 东村|王五: what the name belongs to. */
function governsName(tokens: readonly Token[], at: number): boolean {
  const token = tokenAt(tokens, at);
  if (token === undefined || token.mention !== null || token.kind === "mark") return true;
  if (token.kind === "village" || token.kind === "group" || token.kind === "day" || token.kind === "cadre")
    return true;
  if (/^(?:了|呢|一[阵下]|一会儿?)$/.test(token.text)) return false;
  // 一袋面给李平送去|王五呢给了半袋
  if (has(token, Role.give) && tokens[at - 1]?.mention != null && has(tokenAt(tokens, at - 2), Role.dative))
    return false;
  if (token.word?.measure?.id === "visit" || token.word?.measure?.id === "talk")
    return !/.了/.test(token.text);
  if (isMark(token, "、")) return true;
  return hasSome(token, governing) || bidding.test(token.text);
}

const bidding = /^(?:听|替|问|找|叫|让|请|托|被|见|等|向|把|将|的|是|有|劝|催|陪|带|通知|告诉|以及|连)$/;
