import { Role } from "../../words/roles.ts";
import { isThing, mayBeThing } from "../../words/things.ts";
import { behindStop, has, isMark, type Token, tokenAt } from "../../words/tokens.ts";
import { dayMovedTo } from "./repair-day-of.ts";
import { joins } from "./repair-lists.ts";
import { denies, endOfOwnedTo, isHome, isLike, isSame, skipLead, talkPauses } from "./slips.ts";

/**
 * 给李平送米一袋,给刘军送面两袋,不对|,刘军是三袋; 刘军一袋,噢|刘军那袋是米: one named before is named again with what is right of him alone,
 * which takes its place among what was told of him. Where reading goes on; null where nothing of his is like it.
 */
export function endOfNamed(tokens: readonly Token[], at: number, out: Token[]): number | null {
  const first = tokens[at];
  if (first === undefined) return null;
  const slips = has(first, Role.repair) && !denies(first);
  // 刘军的是一袋米|,记错了: owned to behind it.
  const opens = first.mention !== null && isMark(tokenAt(tokens, at - 1), ",;");
  if (!slips && !opens && !talkPauses.has(first.text)) return null;
  const name = opens ? at : skipLead(tokens, at + 1);
  if (tokens[name]?.mention == null) return null;
  const right = rightOf(tokens, name);
  if (right === null || (!slips && !right.isSaid)) return null;
  const closed = endOfOwnedTo(tokens, right.end);
  if (opens && closed === null) return null;
  // 不对,李平是米|,刘军是面: both of them, of which only one can be put.
  if (
    right.figure === null &&
    right.thing !== null &&
    isMark(tokens[right.end], ",") &&
    tokens[right.end + 1]?.mention != null
  )
    return null;
  // 羊羔2只,|哦李平家羊是30只: more of his, where it is not said that anything was wrong.
  const isSlip = has(first, Role.repair) || closed !== null;
  if (!isSlip && right.figure !== null && isOtherThing(right.thing, out)) return null;
  const isPut = right.day === null ? putOf(right, out) : dayMovedTo(right.name, right.day, out);
  if (!isPut) return null;
  while (isMark(out[out.length - 1], ",") || has(out[out.length - 1], Role.repair)) out.pop();
  if (closed !== null) return closed;
  // 陈九斤是一袋|,化肥: of what all of it was.
  const isNamedLater = right.figure !== null && right.thing === null && isMark(tokens[right.end], ",");
  return isNamedLater && isThingAlone(tokens, right.end + 1) ? right.end + 1 : right.end;
}

function isOtherThing(thing: Token | null, out: readonly Token[]): boolean {
  return thing !== null && out.some(isThing) && !out.some((token) => isSame(token, thing));
}

function isThingAlone(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return isThing(tokens[at]) && (next === undefined || isMark(next, "。!\n"));
}

type Right = {
  name: Token;
  figure: Token | null;
  thing: Token | null;
  day: Token | null;
  /** 刘军|是|三袋 */
  isSaid: boolean;
  end: number;
};

/** 刘军|家|的|油|是|两桶|, 刘军|那|袋|是|米|, 刘军|家|是|昨天|去|的: what is right of who is named at `name`; null where anything else is told. */
function rightOf(tokens: readonly Token[], name: number): Right | null {
  let at = skipTo(tokens, name + 1);
  const told = tokens[at];
  if (told?.kind === "day") return dayOf(tokens, name, at);
  let thing: Token | null = null;
  let figure: Token | null = null;
  if (told?.quantity?.value != null) {
    figure = told;
    at += 1;
    if (isThing(tokens[at])) {
      thing = tokens[at] as Token;
      at += 1;
    }
  } else if (told !== undefined && isThing(told)) {
    thing = told;
    const count = skipTo(tokens, at + 1);
    if (tokens[count]?.quantity?.value != null) {
      figure = tokens[count] as Token;
      at = count + 1;
    } else at += 1;
  } else return null;
  const isSaid = tokens.slice(name + 1, at).some(({ text }) => text.endsWith("是"));
  if (figure === null && !isSaid) return null;
  if (!endsThere(tokens[at])) return null;
  return { name: tokens[name] as Token, figure, thing, day: null, isSaid, end: at };
}

/** 是|昨天|去|的, 是|昨天 */
function dayOf(tokens: readonly Token[], name: number, at: number): Right | null {
  const day = tokens[at] as Token;
  const isSaid = tokens.slice(name + 1, at).some(({ text }) => text.endsWith("是"));
  if (day.when === null || day.when.kind === "future") return null;
  let end = at + 1;
  if (tokens[end]?.text.startsWith("来")) return null;
  if (has(tokens[end], Role.go) || tokens[end]?.word?.measure?.id === "visit") end += 1;
  if (tokens[end]?.text === "的") end += 1;
  else if (end > at + 1 || !isSaid) return null;
  if (!endsThere(tokens[end])) return null;
  return { name: tokens[name] as Token, figure: null, thing: null, day, isSaid, end };
}

