import type { DayNumber } from "../../core/day-number.ts";
import { Role, rolesOf } from "../words/roles.ts";
import { isTimeOfDay } from "../words/time-words.ts";
import { has, hasSome, isMark, type Token, tokenAt } from "../words/tokens.ts";
import { isNoun, opensWay } from "./act-starts.ts";

/**
 * What the act in hand has told so far: a verb, a thing or money with its figure, a household, how it is told, that it did not
 * come about (没去成) or is to come (明天), a count that is over (住了五天), and the day it was.
 */
export type State = {
  verb: boolean;
  item: boolean;
  household: boolean;
  stance: boolean;
  failed: boolean;
  ahead: boolean;
  counted: boolean;
  day: DayNumber | null;
};

export function emptyState(): State {
  return {
    verb: false,
    item: false,
    household: false,
    stance: false,
    failed: false,
    ahead: false,
    counted: false,
    day: null,
  };
}

/** What of an act the token at `at` tells. @param opens it is the act's first */
export function note(state: State, token: Token, tokens: readonly Token[], at: number, opens: boolean): void {
  // 喂|那个: called, not fed.
  if (token.bracketed || (at === 0 && has(token, Role.filler))) return;
  if (token.kind === "household") state.household = true;
  if (token.when?.kind === "future") state.ahead = true;
  else if (token.when !== null) state.day = token.when.day;
  if (token.kind === "quantity") {
    const unit = token.quantity?.unit?.kind;
    const before = tokenAt(tokens, at - 1);
    if (!opens && before?.text.endsWith("了") && /^(?:household|day|times)$/.test(unit ?? ""))
      state.counted = true;
    // 三户 behind names, 一次 behind a verb: no item yet.
    if (unit === "household" || (before?.kind === "day" && (unit === "day" || unit === "times"))) return;
    // 给李平2袋、|王五1袋; 李平家五盒|王五家四盒
    // 李平也是两袋|王五三袋, 李平的化肥是三袋|王五的是两袋
    const told = overCopula(tokens, at - 1);
    const by = overHanding(tokens, at - 1) ?? told;
    const whose = has(by, Role.home) ? tokens[tokens.indexOf(by as Token) - 1] : by;
    // 体检:李平家2人、|王五家1人
    const heads = unit === "person" && whose !== by && goesOnByHeads(tokens, at);
    if (whose?.kind === "household" && (heads || unit === "count" || unit === "mass" || unit === undefined))
      state.item = true;
    // 一共|一千五|李平五百: the sum of what is told next.
    if (unit === undefined && has(before, Role.pool) && (token.quantity?.value ?? 0) >= leastSum)
      state.item = true;
    // 走访李平、陈九斤,送化肥各|两袋|、刘军三袋: of those named before.
    if (!state.stance && isShareBeforeNext(tokens, at)) state.item = true;
    // 2 barrels|of oil
    const next = tokens[at + 1]?.text === "of" ? tokens[at + 2] : tokens[at + 1];
    if (!isNoun(told) && !isNoun(next)) {
      // 油|给了|一桶
      if (has(before, Role.give) && isNoun(tokenAt(tokens, at - 2)) && (unit === "count" || unit === "mass"))
        state.item = true;
      if (unit !== "money") {
        state.verb = true;
        return;
      }
    }
    state.item = isNoun(told) || unit === "money" || state.item || isNoun(next);
    return;
  }
  if (token.kind !== "word") return;
  if (hasSome(token, failing)) state.failed = true;
  if (
    (token.word?.measure ?? null) !== null ||
    hasSome(token, acting) ||
    (has(token, Role.notGiven) && token.text.startsWith("没"))
  )
    state.verb = true;
  if (hasSome(token, telling)) state.stance = true;
}

/** What is told in less is no money without its unit. */
const leastSum = 50;

/** 李平家|2人|、王五家1人, and nothing told of all of them. Not: 走访李平家|2人, 李平家|2人|、王五家1人到厂里务工 */
function goesOnByHeads(tokens: readonly Token[], at: number): boolean {
  let next = at + 1;
  while (tokens[next]?.kind === "household" || isMark(tokens[next], "、")) {
    if (isMark(tokens[next], "、")) next += 1;
    if (!has(tokens[next + 1], Role.home) || tokens[next + 2]?.quantity?.unit?.kind !== "person")
      return false;
    next += 3;
  }
  const ends = tokens[next] === undefined || isMark(tokens[next], ",;。");
  const called = (token: Token) => token.word?.measure?.id === "visit" || has(token, Role.go);
  return next > at + 1 && ends && !tokens.slice(0, at).some(called);
}

