import type { Normalized } from "./normalize.ts";
import { endOfWhom } from "./repair-whom.ts";
import { Role } from "./roles.ts";
import { endOfYes, figureBehindSlip, unmarkedSlip } from "./slips.ts";
import { mayBeThing } from "./things.ts";
import { has, isMark, type Token } from "./tokens.ts";
import { endOfTurned } from "./turned-figures.ts";

/** How far back what was wrong may stand. */
const reach = 8;

/**
 * A slip put right within its sentence: 一桶油嗯不对是两桶油, 走访李平哦不是李平是李桂花, 火腿一只不对是腊肉一块. What was
 * wrong gives its place to what is right, and what is told twice is told once.
 */
export function repair(tokens: readonly Token[], source: Normalized): readonly Token[] {
  const unmarked = unmarkedSlip.isIn(source);
  if (!unmarked && !tokens.some((token) => has(token, Role.repair) || token.text === "不是")) return tokens;
  const out: Token[] = [];
  let at = 0;
  while (at < tokens.length) {
    if (closesSlip(tokens, at) && putLast(out)) {
      at += 1;
      continue;
    }
    const turned = endOfTurned(tokens, at, out);
    if (turned !== null) {
      at = turned;
      continue;
    }
    const given = endOfReceiver(tokens, at, out) ?? endOfWhom(tokens, at, out);
    if (given !== null) {
      at = given;
      continue;
    }
    const yes = unmarked ? endOfYes(tokens, at, out) : null;
    if (yes !== null) {
      at = yes;
      continue;
    }
    const behind = unmarked || tokens[at]?.text === "不" ? figureBehindSlip(tokens, at, out) : null;
    const right = behind ?? startOfRight(tokens, at, out);
    const next = right === null ? null : putRight(tokens, right, out);
    if (next !== null) {
      const opened = behind !== null && isMark(tokens[at], "(");
      if (opened) takeOutOfBrackets(out, tokens[behind]);
      at = opened ? next + 1 : next;
      continue;
    }
    const denied = endOfDenied(tokens, at, out);
    if (denied === null) out.push(tokens[at] as Token);
    at = denied ?? at + 1;
  }
  return out;
}

/** 两袋米(其实是三袋): what is right is told as if no brackets held it. */
function takeOutOfBrackets(out: Token[], figure: Token | undefined): void {
  const put = figure === undefined ? -1 : out.lastIndexOf(figure);
  if (put >= 0) out[put] = { ...(out[put] as Token), bracketed: false };
}

