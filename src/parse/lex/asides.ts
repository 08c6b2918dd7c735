import { anyOf } from "../text/characters.ts";
import { isDigit } from "../text/letters.ts";
import { type QuantityHit, readQuantity } from "../words/read-quantity.ts";
import { Role } from "../words/roles.ts";
import { has, isMark, type Quantity, type Token } from "../words/tokens.ts";
import type { Unit } from "../words/vocabulary.ts";
import { type Cursor, last, tokenBack } from "./cursor.ts";

/** Where a figure ends that counts nothing given or done: what a thing is like, what one of it holds or costs, how long something took; null where it counts. */
export function endOfAside(cursor: Cursor, hit: QuantityHit): number | null {
  if (hit.kind !== "quantity" || hit.quantity.value === null) return null;
  const { end, quantity } = hit;
  const next = cursor.text.charAt(end);
  const before = last(cursor);
  return (
    (before?.text === "在" ? endOfState(cursor, end) : null) ??
    (next === "是" ? endOfPointed(cursor, end) : null) ??
    ("名人户家姓数字村别不".includes(next || "#") ? endOfWarning(cursor, end) : null) ??
    (mayLast(cursor, next, quantity) ? endOfWhile(cursor, end, quantity) : null) ??
    (before?.quantity != null || "重长宽高厚深大粗".includes(next || "#")
      ? endOfDescription(cursor, end, quantity)
      : null) ??
    ("那这装的".includes(next || "#") ? endOfKindOfPack(cursor, end, quantity) : null) ??
    (next === "的" || next === "一" ? endOfPacked(cursor, end, quantity) : null) ??
    (cursor.parts.source.characters.mayHaveOneOf(by) ? endOfMeasures(cursor) : null) ??
    (quantity.value === 1 && !quantity.approx ? endOfRate(cursor, end, quantity) : null)
  );
}

/** 叶面肥两瓶半,那|半瓶|是我家用剩下的: what was told of already, pointed at. */
function endOfPointed(cursor: Cursor, end: number): number | null {
  return /^[那这]$/.test(last(cursor)?.text ?? "") ? end : null;
}

const warning =
  /(?:名字|人名|人|户|家|姓|数字?|字|村)?[^,。;\n]{0,6}?(?:别|不要|不能|莫)(?:给|再)?[搞弄写记认看听念算][混错反串岔乱]/y;

/** 这|两个|名字别搞混了, 两个人不要记反了: said of the report itself. */
function endOfWarning({ text }: Cursor, end: number): number | null {
  warning.lastIndex = end;
  return warning.test(text) ? warning.lastIndex : null;
}

const stays = new Set("稳定 保持 维持 控制".split(" "));

/** 收入均稳定在|1.4万元以上: how much it stays at. */
function endOfState(cursor: Cursor, end: number): number | null {
  return stays.has(tokenBack(cursor, 1)?.text ?? "") ? end : null;
}

const sizes = new Set("寸 英寸 匹 升 瓦 公斤 千克".split(" "));

/** 一台|21寸|彩电, 一个|8升|电饭锅: how large the one just counted is. */
function isSizeOfOne({ text, at, general, tokens }: Cursor, end: number, unit: Unit | null): boolean {
  const before = tokens.at(-1);
  if (before?.quantity?.unit == null || before.end !== at || !sizes.has(unit?.name ?? "")) return false;
  const thing = text.charAt(end) === "的" ? end + 1 : end;
  return /^[台辆口个部把]$/.test(before.quantity.unit.name) && general.posAt(thing) === "thing";
}

const description = /(?:重|长|宽|高|厚|深|大|粗)的/y;

/** 一床八斤重的|棉被, 两根三米长的|绳子, 两袋|50斤的|米, 2座|30立方米的|水池: what the thing is like. */
function endOfDescription(cursor: Cursor, end: number, { unit }: Quantity): number | null {
  if (isSizeOfOne(cursor, end, unit)) return cursor.text.charAt(end) === "的" ? end + 1 : end;
  const room = unit?.kind === "area" || /^立方米?$/.test(unit?.name ?? "");
  if (unit?.kind !== "mass" && unit?.kind !== "length" && !room) return null;
  description.lastIndex = end;
  if (description.test(cursor.text)) return description.lastIndex;
  const before = last(cursor);
  const counted = before?.quantity?.unit?.kind === "count" && before.end === cursor.at;
  if (!counted) return null;
  if (cursor.text.charAt(end) === "的") return end + 1;
  return cursor.parts.lexicon.longestAt(cursor.text, end)?.goods ? end : null;
}

/** How long a thing is, in what such are measured in. */
const short = new Set("米 尺 寸 丈 厘米".split(" "));
const thingCounted = /的[^和与跟及,;。、\n\d一二两三四五六七八九十几半]{1,6}(?=[\d一二两三四五六七八九十])/y;

