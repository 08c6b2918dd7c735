import { startsNumeral } from "../text/numeral.ts";
import { type QuantityHit, readQuantity } from "../words/read-quantity.ts";
import { Role, rolesOf } from "../words/roles.ts";
import { has, hasSome, isMark } from "../words/tokens.ts";
import type { Unit } from "../words/vocabulary.ts";
import { type Cursor, last, type Reader, tokenBack } from "./cursor.ts";

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
    const priced =
      endOfTold(cursor, hit.end, unit) ??
      endOfBareTold(cursor, hit.end, unit) ??
      (unit.kind === "mass" ? endOfPricedThing(cursor, hit.end, unit) : null);
    if (priced !== null) return priced;
    if (!startsNumeral(text.charCodeAt(hit.end))) return null;
    const worth = text.includes("的", hit.end) ? endOfWorth(cursor, hit.end, unit) : null;
    if (worth !== null && text.charAt(worth) === "的" && isCountedBehind(cursor, worth + 1, unit))
      return worth + 1;
    const end = endOfWorth(cursor, hit.end, unit);
    // 米两袋 |一袋50斤|面: behind nothing but a space it stands alone.
    if (end === null || (isMark(last(cursor), " ") && !closes.test(text.slice(end, end + 2)))) return null;
    return isGrantRate(cursor) ||
      isOfThoseCounted(cursor, unit) ||
      isPriceAsked(cursor, end) ||
      isPaidByBuyer(cursor, unit)
      ? end
      : null;
  }
  if (text.charAt(hit.end) !== "一" || !(unit === null || unit.name === "块" || unit.kind === "money"))
    return null;
  const one = parts.lexicon.unitAt(text, hit.end + 1);
  if (one === null || !isCounting(one.unit)) return null;
  const end = hit.end + 1 + one.length;
  // 有人给价|1万1一头|没卖
  if (offersPrice.test(text.slice(Math.max(0, at - 4), at))) return end;
  if (!closes.test(text.slice(end, end + 2))) return null;
  return isOfThoseCounted(cursor, one.unit) || isToldAlone(cursor, false) ? end : null;
}

const offersPrice = /[给出开要喊报]价(?:都|只|才)?[到是]?$/;

/** 化肥一袋|180元,: what one costs, where its clause tells of no deed, and those before it of no gift. */
function endOfBareTold(cursor: Cursor, from: number, unit: Unit): number | null {
  const { text } = cursor;
  if (!startsNumeral(text.charCodeAt(from))) return null;
  const end = endOfWorth(cursor, from, unit);
  if (end === null || !/[元块钱]$/.test(text.slice(from, end)) || !ofPrice.test(text.slice(end, end + 1)))
    return null;
  // 走访李平,米一袋110元、油一桶80元: a list behind a visit.
  if (text.charAt(end) === "、" || isMark(tokenBack(cursor, 1), "、")) return null;
  // 走访李平,米一袋110元,|油一桶: the list goes on with what has no price.
  listGoesOn.lastIndex = end;
  if (listGoesOn.test(text) && isBehindVisit(cursor)) return null;
  const thing = last(cursor);
  if (thing?.end !== cursor.at || (thing.word?.goods == null && thing.pos !== "thing")) return null;
  return isToldAlone(cursor, true) ? end : null;
}

const listGoesOn =
  /,[^,。;\n\d一二两三四五六七八九十]{1,6}[\d一二两三四五六七八九十]{1,3}(?:公?斤|[袋桶箱瓶盒床套件提壶板只条])(?=[,。;、\n]|$)/y;

function isBehindVisit(cursor: Cursor): boolean {
  for (let back = 0; back < longestWay; back += 1) {
    const token = tokenBack(cursor, back);
    if (token === undefined || isMark(token, "。;\n")) return false;
    if (token.word?.measure?.id === "visit") return true;
  }
  return false;
}

/** 一斤|花椒|30元: what a pound of it costs, in a clause of its own that tells of no deed, or of selling. */
function endOfPricedThing(cursor: Cursor, from: number, unit: Unit): number | null {
  const { text } = cursor;
  const before = last(cursor);
  if (before !== undefined && !isMark(before, ",;。:\n(")) return null;
  let at = from;
  while (
    at < from + 5 &&
    !startsNumeral(text.charCodeAt(at)) &&
    !",;。、\n ".includes(text.charAt(at) || ",")
  )
    at += 1;
  if (at === from || !startsNumeral(text.charCodeAt(at))) return null;
  const end = endOfWorth(cursor, at, unit);
  if (
    end === null ||
    !/[元块钱]$/.test(text.slice(at, end)) ||
    !/^(?:$|[,;。)\n])/.test(text.slice(end, end + 1))
  )
    return null;
  return isToldAlone(cursor, true) || isToldOfSold(cursor) ? end : null;
}

