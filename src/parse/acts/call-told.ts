import { isOfHouseholds } from "../scene/act-bounds.ts";
import { textOf } from "../scene/stretch.ts";
import { Role, rolesOf } from "../words/roles.ts";
import { has, hasSome, isEnglish, type Token, tokenAt } from "../words/tokens.ts";

/** What stands in front of the call that opens what is told: 今天|我们|又. */
const inFront = rolesOf(Role.cadreSelf, Role.next, Role.filler, Role.go);
const telling = rolesOf(
  Role.trouble,
  Role.need,
  Role.not,
  Role.own,
  Role.sell,
  Role.price,
  Role.plan,
  Role.hearsay,
  Role.kin,
);
const ofHandsOrGifts = rolesOf(
  Role.give,
  Role.dative,
  Role.help,
  Role.labour,
  Role.build,
  Role.solve,
  Role.cadreSelf,
);
const ofHome = rolesOf(Role.works, Role.ownPlace, Role.homeGround, Role.villageThing, Role.stateBenefit);

const how = /^(?:能|过|在|堆|剩|养|种)$|^一[天吨斤亩年月袋]$/;
const matterNamed = /(?:情况|问题|现场|进[度展]|工作|事宜|隐患|环境|卫生|的)$/;

/** 走访李平|苹果堆在窖里卖不出去, 看望李平|儿子回来给他修好了水管: who was called on is told, and then how it is with them. Not: 走访李平房屋漏雨情况, 走访李平米2袋 */
export function isBehindCall(tokens: readonly Token[], at: number): boolean {
  const home = has(tokens[at - 1], Role.home) ? at - 2 : at - 1;
  if (tokenAt(tokens, home)?.mention == null) return false;
  const verb = tokenAt(tokens, home - 1)?.text === "了" ? home - 2 : home - 1;
  const call = tokenAt(tokens, verb);
  if (call?.word?.measure?.id !== "visit" || isEnglish(call)) return false;
  if (!tokens.slice(0, verb).every((token) => token.kind === "day" || hasSome(token, inFront))) return false;
  const rest = restOf(tokens, at + 1);
  if (rest.length < 2 || rest[0]?.quantity?.unit?.kind === "count" || rest[0]?.text === "和") return false;
  if (has(tokens[at], Role.kin)) return isDoingOfKin(rest);
  if (!isOfTheirs(tokens[at] as Token, rest[0])) return false;
  const text = textOf(rest);
  if (matterNamed.test(text)) return false;
  if (rest.some((token) => hasSome(token, ofHandsOrGifts)) && !byOthers.test(text)) return false;
  return rest.some((token) => hasSome(token, telling) || how.test(token.text));
}

/** 没人给安, 他儿子接好了, 一天能捡八九个: by nobody, by theirs, or what it comes to. */
const byOthers = /没人[给帮来]|^[^给]{1,5}[他她](?:儿|女|兄弟|闺女|老伴|侄|孙)|[一每][天年月][^,]{0,2}能/;

/** Whether a talk begins that is no way of telling the visits in front of it. */
export function talksBehindVisits(tokens: readonly Token[], at: number): boolean {
  return callsOthersNext(tokens, at) || talksSoOften(tokens, at);
}

/** 走访李平3次|打电话2次, 走访97户|跟外出打工的11户电话联系: the talks have their own figure. Not: 走访12户|打电话 */
function talksSoOften(tokens: readonly Token[], at: number): boolean {
  const counted = tokens[at - 1]?.quantity?.unit?.kind;
  if (counted !== "times" && counted !== "household") return false;
  if (isTalk(tokens[at])) {
    const often = tokens[at + 1]?.text === "了" ? at + 2 : at + 1;
    return counted === "times" && tokens[often]?.quantity?.unit?.kind === "times";
  }
  if (!has(tokens[at], Role.with) && !has(tokens[at], Role.dative)) return false;
  const whom = tokens.findIndex((token, next) => next > at && isOfHouseholds(token));
  return whom > 0 && whom <= at + longestWhom && isTalk(tokens[whom + 1]);
}

const longestWhom = 6;

function isTalk(token: Token | undefined): boolean {
  return token?.word?.measure?.id === "talk";
}

/** 走访李平家|打电话给王五: others were called, told in one breath behind those who were gone to. Not: 走访李平打电话 */
function callsOthersNext(tokens: readonly Token[], at: number): boolean {
  if (!callsOverWire(tokens[at])) return false;
  const before = has(tokens[at - 1], Role.home) ? at - 2 : at - 1;
  let next = at + 1;
  while (tokens[next]?.text === "了" || has(tokens[next], Role.dative)) next += 1;
  const [gone, called] = [tokenAt(tokens, before), tokens[next]];
  if (gone?.mention == null || called?.mention == null || gone.mention.name === called.mention.name)
    return false;
  const calls = tokens
    .slice(Math.max(0, before - longestWay), before)
    .findLast((token) => callsOn.has(token.word?.measure?.id ?? ""));
  return calls?.word?.measure?.id === "visit";
}

/** 电话联系, 视频连线; not 谈心 */
export function callsOverWire(token: Token | undefined): boolean {
  return token?.word?.measure?.id === "talk" && overWire.test(token.text);
}

const overWire = /电话|视频|微信|语音|连线|通话|联系|打给/;
const longestWay = 24;
const callsOn = new Set(["visit", "talk"]);

/** Up to where a mark or a name stands, or the sender acts. */
function restOf(tokens: readonly Token[], from: number): readonly Token[] {
  const end = tokens.findIndex(
    (token, at) =>
      at >= from &&
      (token.kind === "mark" || token.mention !== null || (at > from && hasSome(token, nextActor))),
  );
  return tokens.slice(from, Math.min(end < 0 ? tokens.length : end, from + longest));
}

const longest = 12;
const nextActor = rolesOf(Role.cadreSelf, Role.wish);

/** A thing, or 抽水|的 */
function isOfTheirs(token: Token, next: Token | undefined): boolean {
  if (token.kind === "text") return token.pos !== "act" || next?.text === "的";
  if (/[水电学]费$/.test(token.text)) return true;
  return token.kind === "word" && (token.word?.goods != null || hasSome(token, ofHome));
}

/** 给|他|买了, 寄|来, 拎来, 从城里给他带回, 回来给他修好了; 学费还差. Not: 走访李平儿子送米2袋 */
function isDoingOfKin(rest: readonly Token[]): boolean {
  const text = textOf(rest.slice(0, 5));
  if (toThem.test(text)) return true;
  return (
    rest[0]?.word?.measure == null &&
    !hasSome(rest[0], telling) &&
    rest.some((token) => has(token, Role.need) || has(token, Role.trouble)) &&
    !rest.some((token) => hasSome(token, ofHandsOrGifts))
  );
}

const toThem =
  /^(?:从[^,]{1,4}|回来|[今昨前]天|上[周个月]{1,2}|刚|已经){0,4}(?:给[他她]|[寄捎拎提带拿](?:回?来))/;
