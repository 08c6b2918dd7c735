import { readNumeral, startsNumeral } from "../text/numeral.ts";
import { readQuantity } from "../words/read-quantity.ts";
import { isMark } from "../words/tokens.ts";
import type { Unit } from "../words/vocabulary.ts";
import { type Cursor, type Reader, tokenBack } from "./cursor.ts";

const digit = "[一二两三四五六七八九]";
/** 八百|一吨, 一千二|一只, 130|一袋, 八毛|一斤, 一块二|一斤: a price, up to the 一 of what it is for. */
const priced = new RegExp(
  `(\\d{1,6}(?:\\.\\d{1,2})?|[一二两三四五六七八九十百千]{1,7}?)([块元]钱?(?:${digit}[毛角]?)?|[毛角](?:${digit}|钱)?)?(?=一[^一二两三四五六七八九十百千共])`,
  "y",
);
const closes = /^(?:$|[,;。、)\n ]|[一总]?共|合计)/;
const sum =
  /^(?:$|[,;。、)\n ]|[一总]?共|合计|(?:卖|得|收|花)?了?[\d一二两三四五六七八九十百千万]{1,8}(?:块钱?|元))/;
const acts = /^,?(?:都|就|总算)?([买卖收送发订购拉])(?:(?:走|出去?|掉|到|来|回|去)了?|了)/;
const sums = /^,?(?:一共|总共|共|合计)[买卖收送发订]?了?/;

/**
 * 煤|八百一吨|买了两吨, 卖羊|一千二一只|卖了五只, 十斤蜂蜜,|八十一斤|, 五十一袋的|面两袋: what one costs, beside how many there were.
 * Not: 送鸡苗五十一只, 养鸡五十一只卖了十只, 送鸡五十一只二十只鸭
 */
export const spokenPrice: Reader = {
  begins: (character) => startsNumeral(character.charCodeAt(0)),
  read(cursor) {
    const { text, at, parts } = cursor;
    priced.lastIndex = at;
    const hit = priced.exec(text);
    if (hit === null) return false;
    const one = priced.lastIndex + 1;
    const unit = parts.lexicon.unitAt(text, one);
    if (unit === null || (unit.unit.kind !== "count" && unit.unit.kind !== "mass")) return false;
    const end = one + unit.length;
    // 五十一 may be a number as well.
    const whole =
      hit[2] === undefined && !/^\d/.test(hit[1] ?? "") ? readNumeral(text, at)?.value : undefined;
    if (!isBesideCount(cursor, end, unit.unit, whole ?? null)) return false;
    cursor.at = text.charAt(end) === "的" ? end + 1 : end;
    return true;
  },
};

const figure = "(?:\\d{1,6}(?:\\.\\d{1,2})?|[一二两三四五六七八九十百千]{1,7})";
const small = "[\\d一二两三四五六七八九]";
/** 行情1斤8毛, 市场价一斤是3块, 收购价3.2元 */
const atMarket = new RegExp(
  `(?:市场)?(?:行情|市价|市场价|收购价)(?:是|为|在)?(?:[1一](?:公?斤|[头只箱袋吨]))?(?:是|为|要)?${figure}(?:[元块]钱?(?:${small}[毛角]?)?|[毛角](?:${small}|钱)?)(?=$|[,;。、)\\n ]|[一总]?共|合计)`,
  "y",
);

/** 卖苹果200斤,|市价1斤3块: what it goes for. Not: 按市价500元买鸡蛋, 按市价|收购苹果500斤, 发行情简报2期 */
export const marketPrice: Reader = {
  begins: (character) => "行市收".includes(character),
  read(cursor) {
    const { text, at } = cursor;
    atMarket.lastIndex = at;
    if (!atMarket.test(text) || /[按照以]$/.test(text.slice(Math.max(0, at - 1), at))) return false;
    cursor.at = atMarket.lastIndex;
    return true;
  },
};

/** @param whole what price and 一 are read together, where that is a number too */
function isBesideCount(cursor: Cursor, end: number, unit: Unit, whole: number | null): boolean {
  const { text, at } = cursor;
  const behind = text.slice(end, end + 12);
  if (sum.test(behind) && isOfThoseCounted(cursor, unit, whole !== null)) return true;
  if (text.charAt(end) === "的") {
    for (let place = end + 2; place < end + 6 && !",;。、\n".includes(text.charAt(place) || ","); place += 1)
      if (startsNumeral(text.charCodeAt(place))) return countAt(cursor, place, unit) !== null;
    return false;
  }
  const again = acts.exec(behind);
  if (again !== null) {
    const [sentence = ""] = /[^。;\n]*$/.exec(text.slice(Math.max(0, at - 40), at)) ?? [];
    const same = sentence.includes(again[1] ?? "") && !/[养喂种][^,]{0,4}$/.test(sentence);
    return same && countAt(cursor, end + again[0].length, unit) !== null;
  }
  const total = sums.exec(behind);
  const count = countAt(cursor, end + (total?.[0].length ?? 0), unit);
  return count !== null && (total === null || whole === null || count < whole);
}

/** So many of the unit, and no other thing behind them. */
function countAt({ text, parts }: Cursor, at: number, unit: Unit): number | null {
  if (!startsNumeral(text.charCodeAt(at))) return null;
  const hit = readQuantity(text, at, parts.lexicon, false);
  if (hit?.kind !== "quantity" || hit.quantity.unit?.name !== unit.name) return null;
  return closes.test(text.slice(hit.end, hit.end + 2)) ? hit.quantity.value : null;
}

const sells = /[卖销][^。;\n]{1,16}$/;

/**
 * 十斤蜂蜜|,八十一斤, 五百斤洋芋|八毛一斤: so many of the unit were told straight before.
 * @param whole it may be a number as well, and is one of another thing (米20袋面|三十一袋), or for another (、三十一袋)
 */
function isOfThoseCounted(cursor: Cursor, { name }: Unit, whole: boolean): boolean {
  const stopped = isMark(tokenBack(cursor, 0), ",");
  let back = stopped ? 1 : 0;
  const thing = tokenBack(cursor, back);
  // 帮李平卖蜂蜜10斤|,八十一斤
  const sold = stopped && thing?.quantity != null && sells.test(cursor.text.slice(0, cursor.at));
  const behindThing = stopped && thing !== undefined && thing.quantity === null && thing.mention === null;
  if (whole && !sold && !behindThing) return false;
  if (thing?.quantity === null) back += 1;
  const told = tokenBack(cursor, back);
  return told?.quantity?.unit?.name === name && told.quantity.value !== 1;
}
