import { isOfNames } from "../items/marks.ts";
import { textOf } from "../scene/stretch.ts";
import { Role } from "../words/roles.ts";
import { mayBeThing } from "../words/things.ts";
import { countsGiven, has, isMark, joinsRow, type Token, tokenAt } from "../words/tokens.ts";
import { isNoun } from "./act-starts.ts";

/** 3袋|给|李平, 两袋|米|给了|王五家, 三袋|是给|李平|的: how much, and whom it went to. Where each part stands. */
type Link = { figure: number; to: number; end: number };

const handedTo = /^是?(?:送|分|发)?给了?$/;

function linkAt(tokens: readonly Token[], figure: number): Link | null {
  const kind = tokens[figure]?.quantity?.unit?.kind;
  if (kind !== "count" && kind !== "mass") return null;
  let to = figure + 1;
  if (isNoun(tokens[to]) && !has(tokens[to], Role.dative)) to += 1;
  while (to < figure + 4 && /^[是也就都]$/.test(tokens[to]?.text ?? "")) to += 1;
  if (!handedTo.test(tokens[to]?.text ?? "") || tokens[to + 1]?.mention == null) return null;
  if (isHadInFront(tokens, figure)) return null;
  let end = to + 2;
  while (has(tokens[end], Role.home) || has(tokens[end], Role.title) || tokens[end]?.text === "的") end += 1;
  return { figure, to, end };
}

/** 给|王五|家|也|拉了|一车|给陈九斤家拉了半车: it went to whom it was done for. Not: 给李平拉了煤|一车|给王五 */
function isHadInFront(tokens: readonly Token[], figure: number): boolean {
  let at = tokenAt(tokens, figure - 1)?.text === "了" ? figure - 2 : figure - 1;
  const verb = tokenAt(tokens, at);
  if (!(has(verb, Role.give) || has(verb, Role.fetch)) || handedTo.test(verb?.text ?? "")) return false;
  at -= 1;
  while (/^[也又还]$/.test(tokenAt(tokens, at)?.text ?? "")) at -= 1;
  while (has(tokenAt(tokens, at), Role.home) || has(tokenAt(tokens, at), Role.title)) at -= 1;
  return tokenAt(tokens, at)?.mention != null && has(tokenAt(tokens, at - 1), Role.dative);
}

/** The links that follow one another from the figure at `at` on; none where a figure behind the last goes to him: 给李平两袋. */
function chainFrom(tokens: readonly Token[], at: number): readonly Link[] {
  const links: Link[] = [];
  for (let link = linkAt(tokens, at); link !== null; link = linkAt(tokens, nextFigure(tokens, link.end)))
    links.push(link);
  const last = links[links.length - 1];
  if (last === undefined || tokens[nextFigure(tokens, last.end)]?.quantity != null) return [];
  return links;
}

/** Over 另外, 剩下, 然后 and the like. */
function nextFigure(tokens: readonly Token[], from: number): number {
  let at = from;
  while (
    at < from + 3 &&
    (has(tokens[at], Role.next) || has(tokens[at], Role.filler) || rest.test(tokens[at]?.text ?? ""))
  )
    at += 1;
  // 米2袋给李平家|面|2袋给王五家
  return at > 0 && isNoun(tokens[at]) && isOfNames(tokens[at - 1]) && tokens[at + 1]?.quantity != null
    ? at + 1
    : at;
}

/** 米2袋给李平家|面|2袋给王五家: the next begins with its thing. */
export function startsLinkWithThing(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at + 1]?.quantity != null &&
    isOfNames(tokens[at - 1]) &&
    isNoun(tokens[at]) &&
    hasLink(tokens.slice(0, at)) &&
    chainFrom(tokens, at + 1).length > 0
  );
}

const rest = /^(?:另外?|剩下?|余下|其余|还有|再|又|的|、|,)$/;

/** 送了化肥5袋|3袋是给李平的, 拉了8袋化肥|5袋给李平|3袋给王五: what went to the next of them begins there. */
export function startsLink(tokens: readonly Token[], at: number): boolean {
  const unit = tokens[at]?.quantity?.unit;
  // 送米五袋其中|两袋给李平: begins before it.
  if (has(tokens[at - 1], Role.among)) return false;
  if (
    unit == null ||
    (isNoun(tokens[at - 1]) && isOfNames(tokens[at - 2])) ||
    chainFrom(tokens, at).length === 0
  )
    return false;
  const before = tokens.slice(0, at);
  if (isTellingWhomFirst(before)) return false;
  if (!before.some(({ quantity }) => quantity?.unit?.name === unit.name)) return false;
  const own = thingOf(tokens, at);
  return (
    own === null || before.some(({ text }, place) => text === own.text && place !== at - 1) || hasLink(before)
  );
}

/** 送了两袋化肥|一袋是我送的|一袋是村里送的, 四袋|两袋是尿素: a part of what was just counted, and whose or what it is. Not: 两袋化肥三箱是牛奶 */
export function opensPartTold(tokens: readonly Token[], at: number): boolean {
  const { quantity } = tokens[at] as Token;
  const kind = quantity?.unit?.kind;
  if ((kind !== "count" && kind !== "mass" && kind !== "money") || tokens[at + 1]?.text !== "是")
    return false;
  const before = tokens.slice(0, at).findLast((token) => token.quantity !== null)?.quantity;
  return before?.unit?.name === quantity?.unit?.name && tokens[at + 2] !== undefined;
}

