import { UserError } from "../core/errors.ts";
import { neutralise } from "../core/neutralise.ts";
import { readReportRef, reportNumber } from "../core/report-number.ts";
import { findReport, lastReportOf, lockReport, type Report } from "../store/reports.ts";
import * as say from "../text/zh-cn.ts";
import { exampleReport } from "./example.ts";
import type { Turn } from "./turn.ts";

/**
 * The report that a correction or retraction means: by its number, else the sender's last one. A correction means the
 * last that still stands, where there is one; a retraction the last in whatever state, so that a second 撤回 takes back
 * nothing further.
 * @throws UserError where there is none, or where it is somebody else's (a coordinator may change any)
 */
export async function reportMeant(turn: Turn): Promise<{ report: Report; byNumber: boolean }> {
  const { db, cadre } = turn;
  const { ref: written = "last" } = turn.reading;
  const said =
    written === null || written === "last" ? (quotedNumber(turn.message.quote) ?? "last") : written;
  if (said === "last") {
    const standing = turn.reading.intent === "correct" ? await lastReportOf(db, cadre.id, "standing") : null;
    const last = standing ?? (await lastReportOf(db, cadre.id));
    if (!last) throw new UserError("no-report-yet", say.noReportYet(exampleReport(turn)));
    return { report: await lockReport(db, last.id), byNumber: false };
  }
  const ref = readReportRef(said);
  // Two days of different years share a number, and a running number alone is everybody's: one's own comes first.
  const report =
    ref && ((await findReport(db, ref, cadre.id)) ?? (ref.monthDay && (await findReport(db, ref, null))));
  if (!report) throw new UserError("report-not-found", say.reportNotFound(neutralise(said)));
  if (report.cadreId !== cadre.id && !cadre.roles.includes("coordinator")) {
    throw new UserError("not-your-report", say.notYourReport(reportNumber(report)));
  }
  return { report: await lockReport(db, report.id), byNumber: true };
}

/** The one report number of what the sender quoted; null where there is none, or several. */
function quotedNumber(quote = ""): string | null {
  const [number, ...others] = new Set(
    Array.from(quote.matchAll(/#(\d{4}-\d{1,5})(?!\d)/g), ([, one]) => one),
  );
  return number !== undefined && others.length === 0 ? number : null;
}
