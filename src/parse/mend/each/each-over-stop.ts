// What each of them got, told in a clause of its own.

import { Sign } from "../../text/characters.ts";
import { handedPapers } from "../../words/papers.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import { mayBeThing } from "../../words/things.ts";
import {
  endOfSentence,
  endsClause,
  has,
  hasSome,
  isMark,
  startOfClause,
  startOfPhrase,
  startOfSentence,
  type Token,
} from "../../words/tokens.ts";

/** 手电筒发了二十几户,每户俩 */
export const handedThenEach = new Sign(
  "发送",
  /[发送][了给]?[^,。;!?\n]{0,6}户,(?:每户|每家|一户|一家)[^,。;!?\n]{1,6}(?:[,。;!\n]|$)/,
);

/**
 * 手电筒|发了|20户||每户|2个 without the stop: to so many, and so much to each.
 * Not: 发了20户,|每户|养羊2只; 选票发了20户,|每户|3张; 手电筒发了20户,|每户|5人; 手电筒发到李平等20户,|每户|2个
 */
export function withEachOfThose(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter((token, at) => {
    if (!isMark(token, ",") || tokens[at - 1]?.quantity?.unit?.kind !== "household") return true;
    // 发放|连心卡|28户||每户|1张
    const paper = handedPapers.has(tokens[at - 2]?.word?.measure?.id ?? "") && has(tokens[at - 3], Role.give);
    if (paper && isShare(tokens, at + 1, shared)) return false;
    const gives = has(tokens[at - 2], Role.filler) ? at - 3 : at - 2;
    const thing = tokens[gives - 1];
    const before = tokens[gives - 2];
    const opens =
      before === undefined || before.kind === "day" || isMark(before, ",;。!\n") || before.text === "把";
    const handed = has(tokens[gives], Role.give) && thing !== undefined && isHandedOut(thing) && opens;
    return !handed || !isShare(tokens, at + 1, shared);
  });
}

/** 手电筒, 宣传单. Not: 选票, 请柬, 调查表: papers of an office, which are no gifts */
function isHandedOut(thing: Token): boolean {
  if (handedPapers.has(thing.word?.measure?.id ?? "")) return true;
  const known = thing.word?.goods != null || thing.word?.measure != null;
  return mayBeThing(thing) && (known || !/[柬函票表卷单证书]$/.test(thing.text));
}

const shared = new Set(["count", "mass", "money"]);

/** 发了明白卡,每户1张,共60张 */
export const papersThenEach = new Sign(
  "共总计",
  /,?(?:每户|每家|每人|一户|一家)[^,。;!?\n]{1,6},?(?:一共|总共|共计?|合计)(?:发放?了?)?[\d一二三四五六七八九十百千]/,
);

/** 发了|明白卡|,|共|60张 for 发了|明白卡|,|每户|1张|,|共|60张: how much to each adds nothing to a number of all the papers. Not: 发了明白卡,每户1张,发宣传单共60张; 给李平、刘军发了明白卡,每户1张,共2张 */
export function withPapersInAll(tokens: readonly Token[]): readonly Token[] {
  const poolOf = (each: number) => (isMark(tokens[each + 2], ",") ? each + 3 : each + 2);
  const at = tokens.findIndex(
    (token, place) =>
      has(token, Role.each) &&
      shared.has(tokens[place + 1]?.quantity?.unit?.kind ?? "") &&
      has(tokens[poolOf(place)], Role.pool),
  );
  if (at < 1) return tokens;
  const pool = poolOf(at);
  const stop = isMark(tokens[at - 1], ",") ? at - 1 : at;
  const paper = tokens[stop - 1]?.word?.measure?.id ?? "";
  const given = tokens.slice(startOfClause(tokens, stop), stop).some((token) => has(token, Role.give));
  if (!handedPapers.has(paper) || !given) return tokens;
  // 给李平、刘军发了明白卡: to each of those named.
  if (tokens.slice(startOfSentence(tokens, at), at).some(({ mention }) => mention !== null)) return tokens;
  const sum = tokens.slice(pool + 1, pool + 4).find(({ quantity }) => quantity !== null)?.quantity;
  if (sum?.unit?.name !== tokens[at + 1]?.quantity?.unit?.name) return tokens;
  return [...tokens.slice(0, stop), ...tokens.slice(at + 2)];
}