/** 送米2袋、|面2袋|给李平, 送米2袋|面|2袋给李平, 5斤肉|3斤糖|给李平: what that figure counts. 8袋化肥|5袋|给李平: a part of those. */
function thingOf(tokens: readonly Token[], at: number): Token | null {
  const behind = tokens[at + 1];
  if (isNoun(behind) && !has(behind, Role.dative)) return behind ?? null;
  const noun = tokens[at - 1];
  if (!isNoun(noun)) return null;
  const apart = joinsRow(tokens[at - 2]);
  return apart || (tokens[at - 2]?.quantity != null && isNoun(tokens[at - 3])) ? (noun ?? null) : null;
}

/** 给李平一箱奶给王五|一箱奶|给陈九斤没送成: whom it went to stands in front of the first figure. */
function isTellingWhomFirst(tokens: readonly Token[]): boolean {
  const first = tokens.findIndex(({ quantity }) => quantity !== null);
  let whom = first - 1;
  while (whom > 0 && tokens[whom]?.mention == null && isOfNames(tokens[whom])) whom -= 1;
  return (
    tokenAt(tokens, whom)?.mention != null &&
    handedTo.test(tokenAt(tokens, whom - 1)?.text ?? "") &&
    tokens
      .slice(first + 1)
      .some(({ text }, at) => handedTo.test(text) && tokens[first + at + 2]?.mention != null)
  );
}

function hasLink(tokens: readonly Token[]): boolean {
  return tokens.some(({ text }, at) => handedTo.test(text) && tokens[at + 1]?.mention != null);
}

/** 说住闺女家去了|一桶油放他兄弟那儿了, 赶场去了|两袋米给他放门口了: what was left for who was away. */
export function isLeftThere(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.text !== "去了") return false;
  const kind = tokens[at]?.quantity?.unit?.kind;
  if ((kind !== "count" && kind !== "mass") || !isNoun(tokens[at + 1])) return false;
  let act = at + 2;
  while (act < at + 6 && toPut.test(tokens[act]?.text ?? "")) act += 1;
  return /^(?:放|搁|撂|寄放|寄存|留)(?:在|到|下|给)?了?$/.test(tokens[act]?.text ?? "");
}

/**
 * 没人|米两袋放在王五家了, 不在|两袋米给了王五, 不在|300元给了王五, 不在|资料2份给了王五: what was left for who was not there, or given to another, behind the miss. Not: 没人|给他送了米
 */
export function isLeftBehindMiss(tokens: readonly Token[], at: number): boolean {
  if (!has(tokens[at - 1], Role.missed)) return false;
  let act = at;
  while (
    act < at + 6 &&
    (isHandedThing(tokens[act]) || countsGiven(tokens[act]) || isMark(tokens[act], "、"))
  )
    act += 1;
  if (act === at) return false;
  const things = tokens.slice(at, act);
  if (!things.some((token) => isHandedThing(token) || token.quantity?.unit?.kind === "money")) return false;
  while (act < at + 9 && (toPut.test(tokens[act]?.text ?? "") || has(tokens[act], Role.cadreSelf))) act += 1;
  return has(tokens[act], Role.give);
}

/** 米, 资料, 连心卡, 慰问金 */
export function isHandedThing(token: Token | undefined): boolean {
  return mayBeThing(token) || /^(?:leaflet|contact_card|cash)$/.test(token?.word?.measure?.id ?? "");
}

const toPut = /^(?:就|都|也|先|给|给他|给她|他|她)$/;

/** 5袋给李平3袋给王五: the word of giving goes with the figure in front of it. */
export function endsLink(tokens: readonly Token[], at: number): boolean {
  if (!handedTo.test(tokens[at]?.text ?? "") || isTellingWhomFirst(tokens.slice(0, at + 2))) return false;
  for (let figure = at - 1; figure >= 0 && figure > at - 5; figure -= 1) {
    if (tokens[figure]?.quantity == null) continue;
    const links = chainFrom(tokens, figure);
    if (links[0]?.to !== at) return false;
    return links.length > 1 || isNextOfChain(tokens, figure) || isPartOfTotal(tokens, figure);
  }
  return false;
}

/** 5袋给李平|3袋给王五: another link ends in front of it. */
function isNextOfChain(tokens: readonly Token[], at: number): boolean {
  for (let figure = at - 1; figure >= 0 && figure > at - longestLink; figure -= 1)
    if (tokens[figure]?.quantity != null) {
      const link = linkAt(tokens, figure);
      return link !== null && nextFigure(tokens, link.end) === at;
    }
  return false;
}

const longestLink = 9;

/** 8袋化肥|3袋给李平 */
function isPartOfTotal(tokens: readonly Token[], at: number): boolean {
  const total = tokenAt(tokens, at - 1)?.quantity == null ? tokenAt(tokens, at - 2) : tokens[at - 1];
  return total?.quantity != null && total.quantity.unit?.name === tokens[at]?.quantity?.unit?.name;
}

/** 通知了30人|实际参加21人, 应到30人|实到21人: how many came of those. */
export function tellsWhoCame(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.quantity?.unit?.kind !== "person") return false;
  return whoCame.test(textOf(tokens.slice(at, at + 6)));
}

const whoCame =
  /^(?:但|可|最后|结果)?(?:实际?|(?:实际)?[只才])(?:参加|参训|签到|[来到])(?:场|培训|[了会])*\d+人/;