/** 李平家送了两块腊肉|不对|腊肉是给王五的: the same thing again and whose it is, who takes the place of the one told before it; where that ends, or null. */
function endOfReceiver(tokens: readonly Token[], at: number, out: Token[]): number | null {
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

/** 三袋呃四袋四袋|我记错了: a slip owned to behind both figures. */
function closesSlip(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (
    token === undefined ||
    !has(token, Role.repair) ||
    !/^(?:说|讲|记|写|报|搞|打|看|听|数|算)?错了$/.test(token.text)
  )
    return false;
  const rest = tokens.slice(at + 1);
  const end = rest.findIndex((other) => isMark(other, ",;。!\n"));
  return (end < 0 ? rest : rest.slice(0, end)).every(
    (other) => has(other, Role.filler) || isMark(other, " "),
  );
}

/** The last figure told takes the place of the one of its kind before it, where nothing but small words stands between. */
function putLast(out: Token[]): boolean {
  const end = out.findLastIndex((token) => token.quantity !== null);
  const figure = out[end];
  if (figure === undefined || !endsWithSelf(out, end)) return false;
  let first = end;
  while (isSame(out[first - 1], figure)) first -= 1;
  const wrong = out.slice(0, first).findLastIndex((token) => token.quantity !== null);
  const before = out[wrong];
  if (before === undefined || wrong < end - reach || !isLike(before, figure)) return false;
  if (out[wrong]?.quantity?.value === figure.quantity?.value) return false;
  const things = out.slice(wrong + 1, first);
  if (things.some((token) => isMark(token, ";。!\n") || token.mention !== null || has(token, Role.give)))
    return false;
  // 两桶|油|啊|油|是|三桶: the thing told again with its figure.
  const thing = [out[wrong + 1], out[wrong - 1]].find((token) => mayBeThing(token));
  const again = thing === undefined ? -1 : things.findLastIndex((token) => isSame(token, thing));
  const isAgain = again > (thing === out[wrong + 1] ? 0 : -1);
  out.splice(isAgain ? wrong + 1 + again : first, out.length);
  out[wrong] = figure;
  return true;
}

/** 给|贺大江 closes what was told. */
function isToldTo(out: readonly Token[]): boolean {
  const wrong = lastIndexIn(out, ({ mention }) => mention !== null);
  return wrong > 0 && has(out[wrong - 1], Role.dative) && endsWith(out, wrong);
}

function endsWithSelf(out: readonly Token[], at: number): boolean {
  return out
    .slice(at + 1)
    .every((token) => isMark(token, ", ") || has(token, Role.filler) || has(token, Role.cadreSelf));
}

/** What catches the speaker in the middle of it. */
export const hesitates = /^(?:呃|额|嗯|诶|哎|哎呀|哦)$/;

/** Where the right words begin behind a slip, or null where there is none. */
function startOfRight(tokens: readonly Token[], at: number, out: readonly Token[]): number | null {
  const token = tokens[at];
  if (token === undefined || !has(token, Role.repair)) return null;
  if (!denies(token)) return behindWrong(tokens, skipAct(tokens, skipLight(tokens, at + 1)), out);
  // 两双不是是三双, 两袋,不是,是三袋
  const is = isMark(tokens[at + 1], ", ") ? at + 2 : at + 1;
  if (token.text === "不是" && tokens[is]?.text === "是") return skipLight(tokens, is + 1);
  // 两袋米呃不是|两袋面: caught in the middle of it. Not: 面粉3袋,不是2袋
  if (hesitates.test(out[out.length - 1]?.text ?? "") && tokens[is]?.quantity != null) return is;
  // 给王五呃不是|给|李平送了: told to somebody else.
  if (has(tokens[is], Role.dative) && tokens[is + 1]?.mention != null && isToldTo(out)) return is;
  // 暖水壶不是|我说错了|是热水袋
  if (has(tokens[is], Role.cadreSelf) && has(tokens[is + 1], Role.repair)) return skipLight(tokens, is + 2);
  // 不是一包是两包: the wrong one again, then the right one.
  const again = skipLight(tokens, at + 1);
  const right = behindWrong(tokens, again, out);
  return right === again ? null : right;
}

/** 不对|送的是|一箱: the act told again. */
function skipAct(tokens: readonly Token[], at: number): number {
  const again = has(tokens[at], Role.give) && tokens[at + 1]?.text === "的" && tokens[at + 2]?.text === "是";
  return again ? at + 3 : at;
}

/** 三袋|哦不是|三袋是两袋: where the right one begins if what stands at `at` is the wrong one again, else `at`. */
function behindWrong(tokens: readonly Token[], at: number, out: readonly Token[]): number {
  const wrong = tokens[at];
  if (wrong === undefined || !out.slice(-reach).some((other) => isSame(other, wrong))) return at;
  const right = skipLight(tokens, isHome(tokens[at + 1]) ? at + 2 : at + 1);
  const like = tokens[right];
  if (like === undefined) return at;
  // 两瓶酒不对|不是酒|是两瓶洗发水
  const counted = like.quantity !== null && isNoun(wrong) && mayBeThing(tokens[right + 1]);
  return counted || like.kind === wrong.kind || (isNoun(like) && isNoun(wrong)) ? right : at;
}

function denies(token: Token): boolean {
  return token.text === "不" || token.text === "不是";
}

/** Marks, 嗯, 是 and more words of the slip. */
function skipLight(tokens: readonly Token[], from: number): number {
  let at = from;
  for (let token = tokens[at]; token !== undefined; token = tokens[at]) {
    const light =
      isMark(token, ", ") ||
      has(token, Role.filler) ||
      /^(?:也|都|也是|都是|还是)$/.test(token.text) ||
      (has(token, Role.repair) && !denies(token));
    if (!light || token.quantity !== null || token.word?.measure) break;
    at += 1;
  }
  return at;
}

/** Puts what stands at `right` in the place of what was wrong; where reading goes on, or null where nothing is like it. */
function putRight(tokens: readonly Token[], right: number, out: Token[]): number | null {
  const token = tokens[right];
  if (token === undefined) return null;
  if (token.quantity !== null) return putFigure(tokens, right, out);
  // 给贺大江不对是|给|尚喜: whom it is for, told with its word again.
  if (has(token, Role.dative) && tokens[right + 1]?.mention != null && isToldTo(out))
    return putRight(tokens, right + 1, out);
  if (token.mention !== null || token.kind === "day" || token.kind === "village") {
    const wrong = lastIndexIn(out, (other) => other.kind === token.kind);
    if (wrong < 0) return null;
    if (isToldAgain(tokens, right, out, wrong)) {
      out.splice(wrong, out.length);
      return right;
    }
    if (!endsWith(out, wrong)) return token.kind === "day" ? putDay(tokens, right, out, wrong) : null;
    const home = isHome(tokens[right + 1]) && isHome(out[wrong + 1]);
    out.splice(wrong, out.length, token, ...(isHome(out[wrong + 1]) ? out.slice(wrong + 1, wrong + 2) : []));
    let next = home ? right + 2 : right + 1;
    while (isSame(tokens[next], token)) next += 1;
    return next;
  }
  return isNoun(token) ? putThing(tokens, right, out) : null;
}

/** 王五家呢也是两包|哦错了|王五家是三包: the same one again, with another figure: what was told of it falls away. */
function isToldAgain(tokens: readonly Token[], right: number, out: readonly Token[], wrong: number): boolean {
  const name = tokens[right];
  const told = out.slice(wrong + 1);
  const figures = told.filter(({ quantity }) => quantity !== null).length;
  if (name?.mention == null || !isSame(out[wrong], name) || figures !== 1 || told.length > 6) return false;
  return (
    !told.some((token) => isMark(token, "。!\n") || has(token, Role.each)) &&
    tokens.slice(right + 1, right + 5).some(({ quantity }) => quantity !== null)
  );
}

/** 前天|去的|哦不是前天是大前天: a day is put right behind the act as well, where the slip is all that stands between. */
function putDay(tokens: readonly Token[], right: number, out: Token[], wrong: number): number | null {
  const token = tokens[right];
  const said = out.slice(wrong + 1);
  if (token === undefined || said.some((other) => isMark(other, ";。!\n") || other.quantity !== null))
    return null;
  out[wrong] = token;
  let next = right + 1;
  while (isSame(tokens[next], token)) next += 1;
  // 是大前天|去的: the act told again.
  const act = tokens[next];
  if (act !== undefined && tokens[next + 1]?.text === "的" && said.some((other) => isSame(other, act)))
    next += 2;
  return next;
}

/** 三袋不对是两袋: of a like kind; the thing told with both is told once. */
function putFigure(tokens: readonly Token[], right: number, out: Token[]): number | null {
  const figure = tokens[right];
  const wrong = lastIndexIn(out, (other) => isLike(other, figure));
  if (figure === undefined) return null;
  const other = putOtherThing(tokens, right, out);
  if (other !== null) return other;
  if (wrong < 0) return null;
  dropLightFrom(out, wrong + 1);
  out[wrong] = figure;
  let next = right + 1;
  // 是两袋,都是两袋
  for (let more = skipLight(tokens, next); isSame(tokens[more], figure); more = skipLight(tokens, next))
    next = more + 1;
  const thing = tokens[next];
  const told =
    thing !== undefined &&
    isNoun(thing) &&
    [out[wrong - 1], out[wrong + 1]].some((other) => other?.text === thing.text);
  return told ? next + 1 : next;
}

/** 两瓶酒不对是|两瓶洗发水, 一袋米不对是|一桶油: another thing behind its figure takes the place of both. */
function putOtherThing(tokens: readonly Token[], right: number, out: Token[]): number | null {
  const figure = tokens[right];
  const thing = tokens[right + 1];
  if (figure === undefined || !mayBeThing(thing)) return null;
  let end = out.length - 1;
  while (isMark(out[end], ", ") || has(out[end], Role.filler) || has(out[end], Role.repair)) end -= 1;
  const was = out[end];
  const wrong = out[end - 1];
  if (!mayBeThing(was) || !isLike(wrong, figure, thing?.text)) return null;
  out.splice(end - 1, out.length, figure);
  return right + 1;
}

/** 火腿一只不对是腊肉一块: a thing with its figure, or the figure of the same thing (油是两桶). */
function putThing(tokens: readonly Token[], right: number, out: Token[]): number | null {
  const thing = tokens[right];
  const at = skipLight(tokens, right + 1);
  const figure = tokens[at];
  const wrong = lastIndexIn(out, (other) => isLike(other, figure, thing?.text));
  if (thing === undefined || figure?.quantity == null) return null;
  if (wrong < 0) return putUncounted(out) ? right : null;
  const noun = placeOfNoun(out, wrong, thing);
  if (noun < 0) return null;
  dropLightFrom(out, Math.max(wrong, noun) + 1);
  out[wrong] = figure;
  out[noun] = thing;
  return at + 1;
}

/** 暖水壶不是,是|热水袋一个: what was wrong had no figure yet. */
function putUncounted(out: Token[]): boolean {
  let end = out.length - 1;
  while (isMark(out[end], ", ") || has(out[end], Role.filler)) end -= 1;
  if (!mayBeThing(out[end]) || out.some(({ quantity }) => quantity !== null)) return false;
  out.splice(end, out.length);
  return true;
}

/** Where the thing of the figure at `at` stands: the one that is told again, else the one before it unless another figure has it (两袋米一壶油). -1 where there is none. */
function placeOfNoun(out: readonly Token[], at: number, thing: Token): number {
  const beside = [at - 1, at + 1].filter((place) => out[place] !== undefined && isNoun(out[place]));
  const told = beside.find((place) => isSame(out[place], thing));
  const isTaken = out[at - 2]?.quantity != null;
  return told ?? (isTaken ? beside.at(-1) : beside[0]) ?? -1;
}

/** 面粉3袋,不是2袋; 一桶错了两桶|不是一桶|王五家: the figure that is denied behind the right one of its kind; where it ends, or null. */
function endOfDenied(tokens: readonly Token[], at: number, out: readonly Token[]): number | null {
  const figure = tokens[at + 1];
  if (tokens[at]?.text !== "不是" || figure?.quantity == null) return null;
  const next = tokens[at + 2];
  const turns = tokens.slice(at + 2, at + 5).some((token) => /^(?:而?是|应该是|应为)$/.test(token.text));
  const wrong = figure.quantity.value;
  const said = () => tokens.slice(0, at).some(({ quantity }) => quantity?.value === wrong);
  const ends = next === undefined || isMark(next, ",;。!\n") || has(next, Role.filler);
  return (ends || (!mayBeThing(next) && said())) &&
    !turns &&
    lastIndexIn(out, (other) => isLike(other, figure)) >= 0
    ? at + 2
    : null;
}

function lastIndexIn(out: readonly Token[], fits: (token: Token) => boolean): number {
  const found = out.findLastIndex(fits);
  return found >= out.length - reach ? found : -1;
}

/** Nothing but its 家, marks and 嗯 stand behind it. */
function endsWith(out: readonly Token[], at: number): boolean {
  return out
    .slice(at + 1)
    .every(
      (token) => isHome(token) || isMark(token, ", ") || has(token, Role.filler) || has(token, Role.title),
    );
}

function dropLightFrom(out: Token[], from: number): void {
  while (out.length > from && out[out.length - 1]?.kind === "mark") out.pop();
}

/** Figures of one unit, or one of them of none; of another unit only where the thing is another as well. */
function isLike(token: Token | undefined, figure: Token | undefined, thing?: string): boolean {
  if (token?.quantity == null || figure?.quantity == null) return false;
  const unit = token.quantity.unit?.name;
  const right = figure.quantity.unit?.name;
  if (unit === undefined || right === undefined || unit === right) return true;
  const counts = token.quantity.unit?.kind === "count" && figure.quantity.unit?.kind === "count";
  return thing !== undefined && counts;
}

function isSame(token: Token | undefined, other: Token): boolean {
  return token !== undefined && token.kind === other.kind && token.text === other.text;
}

function isHome(token: Token | undefined): boolean {
  return has(token, Role.home);
}

function isNoun(token: Token): boolean {
  return (
    token.kind === "text" ||
    (token.word !== null && (token.word.goods !== null || token.word.measure !== null))
  );
}
