import { addMinutes } from "../core/calendar.ts";
import { UserError } from "../core/errors.ts";
import { reportNumber } from "../core/report-number.ts";
import { isBareCancel, isWholeRetraction } from "../core/whole-retraction.ts";
import { appendAudit } from "../store/audit.ts";
import { entriesOfReport, setEntryState } from "../store/entries.ts";
import { needsOfReport, setNeedState } from "../store/needs.ts";
import { closeQuestion, openQuestionsOfReport } from "../store/questions.ts";
import { updateReport } from "../store/reports.ts";
import * as say from "../text/zh-cn.ts";
import { reportMeant } from "./find-report.ts";
import { namingFor, type Turn } from "./turn.ts";

const dayInMinutes = 24 * 60;

/**
 * Takes a whole report back: its entries, needs and open questions stay, and count no more. A second 撤回 takes back
 * nothing further, as it is likelier to be the same wish once more than another one.
 * @throws UserError where there is no such report, where the last one is older than a day and was not named, or where
 *   something of the report was named
 */
export async function retractReport(turn: Turn): Promise<string> {
  const { db } = turn;
  // The answer to a question, sent once too often: it must not take back a report instead.
  if (isBareCancel(turn.message.text)) return say.nothingToCancel;
  const { report, byNumber } = await reportMeant(turn);
  const number = reportNumber(report);
  if (report.state === "retracted") return say.alreadyRetracted(number);
  const entries = await entriesOfReport(db, report.id, ["active", "pending"]);
  const needs = await needsOfReport(db, report.id);
  const lines = [
    ...say.entryLines(entries, namingFor(turn)),
    ...(needs.length > 0 ? [`诉求${needs.map((need) => `#${need.id}`).join("、")}`] : []),
  ];
  if (!isWholeRetraction(turn.message.text)) {
    throw new UserError("retract-part", say.retractOnlyWhole(number, lines));
  }
  if (!byNumber && report.createdAt < addMinutes(turn.now, -dayInMinutes)) {
    throw new UserError("retract-needs-number", say.retractNeedsNumber(number, lines));
  }
  await setEntryState(
    db,
    entries.map((entry) => entry.id),
    "retracted",
  );
  await setNeedState(
    db,
    needs.map((need) => need.id),
    "retracted",
  );
  for (const question of await openQuestionsOfReport(db, report.id))
    await closeQuestion(db, question.id, null);
  await updateReport(db, report.id, { state: "retracted" });
  await appendAudit(db, {
    at: turn.now,
    actor: turn.cadre.id,
    action: "report.retract",
    subject: `${report.day}#${report.sequence}`,
    before: { state: report.state, entries: entries.length, needs: needs.map((need) => need.id) },
    after: { state: "retracted" },
  });
  return say.retracted(number, lines);
}
