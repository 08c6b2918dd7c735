import { Converter } from "opencc-js/t2cn";
import { anyOf, type Characters, charactersOf } from "./characters.ts";
import { labelKind } from "./labels.ts";
import { isDigitAt, isDigitOfEitherWidthAt, isHanAt } from "./letters.ts";
import { isSpacedOut, partsNothing } from "./spaces.ts";
import { surnameAt } from "./surnames.ts";

/**
 * A message in the one spelling that the rules read: half width, lower case, simplified, without invisible
 * characters and pictures. `starts[i]` is where character i stood in the message as sent; `starts[text.length]` is its length.
 */
export type Normalized = {
  text: string;
  original: string;
  starts: readonly number[];
  /** Those of `text`. */
  characters: Characters;
};

const toSimplified = Converter({ from: "t", to: "cn" });

const firstHan = 0x4e00;
const lastHan = 0x9fff;

/** By code, what a character is put as, whatever stands around it: 0: not yet found out, since phrase-wise conversion would change lengths and cost ten times as much. */
const putAs = new Uint16Array(0x10000);
/** What stands around it decides. */
const inContext = 0xffff;

function findPutAs(code: number): number {
  const typed = String.fromCharCode(code);
  let put: string | undefined;
  if (code >= firstHan && code <= lastHan) put = simplifiedOf(typed);
  else if (code < 0x80) put = asciiOf(code);
  else if (code >= 0xff01 && code <= 0xff5e) put = fullWidthOf(typed);
  else if (code < firstSign || (code > 0x3000 && code < 0x3020)) put = punctuation[typed];
  const as = put?.length === 1 && put !== "·" && !dependent.has(code) ? put.charCodeAt(0) : inContext;
  putAs[code] = as;
  return as;
}

/** From here on stand signs and pictures, which may frame a title. */
const firstSign = 0x2100;

function simplifiedOf(typed: string): string {
  const converted: string = replaced.get(typed) ?? toSimplified(typed);
  return converted.length === 1 ? converted : typed;
}

function fullWidthOf(typed: string): string {
  return replaced.get(typed) ?? String.fromCharCode(typed.charCodeAt(0) - 0xfee0).toLowerCase();
}

const punctuation: Readonly<Record<string, string>> = {
  "。": "。",
  "．": ".",
  "，": ",",
  "、": "、",
  "；": ";",
  "：": ":",
  "！": "!",
  "？": "?",
  "（": "(",
  "）": ")",
  "［": "[",
  "］": "]",
  "〔": "(",
  "〕": ")",
  "〖": "【",
  "〗": "】",
  "～": "~",
  "〜": "~",
  "—": "-",
  "–": "-",
  "―": "-",
  "−": "-",
  "－": "-",
  "•": "·",
  "・": "·",
  "‧": "·",
  "∙": "·",
  "●": " ",
  "◆": " ",
  "■": " ",
  "★": " ",
  "☆": " ",
  "✓": "√",
  "✔": "√",
  "☑": "√",
  "✅": "√",
  "✗": "×",
  "✘": "×",
  "✖": "×",
  "✕": "×",
  "☒": "×",
  "❌": "×",
  "→": "-",
  "➡": "-",
  "│": "|",
  // A character too, typed as a bar.
  丨: "|",
  冇: "没",
  "￥": "¥",
  "“": '"',
  "”": '"',
  "「": '"',
  "」": '"',
  "『": '"',
  "』": '"',
  "‘": "'",
  "’": "'",
  "㎏": "kg",
  "㎡": "平方米",
  "㎞": "km",
};

/** 薹 is written so in simplified text too: 蒜薹, 菜薹. 去啦 is 去了, said in another tone. */
const replaced = new Map<string, string>([
  ...Object.entries(punctuation),
  ["薹", "薹"],
  ["啦", "了"],
  ["喽", "了"],
  ["哒", "了"],
  // Cantonese has characters of its own for the smallest words.
  ["咗", "了"],
  ["佢", "他"],
  ["俾", "给"],
  ["畀", "给"],
  ["哋", "们"],
  ["嘅", "的"],
  ["冇", "没"],
  ["喺", "在"],
  ["嚟", "来"],
  ["睇", "看"],
  ["唔", "不"],
  ["攞", "拿"],
  ["嗰", "那"],
]);

