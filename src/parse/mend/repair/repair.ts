import { Requirement } from "../../scene/requirement.ts";
import type { Stretch } from "../../scene/stretch.ts";
import type { Normalized } from "../../text/normalize.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import { mayBeThing } from "../../words/things.ts";
import { countsThings, endOfClause, endsClause, has, isMark, type Token } from "../../words/tokens.ts";
import {
  asPersons,
  endOfAllAlike,
  endOfFigureDenied,
  endOfNameAgain,
  endOfOtherThing,
  endOfOtherWhom,
} from "./repair-again.ts";
import { endOfNamed } from "./repair-of-named.ts";
import { endOfNotGoneTo, endOfUngiven } from "./repair-undone.ts";
import {
  endOfReceiver,
  endOfWhom,
  endOfWhomFirst,
  isMissing,
  isToldAgain,
  isToldTo,
  putFigureOf,
  skipAct,
  startOfList,
  tellsApart,
} from "./repair-whom.ts";
import {
  brokenOff,
  denies,
  dropLightFrom,
  endOfYes,
  endsWith,
  figureBehindSlip,
  isHome,
  isLike,
  isNoun,
  isSame,
  isToldAnew,
  lastIndexIn,
  placeOfThing,
  putName,
  reachBack,
  skipLight,
  thingBehindSlip,
  unmarkedSlip,
  withPausesAtSlips,
} from "./slips.ts";
import { endOfTurned } from "./turned-figures.ts";

const slip = new Requirement({ oneOf: "不", roles: rolesOf(Role.repair) });

/** Something in the message may put right what it told. */
export function mayBeSlip(whole: Stretch, source: Normalized): boolean {
  return slip.isMetBy(whole) || unmarkedSlip.isIn(source);
}

/**
 * A slip put right within its sentence: 一桶油嗯不对是两桶油, 走访李平哦不是李平是李桂花, 火腿一只不对是腊肉一块. What was
 * wrong gives its place to what is right, and what is told twice is told once.
 * @param own the sender's own households
 */
export function repair(
  lexed: readonly Token[],
  source: Normalized,
  own: ReadonlySet<string> = nobody,
): readonly Token[] {
  const paused = brokenOff.isIn(source) ? withPausesAtSlips(lexed) : lexed;
  const unmarked = unmarkedSlip.isIn(source);
  if (!unmarked && !paused.some((token) => has(token, Role.repair) || token.text === "不是")) return paused;
  const tokens = withoutStopsAtSlips(paused);
  const out: Token[] = [];
  let at = 0;
  while (at < tokens.length) {
    if (tokens[at]?.text === "不" && isUnable(tokens, at)) {
      out.push(tokens[at] as Token);
      at += 1;
      continue;
    }
    if (closesSlip(tokens, at) && putLast(out)) {
      at += 1;
      continue;
    }
    // 不对|说反了|一袋米两袋面
    if (has(tokens[at], Role.repair) && tokens[at + 1]?.text.endsWith("反了")) {
      at += 1;
      continue;
    }

    if (tellsApart(tokens, at, out, own)) {
      out.push({ ...(tokens[at] as Token), text: "不是" });
      at += 1;
      continue;
    }
    const turned =
      endOfTurned(tokens, at, out) ?? endOfNamed(tokens, at, out) ?? endOfNotGoneTo(tokens, at, out);
    if (turned !== null) {
      at = turned;
      continue;
    }
    const given =
      endOfReceiver(tokens, at, out) ??
      endOfWhom(tokens, at, out) ??
      endOfWhomFirst(tokens, at, out) ??
      (has(tokens[at], Role.repair)
        ? (endOfAllAlike(tokens, at, out) ??
          endOfOtherThing(tokens, at, out) ??
          endOfOtherWhom(tokens, at, out))
        : null);
    if (given !== null) {
      at = given;
      continue;
    }
    const said = unmarked
      ? (endOfYes(tokens, at, out) ?? endOfNameAgain(tokens, at, out) ?? endOfFigureDenied(tokens, at, out))
      : null;
    if (said !== null) {
      at = said;
      continue;
    }
    const behind = unmarked || tokens[at]?.text === "不" ? figureBehindSlip(tokens, at, out) : null;
    const right = behind ?? thingBehindSlip(tokens, at, out) ?? startOfRight(tokens, at, out);
    const next = right === null ? null : putRight(tokens, right, out);
    if (next !== null) {
      const opened = behind !== null && isMark(tokens[at], "(");
      if (opened) takeOutOfBrackets(out, tokens[behind]);
      at = opened ? next + 1 : next;
      continue;
    }
    const denied = endOfDenied(tokens, at, out) ?? endOfUngiven(tokens, at, out);
    if (denied === null) out.push(tokens[at] as Token);
    at = denied ?? at + 1;
  }
  return out;
}

