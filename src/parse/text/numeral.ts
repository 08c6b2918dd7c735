import { CharacterTable } from "./character-table.ts";
import { isDigitAt } from "./letters.ts";

/** A figure as said. `value` is null where none was (几十). */
export type Numeral = { value: number | null; approx: boolean; end: number; han: boolean };

/** What a character of a numeral stands for; nothing of these where it only begins one: 半, 几. */
type Figure = { digit: number | undefined; power: number | undefined; tens: number | undefined };

/** By the code of a character: every place of a text is asked, and a character cut out of it costs more than its code. */
const figures = new CharacterTable<Figure>();

function put(characters: string, value: Partial<Figure>): void {
  for (const character of characters)
    figures.set(character.charCodeAt(0), { digit: undefined, power: undefined, tens: undefined, ...value });
}

["〇零", "一壹幺", "二贰两", "三叁", "四肆", "五伍", "六陆", "七柒", "八捌", "九玖"].forEach(
  (said, digit) => {
    put(said, { digit });
  },
);
["十拾", "百佰", "千仟", "万"].forEach((said, place) => {
  put(said, { power: 10 ** (place + 1) });
});
put("亿", { power: 100_000_000 });
put("廿", { tens: 20 });
put("卅", { tens: 30 });
put("半俩仨几数上成好若", {});

function digitOf(code: number): number | undefined {
  return figures.get(code)?.digit;
}

function powerOf(code: number): number | undefined {
  return figures.get(code)?.power;
}

/** Whether a numeral can begin with the character of this code. */
export function startsNumeral(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || figures.get(code) !== undefined;
}

/** The whole numeral that starts at `at`: 一百二十 is never 二十. Null where none starts. */
export function readNumeral(text: string, at: number): Numeral | null {
  const numeral = readFigure(text, at);
  if (numeral === null || !beyond.has(text.charCodeAt(numeral.end))) return numeral;
  return readBeyond(text, at, numeral) ?? numeral;
}

/** What stands behind a figure where it may yet go on: 3|w, 1.2|个亿, 1|/2袋, 三|、四百. */
const beyond = new Set([..."wk个/、"].map((character) => character.charCodeAt(0)));

function readBeyond(text: string, at: number, numeral: Numeral): Numeral | null {
  const { value, end, approx, han } = numeral;
  if (value === null) return null;
  switch (text.charAt(end)) {
    case "个": {
      // 1.2个亿, 3个w
      const power = text.charAt(end + 1) === "亿" ? 100_000_000 : typedPower(text, at, end + 1);
      return power === null ? null : { value: round(value * power), approx, end: end + 2, han };
    }
    case "/":
      return readFraction(text, at, numeral);
    case "、":
      return readNeighbour(text, at, numeral);
    default: {
      const power = typedPower(text, at, end);
      return power === null ? null : { value: round(value * power), approx, end: end + 1, han };
    }
  }
}

/** 贷款3|w, 慰问金2|k元: 万 and 千 as typed on a telephone. Not: 60w路灯, 5kg */
function typedPower(text: string, at: number, end: number): number | null {
  const power = text.charAt(end) === "w" ? 10_000 : text.charAt(end) === "k" ? 1000 : null;
  const next = text.charAt(end + 1);
  if (power === null || /[a-z\d]/.test(next)) return null;
  if (next !== "" && "元块份户人亩株棵".includes(next)) return power;
  return ofMoney.test(text.slice(Math.max(0, at - 5), at)) && /^[,;。、!?\n )]?$/.test(next) ? power : null;
}

const ofMoney = /[款金钱资贷捐投费补][^,。;\d]{0,3}$/;