export function normalize(original: string): Normalized {
  const starts: number[] = [];
  let text = "";
  const put = (more: string, at: number) => {
    text += more;
    for (let index = 0; index < more.length; index += 1) starts.push(at);
  };
  const spaced = original.charCodeAt(1) === 0x20 && isSpacedOut(original);
  let frames: ReadonlyMap<number, Frame> | null = null;
  /** Behind this all has been put as it was typed. */
  let from = 0;
  for (let index = 0; index < original.length; index += 1) {
    const code = original.charCodeAt(index);
    const as = putAs[code] || findPutAs(code);
    if (as === code) {
      starts.push(index);
      continue;
    }
    text += original.slice(from, index);
    if (as !== inContext) {
      text += String.fromCharCode(as);
      starts.push(index);
    } else if (code === keyFrame && isKeycap(original, index)) text = text.slice(0, -1) + keyOf(text);
    else if (code === 0x20) {
      if (!(spaced || partsNothing(original, index))) put(" ", index);
    } else {
      frames ??= titleFrames(original);
      const frame = frames.get(index);
      if (frame !== undefined) {
        put(frame.as, index);
        index += frame.length - 1;
      } else if (!(timesSigns.has(code) && standsForTimes(original, index)))
        index = putInContext(original, index, code, put);
    }
    from = index + 1;
  }
  text = (text + original.slice(from)).trimEnd();
  starts.length = text.length;
  starts.push(original.length);
  const characters = charactersOf(text);
  if (text.includes("正:")) text = text.replace(putRight, "更正,");
  const calledFirst = text.includes("元月");
  if (!calledFirst && !characters.mayHaveOneOf(had)) return { text, original, starts, characters };
  const denied = text.replace(deniedPlainly, "没有");
  const plain = calledFirst ? denied.replace(firstMonth, firstMonthAs) : denied;
  return { text: plain, original, starts, characters: plain === text ? characters : charactersOf(plain) };
}

/** Puts what stands around it decides of. Returns the index of the last unit it took. */
function putInContext(
  original: string,
  index: number,
  code: number,
  put: (text: string, at: number) => void,
): number {
  if (code === writtenZhe) put(marksAspect(original, index) ? "着" : simplifiedOf("著"), index);
  else if (hums.has(code) || code === then) {
    const end = code === then ? thenUntil(original, index) : humsUntil(original, index);
    if (end > 0) return end - 1;
    put(original.charAt(index), index);
  } else if (code === 0x5b) return skipSticker(original, index, put);
  else if (code < 0x80) {
    if (code !== 0x0d) put(asciiOf(code), index);
  } else if (!isInvisible(code)) return putOther(original, index, code, put);
  return index;
}

const had = anyOf("得");
/** 送米2袋。更正|:3袋: of what was just told, and no label. */
const putRight =
  /(?<=[^\n][。;,\n])[更订纠]正:(?=(?:应?是|应?为)?[\d一二两三四五六七八九十百千]{1,6}(?:公斤|人次|户次|[^\d,。;\n])?(?:[,。;\n]|$))/g;
/** 电视没得信号, 屋头没得人, 没得地方榨油: in the south-west 没得 is 没有; 没得到, 没得说, 没得处分 keep it. */
const deniedPlainly =
  /没得(?=[人信电水网路钱法办柴煤粮米油房劳声图气暖药技门销着车伴草肥菜哪哈啥]|地[方儿]|处(?![分理罚于在置])|活(?!动)|资金|材料|收入|种子|种苗|化肥|饲料|农?机[器械]|班车|工作(?![组队])|被子|衣[服裳])/g;

