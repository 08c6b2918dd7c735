import type { Said } from "./hear.ts";
import type { Group, Phrase, PhraseBook, PhraseSet } from "./phrase-book.ts";

/** How much of a phrase was found: the number of its groups; a phrase that says all there is weighs more. */
export type Weight = number;

/** @param clauses one or several that follow each other */
export function heldBy(clauses: readonly Said[]): Group[] {
  const held: Group[] = [];
  for (const { pieces } of clauses)
    for (const { groups } of pieces) for (const group of groups) if (!held.includes(group)) held.push(group);
  return held;
}

/** All groups of the phrase and none of those that must not stand beside them. */
export function fits(phrase: Phrase, held: readonly Group[]): boolean {
  return (
    phrase.all.every((group) => held.includes(group)) && !phrase.none.some((group) => held.includes(group))
  );
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

export function weighAmong(
  phrases: readonly Phrase[],
  clauses: readonly Said[],
  held: readonly Group[],
  book: PhraseBook,
): Weight {
  let best = 0;
  for (const phrase of phrases)
    if (phrase.all.length > best && fits(phrase, held) && standApart(phrase, clauses, book))
      best = phrase.all.length;
  return best;
}

/** Nothing is said but the phrase, what it allows beside it, and particles. */
export function weighAlone(
  set: PhraseSet,
  clauses: readonly Said[],
  held: readonly Group[],
  book: PhraseBook,
): Weight {
  let best = 0;
  for (const phrase of set.alone) {
    if (phrase.all.length + 1 <= best || !fits(phrase, held) || !standApart(phrase, clauses, book)) continue;
    const said = clauses.every(({ pieces }) =>
      pieces.every(({ groups }) =>
        groups.some(
          (group) =>
            phrase.all.includes(group) ||
            phrase.optional.includes(group) ||
            book.particles.includes(group) ||
            book.greetings.includes(group) ||
            book.show.includes(group) ||
            book.whether.includes(group),
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
  clauses: readonly Said[],
  message: readonly Said[],
  book: PhraseBook,
): Weight {
  const first = clauses[0]?.pieces.find(
    ({ groups }) =>
      !groups.every((group) => book.particles.includes(group) || book.greetings.includes(group)),
  );
  if (first === undefined || clauses[0] !== message[0]) return 0;
  const held = heldBy(clauses);
  const everything = heldBy(message);
  let best = 0;
  for (const phrase of set.opening) {
    const [opens] = phrase.all;
    if (opens === undefined || !first.groups.includes(opens) || phrase.all.length <= best) continue;
    if (fits(phrase, held) && standApart(phrase, clauses, book) && !isBarred(phrase, everything))
      best = phrase.all.length;
  }
  return best;
}

function isBarred(phrase: Phrase, held: readonly Group[]): boolean {
  return phrase.none.some((group) => held.includes(group));
}