/** 两米的|绳子一根, 一米五的|床1张: how many of the thing stand behind it. */
function isLengthOfThing({ text, parts }: Cursor, end: number, { unit, value }: Quantity): boolean {
  if (value === null || value >= 10 || !short.has(unit?.name ?? "")) return false;
  thingCounted.lastIndex = end;
  if (!thingCounted.test(text)) return false;
  const hit = readQuantity(text, thingCounted.lastIndex, parts.lexicon, false);
  return hit?.kind === "quantity" && hit.quantity.unit?.kind === "count";
}

const kindOfPack =
  /(?:[装的]{0,2}[那这]种(?:的|[大中小]?[袋桶箱包瓶盒]装?的?)*|[装的]{1,2}[大中小][袋桶箱包瓶盒]装?的?)(?![\d一二两三四五六七八九十半])/y;
const soFarBack = 6;

/** 一袋米就是|二十斤那种小袋的, 面粉一袋,|五十斤的大袋: what kind of pack was just counted. Not: 带了20斤那种小袋的米 */
function endOfKindOfPack(cursor: Cursor, end: number, { unit }: Quantity): number | null {
  const { text, parts, general } = cursor;
  if ((unit?.kind !== "mass" && unit?.name !== "升") || last(cursor)?.quantity != null) return null;
  kindOfPack.lastIndex = end;
  if (!kindOfPack.test(text)) return null;
  const behind = kindOfPack.lastIndex;
  if (parts.lexicon.longestAt(text, behind)?.goods != null) return null;
  if (general.posAt(behind) === "thing" && general.endAt(behind) > behind) return null;
  for (let back = 0; back < soFarBack; back += 1) {
    const token = tokenBack(cursor, back);
    if (token === undefined || isMark(token, "。;\n")) return null;
    // 油1桶,大米|20斤那种小袋的: of another thing.
    if (back > 0 && isMark(token, ",、") && last(cursor)?.word?.goods != null) return null;
    if (token.quantity?.unit?.kind === "count") return behind;
  }
  return null;
}

const inPacks = new Set("瓶袋罐盒支包听枚片");

/** 80块钱一袋的|米2袋, 10斤一袋的|米两袋, 3箱|24瓶的|牛奶: what one of them costs or holds, told before the thing. */
function endOfPacked(cursor: Cursor, end: number, quantity: Quantity): number | null {
  const { text, at, parts, tokens } = cursor;
  const { unit } = quantity;
  if (unit === null || tokens.length === 0) return null;
  const next = text.charAt(end);
  if (next === "的") {
    const before = tokens[tokens.length - 1];
    const held = before?.quantity?.unit?.kind === "count" && before.end === at;
    if (isLengthOfThing(cursor, end, quantity)) return end + 1;
    // 清油80元的|一桶: what one costs.
    if (unit.kind === "money" && text.charAt(end + 1) === "一" && before?.word?.goods != null)
      return parts.lexicon.unitAt(text, end + 2)?.unit.kind === "count" ? end + 1 : null;
    return held && inPacks.has(unit.name) ? end + 1 : null;
  }
  if (!/^(?:money|mass|count)$/.test(unit.kind)) return null;
  const one = parts.lexicon.unitAt(text, end + 1);
  if (one === null || (one.unit.kind !== "count" && one.unit.kind !== "mass")) return null;
  const of = end + 1 + one.length;
  // 送米|50斤|一袋: what the bag holds.
  const thing = tokens[tokens.length - 1];
  if (unit.kind === "mass" && one.unit.kind === "count" && ",;。\n".includes(text.charAt(of) || ","))
    if (thing?.word?.goods != null && thing.end === at) return end;
  // 八斤月饼,|一斤一盒装的
  const holds = text.charAt(of) === "装" ? of + 1 : of;
  if (holds > of && ",;。\n".includes(text.charAt(holds + 1) || ","))
    return text.charAt(holds) === "的" ? holds + 1 : null;
  return text.charAt(of) === "的" && one.unit.name !== unit.name ? of + 1 : null;
}

const measures = /\d+(?:\.\d+)?(?:米|m|厘米|公分|cm)?[×x*]\d+(?:\.\d+)?(?:米|m|厘米|公分|cm)的?/y;

const by = anyOf("×x*");

/** 3米×4米的|篷布 */
function endOfMeasures({ text, at }: Cursor): number | null {
  if (!isDigit(text.charCodeAt(at))) return null;
  measures.lastIndex = at;
  return measures.test(text) ? measures.lastIndex : null;
}

const partsOfDay =
  /(?:整个?)?(?:上午|下午|晚上|早上|中午|晌午|[前后头下]晌|晌(?!午)|小天儿?|小会儿?|阵儿|整天|整夜|宿|辈子)/y;

