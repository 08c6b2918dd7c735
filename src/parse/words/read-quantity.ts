import { anyOf } from "../text/characters.ts";
import { isHan, isLatin } from "../text/letters.ts";
import { type Numeral, readNumeral, startsNumeral } from "../text/numeral.ts";
import { beside, endOf } from "./beside.ts";
import type { Lexicon } from "./lexicon.ts";
import { endOfContent, holdsPacks, inPacks, isPutIn } from "./packs.ts";
import { endOfPrice, settlePiece } from "./pieces.ts";
import { Role } from "./roles.ts";
import type { Quantity } from "./tokens.ts";
import type { Unit } from "./vocabulary.ts";

export type QuantityHit =
  | { kind: "quantity"; end: number; quantity: Quantity }
  /** 3组, 第三小组 */
  | { kind: "group"; end: number; group: number }
  /** 17点, 15:30, 第3次, 30%, 50斤装: figures that count nothing. */
  | { kind: "nothing"; end: number }
  /** 三块五一斤: what one costs. */
  | { kind: "price"; end: number };

const pieceUnit: Unit = { name: "个", alsoSaid: [], kind: "count" };
const sign = beside("¥$r人", /[¥$]|rmb ?|人民币:?/y);
const percent = beside("%℃°年％个折号楼级单", /单元|%|℃|°c?|年期|％|个百分点|折|号楼|楼|级|号线|号文/y);
const clock = beside(
  ":点时",
  /[:]\d{2}|点(?:钟|半|多|左右|整|后|前|\d{1,2}分|[一二三四五][十]?[一二三四五六七八九]?分|$|[到至](?=[\d一二两三四五六七八九十])|(?=[,。;、\s到走去在来入上送给跟和我]|一直|才[^点]|开[始完会门班课到]|出[发门]|动身|准时|按时|正式|召开|举行|结束|散会|集合|[上下]班|起床|[吃睡])|了(?=$|[,。;、!\n]|才))|时(?:\d{1,2}分|许|左右|整)/y,
);
const hours = beside("个多半小钟分", /(?:多?个|个半|个多|半个)?(?:小时|钟头|分钟)半?/y);
const groupAfter = beside("村小组社队", /(?:村民)?(?:小组|组|社|队)(?![织群建合会])/y);
const packAfter = beside("装规/", /(?:装|规格)|\/(?:每)?[袋桶箱瓶盒件床套双把卷捆只头本台包罐壶提份张]/y);

/** 一个|半人高的缸, 两天|半夜, 两只|半大猪: 半 of the next word; 两公里半|路灯 is none. */
const halfOfWord =
  /^半(?:天|夜|路(?=[上中遇碰撞返折就才又])|人多?高|截|边|旧|新|成品|夏|自动|大的?[鸡鸭鹅猪羊牛狗兔鱼鹌])/;

/** 两个|儿子, 3名|儿童: no sound at the end of the unit. */
const kinOrChild = /^儿[子女媳孙童科]/;

/** Words for people that begin with a character which may be a unit. */
const ofPeople = new Set(["群众", "单位"]);

/** 十个|月饼, 三个|月季: a thing begins inside what could be the unit of a time. */
function unitInFront(text: string, at: number, lexicon: Lexicon): { unit: Unit; length: number } | null {
  const hit = lexicon.unitAt(text, at);
  // 修渠300m|3处; not 50m3水窖
  if (hit?.length === 2 && text.charAt(at) === "m" && "23".includes(text.charAt(at + 1)))
    return lexicon.unitAt(text, at + 2) === null ? hit : lexicon.unitAt("m", 0);
  // 分两个|工作组, and no days of work
  if (hit?.length === 2 && text.startsWith("个工作组", at)) return lexicon.unitAt("个", 0);
  // 1820余|群众, 两|单位
  if (hit?.length === 1 && ofPeople.has(text.slice(at, at + 2))) return null;
  if (hit?.unit.kind !== "day" || hit.length !== 2) return hit;
  return lexicon.longestAt(text, at + 1)?.goods ? (lexicon.unitAt(text.charAt(at), 0) ?? hit) : hit;
}

