import { Role } from "../words/roles.ts";
import { isTimeOfDay } from "../words/time-words.ts";
import { has, isMark, type Token, tokenAt } from "../words/tokens.ts";
import { isToldInFront, isTopicBehindWay } from "./act-bounds.ts";
import { isNextDoor } from "./segment-kind.ts";

/** What is shorter tells of one household, or of several together. */
export const shortestStory = 10;
/** So much is told of one household before the next is gone to. */
const shortestPart = 5;

/**
 * Dictation leaves the stops out: 先到李平家他说…|又到王五家给了…|下午赵六家也去了他不在. Each part begins on the way to the next
 * household, with what is said of when and where that was; one part where nothing parts it.
 */
export function partsOfStory(tokens: readonly Token[]): Token[][] {
  if (tokens.some(({ bracketed }) => bracketed)) return [[...tokens]];
  const parts: Token[][] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]?.kind !== "household") continue;
    const start = startOfWay(tokens, at);
    if (start - from < shortestPart || !(isWay(tokens, start, at) || tellsOfBeingThere(tokens, at))) continue;
    const before = tokens.slice(from, start);
    if (goesOnBefore(tokens, start) || isBrought(before) || before.every(isCompany)) continue;
    parts.push(tokens.slice(from, start));
    from = start;
  }
  parts.push(tokens.slice(from));
  return parts;
}

/** 扛着两袋米|到李平家: for the one that it goes to. */
function isBrought(tokens: readonly Token[]): boolean {
  return tokens.some((token) => has(token, Role.give)) && !tokens.some(({ mention }) => mention !== null);
}

/** 明天|我|跟|同事|一起去李平家: when and with whom, before anything is told. */
function isCompany(token: Token): boolean {
  return (
    token.kind === "day" ||
    token.kind === "cadre" ||
    isTimeOfDay(token) ||
    has(token, Role.cadreSelf) ||
    has(token, Role.with) ||
    has(token, Role.joins) ||
    has(token, Role.role) ||
    has(token, Role.filler) ||
    has(token, Role.next)
  );
}

/** Where what belongs to the name at `name` begins: 然后|下午|到|三角岩的|李平. */
function startOfWay(tokens: readonly Token[], name: number): number {
  let at = name;
  for (let before = tokenAt(tokens, at - 1); before !== undefined; before = tokenAt(tokens, at - 1)) {
    const belongs =
      before.kind === "village" ||
      before.kind === "group" ||
      before.kind === "day" ||
      isTimeOfDay(before) ||
      (before.text === "的" && (tokens[at - 2]?.kind === "village" || tokens[at - 2]?.kind === "group")) ||
      // 先|去|的|李平家
      (before.text === "的" && has(tokens[at - 2], Role.go) && !isToldInFront(tokens, at - 2)) ||
      has(before, Role.next) ||
      isNextDoor(before) ||
      (has(before, Role.go) &&
        !has(before, Role.with) &&
        !isToldInFront(tokens, at - 1) &&
        !isTopicBehindWay(tokens, at));
    if (!belongs) break;
    at -= 1;
  }
  return at;
}

function isWay(tokens: readonly Token[], start: number, name: number): boolean {
  return tokens.slice(start, name).some((token) => has(token, Role.go) && !has(token, Role.pass));
}

/** 李平家今天也去了, 王五家门锁着, 赵六那边我打了电话的: of the one named that somebody was there, or nobody. */
function tellsOfBeingThere(tokens: readonly Token[], name: number): boolean {
  let at = name + 1;
  if (has(tokens[at], Role.title)) at += 1;
  if (!has(tokens[at], Role.home)) return false;
  for (at += 1; at <= name + 8; at += 1) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (has(token, Role.missed)) return true;
    if (token.word?.measure?.id === "talk" && has(tokens[at - 1], Role.cadreSelf)) return true;
    if (has(token, Role.go) && isOver(token, tokens[at + 1])) return true;
    const light =
      has(token, Role.filler) ||
      (has(token, Role.next) && token.text !== "然后") ||
      has(token, Role.cadreSelf) ||
      has(token, Role.allOf) ||
      (has(token, Role.plain) && token.text.length <= 2) ||
      token.kind === "day" ||
      isTimeOfDay(token) ||
      isMark(token, " ") ||
      /^(?:[也都呢嘛就是没空]|没空)$/.test(token.text);
    if (!light) return false;
  }
  return false;
}

/** 去了, 去|的, 到|过 */
function isOver({ text }: Token, next: Token | undefined): boolean {
  return /^(?:[又再也]?[去来到跑走坐转看串]).*[了过趟圈]$/.test(text) || /^[了的过]$/.test(next?.text ?? "");
}

const together = /^(?:一起|一同|一道|一块儿?)$/;

/** 给|李平家, 帮|李平家, 李平家、|王五家, 约信贷科的人|一起去李平家: the name belongs to what stands before it. */
function goesOnBefore(tokens: readonly Token[], start: number): boolean {
  const before = tokens[start - 1];
  if (before === undefined) return true;
  return (
    together.test(tokens[start]?.text ?? "") ||
    before.kind === "household" ||
    before.kind === "cadre" ||
    has(before, Role.home) ||
    has(before, Role.dative) ||
    has(before, Role.with) ||
    has(before, Role.joins) ||
    has(before, Role.help) ||
    has(before, Role.give) ||
    has(before, Role.pass) ||
    has(before, Role.plan) ||
    has(before, Role.wish) ||
    has(before, Role.arrange) ||
    before.kind === "mark"
  );
}
