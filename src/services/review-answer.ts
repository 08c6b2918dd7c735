import { cutWithin, renderedBytes } from "../chat/markup.ts";
import type { InboundMessage, ReplyWay } from "../chat/platform.ts";
import { maskNamesIn } from "../core/masking.ts";
import type { NameFinder } from "../core/name-finder.ts";
import { reviewOutgoing } from "../core/policy.ts";
import type { Logger } from "../lib/logger.ts";
import * as say from "../text/zh-cn.ts";

/** UTF-8 bytes of an answer: what every platform takes in one message. */
const longestAnswer = 8000;

/** Whether an answer need not be cut. */
export function fits(reply: ReplyWay, text: string): boolean {
  return renderedBytes(reply.markup, text) <= mostBytes(reply);
}

function mostBytes({ maxBytes }: ReplyWay): number {
  return Math.min(longestAnswer, maxBytes);
}

/** What of a report was not read, as it stands in the answer, and in fewer words. */
export type UnreadNote = { note: string; short: string };

/** What a cut answer keeps, as it stands in the text. */
type Kept = { outcome: string; question: string | null; unread: UnreadNote | null };

/**
 * What may be shown of an answer. What was done stands at its beginning, so a long one is cut at its end and says what to
 * ask for; but what was not recorded is told, and a question in it asked, all the same.
 */
export function reviewAnswer(
  { log, message, names }: { log: Pick<Logger, "error">; message: InboundMessage; names: NameFinder },
  text: string,
  about: Kept = { outcome: "", question: null, unread: null },
): string {
  const { reply, chat } = message;
  const review = (shown: string) =>
    reviewOutgoing({
      ...{ audience: chat.kind, text: shown, names, isAnswer: true },
      maxBytes: mostBytes(reply),
      bytesOf: (words) => renderedBytes(reply.markup, words),
    });
  let result = review(text);
  if (!result.ok && result.code === "too-long") {
    // Masked first: a name that is cut in two would not be known any more.
    const masked = (words: string) => (chat.kind === "group" ? maskNamesIn(words, names) : words);
    const question = about.question === null ? null : masked(about.question);
    result = review(shortened(masked(text), reply, { ...about, question }));
  }
  if (result.ok) return result.text;
  log.error({ code: result.code, reason: result.reason }, "an answer was withheld");
  return say.unsayable;
}

/** Characters of the beginning that a note leaves room for: 记好了 and the number. */
const leastShown = 20;

function shortened(text: string, reply: ReplyWay, { outcome, question, unread }: Kept): string {
  const { markup } = reply;
  const sign = say.cutAnswer(outcome);
  const within = (before: number, ...end: string[]) =>
    cutWithin(markup, text.slice(0, before), mostBytes(reply), [sign, ...end].join("\n"));
  const plain = within(text.length);
  const questionAt = question === null || plain.includes(question) ? -1 : text.lastIndexOf(question);
  // With the line before it, which says what the question is about.
  const asksFrom = questionAt < 0 ? text.length : text.lastIndexOf("\n", questionAt - 2) + 1;
  const asked = questionAt < 0 ? [] : [text.slice(asksFrom)];
  const cut = questionAt < 0 ? plain : within(asksFrom, ...asked);
  if (unread === null || cut.includes(unread.note)) return cut;
  const begin = text.slice(0, leastShown).split("\n", 1);
  const whole = [...begin, sign, unread.note, ...asked].join("\n");
  const note = renderedBytes(markup, whole) <= mostBytes(reply) ? unread.note : unread.short;
  return within(text.lastIndexOf(`\n${unread.note}`), note, ...asked);
}
