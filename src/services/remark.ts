import { showDayBeside } from "../core/calendar.ts";
import type { EntryFacts } from "../core/entry.ts";
import { implausible } from "../core/implausible.ts";
import { type Earlier, repeatsOf } from "../core/repeats.ts";
import { reportNumber } from "../core/report-number.ts";
import { entriesBeside } from "../store/entries.ts";
import { findReportById, lastReportOf, type Report } from "../store/reports.ts";
import * as say from "../text/zh-cn.ts";
import { factShown, namingFor, type Turn } from "./turn.ts";

/** A line for figures that are unlikely large: recorded as said, so that a slip is seen at once. */
export function remarkLarge(turn: Turn, entries: readonly EntryFacts[]): string[] {
  const large = implausible(entries, turn.roster.households.length);
  return large.length === 0
    ? []
    : [say.checkLarge(large.slice(0, 3).map((entry) => say.figureOf(entry, namingFor(turn))))];
}

/** Lines for what other reports of the sender tell of the same day: it may be true, or the same once more. */
export async function remarkRepeats(
  turn: Turn,
  report: Report,
  entries: readonly EntryFacts[],
): Promise<string[]> {
  const { db, today } = turn;
  const days = [...new Set(entries.map(({ day }) => day))];
  const earlier = await entriesBeside(db, { cadreId: report.cadreId, days, reportId: report.id });
  const { visits, others } = repeatsOf(entries, earlier);
  const lines: string[] = [];
  for (const [day, facts] of Map.groupBy(others, (fact) => fact.day)) {
    const told = await withNumbers(turn, facts, (fact) => factShown(turn, fact));
    const isLast = (await lastReportOf(db, report.cadreId))?.id === report.id;
    lines.push(
      say.recordedBefore(
        dayShown(day, today),
        told,
        isLast ? say.retractWord : say.retractOf(reportNumber(report)),
      ),
    );
  }
  for (const [day, facts] of Map.groupBy(visits, (fact) => fact.day)) {
    const naming = namingFor(turn);
    const told = await withNumbers(turn, facts, ({ households }) =>
      households.map(naming.householdAgain).join("、"),
    );
    lines.push(say.visitedBefore(dayShown(day, today), told));
  }
  return lines;
}

async function withNumbers(
  { db }: Turn,
  facts: readonly Earlier[],
  shown: (fact: Earlier) => string,
): Promise<string[]> {
  const numbers = new Map<number, string>();
  for (const id of new Set(facts.map(({ reportId }) => reportId))) {
    numbers.set(id, reportNumber(await findReportById(db, id)));
  }
  return [...new Set(facts.map((fact) => say.inReport(shown(fact), numbers.get(fact.reportId) ?? "")))];
}

function dayShown(day: string, today: string): string {
  return day === today ? say.todayWord : showDayBeside(day, today);
}