/** 李平|也是|两袋, 李平家|的是|两袋: whose or what it is, in front of what links it to its figure. */
function overCopula(tokens: readonly Token[], from: number): Token | undefined {
  let at = from;
  while (at > from - 3 && copulas.has(tokenAt(tokens, at)?.text ?? "")) at -= 1;
  return tokenAt(tokens, at);
}

/** 李平|领了|3袋|、王五领2袋, 给李平家|也|拉了|一车: who had it, in front of the word that tells so; not 给李平|送|3袋. */
function overHanding(tokens: readonly Token[], at: number): Token | undefined {
  const verb = tokenAt(tokens, at)?.text === "了" ? at - 1 : at;
  const handing = tokenAt(tokens, verb);
  if (!(has(handing, Role.give) || has(handing, Role.receive))) return undefined;
  const name = /^[也又还]$/.test(tokenAt(tokens, verb - 1)?.text ?? "") ? verb - 2 : verb - 1;
  const by = tokenAt(tokens, name);
  return by?.kind === "household" || (has(by, Role.home) && tokenAt(tokens, name - 1)?.kind === "household")
    ? by
    : undefined;
}

/** 化肥李平、刘军各|两袋|赵满仓一袋: what each of some got, and behind it another with a figure of his own. */
function isShareBeforeNext(tokens: readonly Token[], at: number): boolean {
  const each = has(tokenAt(tokens, at - 1), Role.give) ? at - 2 : at - 1;
  if (!has(tokenAt(tokens, each), Role.each) || !isHandedOut(tokens[at])) return false;
  if (tokens.slice(0, each).some((token) => isNoun(token) && token.word?.goods == null)) return false;
  let next = at + 1;
  while (has(tokens[next], Role.dative) || isMark(tokens[next], "、")) next += 1;
  if (tokens[next]?.mention == null) return false;
  while (isOfNext(tokens[next])) next += 1;
  // 送米各2袋、刘军|油|3桶
  if (tokens[next]?.word?.goods != null) next += 1;
  return isHandedOut(tokens[next]);
}

/** Of 赵满仓家|也是, 赵满仓、|李桂花|各|送了 in front of their figure. */
function isOfNext(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return (
    token.mention !== null || isMark(token, "、") || hasSome(token, ofName) || beforeFigure.has(token.text)
  );
}

const beforeFigure = new Set("了 是 也 也是".split(" "));

function isHandedOut(token: Token | undefined): boolean {
  if (token === undefined || token.quantity === null) return false;
  const unit = token.quantity.unit?.kind;
  return unit === "count" || unit === "mass" || unit === undefined;
}

/** What may stand between a name and its figure: 家, 大爷, 和, 各, 送. */
const ofName = rolesOf(Role.home, Role.title, Role.joins, Role.each, Role.give);

const copulas = new Set("的 也 就 都 的是 是 就是 都是 都就是 也是 也就是 也都是 也都就是".split(" "));

const failing = rolesOf(Role.not, Role.notGiven);

const acting = rolesOf(Role.give, Role.go, Role.missed, Role.labour, Role.build, Role.receive, Role.own);

const telling = rolesOf(Role.need, Role.wish, Role.say, Role.plan, Role.trouble);

/** 昨天|没去成|刘军|家, in front of the day that it was gone to. */
function isBarredFrom(tokens: readonly Token[], day: number): boolean {
  const name = has(tokenAt(tokens, day - 1), Role.home) ? day - 2 : day - 1;
  return (
    tokenAt(tokens, name)?.mention != null &&
    /^没能?(?:去|走)成?$/.test(tokenAt(tokens, name - 1)?.text ?? "")
  );
}

/** 昨天没去成|今天去的, 明天李平出院|今天去看了他, 昨天刮风大棚倒了|今天去扶: another day than that of what was told before. */
export function isTurnOf(state: State, tokens: readonly Token[], at: number): boolean {
  const { when } = tokens[at] as Token;
  const next = tokens[at + 1];
  if (state.failed) {
    // 昨天没去成|今天早上给他打了电话; 李平家昨天没空今天早上去的 tells of one way.
    const then = next !== undefined && isTimeOfDay(next) ? tokens[at + 2] : next;
    const sameWay = then !== next && /^去[了过]?$/.test(then?.text ?? "");
    return opensWay(then) && (!sameWay || isBarredFrom(tokens, at));
  }
  if (when === null || when.kind === "future") return false;
  if (state.ahead) return true;
  const before = tokenAt(tokens, at - 1);
  if (state.day === null || state.day === when.day || before?.kind === "day") return false;
  return (
    before?.kind !== "mark" && !has(before, Role.joins) && !/^[从到至与的把将]$/.test(before?.text ?? "")
  );
}
