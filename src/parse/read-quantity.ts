import { isHan, isLatin } from "./letters.ts";
import type { Lexicon, Word } from "./lexicon.ts";
import { readNumeral, startsNumeral } from "./numeral.ts";
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
  /[:]\d{2}|点(?:钟|半|多|左右|整|后|前|\d{1,2}分|[一二三四五][十]?[一二三四五六七八九]?分|$|[到至](?=[\d一二两三四五六七八九十])|(?=[,。;、\s到走去在来入上送给跟和我]))|时(?:\d{1,2}分|许|左右|整)/y,
);
const hours = beside("个多半小钟分", /(?:多?个|个半|个多|半个)?(?:小时|钟头|分钟)半?/y);
const groupAfter = beside("村小组社队", /(?:村民)?(?:小组|组|社|队)(?![织群建合会])/y);
const packAfter = beside("装规/", /(?:装|规格)|\/(?:每)?[袋桶箱瓶盒件床套双把卷捆只头本台包罐壶提份张]/y);

/** 一个|半人高的缸, 两天|半夜: 半 of the next word; 两公里半|路灯 is none. */
const halfOfWord = /^半(?:天|夜|路(?=[上中遇碰撞返折就才又])|人多?高|截|边|旧|新|成品)/;

/** 两个|儿子, 3名|儿童: no sound at the end of the unit. */
const kinOrChild = /^儿[子女媳孙童科]/;

/** What may stand beside a figure, with the characters it begins with: behind most figures stands a unit, and no pattern runs. */
type Beside = { starts: ReadonlySet<number>; pattern: RegExp };

function beside(starts: string, pattern: RegExp): Beside {
  return { starts: new Set([...starts].map((character) => character.charCodeAt(0))), pattern };
}

/** 十个|月饼, 三个|月季: a thing begins inside what could be the unit of a time. */
function unitInFront(text: string, at: number, lexicon: Lexicon): { unit: Unit; length: number } | null {
  const hit = lexicon.unitAt(text, at);
  if (hit?.unit.kind !== "day" || hit.length !== 2) return hit;
  return lexicon.longestAt(text, at + 1)?.goods ? (lexicon.unitAt(text.charAt(at), 0) ?? hit) : hit;
}