/** What the signs that follow a numeral, and no unit, begin with: 点, %, 小时, 组, 余. */
const besideNumeral = anyOf(":点时%℃°年％个折号楼级单多半小钟分村组社队余来几");

/** A figure with its unit at `at`, or null. */
export function readQuantity(
  text: string,
  at: number,
  lexicon: Lexicon,
  groupExpected: boolean,
): QuantityHit | null {
  if (text.charAt(at) === "第") return readOrdinal(text, at, lexicon);
  const signEnd = endOf(sign, text, at);
  const start = signEnd ?? at;
  const half = endOf(someHalf, text, start);
  const numeral =
    half === null ? readNumeral(text, start) : { value: 0.5, approx: false, end: half, han: true };
  if (numeral === null) return null;
  // A telephone number counts nothing, 5000000元 does.
  if (!numeral.han && numeral.end - start >= 7 && /^\d+$/.test(text.slice(start, numeral.end)))
    if (signEnd === null && lexicon.unitAt(text, numeral.end)?.unit.kind !== "money")
      return { kind: "nothing", end: numeral.end };
  const told = besideNumeral.mayHave(text.charCodeAt(numeral.end))
    ? besideOf(text, numeral, lexicon, groupExpected)
    : numeral;
  if ("kind" in told) return told;
  const { unit, end } = unitOf(text, { at, start, money: signEnd !== null }, told, lexicon);
  // 药若干: some, of which no unit tells more.
  if (unit === null && "半若".includes(text.charAt(at))) return null;
  return withRest(text, end, unit, told, lexicon);
}

/** 一小半|袋 */
const someHalf = beside("一", /一[大小]半(?=[袋桶箱瓶筐车盒罐碗])/y);

/** What follows a numeral and is no unit: 17点, 30% and 3组 are no figures of anything, 30余 and 30多万 tell more of the numeral. */
function besideOf(
  text: string,
  numeral: Numeral,
  lexicon: Lexicon,
  groupExpected: boolean,
): QuantityHit | Numeral {
  const { value, end } = numeral;
  const uncounted =
    endOf(clock, text, end) ??
    endOfHour(text, end) ??
    endOfScore(text, end) ??
    endOf(percent, text, end) ??
    endOf(hours, text, end);
  if (uncounted !== null) return { kind: "nothing", end: uncounted };
  const close = endOf(groupAfter, text, end);
  if (close !== null && value !== null && Number.isInteger(value) && value > 0 && value <= 40) {
    if (groupExpected || text.charAt(close - 1) !== "组" || text.charAt(close - 2) === "小") {
      return { kind: "group", end: close, group: value };
    }
  }
  // 30余袋, 310多本, 二十来户, 几百来斤
  const more = text.charAt(end);
  // 20几袋
  if (more === "几" && !numeral.han && value !== null && value >= 10 && value % 10 === 0)
    return { ...numeral, approx: true, end: end + 1 };
  if (!"余多来".includes(more || "#") || text.startsWith("多来", end)) return numeral;
  if (more === "来" && (end + 1 >= text.length || lexicon.unitAt(text, end + 1) === null)) return numeral;
  // 30多万元, 3万余元
  const scale = scales.get(text.charAt(end + 1));
  return scale === undefined
    ? { ...numeral, approx: true, end: end + 1 }
    : { ...numeral, approx: true, end: end + 2, value: value === null ? null : value * scale };
}

/** 早上八|点|帮她收玉米, 下午三|点|师傅就来了: of what part of the day, whatever stands behind it. Not: 上午提了三点, 上午|三点建议, 八点心 */
function endOfHour(text: string, at: number): number | null {
  if (text.charAt(at) !== "点" || "儿心建意要".includes(text.charAt(at + 1) || "#")) return null;
  return partOfDay.test(text.slice(Math.max(0, at - 5), at)) ? at + 1 : null;
}

