import { thingEnds } from "./pairing.ts";
import { Role } from "./roles.ts";
import { endings, isAct, isInner, isNamePart, isNumeralName, touches } from "./thing-name.ts";
import { isThing } from "./things.ts";
import { has, isMark, type Token, tokenAt } from "./tokens.ts";

/**
 * Where a name that no list has begins, in front of the figure at `at`, by what stands around it: in a row of counted things
 * (米3袋|洗脚桶|2个|奶1箱), in front of its giving (红薯干|两个|给李平, 把五仁月饼|两盒|送到), or alone behind who got it (李平家|血压带|2个).
 * null where nothing of that tells it.
 */
export function startOfCounted(tokens: readonly Token[], at: number): number | null {
  const figure = tokens[at];
  if (!countsOneByOne(figure) || !touches(tokens[at - 1], figure)) return null;
  const start = startOfParts(tokens, at, isPart);
  if (start !== null) {
    const parts = tokens.slice(start, at);
    const [only] = parts;
    const last = parts[parts.length - 1];
    const ends = !(isInner(last) || isAct(last)) || endings.has(last?.text ?? "");
    // 李平家|加|厚棉被|2床
    if (ends && only?.text === "加") return start;
    // 棉|手套|2双: told by its parts.
    const known = isThing(last) && parts.every((part) => isNamePart(part));
    if (ends && !known && (parts.length > 1 || (!isThing(only) && only?.kind === "text")))
      if (isToldAsThing(tokens, start, at, parts)) return start;
  }
  const given = startOfParts(tokens, at, isGivenPart);
  return given !== null && isGivenInFront(tokens, given, at) ? given : null;
}

/** All that may be of the name in front of the figure; null where it is too short or too long for one. */
function startOfParts(
  tokens: readonly Token[],
  at: number,
  may: (tokens: readonly Token[], at: number) => boolean,
): number | null {
  let start = at;
  let length = 0;
  while (may(tokens, start - 1) && (start === at || touches(tokens[start - 1], tokens[start]))) {
    start -= 1;
    length += (tokens[start] as Token).text.length;
    if (length > longest) return null;
  }
  const added = tokenAt(tokens, start - 1)?.text === "加" && touches(tokens[start - 1], tokens[start]);
  if (!added && length < 2) return null;
  if (amiss.test(tokens[start]?.text ?? "") || ofTheHouse.test(tokens[at - 1]?.text ?? "")) return null;
  if (!added) return start;
  // 加|厚|棉被; not 米2袋|加|面1袋
  return /^[厚绒长大高宽粗密]/.test(tokens[start]?.text ?? "") ? start - 1 : null;
}

function isToldAsThing(
  tokens: readonly Token[],
  start: number,
  at: number,
  parts: readonly Token[],
): boolean {
  const front = isCounted(tokens, start - 1);
  const behind = rowGoesOn(tokens, at + 1);
  if (front && behind) return true;
  if (openingOf(parts) === "act") return false;
  const next = tokens[at + 1];
  const closes = next === undefined || next.kind === "mark" || has(next, Role.give);
  if (behind || (closes && (front || isCountedBeforeMark(tokens, start)))) return true;
  if (opensGiving(tokens, start) && isGivenBehind(tokens, at + 1)) return true;
  if (isGivenBeside(tokens, start)) return true;
  // 李平的|晒席|2张|送到了
  const theirs = tokens[start - 1]?.text === "的" && tokenAt(tokens, start - 2)?.mention != null;
  if (theirs && has(tokens[at + 1], Role.give)) return true;
  return parts.length > 1 && standsAlone(tokens, start, at);
}

/** 送了|米|和|晒席|3张: joined to a thing straight behind its giving. */
function isGivenBeside(tokens: readonly Token[], start: number): boolean {
  if (!has(tokenAt(tokens, start - 1), Role.joins) || tokens[start - 1]?.text === "加") return false;
  let first = start - 2;
  while (first > start - 6 && isThing(tokenAt(tokens, first))) first -= 1;
  return first < start - 2 && givesOrBuys(tokenAt(tokens, first));
}