/** 一根|烟的工夫, 两袋|烟功夫, 一节|课的时间: as long as one takes. */
const asLongAs = /.{0,2}?(?:[烟茶饭酒香课歌书](?:的?(?:时间|光景|空当)|的?[工功]夫)|的[工功]夫)/y;

/** 工夫, 时间, 光景, 空当, 一头晌: of what every word for a while behind a unit has one. */
const span = anyOf("夫间景当晌");

/** Behind more than three of anything, or where no word for a while stands, nothing is told of how long it took. */
function mayLast({ parts }: Cursor, next: string, { unit, value }: Quantity): boolean {
  if (value === null || value > 3) return false;
  return unit === null
    ? "整上下早晚中晌前后头小阵宿辈".includes(next || "#")
    : parts.source.characters.mayHaveOneOf(span);
}

/** 递了一上午|砖, 忙了半下午, 等了一根烟的工夫: how long it took. */
function endOfWhile({ text }: Cursor, end: number, { unit }: Quantity): number | null {
  // 割了一头晌|稻子
  if (unit?.name === "头" && text.charAt(end) === "晌") return end + 1;
  const lasting = unit === null ? partsOfDay : asLongAs;
  lasting.lastIndex = end;
  return lasting.test(text) ? lasting.lastIndex : null;
}

const doses = new Set("片 粒 颗 丸 滴 毫升 克 毫克 顿".split(" "));

/**
 * 化肥2袋,|一袋160元; 药三盒就是那个|一盒二十八粒的; |一天一片: what one costs or holds, how much of it at a time. One that follows
 * its thing (米一袋50斤) counts, and so does one that a thing follows (一袋50斤大米).
 */
function endOfRate(cursor: Cursor, end: number, { unit }: Quantity): number | null {
  if (unit === null) return null;
  const { text, parts } = cursor;
  const times = unit.kind === "times" || unit.kind === "day";
  if (!times && (unit.kind !== "count" || !(mayStandAlone(last(cursor)) || countsAgain(cursor, unit))))
    return null;
  // 一箱24盒 is one figure by now.
  if (!times && /\d/.test(text.slice(cursor.at + 1, end))) return end;
  const content = readQuantity(text, end, parts.lexicon, false);
  if (content?.kind !== "quantity") return null;
  if (unit.kind === "day" && isWage(content.quantity) && mayStandAlone(last(cursor)))
    return rateEnds.test(text.slice(content.end, content.end + 3)) ? content.end : null;
  if (content.quantity.unit === null) return null;
  const { kind, name } = content.quantity.unit;
  if (name === unit.name || name === "半") return null;
  if (times ? !doses.has(name) : kind !== "count" && kind !== "mass" && kind !== "money") return null;
  return rateEnds.test(text.slice(content.end, content.end + 3)) || opensOther(cursor, content.end)
    ? content.end
    : null;
}

/** 在厂里上班,|一个月六千来块; |一天两百: what somebody gets for it. */
function isWage({ unit, value }: Quantity): boolean {
  return unit === null ? (value ?? 0) >= 50 : unit.kind === "money";
}

const rateEnds = /^(?:$|[,;。、!)\n ]|的(?:$|[,;。、!)\n ])|左右|[总一]?共|合计)/;

/** 一袋三十斤的|哦对, 一盒二十片的|那种|还有…: what follows is no thing that it could tell of. */
function opensOther({ text, parts }: Cursor, end: number): boolean {
  if (text.charAt(end) !== "的") return false;
  const roles = parts.lexicon.longestAt(text, end + 1)?.roles;
  return (
    roles !== undefined &&
    (roles.has(Role.filler) || roles.has(Role.joins) || roles.has(Role.next) || roles.has(Role.further))
  );
}

/** 两袋化肥|一袋一百斤: the thing has its figure in the same unit in front. */
function countsAgain(cursor: Cursor, { name }: Unit): boolean {
  const thing = last(cursor);
  if (thing === undefined || thing.kind === "mark") return false;
  // 两袋|荞|种|一袋四十斤
  const ends = tokenBack(cursor, 1)?.kind === "text" && thing.mention === null && thing.text.length === 1;
  const figure = tokenBack(cursor, ends ? 2 : 1);
  return figure?.quantity?.unit?.name === name && figure.end === tokenBack(cursor, ends ? 1 : 0)?.start;
}

/** At the start of a clause, or behind words without meaning: 就是那个|一盒二十八粒的. */
function mayStandAlone(before: Token | undefined): boolean {
  if (before === undefined) return false;
  return (
    (before.kind === "mark" && !/[、+ ]/.test(before.text)) ||
    (has(before, Role.filler) && /^[那这就是]/.test(before.text))
  );
}