/** 李平的儿子、刘军的闺女介绍到厂里务工,一家1人 */
export const workThenEach = new Sign(
  "务就",
  /(?:务工|就业|上班),(?:一家|每家|每户|一户|各)[\d一两二三]{1,2}[人个名](?:[,。;!\n]|$)/,
);

/**
 * 介绍到厂里|务工||一家|1人 without the stop: so many of each household were found work.
 * Not: 李平家在外务工,一家3人都走了; 务工,|每户|2袋; 介绍到厂里务工,|一家|1人, of nobody told
 */
export function withEachFoundWork(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter((token, at) => {
    if (!isMark(token, ",") || tokens[at - 1]?.word?.measure?.id !== "job") return true;
    const from = startOfClause(tokens, at);
    const start = startOfSentence(tokens, at);
    const whose = tokens.slice(start, at).some(isWhose);
    const found = tokens.slice(from, at).some(({ text }) => /介绍|推荐|安排|输送|输转|联系/.test(text));
    return !found || !whose || !isShare(tokens, at + 1, persons);
  });
}

/** 李平, 3户: without either, each of whom is open. */
function isWhose({ mention, quantity }: Token): boolean {
  return mention !== null || quantity?.unit?.kind === "household";
}

const persons = new Set(["person", "count"]);

/** 给8户修了水窖,每户1口 */
export const builtThenEach = new Sign(
  "修建装打改挖盖架砌铺新",
  /[修建装打改挖盖架砌铺造][^,。;!?\n]{1,10},(?:每户|每家|一户|一家|各)[\d一二两三四五六七八九十]{1,2}[口眼座间台盏处孔个栋根米平]/,
);

/**
 * 给|8户|每户|修了|水窖|1口 for 给8户|修了|水窖|,|每户|1口: what was built, and how much of it at each home.
 * Not: 给8户修了水窖,|每户|2袋; 给8户修水窖8口,|每户|1口; 8户修了水窖,|每户|1口, which they may have built
 */
export function withEachBuilt(tokens: readonly Token[]): readonly Token[] {
  for (const [at, token] of tokens.entries()) {
    if (!isMark(token, ",") || !isShare(tokens, at + 1, ofBuilding)) continue;
    const [each, figure] = tokens.slice(at + 1, at + 3) as [Token, Token];
    if (!buildingUnits.has(figure.quantity?.unit?.name ?? "")) continue;
    const from = startOfPhrase(tokens, at);
    const builds = tokens.findIndex((verb, place) => place > from && place < at && has(verb, Role.build));
    if (builds < 0 || !isForSeveral(tokens.slice(from, builds))) continue;
    if (isNotYet(tokens, at + 3) || tokens[from]?.mention != null) continue;
    const thing = tokens.slice(builds + 1, at).filter((part) => !has(part, Role.filler));
    if (thing.length === 0 || !thing.every(isOfThing)) continue;
    return [
      ...tokens.slice(0, builds),
      each,
      ...tokens.slice(builds, at),
      figure,
      ...withEachBuilt(tokens.slice(at + 3)),
    ];
  }
  return tokens;
}

/** ,|还|没修完; ,|明年|开工; ,|需|资金2万元: not built so far. */
function isNotYet(tokens: readonly Token[], from: number): boolean {
  const told = tokens.slice(from, endOfSentence(tokens, from)).map(({ text }) => text);
  return /[没未]|[明后]年|[明后]天|下[个月周半]|[需缺]|准备|计划|开工/.test(told.join(""));
}

/** 水窖, 太阳能|热水器: words of a thing, and no act beside it. */
function isOfThing(token: Token): boolean {
  const { kind, quantity, mention, pos } = token;
  if (quantity !== null || mention !== null || pos === "act" || /群$|灯/.test(token.text)) return false;
  return kind === "text" || (kind === "word" && !hasSome(token, noThing));
}

