import type { AskTopic, CommandTopic } from "../reading.ts";
import type { Said } from "./hear.ts";
import { heldBy, weighAlone, weighAmong, weighOpening } from "./match.ts";
import type { Group, PhraseBook, PhraseSet } from "./phrase-book.ts";

/** An order or a question, with the clauses that say it; `firm` where it is more than a bare word such as 统计. */
export type Spoken = { clauses: readonly Said[]; firm: boolean } & (
  | { intent: "command"; topic: CommandTopic }
  | { intent: "ask"; topic: AskTopic }
);

/** Clause by clause, then sentence by sentence, then the whole message: what is said in fewer words is meant sooner. */
export function spansOf(clauses: readonly Said[]): (readonly Said[])[] {
  const spans: (readonly Said[])[] = clauses.map((clause) => [clause]);
  const sentences = [...new Set(clauses.map(({ sentence }) => sentence))].map((number) =>
    clauses.filter(({ sentence }) => sentence === number),
  );
  for (const sentence of sentences) if (sentence.length > 1) spans.push(sentence);
  if (sentences.length > 1 && clauses.length <= 4) spans.push(clauses);
  return spans;
}

/** Whether something is said so, of all that is told in these clauses. */
export function isSaid(
  set: PhraseSet,
  span: readonly Said[],
  all: readonly Said[],
  book: PhraseBook,
): boolean {
  const held = heldBy(span);
  if (weighAmong(set.among, span, held, book) > 0 || weighAlone(set, span, held, book) > 0) return true;
  return weighOpening(set, span, all, book) > 0;
}

/**
 * The order or the question to the bot that a message holds; orders go first.
 * @param mayBe whether these clauses can be said to the bot: some tell what was done
 */
export function findSpoken(
  clauses: readonly Said[],
  book: PhraseBook,
  mayBe: (span: readonly Said[]) => boolean,
): Spoken | null {
  const spans = spansOf(clauses).filter((span) => !span.some(({ told }) => told));
  for (const intent of ["command", "ask"] as const) {
    let best: { spoken: Spoken; weight: number } | null = null;
    for (const span of spans) {
      if (best?.spoken.firm && span.length > 1) break;
      const held = heldBy(span);
      for (const { topic, phrases } of intent === "command" ? book.commands : book.asks) {
        const firm = weighFirm(intent, phrases, { span, held, clauses }, book);
        const alone = weighAlone(phrases, span, held, book);
        const whole = span.length === clauses.length;
        const weight = Math.max(firm, whole ? alone : alone - 1.5);
        if (weight <= (best?.weight ?? 0) || !mayBe(span)) continue;
        best = { spoken: { intent, topic, clauses: span, firm: whole || firm > 0 } as Spoken, weight };
      }
    }
    if (best !== null) return best.spoken;
  }
  return null;
}

function weighFirm(
  intent: Spoken["intent"],
  phrases: PhraseSet,
  { span, held, clauses }: { span: readonly Said[]; held: readonly Group[]; clauses: readonly Said[] },
  book: PhraseBook,
): number {
  const opening = weighOpening(phrases, span, clauses, book);
  if (intent === "command") {
    // 怎么导出, 几点提醒 ask.
    if (span.some(({ asksWhich }) => asksWhich)) return 0;
    return Math.max(opening, weighAmong(phrases.among, span, held, book));
  }
  const asks = span.some((clause) => clause.asks) && span[0]?.sentence === span.at(-1)?.sentence;
  const among = asks ? weighAmong(phrases.among, span, held, book) : 0;
  const shown = asks || span.some(({ shows }) => shows) ? weighAmong(phrases.shown, span, held, book) : 0;
  return Math.max(opening, among, shown);
}
