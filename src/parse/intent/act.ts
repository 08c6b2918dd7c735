import { has, type Token } from "../tokens.ts";
import { isSaid, spansOf } from "./find.ts";
import type { Said } from "./hear.ts";
import type { PhraseBook } from "./phrase-book.ts";

/** An order to take a report back; 怎么撤回 asks how, 撤回了吗 whether. */
export function isRetraction(clauses: readonly Said[], book: PhraseBook): boolean {
  return spansOf(clauses).some(
    (span) =>
      !span.some(({ asksWhich, told }) => asksWhich || told) && isSaid(book.retract, span, clauses, book),
  );
}

/** Says that something told earlier was wrong. */
export function isCorrection(clauses: readonly Said[], book: PhraseBook): boolean {
  return spansOf(clauses).some(
    (span) =>
      !span.some(({ asksWhich, told }) => asksWhich || told) && isSaid(book.correct, span, clauses, book),
  );
}

/** The slip that is put right stands behind a figure of the same message, and no earlier report is spoken of. */
export function repairsItself(clauses: readonly Said[], tokens: readonly Token[], book: PhraseBook): boolean {
  const pointing = [...book.lastReport, ...book.earlierReport, book.group("编号")];
  const pieces = clauses.flatMap((clause) => clause.pieces);
  if (pieces.some(({ groups }) => groups.some((group) => pointing.includes(group)))) return false;
  const slips = [...book.slips, ...book.instead];
  const slip = pieces.find(({ groups }) => groups.some((group) => slips.includes(group)));
  const word = tokens.find((token) => has(token, "repair"));
  const from = Math.min(slip?.start ?? Number.POSITIVE_INFINITY, word?.start ?? Number.POSITIVE_INFINITY);
  return tokens.some((token) => token.quantity?.value != null && token.start < from);
}

/** A notice, a rule or an example, told to others and not of what was done; where it begins, or null. */
export function noticeFrom(clauses: readonly Said[], book: PhraseBook): number | null {
  for (const span of spansOf(clauses)) {
    const [first] = span;
    if (first === undefined) continue;
    const opensSentence = clauses.find(({ sentence }) => sentence === first.sentence) === first;
    if (opensSentence && isSaid(book.notice, span, clauses, book)) return first.start;
  }
  return null;
}
