import { showDayBeside } from "../core/calendar.ts";
import type { EntryFacts } from "../core/entry.ts";
import { implausible } from "../core/implausible.ts";
import { type Earlier, repeatsOf } from "../core/repeats.ts";
import { reportNumber } from "../core/report-number.ts";
import { entriesBeside } from "../store/entries.ts";
import { findReportsById, lastReportOf, type Report } from "../store/reports.ts";
import * as say from "../text/zh-cn.ts";
import { factShown, namingFor, type Turn } from "./turn.ts";

/** A line for figures that are unlikely large: recorded as said, so that a slip is seen at once. */
export function remarkLarge(turn: Turn, entries: readonly EntryFacts[]): string[] {
  const large = implausible(entries, turn.roster.households.length);
  return large.length === 0
    ? []
    : [say.checkLarge(large.slice(0, 3).map((entry) => say.figureOf(entry, namingFor(turn))))];
}

/**
 * Lines for what other reports of the sender tell of the same day: it may be true, or the same once more. Costs as much
 * for the thousandth repeat as for the first few hundred.
 */
export async function remarkRepeats(
  turn: Turn,
  report: Report,
  entries: readonly EntryFacts[],
): Promise<string[]> {
  const { db, today } = turn;
  const earlier = await entriesBeside(db, {
    ...{ cadreId: report.cadreId, reportId: report.id },
    days: [...new Set(entries.map(({ day }) => day))],
    measures: [...new Set(entries.map(({ measure }) => measure))],
    households: [...new Set(entries.flatMap(({ households }) => households))],
  });
  const { visits, others } = repeatsOf(entries, earlier.entries);
  const lines: string[] = [];
  for (const [day, facts] of Map.groupBy(others, (fact) => fact.day)) {
    const told = await withNumbers(turn, facts, (fact) => factShown(turn, fact));
    const isLast = (await lastReportOf(db, report.cadreId))?.id === report.id;
    lines.push(
      say.recordedBefore(
        dayShown(day, today),
        { ...told, isMore: earlier.isMore },
        isLast ? say.retractWord : say.retractOf(reportNumber(report)),
      ),
    );
  }
  for (const [day, facts] of Map.groupBy(visits, (fact) => fact.day)) {
    const naming = namingFor(turn);
    const told = await withNumbers(turn, facts, ({ households }) =>
      households.map(naming.householdAgain).join("、"),
    );
    lines.push(say.visitedBefore(dayShown(day, today), { ...told, isMore: earlier.isMore }));
  }
  return lines;
}

/** The first of them with the numbers of their reports, and how many there are. */
async function withNumbers(
  { db }: Turn,
  facts: readonly Earlier[],
  shown: (fact: Earlier) => string,
): Promise<{ shown: string[]; count: number }> {
  const told = facts.map((fact) => ({ reportId: fact.reportId, text: shown(fact) }));
  const distinct = [...new Map(told.map((one) => [`${one.reportId} ${one.text}`, one])).values()];
  const first = distinct.slice(0, say.repeatsShown);
  const reports = await findReportsById(
    db,
    first.map(({ reportId }) => reportId),
  );
  const numbers = new Map(reports.map((report) => [report.id, reportNumber(report)]));
  return {
    shown: first.map(({ reportId, text }) => say.inReport(text, numbers.get(reportId) ?? "")),
    count: distinct.length,
  };
}

function dayShown(day: string, today: string): string {
  return day === today ? say.todayWord : showDayBeside(day, today);
}
