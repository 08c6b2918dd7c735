import { Role, rolesOf } from "../words/roles.ts";
import { isYearPast } from "../words/time-words.ts";
import { has, hasSome, type Token, tokenAt } from "../words/tokens.ts";
import type { Clause } from "./clause.ts";
import { isTheirs } from "./day-they-tell-of.ts";
import type { Scene } from "./scene.ts";
import { type Stretch, textOf } from "./stretch.ts";

/**
 * 走访李平养着30只羊|去年|卖了10只, 给李平送米2袋他家房子是|前年|盖的: a year gone by behind what was done in the same breath is when they
 * fared so, and dates nothing of ours. Not: 去年走访李平3次, 走访李平去年给他送过米2袋, 李平家去年走访3次
 */
export function isYearInPassing(
  year: Token,
  { tokens }: Clause,
  segments: readonly Stretch[],
  { when, today }: Pick<Scene, "when" | "today">,
): boolean {
  if (isOfGiftOfOffice(year, segments) || isPastOfTheirs(year, tokens, segments)) return true;
  const goesOn = year.text === "今年";
  if (!goesOn && !isYearPast(year)) return false;
  const at = tokens.indexOf(year);
  const told = segments.find((stretch) => stretch.tokens.includes(year));
  if (at < 1 || told === undefined || year.bracketed) return false;
  const front = tokens.slice(0, at);
  const hasDay = front.some(({ when }) => when?.kind === "day");
  // 4月2日走访李平核对|2026年|产业奖补情况: the act has a day of its own. Not: 今天走访李平|2025年|走访12次
  if (calendarYear.test(year.text) && hasDay && looksThrough.test(tokens[at - 1]?.text ?? ""))
    return !tokens.slice(at).some((token) => hasSome(token, ofSums));
  // 8月10日帮李平割稻他|今年|七十三, 6月2日下乡。来到李平家询问|今年|收成; what goes on now dates nothing anew.
  if (goesOn && !hasDay && (when.period || when.day === today)) return false;
  if (!front.some(({ mention }) => mention !== null) || !front.some(isAct)) return false;
  const behind = told.tokens.slice(told.tokens.indexOf(year) + 1);
  if (behind.length === 0) return goesOn && isTheirs(tokens[at - 1]);
  const theirCrop = has(told.tokens[0], Role.ownPlace) && reaped.test(textOf(behind));
  return (
    paidBack.test(textOf(tokens.slice(at + 1))) ||
    !(behind.some(isOurs) || (isWork(behind) && !theirCrop) || isListed(behind))
  );
}

/** 走访李平他家茶山去年|收茶籽4000斤. Not: 走访李平他家去年|收玉米3次 */
const reaped =
  /^[收打采摘割挖](?:了|的|获)?[^,]{1,4}?[\d一二两三四五六七八九十百千万]+[多余]?(?:斤|吨|公斤|袋|担)/;

/**
 * 走访李平|她家电表|昨天|自己来电了, 去李平家喂着牛|上月|刚卖了两头, 跟李平算|去年|的收成账: a day of theirs, in what is told of them behind an act.
 * Not: 走访李平他|昨天|领了米, 走访李平给他家修房顶|上周|修好的
 */
