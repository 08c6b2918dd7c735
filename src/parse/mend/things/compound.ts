import { anyOf, type Characters } from "../../text/characters.ts";
import { endOfGiven, isNamedAfterClass, startOfCounted } from "../../words/counted-names.ts";
import type { Lexicon } from "../../words/lexicon.ts";
import { startsNextCount } from "../../words/next-count.ts";
import { thingEnds } from "../../words/pairing.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import {
  endings,
  isAct,
  isInner,
  isNamePart,
  isNumeralName,
  isPlain,
  isSomeOf,
  isTimeNow,
  mayName,
  touches,
} from "../../words/thing-name.ts";
import { has, hasSome, isMark, type Token, tokenAt, unitOf } from "../../words/tokens.ts";
import { join } from "./join.ts";
import { countInPieces, isPieces, isPiecesInBrackets } from "./pieces.ts";
import { joinSown, sown } from "./sown.ts";
import { actsFor, dropWhatFor } from "./what-for.ts";
import {
  dropContent,
  dropContentOfEach,
  dropDonors,
  dropHalfAgain,
  dropHolding,
  dropLentFor,
  dropLikeness,
  dropOtherUnit,
  dropPurpose,
  dropWhatItIs,
  dropWhoseEach,
} from "./which-thing.ts";

/**
 * Joins the parts of a thing's name that contains other words: 玉米|种 12斤, 除草|剂 3瓶, 防|晒|帽 1顶, 毛巾|被 一床, 两把 锄|头.
 * A verb inside such a name would otherwise be read as an act.
 */
export function joinCompounds(tokens: readonly Token[], lexicon: Lexicon, characters: Characters): Token[] {
  const joined = [...tokens];
  if (characters.mayHaveOneOf(ofParts)) joinParts(joined, lexicon);
  if (characters.mayHaveOneOf(sown)) joinSown(joined, lexicon);
  const mayBeFor = characters.mayHaveOneOf(actsFor);
  const mayBeLike = characters.mayHaveOneOf(attributive);
  const mayBeDonated = mayBeLike && characters.mayHaveOneOf(donating);
  const mayBeBracketed = characters.mayHaveOneOf(bracket);
  for (let at = 0; at < joined.length; at += 1) {
    if (joined[at]?.kind === "text" && (isToolInFront(joined, at) || isTicketFor(joined, at)))
      join(joined, at - 1, at + 1, lexicon);
    if (joined[at]?.quantity === null) continue;
    if (hasSome(tokenAt(joined, at - 1), relatives) || hasSome(joined[at + 1], relatives))
      joinRelatives(joined, at);
    dropPurpose(joined, at);
    if (mayBeBracketed) dropOtherUnit(joined, at);
    if (mayBeFor) dropWhatFor(joined, at);
    dropLentFor(joined, at);
    if (isPiecesInBrackets(joined, at)) countInPieces(joined, at);
    if (!countsThings(joined[at])) continue;
    if (mayBeLike) dropLikeness(joined, at);
    if (mayBeDonated) dropDonors(joined, at);
    const told = startOfCounted(joined, at);
    const start = told ?? startOfName(joined, at);
    if (start !== null) {
      const end = told === null ? endOfRun(joined, at) : at;
      join(joined, start, end, lexicon);
      at -= end - start - 1;
      if (isPieces(joined[at])) countInPieces(joined, at);
      continue;
    }
    if (isPieces(joined[at])) countInPieces(joined, at);
    // 培训2期|修|路2公里: counted next, and no thing of which there were two.
    if (startsNextCount(joined, at + 1)) continue;
    const end = touches(joined[at + 1], joined[at + 2])
      ? (endOfName(joined, at) ?? endOfGiven(joined, at))
      : null;
    if (end !== null) join(joined, at + 1, end, lexicon);
  }
  return joined;
}

const attributive = anyOf("的");
const donating = anyOf("募捐集");
const bracket = anyOf("(");

/** What is looked at one by one where it stands by itself or begins or ends so. */
const ofParts = anyOf("讲装每是半被有");

