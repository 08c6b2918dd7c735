import type { Day } from "./calendar.ts";
import type { NewFigure } from "./correction.ts";
import type { EntryFacts } from "./entry.ts";

/**
 * Reads the short corrections that only make sense beside the report they are about: 更正 化肥3袋, 不是2袋是3袋,
 * 更正 8月3日. Things and units are those of the report's own lines; a word that is none of them, and no word of
 * correcting, leaves the message unread.
 * @param nameOf what a measure is called
 * @param today dates without a year are the latest not after it
 * @returns empty where it was not understood whole
 */
export function figuresBeside(
  text: string,
  entries: readonly EntryFacts[],
  nameOf: (measure: string) => string,
  today: Day,
): NewFigure[] {
  const plain = text.normalize("NFKC");
  if (owned.test(plain) && !/[应改是]/.test(plain)) return [];
  const words = plain
    .replace(/#?\d{3,4}-\d+/g, " ")
    .replace(/不是[^,。;]*?(?=[,。;]|(?:而是|应该?是|应为|是|改成|改为)|$)/g, " ")
    .replace(wordsOfCorrecting, " ");
  const figures: NewFigure[] = [];
  for (const clause of words.split(/[,。;、\n]/)) {
    const said = clause.replace(/\s+/g, "");
    if (said === "") continue;
    const figure = dayIn(said, today) ?? amountIn(said, entries, nameOf);
    if (figure === null) return [];
    figures.push(figure);
  }
  return figures;
}

/** 慰问金500元记错了: the figure is the wrong one. */
const owned = /\d\D{0,6}(?:[写打记报说填弄搞录算]错|不对|有误)了?[。!\s]*$/;

/** What a correction wants that only a new report or a retraction can do: 面粉没送, 还有李平; or says nothing of: 500元记错了. */
export type BeyondCorrection = "take-back" | "add" | "no-figure";

/** @returns null where the words tell none of these */
export function beyondCorrection(text: string): BeyondCorrection | null {
  const plain = text.normalize("NFKC");
  // 还有李平没去
  if (takingBack.test(plain)) return "take-back";
  if (adding.test(plain)) return "add";
  return owned.test(plain) ? "no-figure" : null;
}

const adding = /还有|另有|漏(?!了?一?个?字)|[加添补]上|再加|少[报记写填登算]了?\s*\d*[户家人]/;
const takingBack =
  /(?:没有?|未|没能)(?:再|能|有)?(?:去|走访|入户|看望|慰问|到|来|送|发|给|拿|带|领|收|办|做|开)|不在家|没人|去掉|删掉|拿掉|取消/;

const wordsOfCorrecting =
  /更正|改正|纠正|改成|改为|应该是|应该|应为|而是|不对|(?:写|打|记|报|说|填|弄|搞)错了?|刚才|刚刚|那条|上一条|数字|数量|日期|时间|[是了的:!?]/g;

const unsaid = { measure: "", quantity: null, unit: null, households: [], day: null };

function dayIn(said: string, today: Day): NewFigure | null {
  const [, month, dayOfMonth] = /^(\d{1,2})(?:月|\.)(\d{1,2})[日号]?$/.exec(said) ?? [];
  if (month === undefined || dayOfMonth === undefined) return null;
  if (Number(month) < 1 || Number(month) > 12 || Number(dayOfMonth) < 1 || Number(dayOfMonth) > 31)
    return null;
  const inYear = (year: number) => `${year}-${month.padStart(2, "0")}-${dayOfMonth.padStart(2, "0")}`;
  const year = Number(today.slice(0, 4));
  return { ...unsaid, day: inYear(year) <= today ? inYear(year) : inYear(year - 1) };
}

function amountIn(
  said: string,
  entries: readonly EntryFacts[],
  nameOf: (measure: string) => string,
): NewFigure | null {
  const [, what, number, unit] =
    /^(\D*?)(\d{1,9}(?:\.\d{1,3})?|[一二两三四五六七八九十])(\D*)$/.exec(said) ?? [];
  if (what === undefined || number === undefined || unit === undefined) return null;
  const named = entries.find((entry) => what !== "" && (entry.item ?? nameOf(entry.measure)) === what);
  const inUnit = entries.find(
    (entry) => unit !== "" && (entry.unit ?? "") === (moneyWords.get(unit) ?? unit),
  );
  if ((what !== "" && !named) || (unit !== "" && !inUnit)) return null;
  return {
    ...unsaid,
    ...(named ? { measure: named.measure } : {}),
    ...(named?.item === undefined ? {} : { item: named.item }),
    quantity: /\d/.test(number) ? Number(number) : chineseNumbers.indexOf(number === "两" ? "二" : number),
    unit: inUnit?.unit ?? null,
  };
}

const moneyWords = new Map([
  ["块", "元"],
  ["块钱", "元"],
  ["元钱", "元"],
]);
const chineseNumbers = "零一二三四五六七八九十";