/** 1|/2袋, 3/4吨: of one. Not: 3/5, 3/5走访, 12/20户 */
function readFraction(text: string, at: number, { value, end, han }: Numeral): Numeral | null {
  if (han || value === null || end !== at + 1 || !isDigitAt(text, end + 1) || isDigitAt(text, end + 2))
    return null;
  const whole = Number(text.charAt(end + 1));
  if (value >= whole || value === 0 || !"袋吨车斤亩桶箱".includes(text.charAt(end + 2) || "#")) return null;
  if (at > 0 && "/-.".includes(text.charAt(at - 1))) return null;
  return { value: round(value / whole), approx: false, end: end + 2, han };
}

/** 三|、四百元, 2、300份, 二十三、四户: about the first of two neighbours. Not: 1、2组, 二、三月, 1、米2袋 */
function readNeighbour(text: string, at: number, { value, end, han, approx }: Numeral): Numeral | null {
  const first = text.charCodeAt(end - 1);
  const digit = digitAt(first);
  const next = digitAt(text.charCodeAt(end + 1));
  if (digit === undefined || next === undefined || digit === 0 || value === null || approx) return null;
  if (next !== digit + 1 && !(digit === 3 && next === 5)) return null;
  if (at === 0 || !/[\u4e00-\u9fff]/.test(text.charAt(at - 1)) || text.charAt(at - 1) === "第") return null;
  // 给李平、刘军分别送米2、3袋: in order, one to one.
  if (/分别[^,;。\n]*$/.test(text.slice(Math.max(0, at - 14), at))) return null;
  const second = readFigure(text, end + 1);
  if (second === null || second.value === null || second.han !== han) return null;
  const scale = second.value / next;
  const powerOfTen = /^10*$/.test(String(scale));
  if (!powerOfTen || (value >= 10 && (scale !== 1 || !han || value % 10 !== digit))) return null;
  if (!countedIn.includes(text.charAt(second.end) || "#")) return null;
  return { value: value >= 10 ? value : value * scale, approx: true, end: second.end, han };
}

/** Units that such a guess is counted in; without those that number a thing as well: 1、2组, 二、三楼. */
const countedIn = "户家人名位次趟袋斤公箱瓶桶件床元块万份张亩吨只头株棵条盒米里天余多";

function digitAt(code: number): number | undefined {
  return code >= 0x30 && code <= 0x39 ? code - 0x30 : digitOf(code);
}

function readFigure(text: string, at: number): Numeral | null {
  if (isDigitAt(text, at)) {
    const end = endOfDigits(text, at);
    if (goesOn.has(text.charCodeAt(end))) return readArabic(text, at);
    return { value: Number(text.slice(at, end)), approx: false, end, han: false };
  }
  const code = text.charCodeAt(at);
  if (!startsNumeral(code)) return null;
  const digit = digitOf(code);
  if (digit !== undefined && !goesOn.has(text.charCodeAt(at + 1)))
    return { value: digit, approx: false, end: at + 1, han: true };
  return readVague(text, at) ?? readHan(text, at);
}

/** What stands behind a digit where more of its numeral follows: 2|万, 2|.5, 2|-3, 一|百, 一|点二亿; most end there. */
const goesOn = new Set(
  [...",.-~至到点〇零一壹幺二贰两三叁四肆五伍六陆七柒八捌九玖十拾百佰千仟万亿廿卅"].map((character) =>
    character.charCodeAt(0),
  ),
);

function endOfDigits(text: string, at: number): number {
  let end = at;
  while (isDigitAt(text, end)) end += 1;
  return end;
}

