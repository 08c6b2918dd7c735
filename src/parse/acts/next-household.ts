import { textOf } from "../scene/stretch.ts";
import { isGoverned } from "../scene/subject.ts";
import { Role, rolesOf } from "../words/roles.ts";
import { has, hasSome, isEnglish, isMark, type Token, tokenAt } from "../words/tokens.ts";
import { callsOverWire } from "./call-told.ts";
import { goesToCall } from "./run-on.ts";

/** Whose words, or what is only meant, heard or asked, may go on to whoever is named next. */
const goingOn = rolesOf(Role.say, Role.hearsay, Role.wish, Role.plan, Role.question, Role.with);
const short = rolesOf(Role.trouble, Role.missed);
const forThem = rolesOf(Role.dative, Role.help, Role.buy);
const calls = /^(?:走访|慰问|看望)了?$/;
const takes = /^(?:送|介绍|推荐|安排|走访|慰问|看望)了?$/;
const lacks = /^(?:缺|缺少|没有|差)了?$/;
const onTheWay = /路上|途中|期间/;
/** 让他给王五送油, 商量给王五修路: of others, or only talked of. */
const bids = /^(?:让|叫|托|请|劝|动员|安排|喊|派|催|提醒|建议|商量|联系|约)(?:了|[他她])?$/;
const throughThem = /转交|代[收领交]|[带捎]给|保管/;

/**
 * 走访李平|给王五送油, 给李平送米2袋|送王五去医院, 李平家缺化肥|给王五送油: done for another household than the one in hand, told in one breath.
 * Not: 托李平给王五送油, 李平说给王五送油, 走访李平和王五, 李平不在家给王五代收, 李平不在家给王五帮忙去了, 帮李平卖羊给王五2只
 */
export function startsForNextHousehold(tokens: readonly Token[], at: number): boolean {
  const opener = tokens[at];
  if (opener === undefined || isEnglish(opener)) return false;
  const isCall = calls.test(opener.text) || callsOverWire(opener);
  if (!(isCall || hasSome(opener, forThem) || takes.test(opener.text))) return false;
  if (isHeldBack(tokens, at) || goesToCall(tokens, at)) return false;
  const to = /^[了着过]$/.test(tokens[at + 1]?.text ?? "") ? at + 2 : at + 1;
  const next = tokens[to]?.mention;
  const behind = has(tokens[to + 1], Role.home) ? tokens[to + 2] : tokens[to + 1];
  const closes = behind === undefined || (behind.kind === "mark" && !isMark(behind, "、"));
  const isOfHis = behind?.text === "的" && !has(tokens[tokens.indexOf(behind) + 1], Role.kin);
  if (next == null || isOfHis || (closes && !isCall)) return false;
  const near = tokens.slice(Math.max(0, at - longestAct), at);
  const told = near.slice(near.findLastIndex(partsActs) + 1);
  // 没人|走访王五
  if (/^[没无].*人$/.test(told.at(-1)?.text ?? "")) return false;
  // 8斤给李平|5斤给王五: each figure in front of whose it is.
  if (told.at(-1)?.quantity != null && figureFirst(told)) return false;
  const name = told.findLastIndex(({ mention }) => mention !== null);
  const whose = told[name]?.mention;
  if (whose == null || told.some(mayGoOn) || told.some(({ text }) => onTheWay.test(text))) return false;
  // 帮李平卖羊|给王五2只: who bought them.
  if (behind?.quantity != null && told.some((token) => has(token, Role.sell))) return false;
  // 李平不在家|给王五帮忙去了: where he is.
  if (
    told.some((token) => has(token, Role.missed)) &&
    wentThere.test(textOf(tokens.slice(to, to + furthest)))
  )
    return false;
  if (tokens.slice(to, to + furthest).some(({ text }) => throughThem.test(text))) return false;
  // 给李平办了低保|给李平送油: named anew for what was done for him next.
  const again = whose.name !== next.name && told.some(({ mention }) => mention?.name === next.name);
  // 王五家缺种子李平家缺化肥|给王五家送了种子: how each of them is, and then what the first got.
  const state = told.slice(has(told[name + 1], Role.home) ? name + 2 : name + 1);
  const isState =
    fine.test(textOf(state)) || state.some((token) => hasSome(token, short) || lacks.test(token.text));
  if (again && !isState && !isLookedAt(told, name)) return isOneOfThem(tokens, to, told, name);
  // 李平反映没水喝|走访王五; not 要求走访王五, 没人走访王五
  const isRaised = told.some((token) => has(token, Role.need));
  if (isCall && whose.name !== next.name && isRaised && !has(told.at(-1), Role.need)) return true;
  return isToldOf(told, name, whose.name === next.name);
}

