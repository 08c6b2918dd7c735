import { isLatin } from "../letters.ts";
import type { Unit } from "../vocabulary.ts";
import { type Cursor, push, type Reader } from "./cursor.ts";

const values: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  eighty: 80,
  half: 0.5,
};
const scales: Readonly<Record<string, number>> = { dozen: 12, hundred: 100, thousand: 1000 };
const inner = /[a-z]+/y;

/** one bag, two dozen eggs, a hundred yuan, a bag of flour: a figure in English words, with its unit. */
export const englishFigure: Reader = {
  begins: (character) => "aotfsenh".includes(character),
  read(cursor) {
    const { text, at } = cursor;
    if (isLatin(text.charCodeAt(at - 1))) return false;
    const first = wordAt(text, at);
    const article = first === "a" || first === "an";
    let value = article ? 1 : (values[first] ?? null);
    if (value === null) return false;
    let end = at + first.length;
    for (let next = wordAt(text, end + 1); text.charAt(end) === " " && next in scales; ) {
      value *= scales[next] ?? 1;
      end += 1 + next.length;
      next = wordAt(text, end + 1);
    }
    const hit = text.charAt(end) === " " ? cursor.parts.lexicon.unitAt(text, end + 1) : null;
    // "a" counts only where something to count with follows.
    if (article && hit === null && value === 1) return false;
    pushFigure(
      cursor,
      hit === null ? end : end + 1 + hit.length,
      value,
      hit?.unit ?? unitOfPeople(cursor, end),
    );
    return true;
  },
};

function wordAt(text: string, at: number): string {
  inner.lastIndex = at;
  return inner.exec(text)?.[0] ?? "";
}

/** 35 farmers: people, where a word of people follows in Latin letters. */
export function unitOfPeople({ text, parts }: Cursor, end: number): Unit | null {
  if (text.charAt(end) !== " " || !isLatin(text.charCodeAt(end + 1))) return null;
  const people = parts.lexicon.longestAt(text, end + 1)?.roles.has("householdClass") ?? false;
  return people ? (parts.lexicon.unitAt("人", 0)?.unit ?? null) : null;
}

function pushFigure(cursor: Cursor, end: number, value: number, unit: Unit | null): void {
  const approx = cursor.about;
  cursor.about = false;
  push(cursor, "quantity", end).quantity = { value, approx, unit, unitSaid: null, implied: false };
}