function readArabic(text: string, at: number): Numeral {
  let end = endOfDigits(text, at);
  let figure = text.slice(at, end);
  // 1,320: groups of three behind a short head.
  while (
    figure.length <= 12 &&
    text.charAt(end) === "," &&
    isDigitAt(text, end + 1) &&
    isDigitAt(text, end + 2) &&
    isDigitAt(text, end + 3) &&
    !isDigitAt(text, end + 4) &&
    (end - at <= 3 || text.charAt(end - 4) === ",")
  ) {
    figure += text.slice(end + 1, end + 4);
    end += 4;
  }
  if (text.charAt(end) === "." && isDigitAt(text, end + 1)) {
    const point = end;
    end = endOfDigits(text, point + 1);
    figure += text.slice(point, end);
  }
  let value = Number(figure);
  let approx = false;
  // 1.2万, 3千, 1万2, 12万5千, 1.36亿
  let scale = 1;
  for (;;) {
    const power = powerOf(text.charCodeAt(end));
    if (power === undefined || isThousandOfUnit(text, end)) break;
    if (scale !== 1 && power !== 10_000 && power !== 100_000_000) break;
    value = round(value * power);
    scale *= power;
    end += 1;
  }
  const lower = scale === 1000 || scale === 100 ? lowerPowers.exec(text.slice(end, end + 9)) : null;
  if (lower !== null) {
    const [said, hundreds, tens, ones] = lower;
    const part = Number(hundreds ?? 0) * 100 + Number(tens ?? 0) * 10 + Number(ones ?? 0);
    value = round((value + part) * (lower[5] === "亿" ? 100_000_000 : 10_000));
    return { value, approx: lower[4] !== undefined, end: end + said.length, han: false };
  }
  const thousands = scale === 1000 || scale === 100 ? tenThousands.exec(text.slice(end, end + 6)) : null;
  if (thousands !== null) {
    value = round((value + Number(thousands[1])) * (thousands[3] === "亿" ? 100_000_000 : 10_000));
    return { value, approx: thousands[2] !== undefined, end: end + thousands[0].length, han: false };
  }
  if (scale > 1) {
    const rest = readTail(text, end, scale);
    if (rest) {
      value += rest.value;
      end = rest.end;
      // 9万8千|多: the tail has taken it.
      if ("余多".includes(text.charAt(end - 1))) approx = true;
    }
  } else {
    const range = readRange(text, end, value);
    if (range !== null) {
      end = range;
      approx = true;
      // 2-3万元
      const power = powerOf(text.charCodeAt(end));
      if (power !== undefined && !isThousandOfUnit(text, end)) {
        value = round(value * power);
        end += 1;
      }
    }
  }
  if (scale > 1 && (text.charAt(end) === "余" || text.charAt(end) === "多")) {
    // 3万多元, 9800余篇 is taken by the quantity; here only 万余, 千多.
    end += 1;
    approx = true;
  }
  return { value, approx, end, han: false };
}

/** 1千|2百万, 3百|2十万 */
const lowerPowers = /^(?:(?=\d[百十])(?:(\d)百)?(?:(\d)十)?)(\d)?([余多])?([万亿])/;
/** 1千|340余万 */
const tenThousands = /^(\d{1,3})([余多])?([万亿])/;

/** 2.5千克, 3千米: the 千 belongs to the unit; a Han 三千米 is told in metres. */
function isThousandOfUnit(text: string, at: number): boolean {
  return text.charAt(at) === "千" && "克米瓦".includes(text.charAt(at + 1) || "#");
}

/** 12万5千, 1万2: what stands behind a power. A bare digit is the next power down. */
function readTail(text: string, at: number, scale: number): { value: number; end: number } | null {
  if (!isDigitAt(text, at)) {
    const digit = digitOf(text.charCodeAt(at));
    if (digit === undefined || digit === 0) return null;
    const inner = readHan(text, at);
    if (inner === null || inner.value === null || inner.value >= scale) return null;
    const bare = inner.end === at + 1;
    return { value: bare ? (digit * scale) / 10 : inner.value, end: inner.end };
  }
  const inner = readArabic(text, at);
  if (inner.value === null || inner.value >= scale) return null;
  if (inner.end === at + 1) return { value: (inner.value * scale) / 10, end: inner.end };
  // 3百|20户, 1千|200元
  const sum =
    !"元块".includes(text.charAt(inner.end) || "#") &&
    /[金钱款]\d*[千百万]$/.test(text.slice(Math.max(0, at - 5), at));
  if (!sum && 10 ** (inner.end - at) === scale && inner.value * 10 >= scale)
    return { value: inner.value, end: inner.end };
  const last = "余多".includes(text.charAt(inner.end - 1)) ? inner.end - 2 : inner.end - 1;
  return powerOf(text.charCodeAt(last)) === undefined ? null : { value: inner.value, end: inner.end };
}

