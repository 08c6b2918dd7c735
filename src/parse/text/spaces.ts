import { isDigitAt, isDigitOfEitherWidthAt, isHanAt } from "./letters.ts";

/** Which spaces of a message as it was typed part nothing; the characters may be simplified or traditional, the digits of either width. */

/** 走 访 李 平 户: a space behind every character parts nothing. */
export function isSpacedOut(original: string): boolean {
  if (!/^(?:\S ){4}/.test(original)) return false;
  const words = original.trim().split(" ");
  return words.filter((word) => word.length <= 1).length >= words.length * 0.8;
}

/** The space at `index` stands inside a word or a figure, or sets a figure apart from what belongs to it. */
export function partsNothing(original: string, index: number): boolean {
  return (
    standsByStop(original, index) ||
    splitsWord(original, index) ||
    partsScale(original, index) ||
    setsFigureApart(original, index) ||
    partsDigits(original, index)
  );
}

/** 茶 苗 3 0 0 株: one figure, where the characters in front stand apart as well. Not: 化肥3 5袋, 米 油 2 3 袋 */
function partsDigits(original: string, index: number): boolean {
  const next = original.charAt(index + 1);
  const previous = original.charAt(index - 1);
  // 3| . 5斤, 3 .| 5斤
  if (next === "." && isDigitOfEitherWidthAt(original, index - 1))
    return spacedPoint.test(original.slice(index, index + 4)) && isHanAt(original, index - 2);
  if (previous === "." && isDigitOfEitherWidthAt(original, index + 1))
    return original.charAt(index - 2) === " " && isHanAt(original, index - 4);
  if (!isDigitOfEitherWidthAt(original, index + 1) || !isDigitOfEitherWidthAt(original, index - 1))
    return false;
  const behind = original.slice(index + 1, index + 13);
  const front = original.slice(Math.max(0, index - 13), index);
  if (moneyInThousands.test(behind) && ofMoney.test(front)) return true;
  if (papersInThousands.test(behind) && ofPapers.test(front)) return true;
  if (weightInThousands.test(behind) && ofFuel.test(front)) return true;
  const run = /(?:[0-9０-９] )*$/.exec(original.slice(Math.max(0, index - 9), index + 1))?.[0] ?? "";
  const rest = /^(?:[0-9０-９] ?)*/.exec(original.slice(index + 1, index + 11))?.[0] ?? "";
  if (!ofOneFigure.test((run + rest).trimEnd())) return false;
  return apart.test(original.slice(Math.max(0, index - 6), index));
}

const spacedPoint = /^ \. ?[0-9]/;
/** 慰问金1| 500元, 协调资金1 200| 000元. Not: 李平 2 500元 */
const moneyInThousands = /^[0-9]{3}(?: [0-9]{3}){0,2}[元块]/;
const ofMoney = /[款金费资贷捐投][0-9]{1,3}(?: [0-9]{3}){0,2}$/;
const papersInThousands = /^[0-9]{3}份/;
const ofPapers = /[料单册][0-9]{1,3}$/;
const weightInThousands = /^[0-9]{3}(?:斤|公斤)/;
const ofFuel = /[炭煤][0-9]{1,3}$/;
/** Three or more, or a round one: 3 0 0, 3 0 */
const ofOneFigure = /^(?:\S ){2}|^\S [0０]$/;
const apart = / \S \S \S$/;

/** Beside one of them a space says nothing more. Not: 500, 300元, two figures, and not in English, whose commas are read with their space. */
const stops = ",，、;；。";

function standsByStop(text: string, at: number): boolean {
  return (
    (stops.includes(text.charAt(at - 1) || "#") && isHanAt(text, at + 1)) ||
    (stops.includes(text.charAt(at + 1) || "#") && isHanAt(text, at - 1))
  );
}

/** 是 无: what stands alone in the cell of a table. */
const answers = /[是否有无已未在]/;

