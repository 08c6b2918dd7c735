import { anyOf } from "../text/characters.ts";
import { isDigit, isLatin } from "../text/letters.ts";
import { surnameAt } from "../text/surnames.ts";
import { readQuantity } from "../words/read-quantity.ts";
import { Role, rolesOf } from "../words/roles.ts";
import { has, isMark, type Token } from "../words/tokens.ts";
import { type Cursor, last, push, type Reader } from "./cursor.ts";

const marks = new Set(",;。!?、:()[]{}【】《》<>|+\"'…-~/*#=_&@√×\t\n ");
const listNumberStart = new Set("0123456789一二三四五六七八九十(第表附①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳");
/** 3.走访 is a list number, 3.5 a figure. */
const listNumberForm =
  /(?:附?表[一二三四五六七八九\d][、:. ]|\d{1,2}[.、)](?!\d)|\(?[一二三四五六七八九十]{1,2}(?:[、.)]|是(?=\S))|\(\d{1,2}\)|\d{1,2}\)|[①-⑳]|第[一二三四五六七八九][,、:])\s?/y;

/** 1. 一、(2) ① at the start of a line or behind a stop; 一是 at the start of a line. */
export const listNumber: Reader = {
  begins: (character) => listNumberStart.has(character),
  read(cursor) {
    const before = last(cursor);
    const circled = isCircled(cursor.text.charCodeAt(cursor.at));
    const behindMark = before === undefined || isMark(before, "\n;。: ,】√×");
    if (
      !behindMark &&
      !circled &&
      !isNextInBrackets(cursor.text, cursor.at) &&
      !isNextRunOn(cursor.text, cursor.at) &&
      !(
        firstOfList.test(cursor.text.slice(cursor.at, cursor.at + longestPair)) &&
        !(cursor.text.charAt(cursor.at + 1) === "、" && isCountedThing(before))
      ) &&
      !isFirstName(cursor)
    )
      return false;
    // 表一 走访情况
    const ofTables = cursor.text.charAt(cursor.at) === "表" || cursor.text.charAt(cursor.at) === "附";
    if (
      ofTables
        ? before !== undefined && before.text !== "\n"
        : !circled && !closesListNumber(cursor.text, cursor.at)
    )
      return false;
    if (isMark(before, ":") && isFigureOfLabel(cursor.text, cursor.at)) return false;
    listNumberForm.lastIndex = cursor.at;
    if (!listNumberForm.test(cursor.text)) return false;
    const end = listNumberForm.lastIndex;
    const lineStart = before === undefined || before.text === "\n";
    const said = cursor.text.slice(cursor.at, end);
    if (!lineStart && !/[、.):①-⑳]/.test(said) && !isNextPoint(cursor, said)) return false;
    if (before !== undefined && !isMark(before, "\n;。:,】")) openItem(cursor, end);
    cursor.at = end;
    return true;
  },
};

/** Policy talks:| 3. Leaflets: 80.: how many, with its full stop. Not: 内容:1.走访; 1.走访情况:2.宣讲情况:; Done: 1. Visits: 5. 2. Talks: 3. */
function isFigureOfLabel(text: string, at: number): boolean {
  const number = /^(\d{1,2})\.(?=\s?[a-z]|\s*$)/i.exec(text.slice(at, at + longestPair))?.[1];
  if (number === undefined) return false;
  // Trainings:| 1.: no list number stands before another label or at the end, but for the first of a list.
  if (number === "1")
    return labelOrEnd.test(text.slice(at, at + longestPoints)) && !/[^:\d\s]\s*2[.、)]/.test(text.slice(at));
  const before = text.slice(Math.max(0, at - longestPoints), at);
  return !new RegExp(`(?:^|[^\\d:\\s])\\s*${Number(number) - 1}[.、)]`).test(before);
}

const labelOrEnd = /^1\.(?:\s?[a-z]+(?: [a-z]+){0,2}:|\s*$)/i;

/** (1)送米2袋|(2)宣讲政策: one more than the number in brackets before it. */
function isNextInBrackets(text: string, at: number): boolean {
  const number = /^\(([2-9])\)/.exec(text.slice(at, at + 3))?.[1];
  return (
    number !== undefined && text.slice(Math.max(0, at - longestItem), at).includes(`(${Number(number) - 1})`)
  );
}

const longestItem = 120;

/**
 * 四是投入1万元;|五是|投入2万元: the point before it is told in the same words. From the fifth on: 一是 to 四是 are words of their own.
 * Not: 三户走访了,|五是特困户
 */
function isNextPoint({ text, at }: Cursor, said: string): boolean {
  const nth = points.indexOf(said.charAt(0));
  if (nth < 4 || said !== `${points.charAt(nth)}是` || !stops.includes(text.charAt(at - 1))) return false;
  const before = text.lastIndexOf(`${points.charAt(nth - 1)}是`, at);
  return before === 0 || stops.includes(text.charAt(before - 1) || "#");
}