/** 2-3袋, 2至3袋, 2到3袋: the first figure, about. Returns the end of the second. */
function readRange(text: string, at: number, from: number): number | null {
  if (!isDigitAt(text, at + 1) || !"-~至到".includes(text.charAt(at))) return null;
  let end = at + 1;
  while (isDigitAt(text, end) || (text.charAt(end) === "." && isDigitAt(text, end + 1))) end += 1;
  const to = Number(text.slice(at + 1, end));
  const next = text.charAt(end);
  if (next === "-" || next === "/" || next === "月" || next === "日" || next === "号") return null;
  return to > from && to <= from * 10 && from < 1000 ? end : null;
}

/** 几十, 数百, 好几, 若干: no figure. 上百, 成千: about that. */
function readVague(text: string, at: number): Numeral | null {
  const first = text.charAt(at);
  if (first === "半") return { value: 0.5, approx: false, end: at + 1, han: true };
  if (first === "俩" || first === "仨")
    return { value: first === "俩" ? 2 : 3, approx: false, end: at + 1, han: true };
  const power = powerOf(text.charCodeAt(at + 1));
  if (first === "上" || first === "成") {
    if (power === undefined || power < 100) return null;
    let end = at + 2;
    let value = power;
    if (text.charAt(end) === "万" && power < 10_000) {
      value *= 10_000;
      end += 1;
    }
    return { value, approx: true, end, han: true };
  }
  if (first === "万") {
    if (text.charAt(at + 1) === "把") return { value: 10_000, approx: true, end: at + 2, han: true };
    // 近|万元, 约|万斤
    const about =
      at > 0 && "近约逾超".includes(text.charAt(at - 1)) && "元块斤".includes(text.charAt(at + 1) || "#");
    return about ? { value: 10_000, approx: true, end: at + 1, han: true } : null;
  }
  // 百十来斤, 百十袋, 百八十斤: about a hundred.
  if (first === "百" && text.startsWith("八十", at + 1) && powerOf(text.charCodeAt(at + 3)) === undefined)
    return { value: 100, approx: true, end: at + 3, han: true };
  if (first === "百" && text.charAt(at + 1) === "十")
    return { value: 100, approx: true, end: at + (text.charAt(at + 2) === "来" ? 3 : 2), han: true };
  if (first === "好") {
    return text.charAt(at + 1) === "几"
      ? { value: null, approx: false, end: skipPowers(text, at + 2), han: true }
      : null;
  }
  if (first === "若")
    return text.charAt(at + 1) === "干" ? { value: null, approx: false, end: at + 2, han: true } : null;
  if (first === "几") return { value: null, approx: false, end: skipPowers(text, at + 1), han: true };
  if (first === "数")
    return power === undefined
      ? null
      : { value: null, approx: false, end: skipPowers(text, at + 1), han: true };
  return null;
}

function skipPowers(text: string, at: number): number {
  let end = at;
  while (powerOf(text.charCodeAt(end)) !== undefined) end += 1;
  return end;
}

const liang = "两".charCodeAt(0);
const one = "一".charCodeAt(0);

/** What a few of are counted in. */
const fewOf = "个户家次趟天人位名袋桶箱";
const weighed = "斤公瓶盒件床套双包捆把百千万";