/** A figure with its unit at `at`, or null. */
export function readQuantity(
  text: string,
  at: number,
  lexicon: Lexicon,
  groupExpected: boolean,
): QuantityHit | null {
  const first = text.charAt(at);
  if (first === "第") return readOrdinal(text, at, lexicon);
  const signEnd = endOf(sign, text, at);
  const currency = signEnd !== null;
  const start = signEnd ?? at;
  if (currency && !startsNumeral(text.charCodeAt(start))) return null;
  const numeral = readNumeral(text, start);
  if (numeral === null) return null;
  let { end } = numeral;
  let { value, approx } = numeral;
  // A telephone number counts nothing, 5000000元 does.
  const counts = currency || lexicon.unitAt(text, numeral.end)?.unit.kind === "money";
  if (!counts && !numeral.han && numeral.end - start >= 7 && /^\d+$/.test(text.slice(start, numeral.end)))
    return { kind: "nothing", end };
  const uncounted = endOf(clock, text, end) ?? endOf(percent, text, end) ?? endOf(hours, text, end);
  if (uncounted !== null) return { kind: "nothing", end: uncounted };
  const close = endOf(groupAfter, text, end);
  if (close !== null && value !== null && Number.isInteger(value) && value > 0 && value <= 40) {
    if (groupExpected || text.charAt(close - 1) !== "组" || text.charAt(close - 2) === "小") {
      return { kind: "group", end: close, group: value };
    }
  }
  // 30余袋, 310多本, 二十来户, 几百来斤
  if ("余多来".includes(text.charAt(end) || "#") && !text.startsWith("多来", end)) {
    const next = text.charAt(end + 1);
    if (text.charAt(end) !== "来" || lexicon.unitAt(text, end + 1) !== null) {
      if (next !== "" || text.charAt(end) !== "来") {
        end += 1;
        approx = true;
        // 30多万元, 3万余元
        const scale =
          text.charAt(end) === "万"
            ? 10_000
            : text.charAt(end) === "亿"
              ? 100_000_000
              : text.charAt(end) === "千"
                ? 1000
                : 1;
        if (scale > 1) {
          value = value === null ? null : value * scale;
          end += 1;
        }
      }
    }
  }
  let unit: Unit | null = null;
  let at2 = end;
  while (text.charAt(at2) === " " && at2 - end < 4) at2 += 1;
  if (isSize(text, at2, lexicon)) at2 += 1;
  if (text.charAt(start) === "俩" || text.charAt(start) === "仨") {
    unit = pieceUnit;
    // 喊了俩人, 俩家都签了字; not 俩人家, 他俩家里, 母子俩家里
    const next = text.charAt(end);
    const counted =
      (next === "人" && text.charAt(end + 1) !== "家") ||
      next === "户" ||
      (next === "家" &&
        !/[他她你我咱们子女妻弟兄妹]/.test(text.charAt(start - 1)) &&
        !/[里中的]/.test(text.charAt(end + 1)))
        ? lexicon.unitAt(text, end)
        : null;
    if (counted !== null && /^(?:person|household)$/.test(counted.unit.kind) && counted.length === 1) {
      unit = counted.unit;
      end += 1;
    }
  } else {
    const hit =
      at2 === end || text.charAt(end) !== " " || isLatin(text.charCodeAt(at2)) || !numeral.han
        ? unitInFront(text, at2, lexicon)
        : null;
    if (
      hit !== null &&
      !(currency && hit.unit.kind !== "money") &&
      !(at2 > end && opensNextThing(text, at2, hit.length, lexicon)) &&
      !belongsToNextWord(text, at2, hit.length, lexicon, numeral.han) &&
      // 15、16|两天
      !(hit.unit.name === "两" && !numeral.han && lexicon.unitAt(text, at2 + 1) !== null)
    ) {
      unit =
        isOfFamily(text, at, hit.unit) && !lexicon.longestAt(text, at2 + hit.length)?.goods
          ? (lexicon.unitAt("人", 0)?.unit ?? hit.unit)
          : settlePiece(text, at2, hit, value, lexicon);
      end = at2 + hit.length;
      // 半袋儿|面, 塌了半截儿
      if (text.charAt(end) === "儿" && !kinOrChild.test(text.slice(end, end + 2))) end += 1;
    }
  }
  if (currency) unit ??= lexicon.unitAt("元", 0)?.unit ?? null;
  // 药若干: some, of which no unit tells more.
  if ((first === "半" || first === "若") && unit === null) return null;
  // 一袋半, 两年半; 一个半月 stays.
  if (
    unit !== null &&
    value !== null &&
    text.charAt(end) === "半" &&
    !halfOfWord.test(text.slice(end, end + 3))
  ) {
    value += 0.5;
    end += 1;
  }
  if (
    unit !== null &&
    (text.charAt(end) === "多" || text.charAt(end) === "余") &&
    !/^[多余]\S?[少年]/.test(text.slice(end))
  ) {
    approx = true;
    end += 1;
  }
  const after = lexicon.longestAt(text, end);
  if (after?.roles.has(Role.aboutAfter)) {
    approx = true;
    end += after.text.length;
  }
  // 60岁以上的老人
  if (unit?.name === "岁") return { kind: "nothing", end };
  if (unit !== null && value !== null) {
    const rest = restOf(text, end, unit, lexicon);
    if (rest !== null) {
      value = Math.round((value + rest.part) * 1000) / 1000;
      end = rest.end;
    } else end = endOfContent(text, end, unit, lexicon) ?? end;
  }
  if (unit?.kind === "money") {
    const price = endOfPrice(text, end, lexicon);
    if (price !== null) return { kind: "price", end: price };
  }
  const pack = unit === null ? null : endOf(packAfter, text, end);
  if (pack !== null) return { kind: "nothing", end: pack };
  if (
    text.charAt(end) === "*" ||
    ("x×".includes(text.charAt(end)) && startsNumeral(text.charCodeAt(end + 1)))
  ) {
    // 2袋*50斤, 化肥2袋x25kg: the second tells the pack.
    const second = readQuantity(text, end + 1, lexicon, false);
    if (
      second?.kind === "quantity" &&
      second.quantity.unit !== null &&
      second.quantity.unit.kind !== "household" &&
      second.quantity.unit.kind !== "money"
    )
      end = second.end;
  }
  return { kind: "quantity", end, quantity: { value, approx, unit, unitSaid: null, implied: false } };
}

/** 一|大|包, 两小袋: how large the pack is; 两小时 and 三大米 are no packs. */
function isSize(text: string, at: number, lexicon: Lexicon): boolean {
  const size = text.charAt(at);
  if (size !== "大" && size !== "小") return false;
  const pack = lexicon.unitAt(text, at + 1);
  const word = lexicon.longestAt(text, at);
  return pack?.unit.kind === "count" && (word === null || word.text.length < 2);
}

/** 三斤|二两, 12块|5: what the next smaller unit adds. */
function restOf(
  text: string,
  at: number,
  unit: Unit,
  lexicon: Lexicon,
): { part: number; end: number } | null {
  if (unit.name !== "斤" && unit.kind !== "money") return null;
  // 一块二|一斤: no 21.
  const priced = endOfPrice(text, at + 1, lexicon) !== null;
  const digit = priced ? oneDigit(text, at) : readNumeral(text, at);
  if (digit === null || digit.value === null || digit.value >= 10 || digit.approx) return null;
  if (!Number.isInteger(digit.value) || digit.value < 1) return null;
  const next = text.charAt(digit.end);
  if (unit.name === "斤") return next === "两" ? { part: digit.value / 10, end: digit.end + 1 } : null;
  if (text.charAt(at - 1) !== "块") return null;
  if (next === "毛" || next === "角") return { part: digit.value / 10, end: digit.end + 1 };
  // 三块五 costs, 三块五袋 does not.
  const stands = priced || next === "" || (!isHan(next.charCodeAt(0)) && !isLatin(next.charCodeAt(0)));
  return stands && lexicon.unitAt(text, digit.end) === null
    ? { part: digit.value / 10, end: digit.end }
    : null;
}