const partOfDay =
  /(?:[早晚]上|早晨|清[早晨]|[上中下]午|傍晚|凌晨|夜里|半夜|今[早晚])(?:\d{1,2}|[一二两三四五六七八九十]{1,3})$/;

/** 考了九十八分, 语文95分: what somebody scored. Not: 得了2000分给三家 */
function endOfScore(text: string, at: number): number | null {
  if (text.charAt(at) !== "分" || "给到发送配别成开摊钟钱地田".includes(text.charAt(at + 1) || "#"))
    return null;
  return scored.test(text.slice(Math.max(0, at - 9), at)) ? at + 1 : null;
}

const scored =
  /(?:考[试了得到上个]{0,2}|[得拿打评]了个?|数学|语文|英语|物理|化学|成绩[是有为]?|总分|平均分?|满)(?:[\d.]{1,5}|[一二两三四五六七八九十百零]{1,6})多?$/;

const scales = new Map([
  ["千", 1000],
  ["万", 10_000],
  ["亿", 100_000_000],
]);

/** Where a figure begins, its sign for money included, and its numeral, and whether it has that sign. */
type Begun = { at: number; start: number; money: boolean };

/** The unit behind a numeral, and where it ends. */
function unitOf(
  text: string,
  { at, start, money }: Begun,
  numeral: Numeral,
  lexicon: Lexicon,
): { unit: Unit | null; end: number } {
  const { end, han, value } = numeral;
  if ("俩仨".includes(text.charAt(start))) return unitOfTwo(text, start, end, lexicon);
  let from = end;
  while (text.charAt(from) === " " && from - end < 4) from += 1;
  if ("大小整满".includes(text.charAt(from) || "#") && isSize(text, from, lexicon)) from += 1;
  const may = from === end || text.charAt(end) !== " " || isLatin(text.charCodeAt(from)) || !han;
  const hit = may ? unitInFront(text, from, lexicon) : null;
  const stands =
    hit !== null &&
    !(money && hit.unit.kind !== "money") &&
    !(from > end && opensNextThing(text, from, hit.length, lexicon)) &&
    !belongsToNextWord(text, from, hit.length, lexicon, han) &&
    // 四万|对四万: said once more, and no pairs.
    !(hit.unit.name === "对" && isSaidAgain(text, at, end, from + hit.length)) &&
    // 5g网络, 4g路由器: no weight.
    !(hit.length === 1 && text.charAt(from) === "g" && (value ?? 0) < 10) &&
    // 15、16|两天
    !(hit.unit.name === "两" && !han && lexicon.unitAt(text, from + 1) !== null) &&
    // 一个月五千多|两年没回来, 两百|两百块
    !(
      hit.unit.name === "两" &&
      (value ?? 0) >= 100 &&
      /^(?:年(?![糕货画])|个月|天|[百千万](?!合))/.test(text.slice(from + 1, from + 3))
    );
  if (!stands) return { unit: money ? (lexicon.unitAt("元", 0)?.unit ?? null) : null, end };
  let unit = hit.unit;
  let last = from + hit.length;
  if (unit.name === "口" && isOfFamily(text, at) && !lexicon.longestAt(text, last)?.goods)
    unit = lexicon.unitAt("人", 0)?.unit ?? unit;
  else if (hit.length === 1 && text.charAt(from) === "块")
    unit = settlePiece(text, last, unit, value, lexicon);
  // 半袋儿|面, 塌了半截儿
  if (text.charAt(last) === "儿" && !kinOrChild.test(text.slice(last, last + 2))) last += 1;
  return { unit, end: last };
}

function isSaidAgain(text: string, at: number, end: number, from: number): boolean {
  const next = text.charAt(from + end - at);
  return text.startsWith(text.slice(at, end), from) && (next === "" || ",;。!\n 吧".includes(next));
}

