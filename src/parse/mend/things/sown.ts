import { anyOf } from "../../text/characters.ts";
import type { Lexicon } from "../../words/lexicon.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import { isNamePart, touches } from "../../words/thing-name.ts";
import { has, hasSome, isMark, type Token, tokenAt, unitOf } from "../../words/tokens.ts";
import { join } from "./join.ts";

/** What sown and planted things end with. */
export const sown = anyOf("苗种");

/** Joins 红薯|种, 黄桃|苗 where nothing is sown or planted there: 发花生种:…, 魔芋种应该是150斤, 送种猪饲料3袋. */
export function joinSown(tokens: Token[], lexicon: Lexicon): void {
  for (let at = 1; at < tokens.length; at += 1) {
    const text = tokens[at]?.text;
    if ((text === "苗" || text === "种") && (isSeedling(tokens, at) || isSeed(tokens, at)))
      join(tokens, at - 1, at + 1, lexicon);
    // 种|猪饲料 3袋: nobody sows an animal.
    else if (text === "种" && isGivenAnimals(tokens, at)) join(tokens, at, at + 2, lexicon);
  }
}

const animals = /^[猪羊牛鸡鸭鹅兔鹿驴马鱼蜂]/;

/** 物资:|种|猪饲料|3袋, 送|种|鸡笼|3个. Not: 帮他种|牛蒡, 内容:种|羊肚菌|2亩 */
function isGivenAnimals(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at - 1);
  const thing = tokens[at + 1];
  if (!(isMark(before, ":、") || has(before, Role.give)) || !touches(tokens[at], thing)) return false;
  if (thing?.kind !== "text" || thing.pos !== "thing" || !animals.test(thing.text)) return false;
  return tokens[at + 2]?.quantity?.unit?.kind === "count";
}

/** 黄桃|苗发放情况, 红薯|种一共给了90斤: in front of who got it, or of the giving. */
function isSeedling(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || (token.text !== "苗" && token.text !== "种")) return false;
  if (!isNamePart(tokens[at - 1]) || !touches(tokens[at - 1], token)) return false;
  if (token.text === "苗") return true;
  let next = at + 1;
  while (has(tokens[next], Role.pool) || has(tokens[next], Role.next)) next += 1;
  return (
    isMark(tokens[next], ":") ||
    isSetRight(tokens, next) ||
    (has(tokens[next], Role.give) && !has(tokens[next], Role.labour) && !has(tokens[next], Role.own))
  );
}

/** 魔芋种|应该是150斤, 魔芋种|是150斤, 魔芋种|150斤写错了: its figure is set right or told. */
function isSetRight(tokens: readonly Token[], at: number): boolean {
  // 刘军家小麦|种错了应该是3亩: the field.
  if (tokens.slice(at, at + 4).some(({ quantity }) => quantity?.unit?.kind === "area")) return false;
  if (has(tokens[at], Role.repair) || has(tokens[at + 1], Role.repair)) return true;
  return /^[是为]$/.test(tokens[at]?.text ?? "") && tokens[at + 1]?.quantity?.unit?.kind === "mass";
}

/** 发花生|种: above the list of who got it: a thing and 种 behind a verb of giving, with nothing behind it that is sown. */
function isSeed(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (at < 2 || token?.text !== "种" || !isNamePart(tokens[at - 1]) || !touches(tokens[at - 1], token))
    return false;
  const next = tokens[at + 1];
  // 一袋苞谷|种|他三亩地都犁了, 三斤苞谷|种|再到王五家: by the pack or its weight.
  if (/^(?:[袋包罐斤]|公斤)$/.test(unitOf(tokens[at - 2]))) {
    if (next === undefined || next.kind === "mark" || setsRight.test(next.text)) return true;
    // 两袋花生|种|哦不对|三袋, 两袋花生|种|呃|三袋. Not: 把两袋花生|种|呃|三袋花生种下去了
    const from = hesitates.test(next.text) ? at + 2 : at + 1;
    if (tokens[at - 3]?.text !== "把" && isPutRight(tokens, from, next)) return true;
    if (tokens[at - 1]?.kind === "text") return hasSome(next, behindSeed);
    // 两袋洋芋|种|然后走了, 两袋洋芋|种|就走了
    if (has(next, Role.next) || /^(?:又|就|才|完了)$/.test(next?.text ?? "")) return true;
    // 五斤花生|种|他说
    if (has(next, Role.pronoun) && has(tokens[at + 2], Role.say)) return true;
  }
  // 李平的|花生|种|应该是45斤
  if (
    tokens[at - 2]?.text === "的" &&
    next !== undefined &&
    (setsRight.test(next.text) || has(next, Role.repair))
  )
    return true;
  // 送了些芸豆|种、
  const some = has(tokens[at - 2], Role.someAmount) ? tokens[at - 3] : tokens[at - 2];
  if (!has(some, Role.give) && !has(some, Role.receive)) return false;
  return next === undefined || next.kind === "mark" || has(next, Role.joins);
}

/** 哦不对|三袋, 呃|,|三袋: what is wrong put right, or another figure behind what caught the speaker. */
function isPutRight(tokens: readonly Token[], from: number, next: Token): boolean {
  const at = isMark(tokens[from], ",") ? from + 1 : from;
  return (
    has(tokens[at], Role.repair) ||
    (tokens[from] !== next && /^(?:[袋包罐斤]|公斤)$/.test(unitOf(tokens[at])))
  );
}

const hesitates = /^(?:[哦呃额嗯诶哎噢唉啊呀]|哎呀)$/;
const setsRight = /^(?:不是?|不对|错了?|应该?|应当|是|改[成为])/;
const behindSeed = rolesOf(Role.pronoun, Role.cadreSelf, Role.go, Role.next);