function readHan(text: string, at: number): Numeral | null {
  let end = at;
  let total = 0;
  let section = 0;
  let pending: number | null = null;
  let lastPower = 1;
  let positional = "";
  let approx = false;
  let zeroBefore = false;
  let seen = false;
  let lastWhole = Number.POSITIVE_INFINITY;
  let sectionStart = at;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    const digit = digitOf(code);
    // 三两茶叶 weighs three 两, 二十六两天 are the 26th and two days; 三两户 are about three, 一两袋 about one.
    if (code === liang && pending !== null) {
      const next = text.charAt(end + 1) || "#";
      const near = pending === 3 ? fewOf.includes(next) : pending === 1 && (fewOf + weighed).includes(next);
      if (!near || total > 0 || section > 0) break;
      approx = true;
      continue;
    }
    // 刘军两百|一共一千, 三十|一起
    if (code === one && pending === null && end > at && "共起样直".includes(text.charAt(end + 1) || "#"))
      break;
    if (digit !== undefined) {
      // 一|三轮车柴火: what it was brought on.
      if (pending !== null && text.startsWith("轮车", end + 1)) break;
      if (pending !== null) {
        // 两三袋, 十五六: about the first. Otherwise figures read one by one: 二〇二六.
        const near =
          pending > 0 && (digit === pending + 1 || (pending === 3 && digit === 5)) && positional.length <= 1;
        if (near && digitOf(text.charCodeAt(end + 1)) === undefined) {
          approx = true;
          continue;
        }
        if (total > 0 || section > 0) break;
        positional += text.charAt(end);
        pending = digit;
        continue;
      }
      pending = digit;
      positional = text.charAt(end);
      zeroBefore = zeroBefore || digit === 0;
      if (digit === 0 && (total > 0 || section > 0)) pending = null;
      seen = true;
      continue;
    }
    const twenty = figures.get(code)?.tens;
    if (twenty !== undefined && pending === null) {
      section += twenty;
      lastPower = 10;
      seen = true;
      continue;
    }
    const power = powerOf(code);
    if (power === undefined || (power === 1000 && text.charAt(end + 1) === "克")) break;
    if (positional.length > 1) break;
    if (pending === null && !seen && power >= 10_000) break;
    if (power >= 10_000) {
      const whole = section + (pending ?? 0);
      if (whole === 0 && total === 0) break;
      // 三万|三万块: the next figure, of which the digits may have been taken.
      if (whole > 0 && power >= lastWhole) {
        end = sectionStart;
        pending = null;
        positional = "";
        section = 0;
        break;
      }
      // 一亿|三千万; 三万|亿
      total = whole > 0 ? total + whole * power : total * power;
      section = 0;
      lastWhole = power;
      sectionStart = end + 1;
    } else {
      if (pending === null && section > 0 && power >= lastPower) break;
      // 一百|一百块, 十五|十五斤: the next figure, of which the first digit may have been taken.
      if (pending !== null && section > 0 && power >= lastPower) {
        if (power === 10 && section === 10) break;
        end -= 1;
        pending = null;
        positional = "";
        break;
      }
      section += (pending ?? 1) * power;
    }
    pending = null;
    zeroBefore = false;
    lastPower = power;
    seen = true;
    // 十几袋, 二十几, 三十好几: about ten, about twenty. 千把斤, 万把: about that many.
    if (text.startsWith("好几", end + 1)) {
      approx = true;
      end += 3;
      break;
    }
    if (text.charAt(end + 1) === "几" || text.charAt(end + 1) === "来" || text.charAt(end + 1) === "把") {
      if (text.charAt(end + 1) === "把" && power === 10) continue;
      if (text.charAt(end + 1) === "把" && !(section === power || total === power)) continue;
      approx = true;
      end += 2;
      if (powerOf(text.charCodeAt(end)) === 10_000 && power < 10_000) {
        total = (total + section) * 10_000;
        section = 0;
        end += 1;
      }
      break;
    }
  }
  if (!seen || end === at) return null;
  const point = total === 0 && (positional.length <= 1 || section > 0) ? readPoint(text, at, end) : null;
  if (point !== null) {
    const whole = section + (pending ?? 0);
    return { value: round((whole + point.part) * point.scale), approx, end: point.end, han: true };
  }
  if (positional.length > 1) {
    const figure = [...positional].map((character) => digitOf(character.charCodeAt(0))).join("");
    return { value: Number(figure), approx, end, han: true };
  }
  if (pending !== null) {
    const colloquial = lastPower >= 100 && !zeroBefore;
    section += colloquial ? (pending * lastPower) / 10 : pending;
  }
  const value = total + section;
  const range = endOfHanRange(text, { at, end }, value);
  return range === null ? { value, approx, end, han: true } : { value, approx: true, end: range, han: true };
}

