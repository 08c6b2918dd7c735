import { Role } from "../../words/roles.ts";
import {
  behindStop,
  endOfClause,
  endsClause,
  has,
  isMark,
  startOfSentence,
  type Token,
} from "../../words/tokens.ts";
import {
  denies,
  dropLightFrom,
  endsWith,
  isHome,
  isLike,
  isNoun,
  isSame,
  lastIndexIn,
  skipLight,
} from "./slips.ts";

/**
 * 给李平送了米2袋|不对,是给陈九斤送的; 昨天给李平送了米|不对是前天: nothing but whom or when it was stands behind the slip, and takes the place
 * of the one told last in its sentence. Where reading goes on; null where it tells anything else.
 */
export function endOfWhom(tokens: readonly Token[], at: number, out: Token[]): number | null {
  const slip = tokens[at];
  if (slip === undefined || !has(slip, Role.repair) || slip.text === "不") return null;
  const is = skipTo(tokens, at + 1);
  const right = tokens[is];
  if (right === undefined || (right.mention === null && right.kind !== "day")) return null;
  if (slip.text.endsWith("不是") && !isMark(tokens[at + 1], ",")) return null;
  // 不是,|去的是陈九斤家
  if (slip.text.endsWith("不是") && tokens[is - 1]?.text !== "是") return null;
  let end = is + 1;
  while (end < is + 5 && isSmall(tokens[end])) end += 1;
  const closes = isMark(out[out.length - 1], "(") && isMark(tokens[end], ")");
  const from = startOfSentence(out, out.length);
  const part = tokens.slice(at + 1, is).find(({ text }) => partOfDay.test(text))?.text;
  const toldAt = part === undefined ? -1 : out.findLastIndex(({ text }) => text === part);
  if (part !== undefined && toldAt < from) return null;
  const wrong =
    part === undefined
      ? out.findLastIndex((token) => token.kind === right.kind)
      : out.findIndex((token, place) => place > toldAt && token.kind === right.kind);
  // 不对下午是陈九斤家|不是李平
  if (wrong >= from && tokens[end]?.text.endsWith("不是") && isNamedSame(out[wrong], tokens[end + 1]))
    end = isHome(tokens[end + 2]) ? end + 3 : end + 2;
  // 不对,是李桂花,|送米一袋; 说错了,给李桂花|送米一袋: and all that was told of the wrong one once more
  const told = out.slice(wrong + 1);
  const whose = right.mention === null || !isAtTheirs(out, wrong) ? null : endOfWhose(tokens, is + 1, told);
  const again = right.mention === null ? null : (endOfSame(tokens, is + 1, told) ?? whose);
  const several = isMark(out[wrong - 1], "、") || out.slice(from).some((token) => has(token, Role.each));
  const anew = right.mention !== null && !several && tellsSameOfOther(tokens, is + 1, out.slice(wrong + 1));
  if (again === null && !anew && tokens[end] !== undefined && !isMark(tokens[end], ",;。!\n") && !closes)
    return null;
  // 李平2袋,陈九斤3袋,不对,是李平: which of the two is open.
  const named = out.slice(from).some(({ kind, text }) => kind === right.kind && text === right.text);
  if (wrong < from || (named && whose === null)) return null;
  if (right.kind === "day" && right.when?.kind === "future") return null;
  if (again === null && anew) {
    out.splice(wrong);
    return is;
  }
  out[wrong] = { ...right, bracketed: false };
  if (closes) out.pop();
  else while (isMark(out[out.length - 1], ",")) out.pop();
  return again ?? (closes ? end + 1 : end);
}

