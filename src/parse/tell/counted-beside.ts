import { namesKind } from "../words/counted-people.ts";
import { Role } from "../words/roles.ts";
import { has, isMark, joinsRow, type Token, tokenAt } from "../words/tokens.ts";

/**
 * 走访李平、刘军|和困难户3户, 慰问|李平家、老党员2名; 走访困难户2户|和|李平家: whether some of a class are counted beside those named.
 * Not: 走访李平、刘军|困难户2户, 走访|困难户2户:李平、刘军, 走访困难户2户、|李平、刘军, who may be those named
 */
export function areCountedBeside(
  tokens: readonly Token[],
  firstName: number,
  lastName: number,
  names: number,
): boolean {
  let behind = lastName + 1;
  while (isOfName(tokens[behind])) behind += 1;
  if (joins(tokens[behind])) {
    const end = endOfCounted(tokens, behind + 1);
    return end > behind && !cameAlong(tokens, firstName, behind + 1, end);
  }
  const join = firstName - 1;
  // 走访困难户3户|和李平谈心: with him alone.
  if (!joins(tokenAt(tokens, join)) || tokens.slice(behind).some(talks)) return false;
  for (let from = join - 2; from >= 0 && from > join - longestClass; from -= 1) {
    if (endOfCounted(tokens, from) !== join - 1) continue;
    const figure = tokens.slice(from, join).find(({ quantity }) => quantity !== null);
    return !isMark(tokens[join], "、") || figure?.quantity?.value !== names;
  }
  return false;
}

/** 走访李平|和2名党员|共同收玉米: who came along. Not: 慰问李平|和老党员2名, 走访李平|、困难户2户 */
function cameAlong(tokens: readonly Token[], firstName: number, from: number, end: number): boolean {
  const counted = tokens.slice(from, end + 1);
  if (!counted.some(({ quantity }) => quantity?.unit?.kind === "person")) return false;
  if (counted.some(({ text }) => poor.test(text))) return false;
  return !tokens.slice(0, firstName).some(({ text }) => /慰问|看望/.test(text));
}

const poor = /困难|贫困|特困|老党员|五保|低保|残疾|孤寡|独居|监测|脱贫/;

function talks({ word }: Token): boolean {
  return word?.measure?.id === "talk";
}

function isOfName(token: Token | undefined): boolean {
  return has(token, Role.home) || has(token, Role.title) || token?.text === "户";
}

function joins(token: Token | undefined): boolean {
  return joinsRow(token) || token?.text === "还有";
}

/** Where 困难户|3户, 建档立卡|贫困户|近|3户, 3户|困难户 ends that begins at `from`; -1 where there is none. */
function endOfCounted(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + longestClass && isOfClass(tokens, at)) at += 1;
  if (!isOfMany(tokens[at])) return -1;
  if (at > from) return at;
  return namesClass(tokens, at + 1) ? at + 1 : -1;
}

const longestClass = 4;

function isOfClass(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return namesClass(tokens, at) || has(token, Role.about) || tellsMore.test(token?.text ?? "");
}

/** 困难户, 五保; no kin of those named: 李平和|老伴2人 */
function namesClass(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.mention !== null) return false;
  return (!has(token, Role.kin) || has(token, Role.householdClass)) && namesKind(tokens, at);
}

const tellsMore = /^(?:建档立卡|生活困难|困难|留守|孤寡|空巢|独居|高龄|村里|本村|其他|其它|别的|另外)的?$/;

function isOfMany(token: Token | undefined): boolean {
  const unit = token?.quantity?.unit;
  return unit?.kind === "household" || unit?.kind === "person";
}
