import type { AskTopic, CommandTopic } from "../reading.ts";
import type { Groups } from "./groups.ts";
import type { Said } from "./hear.ts";
import { heldBy, maySay, type Span, weighAlone, weighAmong, weighOpening } from "./match.ts";
import type { PhraseBook, PhraseSet } from "./phrase-book.ts";

/** An order or a question, with the clauses that say it; `firm` where it is more than a bare word such as 统计. */
export type Spoken = { clauses: readonly Said[]; firm: boolean } & (
  | { intent: "command"; topic: CommandTopic }
  | { intent: "ask"; topic: AskTopic }
);

/**
 * Clause by clause, then sentence by sentence, then the whole message: what is said in fewer words is meant sooner. None where
 * nothing that the book knows can be said with the words of the message.
 */
export function spansOf(clauses: readonly Said[], book: PhraseBook): Span[] {
  const around = heldBy(clauses, book);
  return around.hasSome(book.said) ? allSpans(clauses, around, book) : [];
}

function allSpans(clauses: readonly Said[], around: Groups, book: PhraseBook): Span[] {
  const opens = clauses[0]?.pieces.find(({ groups }) => !book.light.hasAll(groups));
  const spanOf = (span: readonly Said[]): Span => ({
    clauses: span,
    held: span.length === clauses.length ? around : heldBy(span, book),
    around,
    opens: span[0] === clauses[0] ? (opens ?? null) : null,
  });
  const spans = clauses.map((clause) => spanOf([clause]));
  if (spans.length < 2) return spans;
  const sentences = [...Map.groupBy(clauses, ({ sentence }) => sentence).values()];
  for (const sentence of sentences) if (sentence.length > 1) spans.push(spanOf(sentence));
  if (sentences.length > 1 && clauses.length <= 4) spans.push(spanOf(clauses));
  return spans;
}

/** Whether something is said so in these clauses. */
export function isSaid(set: PhraseSet, span: Span, book: PhraseBook): boolean {
  if (weighAmong(set.among, span, book) > 0 || weighAlone(set, span, book) > 0) return true;
  return weighOpening(set, span, book) > 0;
}

/**
 * The order or the question to the bot that a message holds; orders go first.
 * @param all the spans of these clauses
 * @param mayBe whether these clauses can be said to the bot: some tell what was done
 */
export function findSpoken(
  all: readonly Span[],
  clauses: readonly Said[],
  book: PhraseBook,
  mayBe: (span: readonly Said[]) => boolean,
): Spoken | null {
  const spans = clauses.some(({ told }) => told)
    ? all.filter((span) => !span.clauses.some(({ told }) => told))
    : all;
  const [first] = spans;
  if (first === undefined) return null;
  for (const intent of ["command", "ask"] as const) {
    const topics = intent === "command" ? book.commands : book.asks;
    const heard = topics.filter(({ phrases }) => maySay(phrases, first.around));
    if (heard.length === 0) continue;
    let best: { spoken: Spoken; weight: number } | null = null;
    for (const span of spans) {
      if (best?.spoken.firm && span.clauses.length > 1) break;
      const whole = span.clauses.length === clauses.length;
      for (const { topic, phrases } of heard) {
        const firm = weighFirm(intent, phrases, span, book);
        const alone = weighAlone(phrases, span, book);
        const weight = Math.max(firm, whole ? alone : alone - 1.5);
        if (weight <= (best?.weight ?? 0) || !mayBe(span.clauses)) continue;
        const said = { intent, topic, clauses: span.clauses, firm: whole || firm > 0 };
        best = { spoken: said as Spoken, weight };
      }
    }
    if (best !== null) return best.spoken;
  }
  return null;
}

function weighFirm(intent: Spoken["intent"], phrases: PhraseSet, span: Span, book: PhraseBook): number {
  const { clauses } = span;
  const opening = weighOpening(phrases, span, book);
  if (intent === "command") {
    // 怎么导出, 几点提醒 ask.
    if (clauses.some(({ asksWhich }) => asksWhich)) return 0;
    return Math.max(opening, weighAmong(phrases.among, span, book));
  }
  const asks = clauses.some((clause) => clause.asks) && clauses[0]?.sentence === clauses.at(-1)?.sentence;
  const among = asks ? weighAmong(phrases.among, span, book) : 0;
  const shown = asks || clauses.some(({ shows }) => shows) ? weighAmong(phrases.shown, span, book) : 0;
  // 化肥发了多少,给我列一下明细: of a question and an order beside it the order says what is wanted.
  return Math.max(opening, among, shown > 0 && !asks ? shown + 1.5 : shown);
}