/** 走访李平、刘军,|是陈九斤不是|刘军: who was gone to instead of the one told last stands in front of the denial; where that ends, or null. */
export function endOfWhomFirst(tokens: readonly Token[], at: number, out: Token[]): number | null {
  const right = tokens[at + 1];
  if (!/^(?:应该)?是$/.test(tokens[at]?.text ?? "") || right?.mention == null) return null;
  if (!isMark(out[out.length - 1], ",")) return null;
  let not = isHome(tokens[at + 2]) ? at + 3 : at + 2;
  if (isMark(tokens[not], ",")) not += 1;
  const wrong = tokens[not + 1];
  if (tokens[not]?.text !== "不是" || wrong?.mention == null) return null;
  const end = isHome(tokens[not + 2]) ? not + 3 : not + 2;
  const place = lastIndexIn(out, ({ mention }) => mention !== null);
  if (!isNamedSame(out[place], wrong) || !endsWith(out, place)) return null;
  if (tokens[end] !== undefined && !isMark(tokens[end], ",;。!\n")) return null;
  out[place] = right;
  dropLightFrom(out, place);
  return end;
}

/** Where the same words stand again behind a mark or at once, a thing and its figure among them; null where others do. */
function endOfSame(tokens: readonly Token[], from: number, told: readonly Token[]): number | null {
  const said = told.filter((token) => token.kind !== "mark" && !isHome(token));
  if (!said.some(({ quantity }) => quantity !== null)) return null;
  let at = from;
  for (const word of said) {
    while (isMark(tokens[at], ",") || isHome(tokens[at])) at += 1;
    const token = tokens[at];
    if (token === undefined || !isSame(token, word)) return null;
    at += 1;
  }
  return endsClause(tokens[at]) ? at : null;
}

/** |李平|家|送了: at whose it was. Not: 给|李平|送了, where 是刘军送的 tells who gave it; 李平、|刘军|家, which of them is open */
function isAtTheirs(out: readonly Token[], name: number): boolean {
  const before = out[name - 1];
  return (
    isHome(out[name + 1]) && !has(before, Role.dative) && !isMark(before, "、") && !has(before, Role.joins)
  );
}

/**
 * 李平家送了三袋土豆不对是刘军|家送的三袋|: whose the figure just told was, the thing told before. Where it ends, also where the next
 * household is told of without a stop; null where another figure is told.
 */
function endOfWhose(tokens: readonly Token[], from: number, told: readonly Token[]): number | null {
  const gives = told.find((token) => has(token, Role.give));
  const figures = told.filter(({ quantity }) => quantity !== null);
  const at = isHome(tokens[from]) ? from + 1 : from;
  if (gives === undefined || figures.length !== 1 || told.some(({ mention }) => mention !== null))
    return null;
  if (tokens[at]?.text.charAt(0) !== gives.text.charAt(0) || tokens[at + 1]?.text !== "的") return null;
  if (tokens[at + 2]?.quantity == null || !isSame(tokens[at + 2] as Token, figures[0] as Token)) return null;
  const next = tokens[at + 3];
  return next === undefined || next.mention !== null || isMark(next, ",;。!\n") ? at + 3 : null;
}

/** 给李平送米一袋,不对,给李桂花|送米两袋: the same thing with its figure, of somebody else, and nothing more of the wrong one. */
function tellsSameOfOther(tokens: readonly Token[], from: number, told: readonly Token[]): boolean {
  const figures = told.filter(({ quantity }) => quantity !== null);
  const thing = told.find((token) => isNoun(token));
  if (figures.length !== 1 || thing === undefined || told.some(({ word }) => word?.measure != null))
    return false;
  const start = isMark(tokens[from], ",") ? from + 1 : from;
  const said = tokens.slice(start, endOfClause(tokens, start));
  return (
    said.length < 7 &&
    !said.some((token) => has(token, Role.further)) &&
    said.some((token) => isSame(token, thing)) &&
    said.filter(({ quantity }) => quantity !== null).length === 1
  );
}

function isNamedSame(one: Token | undefined, other: Token | undefined): boolean {
  return other?.mention != null && isSame(one, other);
}

/** 不对,那|是给|陈九斤: over what only leads to whom it was. */
function skipTo(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + 7 && (leads(tokens[at]) || isGoneTo(tokens, at))) at += 1;
  return at;
}

/** 说错了,|走访|的|是|陈九斤 */
function isGoneTo(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.word?.measure?.id === "visit" &&
    tokens[at + 1]?.text === "的" &&
    tokens[at + 2]?.text === "是"
  );
}