/** 吃|不|了, 搬|不|动: what somebody cannot do. */
function isUnable(tokens: readonly Token[], at: number): boolean {
  const verb = at > 0 ? tokens[at - 1] : undefined;
  const token = tokens[at];
  const next = tokens[at + 1];
  if (verb?.kind !== "text" || verb.end !== token?.start || next?.start !== token.end) return false;
  return /^[了动起完着成惯]$/.test(next.text) && !/[啊呃嗯哦]$/.test(verb.text);
}

const nobody: ReadonlySet<string> = new Set();

/** 送了三袋。不对。是四袋: dictation puts full stops around a slip, and its sentence goes on. */
function withoutStopsAtSlips(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, at) =>
    isMark(token, "。") && (has(tokens[at + 1], Role.repair) || has(tokens[at - 1], Role.repair))
      ? { ...token, text: "," }
      : token,
  );
}

/** 两袋米(其实是三袋): what is right is told as if no brackets held it. */
function takeOutOfBrackets(out: Token[], figure: Token | undefined): void {
  const put = figure === undefined ? -1 : out.lastIndexOf(figure);
  if (put >= 0) out[put] = { ...(out[put] as Token), bracketed: false };
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
  return rest.slice(0, endOfClause(rest, 0)).every((other) => has(other, Role.filler) || isMark(other, " "));
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
  if (before === undefined || wrong < end - reachBack || !isLike(before, figure)) return false;
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

function endsWithSelf(out: readonly Token[], at: number): boolean {
  return out
    .slice(at + 1)
    .every((token) => isMark(token, ", ") || has(token, Role.filler) || has(token, Role.cadreSelf));
}

/** What catches the speaker in the middle of it. */
export const hesitates = /^(?:呃|额|嗯|诶|哎|哎呀|哦)$/;

/** Where the right words begin behind a slip, or null where there is none. */
function startOfRight(tokens: readonly Token[], from: number, out: readonly Token[]): number | null {
  const token = tokens[from];
  if (token === undefined || !has(token, Role.repair)) return null;
  const at = token.text.endsWith("不是") ? endOfDenials(tokens, from) : from;
  if (!denies(token)) return behindWrong(tokens, skipAct(tokens, skipLight(tokens, at + 1), out), out);
  // 两双不是是三双, 两袋,不是,是三袋
  const is = isMark(tokens[at + 1], ", ") ? at + 2 : at + 1;
  if (token.text === "不是" && tokens[is]?.text === "是") return skipLight(tokens, is + 1);
  // 不是一包是两包, 呃不是两袋是三袋: the wrong one again, then the right one.
  const again = skipLight(tokens, at + 1);
  const behind = behindWrong(tokens, again, out);
  if (behind !== again) return behind;
  // 两袋米呃不是|两袋面: caught in the middle of it. Not: 面粉3袋,不是2袋
  if (hesitates.test(out[out.length - 1]?.text ?? "") && tokens[is]?.quantity != null) return is;
  // 给王五呃不是|给|李平送了: told to somebody else.
  if (has(tokens[is], Role.dative) && tokens[is + 1]?.mention != null && isToldTo(out)) return is;
  // 化肥三袋,不是,|化肥两袋; 化肥三袋,不是,|两袋,: told again behind a stop.
  if (isMark(tokens[at + 1], ",") && isToldAnew(tokens, at + 2, out)) return at + 2;
  // 暖水壶不是|我说错了|是热水袋
  if (has(tokens[is], Role.cadreSelf) && has(tokens[is + 1], Role.repair)) return skipLight(tokens, is + 2);
  return null;
}

/** 两桶油|哎不是|不是|一桶油: the last of a row of denials that begins at `at`. */
function endOfDenials(tokens: readonly Token[], at: number): number {
  let last = at;
  for (let more = 0; more < mostDenials; more += 1) {
    const next = isMark(tokens[last + 1], ", ") ? last + 2 : last + 1;
    if (tokens[next]?.text !== "不是") break;
    last = next;
  }
  return last;
}

const mostDenials = 4;

/** 三袋|哦不是|三袋是两袋: where the right one begins if what stands at `at` is the wrong one again, else `at`. */
function behindWrong(tokens: readonly Token[], at: number, out: readonly Token[]): number {
  const wrong = tokens[at];
  if (
    wrong === undefined ||
    shares(wrong) ||
    !out.slice(-reachBack).some((other) => isSame(other, wrong) || isSaidAgain(wrong, other))
  )
    return at;
  const right = skipLight(tokens, isHome(tokens[at + 1]) ? at + 2 : at + 1);
  const like = tokens[right];
  if (like === undefined) return at;
  // 两瓶酒不对|不是酒|是两瓶洗发水
  const counted =
    tokens[at - 1]?.text === "不是" &&
    like.quantity !== null &&
    isNoun(wrong) &&
    mayBeThing(tokens[right + 1]);
  return counted || like.kind === wrong.kind || (isNoun(like) && isNoun(wrong)) ? right : at;
}

/** Puts what stands at `right` in the place of what was wrong; where reading goes on, or null where nothing is like it. */
function putRight(tokens: readonly Token[], right: number, out: Token[]): number | null {
  const token = tokens[right];
  if (token === undefined) return null;
  const again = putThingsAgain(tokens, right, out);
  if (again !== null) return again;
  if (token.quantity !== null) return putFigure(tokens, right, out);
  if (shares(token)) return putShare(tokens, right, out);
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
    const list = startOfList(tokens, right, out);
    if (list !== null) {
      out.splice(list, out.length);
      return right;
    }
    const named = putFigureOf(tokens, right, out, wrong);
    if (named !== null) return named;
    if (!endsWith(out, wrong)) return token.kind === "day" ? putDay(tokens, right, out, wrong) : null;
    // 李平和李桂花不对|李桂花不在家: what came of it, and nobody else.
    if (token.mention !== null && isSame(out[wrong], token) && isMissing(tokens, right)) return right;
    const home = isHome(tokens[right + 1]) && isHome(out[wrong + 1]);
    out.splice(wrong, out.length, token, ...(isHome(out[wrong + 1]) ? out.slice(wrong + 1, wrong + 2) : []));
    let next = home ? right + 2 : right + 1;
    while (isSame(tokens[next], token)) next += 1;
    return next;
  }
  return isNoun(token) ? putThing(tokens, right, out) : null;
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
  const said = tokens[right];
  if (said === undefined) return null;
  const figure = asPersons(said, tokens[right + 1], out);
  const wrong = lastIndexIn(out, (other) => isLike(other, figure));
  const other = putOtherThing(tokens, right, out);
  if (other !== null) return other;
  if (wrong < 0) return putOtherPack(tokens, right, out);
  dropLightFrom(out, wrong + 1);
  out[wrong] = figure;
  const next = skipAgain(tokens, right + 1, out, wrong);
  const thing = tokens[next];
  const told =
    thing !== undefined &&
    isNoun(thing) &&
    [out[wrong - 1], out[wrong + 1]].some((other) => other?.text === thing.text);
  return told ? skipAgain(tokens, next + 1, out, wrong) : next;
}

