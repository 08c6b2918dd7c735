import { isDigit } from "../text/letters.ts";
import { startsNumeral } from "../text/numeral.ts";
import type { Pos } from "../words/general-dictionary.ts";
import type { Word } from "../words/lexicon.ts";
import type { QuantityHit } from "../words/read-quantity.ts";
import { Role } from "../words/roles.ts";
import { isGoodsOrText } from "../words/things.ts";
import { has, isMark, type Quantity, type Token } from "../words/tokens.ts";
import { countsCases, countsTopicInPieces } from "./counted-topic.ts";
import { type Cursor, last, tokenBack } from "./cursor.ts";

/** 拾|棉花 is work; 拾袋 and 贰拾 are figures. */
export function isPickedUp({ text, at }: Cursor, hit: QuantityHit): boolean {
  return text.charAt(at) === "拾" && hit.kind === "quantity" && hit.end === at + 1;
}

/** 三轮车2辆, 一家人: the word goes before 三轮, 一家. 一块 and 一些 are figures where they count. */
export function goesAfterWord(cursor: Cursor, hit: QuantityHit): boolean {
  const { text, at, word, general } = cursor;
  // 陆续, 一个劲, 几乎: how, whatever figure it begins with.
  if (!isDigit(text.charCodeAt(at)) && general.endBeyond(at, hit.end - at, adverbs) > 0) return true;
  if (isBehindFigure(cursor, hit) && general.endAt(at) > hit.end) return true;
  // 三轮|1辆, 买了辆|三轮, 二手|三轮, 用|三轮|拉
  if (text.startsWith("三轮", at) && hit.end === at + 2)
    if (startsNumeral(text.charCodeAt(hit.end)) || ofVehicle.test(text.slice(Math.max(0, at - 2), at)))
      return true;
  // 腊肉给他提去了|一块
  if (
    text.startsWith("一块", at) &&
    hit.kind === "quantity" &&
    alone.test(text.slice(hit.end, hit.end + 2)) &&
    countsTopicInPieces(cursor, hit.end, hit.quantity)
  )
    return false;
  return word !== null && word.text.length > 1 && isInsideWord(cursor, hit, word);
}

const alone = /^(?:$|[,;。、!\n+]|还有|和|跟)/;

const ofVehicle = /[辆台骑蹬用拿小]$|二手$|农用$|电动$|^[骑蹬开]着$/;

const adverbs: readonly Pos[] = ["adverb"];

/** 一台|二手洗衣机: behind a figure none without a unit begins inside a longer word of the general dictionary. */
function isBehindFigure(cursor: Cursor, hit: QuantityHit): boolean {
  if (hit.kind !== "quantity" || hit.quantity.unit !== null) return false;
  const before = last(cursor);
  return (
    before?.quantity?.unit != null && before.end === cursor.at && !isDigit(cursor.text.charCodeAt(cursor.at))
  );
}

function isInsideWord(cursor: Cursor, hit: QuantityHit, word: Word): boolean {
  const { text, at } = cursor;
  const before = last(cursor);
  const figureLength = hit.end - at;
  if (word.text.length > figureLength) return true;
  // 每斤|一块三毛: no 一块 with somebody.
  if (figureLength > word.text.length && hit.kind === "quantity" && isOfCoins(hit.quantity)) return false;
  // 驻村第一百天, whatever else 第一 may be.
  if (
    hit.kind === "nothing" &&
    text.charAt(at) === "第" &&
    "十百千".includes(text.charAt(at + word.text.length) || "#")
  )
    return false;
  // 第三小组, whatever else 第三 may be.
  if (hit.kind === "group" && word.text.length < figureLength) return false;
  // 提了|一块|腊肉, 还有|一块|砖茶, 给李平|一块|地毯, 腊肉各|一块, 一袋米|一块|腊肉; nothing given comes by 起: 和他爸拉|一起|走
  const listed =
    (isGoodsOrText(before) && before?.end === at && tokenBack(cursor, 1)?.quantity?.unit != null) ||
    goesOnList(cursor, hit.end);
  if (
    (has(before, Role.give) || has(before, Role.each) || adds(before) || isReceiver(cursor) || listed) &&
    hit.kind === "quantity" &&
    ((hit.quantity.unit?.name ?? "起") !== "起" || countsCases(cursor, hit.end))
  )
    return false;
  const prefersFigure = isAmount(word);
  if (
    word.text.length === figureLength &&
    !(hit.kind === "quantity" && (prefersFigure || countsWhatIsBefore(cursor, hit.end)))
  )
    return true;
  if (isDigit(text.charCodeAt(at))) return false;
  if (word.goods !== null) return true;
  return (
    word.roles.has(Role.plain) && (!prefersFigure || (hit.kind === "quantity" && hit.quantity.unit === null))
  );
}

/** 一副对联、|一块|腊肉; 面粉一袋,|一块|砖茶; 两斤糖和|一块|腊肉: the next thing behind a counted one; 一袋米,|一块|去的 is together. */
function goesOnList(cursor: Cursor, end: number): boolean {
  const stop = last(cursor);
  if (!isMark(stop, "、,+") && !has(stop, Role.joins)) return false;
  const before = tokenBack(cursor, 1);
  if (
    before?.quantity?.unit == null &&
    !(isGoodsOrText(before) && tokenBack(cursor, 2)?.quantity?.unit != null)
  )
    return false;
  const { text, parts, general } = cursor;
  return parts.lexicon.longestAt(text, end)?.goods != null || general.posAt(end) === "thing";
}

function isOfCoins({ unit, value }: Quantity): boolean {
  return unit?.kind === "money" && !Number.isInteger(value);
}

/** 还有, 外加 */
function adds(token: Token | undefined): boolean {
  return has(token, Role.joins) && has(token, Role.further);
}

/** 给李平|…, 送他|…: what follows is what was given. */
function isReceiver(cursor: Cursor): boolean {
  const whom = last(cursor);
  const giving = tokenBack(cursor, 1);
  return (
    (whom?.mention != null || has(whom, Role.pronoun)) && (has(giving, Role.dative) || has(giving, Role.give))
  );
}

function isAmount({ roles }: Word): boolean {
  return roles.has(Role.someAmount) || roles.has(Role.each) || roles.has(Role.about);
}

/** 搓衣板一块: a figure behind a thing, at the end of its clause or of a list of such; 和他一块 is together. */
function countsWhatIsBefore(cursor: Cursor, end: number): boolean {
  const before = last(cursor);
  if (!isGoodsOrText(before) || before?.end !== cursor.at) return false;
  // Behind the last character charAt is "", which every string includes.
  if (",、;。!\n+ ".includes(cursor.text.charAt(end))) return true;
  // 茶叶一盒砖茶|一块|毛巾两条
  return tokenBack(cursor, 1)?.quantity != null && isGoodsOrText(tokenBack(cursor, 2));
}