function joinParts(tokens: Token[], lexicon: Lexicon): void {
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    const { text } = token;
    if (text === "讲" && isLesson(tokens, at))
      tokens[at] = { ...token, kind: "text", word: null, pos: "act" };
    else if (text === "被" && isQuilt(tokens, at)) at = takeQuilt(tokens, at, lexicon);
    else if (text === "是") at = dropWhatItIs(tokens, at);
    else if (text === "有") at = dropHolding(tokens, at);
    else if (text.startsWith("每")) {
      dropContentOfEach(tokens, at);
      dropWhoseEach(tokens, at);
    } else if (text.startsWith("半")) dropHalfAgain(tokens, at);
    else if (text.includes("装")) dropContent(tokens, at);
  }
}

/** 两床|被, 夏凉|被、羽绒服: nothing follows that was done to anybody. */
function isQuilt(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next === undefined || next.kind === "mark" || has(next, Role.joins) || has(next, Role.etcetera);
}

/** @returns where the thing that it is or ends now stands */
function takeQuilt(tokens: Token[], at: number, lexicon: Lexicon): number {
  const before = tokens[at - 1];
  if (before?.kind === "text" && touches(before, tokens[at])) {
    join(tokens, at - 1, at + 1, lexicon);
    return at - 1;
  }
  if (/^[床条套]$/.test(unitOf(before)))
    tokens[at] = {
      ...(tokens[at] as Token),
      text: "被子",
      word: lexicon.word("被子"),
      pos: "thing",
      opens: "thing",
    };
  return at;
}

/** 讲|了一堂果树管护课: taught, and nothing is said. */
function isLesson(tokens: readonly Token[], at: number): boolean {
  const figure = tokens[at + 1]?.text === "了" ? tokens[at + 2] : tokens[at + 1];
  return /^[堂节课]$/.test(figure?.quantity?.unit?.name ?? figure?.quantity?.unitSaid ?? "");
}

/** What a tool is named by. */
const withTools = rolesOf(Role.labour, Role.measured);

/** 打药|机给李平一台, 修枝|剪发给李平, 血糖|试纸给李平一盒: what it is done or measured with, in front of the giving. */
function isToolInFront(tokens: readonly Token[], at: number): boolean {
  const tool = tokens[at];
  const hands = tokens[at + 1];
  const act = tokenAt(tokens, at - 1);
  if (tool === undefined || !hasSome(act, withTools)) return false;
  if (!(opensName(hands) || has(hands, Role.dative))) return false;
  const opens = tokens[at - 2] === undefined || isMark(tokens[at - 2], ",;。\n:");
  if (!opens || !touches(act, tool)) return false;
  if (has(act, Role.measured)) return "纸秤仪计枪表".includes(tool.text.slice(-1));
  return tool.text.length === 1 && thingEnds.includes(tool.text) && isAct(act);
}

/** 体检|卡2张: what it is done for, and nothing done yet. */
function isTicketFor(tokens: readonly Token[], at: number): boolean {
  const ticket = tokens[at];
  if (ticket?.text.length !== 1 || !"卡券票".includes(ticket.text)) return false;
  const what = tokenAt(tokens, at - 1);
  return what?.word?.measure?.id === "medical" && touches(what, ticket);
}

/**
 * 李平、李贵|弟兄俩, 李平|母子三人, 李平、李贵|两兄弟: what those named are to each other, with how many they are, counts nothing.
 * 给李平兄弟|两个水桶 does.
 */
function joinRelatives(tokens: Token[], at: number): void {
  const figure = tokens[at] as Token;
  const { unit = null, value = null } = figure.quantity ?? {};
  if (value === null || value < 2 || value > 5) return;
  if (unit !== null && unit.name !== "个" && unit.kind !== "person") return;
  const behind = hasSome(tokens[at - 1], relatives) && isNamed(tokens, at - 2);
  const start = behind ? at - 1 : at;
  const front = !behind && unit === null && hasSome(tokens[at + 1], relatives) && isNamed(tokens, at - 1);
  if (!behind && !front) return;
  if (behind && !/^[俩仨]/.test(figure.text) && isNamePart(tokens[at + 1])) return;
  const relative = tokens[behind ? start : at + 1] as Token;
  const other = behind ? figure : relative;
  tokens.splice(start, 2, {
    ...relative,
    start: (tokens[start] as Token).start,
    end: other.end,
    text: (tokens[start] as Token).text + other.text,
  });
}