/** 卖了三百斤是我联系的老板|一斤十二块: behind who bought what was sold. */
function isPaidByBuyer(cursor: Cursor, { kind }: Unit): boolean {
  return (
    kind === "mass" &&
    /(?:老板|客商|[商小鱼羊牛猪]贩|贩子|收购商)$/.test(last(cursor)?.text ?? "") &&
    isToldOfSold(cursor)
  );
}

/** 帮李平卖花椒,|一斤花椒30元,卖了20斤: the sentence has sold it. */
function isToldOfSold(cursor: Cursor): boolean {
  for (let back = 0; back < longestWay; back += 1) {
    const token = tokenBack(cursor, back);
    if (token === undefined || isMark(token, "。;\n")) return false;
    if (has(token, Role.sell)) return true;
  }
  return false;
}

/** No deed is told in the clause, or, where that counts, in the sentence as far as here. */
function isToldAlone(cursor: Cursor, inSentence: boolean): boolean {
  for (let back = 0; ; back += 1) {
    const token = tokenBack(cursor, back);
    if (token === undefined || isMark(token, inSentence ? "。;\n" : ",;。\n")) return true;
    if (hasSome(token, tellsDeed) || (inSentence && token.text.includes("慰问"))) return false;
  }
}

const sellsAt =
  /(?:[都才也只又还]|现在|今年|已经?|就)*(?:能?卖|[涨降跌]|要|(?<=[只才就])(?:肯|愿意?|敢)[出给开])(?:到|价到)?了?(?=[\d一二三四五六七八九十两])/y;

/** 饲料一袋|都卖到168了, 猪肉一斤|才卖8块, 一斤|只肯出一块二, told of no sale: what one of them costs now. */
function endOfTold(cursor: Cursor, from: number, unit: Unit): number | null {
  const { text } = cursor;
  sellsAt.lastIndex = from;
  if (!sellsAt.test(text)) return null;
  const end = endOfWorth(cursor, sellsAt.lastIndex, unit);
  if (end === null || !/^(?:$|[,;。、)\n 了])/.test(text.slice(end, end + 1))) return null;
  for (let back = 0; ; back += 1) {
    const token = tokenBack(cursor, back);
    if (token === undefined || isMark(token, ",;。\n")) return end;
    if (hasSome(token, tellsDeed)) return null;
  }
}

const tellsDeed = rolesOf(Role.give, Role.dative, Role.sell, Role.buy, Role.help, Role.receive);

const rateOf = /(?:[按以照](?:照)?(?:每|一)|[每一])[十百千]?/y;
const rateTail = /的?价[格钱]?/y;
const rateCloses = /^(?:$|[,;。、)\n ]|[给收卖算]的?)/;
const inMoney = /[元块毛角]钱?$/;
const sells = /[卖销售购收买订]/;

/** 按一斤8毛|给的, 以每斤3元的价格|收走, 每百斤36元; 一箱40|,卖了12箱: what one or a hundred of those sold cost. */
export const rate: Reader = {
  begins: (character) => "按以照每一".includes(character),
  read(cursor) {
    const { text, at, parts } = cursor;
    rateOf.lastIndex = at;
    if (!rateOf.test(text)) return false;
    const from = rateOf.lastIndex;
    const one = parts.lexicon.unitAt(text, from);
    if (one === null || !mayBePriced(one.unit) || !startsNumeral(text.charCodeAt(from + one.length)))
      return false;
    // 卖了一百个|一共两百
    if (/^一[共总起并]/.test(text.slice(from + one.length, from + one.length + 2))) return false;
    const end = endOfWorth(cursor, from + one.length, one.unit);
    if (end === null) return false;
    rateTail.lastIndex = end;
    const close = rateTail.test(text) ? rateTail.lastIndex : end;
    const told = text.slice(at, from);
    // 鸡蛋50板,|每板45元: of a unit that no word of a price holds.
    if (told === "每" && (cursor.word?.text.length ?? 1) === 1 && inMoney.test(text.slice(from, end))) {
      cursor.at = close;
      return true;
    }
    // 每斤60元 shares, as any 每.
    const plain = told === "一" || told === "每";
    if (
      plain &&
      !(told === "一" && isMark(last(cursor), ",;。") && rateCloses.test(text.slice(end, end + 2)))
    )
      return false;
    if (plain && !(sells.test(text) && isCountedOn(cursor, end, one.unit))) return false;
    cursor.at = close;
    return true;
  },
};

const figureOf = "(?:\\d+(?:\\.\\d+)?万?|[一二两三四五六七八九十百千万]+)";
const nine = "[\\d一二三四五六七八九]";
const money = `(?:元钱?|块(?:钱|半|${nine}[毛角]?)?|[毛角](?:钱|${nine}分?)?)`;
/** 按1.1元|一斤, 以一块二|每斤, 按12|一斤, 35块钱|每斤, 3元|/斤: as far as what it is for. */
const pricedAt = new RegExp(
  `(?:(按照?|[以照])着?(?:${figureOf}${money}|\\d+(?:\\.\\d+)?)|${figureOf}${money})(一|每|/)`,
  "y",
);
/** 按5斤一亩, 照2卷每亩 */
const perField = new RegExp(`(?:按照?|照)着?${figureOf}(?:公斤|[斤袋包卷瓶])(?:一|每|/)亩(?:地|算)?`, "y");
const tellsPrice = /的?(?:单价|价[格钱]?)(?![值])/y;