function leads(token: Token | undefined): boolean {
  return (
    isMark(token, ",:") ||
    has(token, Role.filler) ||
    has(token, Role.dative) ||
    has(token, Role.repair) ||
    has(token, Role.cadreSelf) ||
    (has(token, Role.go) && token?.text.length === 1) ||
    (has(token, Role.give) && (token?.text.length ?? 0) <= 2) ||
    /^(?:那|这|应该|其实|都|也)?是$/.test(token?.text ?? "") ||
    partOfDay.test(token?.text ?? "")
  );
}

const partOfDay = /^(?:[上下中]午|[早晚]上|后晌|前晌)$/;

/** 陈九斤|家|送|的 */
function isSmall(token: Token | undefined): boolean {
  return (
    has(token, Role.home) ||
    has(token, Role.title) ||
    has(token, Role.filler) ||
    (token?.quantity === null && (has(token, Role.give) || has(token, Role.go)) && token.text.length <= 2)
  );
}

/** 李平家送了两块腊肉|不对|腊肉是给王五的: the same thing again and whose it is, who takes the place of the one told before it; where that ends, or null. */
export function endOfReceiver(tokens: readonly Token[], at: number, out: Token[]): number | null {
  const slip = tokens[at];
  if (slip === undefined || !has(slip, Role.repair) || denies(slip)) return null;
  const again = skipLight(tokens, at + 1);
  const thing = tokens[again];
  if (thing === undefined || !isNoun(thing)) return null;
  const told = lastIndexIn(out, (other) => isSame(other, thing));
  const wrong = told < 0 ? -1 : out.slice(0, told).findLastIndex(({ mention }) => mention !== null);
  if (wrong < 0 || out.slice(wrong, told).some((token) => isMark(token, ";。!\n"))) return null;
  let name = again + 1;
  while (
    name < again + 4 &&
    /^(?:都|也|应该|其实)?(?:是|是给|给|送给|给的|是送给|给到)$/.test(tokens[name]?.text ?? "")
  )
    name += 1;
  const right = tokens[name];
  if (right?.mention == null || !tokens[name - 1]?.text.includes("给")) return null;
  out[wrong] = right;
  let end = isHome(tokens[name + 1]) ? name + 2 : name + 1;
  if (tokens[end]?.text === "的") end += 1;
  dropLightFrom(out, told + 1);
  return end;
}

/** 给|贺大江 closes what was told. */
export function isToldTo(out: readonly Token[]): boolean {
  const wrong = lastIndexIn(out, ({ mention }) => mention !== null);
  return wrong > 0 && has(out[wrong - 1], Role.dative) && endsWith(out, wrong);
}

/** 王五家呢也是两包|哦错了|王五家是三包: the same one again, with another figure: what was told of it falls away. */
export function isToldAgain(
  tokens: readonly Token[],
  right: number,
  out: readonly Token[],
  wrong: number,
): boolean {
  const name = tokens[right];
  const told = out.slice(wrong + 1);
  const figures = told.filter(({ quantity }) => quantity !== null).length;
  if (name?.mention == null || !isSame(out[wrong], name) || figures !== 1 || told.length > 6) return false;
  return (
    !told.some((token) => isMark(token, "。!\n") || has(token, Role.each)) &&
    tokens.slice(right + 1, right + 5).some(({ quantity }) => quantity !== null)
  );
}

/** 李平家两袋李桂花家三袋不对|李平家|是四袋: the figure of who was named before the last; where it ends, or null. */
export function putFigureOf(
  tokens: readonly Token[],
  right: number,
  out: Token[],
  last: number,
): number | null {
  const name = tokens[right];
  if (name?.mention == null) return null;
  const start = behindStop(out, out.length, "。!\n");
  const told = out.findIndex((token, at) => at >= start && isSame(token, name));
  if (told < 0 || told >= last) return null;
  let at = right + 1;
  while (at < right + 5 && leadsToFigure(tokens[at])) at += 1;
  const figure = tokens[at];
  const wrong = out.findIndex((token, place) => place > told && isLike(token, figure));
  const next = out.findIndex(({ mention }, place) => place > told && mention !== null);
  if (figure === undefined || wrong < 0 || wrong > next) return null;
  dropLightFrom(out, out.length - 1);
  out[wrong] = figure;
  const thing = tokens[at + 1];
  return thing !== undefined && isSame(out[wrong + 1], thing) ? at + 2 : at + 1;
}

