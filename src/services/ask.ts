import { reportNumber } from "../core/report-number.ts";
import { viewOf } from "../core/roster-view.ts";
import { currentQuestionOf, type Question } from "../store/questions.ts";
import { findReportById } from "../store/reports.ts";
import type { Asked } from "../text/zh-cn.ts";
import * as say from "../text/zh-cn.ts";
import type { CommandContext } from "./chat-command.ts";
import { askedNameShown, namingFor, type Turn } from "./turn.ts";

const mostShown = 10;

type Asking = Pick<Turn, "audience" | "view" | "measureName" | "today">;

function bears(turn: Asking, householdId: string, name: string): boolean {
  return turn.view.householdsNamed(name).some(({ id }) => id === householdId);
}

/** A question, ready to be asked where this turn takes place. */
export function askedHere(turn: Asking, question: Question): Asked {
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

/** What somebody is still asked, as it is asked again beside something else; null for nothing. */
export async function questionAgain(context: CommandContext): Promise<string | null> {
  const { db, cadre, roster, audience, today, measures } = context;
  const open = await currentQuestionOf(db, cadre.id);
  if (!open) return null;
  const report = await findReportById(db, open.reportId);
  const measureName = (id: string) => measures.find((measure) => measure.id === id)?.name ?? id;
  const asked = askedHere({ audience, today, measureName, view: viewOf(roster) }, open);
  return say.askedAgain(reportNumber(report), asked);
}