const noThing = rolesOf(
  Role.give,
  Role.dative,
  Role.each,
  Role.with,
  Role.joins,
  Role.plan,
  Role.not,
  Role.need,
  Role.wish,
  Role.labour,
);
const ofBuilding = new Set(["count", "length", "area"]);
const buildingUnits = new Set("口 眼 座 间 台 盏 处 孔 个 栋 根 米 平方米".split(" "));

/** 给|8户, 为|李平、|刘军: somebody builds for more than one. */
function isForSeveral(front: readonly Token[]): boolean {
  const to = front.findIndex((token) => has(token, Role.dative) || token.text === "为");
  if (to < 0) return false;
  const whom = front.slice(to + 1);
  return (
    whom.some(({ quantity }) => quantity?.unit?.kind === "household" && (quantity.value ?? 0) > 1) ||
    whom.filter(({ mention }) => mention !== null).length > 1
  );
}

/** 慰问金每户300元,李平、刘军、陈九斤 */
export const eachThenWhom = new Sign(
  "每",
  /(?:每[户家人]|一[户家])[^,。;:!?\n]{0,6}[\d一二两三四五六七八九十百千][^,。;:!?\n]{1,6},[^,。;:!?\n]{2,5}、/,
);

/**
 * 慰问金|每户|300元|:|李平、刘军、陈九斤: who they are, as behind a colon.
 * Not: 每户玉米500斤,|李平、刘军, which may be what they harvest; 每户养羊20只,|李平、刘军都卖了; 慰问金每户300元,|李平、刘军不在家
 */
export function withWhomBehindColon(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, at) => {
    if (!isMark(token, ",") || tokens[at + 1]?.mention == null || !namesRow(tokens, at + 1)) return token;
    const from = startOfPhrase(tokens, at);
    if (from > 0 && isMark(tokens[from - 1], ",:")) return token;
    return isShareOfThings(tokens.slice(from, at)) ? { ...token, text: ":" } : token;
  });
}

/** 慰问金|每户|300元, 每户|送|2袋|化肥, 今天|发|慰问金|每户|300元: one figure, of what is given. */
function isShareOfThings(told: readonly Token[]): boolean {
  const figures = told.filter(({ quantity }) => quantity !== null);
  const [figure] = figures;
  if (figures.length !== 1 || !shared.has(figure?.quantity?.unit?.kind ?? "")) return false;
  if (figure?.quantity?.value == null || !told.some((token) => has(token, Role.each))) return false;
  if (!told.some(({ word }) => word?.goods != null || word?.measure?.id === "cash")) return false;
  if (!told.some(tellsGiving)) return false;
  return told.every(
    (token) =>
      token === figure ||
      token.kind === "day" ||
      has(token, Role.each) ||
      has(token, Role.give) ||
      token.word?.goods != null ||
      token.word?.measure?.id === "cash",
  );
}

/** 送, 每户发, 慰问金, 补助. Not: 每户|玉米|500斤, which nobody need have given */
function tellsGiving(token: Token): boolean {
  return has(token, Role.give) || token.word?.measure?.id === "cash" || /发$|慰问/.test(token.text);
}

/** 李平、刘军、陈九斤|, …|三户: two or more names, and no word of them. */
function namesRow(tokens: readonly Token[], from: number): boolean {
  let at = from;
  let names = 0;
  while (tokens[at]?.mention != null) {
    names += 1;
    at += 1;
    while (has(tokens[at], Role.home) || has(tokens[at], Role.title)) at += 1;
    if (!isMark(tokens[at], "、")) break;
    at += 1;
  }
  if (tokens[at]?.quantity?.unit?.kind === "household" && tokens[at]?.quantity?.value === names) at += 1;
  return names > 1 && (tokens[at] === undefined || isMark(tokens[at], "。;!\n"));
}

/** 每户|2个|, 一家|1人|: and nothing else in its clause. */
function isShare(tokens: readonly Token[], from: number, kinds: ReadonlySet<string>): boolean {
  const [each, figure, end] = tokens.slice(from, from + 3);
  if (!has(each, Role.each) || figure?.quantity?.value == null) return false;
  return kinds.has(figure.quantity.unit?.kind ?? "") && endsClause(end);
}
