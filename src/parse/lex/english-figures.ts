import { isLatin } from "../text/letters.ts";
import type { Word } from "../words/lexicon.ts";
import { Role } from "../words/roles.ts";
import { has, type Quantity } from "../words/tokens.ts";
import type { Unit } from "../words/vocabulary.ts";
import { type Cursor, last, push, type Reader } from "./cursor.ts";

const named = (words: string, from: number, step: number): [string, number][] =>
  words.split(" ").map((word, place) => [word, from + place * step]);
const units = new Map(named("one two three four five six seven eight nine", 1, 1));
const teens = new Map(
  named("ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen", 10, 1),
);
const tens = new Map(named("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10));
const times = new Map([
  ["twice", 2],
  ["thrice", 3],
]);
const scales = new Map([
  ["dozen", 12],
  ["hundred", 100],
  ["thousand", 1000],
  ["million", 1_000_000],
]);
const inner = /[a-z]+/y;
const half = / and a half\b/y;

type Figure = { value: number; end: number; article: boolean };

/** one bag, twenty-five, two hundred and fifty yuan, half a bag, a dozen eggs: a figure in English words, with its unit. */
export const englishFigure: Reader = {
  begins: (character) => "aotfsenhc".includes(character),
  read(cursor) {
    const { text, at } = cursor;
    if (isLatin(text.charCodeAt(at - 1))) return false;
    const often = times.get(wordAt(text, at));
    if (often !== undefined) {
      const unit = cursor.parts.lexicon.unitAt("次", 0)?.unit ?? null;
      pushQuantity(cursor, at + wordAt(text, at).length, { value: often, unit });
      return true;
    }
    const figure = readWords(text, at);
    if (figure === null) return false;
    const unit = unitBehind(cursor, figure.end);
    if (figure.article && unit === null && figure.value === 1) return readArticle(cursor, figure.end);
    pushFigure(cursor, figure.value, unit, figure.end);
    return true;
  },
};

const describing = /[a-z]+(?:-[a-z]+)* /y;

/** 3 |beekeeping| training classes, 60 |fire safety| leaflets, 2 |small concrete| bridges, 2 |large| coats: of what kind. */
export const describedCount: Reader = {
  begins: (character) => character >= "a" && character <= "z",
  read(cursor) {
    const { text, at, parts, tokens } = cursor;
    const figure = tokens[tokens.length - 1]?.quantity;
    if (figure == null || figure.unit !== null || text.charCodeAt(at - 1) !== 0x20) return false;
    let end = at;
    let onlyQuality = true;
    for (let words = 0; words < 4; words += 1) {
      const counted = parts.lexicon.longestAt(text, end);
      const counts = counted !== null && (isCounted(counted) || (onlyQuality && counted.goods !== null));
      if (counts) {
        cursor.at = end;
        return words > 0;
      }
      onlyQuality &&= counted?.quality === true;
      if (counted !== null && !counted.quality && !counted.roles.isEmpty && !counted.roles.has(Role.works))
        return false;
      describing.lastIndex = end;
      if (!describing.test(text)) return false;
      end = describing.lastIndex;
    }
    return false;
  },
};

/** 2 |small| stools, 3 bags of |fresh| vegetables, 2 red |warm| coats: no part of what is counted, or none that parts it. Not: the coats are warm */
export const countedQuality: Reader = {
  begins: (character) => character >= "a" && character <= "z",
  read(cursor) {
    const { text, at, word, tokens, parts } = cursor;
    const before = last(cursor);
    if (!word?.quality || !word.roles.isEmpty || word.goods !== null || before?.end !== at - 1) return false;
    const end = at + word.text.length;
    if (text.charAt(end) !== " " || !isLatin(text.charCodeAt(end + 1))) return false;
    const next = parts.lexicon.longestAt(text, end + 1);
    if (next !== null && !next.roles.isEmpty && !next.roles.has(Role.works)) return false;
    if (before.quantity !== null || before.text === "of") {
      cursor.at = end + 1;
      return true;
    }
    const opens = tokens[tokens.length - 2];
    if (before.kind !== "text" || (opens?.quantity == null && opens?.text !== "of")) return false;
    before.end = end;
    before.text = text.slice(before.start, end);
    cursor.at = end;
    return true;
  },
};

/** What a measure counts by itself, or what is built. */
function isCounted({ measure, roles }: Word): boolean {
  return roles.has(Role.works) || (measure !== null && !measure.money && !roles.has(Role.give));
}

function readWords(text: string, at: number): Figure | null {
  const first = wordAt(text, at);
  if (first === "half") {
    const end = at + first.length;
    const article = wordAt(text, end + 1);
    return {
      value: 0.5,
      end: article === "a" || article === "an" ? end + 1 + article.length : end,
      article: false,
    };
  }
  if (first === "couple" && text.startsWith("couple of", at))
    return { value: 2, end: at + 9, article: false };
  const article = first === "a" || first === "an";
  if (article && text.startsWith("couple of", at + 2)) return { value: 2, end: at + 11, article: false };
  if (article && text.startsWith("pair of", at + 2)) return { value: 1, end: at + first.length, article };
  const small = article ? { value: 1, end: at + first.length } : readSmall(text, at);
  return small === null ? null : { ...withScales(text, small), article };
}

/** seven, seventeen, seventy-two */
function readSmall(text: string, at: number): { value: number; end: number } | null {
  const first = wordAt(text, at);
  const end = at + first.length;
  const simple = units.get(first) ?? teens.get(first);
  if (simple !== undefined) return { value: simple, end };
  const ten = tens.get(first);
  if (ten === undefined) return null;
  const one = "- ".includes(text.charAt(end) || "#") ? wordAt(text, end + 1) : "";
  const unit = units.get(one);
  return unit === undefined ? { value: ten, end } : { value: ten + unit, end: end + 1 + one.length };
}

/** two hundred and fifty, three thousand, 5 thousand: what stands behind the first figure. */
function withScales(text: string, first: { value: number; end: number }): { value: number; end: number } {
  let total = 0;
  let { value, end } = first;
  for (;;) {
    const word = text.charAt(end) === " " ? wordAt(text, end + 1) : "";
    const scale = scales.get(word);
    if (scale !== undefined) {
      value = Math.round(value * scale * 1000) / 1000;
      end += 1 + word.length;
      if (scale >= 1000) {
        total += value;
        value = 0;
      }
      continue;
    }
    const and = word === "and" ? end + 4 : end;
    const more = value + total >= 100 && text.charAt(and) === " " ? readSmall(text, and + 1) : null;
    if (more === null) return { value: total + value, end };
    value += more.value;
    end = more.end;
  }
}

/** 5 thousand, 2.5 million, 3 dozen: the scale that stands behind a figure in digits. */
export function scaled(text: string, value: number, end: number): { value: number; end: number } {
  const word = text.charAt(end) === " " ? wordAt(text, end + 1) : "";
  return scales.has(word) ? withScales(text, { value, end }) : { value, end };
}

function wordAt(text: string, at: number): string {
  inner.lastIndex = at;
  return inner.exec(text)?.[0] ?? "";
}

const describesPack = /(?:more|large|big|small|extra|full|whole|new) /y;

/** bags, more bags, or people where a word of people follows; null where neither does. */
export function unitBehind(cursor: Cursor, end: number): { unit: Unit; end: number } | null {
  const { text, parts } = cursor;
  let start = text.charAt(end) === " " ? end + 1 : end;
  describesPack.lastIndex = start;
  if (start > end && describesPack.test(text)) start = describesPack.lastIndex;
  const hit = isLatin(text.charCodeAt(start)) && start > end ? parts.lexicon.unitAt(text, start) : null;
  if (hit !== null) return { unit: hit.unit, end: start + hit.length };
  const people = unitOfPeople(cursor, end);
  return people === null ? null : { unit: people, end };
}

/** 35 farmers: people, where a word of people follows in Latin letters; 3 home visits: times. */
export function unitOfPeople({ text, parts }: Cursor, end: number): Unit | null {
  if (text.charAt(end) !== " " || !isLatin(text.charCodeAt(end + 1))) return null;
  if (text.startsWith(" of us", end)) return parts.lexicon.unitAt("人", 0)?.unit ?? null;
  const behind = parts.lexicon.longestAt(text, end + 1);
  if (behind?.measure?.id === "visit") return parts.lexicon.unitAt("次", 0)?.unit ?? null;
  const people = behind?.roles.has(Role.householdClass) ?? false;
  return people ? (parts.lexicon.unitAt("人", 0)?.unit ?? null) : null;
}

/** a wheelchair, a new quilt, a job: one, where what is given or told is known; a good talk is no figure. */
function readArticle(cursor: Cursor, end: number): boolean {
  const { text, parts } = cursor;
  let at = end + 1;
  let thing = parts.lexicon.longestAt(text, at);
  if (thing?.quality && thing.goods === null) {
    at += thing.text.length + 1;
    thing = parts.lexicon.longestAt(text, at);
  }
  const measure = thing?.measure;
  const counts = measure != null && measure.withoutFigure === "open" && !measure.money && !measure.items;
  if (thing === null || (thing.goods === null && !counts && !thing.roles.has(Role.works))) return false;
  if (has(last(cursor), Role.need) || has(last(cursor), Role.wish)) return false;
  pushFigure(cursor, 1, null, end);
  return true;
}

function pushFigure(
  cursor: Cursor,
  value: number,
  found: { unit: Unit; end: number } | null,
  figureEnd: number,
): void {
  const { text } = cursor;
  let end = found?.end ?? figureEnd;
  let figure = value;
  half.lastIndex = end;
  if (half.test(text)) {
    figure += 0.5;
    end = half.lastIndex;
    const behind = found === null ? unitBehind(cursor, end) : found;
    if (found === null && behind !== null) {
      pushQuantity(cursor, behind.end, { value: figure, unit: behind.unit });
      return;
    }
  }
  pushQuantity(cursor, end, { value: figure, unit: found?.unit ?? null });
}

function pushQuantity(cursor: Cursor, end: number, told: Pick<Quantity, "value" | "unit">): void {
  const approx = cursor.about;
  cursor.about = false;
  push(cursor, "quantity", end).quantity = { ...told, approx, unitSaid: null, implied: false };
}
