import { createHash } from "node:crypto";
import type { Choices } from "../chat/platform.ts";
import { currentQuestionOf, type Question } from "../store/questions.ts";
import * as say from "../text/zh-cn.ts";
import { askedHere } from "./ask.ts";
import type { Turn } from "./turn.ts";

/** With 都不是 as many as a card holds. */
const mostCandidates = 5;
const none = 0;

/**
 * The question that an answer asks, as buttons; null where it asks none, or one that buttons do not fit. The text asks
 * the same, so whoever sees no buttons misses nothing.
 * @param answer as it was written, before the last look at it
 */
export async function choicesIn(turn: Turn, answer: string): Promise<Choices | null> {
  if (!turn.message.reply.hasButtons) return null;
  const question = await currentQuestionOf(turn.db, turn.cadre.id);
  if (!question) return null;
  const asked = askedHere(turn, question);
  const count = asked.candidates.length;
  if (count === 0 || count > mostCandidates || asked.more > 0) return null;
  const text = say.question(asked);
  if (!answer.includes(text)) return null;
  const [title = ""] = text.split("\n");
  const options = [...asked.candidates, say.noneOfThem].map((label, index) => ({
    key: `${keyOf(question)}:${index < count ? index + 1 : none}`,
    number: index < count ? String(index + 1) : say.noneOfThem,
    label,
  }));
  return { title, options };
}

/** The question that an answer asks, in its words; null where it asks none. @param answer as it was written */
export async function questionIn(turn: Turn, answer: string): Promise<string | null> {
  const question = await currentQuestionOf(turn.db, turn.cadre.id);
  const text = question && say.question(askedHere(turn, question));
  return text !== null && answer.includes(text) ? text : null;
}

/** What could have been typed instead of pressing a button. */
export function typedFor(choice: string): string {
  const number = choice.slice(choice.lastIndexOf(":") + 1);
  return number === String(none) ? say.noneOfThem : number;
}

/** Whether a button is one of what its presser is asked now: the list may have been answered, or become another. */
export async function isStillAsked(turn: Turn, choice: string): Promise<boolean> {
  const question = await currentQuestionOf(turn.db, turn.cadre.id);
  return question !== null && choice.startsWith(`${keyOf(question)}:`);
}

/** A question with the list that its numbers count. */
function keyOf({ id, candidates }: Question): string {
  const digest = createHash("sha256").update(JSON.stringify(candidates)).digest("hex");
  return `q${id}-${digest.slice(0, 8)}`;
}
