import { Sign } from "../../text/characters.ts";
import { Role } from "../../words/roles.ts";
import { mayBeThing } from "../../words/things.ts";
import { isTimeOfDay } from "../../words/time-words.ts";
import {
  countsMoney,
  countsThings,
  has,
  isMark,
  markAt,
  startOfClause,
  type Token,
} from "../../words/tokens.ts";

/** 慰问李平500元大米2袋 */
export const sumBeforeThing = new Sign(
  "元块",
  /[慰看探给][^,。;\n]{0,16}[\d百千万][元块]钱?(?!的)[^,。;\n\d的]{1,6}[\d一两二三四五]/,
);

/**
 * 慰问|李平|500元|、|大米|2袋 for 慰问李平500元大米2袋, run together: the sum is one gift, and the thing with its own figure another.
 * Not: 慰问李平500元大米; 慰问李平价值500元大米2袋; 买了500元大米2袋慰问李平; 送李平500元大米2袋, which may be worth so much;
 * 给李平200元尿素2袋的钱; 老板给李平500元玉米2袋; 给李平100元饭卡1张; 给李平800元轮椅1辆, which cost so much
 */
export function withSumApart(tokens: readonly Token[]): readonly Token[] {
  const told: Token[] = [];
  let inRow = false;
  for (const [at, token] of tokens.entries()) {
    told.push(token);
    if (isMark(token, "。;!\n")) inRow = false;
    if (!countsMoney(token) || !isBeforeThing(tokens, at)) continue;
    const front = tokens.slice(startOfClause(tokens, at), at);
    // 慰问李平500元大米2袋,|王五|300元|面粉|1袋
    inRow =
      isCalledOn(front) || (inRow && front.some(({ mention }) => mention !== null) && front.every(isWhom));
    if (inRow) told.push(markAt(token.end, token, "、"));
  }
  return told;
}

/** 慰问|李平, and not 买了米|慰问李平: told of another thing. */
function isCalledOn(front: readonly Token[]): boolean {
  const called = front.findLastIndex(isCalling);
  if (called < 0 || !front.slice(called + 1).every(isWhom)) return false;
  const before = front.slice(0, called);
  if (front[called]?.text === "给" && !before.every(isOfUs)) return false;
  return !before.some((token) => has(token, Role.buy) || has(token, Role.fetch));
}

/** 500元|大米|2袋 */
function isBeforeThing(tokens: readonly Token[], at: number): boolean {
  const [sum, thing, figure, next] = tokens.slice(at, at + 4);
  if (sum?.end !== thing?.start || thing?.end !== figure?.start) return false;
  if (/^[的钱]/.test(next?.text ?? "") || holdsSum.test(thing?.text ?? "")) return false;
  if (figure?.quantity?.value === 1 && dearOne.test(figure.quantity.unit?.name ?? "")) return false;
  return mayBeThing(thing) && thing?.word?.goodsClass !== true && countsThings(figure);
}

/** 饭卡, 代金券, 购物券: a face value. */
const holdsSum = /[卡券票]$/;
/** 轮椅|1辆: one thing that costs so much. */
const dearOne = /^[部台辆头个张匹]$/;

/** 今天|我|给, and not 老板|给. */
function isOfUs(token: Token): boolean {
  return token.kind === "day" || isTimeOfDay(token) || has(token, Role.cadreSelf);
}

/** 慰问, 看望, and 给 that no other act follows. */
function isCalling({ word, text }: Token): boolean {
  return word?.measure?.id === "visit" || text === "给";
}

function isWhom(token: Token): boolean {
  return (
    token.mention !== null ||
    token.quantity?.unit?.kind === "household" ||
    has(token, Role.home) ||
    has(token, Role.title) ||
    has(token, Role.pronoun) ||
    token.text === "了" ||
    isMark(token, "、")
  );
}