export function isPastOfTheirs(day: Token, tokens: readonly Token[], segments: readonly Stretch[]): boolean {
  const { when } = day;
  if (when === null || !mayBePast(day)) return false;
  const place = segments.findIndex((stretch) => stretch.tokens.includes(day));
  const at = tokens.indexOf(day);
  const front = tokens.slice(0, at);
  const named = front.findIndex(({ mention }) => mention !== null);
  if (named < 0 || !front.some(isAct)) return false;
  const said = segments[place]?.tokens ?? [];
  const behind = said.slice(said.indexOf(day) + 1);
  const [first] = said;
  if (when.kind === "period" && ofThat.test(textOf(behind))) return !hasReport.test(textOf(behind));
  if (place < 1 || behind.length === 0 || behind[0]?.text === "的") return false;
  if (behind.some(isMissed) || isWork(behind) || isListed(behind)) return false;
  if (behind.some((token, next) => isOurs(token) && !isTheirOwn(behind, next, said))) return false;
  if (said.some(({ mention }) => mention !== null)) return false;
  if (gotFromUs(front, tokens.slice(at + 1))) return false;
  if (first !== undefined && isTurnedToThem(tokens, tokens.indexOf(first))) return false;
  // 他说棉衣|上礼拜就领到了, 去李平家喂着6头牛|上月刚卖了两头
  const theirs =
    (isOfThem(first) && first !== day) || (has(front.at(-1), Role.kin) && !isTurnedToThem(tokens, at - 1));
  if (when.kind === "day") return theirs;
  const before = segments.slice(1, place + 1).some(({ tokens: [who] }) => isOfThem(who));
  return theirs || before || front.slice(named + 1).some((token) => has(token, Role.own));
}

/** 昨天, 上月, 3月份: what alone {@link isPastOfTheirs} may hold for. */
export function mayBePast({ when, text, bracketed }: Token): boolean {
  return (when?.kind === "day" || when?.kind === "period") && !bracketed && gone.test(text);
}

const gone = /^(?:昨|前|大前|去年|上|\d{1,2}月(?:份|初|底)?$)/;
/** 去年|的收成账, 上个月|的工资. Not: 上周|的走访情况 */
const ofThat = /^的(?:收成|收入|工资|账|产量|价钱|行情|分红|租金|学费|药费|账目|花销|开支)/;
const hasReport = /^的(?:收入|账目?)(?:报|汇|补)/;

function isOfThem(token: Token | undefined): boolean {
  return has(token, Role.pronoun) || has(token, Role.kin) || has(token, Role.ownPlace);
}

/** 去年|在|锦州做的手术, 现在能|下地|了, 供电所昨天自己|来|换过了, 上礼拜就|领到了: no way of ours, and no figure of what they got. */
function isTheirOwn(behind: readonly Token[], at: number, said: readonly Token[]): boolean {
  const { text } = behind[at] as Token;
  if (has(behind[at], Role.receive))
    return (
      behind.every(({ quantity }) => quantity === null) ||
      behind.some((token) => has(token, Role.stateBenefit))
    );
  // 他媳妇去年做的手术现在能|下地|了: what they are able to do.
  if (has(behind[at], Role.help))
    return /^(?:不?能|可以|会)(?:再|又|够|自己)?$/.test(behind[at - 1]?.text ?? "");
  if (text === "在") return !has(behind[at + 1], Role.home) && !behind[at + 1]?.mention;
  return (
    /^来/.test(text) &&
    /(?:自己|[局所站队司])$/.test(tokenAt(said, said.indexOf(behind[at] as Token) - 1)?.text ?? "")
  );
}

/** 昨天|收到我送的棉被, 送的化肥他|昨天|收到了: when they had what we gave. Not: 他说我们送的棉衣|上礼拜就领到了 */
function gotFromUs(front: readonly Token[], behind: readonly Token[]): boolean {
  const got = behind.findIndex((token) => has(token, Role.receive));
  return (
    got >= 0 &&
    !front.some((token) => has(token, Role.say)) &&
    (behind.slice(got + 1).some((token) => has(token, Role.cadreSelf)) ||
      front.some(
        (token, at) => has(token, Role.give) && front[at + 1]?.text === "的" && isByUs(front[at - 1]),
      ))
  );
}

/** 我|送的, 给李平|送的, 给李平家|送的. Not: 残联|给的 */
function isByUs(before: Token | undefined): boolean {
  return (
    before === undefined || before.mention !== null || has(before, Role.home) || has(before, Role.cadreSelf)
  );
}

/** 跟|他|儿子, 给|李平|媳妇, 帮他|老伴: to whom we turned. */
function isTurnedToThem(tokens: readonly Token[], kin: number): boolean {
  const owner = tokens[kin - 1];
  return isTurnedTo(owner) || ((has(owner, Role.pronoun) || !!owner?.mention) && isTurnedTo(tokens[kin - 2]));
}