/** 送了|补漏|胶|两个, 送了|套袋|两个: between the giving and the figure stands nothing but the name. */
function isGivenInFront(tokens: readonly Token[], start: number, at: number): boolean {
  const parts = tokens.slice(start, at);
  if (parts.every((part) => isNamePart(part))) return false;
  if (parts.length === 1 && !isAct(parts[0])) return false;
  const before = tokens[start - 1];
  const row = isMark(before, "、+") && isCounted(tokens, start - 2);
  if (!row && !(isCounted(tokens, start - 1) && rowGoesOn(tokens, at + 1)) && !givesOrBuys(before))
    return false;
  // 送了|提|水桶|两个; not 送了|提|奶|12盒
  const implied = parts[0]?.quantity?.implied === true;
  const next = tokens[at + 1];
  return !implied || next === undefined || next.kind === "mark";
}

function isGivenPart(tokens: readonly Token[], at: number): boolean {
  if (isPart(tokens, at)) return true;
  const token = tokenAt(tokens, at);
  if (token === undefined || token.bracketed || token.text === "把" || ofSentences.test(token.text))
    return false;
  const next = tokens[at + 1];
  if (token.quantity?.implied)
    return (
      classifiersInNames.has(token.text) &&
      next?.kind !== "quantity" &&
      tokens[at + 2]?.quantity?.unit?.kind === "count" &&
      !isPack(tokens[at + 2])
    );
  if (token.kind !== "word" || token.word === null || token.word.measure !== null) return false;
  const { roles } = token.word;
  if (token.text.length > 1)
    return (
      !/[了过着]$/.test(token.text) &&
      (roles.isOnly(Role.build) || roles.isOnly(Role.contact) || roles.isOnly(Role.plain))
    );
  return (
    roles.isOnly(Role.homeGround) ||
    (token.text === "多" && next?.text.length === 1 && tokens[at + 2]?.quantity != null)
  );
}

const classifiersInNames = new Set("提套床双挂头台".split(""));

/** What the classifier in front may hold so many of. */
function isPack(token: Token | undefined): boolean {
  return "盒瓶袋包罐桶斤".includes(token?.quantity?.unit?.name ?? "");
}

/** 破|窗户2扇, 烂|门1扇: what is amiss, and not what was brought; 送孩子|雨衣1件: to whom. */
const amiss = /^(?:[破坏烂漏旧断塌裂]|送[孩娃])/;

/** 李平家|庭院1个: of the house itself. */
const ofTheHouse = /[院房墙顶庭灶厕圈棚窗]$/;

const longest = 5;

/** 个, 把, 袋, 斤; not 次, 项, 场. */
function countsOneByOne(token: Token | undefined): boolean {
  const unit = token?.quantity?.unit;
  if (unit == null || token?.bracketed) return false;
  return (unit.kind === "count" || unit.kind === "mass") && !ofMatters.has(unit.name);
}

const ofMatters = new Set(
  "项 次 场 期 处 批 例 起 类 宗 桩 组 班 轮 站 门 间 亩 眼 座 户 人 名 位".split(" "),
);

/** 配备|10台电脑、1台|彩色打印机: straight behind the word of giving, or behind things counted so. */
function isGivenInRow(tokens: readonly Token[], at: number): boolean {
  let place = at - 1;
  // 送2袋米、1袋|面|种玉米
  if (isMark(tokenAt(tokens, place), "、") && tokens[at + 1]?.word?.goods != null) return false;
  while (isMark(tokenAt(tokens, place), "、")) {
    const from = Math.max(0, place - longestListed);
    const figure = tokens.slice(from, place).findLastIndex(({ quantity }) => quantity !== null);
    // 配备|电脑10台、
    if (figure < 0 || from + figure === place - 1) return false;
    place = from + figure - 1;
  }
  return givesOrBuys(tokenAt(tokens, place));
}