const relatives = rolesOf(Role.kin, Role.title);

function isNamed(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at];
  return before?.mention != null || (has(before, Role.home) && tokens[at - 1]?.mention != null);
}

function countsThings(token: Token | undefined): boolean {
  const quantity = token?.quantity ?? null;
  if (quantity === null || token?.bracketed) return false;
  const kind = quantity.unit?.kind;
  // 硬化|村内道路2000平方米; of fields nothing is put together.
  if (kind === "area") return quantity.unit?.name !== "亩";
  return kind === "count" || kind === "mass" || kind === "length" || isPieces(token);
}

/** What is held in the hand: no building is counted so. */
const inHand = new Set("把双瓶袋盒箱包床顶副支".split(""));

/** What roads, wells and houses are counted in. */
const ofBuildings = new Set(
  "公里 米 延米 座 处 眼 间 盏 杆 口 平方米 平方 平米 立方米 立方 道 栋 孔 段 所 亩 户".split(" "),
);

const longestName = 6;

/** Behind a giving word or in a list everything up to the figure names the thing. */
function opensName(token: Token | undefined, before?: Token): boolean {
  if (isMark(token, "、+")) return true;
  if (token?.mention || has(token, Role.pronoun)) return has(before, Role.give);
  // 各送去|洗护用品1套
  if (has(token, Role.each)) return /^各[送发给赠捐带]/.test(token?.text ?? "");
  return (has(token, Role.give) || has(token, Role.receive)) && !has(token, Role.labour);
}

/** The last token of the name before the figure at `at`: 除草剂 4瓶, 雨衣近40件 and 除草膜共8卷 have something between. */
function endOfRun(tokens: readonly Token[], at: number): number {
  let end = at;
  while (
    isMark(tokens[end - 1], " :") ||
    has(tokens[end - 1], Role.about) ||
    has(tokens[end - 1], Role.each) ||
    has(tokens[end - 1], Role.pool)
  )
    end -= 1;
  return end;
}

/** Where a name of several parts begins before the figure at `at`; null where no two of them stand there. */
function startOfName(tokens: readonly Token[], at: number): number | null {
  const end = endOfRun(tokens, at);
  const part = tokenAt(tokens, end - 2);
  // 硬化广场|面积|3000平方米
  if (!touches(part, tokens[end - 1]) || tokens[end - 1]?.text.endsWith("面积")) return null;
  const built = ofBuildings.has(unitOf(tokens[at])) ? afterBuilding(tokens, end) : null;
  if (built !== null || !(mayName(part) || has(part, Role.householdClass))) return built;
  return afterOpening(tokens, at, end) ?? fromItsEnd(tokens, at, end);
}

/** 硬化|入户便道 4.7公里, 新建|养殖暖棚 12座: between building and what buildings are counted in all is the thing's name. */
function afterBuilding(tokens: readonly Token[], end: number): number | null {
  let start = end;
  while (start > Math.max(0, end - longestName) && isOfWork(tokens[start - 1])) {
    if (start < end && !touches(tokens[start - 1], tokens[start])) return null;
    start -= 1;
  }
  // 整修:田间便道1.2公里: the verb is the label.
  const colon = isMark(tokens[start - 1], ":");
  const verb = tokens[colon ? start - 2 : start - 1];
  // 建|养殖圈棚23座
  const known = has(tokens[end - 1], Role.works) && !/^[上下好完起成到通了]/.test(tokens[start]?.text ?? "");
  const builds =
    has(verb, Role.build) && ((verb?.text.length ?? 0) >= 2 || known) && !/[过好]$/.test(verb?.text ?? "");
  // 新建过滤池1座、|晒坝3处
  const goesOn = isMark(verb, "、") && ofBuildings.has(unitOf(tokens[start - 2]));
  return end - start >= 2 && (goesOn || (builds && touches(colon ? tokens[start - 1] : verb, tokens[start])))
    ? start
    : null;
}