function isTurnedTo(token: Token | undefined): boolean {
  return has(token, Role.dative) || has(token, Role.with) || has(token, Role.help);
}

function isMissed(token: Token): boolean {
  return has(token, Role.missed) || has(token, Role.notGiven);
}

/** 去李平家民政|上个月|给他发了棉被: when others gave. */
function isOfGiftOfOffice(day: Token, segments: readonly Stretch[]): boolean {
  if (day.when?.kind === "day") return false;
  return segments.some(
    ({ tokens }, at) =>
      at > 0 &&
      tokens.some(
        (when, place) => when === day && isOffice(tokens[place - 1]) && has(tokens[place + 1], Role.dative),
      ),
  );
}

function isAct(token: Token): boolean {
  return token.word?.measure?.id === "visit" || hasSome(token, acts) || token.text === "在";
}

function isOurs(token: Token): boolean {
  const measure = token.word?.measure?.id;
  const counted = measure !== undefined && measure !== "job";
  return counted || hasSome(token, ours) || token.quantity?.unit?.kind === "times";
}

/** 去年|硬化道路2公里, 去年|介绍务工1人, 去年|代销苹果500斤, 去年|收玉米. Not: 去年|盖的, 去年|打工赚了3万, 前年|打了三千斤谷子, 去年|卖猪崽得了3000块 */
function isWork(behind: readonly Token[]): boolean {
  if (has(behind[0], Role.labour)) return true;
  if (!behind.some(({ quantity }) => quantity !== null)) return false;
  if (behind.some((token) => has(token, Role.sell) && soldByUs.test(token.text))) return true;
  if (behind.some((token) => token.word?.measure?.id === "job"))
    return placed.test(textOf(behind)) && behind.some(({ quantity }) => quantity?.unit?.kind === "person");
  const built = behind.find((token) => has(token, Role.build));
  return (
    built !== undefined && (!byThemselves.test(built.text) || behind.some((token) => has(token, Role.works)))
  );
}

/** 去年|油1桶, 今年|化肥2袋: a list of what was given. Not: 去年|玉米3亩 */
function isListed([thing, figure]: readonly Token[]): boolean {
  return thing?.word?.goods != null && figure?.quantity?.unit != null && !figure.text.endsWith("亩");
}

const byThemselves = /^[盖打种栽]/;
const placed = /^务工|介绍|推荐|安[排置]|协调|联系|落实|转移|就业|岗/;
const soldByUs = /^(?:代|帮|协助|推)/;
/** 去年|贷款的3万也还清了 */
const paidBack = /^[^我给帮送]{1,12}(?<!没)还(?:清|完|上)/;
const calendarYear = /^\d/;
const looksThrough = /(?:核[对实查]|查[看阅]|了解|询问|宣传|宣讲|讲解|解读|填报)了?$/;
const acts = rolesOf(Role.go, Role.give, Role.help, Role.dative);
const ofSums = rolesOf(Role.total, Role.pool);
const ours = rolesOf(
  Role.cadreSelf,
  Role.help,
  Role.dative,
  Role.give,
  Role.receive,
  Role.arrange,
  Role.go,
  Role.total,
  Role.pool,
);

/** 民政, 县民政局, 残联: whose gifts are none of ours; what any other office gave counts, on its own day. */
export function isOffice(token: Token | undefined): boolean {
  return token !== undefined && office.test(token.text);
}

const office = /^[省市县区乡镇]?(?:民政(?:[局办所上]|部门)?|残联)$/;

/** 去李平家民政|上个月|给他发了棉被: the same among all that was told in one breath. Not: 去李平家民政|昨天|给他送了米 */
export function isDayOffices(tokens: readonly Token[], at: number): boolean {
  if (
    at < 2 ||
    tokens[at]?.when?.kind === "day" ||
    !isOffice(tokens[at - 1]) ||
    !has(tokens[at - 2], Role.home)
  )
    return false;
  return has(tokens[at + 1], Role.dative) && has(tokens[at + 2], Role.pronoun);
}
