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

/**
 * What may be shown of an answer. What was done stands at its beginning, so a long one is cut at its end and says what to
 * ask for; but a question in it is asked all the same.
 * @param about.question as it stands in the text
 */
export function reviewAnswer(
  { log, message, names }: { log: Pick<Logger, "error">; message: InboundMessage; names: NameFinder },
  text: string,
  about: { outcome: string; question: string | null } = { outcome: "", question: null },
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
    result = review(shortened(masked(text), reply, { outcome: about.outcome, question }));
  }
  if (result.ok) return result.text;
  log.error({ code: result.code, reason: result.reason }, "an answer was withheld");
  return say.unsayable;
}

function shortened(
  text: string,
  reply: ReplyWay,
  { outcome, question }: { outcome: string; question: string | null },
): string {
  const { markup } = reply;
  const sign = say.cutAnswer(outcome);
  const cut = cutWithin(markup, text, mostBytes(reply), sign);
  const beginsAt = question === null ? -1 : text.lastIndexOf(question);
  if (question === null || beginsAt < 0 || cut.includes(question)) return cut;
  // With the line before it, which says what the question is about.
  const from = text.lastIndexOf("\n", beginsAt - 2) + 1;
  return cutWithin(markup, text.slice(0, from), mostBytes(reply), `${sign}\n${text.slice(from)}`);
}
