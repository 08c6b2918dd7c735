import { startsNumeral } from "../numeral.ts";
import { type QuantityHit, readQuantity } from "../read-quantity.ts";
import { Role } from "../roles.ts";
import { has, isMark } from "../tokens.ts";
import type { Unit } from "../vocabulary.ts";
import { type Cursor, last, tokenBack } from "./cursor.ts";

/** How far back what was sold or given may be told: a clause or two. */
const longestWay = 12;
const closes = /^(?:$|[,;。、)\n ]|[总一]?共|合计|算下来|[收买卖得挣赚])/;

/**
 * 卖了50斤,|一斤三十; 30只鸡|一只八十; 40斤,|30一斤; 米两袋|一袋五十斤: what one of those just counted costs or holds.
 * @returns where it ends, null where it is no such thing
 */
export function endOfUnitPrice(cursor: Cursor, hit: QuantityHit): number | null {
  if (hit.kind !== "quantity" || cursor.tokens.length === 0) return null;
  const { text, at, parts } = cursor;
  const { unit, value, approx } = hit.quantity;
  if (text.charAt(at) === "一" && value === 1 && !approx && unit !== null && mayBePriced(unit)) {
    if (!startsNumeral(text.charCodeAt(hit.end))) return null;
    const worth = text.includes("的", hit.end) ? endOfWorth(cursor, hit.end, unit) : null;
    if (worth !== null && text.charAt(worth) === "的" && isCountedBehind(cursor, worth + 1, unit))
      return worth + 1;
    if (isGrantRate(cursor) || isOfThoseCounted(cursor, unit)) return endOfWorth(cursor, hit.end, unit);
    return isOfThoseSold(cursor, hit.end) ? endOfWorth(cursor, hit.end, unit) : null;
  }
  if (text.charAt(hit.end) !== "一" || !(unit === null || unit.name === "块" || unit.kind === "money"))
    return null;
  const one = parts.lexicon.unitAt(text, hit.end + 1);
  if (one === null || !isCounting(one.unit) || !isOfThoseCounted(cursor, one.unit)) return null;
  const end = hit.end + 1 + one.length;
  return closes.test(text.slice(end, end + 2)) ? end : null;
}

/** 帮李平卖杏子,|一箱40|,卖了12箱: nothing but what one costs, in a sentence about selling. */
function isOfThoseSold({ text, at }: Cursor, from: number): boolean {
  if (!",。;按以".includes(text.charAt(at - 1) || "#")) return false;
  alone.lastIndex = from;
  if (!alone.test(text)) return false;
  const start = Math.max(text.lastIndexOf("。", at), text.lastIndexOf("\n", at), at - farthestSale) + 1;
  return sells.test(text.slice(start, at)) || sells.test(text.slice(alone.lastIndex, alone.lastIndex + 8));
}

const alone =
  /[\d.一二两三四五六七八九十百几]+(?:多|来)?(?:元|块钱?|[毛角])?[\d一二两三四五六七八九半]?(?:毛|钱)?(?:的?价格?)?(?:给的|[收卖]的?)?(?=[,;。、)\n ]|$)/y;
const sells = /[卖销购订]|(?:食堂|单位|老板|客商|超市)[^,。]{0,4}[买收]|拉走|收走/;
const farthestSale = 40;

/** 一斤5块的|苹果10斤: so many of the unit follow the thing. */
function isCountedBehind({ text, parts }: Cursor, from: number, unit: Unit): boolean {
  for (let at = from + 1; at < from + 7 && !",;。、\n".includes(text.charAt(at) || ","); at += 1)
    if (startsNumeral(text.charCodeAt(at))) {
      const hit = readQuantity(text, at, parts.lexicon, false);
      return hit?.kind === "quantity" && hit.quantity.unit?.name === unit.name;
    }
  return false;
}

function mayBePriced(unit: Unit): boolean {
  return unit.kind === "area" || isCounting(unit);
}

/** 化肥补贴|一亩30元, 养牛补助|一头500: how much is paid for one, and nothing that was paid. */
function isGrantRate(cursor: Cursor): boolean {
  const before = last(cursor);
  return before?.end === cursor.at && /(?:补[贴助]|奖[补励]|补偿|赔偿)$/.test(before.text);
}

function isCounting({ kind }: Unit): boolean {
  return kind === "count" || kind === "mass";
}

/** 三十八, 八块五, 五十斤 */
function endOfWorth({ text, parts }: Cursor, from: number, one: Unit): number | null {
  const hit = readQuantity(text, from, parts.lexicon, false);
  if (hit?.kind !== "quantity") return null;
  const { unit } = hit.quantity;
  const dimes = unit === null ? endOfDimes(text, hit.end) : null;
  if (dimes !== null) return dimes;
  if (unit?.kind === "mass") return one.kind === "count" ? hit.end : null;
  // 一箱|12盒
  if (/^[瓶罐盒支包听枚]$/.test(unit?.name ?? ""))
    return /^[箱件提包条盒袋]$/.test(one.name) ? hit.end : null;
  if (unit !== null && unit.kind !== "money" && unit.name !== "块") return null;
  const tail = text.charAt(hit.end - 1) === "块" && startsNumeral(text.charCodeAt(hit.end));
  return tail ? hit.end + 1 : hit.end;
}

/** 七|毛五, 8|毛, 两|角钱: behind the figure, as money of less than a yuan; null where it is none. */
export function endOfDimes(text: string, at: number): number | null {
  dimes.lastIndex = at;
  return dimes.test(text) ? dimes.lastIndex : null;
}

const dimes =
  /成(?![\u4e00-\u9fff])|[毛角](?:[\d一二两三四五六七八九]分?|钱)?(?![\u4e00-\u9fff])|[毛角](?:钱|[\d一二三四五六七八九](?=[收卖买给的]))?(?=[收卖买给的])/y;

/** So many of the unit were told straight before it, or in the clause before. */
function isOfThoseCounted(cursor: Cursor, { name }: Unit): boolean {
  const counts = (back: number) => {
    const quantity = tokenBack(cursor, back)?.quantity;
    return quantity?.unit?.name === name && quantity.value !== 1;
  };
  const before = last(cursor);
  if (
    counts(0) ||
    (before?.quantity === null && before.mention === null && counts(1) && before.kind !== "mark")
  )
    return !has(before, Role.home) && !has(before, Role.dative);
  if (!isMark(before, ",、")) return false;
  for (let back = 1; back < longestWay; back += 1) {
    const token = tokenBack(cursor, back);
    if (token === undefined || isMark(token, "。;\n") || token.mention !== null) return false;
    if (counts(back)) return true;
  }
  return false;
}