function isOfWork(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    !token.bracketed &&
    (token.kind === "text" || token.kind === "word") &&
    token.text !== "的" &&
    !isTimeNow(token) &&
    !has(token, Role.build) &&
    !has(token, Role.joins) &&
    !has(token, Role.pool) &&
    !has(token, Role.about)
  );
}

/** 锄头, 四季豆: enough of a name by itself. */
function isNameOfThing(token: Token | undefined): boolean {
  return (
    isNamePart(token) &&
    (token?.text.length ?? 0) >= 2 &&
    (token?.word?.goods != null || token?.pos === "thing")
  );
}

/** All that stands between a giving word or 、 and the figure: 送|四季豆种 2斤, 、五花肉 三斤. */
function afterOpening(tokens: readonly Token[], at: number, end: number): number | null {
  let start = end;
  while (
    start > Math.max(0, end - longestName) &&
    mayName(tokens[start - 1]) &&
    (start === end || touches(tokens[start - 1], tokens[start]))
  ) {
    start -= 1;
  }
  // 给李平|带|红薯 5斤: no name begins with the giving, whatever ends with it.
  if (start < end && endings.has(tokens[start]?.text ?? "") && has(tokens[start], Role.give)) start += 1;
  // 给李平捎了|点|药 两盒: some of it. Not: 送了点心两盒
  if (start < end - 1 && tokens[start]?.text === "点" && isSomeOf(tokens[start + 1])) start += 1;
  // 给李平|修|锄头 2把: done to the thing, where nothing says that it is given.
  if (
    tokens[start - 1]?.mention &&
    (isInner(tokens[start]) || isAct(tokens[start])) &&
    isNameOfThing(tokens[start + 1])
  )
    return null;
  // 给李平|拉|煤2吨
  if (has(tokens[start], Role.give) && tokens[start + 1]?.word?.goods != null) return null;
  if (end - start < 2 || !opensName(tokens[start - 1], tokens[start - 2])) return null;
  const first = tokens[start];
  if (
    (isInner(first) || isAct(first)) &&
    isMark(tokens[start - 1], "、+") &&
    ofBuildings.has(unitOf(tokens[at]))
  )
    return null;
  const last = tokens[end - 1];
  if ((isInner(last) || isAct(last)) && !endings.has(last?.text ?? "")) return null;
  if (tokens.slice(start, end).some((token) => has(token, Role.works))) return null;
  const plain = tokens.slice(start, end).every((token) => isNamePart(token));
  return plain ? null : start;
}

/** Elsewhere only what cannot be an act: 玉米|种, 除草|剂, 防|晒|帽. */
function fromItsEnd(tokens: readonly Token[], at: number, end: number): number | null {
  const last = end - 1;
  let start = end;
  let within = false;
  for (let place = last; place >= 0; place -= 1) {
    const token = tokens[place];
    const next = tokens[place + 1];
    const before = tokens[place - 1];
    if (token === undefined || token.bracketed || (place < last && !touches(token, next))) break;
    if (isNamePart(token)) {
      start = place;
      continue;
    }
    if (place === last) {
      // 林业站|把|2万棵核桃苗送到村
      if (token.text === "把" && isNamePart(tokens[at + 1])) break;
      if (!touches(before, token) || !isNamePart(before)) {
        if (!(isPlain(token) && isAct(before))) break;
      } else if (has(before, Role.works) || !(endings.has(token.text) || isPlain(token))) break;
      start = place;
      within = within || !isPlain(token);
      continue;
    }
    const small = next?.kind === "text" && next.text.length === 1;
    if (isAct(token) && small) {
      start = place;
      within = true;
      continue;
    }
    const short = next?.kind === "text" && next.text.length <= 2;
    const inside = before?.kind === "text" && before.text.length <= 3 && touches(before, token) && short;
    const carried = next?.kind === "text" && isMark(before, ",;。\n ") && inHand.has(unitOf(tokens[at]));
    if ((isInner(token) && (inside || carried)) || (isNumeralName(token) && isMark(before, ",;。\n "))) {
      start = place;
      within = true;
      continue;
    }
    if (has(token, Role.householdClass) && isNamedAfterClass(next) && opensName(before)) {
      start = place;
      within = true;
    }
    break;
  }
  return within && end - start >= 2 ? start : null;
}