function skipTo(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + 6 && leadsTo(tokens, at)) at += 1;
  return at;
}

function leadsTo(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    isHome(token) ||
    has(token, Role.title) ||
    (has(token, Role.filler) && token?.quantity === null) ||
    (has(token, Role.give) && (token?.text.length ?? 0) <= 2) ||
    /^(?:应该|那|其实|才)?是$/.test(token?.text ?? "") ||
    // 那|袋, 那|桶
    (token?.kind === "text" && token.text.length === 1 && tokens[at - 1]?.text === "那")
  );
}

function endsThere(token: Token | undefined): boolean {
  return (
    token === undefined ||
    isMark(token, ",;。!\n") ||
    token.kind === "day" ||
    has(token, Role.filler) ||
    has(token, Role.repair) ||
    has(token, Role.cadreSelf) ||
    has(token, Role.next) ||
    has(token, Role.further)
  );
}

/** Puts the right figure or thing among what was told of him; false where several could be meant. */
function putOf({ name, figure, thing }: Right, out: Token[]): boolean {
  const told = partsOf(out, name).flatMap((part) => figuresIn(out, part));
  const fits = told.filter(
    (one) => figure === null || (isLike(out[one.at], figure) && !isKept(one, thing, out)),
  );
  const same = thing === null ? [] : fits.filter((one) => isSame(out[one.thing ?? -1], thing));
  const meant = same.length > 0 ? same : fits;
  const one = thing === null && endsInPart(out, name) ? meant.at(-1) : meant[0];
  if (one === undefined) return false;
  // 李平米两袋、面两袋,刘军一袋,不对,李平是三袋: of which it is told is open.
  if (meant.length > 1 && !(thing === null && endsInPart(out, name))) return thing === null;
  if (same.length === 0 && thing !== null && told.length > 1) return false;
  if (figure === null && (same.length > 0 || out[one.at]?.quantity?.unit?.kind !== "count")) return false;
  if (figure !== null) out[one.at] = figure;
  if (thing === null || same.length > 0) return true;
  if (one.thing === null) out.splice(one.at + 1, 0, thing);
  else out[one.thing] = thing;
  return true;
}

/** He is the one named last. */
function endsInPart(out: readonly Token[], name: Token): boolean {
  return isSame(
    out.findLast(({ mention }) => mention !== null),
    name,
  );
}

/** 刘军是三袋 is of no figure of money. */
function isKept(one: Told, thing: Token | null, out: readonly Token[]): boolean {
  return thing !== null && out[one.at]?.quantity?.unit?.kind === "money";
}

type Part = { from: number; to: number };

/** What stands behind his name as far as the next one, in the line told last that names him; none where he shares it, or where figures stand in front of names. */
function partsOf(out: readonly Token[], name: Token): Part[] {
  const line = behindStop(out, out.length, "\n");
  const start = out.slice(line).some((token) => isSame(token, name)) ? line : 0;
  const names = out.flatMap(({ mention }, at) => (at >= start && mention !== null ? [at] : []));
  const [first] = names;
  if (first === undefined || isBehindFigure(out, first)) return [];
  const parts: Part[] = [];
  for (const [place, from] of names.entries()) {
    if (!isSame(out[from], name)) continue;
    const to = names[place + 1] ?? out.length;
    if (isShared(out, names[place - 1] ?? -1, from) || out.slice(from, to).some(isOfAll)) return [];
    parts.push({ from, to });
  }
  return parts;
}

/** 两袋米|给|李平,三袋给刘军 */
function isBehindFigure(out: readonly Token[], name: number): boolean {
  if (!has(out[name - 1], Role.give) && !has(out[name - 1], Role.dative)) return false;
  const before = tokenAt(out, name - 2);
  return before?.quantity != null || mayBeThing(before);
}

/** 李平|、|刘军 */
function isShared(out: readonly Token[], before: number, name: number): boolean {
  return before >= 0 && out.slice(before + 1, name).every((token) => isHome(token) || joins(token));
}

function isOfAll(token: Token): boolean {
  return has(token, Role.each) || has(token, Role.pool) || has(token, Role.respectively);
}

type Told = { at: number; thing: number | null };

/** Each figure of the part with the thing that it counts: 米一袋、油一桶, 一袋米一桶油. */
function figuresIn(out: readonly Token[], { from, to }: Part): Told[] {
  const places: number[] = [];
  for (let at = from + 1; at < to; at += 1) if (out[at]?.quantity != null) places.push(at);
  const [first = 0] = places;
  const isBehind = first > from + 1 && mayBeThing(out[first - 1]);
  return places.map((at) => {
    const thing = isBehind ? at - 1 : at + 1;
    return { at, thing: thing < to && mayBeThing(out[thing]) ? thing : null };
  });
}