/** 俩, 仨: so many pieces; 喊了俩人, 俩家都签了字: of persons or households; not 俩人家, 他俩家里, 母子俩家里 */
function unitOfTwo(text: string, start: number, end: number, lexicon: Lexicon): { unit: Unit; end: number } {
  const next = text.charAt(end);
  const counted =
    (next === "人" && text.charAt(end + 1) !== "家") ||
    next === "户" ||
    (next === "家" &&
      !/[他她你我咱们子女妻弟兄妹]/.test(text.charAt(start - 1)) &&
      !/[里中的]/.test(text.charAt(end + 1)))
      ? lexicon.unitAt(text, end)
      : null;
  if (counted !== null && /^(?:person|household)$/.test(counted.unit.kind) && counted.length === 1)
    return { unit: counted.unit, end: end + 1 };
  const pack = packOfTwo.test(text.slice(end, end + 2)) ? lexicon.unitAt(text, end) : null;
  return pack?.length === 1 ? { unit: pack.unit, end: end + 1 } : { unit: pieceUnit, end };
}

/** 俩袋化肥, as often typed as 两袋; not 俩包子, 俩箱子 */
const packOfTwo = /^[袋桶箱盒瓶床套双斤件包](?![子装裹裝])/;

/** 一瓶|多菌灵, 一袋|多味豆: 多 of the next word. Not: 十斤多|菌菇, 三斤多|味道好 */
const manyInName =
  /^多(?:菌灵|味[豆瓜花]|功能|用途|用[刀锅]|媒体|肉[植盆]|[种样]维|维[生素片饲元]|元[醇素复])/;

/** With what stands behind the unit: 一袋|半, 三斤|多, 五袋|左右, 一箱|12瓶, 三块五|一斤. */
function withRest(
  text: string,
  from: number,
  unit: Unit | null,
  numeral: Numeral,
  lexicon: Lexicon,
): QuantityHit {
  let { value, approx } = numeral;
  let end = from;
  // 一床|床|棉被: however many
  if (numeral.han && value === 1 && manyOf.test(text.slice(end - 1))) [value, end] = [null, end + 1];
  // 5毛一斤, 8角钱一斤; not 糖三角一兜
  if (unit === null && (text.charAt(end) === "毛" || (text.charAt(end) === "角" && !numeral.han))) {
    const priced = endOfPrice(text, text.charAt(end + 1) === "钱" ? end + 2 : end + 1, lexicon);
    if (priced !== null) return { kind: "price", end: priced };
  }
  // 一袋半, 两年半; 一个半月 stays.
  if (
    unit !== null &&
    value !== null &&
    text.charAt(end) === "半" &&
    // 一家|半袋: no household is half of one.
    unit.kind !== "household" &&
    !halfOfWord.test(text.slice(end, end + 4))
  ) {
    value += 0.5;
    end += 1;
  }
  if (
    unit !== null &&
    (text.charAt(end) === "多" || text.charAt(end) === "余") &&
    // 硬化2公里|余下的
    !/^(?:[多余]\S?[少年]|余[下款额])/.test(text.slice(end)) &&
    !manyInName.test(text.slice(end, end + 3))
  ) {
    approx = true;
    end += 1;
  }
  if (text.charAt(end) === "整" && isRoundSum(text, end, unit, value)) end += 1;
  const after = lexicon.longestAt(text, end);
  if (after?.roles.has(Role.aboutAfter)) {
    approx = true;
    end += after.text.length;
  }
  if (unit !== null) {
    // 两张|百元大钞
    const note = unit.name === "张" ? endOf(hundreds, text, end) : null;
    if (note !== null && value !== null) {
      const yuan = lexicon.unitAt("元", 0)?.unit ?? null;
      return {
        kind: "quantity",
        end: note,
        quantity: { value: value * 100, approx, unit: yuan, unitSaid: null, implied: false },
      };
    }
    // 60岁以上的老人
    if (unit.name === "岁") return { kind: "nothing", end };
    const money = unit.kind === "money";
    if (value !== null && (money || inTenths.has(unit.name))) {
      const rest = restOf(text, end, unit, lexicon);
      if (rest !== null) {
        value = Math.round((value + rest.part) * 1000) / 1000;
        end = rest.end;
      }
    } else if (value !== null && holdsPacks.has(unit.name))
      end = endOfContent(text, end, unit, lexicon) ?? end;
    const price = money ? endOfPrice(text, end, lexicon) : null;
    if (price !== null) return { kind: "price", end: price };
    const pack = endOf(packAfter, text, end);
    if (pack !== null && !(text.charAt(end) === "装" && isPutIn(text, end, unit)))
      return { kind: "nothing", end: pack };
  }
  if ("*x×".includes(text.charAt(end) || "#")) {
    const packed = unit === null ? null : countOfPacks(text, end + 1, unit, lexicon);
    if (packed !== null) return packed;
    end = endOfPack(text, end, lexicon);
  }
  return { kind: "quantity", end, quantity: { value, approx, unit, unitSaid: null, implied: false } };
}

