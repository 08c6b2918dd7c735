import { isGoing } from "../../words/going.ts";
import { Role } from "../../words/roles.ts";
import { mayBeThing } from "../../words/things.ts";
import {
  endOfClause,
  endsClause,
  has,
  isMark,
  startOfClause,
  type Token,
  tokenAt,
} from "../../words/tokens.ts";
import { isInList, takeOutOfList } from "./repair-lists.ts";
import { denies, endOfOwnedTo, isHome, isSame, skipLead, talkPauses } from "./slips.ts";

/**
 * 走访李平、刘军,不对,|没去刘军家,去的是陈九斤家; 哦|刘军家没去: who was named among others was not gone to, and leaves the list, or gives his place to who
 * was. Where reading goes on; null where he is not told of so, or more was told of him.
 */
export function endOfNotGoneTo(tokens: readonly Token[], at: number, out: Token[]): number | null {
  const slips = isSlip(tokens[at]);
  const from = slips ? skipLead(tokens, at + 1) : at;
  const front = endOfNotGone(tokens, from);
  const name = front ?? from;
  if (tokens[name]?.mention == null) return null;
  let end = name + 1;
  while (isHome(tokens[end]) || has(tokens[end], Role.title)) end += 1;
  if (front === null) {
    const behind = endOfNotGone(tokens, end);
    if (behind === null) return null;
    end = behind;
  }
  if (!closes(tokens[end])) return null;
  const owned = endOfOwnedTo(tokens, end);
  if (owned === null && !slips) return null;
  const place = out.findLastIndex((token) => isSame(token, tokens[name] as Token));
  if (place < 0 || out.slice(place).some((token) => isMark(token, "。!\n"))) return null;
  const other = whoInstead(tokens, end);
  const isListed = isInList(out, place);
  if (!isListed && !isOnlyGoneTo(out, place)) return null;
  if (other !== null) out[place] = tokens[other.name] as Token;
  else if (isListed) takeOutOfList(out, place);
  else takeOutAct(out, place);
  while (isLight(out[out.length - 1])) out.pop();
  return other?.end ?? owned ?? end;
}

/** 没去, 没|走访, 没有去: where it ends, or null. */
function endOfNotGone(tokens: readonly Token[], from: number): number | null {
  if (!/^[没未]/.test(tokens[from]?.text ?? "")) return null;
  let said = "";
  for (let at = from; at < from + 3 && tokens[at] !== undefined; at += 1) {
    if (tokens[at]?.kind === "mark" || tokens[at]?.mention !== null) return null;
    said += tokens[at]?.text;
    if (notGone.test(said)) return tokens[at + 1]?.text === "成" ? at + 2 : at + 1;
  }
  return null;
}

const notGone = /^(?:没有?|未)(?:去|到|走访|入户)$/;

function closes(token: Token | undefined): boolean {
  return endsClause(token) || has(token, Role.go);
}

/** 不对|,没去刘军家, 哦|刘军家没去: a slip or a pause stands right before it. */
function isBehindSlip(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (before >= 0 && isLight(tokens[before]) && !isSlip(tokens[before])) before -= 1;
  return isSlip(tokenAt(tokens, before));
}

function isSlip(token: Token | undefined): boolean {
  return token !== undefined && ((has(token, Role.repair) && !denies(token)) || talkPauses.has(token.text));
}

function isLight(token: Token | undefined): boolean {
  return (
    isMark(token, ",") ||
    has(token, Role.repair) ||
    has(token, Role.cadreSelf) ||
    (token !== undefined && talkPauses.has(token.text))
  );
}

/** ,|去|的|是|陈九斤|家: one who was gone to instead; null where there are several, or more is told of him alone. */
function whoInstead(tokens: readonly Token[], from: number): { name: number; end: number } | null {
  let at = isMark(tokens[from], ",") ? from + 1 : from;
  if (has(tokens[at], Role.cadreSelf)) at += 1;
  if (!has(tokens[at], Role.go) && tokens[at]?.word?.measure?.id !== "visit") return null;
  at += 1;
  if (tokens[at]?.text !== "的" && tokens[at]?.text !== "的是") return null;
  while (/^(?:的|是|的是)$/.test(tokens[at]?.text ?? "")) at += 1;
  if (tokens[at]?.mention == null) return null;
  const end = isHome(tokens[at + 1]) ? at + 2 : at + 1;
  const isAll = isMark(tokens[end], ",") && has(tokens[end + 1], Role.each);
  return tokens[end] === undefined || isMark(tokens[end], ";。!\n") || isAll ? { name: at, end } : null;
}

/** 去了|刘军|家: nothing else is told in his clause. */
function isOnlyGoneTo(out: readonly Token[], place: number): boolean {
  const from = startOfClause(out, place);
  const said = out.slice(from, endOfClause(out, place + 1));
  return (
    said.some(isGoing) &&
    said.every(
      (token) =>
        isGoing(token) ||
        isSame(token, out[place] as Token) ||
        isHome(token) ||
        isLight(token) ||
        has(token, Role.title) ||
        has(token, Role.next) ||
        /^[了又还的]$/.test(token.text) ||
        token.kind === "day",
    )
  );
}

function takeOutAct(out: Token[], place: number): void {
  const from = startOfClause(out, place);
  const act = out.findIndex((token, at) => at >= from && isGoing(token));
  const end = endOfClause(out, place + 1);
  const first = act < 0 ? place : Math.min(act, place);
  out.splice(first, end - first);
}

const beforeDenial = new Set("这 次 回 趟 就 也 都 倒是 其实 根本".split(" "));

/** 一包面一桶油哦说错了面是两包|油这次没有送, 哦|大米没送, |没送油,记错了: what was told of it is taken back; where that ends, or null. */
export function endOfUngiven(tokens: readonly Token[], at: number, out: Token[]): number | null {
  const front = endOfNotGiven(tokens, at);
  const thing = tokens[front ?? at];
  if (thing === undefined || !mayBeThing(thing)) return null;
  let end = front === null ? at + 1 : front;
  if (front === null) {
    while (has(tokens[end], Role.filler) || beforeDenial.has(tokens[end]?.text ?? "")) end += 1;
    const last = endOfNotGiven(tokens, end);
    if (last === null) return null;
    end = last - 1;
  }
  const next = tokens[end + 1];
  if (next !== undefined && next.kind !== "mark" && !has(next, Role.filler)) return null;
  const owned = endOfOwnedTo(tokens, end + 1);
  const slip = tokens.findLastIndex((token, place) => place < at && has(token, Role.repair));
  const isPutRight = slip >= 0 && !tokens.slice(slip, at).some((token) => isMark(token, ";。!\n"));
  if (owned === null && !(isPutRight && front === null) && !isBehindSlip(tokens, at)) return null;
  const told = out.findLastIndex((token) => isSame(token, thing));
  if (told < 0 || out.slice(told).some(({ mention }) => mention !== null)) return null;
  const figure = [told - 1, told + 1].find((place) => out[place]?.quantity != null);
  if (figure === undefined) return null;
  out.splice(Math.min(told, figure), 2);
  return owned ?? end + 1;
}

/** 没|送, 没给: where it ends, or null. */
function endOfNotGiven(tokens: readonly Token[], at: number): number | null {
  if (has(tokens[at], Role.not) && has(tokens[at + 1], Role.give)) return at + 2;
  return has(tokens[at], Role.notGiven) ? at + 1 : null;
}
