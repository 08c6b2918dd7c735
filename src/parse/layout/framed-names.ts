import { Role, rolesOf } from "../words/roles.ts";
import { has, hasSome, isMark, type Token } from "../words/tokens.ts";
import { kindOf, longestLabel } from "./fields.ts";

/**
 * 【李平】走访,送化肥2袋, 【走访李平】送米1袋, [走访户]李平: whom a line is of, in a frame, as before a colon: 李平:走访,送化肥2袋.
 * Within a sentence the frame says nothing: 给【李平】、【刘军】送米1袋. The same tokens where there is no such frame. Not: 网格员【李平】走访刘军
 */
export function withNamesUnframed(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((token) => isMark(token, "【("))) return tokens;
  const out: Token[] = [];
  let opens = true;
  /** How the name was framed that the line opens with. */
  let framed = "";
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const before = tokens[at - 1];
    const frames =
      isMark(token, "【(") && (opens || mayStandWithin(token, before, framed)) ? framesAt(tokens, at) : null;
    if (frames === null || (!opens && signs(tokens, at, frames.end))) {
      out.push(token);
      if (isMark(token, "\n")) framed = "";
      opens = isMark(token, "\n") || (opens && isMark(token, points));
      continue;
    }
    const heads = opens || (framed !== "" && !leadsTo(before));
    if (heads && !opens) out.push({ ...token, text: ";", bracketed: false });
    else if (out.at(-1)?.kind === "household") out.push({ ...token, text: "、" });
    frames.inside.forEach((inside, place) => {
      // A need is told in the words as typed, with its frame.
      const start = place === 0 && !heads ? token.start : inside.start;
      out.push({ ...inside, start, bracketed: false });
    });
    if (heads && !isMark(tokens[frames.end + 1], ":,"))
      out.push({ ...(tokens[frames.end] as Token), text: ":", bracketed: false });
    if (opens) framed = token.text;
    at = frames.end;
    opens = false;
  }
  return out;
}

/** 走访|【刘军】; [刘军] only in a line that opens with such a frame, since other brackets hold asides. Not: 网格员|【李平】, 陪同|【李平】 */
function mayStandWithin(token: Token, before: Token | undefined, framed: string): boolean {
  if (!isMark(token, "【") && token.text !== framed) return false;
  return (
    !has(before, Role.role) &&
    before?.kind !== "cadre" &&
    !/(?:陪同|[干医]部?|责任人)$/.test(before?.text ?? "")
  );
}

/** 走访|【刘军】, 给|【刘军】, 李平、|【刘军】: in the middle of its sentence. */
function leadsTo(before: Token | undefined): boolean {
  return before?.word?.measure?.id === "visit" || hasSome(before, toWhom) || isMark(before, "、");
}

const toWhom = rolesOf(Role.dative, Role.with, Role.go, Role.give, Role.help, Role.householdClass);

/** 送米1袋。|【李平】: alone behind all that was told, who signs. */
function signs(tokens: readonly Token[], from: number, end: number): boolean {
  const next = tokens[end + 1];
  return isMark(tokens[from - 1], "。;!\n") && (next === undefined || isMark(next, "\n"));
}

/** 【李平】【刘军】, 【李平】、【刘军】: all that are named side by side, as one list. */
function framesAt(tokens: readonly Token[], from: number): { inside: readonly Token[]; end: number } | null {
  let end = endOfNames(tokens, from);
  if (end < 0) return null;
  const inside = tokens.slice(from + 1, end);
  while (inside.at(-1)?.mention != null) {
    const next = isMark(tokens[end + 1], "、") ? end + 2 : end + 1;
    const more = endOfNames(tokens, next);
    const [mark, first] = [tokens[next], tokens[next + 1]];
    if (more < 0 || mark === undefined || first?.mention == null) break;
    inside.push({ ...mark, text: "、", bracketed: false }, ...tokens.slice(next + 1, more));
    end = more;
  }
  return { inside, end };
}

const longestLine = 60;
const points = "->*+#~· √";