const manyOf = /^([床袋桶箱盒件双包份张筐])\1(?![单垫上罩笠子装饭板头架面层肩人褥])/;
/** 五万|整, 叁仟元|整: no more and no less; not 五百|整套 */
function isRoundSum(text: string, at: number, unit: Unit | null, value: number | null): boolean {
  const next = text.charAt(at + 1);
  return (
    (unit === null || unit.kind === "money") &&
    (value ?? 0) >= 100 &&
    (next === "的" || !isHan(next.charCodeAt(0)))
  );
}

/** 面5kg×|2袋, 牛奶12盒×|2箱: what a pack holds stands in front of how many. */
function countOfPacks(text: string, at: number, { kind, name }: Unit, lexicon: Lexicon): QuantityHit | null {
  if (kind !== "mass" && !inPacks.has(name)) return null;
  if (!startsNumeral(text.charCodeAt(at))) return null;
  const packs = readQuantity(text, at, lexicon, false);
  const unit = packs?.kind === "quantity" ? packs.quantity.unit : null;
  if (unit?.kind !== "count" || (kind !== "mass" && !/^[箱件提条]$/.test(unit.name))) return null;
  return packs;
}

/** 2袋|*50斤, 化肥2袋|x25kg: the second tells the pack. */
function endOfPack(text: string, at: number, lexicon: Lexicon): number {
  if (text.charAt(at) !== "*" && !startsNumeral(text.charCodeAt(at + 1))) return at;
  const second = readQuantity(text, at + 1, lexicon, false);
  const unit = second?.kind === "quantity" ? second.quantity.unit : null;
  return second === null ||
    unit === null ||
    unit.kind === "household" ||
    unit.kind === "person" ||
    unit.kind === "money"
    ? at
    : second.end;
}

/** 一|大|包, 两小袋: how large the pack is; 两小时 and 三大米 are no packs. */
function isSize(text: string, at: number, lexicon: Lexicon): boolean {
  const pack = lexicon.unitAt(text, at + 1);
  const word = lexicon.longestAt(text, at);
  return pack?.unit.kind === "count" && (word === null || word.text.length < 2);
}