/** What tells which, and not how many: 三到五月, 一至三组, 二到四楼. */
const namedByNumber = "月日号点时年级组村队社期楼季岁";
/** Characters of the second figure of a range. */
const longestSecond = 6;
/** 周一到五, 初一到十五 */
const ofCalendar = "周期拜初第";

/** 两到三袋, 二十至三十斤, 三~五户: the first figure, about. Returns the end of the second. */
function endOfHanRange(text: string, { at, end }: { at: number; end: number }, from: number): number | null {
  if (!"到至~".includes(text.charAt(end) || "#") || digitOrTen(text, end + 1) === undefined) return null;
  if (at > 0 && ofCalendar.includes(text.charAt(at - 1))) return null;
  // Cut out, so that 两到两到两到… is read no deeper than one figure is long.
  const to = readHan(text.slice(end + 1, end + 1 + longestSecond), 0);
  if (to?.value == null || to.approx) return null;
  const close = end + 1 + to.end;
  if (namedByNumber.includes(text.charAt(close) || "月")) return null;
  return to.value > from && to.value <= from * 10 && from < 1000 && from > 0 ? close : null;
}

function digitOrTen(text: string, at: number): number | undefined {
  const code = text.charCodeAt(at);
  return digitOf(code) ?? powerOf(code);
}

/** What is told with a decimal point: amounts, never people, and no hour of the day. */
const behindPoint =
  /五(?=[袋桶箱瓶壶包车捆盒])|(?:[一二三四五六七八九零〇]{1,3})(?=([万亿])|元|块|吨|公斤|千克|斤|公里|千米|里|米|亩|公顷|平方|平米|立方|方|升|个?小时|个?百分点|倍)/y;

const hour = /[上下中]午|[早晚]上|凌晨|今[早晚]|早晨|夜里|清早/;

const packs = /[袋桶箱瓶壶包车捆盒]/;

/** 今天九点|五袋米, 九点|五袋米送到: the hour may be told in front of so many packs. Not: 送了两点五袋 */
function mayBeHour(text: string, start: number): boolean {
  if (!/^(?:[六七八九]|十[一二]?)点/.test(text.slice(start, start + 3))) return false;
  return start === 0 || /(?:[,。;!]|[今昨明前]天|[号日])$/.test(text.slice(Math.max(0, start - 2), start));
}

/** 一|点二亿, 三|点五公里, 零|点八亩: tenths and hundredths, with the power behind them; 三点二十 is an hour. */
function readPoint(
  text: string,
  start: number,
  at: number,
): { part: number; scale: number; end: number } | null {
  if (text.charAt(at) !== "点" || hour.test(text.slice(Math.max(0, start - 2), start))) return null;
  behindPoint.lastIndex = at + 1;
  const found = behindPoint.exec(text);
  if (found === null || (packs.test(text.charAt(behindPoint.lastIndex)) && mayBeHour(text, start)))
    return null;
  const part = Number(`0.${[...found[0]].map((character) => digitOf(character.charCodeAt(0))).join("")}`);
  const power = found[1];
  return power === undefined
    ? { part, scale: 1, end: behindPoint.lastIndex }
    : { part, scale: powerOf(power.charCodeAt(0)) ?? 1, end: behindPoint.lastIndex + 1 };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
