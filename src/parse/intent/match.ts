import type { Piece, Said } from "./hear.ts";
import type { Group, Phrase, PhraseBook, PhraseSet } from "./phrase-book.ts";

/** How much of a phrase was found: the number of its groups; a phrase that says all there is weighs more. */
export type Weight = number;

/** Clauses that follow each other, with what is looked for in them once for all phrases. */
export type Span = {
  clauses: readonly Said[];
  /** 1 at each group that a word of them is in. */
  held: Uint8Array;
  /** The same of the whole message. */
  around: Uint8Array;
  /** The first word of the message that is more than a particle or a greeting, where they begin with it. */
  opens: Piece | null;
};

export function heldBy(clauses: readonly Said[], book: PhraseBook): Uint8Array {
  const held = new Uint8Array(book.size);
  for (const { pieces } of clauses)
    for (const { groups } of pieces) for (const group of groups) held[group] = 1;
  return held;
}

/** All groups of the phrase and none of those that must not stand beside them. */
function fits(phrase: Phrase, held: Uint8Array): boolean {
  for (const group of phrase.all) if (held[group] === 0) return false;
  return !isBarred(phrase, held);
}

/** Two groups of one phrase are told by two words. */
function standApart(phrase: Phrase, clauses: readonly Said[], book: PhraseBook): boolean {
  if (phrase.all.length < 2) return true;
  if (!phrase.joined.every((pair) => clauses.some((clause) => standJoined(pair, clause, book)))) return false;
  let count = 0;
  for (const { pieces } of clauses)
    for (const { groups } of pieces) if (groups.some((group) => phrase.all.includes(group))) count += 1;
  return count >= phrase.all.length;
}

function standJoined([first, second]: readonly [Group, Group], { pieces }: Said, book: PhraseBook): boolean {
  return pieces.some((piece, at) => {
    if (!piece.groups.includes(first)) return false;
    let next = at + 1;
    while (pieces[next]?.groups.every((group) => book.particles.includes(group))) next += 1;
    return pieces[next]?.groups.includes(second) ?? false;
  });
}

export function weighAmong(phrases: readonly Phrase[], { clauses, held }: Span, book: PhraseBook): Weight {
  let best = 0;
  for (const phrase of phrases)
    if (phrase.all.length > best && fits(phrase, held) && standApart(phrase, clauses, book))
      best = phrase.all.length;
  return best;
}

/** Nothing is said but the phrase, what it allows beside it, and particles. */
export function weighAlone(set: PhraseSet, { clauses, held }: Span, book: PhraseBook): Weight {
  let best = 0;
  for (const phrase of set.alone) {
    if (phrase.all.length + 1 <= best || !fits(phrase, held) || !standApart(phrase, clauses, book)) continue;
    const said = clauses.every(({ pieces }) =>
      pieces.every(({ groups }) =>
        groups.some(
          (group) =>
            phrase.all.includes(group) || phrase.optional.includes(group) || book.beside.includes(group),
        ),
      ),
    );
    if (said) best = phrase.all.length + 1;
  }
  return best;
}

/** What must not stand beside it must stand nowhere in the message. */
export function weighOpening(
  set: PhraseSet,
  { clauses, held, around, opens }: Span,
  book: PhraseBook,
): Weight {
  if (opens === null) return 0;
  let best = 0;
  for (const phrase of set.opening) {
    const [first] = phrase.all;
    if (first === undefined || !opens.groups.includes(first) || phrase.all.length <= best) continue;
    if (fits(phrase, held) && standApart(phrase, clauses, book) && !isBarred(phrase, around))
      best = phrase.all.length;
  }
  return best;
}

function isBarred(phrase: Phrase, held: Uint8Array): boolean {
  for (const group of phrase.none) if (held[group] === 1) return true;
  return false;
}
