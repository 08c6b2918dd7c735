import { type EntryFacts, openName } from "../core/entry.ts";
import { readAnswer } from "../core/question-answer.ts";
import { reportNumber } from "../core/report-number.ts";
import { areaOfFact, sharedVillage } from "../core/roster-view.ts";
import {
  addEntries,
  entriesOfReport,
  type StoredEntry,
  setEntryState,
  settleEntry,
} from "../store/entries.ts";
import { messageText } from "../store/messages.ts";
import { needsOfReport, setNeedState, settleNeed } from "../store/needs.ts";
import {
  closeQuestion,
  currentQuestionOf,
  offerCandidates,
  openQuestionsOfReport,
  type Question,
} from "../store/questions.ts";
import { findReportById, type Report, updateReport } from "../store/reports.ts";
import * as say from "../text/zh-cn.ts";
import { askedHere } from "./ask.ts";
import { answerReport } from "./record-report.ts";
import { askedNameShown, type Turn } from "./turn.ts";

/** Takes a message as the answer to what its sender was asked last. @returns null where it is no answer */
export async function answerQuestion(turn: Turn): Promise<string | null> {
  const { db } = turn;
  const question = await currentQuestionOf(db, turn.cadre.id);
  if (!question) return null;
  const answer = readAnswer(turn.message.text, question, turn.view);
  if (answer === null) return null;
  const report = await findReportById(db, question.reportId);
  switch (answer.kind) {
    case "no-such-choice":
      return say.noSuchChoice(askedHere(turn, question));
    case "several": {
      await offerCandidates(db, question.id, answer.householdIds);
      return say.stillSeveral(
        askedHere(turn, { ...question, kind: "ambiguous", candidates: answer.householdIds }),
      );
    }
    case "dropped":
      await drop(turn, question);
      return proceed(turn, report, askedNameShown(turn, question.text));
    case "chosen":
      await settle(turn, question, answer.householdId);
      return proceed(turn, report);
  }
}

/** What somebody is still asked, for an answer to a message that made no sense; null where nothing is. */
export async function waitingQuestion(turn: Turn): Promise<string | null> {
  const question = await currentQuestionOf(turn.db, turn.cadre.id);
  if (!question) return null;
  const report = await findReportById(turn.db, question.reportId);
  return say.stillWaiting(reportNumber(report), askedHere(turn, question));
}

/** Asks the report's next question, or says what is recorded now that all are answered. */
async function proceed(turn: Turn, report: Report, droppedName: string | null = null): Promise<string> {
  const { db } = turn;
  const [next] = await openQuestionsOfReport(db, report.id);
  if (next) return say.chosenNext(askedHere(turn, next));
  const entries = await mergeAlike(turn, report);
  const needs = await needsOfReport(db, report.id);
  if (entries.length === 0 && needs.length === 0) {
    await updateReport(db, report.id, { state: "retracted" });
    return say.droppedAll(reportNumber(report));
  }
  await updateReport(db, report.id, { state: "active" });
  const spoken = await messageText(db, report.messageId);
  const answer = await answerReport(turn, { ...report, state: "active" }, { spoken, leftovers: [] });
  return droppedName === null ? answer : `${say.droppedOne(droppedName)}\n${answer}`;
}

async function settle(turn: Turn, question: Question, householdId: string): Promise<void> {
  const { db, cadre, view } = turn;
  const open = openName(question.text);
  const replaced = <T extends { households: readonly string[]; villageId: string | null }>(fact: T) => {
    const households = [...new Set(fact.households.map((id) => (id === open ? householdId : id)))].sort();
    const known = households.every((id) => !id.startsWith("?"));
    const villageId = known ? sharedVillage(view, households) : fact.villageId;
    const areaId = areaOfFact(view, cadre.id, { villageId, households });
    return { known, fact: { ...fact, households, villageId, areaId } };
  };
  for (const entry of await entriesOfReport(db, question.reportId, ["pending"])) {
    if (!entry.households.includes(open)) continue;
    const { fact, known } = replaced(entry);
    await settleEntry(db, { ...fact, state: known ? "active" : "pending" });
  }
  for (const need of await needsOfReport(db, question.reportId)) {
    if (!need.households.includes(open)) continue;
    const { fact, known } = replaced(need);
    await settleNeed(db, { ...fact, state: known ? "open" : "pending" });
  }
  await closeQuestion(db, question.id, householdId);
}

/** What was told of a household that is not recorded after all goes with it. */
async function drop(turn: Turn, question: Question): Promise<void> {
  const { db } = turn;
  const open = openName(question.text);
  const entries = await entriesOfReport(db, question.reportId, ["pending"]);
  const needs = await needsOfReport(db, question.reportId);
  const about = <T extends { id: number; households: readonly string[] }>(facts: readonly T[]) =>
    facts.filter((fact) => fact.households.includes(open)).map((fact) => fact.id);
  await setEntryState(db, about(entries), "retracted");
  await setNeedState(db, about(needs), "retracted");
  await closeQuestion(db, question.id, null);
}

/** Entries that agree in everything but the figure become one, as if the name had been clear from the first. */
async function mergeAlike(turn: Turn, report: Report): Promise<readonly StoredEntry[]> {
  const { db } = turn;
  const entries = await entriesOfReport(db, report.id, ["active"]);
  const groups = Map.groupBy(entries, likeness);
  for (const alike of groups.values()) {
    const [first] = alike;
    if (alike.length < 2 || !first) continue;
    await setEntryState(
      db,
      alike.map((entry) => entry.id),
      "superseded",
    );
    await addEntries(db, { reportId: report.id, cadreId: report.cadreId, messageId: turn.messageId }, [
      { ...first, quantity: addedUp(alike), span: alike.map((entry) => entry.span).join(" ") },
    ]);
  }
  return entries;
}

function likeness(entry: EntryFacts): string {
  const { measure, item, unit, households, villageId, day, endDay, approx, missed, total } = entry;
  return JSON.stringify([measure, item, unit, households, villageId, day, endDay, approx, missed, total]);
}

/** One household visited on one day is one visit, however many words told it. */
function addedUp(alike: readonly EntryFacts[]): number | null {
  const figures = alike.map((entry) => entry.quantity);
  if (figures.some((figure) => figure === null)) return null;
  const numbers = figures.map((figure) => figure ?? 0);
  const visitOfOne = alike[0]?.measure === "visit" && alike[0].households.length === 1;
  return visitOfOne ? Math.max(...numbers) : numbers.reduce((sum, figure) => sum + figure, 0);
}