const longestListed = 4;

/**
 * Where a name that no list has ends, behind the figure at `at`, between a word of giving and the end of the clause, whom it is for or the
 * way there: 带了两个|红薯|干|去李平家, 送去2盒|五|仁|月饼. null where one word is all of it or more is told.
 */
export function endOfGiven(tokens: readonly Token[], at: number): number | null {
  const figure = tokens[at];
  if (!countsOneByOne(figure) || !touches(figure, tokens[at + 1]) || !isGivenInRow(tokens, at)) return null;
  let end = at + 1;
  let length = 0;
  while (isPart(tokens, end) && touches(tokens[end - 1], tokens[end])) {
    length += (tokens[end] as Token).text.length;
    end += 1;
    if (length > longest) return null;
  }
  const parts = tokens.slice(at + 1, end);
  const next = tokens[end];
  const closes = next === undefined || isMark(next, ",;。、\n ") || has(next, Role.dative);
  if (parts.length < 2 || !(closes || leadsTo(tokens, end))) return null;
  // 五包|水泥|修|猪圈; not 百合|种|球
  const does = parts.findIndex(
    (part, place) => place > 0 && place < parts.length - 1 && (isInner(part) || isAct(part)),
  );
  const tool =
    does === parts.length - 2 &&
    ((parts[does]?.text === "种" && !isThing(parts[does + 1])) ||
      (isAct(parts[does]) && tools.includes(parts[does + 1]?.text ?? "-")));
  if (does > 0 && !tool && parts[0]?.text.length !== 1) return null;
  const last = parts[parts.length - 1] as Token;
  if (isThing(last) && parts.every((part) => isNamePart(part))) return null;
  if (last.pos === "thing" || last.word?.goods != null || inNames.has(last.text)) return end;
  if (last.text.length > 1 || last.kind !== "text") return null;
  return closes ? (tools.includes(last.text) ? end : null) : handledSo.includes(last.text) ? null : end;
}

/** What may be done to the thing between its giving and the way there. */
const handledSo = "走跑骑赶带送拿提背抱扛挑吃喝穿用试种喂看找回来放做炖煮炒洗换装";

function givesOrBuys(token: Token | undefined): boolean {
  return has(token, Role.give) || has(token, Role.buy);
}

/** 去|李平|家 */
function leadsTo(tokens: readonly Token[], at: number): boolean {
  if (!has(tokens[at], Role.go)) return false;
  return tokens[at + 1]?.mention != null || has(tokens[at + 1], Role.pronoun);
}

function isPart(tokens: readonly Token[], at: number): boolean {
  const token = tokenAt(tokens, at);
  if (token === undefined || token.bracketed || token.mention !== null) return false;
  if (isNumeralName(token)) return true;
  if (ofSentences.test(token.text) || has(token, Role.sell) || has(token, Role.filler)) return false;
  if (token.kind === "text") return true;
  const { word } = token;
  if (token.kind !== "word" || word === null) return false;
  if (word.goods !== null) return true;
  if (word.measure !== null || word.roles.has(Role.works)) return false;
  // 老人|鞋; not 李平|老人|米
  if (has(token, Role.householdClass))
    return isNamedAfterClass(tokens[at + 1]) && tokenAt(tokens, at - 1)?.mention == null;
  if (word.quality || word.roles.isOnlyOf(Role.plain, Role.measured)) return true;
  if (token.text.length > 1) return isAct(token);
  // 血压|带; not 带|鸡娃
  if (has(token, Role.give) && tokens[at + 1]?.quantity == null) return false;
  // 牛|娃; not 给|娃|书包
  if (token.text === "娃")
    return tokenAt(tokens, at - 1)?.kind === "text" && tokens[at + 1]?.quantity != null;
  return isInner(token) || inNames.has(token.text);
}