/** 三斤|二两, 一吨|二, 12块|5, 一块|三毛五, 1元|3角5分: what the next smaller units add. */
function restOf(
  text: string,
  at: number,
  unit: Unit,
  lexicon: Lexicon,
): { part: number; end: number } | null {
  const less = lessOf(text, at, unit, lexicon);
  if (less !== null) return less;
  // 一块二|一斤: no 21.
  const priced = endOfPrice(text, at + 1, lexicon) !== null;
  const digit = priced ? oneDigit(text, at) : readNumeral(text, at);
  if (digit === null || digit.value === null || digit.value >= 10 || digit.approx) return null;
  if (!Number.isInteger(digit.value) || digit.value < 1) return null;
  const next = text.charAt(digit.end);
  if (unit.kind !== "money") {
    const smaller = next === smallerUnits.get(unit.name);
    // 一吨二|化肥; 油1米2面1 lists things.
    const ofThing =
      unit.kind === "mass" &&
      isHan(text.charCodeAt(digit.end - 1)) &&
      lexicon.longestAt(text, digit.end)?.goods != null &&
      lexicon.longestAt(text, digit.end - 1) === null;
    if (smaller || ofThing || isAlone(text, digit.end, lexicon))
      return { part: digit.value / 10, end: smaller ? digit.end + 1 : digit.end };
    return null;
  }
  const yuan = text.charAt(at - 1);
  if ((next === "毛" || next === "角") && (yuan === "块" || yuan === "元")) {
    const fen = endOf(cents, text, digit.end + 1);
    const cent = fen === null ? 0 : (oneDigit(text, digit.end + 1)?.value ?? 0);
    return { part: digit.value / 10 + cent / 100, end: fen ?? digit.end + 1 };
  }
  if (yuan !== "块") return null;
  // 三块五 costs, 三块五袋 does not.
  return priced || isAlone(text, digit.end, lexicon) ? { part: digit.value / 10, end: digit.end } : null;
}

/** 三块五|,一百块五|的药, 一吨二|他: nothing that the last digit could count. */
function isAlone(text: string, end: number, lexicon: Lexicon): boolean {
  const next = text.charAt(end);
  if (next === "") return true;
  // 每斤1块2|共60元; not 八十斤一|共
  if (text.charAt(end - 1) !== "一" && /^(?:[一总]?共|合计)/.test(text.slice(end, end + 2))) return true;
  if ("的他她给我咱还另又呢吧".includes(next)) return lexicon.longestAt(text, end - 1) === null;
  return !isHan(next.charCodeAt(0)) && !isLatin(next.charCodeAt(0)) && lexicon.unitAt(text, end) === null;
}

/** 一吨|零200斤煤, 2公里|300米: the rest in a smaller unit, of the same thing. */
function lessOf(
  text: string,
  at: number,
  { name }: Unit,
  lexicon: Lexicon,
): { part: number; end: number } | null {
  const parts = partsOfUnit.get(name);
  if (parts === undefined) return null;
  const joined = text.charAt(at) === "零";
  const rest = readNumeral(text, joined ? at + 1 : at);
  if (rest === null || rest.value === null || rest.approx) return null;
  const less = lexicon.unitAt(text, rest.end);
  const count = less === null ? undefined : parts.get(less.unit.name);
  if (less === null || count === undefined || rest.value >= count) return null;
  // 煤1吨|2斤茶叶, 2公里|3米宽: of another thing, or how wide it is.
  const end = rest.end + less.length;
  // 2公里|500米水渠: another thing, where the first has its own in front. Not: 送了一吨|五百斤煤
  const next = lexicon.longestAt(text, end);
  const thing =
    next !== null && (next.goods !== null || next.roles.has(Role.works) || next.roles.has(Role.villageThing));
  if (
    thing &&
    !joined &&
    !/[了送给拉运买捐发][\d一二两三四五六七八九十]{1,3}$/.test(
      text.slice(Math.max(0, at - name.length - 4), at - name.length),
    )
  )
    return null;
  if ((!joined && rest.value * 100 < count) || "宽高厚深".includes(text.charAt(end) || "#")) return null;
  return { part: rest.value / count, end };
}

const partsOfUnit = new Map([
  [
    "吨",
    new Map([
      ["斤", 2000],
      ["公斤", 1000],
    ]),
  ],
  ["公里", new Map([["米", 1000]])],
]);

/** What is counted with its tenths behind it: 一吨|二, 三亩|二分, 两斤|三两. */
const inTenths = new Set(["吨", "公斤", "斤", "亩", "公里", "米", "丈", "尺"]);
const smallerUnits = new Map([
  ["斤", "两"],
  ["亩", "分"],
]);

function oneDigit(text: string, at: number): ReturnType<typeof readNumeral> {
  const digit = readNumeral(text.charAt(at), 0);
  return digit === null ? null : { ...digit, end: at + 1 };
}

