import { reportNumberAt } from "../text/report-number.ts";
import type { Groups } from "./groups.ts";
import type { Piece, Said } from "./hear.ts";
import type { PhraseBook } from "./phrase-book.ts";

/**
 * The report meant: `0612-3`, `15`, `last`, or null where none is said.
 * @param beside of several the one in the clause with one of these groups: #1和#2重复了,删除#2
 */
export function referenceIn(
  text: string,
  clauses: readonly Said[],
  book: PhraseBook,
  beside: Groups | null,
): string | null {
  const withVerb = beside === null ? [] : clauses.filter(({ held }) => held.hasSome(beside));
  for (const group of [withVerb, clauses]) {
    const number = group
      .flatMap(({ pieces }) => pieces)
      .find((piece) => isOf(piece, book.number) && !isNumberOfNeed(text, piece));
    if (number !== undefined) return reportNumberAt(text, number.start)?.ref ?? null;
  }
  const lastSaid = clauses.some(({ held }) => held.hasSome(book.lastReport));
  return lastSaid ? "last" : numberOfNoDay(text);
}

/** 撤回 9999-1 means a report by its number, though no day has it: not the last one. Not: 更正 800-1000, which goes up. */
function numberOfNoDay(text: string): string | null {
  const [, ref, day, number] = headed.exec(text) ?? [];
  return ref !== undefined && Number(number) < Number(day) ? ref : null;
}

const headed = /^[^\d\n]{2,12}?((\d{3,4})-(\d{1,4}))(?![\d\-.]|\s?[元块斤公千万袋户人次份个天桶箱亩度])/;

/** 诉求12 is no report. */
function isNumberOfNeed(text: string, { start }: Piece): boolean {
  return "诉困问需".includes(text.charAt(start)) || /(?:诉求|困难|问题|需求) ?$/.test(text.slice(0, start));
}

export function isOf(piece: Piece, groups: Groups): boolean {
  return piece.groups.hasSome(groups);
}