/** 三块五|一斤, 40块|一只|总共: money is the price of one; null where a thing follows, 300块|一袋米. */
function endOfPrice(text: string, at: number, lexicon: Lexicon): number | null {
  if (text.charAt(at) !== "一") return null;
  const one = lexicon.unitAt(text, at + 1);
  if (one === null || (one.unit.kind !== "mass" && one.unit.kind !== "count")) return null;
  const end = at + 1 + one.length;
  return /^(?:$|[,;。、)\n ]|[总一]?共|合计|算下来|收的|买的|卖的)/.test(text.slice(end, end + 3))
    ? end
    : null;
}

function oneDigit(text: string, at: number): ReturnType<typeof readNumeral> {
  const digit = readNumeral(text.charAt(at), 0);
  return digit === null ? null : { ...digit, end: at + 1 };
}

const packs = new Set("件箱提包条盒");
const inPacks = new Set("瓶袋罐盒支包听枚");

/** 牛奶1件|12瓶, 烟一条|10包: how many the pack holds; null where it is no such thing. */
function endOfContent(text: string, at: number, unit: Unit, lexicon: Lexicon): number | null {
  if (!packs.has(unit.name)) return null;
  const numeral = readNumeral(text, at);
  if (numeral === null) return null;
  const held = lexicon.unitAt(text, numeral.end);
  if (held === null || !inPacks.has(held.unit.name) || held.unit.name === unit.name) return null;
  const end = numeral.end + held.length;
  return end >= text.length || ",、;。!?\n)".includes(text.charAt(end)) ? end : null;
}

/** The end of what stands at `at`, or null. */
function endOf({ starts, pattern }: Beside, text: string, at: number): number | null {
  if (!starts.has(text.charCodeAt(at))) return null;
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

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
  // 一个月三千二|包吃住
  if (text.charAt(at) === "包" && "吃住".includes(text.charAt(at + 1) || "#")) return true;
  // 资助20万|打井
  if (text.charAt(at) === "打" && "井桩坝".includes(text.charAt(at + 1) || "#")) return true;
  // 弄了一身|汗
  if (text.charAt(at) === "身" && !inSuits.test(text.slice(at + 1, at + 6))) return true;
  // 一个|工地, 两个|工厂
  if (text.charAt(at + length - 1) === "工" && "地厂人程具会".includes(text.charAt(at + length) || "#"))
    return true;
  // 贷款5万|批下来了
  if (text.charAt(at) === "批" && "下了准复给过".includes(text.charAt(at + 1) || "#")) return true;
  const word = lexicon.longestAt(text, at);
  if (word === null || word.text.length <= length) return false;
  if (word.unit !== null) return false;
  // 2本|科技书, whatever 本科 is
  const thing = lexicon.longestAt(text, at + length);
  if (thing?.goods && thing.text.length + length > word.text.length) return false;
  // 件 in 2件套: the unit. 户 in 5户主: never. 家 in 3家里: the unit.
  return word.goods !== null || (word.roles.has(Role.plain) && !han) || word.roles.has(Role.labour);
}

const inSuits = /^[\u4e00-\u9fff]{0,3}[衣裤服装袄裙暖裳褂]/;

function opensThing({ text, roles }: Word): boolean {
  return (
    !"了的得着过把被是".includes(text) &&
    (roles.has(Role.homeGround) ||
      roles.has(Role.filler) ||
      roles.has(Role.works) ||
      roles.has(Role.title) ||
      roles.has(Role.home))
  );
}

/** 一家|4口, 家里|五口: persons. */
function isOfFamily(text: string, at: number, unit: Unit): boolean {
  return unit.name === "口" && families.test(text.slice(Math.max(0, at - 4), at));
}

const families = /(?:[一全]大?家子?|家里头?|家中|家庭|老小|老少)[共总有就]*$/;

/** 块 is money, but in front of things that come in pieces it counts them: 两块香皂, 5块地. */
function settlePiece(
  text: string,
  at: number,
  hit: { unit: Unit; length: number },
  value: number | null,
  lexicon: Lexicon,
): Unit {
  if (text.slice(at, at + hit.length) !== "块") return hit.unit;
  const next = at + 1;
  const code = text.charCodeAt(next);
  if (!(code >= 0x4e00 && code <= 0x9fff)) return hit.unit;
  if (endOfPrice(text, next, lexicon) !== null || endOfPrice(text, next + 1, lexicon) !== null)
    return hit.unit;
  const word = lexicon.longestAt(text, next);
  const pieces: Unit = { name: "块", alsoSaid: [], kind: "count" };
  // 2000块|化肥钱: money, and what it is for.
  if (word?.goods && "钱款费".includes(text.charAt(next + word.text.length) || "#")) return hit.unit;
  if (word?.goods && word.roles.isEmpty) return pieces;
  if (word === null && value !== null && value < 50) return pieces;
  // 一块|地毯: nobody is given a coin, and no word of one character opens what comes next.
  if (value !== null && value < 10 && word?.text.length === 1 && opensThing(word)) return pieces;
  return hit.unit;
}
