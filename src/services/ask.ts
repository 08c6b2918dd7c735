import type { Question } from "../store/questions.ts";
import type { Asked } from "../text/zh-cn.ts";
import { askedNameShown, namingFor, type Turn } from "./turn.ts";

/** A question, ready to be asked where this turn takes place. */
export function askedHere(turn: Turn, question: Question): Asked {
  const naming = namingFor(turn);
  return {
    kind: question.kind,
    name: askedNameShown(turn, question.text),
    candidates: question.candidates.map((id) => naming.household(id)),
    audience: turn.audience,
  };
}
