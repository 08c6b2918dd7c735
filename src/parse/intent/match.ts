import type { Group, Groups } from "./groups.ts";
import type { Piece, Said } from "./hear.ts";
import type { Phrase, PhraseBook, PhraseSet } from "./phrase-book.ts";

/** How much of a phrase was found: the number of its groups; a phrase that says all there is weighs more. */
export type Weight = number;

/** Clauses that follow each other, with what is looked for in them once for all phrases. */
export type Span = {
  clauses: readonly Said[];
  /** The groups that their words are in. */
  held: Groups;
  /** Those of the whole message. */
  around: Groups;
  /** The first word of the message that is more than a particle or a greeting, where they begin with it. */
  opens: Piece | null;
};

export function heldBy(clauses: readonly Said[], book: PhraseBook): Groups {
  const [first] = clauses;
  if (first !== undefined && clauses.length === 1) return first.held;
  const held = book.none.copy();
  for (const clause of clauses) held.addAll(clause.held);
  return held;
}

/**
 * Whether any phrase of the set could be said with these groups. Few messages hold all that any asks for, so most
 * sets need no weighing.
 */
export function maySay({ asked, keys }: PhraseSet, held: Groups): boolean {
  return held.hasSome(keys) && held.hasAllOfOne(asked);
}

/** All groups of the phrase, and in the whole message none of those that must not stand beside them. */
function fits(phrase: Phrase, { held, around }: Pick<Span, "held" | "around">): boolean {
  return held.hasAll(phrase.all) && !around.hasSome(phrase.none);
}

/** Two groups of one phrase are told by two words. */
function standApart(phrase: Phrase, clauses: readonly Said[], book: PhraseBook): boolean {
  if (phrase.apart.some((pair) => clauses.some((clause) => standJoined(pair, clause, book)))) return false;
  if (phrase.size < 2) return true;
  if (!phrase.joined.every((pair) => clauses.some((clause) => standJoined(pair, clause, book)))) return false;
  let count = 0;
  for (const { pieces } of clauses)
    for (const { groups } of pieces) if (groups.hasSome(phrase.all)) count += 1;
  return count >= phrase.size;
}

function standJoined([first, second]: readonly [Group, Group], { pieces }: Said, book: PhraseBook): boolean {
  return pieces.some((piece, at) => {
    if (!piece.groups.has(first)) return false;
    let next = pieces[at + 1];
    for (let place = at + 1; next !== undefined && book.particles.hasAll(next.groups); ) {
      place += 1;
      next = pieces[place];
    }
    return next?.groups.has(second) ?? false;
  });
}

export function weighAmong(phrases: readonly Phrase[], span: Span, book: PhraseBook): Weight {
  let best = 0;
  for (const phrase of phrases)
    if (phrase.size > best && fits(phrase, span) && standApart(phrase, span.clauses, book))
      best = phrase.size;
  return best;
}

/** Nothing is said but the phrase, what it allows beside it, and particles. */
export function weighAlone(set: PhraseSet, span: Span, book: PhraseBook): Weight {
  const { clauses } = span;
  let best = 0;
  for (const phrase of set.alone) {
    if (phrase.size + 1 <= best || !fits(phrase, span) || !standApart(phrase, clauses, book)) continue;
    const said = clauses.every(({ pieces }) => pieces.every(({ groups }) => groups.hasSome(phrase.allowed)));
    if (said) best = phrase.size + 1;
  }
  return best;
}

export function weighOpening(set: PhraseSet, span: Span, book: PhraseBook): Weight {
  const { opens, clauses } = span;
  if (opens === null) return 0;
  let best = 0;
  for (const phrase of set.opening) {
    if (!opens.groups.has(phrase.first) || phrase.size <= best) continue;
    if (fits(phrase, span) && standApart(phrase, clauses, book)) best = phrase.size;
  }
  return best;
}