const longestAct = 40;

/**
 * 走访李平、刘军、王五3户宣讲政策|为李平、刘军分别送米2袋、3袋: some of those called on, each their own; 走访李平、王五两户|帮李平家扫了院子,
 * 走访李平、王五|给李平送米1袋: what was done for one of them.
 */
function isOneOfThem(tokens: readonly Token[], to: number, told: readonly Token[], name: number): boolean {
  if (!isRow(told, name - 1) || !isToldOf(told, name, false)) return false;
  if (tokens.slice(to + 1, to + furthest).some((token) => has(token, Role.respectively))) return true;
  let lead = name;
  while (told[lead]?.text === "了" || isRow(told, lead)) lead -= 1;
  return told[lead]?.word?.measure?.id === "visit" && told.slice(name + 1).every(countsThem);
}

/** 走访李平、王五|两户|, |弟兄俩|, |家: nothing but how many or who they are. */
function countsThem(token: Token): boolean {
  return hasSome(token, whoTheyAre) || token.quantity?.unit?.kind === "household";
}

const whoTheyAre = rolesOf(Role.home, Role.kin, Role.title, Role.householdClass, Role.ownHouseholds);

/** 他说, 想, 让他, 和我; not 李平|和|王五, a row of names. */
function mayGoOn(token: Token, at: number, told: readonly Token[]): boolean {
  if (bids.test(token.text)) return true;
  const isRowed = has(token, Role.joins) && told[at - 1]?.mention != null && told[at + 1]?.mention != null;
  return hasSome(token, goingOn) && !isRowed;
}

/** Not 、, which stands in a row of names. */
function partsActs(token: Token): boolean {
  return token.kind === "mark" && !isMark(token, "、");
}

const furthest = 12;
const wentThere = /去了(?:[,。;!\n]|$)/;

const held = rolesOf(Role.not, Role.need, Role.wish, Role.plan, Role.pronoun);
const leadsOn = /^[没未不]|[没未不]$|来不及|顾不上|申请|请求|同意/;

/** 走访李平|还没|给王五送米, 需要|给, 他儿子|给: not done, only asked for, or done by theirs. Not: 李平没在家|给王五送米 */
function isHeldBack(tokens: readonly Token[], at: number): boolean {
  const doer = has(tokens[at - 1], Role.kin) ? at - 2 : at - 1;
  const before = tokens[doer];
  if (before === undefined || hasSome(before, short)) return false;
  // 王五家啥也不缺|给李平家送了种子
  if (before.text === "缺" && /不$/.test(tokens[doer - 1]?.text ?? "")) return false;
  return (
    hasSome(before, held) || (doer === at - 1 && leadsOn.test(before.text) && !/^不错/.test(before.text))
  );
}

/** 种子|8斤|给李平5斤 */
function figureFirst(told: readonly Token[]): boolean {
  const figure = told.findIndex(({ quantity }) => quantity !== null);
  return figure < told.findIndex((token) => has(token, Role.dative));
}

/** Whether the act in hand is complete: gone to him, done for him with what it was, or how it is with him. */
function isToldOf(told: readonly Token[], name: number, isSame: boolean): boolean {
  const rest = has(told[name + 1], Role.home) ? told.slice(name + 2) : told.slice(name + 1);
  if (!isSame && rest.some((token) => hasSome(token, short) || lacks.test(token.text))) return true;
  // 看了李平的大棚又看了王五的羊圈|给李平两袋肥料
  if (!isSame && isLookedAt(told, name)) return true;
  // 李平家没啥事|给王五家送了一袋米, 李平家挺好|给王五家送了种子
  if (!isSame && fine.test(textOf(rest))) return true;
  // 李平没要米|给王五送了一袋
  if (!isSame && declined.test(textOf(rest))) return true;
  // 李平家米1袋|送王五去医院
  if (!isSame && name === 0 && rest.at(-1)?.quantity != null) return true;
  let lead = name - 1;
  while (told[lead]?.text === "了" || isRow(told, lead)) lead -= 1;
  const verb = tokenAt(told, lead);
  if (verb === undefined) return false;
  const goes = verb.word?.measure?.id === "visit" || /^(?:去|到)了?$/.test(verb.text);
  return goes || ((hasSome(verb, forThem) || takes.test(verb.text)) && rest.length > 0);
}