/** 化 肥4袋: between two characters that stand alone; 李平 王五 stay parted. */
function splitsWord(original: string, at: number): boolean {
  return (
    isHanAt(original, at - 1) &&
    isHanAt(original, at + 1) &&
    !answers.test(original.charAt(at - 1)) &&
    !answers.test(original.charAt(at + 1)) &&
    !isHanAt(original, at - 2) &&
    !isHanAt(original, at + 2) &&
    !(shortThings.test(original.slice(at - 1, at + 2)) && isInHeader(original, at))
  );
}

/** 户主 米 油: columns of a table, named by one character each. */
const shortThings = /^[米面油奶蛋肉煤盐糖] [米面油奶蛋肉煤盐糖]$/;
const header = /^\s{0,4}(?:序号|编号|户主|姓名|户名|农户)\s/;

const longestHeader = 40;

function isInHeader(original: string, at: number): boolean {
  const line = original.slice(Math.max(0, at - longestHeader), at);
  return header.test(line.slice(line.lastIndexOf("\n") + 1));
}

/** What counts, in one character, simplified and traditional. */
const counter =
  "[元块塊户戶人名份次件袋桶箱瓶斤盒个個只隻条條套床把台臺辆輛盏盞座口棵株头頭尾羽枚亩畝场場期起篇册冊笔筆吨噸捆罐提壶壺家天岁歲里卷本顶頂贴貼]|公[斤里顷頃]|千克|平方|[张張米包双雙](?=$|[\\s,，。、；;:：)）(（的和给給长長])";

/** 486.5 万元, 1.2 亿斤, 贷款 3 万, 1 千 2 百元: between a figure and the rest of it; 2 万福来 stays parted. */
function partsScale(text: string, at: number): boolean {
  if (!isDigitAt(text, at - 1)) return hundreds.test(text.slice(at - 1, at + 6));
  return scaled.test(text.slice(at + 1, at + 5));
}

const scale = `[万萬亿億千百](?:$|[\\s,，。;；、)）\\d余餘多来來几幾立株的买買贷貸用和]|${counter})`;
const scaled = new RegExp(`^${scale}`);
/** 千| 340余万元 */
const hundreds = /^[千百万萬] \d{1,3}(?:[千百十余餘多万萬元块]| [千百余餘多万萬元块])/;

/** 11| 月| 19| 日, 路灯| 20| 余| 盏, 坝上| 3| 组: office programs set every figure apart from the characters around it. Not: 李平 2袋, 1 走访李平 2 送米 */
function setsFigureApart(text: string, at: number): boolean {
  if (isDigitAt(text, at - 1))
    return (
      behindFigure.test(text.slice(at + 1, at + 5)) ||
      (nothingElse.test(text.slice(at + 1, at + 3)) && toldFigure.test(text.slice(Math.max(0, at - 12), at)))
    );
  if (!isHanAt(text, at - 1)) return false;
  if (isDigitAt(text, at + 1)) return setApart.test(text.slice(at + 1, at + 18));
  return andMore.test(text.slice(Math.max(0, at - 3), at)) && nothingElse.test(text.slice(at + 1, at + 3));
}

const andMore = /\d ?[余餘多几幾来來]$/;
/** What belongs to the figure in front of it: 余 is a surname too, 组 and 日 begin words. */
const withFigure = `[余餘多几幾来來] ?(?:${counter}|[万萬]|公)|月(?![饼餅])|[日号號](?![期常用召])|年(?![货貨糕画畫轻輕老])|[组組](?![织織长長建员員])`;
const behindFigure = new RegExp(`^(?:${withFigure})`);
/** The figure in front stands behind a word: 柴约1| 吨; a number in front of a point stands alone. */
const toldFigure = /[\u4e00-\u9fff] ?\d{1,8}(?:\.\d{1,4})?$/;
/** Counters that begin no word and no name. */
const nothingElse =
  /^(?:[元块塊户戶名份件袋桶箱瓶斤盒个個只隻套床辆輛盏盞棵株亩畝册冊吨噸捆罐人次头頭本顶頂贴貼点點]|[张張](?=$|[\s,，。、；;]))/;
/** The figure with what counts behind it, a space between them. */
const setApart = new RegExp(`^\\d{1,8}(?:\\.\\d{1,4})? (?:${withFigure}|${scale}|[点點的]|${counter})`);