/** Where the frame that opens at `at` closes, if it holds nothing but whom it is of; -1 otherwise. */
function endOfNames(tokens: readonly Token[], at: number): number {
  if (!isMark(tokens[at], "【(")) return -1;
  const close = isMark(tokens[at], "【") ? "】" : ")";
  let end = at + 1;
  while (end <= at + longestLabel && end < tokens.length && !isMark(tokens[end], close)) end += 1;
  if (end === at + 1 || !isMark(tokens[end], close)) return -1;
  const inside = tokens.slice(at + 1, end);
  const told = isMark(tokens[end + 1], ": ") ? tokens[end + 2] : tokens[end + 1];
  // [户主]李平 [诉求]修路: labels of a form, each in its frame.
  const line = tokens.slice(end + 1, end + longestLine);
  const stop = line.findIndex((token) => isMark(token, "\n"));
  const onLine = stop < 0 ? line : line.slice(0, stop);
  const framesOn = onLine.some((token, at) => isMark(token, "(") && !isNameFrame(onLine, at));
  if (close === ")" && framesOn) return -1;
  const isLabel = close === ")" && told?.mention != null && kindOf(plain(inside)) === "household";
  if (isLabel || (isDatedVisit(inside) && (told?.mention != null || tellsNameBelow(tokens, end + 1))))
    return end;
  // [高兴] is a sticker, and (李大柱) an aside.
  const known = close === "】" || inside.every(({ mention }) => mention?.form !== "unknown");
  return known && isOfNames(inside) ? end : -1;
}

/** 【今日走访】|李平、刘军. Not: 【走访日志】李平 */
function isDatedVisit([day, visit, more]: readonly Token[]): boolean {
  return day?.kind === "day" && visit?.word?.measure?.id === "visit" && more === undefined;
}

/** 【今日走访】|⏎李平⏎刘军, 【今日走访】|⏎李平,送米1袋: who stands by himself below it. Not: 【今日走访】⏎李平家送米2袋, 【今日走访】⏎李平,改天再去 */
function tellsNameBelow(tokens: readonly Token[], from: number): boolean {
  if (!isMark(tokens[from], "\n")) return false;
  let at = from + 1;
  while (isMark(tokens[at], points)) at += 1;
  const next = tokens[has(tokens[at + 1], Role.home) ? at + 2 : at + 1];
  if (tokens[at]?.mention == null || (next !== undefined && next.kind !== "mark")) return false;
  const line = tokens.slice(at, at + longestLine);
  const stop = line.findIndex((token) => isMark(token, "\n"));
  return !notCalledOn.test((stop < 0 ? line : line.slice(0, stop)).map(({ text }) => text).join(""));
}

const notCalledOn =
  /[未没待](?:走访|入户|去|接|来得及)|改[天日]|下[次周]|明天|后天|过[几两]天|回头|电话|视频|微信/;

/** (李平), [李平家]: nothing but one name. */
function isNameFrame(tokens: readonly Token[], at: number): boolean {
  const close = at + (has(tokens[at + 2], Role.home) ? 3 : 2);
  return tokens[at + 1]?.kind === "household" && isMark(tokens[close], ")");
}

/** A bracket in a sentence marks its words as an aside; the label in a frame is none. */
function plain(tokens: readonly Token[]): Token[] {
  return tokens.map((token) => ({ ...token, bracketed: false }));
}

/** 李平, 李平家, 李平、刘军, 走访李平, 户主:李平 */
function isOfNames(inside: readonly Token[]): boolean {
  const from = inside.findIndex(({ kind }) => kind === "household");
  if (from < 0) return false;
  const before = inside.slice(0, from).filter((token) => !isMark(token, ": "));
  const [word, more] = before;
  const heads =
    word === undefined || word.word?.measure?.id === "visit" || kindOf(plain(before)) === "household";
  return (
    heads &&
    more === undefined &&
    inside.slice(from).every((token) => token.kind === "household" || isPartOfName(token))
  );
}

function isPartOfName(token: Token): boolean {
  return has(token, Role.home) || has(token, Role.title) || isMark(token, "、 ");
}