const points = "一二三四五六七八九十";
const stops = ",;。:\n ";

/** 走访|1.李平 2.王五: the first of a list, right behind what it is of. */
const firstOfList = /^1[.、)](?![\d ])[^\d,;。\n]{2,8}[ ,、;]?2[.、)](?!\d)/;
const longestPair = 16;

/** 送米|1.李平2袋 2.王五3袋: the first name of a list, whatever is told of it. */
function isFirstName({ text, at, parts }: Cursor): boolean {
  if (text.charAt(at) !== "1" || !/^[.、)]$/.test(text.charAt(at + 1))) return false;
  if (parts.index.nameAt(text, at + 2, parts.sender) === null) return false;
  const next = /[ ,;。、袋户次人元桶]2[.、)](?!\d)/.exec(text.slice(at, at + longestItem));
  return next !== null && parts.index.nameAt(text, at + next.index + next[0].length, parts.sender) !== null;
}

/** 大米|1、食用油2、, 低保户|1、监测户2、, 走访户数|1、培训2、: how many there are of what stands in front. */
/** :1.缺水|2.缺电: one more than the number before it, in a list that a colon or a line opens. Not: 送米1、面|2、油3 */
function isNextRunOn(text: string, at: number): boolean {
  const number = nextPoint.exec(text.slice(at, at + 3))?.[1];
  if (number === undefined) return false;
  const front = text.slice(Math.max(0, at - longestPoints), at);
  const points = front.slice(Math.max(front.lastIndexOf(":"), front.lastIndexOf("\n")) + 1);
  if (!firstPoint.test(points) || !/[\u4e00-\u9fff]$/.test(points)) return false;
  const before = Number(number) - 1;
  return points.includes(`${before}.`) || points.includes(`${before}、`);
}

const nextPoint = /^([2-9])[.、][\u4e00-\u9fff]/;
const firstPoint = /^1[.、][\u4e00-\u9fff]/;
const longestPoints = 80;

function isCountedThing(before: Token | undefined): boolean {
  return (
    before?.word?.goods != null ||
    has(before, Role.householdClass) ||
    /^数$|[户次人]数$|[卡单册料]$/.test(before?.text ?? "")
  );
}

const closing = anyOf(".、)是,:");

/** The mark behind a list number of one or two figures, in brackets or behind 第. */
function closesListNumber(text: string, at: number): boolean {
  for (let behind = at + 1; behind <= at + 3; behind += 1)
    if (closing.mayHave(text.charCodeAt(behind))) return true;
  return false;
}

/** ①李平√ ②王五√: an item of its own, as on a line of its own; ①李平 ②王五,各发…: a list of names; ①米1袋 ②油1桶: of things. */
function openItem(cursor: Cursor, end: number): void {
  const { tokens, text, parts } = cursor;
  const spaced = isMark(last(cursor), " ");
  const before = tokens[tokens.length - (spaced ? 2 : 1)];
  const startsName = parts.index.nameAt(text, end, parts.sender) !== null;
  // 走访:李平 2.|谈心:刘军
  const mayStartName = startsName || (surnameAt(text, end).kind !== "none" && !isActLabel(cursor, end));
  if (before?.mention != null && mayStartName) push(cursor, "mark", end).text = "、";
  else if (startsName || isMark(before, "√×")) push(cursor, "mark", end).text = "\n";
  else if (opensLabel.test(text.slice(end, end + 8))) push(cursor, "mark", end).text = "\n";
  else if (!spaced) {
    const apart = isNextRunOn(text, cursor.at) || opensAct(cursor, end) || tellsTrouble(text, cursor.at);
    // 慰问品:1、米|2、油: a list of things.
    const ofThings = before?.word?.goods != null && listsGifts.test(text.slice(0, cursor.at));
    push(cursor, "mark", end).text = apart ? (ofThings ? "、" : ";") : " ";
  }
  // 1、送农药2瓶 2、帮铲地半天: a point of its own.
  else if (!isCircled(text.charCodeAt(cursor.at)) || opensAct(cursor, end))
    (last(cursor) as Token).text = ";";
}

const listsGifts = /(?:慰问|捐赠|发放|赠送)(?:物资|物品|品):1[^:;。\n]{1,60}$/;

function isActLabel({ text, parts }: Cursor, at: number): boolean {
  const word = parts.lexicon.longestAt(text, at);
  return word?.measure != null && text.charAt(at + word.text.length) === ":";
}

/** (2)帮扶措施: */
const opensLabel = /^[\u4e00-\u9fff]{2,7}:/;

