import type { Question } from "../store/questions.ts";
import type { Asked } from "../text/zh-cn.ts";
import { askedNameShown, namingFor, type Turn } from "./turn.ts";

const mostShown = 10;

function bears(turn: Turn, householdId: string, name: string): boolean {
  return turn.view.householdsNamed(name).some(({ id }) => id === householdId);
}

/** A question, ready to be asked where this turn takes place. */
export function askedHere(turn: Turn, question: Question): Asked {
  const naming = namingFor(turn);
  const { candidates } = question;
  // Candidates of another name came from the sender's own answer: they are to be chosen among, not wondered at.
  const elsewhere = question.kind === "unknown" && candidates.every((id) => bears(turn, id, question.text));
  return {
    kind: candidates.length === 0 || elsewhere ? question.kind : "ambiguous",
    name: askedNameShown(turn, question.text),
    candidates: candidates.slice(0, mostShown).map((id) => naming.household(id)),
    more: Math.max(0, candidates.length - mostShown),
    audience: turn.audience,
  };
}