/** Notes of a hundred yuan. */
const hundreds = beside(
  "崭新的百一红",
  /(?:崭?新的?|红色?的?)?(?:百元|一百(?:元|块钱?)?)的?(?:大?钞票?|大票|现钞|纸币|票子|人民币)/y,
);

/** 三毛|五, 3角|5分: no 三毛|五斤 */
const cents = beside(
  "123456789一二两三四五六七八九",
  /[1-9一二两三四五六七八九](?:分钱?|(?=$|[,;。、!?\n) 一]))/y,
);

function readOrdinal(text: string, at: number, lexicon: Lexicon): QuantityHit | null {
  const numeral = readNumeral(text, at + 1);
  if (numeral === null || numeral.value === null) return null;
  const close = endOf(groupAfter, text, numeral.end);
  if (close !== null) return { kind: "group", end: close, group: numeral.value };
  const unit = lexicon.unitAt(text, numeral.end);
  return { kind: "nothing", end: numeral.end + (unit?.length ?? 0) };
}

/** 油1 米1, 油*1 米*1: behind a space stands the next thing, whose own figure follows, and no unit. */
function opensNextThing(text: string, at: number, length: number, lexicon: Lexicon): boolean {
  // 数量:2 单位:袋
  const word = lexicon.longestAt(text, at);
  if (word !== null && word.text.length > length && word.unit === null) return true;
  if (!lexicon.word(text.slice(at, at + length))?.goods) return false;
  const next = text.charAt(at + length) === " " ? at + length + 1 : at + length;
  return /[*x×:]/.test(text.charAt(next)) || startsNumeral(text.charCodeAt(next));
}

/** 2口罩 has no unit 口; a single-character unit gives way to a longer word of the list. 3面粉 likewise. */
function belongsToNextWord(
  text: string,
  at: number,
  length: number,
  lexicon: Lexicon,
  han: boolean,
): boolean {
  if (isLatin(text.charCodeAt(at))) return false;
  if (noUnitBefore.get(text.charAt(at))?.test(text.slice(at + 1, at + 6))) return true;
  // 一个|工地, 两个|工厂
  if (text.charAt(at + length - 1) === "工" && "地厂人程具会".includes(text.charAt(at + length) || "#"))
    return true;
  const word = lexicon.longestAt(text, at);
  if (word === null || word.text.length <= length) return false;
  if (word.unit !== null) return false;
  // 2本|科技书, whatever 本科 is
  const thing = lexicon.longestAt(text, at + length);
  if (thing?.goods && thing.text.length + length > word.text.length) return false;
  // 件 in 2件套: the unit. 户 in 5户主: never. 家 in 3家里: the unit.
  return word.goods !== null || (word.roles.has(Role.plain) && !han) || word.roles.has(Role.labour);
}

/** 三|方代表, 一个月三千二|包吃住, 资助20万|打井, 贷款5万|批下来了, 弄了一身|汗: what is no unit in front of that. */
const noUnitBefore = new Map([
  ["包", /^[吃住]/],
  ["方", /^代表/],
  [
    "打",
    /^(?:[井桩坝听理]|算(?!盘)|扫(?!把|帚)|药(?![\d膏片水盒瓶])|针(?![线织])|工(?![具作])|电话|招呼|扑克(?=$|[,。;、\n了])|交道|印(?!纸)|水[泵井])/,
  ],
  ["批", /^[下了准复给过]/],
  ["领", /^[\u4e00-\u9fff]/],
  ["身", /^(?!$|[、,;。+\n ]|[\u4e00-\u9fff]{0,3}[衣裤服装袄裙暖裳褂])/],
]);

/** 一家|4口, 家里|五口: persons. */
function isOfFamily(text: string, at: number): boolean {
  return families.test(text.slice(Math.max(0, at - 4), at));
}

const families = /(?:[一全]大?家子?|家里头?|家中|家庭|老小|老少)[共总有就]*$/;