/** ①水管坏了|②路不通: what is wrong, each for itself. */
function tellsTrouble(text: string, at: number): boolean {
  const item = text.slice(Math.max(0, at - longestItem), at);
  return /[①-⑳)][^①-⑳)\d]*[坏漏缺没不难断裂塌][^①-⑳)\d]*$/.test(item);
}

const opening = rolesOf(Role.each, Role.help, Role.give, Role.dative, Role.go, Role.build, Role.arrange);

/** ①宣讲政策②每户发放传单1份③帮李平家收玉米: acts, and no things of a list. */
function opensAct({ text, parts }: Cursor, end: number): boolean {
  const word = parts.lexicon.longestAt(text, end);
  if (word === null) return false;
  const { roles, measure } = word;
  return (
    (measure !== null &&
      measure.households !== "own" &&
      !measure.money &&
      measure.countedIn.includes("次")) ||
    roles.hasSome(opening) ||
    // ④困难:暂无
    (roles.has(Role.need) && text.charAt(end + word.text.length) === ":")
  );
}

function isCircled(code: number): boolean {
  return code >= 0x2460 && code <= 0x2473;
}

/** The full stop of a message typed in half width; the point of 3.5 belongs to its figure. */
export const point: Reader = {
  begins: (character) => character === ".",
  read(cursor) {
    const { text, at } = cursor;
    if (isDigit(text.charCodeAt(at + 1)) && isDigit(text.charCodeAt(at - 1))) return false;
    push(cursor, "mark", at + 1).text = "。";
    cursor.about = false;
    return true;
  },
};

/** 送-3袋大米: fewer than none, which is no figure at all. */
export const fewerThanNone: Reader = {
  begins: (character) => character === "-",
  read(cursor) {
    const { text, at } = cursor;
    const before = last(cursor);
    if (!isDigit(text.charCodeAt(at + 1)) || before === undefined) return false;
    if (!has(before, Role.give) && !before.word?.measure) return false;
    const hit = readQuantity(text, at + 1, cursor.parts.lexicon, false);
    if (hit === null || hit.kind !== "quantity") return false;
    push(cursor, "quantity", hit.end).quantity = { ...hit.quantity, value: 0, approx: false };
    return true;
  },
};

/** 李平 张三 are parted; spaces beside other marks, line ends and Latin words part nothing. */
export const space: Reader = {
  begins: (character) => character === " ",
  read(cursor) {
    const { text, at } = cursor;
    let end = at + 1;
    while (text.charCodeAt(end) === 0x20) end += 1;
    const before = last(cursor);
    if (before !== undefined && joinsWord(cursor, before, end)) return true;
    if (
      isLatin(text.charCodeAt(at - 1)) ||
      isLatin(text.charCodeAt(end)) ||
      before === undefined ||
      before.kind === "mark" ||
      end >= text.length ||
      marks.has(text.charAt(end))
    )
      cursor.at = end;
    else push(cursor, "mark", end).text = " ";
    return true;
  },
};

/** 化 肥4袋, 走  访李平: a slip of the finger inside a thing's name, whose first character alone means nothing. */
function joinsWord(cursor: Cursor, before: Token, end: number): boolean {
  const { text, at, parts } = cursor;
  if (before.kind !== "text" || before.end !== at || before.text.length !== 1 || end > at + 3) return false;
  const whole = parts.lexicon.longestAt(before.text + text.slice(end, end + 4), 0);
  if (whole === null || whole.text.length < 2 || (whole.goods === null && whole.measure === null))
    return false;
  before.kind = "word";
  before.word = whole;
  before.text = whole.text;
  before.pos = null;
  before.opens = null;
  before.end = end + whole.text.length - 1;
  cursor.at = before.end;
  return true;
}

/** ( [ */
export const openingBracket: Reader = {
  begins: (character) => character === "(" || character === "[",
  read(cursor) {
    const { text, at } = cursor;
    if (text.indexOf(text.charAt(at) === "(" ? ")" : "]", at) > at) cursor.depth += 1;
    push(cursor, "mark", at + 1).text = "(";
    return true;
  },
};

/** ) ] */
export const closingBracket: Reader = {
  begins: (character) => character === ")" || character === "]",
  read(cursor) {
    cursor.depth = Math.max(0, cursor.depth - 1);
    push(cursor, "mark", cursor.at + 1).text = ")";
    return true;
  },
};

/** , ; 。、: and whatever else parts words. */
export const mark: Reader = {
  begins: (character) => marks.has(character),
  read(cursor) {
    const character = cursor.text.charAt(cursor.at);
    if (character === "\n") cursor.depth = 0;
    push(cursor, "mark", cursor.at + 1);
    if (",;。!?\n".includes(character)) cursor.about = false;
    return true;
  },
};