/** 两期|柑橘修剪|培训, 一场养老保险|宣讲, 一堂|嫁接课: what it is about, an act or not, is one name before the measure. */
function endOfSubject(tokens: readonly Token[], at: number): number | null {
  let end = at + 1;
  while (end - at <= longestName && touches(tokens[end - 1], tokens[end]) && mayName(tokens[end])) end += 1;
  // 一堂|核桃修剪课
  if (end - at > 2 && tokens[end - 1]?.text.endsWith("课") && isLesson(tokens, at - 1)) return end;
  const measure = tokens[end]?.word?.measure?.id ?? "";
  const named = end - at > 2 && touches(tokens[end - 1], tokens[end]);
  return named && ["training", "outreach", "meeting"].includes(measure) ? end : null;
}

/** 两把锄头, 一台收割机: from behind the figure to the end of the name; null where one word is all of it. */
function endOfName(tokens: readonly Token[], at: number): number | null {
  const first = tokens[at + 1];
  const next = tokens[at + 2];
  if (!(mayName(next) && touches(tokens[at], first) && mayName(first))) return null;
  const subject = endOfSubject(tokens, at);
  if (subject !== null) return subject;
  if (first?.bracketed) return null;
  // 草帽|一瓶 counts what is before it, unless that has a figure of its own: 一顶草帽|一瓶花露水.
  if (isNamePart(tokens[at - 1]) && touches(tokens[at - 1], tokens[at]) && !countsThings(tokens[at - 2]))
    return null;
  let end = at + 2;
  if (isNamePart(first)) {
    // 5斤红|米|种
    while (isNamePart(tokens[end]) && touches(tokens[end - 1], tokens[end])) end += 1;
    if (
      endings.has(tokens[end]?.text ?? "") &&
      touches(tokens[end - 1], tokens[end]) &&
      !continues(tokens, end)
    )
      return end + 1;
    // 两把羊毛|剪|去李平家
    if (toolEnds.has(tokens[end - 1]?.text ?? "") && end > at + 2 && !continues(tokens, end - 1)) return end;
    end = at + 2;
    const second = tokens[end];
    const third = tokens[end + 1];
    const inside =
      first?.kind === "text" &&
      first.text.length <= 2 &&
      touches(first, second) &&
      isInner(second) &&
      touches(second, third) &&
      third?.kind === "text" &&
      third.text.length <= 2;
    return inside && !continues(tokens, end + 1) ? end + 2 : null;
  }
  if (!isInner(first) && !isAct(first)) return null;
  while (isNamePart(tokens[end]) && touches(tokens[end - 1], tokens[end])) end += 1;
  return end > at + 2 && tokens[end]?.text !== "的" ? end : null;
}

/** 两床被子种 …: more words follow, so that the last is no ending. */
function continues(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    touches(tokens[at], next) &&
    next !== undefined &&
    next.kind !== "mark" &&
    !has(next, Role.joins) &&
    !has(next, Role.dative) &&
    !has(next, Role.give) &&
    !(has(next, Role.go) && (tokens[at + 2]?.mention != null || has(tokens[at + 2], Role.pronoun)))
  );
}

/** What ends the name of a tool or of feed, and alone is an act or nothing: 羊毛剪, 鹅料, 烟囱管. */
const toolEnds = new Set("剪料管锯夹膜板垫扣梯".split(""));
