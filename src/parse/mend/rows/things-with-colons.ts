import { textOf } from "../../scene/stretch.ts";
import { Sign } from "../../text/characters.ts";
import { Role } from "../../words/roles.ts";
import { has, isMark, type Token } from "../../words/tokens.ts";

/** 化肥:2袋;地膜:3卷 */
export const thingsWithColons = new Sign(
  ":",
  /[\u4e00-\u9fff]:[\d一二两三四五六七八九十百半][\d.]{0,6}[^\d,;、 :\n。][,;、 ][^,;、:\n。]{1,6}:[\d一二两三四五六七八九十百半]/,
);

/**
 * 送李平化肥|:|2袋;地膜|:|3卷: things in a row, each with its figure behind a colon, which is none of a label: told without it.
 * Not: 物资|:|2袋, a label, nor 化肥:2袋 alone, nor a line each.
 */
export function withoutColonsOfThings(tokens: readonly Token[]): readonly Token[] {
  const colons = tokens.flatMap((token, at) =>
    isMark(token, ":") && isBeforeFigure(tokens, at) ? [at] : [],
  );
  const idle = new Set<number>();
  for (const at of colons) {
    const opens = isMark(tokens[at + 2], ",;、 ") && colons.includes(at + 4) && !opensLine(tokens[at - 2]);
    const goesOn = isMark(tokens[at - 2], ",;、 ") && idle.has(at - 4);
    if (opens || goesOn) idle.add(at);
  }
  return idle.size === 0 ? tokens : tokens.filter((_, at) => !idle.has(at));
}

/** 化肥|:|2袋;地膜:3卷 as a line of its own is a form of labels. */
function opensLine(before: Token | undefined): boolean {
  return before === undefined || isMark(before, "\n");
}

function isBeforeFigure(tokens: readonly Token[], at: number): boolean {
  const kind = tokens[at + 1]?.quantity?.unit?.kind;
  return tokens[at - 1]?.word?.goods != null && (kind === "count" || kind === "mass");
}

/** 发放药品:约50盒 */
export const aboutBehindColon = new Sign(
  ":",
  /:(?:约|大约|大概|近|将近|接近|差不多|逾|超过?)[\d一二两三四五六七八九十百]/,
);

/** 发放药品|:|约|50盒: the figure itself keeps that it is a rough one. */
export function withoutAboutBehindColon(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter(
    (token, at) =>
      !(has(token, Role.about) && isMark(tokens[at - 1], ":") && tokens[at + 1]?.quantity?.approx === true),
  );
}

/** 帮收:李平家小麦 */
export const workBeforeColon = new Sign(":", /(?:^|\n)帮[收种栽割掰摘插挖翻打锄晒剥]:/);

/** 帮收|:|李平家小麦: a line of what was done and for whom. Not: 帮收:3户, 帮收:小麦10亩 */
export function withoutColonOfWork(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter(
    (token, at) =>
      !(
        isMark(token, ":") &&
        tokens[at + 1]?.mention != null &&
        has(tokens[at - 2], Role.help) &&
        tokens[at - 1]?.text.length === 1
      ),
  );
}

/** 路灯:新装8盏 */
export const builtBehindColon = new Sign(
  ":",
  /[\u4e00-\u9fff]:[\u4e00-\u9fff]{1,4}约?[\d一二两三四五六七八九十百]/,
);

/**
 * 路灯|:|新装|8盏: a field named by what was built, told without its colon. Not: 路灯|:|8盏, of which nobody says what became of them;
 * 路灯|:|计划新装|8盏, 路灯|:|坏了|8盏; nor below 申报项目:, 村基本情况: or 户主:李平, a form of what they have or want
 */
export function withoutColonOfBuilt(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter((token, at) => {
    if (!isMark(token, ":") || !has(tokens[at - 1], Role.works) || !has(tokens[at + 1], Role.build))
      return true;
    if (ofElse.test(textOf(tokens.slice(0, at - 1)))) return true;
    const figure = tokens[at + 2]?.text === "了" ? at + 3 : at + 2;
    const kind = tokens[figure]?.quantity?.unit?.kind;
    const opens = tokens[at - 2] === undefined || isMark(tokens[at - 2], "\n;,。 ");
    return !opens || kind === undefined || kind === "money" || kind === "day";
  });
}

const ofElse =
  /(?:^|\n)(?:[^\n:]{0,6}(?:基本情况|现状|概况|申报|申请|需求|诉求|计划|规划|问题|待办|拟建)[^\n:]{0,4}:\n|(?:户主|户名|姓名|户主姓名):)/;
