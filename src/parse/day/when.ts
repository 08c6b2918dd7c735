import type { DayNumber } from "../../core/day-number.ts";

/**
 * A stretch of text that tells when. `future`: what it dates is a plan. `period`: a time with a sum in it
 * (本月走访12户), so its figures may hold what was logged before. `vague`: 近日, 这几天, the message's own day.
 */
export type When = {
  end: number;
  day: DayNumber;
  endDay: DayNumber | null;
  kind: "day" | "range" | "future" | "period" | "vague" | "weekday";
};

/** What stands at `at` in `text`, as said on `today`. `bare`: a point, slash or dash date (3.5, 3/5) may stand there. */
export type Place = { text: string; at: number; today: DayNumber; bare: boolean };

/** One family of phrases, with where it can begin: a reader runs nowhere else. */
export type DayReader = {
  /** The characters it begins with, figures apart. */
  starts: string;
  /** What may stand behind the figure it begins with; empty where it begins with none. */
  behindFigure: string;
  read(place: Place): When | null;
};

/** A day later than the message's is a plan. */
export function onDay(end: number, day: DayNumber, today: DayNumber): When {
  return { end, day, endDay: null, kind: day > today ? "future" : "day" };
}

export function toCome(end: number, day: DayNumber): When {
  return { end, day, endDay: null, kind: "future" };
}

/** @param day its last, or the message's own while it runs */
export function period(end: number, day: DayNumber): When {
  return { end, day, endDay: null, kind: "period" };
}

/** @param pattern sticky */
export function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Words by the code of their first character, the longer ones first. */
export function byFirstCode<T extends { said: string }>(words: readonly T[]): ReadonlyMap<number, T[]> {
  const longestFirst = [...words].sort((a, b) => b.said.length - a.said.length);
  return Map.groupBy(longestFirst, (word) => word.said.charCodeAt(0));
}

/** The longest of `words` that stands at `at`. */
export function wordAt<T extends { said: string }>(
  words: ReadonlyMap<number, readonly T[]>,
  text: string,
  at: number,
): T | undefined {
  const candidates = words.get(text.charCodeAt(at));
  return candidates?.find((word) => text.startsWith(word.said, at));
}

export function firstCharacters(words: readonly { said: string }[]): string {
  return words.map((word) => word.said.charAt(0)).join("");
}

/** Letters run on over one of the two places: mar in market, day in holiday. */
export function splitsWord(text: string, start: number, end: number): boolean {
  return joins(text, start) || joins(text, end);
}

function joins(text: string, at: number): boolean {
  return isLetter(text.charCodeAt(at - 1)) && isLetter(text.charCodeAt(at));
}

function isLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}