/** 老人|鞋, 学生|奶: one character that names a thing together with whom it is for. Not: 给|老人|药1盒 */
export function isNamedAfterClass(token: Token | undefined): boolean {
  return token?.text.length === 1 && !"米面油盐糖肉蛋菜药煤炭柴酒茶粮".includes(token.text);
}

const ofSentences =
  /^[的了是在也都就还又共已没不很]|[的了着过是]$|[过回上下进出起][去来]$|^(?:[上下中]午|[早晚]上|今[天年]|[昨明]天|剩余?|余下?|库存|自产|只|[只就]?要|[想需还]要|另外|其中)$|.产$/;

/** Words that as one character also begin or end names: 提|水桶, 牛|娃, 血压|带, 被|面. */
const inNames = new Set([...endings, ..."提地门"]);
inNames.delete("把");
inNames.delete("点");

/** 米|3袋|: the figure of a thing told before. */
function isCounted(tokens: readonly Token[], at: number): boolean {
  return at > 0 && countsOneByOne(tokens[at]) && isThing(tokens[at - 1]);
}

/** 米|3袋|,| */
function isCountedBeforeMark(tokens: readonly Token[], start: number): boolean {
  return isMark(tokens[start - 1], ",、+") && isCounted(tokens, start - 2);
}

/** 奶|1箱, ,|米|一袋: the next thing with its figure. */
function rowGoesOn(tokens: readonly Token[], at: number): boolean {
  const next = isMark(tokens[at], ",、+") ? at + 1 : at;
  return tokens[next]?.word?.goods != null && countsOneByOne(tokens[next + 1]) && !isThing(tokens[next + 2]);
}

/** Whether it may be something done: 洗|被子, 挖|深坑. Not: 洗|脚桶, 打药|机 */
function openingOf(parts: readonly Token[]): "act" | "name" {
  const [first, second] = parts;
  if (first === undefined || parts.length < 2 || !(isInner(first) || isAct(first) || first.text === "提"))
    return "name";
  const rest = parts
    .slice(1)
    .map(({ text }) => text)
    .join("");
  // 打药|机; not 修剪|果树
  if (isAct(first)) return (second?.text.length ?? 0) < 2 && tools.includes(rest.slice(-1)) ? "name" : "act";
  // 洗|被子; 洗脸|巾 is parted elsewhere, and 脸巾 no word.
  const known = second?.word?.goods != null || (second?.pos === "thing" && second.opens === "thing");
  if (parts.length === 2 && rest.length > 1 && known) return "act";
  if (qualities.includes(rest.charAt(0)) || (rest.length === 1 && cleaning.includes(first.text)))
    return "act";
  return tools.includes(rest.slice(-1)) ? "name" : "act";
}

const qualities = "大小新旧脏破老好坏厚薄长短";
const cleaning = "洗刷擦修补换装搬抬编做";

/** What tools and household goods end in. */
const tools = `${thingEnds}箱筐篮灶炉架杆垫席布巾网瓢泵票卡带套挡嘴托`;

/** At the beginning of what is told, or behind 把. */
function opensGiving(tokens: readonly Token[], start: number): boolean {
  const before = tokenAt(tokens, start - 1);
  return before === undefined || before.text === "把" || isMark(before, ",;。\n ");
}

/** 给李平|放下了, 送到|李平|家 */
function isGivenBehind(tokens: readonly Token[], at: number): boolean {
  const gives = tokens[at];
  if (!has(gives, Role.dative) && !has(gives, Role.give)) return false;
  return tokens.slice(at + 1, at + 4).some((token) => token.mention !== null || has(token, Role.pronoun));
}

/** 李平家|血压带|2个, 李平:|五仁月饼|2盒 */
function standsAlone(tokens: readonly Token[], start: number, at: number): boolean {
  const next = tokens[at + 1];
  if (next !== undefined && next.kind !== "mark") return false;
  let who = start - 1;
  if (isMark(tokens[who], ":")) who -= 1;
  if (has(tokenAt(tokens, who), Role.home)) who -= 1;
  return tokenAt(tokens, who)?.mention != null;
}