/** 元月6日, 2026年元月, 12月至元月; 200元月租 has none. */
const firstMonth =
  /(?<![^\s,。;:、!?("【年自从在于至到-])元(?=月(?:份|底|末|上旬|中旬|下旬| ?\d|[一二三四五六七八九十廿初以至到-]|[\s,。;:、!?)】]|$|我|共|累计|走访|入户|慰问))/g;

/** 元月十五日 is written in characters throughout; 元月初八 is of the lunar calendar. */
function firstMonthAs(_: string, at: number, text: string): string {
  if (/^月初[一二三四五六七八九十]/.test(text.slice(at + 1, at + 4))) return "正";
  return "一二三四五六七八九十廿".includes(text.charAt(at + 2) || "#") ? "一" : "1";
}

type Frame = { as: string; length: number };
const noFrames: ReadonlyMap<number, Frame> = new Map();
const sign = /[\u2500-\u27bf\ud83c-\ud83e]/;
const sameSigns =
  /^[ \t]*(\p{So}\uFE0F?)([^\s\p{So}]{1,11}(?:日记|日志|手记|周记|周报|日报|简报))\1(?=\s|$)/gmu;

/** ▲走访日记▲, 🌟今日份打卡🌟: a line that opens with what a record is called, between two of the same sign, has it for a title, as 【走访日记】 does. */
function titleFrames(original: string): ReadonlyMap<number, Frame> {
  if (!sign.test(original)) return noFrames;
  const frames = new Map<number, Frame>();
  for (const found of original.matchAll(sameSigns)) {
    const [whole, sign = "", title = ""] = found;
    const from = found.index + whole.length - 2 * sign.length - title.length;
    frames.set(from, { as: "【", length: sign.length });
    frames.set(from + sign.length + title.length, { as: "】", length: sign.length });
  }
  return frames;
}

const writtenZhe = 0x8457;

/** 門鎖著 is 门锁着; 著名, 显著 are written so in simplified text too. */
function marksAspect(text: string, at: number): boolean {
  return (
    !"名作称稱述书書者".includes(text.charAt(at + 1) || "#") &&
    !"显顯名编編原论論专專巨合土卓".includes(text.charAt(at - 1) || "#")
  );
}

/** * x X × ✖ ＊ */
const timesSigns = new Set([0x2a, 0x78, 0x58, 0xd7, 0x2716, 0xff0a]);
/** The first of 然后. */
const then = 0x7136;
const thenAtStart = /(?<=[,，。;；]\s?)(?:然后|然後)(?:呢|啊|吧)?[,，]?(?=[^,，。;；\d０-９])/y;

/** 送了一袋米,|然后|一袋五十斤: the end of a word that only goes on, behind a pause; 0 where it is another. */
function thenUntil(text: string, at: number): number {
  thenAtStart.lastIndex = at;
  return thenAtStart.test(text) ? thenAtStart.lastIndex : 0;
}

/** 嗯 呃 噢 唉 诶 欸 */
const hums = new Set([0x55ef, 0x5443, 0x5662, 0x5509, 0x8bf6, 0x6b38]);
const hummedAlone =
  /(?<=^|[,，。;；、]\s?)[嗯呃噢唉诶欸]{1,3}[,，](?!\s?(?:应该?|还)?是?[\d一二两俩三四五六七八九十半几])/y;

/** 每人500元,|嗯,|共3000元: the end of what is said while thinking, between two pauses; 0 where something else is said. Not: 3袋,呃,2袋, which puts right */
function humsUntil(text: string, at: number): number {
  hummedAlone.lastIndex = at;
  return hummedAlone.test(text) ? hummedAlone.lastIndex : 0;
}

/** Those, what is hummed, 著, a space, the end of a line as some type it, and [. */
const dependent = new Set([...timesSigns, ...hums, then, writtenZhe, 0x20, 0x0d, 0x5b]);
const timesBefore = /[*xX×✖＊] ?$/;

/** 10斤×|3袋, 12盒×|2箱: what the pack holds stands in front. */
const packBefore = /\d(?:([公毫千]?[斤克升吨])|[盒瓶罐])$/;
const inPacks = /^\d+ ?[袋箱桶瓶盒包件罐提壶]/;
const priced = /^\d+(?:\.\d+)?(?:元|块|[=＝])/;
const longestPrice = 12;
/** 米1袋×|3户, 200元×|5人 */
const timesHeads = /^\d{1,3} ?[户戶人家](?!次|均)/;

/** 花苗*10盆, 挂历x1, 牙刷 × 2: so many of the thing; 篷布3米×4米 is a size, 30袋×60元=1800元 a sum. */
function standsForTimes(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1) === 0x20 ? at - 2 : at - 1;
  const next = text.charCodeAt(at + 1) === 0x20 ? at + 2 : at + 1;
  if (!isHanAt(text, before) || !isDigitOfEitherWidthAt(text, next)) return false;
  const pack = packBefore.exec(text.slice(Math.max(0, before - 2), before + 1));
  if (pack !== null && (pack[1] !== undefined || inPacks.test(text.slice(next, next + longestPrice))))
    return false;
  const given = !"场次天期".includes(text.charAt(before)) && isDigitAt(text, before - 1);
  if (given && timesHeads.test(text.slice(next, next + 6))) return false;
  if (isDigitAt(text, before - 1) && priced.test(text.slice(next, next + longestPrice))) return false;
  const isLength = "米分寸尺".includes(text.charAt(before));
  return !(isLength && (isDigitAt(text, before - 1) || isDigitAt(text, before - 2)));
}

/** The figure at `start` stands behind such a sign. */
export function isCountedByTimes({ original, starts }: Normalized, start: number): boolean {
  const from = starts[start] ?? 0;
  return timesBefore.test(original.slice(Math.max(0, from - 2), from));
}

const circledOne = 0x2460;

const keyFrame = 0x20e3;

/** 1⃣: the frame of a key behind a digit, whose picture form may stand between. */
function isKeycap(text: string, at: number): boolean {
  return isDigitAt(text, text.charCodeAt(at - 1) === 0xfe0f ? at - 2 : at - 1);
}

/** A digit on a key numbers an item, as ① does. */
function keyOf(text: string): string {
  const digit = text.charCodeAt(text.length - 1);
  return digit === 0x30 ? " " : String.fromCharCode(circledOne + digit - 0x31);
}

/** ❶ ➀ ➊ ⑴ ⒈ number as ① does; 0 for anything else. */
function circledOf(code: number): number {
  for (const [first, count] of numbered)
    if (code >= first && code < first + count) return circledOne + code - first;
  return 0;
}

/** The first of each kind of numbered sign, and how many there are. */
const numbered: readonly [number, number][] = [
  [0x2474, 20],
  [0x2488, 20],
  [0x2776, 10],
  [0x2780, 10],
  [0x278a, 10],
];

function asciiOf(code: number): string {
  if (code >= 0x41 && code <= 0x5a) return String.fromCharCode(code + 32);
  if (code === 0x09) return "\t";
  if (code === 0x0a) return "\n";
  return code < 0x20 || code === 0x7f ? " " : String.fromCharCode(code);
}

/** Everything but ASCII and the common characters. Returns the index of the last unit it took. */
function putOther(
  original: string,
  index: number,
  code: number,
  put: (text: string, at: number) => void,
): number {
  const character = original.charAt(index);
  if (code >= 0xd800 && code <= 0xdfff) {
    // Pictures part words as a space does; rare characters in names are kept.
    const point = original.codePointAt(index) ?? 0;
    const isRareHan = point >= 0x20000 && point <= 0x323af;
    if (isRareHan) {
      put(character, index);
      put(original.charAt(index + 1), index + 1);
    } else put(" ", index);
    return point > 0xffff ? index + 1 : index;
  }
  const known = replaced.get(character);
  const number = code >= 0x2474 && code < 0x2794 ? circledOf(code) : 0;
  if (number > 0) put(String.fromCharCode(number), index);
  // ·户主:李平 begins a point, 买买提·吐尔逊 is a name.
  else if (known === "·" || character === "·") put(opensLine(original, index) ? " " : "·", index);
  else if (known !== undefined) put(known, index);
  else if (code >= 0xff01 && code <= 0xff5e) put(String.fromCharCode(code - 0xfee0).toLowerCase(), index);
  else if (isSpace(code)) put(code === 0x2028 || code === 0x2029 ? "\n" : " ", index);
  else if (isCompatibility(code)) put(character.normalize("NFKC"), index);
  else if (isPicture(code)) put(" ", index);
  else put(character, index);
  return index;
}

function opensLine(text: string, at: number): boolean {
  let before = at - 1;
  while (text.charCodeAt(before) === 0x20) before -= 1;
  return before < 0 || text.charCodeAt(before) === 0x0a;
}

/** The text as sent behind a stretch of the normalised text. */
export function quote(
  source: Normalized,
  start: number,
  end: number,
): { start: number; end: number; text: string } {
  const from = source.starts[start] ?? source.original.length;
  // The end is taken from the last character itself, so that what was dropped behind it does not belong to the quotation.
  const last = source.starts[end - 1];
  const next = source.starts[end] ?? source.original.length;
  const to =
    last === undefined || end <= start ? from : Math.min(next, last + characterLength(source.original, last));
  return { start: from, end: Math.max(from, to), text: source.original.slice(from, to) };
}

function characterLength(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** [不在家], [户主外出], [未领]: of what stands before it. */
const ofState = /不在|在家|外出|未|没[人领发送见在]|已[领发送]/;

/** [微笑], [强]: how the platforms write a sticker inside a text; [户主], [诉求] are labels. */
function skipSticker(text: string, at: number, put: (text: string, at: number) => void): number {
  const end = text.indexOf("]", at);
  const inside = text.slice(at + 1, end);
  // [转发], [引用] tell whose words follow.
  if (
    end > at &&
    end - at <= 4 &&
    /^[一-鿿]{1,3}$/.test(inside) &&
    !/^(?:转发?|引用|通知|公告)$/.test(inside) &&
    labelKind(inside) === null &&
    !ofState.test(inside) &&
    !(opensLineAt(text, at) && isNameLike(inside)) &&
    // [链接] 我县召开推进会: the title of a page that is passed on.
    !(/^(?:链接|小程序|公众号|视频号)$/.test(inside) && text.slice(0, at).trim() === "")
  ) {
    put(" ", at);
    return end;
  }
  put("[", at);
  return at;
}

function opensLineAt(text: string, at: number): boolean {
  return text.slice(text.lastIndexOf("\n", at - 1) + 1, at).trim() === "";
}

/** [李平] in front of a line: a name, and no sticker. */
function isNameLike(inside: string): boolean {
  return (
    inside.length > 1 && surnameAt(inside, 0).kind === "certain" && !/^(?:白眼|左哼哼|高兴)$/.test(inside)
  );
}

function isInvisible(code: number): boolean {
  return (
    code === 0xad ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2064) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0xfeff ||
    code === 0x20e3
  );
}

function isSpace(code: number): boolean {
  return (
    code === 0xa0 ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029
  );
}

/** Radicals, squared units, circled digits and compatibility forms of characters. */
function isCompatibility(code: number): boolean {
  return (
    (code >= 0x2e80 && code <= 0x2fdf) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0x3300 && code <= 0x33ff)
  );
}

function isPicture(code: number): boolean {
  return (
    (code >= 0x2190 && code <= 0x21ff) ||
    (code >= 0x2300 && code <= 0x23ff) ||
    (code >= 0x2500 && code <= 0x27bf)
  );
}