/**
 * 按1.1元一斤|收了3000斤, 以35块钱每斤|卖了, 一块二一斤的价|收走了, 卖了2000斤,|8毛每斤, 按5斤一亩|,共10斤: what one of those sold costs, or one field takes, which is never what was sold or given.
 * Not: 卖了两百块一只羊
 */
export const priceOfOne: Reader = {
  begins: (character) => "按以照".includes(character) || startsNumeral(character.charCodeAt(0)),
  read(cursor) {
    const { text, at, parts } = cursor;
    perField.lastIndex = at;
    if (perField.test(text)) {
      cursor.at = perField.lastIndex;
      return true;
    }
    pricedAt.lastIndex = at;
    const hit = pricedAt.exec(text);
    if (hit === null) return false;
    const unit = parts.lexicon.unitAt(text, pricedAt.lastIndex);
    if (unit === null || !mayBePriced(unit.unit)) return false;
    const end = pricedAt.lastIndex + unit.length;
    tellsPrice.lastIndex = end;
    const told = tellsPrice.test(text);
    if (hit[1] === undefined && hit[2] === "一" && !told) return false;
    cursor.at = told ? tellsPrice.lastIndex : end;
    return true;
  },
};

/** 卖了2吨,|一斤七毛; 一箱40,|卖了12箱: so many of the unit, or so much by weight, are told before it or behind it. */
function isCountedOn(cursor: Cursor, from: number, one: Unit): boolean {
  const { text, parts } = cursor;
  const counts = (unit: Unit | null | undefined) =>
    unit?.name === one.name || (one.kind === "mass" && unit?.kind === "mass");
  for (let back = 1; back < longestWay; back += 1) {
    const token = tokenBack(cursor, back);
    if (token === undefined || isMark(token, "。\n")) break;
    if (counts(token.quantity?.unit)) return true;
  }
  for (let at = from; at < from + 2 * longestWay && !"。\n".includes(text.charAt(at) || "。"); at += 1) {
    if (!startsNumeral(text.charCodeAt(at))) continue;
    const hit = readQuantity(text, at, parts.lexicon, false);
    if (hit?.kind === "quantity" && hit.quantity.value !== 1 && counts(hit.quantity.unit)) return true;
    at = Math.max(at, (hit?.end ?? 0) - 1);
  }
  return false;
}

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

const asksPrice = /(?:价[钱格位]?|行情|多少钱)[^。;!\n]*$/;
const ofPrice = /^(?:$|[,;。、)\n ])/;

/** 打听农资价钱,尿素|一袋118,二铵|一袋190: what things cost, one after the other. Not: 给他捎了米|一袋50斤 */
function isPriceAsked(cursor: Cursor, end: number | null): boolean {
  const { text, at, parts } = cursor;
  const before = last(cursor);
  if (end === null || before?.end !== at) return false;
  // 问了问洋芋价,一斤八毛
  const things =
    before.kind === "text" ||
    before.word?.goods != null ||
    before.text === "种" ||
    (isMark(before, ",:") && /(?:价[钱格位]?|行情|多少钱)$/.test(text.slice(0, before.start)));
  if (!things) return false;
  if (!ofPrice.test(text.slice(end, end + 1)) || parts.lexicon.unitAt(text, end - 1)?.unit.kind === "mass")
    return false;
  if (!asksPrice.test(text.slice(Math.max(0, at - 60), before.start))) return false;
  for (let back = 1; ; back += 1) {
    const token = tokenBack(cursor, back);
    if (token === undefined || isMark(token, ",;。\n")) return true;
    if (has(token, Role.give) || has(token, Role.dative) || has(token, Role.sell)) return false;
  }
}

function isCounting({ kind }: Unit): boolean {
  return kind === "count" || kind === "mass";
}

/** 三十八, 八块五, 五十斤. Not: 尿素2袋、一袋|二铵 */
function endOfWorth({ text, parts }: Cursor, from: number, one: Unit): number | null {
  if (parts.lexicon.longestAt(text, from)?.goods != null) return null;
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
  /成(?![\u4e00-\u9fff])|[毛角](?:[\d一二两三四五六七八九]分?|钱)?(?![\u4e00-\u9fff])|[毛角](?:[\d二两三四五六七八九]|钱)?(?=[一总]?共|合计)|[毛角](?:钱|[\d一二三四五六七八九](?=[收卖买给的]))?(?=[收卖买给的])/y;

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
  if (!isMark(before, ",、 ")) return false;
  for (let back = 1; back < longestWay; back += 1) {
    const token = tokenBack(cursor, back);
    if (token === undefined || isMark(token, "。;\n") || token.mention !== null) return false;
    if (counts(back)) return true;
  }
  return false;
}