/** 李平|家|应该是|送了|四袋 */
function leadsToFigure(token: Token | undefined): boolean {
  return (
    isHome(token) ||
    has(token, Role.filler) ||
    has(token, Role.give) ||
    /^(?:应该)?是$/.test(token?.text ?? "")
  );
}

/** 李桂花|家|不在家 */
export function isMissing(tokens: readonly Token[], name: number): boolean {
  return has(tokens[isHome(tokens[name + 1]) ? name + 2 : name + 1], Role.missed);
}

/** 李平李桂花不对|李平和陈九斤: where those named last begin, who are named again with somebody else; null where they are not. */
export function startOfList(tokens: readonly Token[], right: number, out: readonly Token[]): number | null {
  const name = tokens[right];
  const other = isJoining(tokens[right + 1]) ? right + 2 : right + 1;
  if (name?.mention == null || tokens[other]?.mention == null) return null;
  let from = out.length;
  while (from > 0 && isListed(out[from - 1])) from -= 1;
  const at = out.findIndex((token, place) => place >= from && isSame(token, name));
  return at < 0 || out.slice(at + 1).every(({ mention }) => mention === null) ? null : at;
}

function isJoining(token: Token | undefined): boolean {
  return isMark(token, "、 ") || has(token, Role.joins) || isHome(token);
}

function isListed(token: Token | undefined): boolean {
  return token?.mention != null || isJoining(token) || has(token, Role.filler) || isMark(token, ",");
}

/**
 * 张成福柳树河的|啊不是|大甸子的: told apart from his namesake, where the sender has the one of the first village and not the other.
 * Not: 李平上坪的|哦不是|红崖的
 */
export function tellsApart(
  tokens: readonly Token[],
  at: number,
  out: readonly Token[],
  own: ReadonlySet<string>,
): boolean {
  const next = tokens[at + 1];
  if (tokens[at]?.text !== "啊不是" || next?.kind !== "village") return false;
  const last = out[out.length - 1]?.text === "的" ? out.length - 2 : out.length - 1;
  const place = out[last];
  if (place?.kind !== "village") return false;
  const fits = out.slice(0, last).findLast(({ mention }) => mention !== null)?.mention?.fits ?? [];
  const ofOwn = ({ villageIds }: Token) =>
    fits.some(({ id, villageId }) => own.has(id) && villageIds?.includes(villageId));
  return ofOwn(place) && !ofOwn(next);
}

/** 不对|送的是|一箱, 不对|给了他|两床被子, 走访李平不对|走访|陈九斤: the act told again. */
export function skipAct(tokens: readonly Token[], at: number, out: readonly Token[]): number {
  const act = tokens[at];
  const next = tokens[at + 1]?.text === "了" ? at + 2 : at + 1;
  if (act !== undefined && tokens[next]?.mention != null && leadsToLast(out, act)) return next;
  if (!has(tokens[at], Role.give)) return at;
  let end = at + 1;
  while (end < at + 4 && (/^[的了是]$/.test(tokens[end]?.text ?? "") || has(tokens[end], Role.pronoun)))
    end += 1;
  return tokens[end]?.quantity != null || tokens[end - 1]?.text === "是" ? end : at;
}

/** 走访|李平|,: the act that the one named last stands behind. */
function leadsToLast(out: readonly Token[], act: Token): boolean {
  if (act.word?.measure?.id !== "visit" && !has(act, Role.go)) return false;
  const wrong = lastIndexIn(out, ({ mention }) => mention !== null);
  if (wrong < 1 || !endsWith(out, wrong)) return false;
  return isSame(out[out[wrong - 1]?.text === "了" ? wrong - 2 : wrong - 1], act);
}