/** 油一桶,不对,是|一箱: the same thing by another pack, where the clause ends with it. */
function putOtherPack(tokens: readonly Token[], right: number, out: Token[]): number | null {
  const figure = tokens[right] as Token;
  const next = tokens[right + 1];
  if (next !== undefined && !isMark(next, ",;。!\n(")) return null;
  let wrong = out.length - 1;
  while (isMark(out[wrong], ", ") || has(out[wrong], Role.filler)) wrong -= 1;
  if (!isOfPacks(out[wrong]) && mayBeThing(out[wrong])) wrong -= 1;
  if (!isOfPacks(out[wrong]) || !isOfPacks(figure)) return null;
  dropLightFrom(out, wrong + 1);
  out[wrong] = figure;
  return right + 1;
}

function isOfPacks(token: Token | undefined): boolean {
  return countsThings(token);
}

/** 是两袋,都是|两袋; 一百|一百块: the figure put at `wrong` said once more, perhaps with what it is counted in. */
function skipAgain(tokens: readonly Token[], from: number, out: Token[], wrong: number): number {
  let next = from;
  for (
    let more = skipNoting(tokens, next);
    isSaidAgain(tokens[more], out[wrong]);
    more = skipNoting(tokens, next)
  ) {
    // 不对是一床被子|一床毛毯: as many of another thing.
    const counted = tokens[more + 1];
    const others = out.slice(wrong - 1, wrong + 2);
    if (
      mayBeThing(counted) &&
      mayBeThing(tokens[more - 1]) &&
      !others.some((one) => isSame(one, counted as Token))
    )
      break;
    if (tokens[more]?.quantity?.unit != null) out[wrong] = tokens[more] as Token;
    next = more + 1;
  }
  return next;
}