/** 看了|李平|的|大棚, 看了|李平家|的|羊圈|, 看了|李平|的|腿|: a thing of his, looked at to its end. */
function isLookedAt(told: readonly Token[], name: number): boolean {
  const of = has(told[name + 1], Role.home) ? name + 2 : name + 1;
  const thing = told.at(-1);
  return (
    /^去?(?:看|查看|察看|检查)[了过]?$/.test(
      tokenAt(told, told[name - 1]?.text === "了" ? name - 2 : name - 1)?.text ?? "",
    ) &&
    told[of]?.text === "的" &&
    of === told.length - 2 &&
    (thing?.kind === "text" || thing?.kind === "word")
  );
}

const declined = /^(?:也|都)?[没不](?:肯)?(?:要|收下?)(?![^,]*[钱费酬])[^,说想让给送]{1,5}$/;
/** 没啥事, 挺好, 身体挺好, 老人好好的: how it is with them or theirs. */
const fine =
  /(?:^(?:[^,说想要让叫送给带拿买卖帮没不]{1,6}?)?|[也还都])(?:(?:啥|什么|一切|样样|都|也|还|挺|很|蛮)+(?:好|不错|可以|正常|行)(?:的|着)?|好着|好好的|正常|过得不错|没(?:有)?(?:啥|什么|别的)?(?:大?事情?|困难|问题)|(?:啥|什么)[都也]?不缺)(?:了|呢|的)?$/;

/** 走访|李平、陈九斤|和|王五: a row of those gone to. */
function isRow(told: readonly Token[], at: number): boolean {
  const token = told[at];
  return token !== undefined && (token.mention !== null || isMark(token, "、") || has(token, Role.joins));
}

const endings = rolesOf(Role.labour, Role.missed, Role.trouble);
const theirs = /^[帮给替为]?[他她](?:们|家)?$/;

/**
 * 走访李平帮他收玉米|王五送油1桶, 走访李平他不在家|王五家没人: the next household behind what was told of him by a pronoun, with what was done for it or how
 * it is. Not: 走访李平他说王五…, 走访李平送他和王五…, 走访李平把他送到王五家, 走访李平他欠王五500元
 */
export function startsWithNextHousehold(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]?.mention;
  const before = tokens[at - 1];
  if (next == null || before === undefined || before.kind === "mark") return false;
  if (!endsAct(before) || isGoverned(tokens, at)) return false;
  const behind = has(tokens[at + 1], Role.home) ? tokens[at + 2] : tokens[at + 1];
  if (behind === undefined || behind.kind === "mark" || behind.mention !== null) return false;
  if (behind.text === "的" || has(behind, Role.joins) || has(behind, Role.with)) return false;
  const near = tokens.slice(Math.max(0, at - longestAct), at);
  const told = near.slice(near.findLastIndex(partsActs) + 1);
  const name = told.findLastIndex(({ mention }) => mention !== null);
  const whose = told[name]?.mention;
  if (whose == null || whose.name === next.name) return false;
  if (told.some(mayGoOn)) return false;
  const of = told.findIndex(({ text }, place) => place > name && theirs.test(text));
  // 帮|他|收玉米: an act of its own, to its end.
  return of > name && told.length > of + 1;
}

/** 收玉米|, 去医院|, 米2袋|, 不在家|: the end of what is told, and no word that goes on to a name. */
function endsAct(token: Token): boolean {
  if (token.quantity !== null || token.pos === "thing" || token.pos === "place") return true;
  return token.word?.goods != null || (hasSome(token, endings) && !has(token, Role.notGiven));
}