/** 是五卷|记上|五卷, 四袋,|你就写|四袋: what asks to have it noted so. */
function skipNoting(tokens: readonly Token[], from: number): number {
  let at = skipLight(tokens, from);
  while (isMark(tokens[at], ", ") || noting.test(tokens[at]?.text ?? "")) at += 1;
  return at;
}

const noting =
  /^(?:[你您]|就|都|按|给?我|(?:你|就)?(?:记|写|登记?|报|算)[上成为下作做个]?|[上成为下作做个])$/;

/** 一百, 一百块: as many, of one unit or of none told. */
function isSaidAgain(token: Token | undefined, figure: Token | undefined): boolean {
  const value = token?.quantity?.value;
  return value != null && value === figure?.quantity?.value && isLike(token, figure);
}

/** 每家三百不对|每家四百, 一共三袋不对|每家三袋: how it is shared told again with the figure. */
function putShare(tokens: readonly Token[], right: number, out: Token[]): number | null {
  const share = tokens[right] as Token;
  let at = right + 1;
  while (has(tokens[at], Role.give) || has(tokens[at], Role.filler)) at += 1;
  const next = tokens[at] === undefined || shares(tokens[at]) ? null : putRight(tokens, at, out);
  const figure = next === null ? -1 : out.findLastIndex(({ quantity }) => quantity !== null);
  if (next === null || figure < 0) return null;
  const told = out.findLastIndex((token, place) => place < figure && place >= figure - 4 && shares(token));
  if (told < 0) out.splice(figure, 0, share);
  else if (has(out[told], Role.each) !== has(share, Role.each)) out[told] = share;
  return next;
}

function shares(token: Token | undefined): boolean {
  return has(token, Role.each) || has(token, Role.pool);
}

/** 两袋面两桶油不对是|三袋面两桶油, 面两袋油一桶不对|面三袋: things of the list told again, each with its figure; where they end, or null. */
function putThingsAgain(tokens: readonly Token[], right: number, out: Token[]): number | null {
  let next = right;
  for (;;) {
    const at = skipLight(tokens, next);
    const isFirst = tokens[at]?.quantity != null;
    const behind = isFirst ? at + 1 : skipLight(tokens, at + 1);
    const figure = tokens[isFirst ? at : behind];
    const wrong = placeOfThing(upToStop(out), figure, tokens[isFirst ? behind : at]);
    if (wrong === null || figure === undefined) break;
    if (next === right) dropLightFrom(out, wrong + 1);
    out[wrong] = figure;
    next = skipAgain(tokens, behind + 1, out, wrong);
  }
  return next === right ? null : next;
}

/** 一包面一桶油|。哦说错了,面是两包: the sentence before the slip. */
function upToStop(out: readonly Token[]): readonly Token[] {
  return out.slice(0, out.findLastIndex((token) => token.kind !== "mark" && !has(token, Role.filler)) + 1);
}

/** 两瓶酒不对是|两瓶洗发水, 一袋米不对是|一桶油: another thing behind its figure takes the place of both. */
function putOtherThing(tokens: readonly Token[], right: number, out: Token[]): number | null {
  const figure = tokens[right];
  const thing = tokens[right + 1];
  if (figure === undefined || !mayBeThing(thing) || noting.test(thing?.text ?? "")) return null;
  let end = out.length - 1;
  while (isMark(out[end], ", ") || has(out[end], Role.filler) || has(out[end], Role.repair)) end -= 1;
  const was = out[end];
  const wrong = out[end - 1];
  if (!mayBeThing(was) || was?.text === thing?.text || !isLike(wrong, figure, thing?.text)) return null;
  out.splice(end - 1, out.length, figure);
  return right + 1;
}

/** 火腿一只不对是腊肉一块: a thing with its figure, or the figure of the same thing (油是两桶). */
function putThing(tokens: readonly Token[], right: number, out: Token[]): number | null {
  const thing = tokens[right];
  const at = skipLight(tokens, right + 1);
  const figure = tokens[at];
  if (thing === undefined) return null;
  if (figure?.quantity == null) return putName(tokens, right, out);
  const wrong = lastIndexIn(out, (other) => isLike(other, figure, thing.text));
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
  const ends = endsClause(next) || has(next, Role.filler);
  return (ends || (!mayBeThing(next) && said())) &&
    !turns &&
    lastIndexIn(out, (other) => isLike(other, figure)) >= 0
    ? at + 2
    : null;
}
