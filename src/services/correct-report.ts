import { localDayAt } from "../core/calendar.ts";
import { type Correction, isSameFact, type NewFigure, planCorrection } from "../core/correction.ts";
import { beyondCorrection, figuresBeside } from "../core/correction-words.ts";
import { type EntryFacts, nameAskedFor, openName } from "../core/entry.ts";
import { UserError } from "../core/errors.ts";
import { reportNumber } from "../core/report-number.ts";
import { areaOfFact, sharedVillage } from "../core/roster-view.ts";
import type { ReadEntry, Reading } from "../parse/reading.ts";
import { appendAudit } from "../store/audit.ts";
import {
  addEntries,
  entriesOfReport,
  type NewEntry,
  type StoredEntry,
  setEntryState,
} from "../store/entries.ts";
import { needsOfReport } from "../store/needs.ts";
import { closeQuestion, openQuestionsOfReport } from "../store/questions.ts";
import { type Report, updateReport } from "../store/reports.ts";
import * as say from "../text/zh-cn.ts";
import { reportMeant } from "./find-report.ts";
import { checkFigures, isLate } from "./record-report.ts";
import { remarkLarge } from "./remark.ts";
import { askedNameShown, factShown, namingFor, type Turn } from "./turn.ts";

/**
 * Puts new figures in the place of old ones. The old entries stay, superseded.
 * @throws UserError where it is not clear which report or which line is meant, or where nothing would change
 */
export async function correctReport(turn: Turn): Promise<string> {
  const { db, view } = turn;
  const { report } = await reportMeant(turn);
  const number = reportNumber(report);
  if (report.state === "retracted") throw new UserError("report-retracted", say.correctRetracted(number));
  const entries = await entriesOfReport(db, report.id, ["active", "pending"]);
  const reading = ofReport(turn, entries);
  checkFigures(reading.entries);
  const plan = planFor(turn, turn.message.text, reading, entries);
  if (!plan.ok) {
    const lines = say.entryLines(entries, namingFor(turn));
    const beyond = beyondCorrection(turn.message.text);
    if (beyond !== null)
      throw new UserError("beyond-correction", say.beyondCorrection(number, lines, beyond));
    const example = exampleFor(turn, number, entries, plan.unclear);
    throw new UserError("line-unclear", say.whichLine(number, lines, example));
  }
  const changes = plan.changes.filter(({ old, replacement }) => !isSameFact(old, replacement));
  if (changes.length === 0) {
    const same = plan.changes.map(({ old }) => factShown(turn, old));
    throw new UserError("already-so", say.alreadySo(number, [...new Set(same)]));
  }
  const replacements = changes.map(({ old, replacement }): NewEntry => {
    const moved = replacement.households !== old.households;
    const villageId = moved ? sharedVillage(view, replacement.households) : old.villageId;
    const areaId = areaOfFact(view, report.cadreId, { ...replacement, villageId });
    // Not spread over the old entry: an approximate figure that became exact must lose its mark.
    const state = replacement.households.some((id) => nameAskedFor(id) !== null) ? old.state : "active";
    return { ...replacement, villageId, areaId, state, span: turn.message.text.slice(0, 200) };
  });
  await setEntryState(
    db,
    changes.map(({ old }) => old.id),
    "superseded",
  );
  const origin = { reportId: report.id, cadreId: report.cadreId, messageId: turn.messageId };
  await addEntries(db, origin, replacements);
  await closeSettledQuestions(turn, report);
  const now = await entriesOfReport(db, report.id, ["active", "pending"]);
  const late = isLate(now, report.day);
  if (late !== report.late) await updateReport(db, report.id, { late });
  await appendAudit(db, {
    at: turn.now,
    actor: turn.cadre.id,
    action: "report.correct",
    subject: `${report.day}#${report.sequence}`,
    before: changes.map(({ old }) => old),
    after: replacements,
  });
  return say.corrected(
    number,
    changes.map(({ old, replacement }) => changeShown(turn, old, replacement)),
    [...remarkLarge(turn, replacements), ...leftAsItWas(turn, number, reading)],
  );
}

/** 化肥3袋,面粉没送: one figure was changed, and what was not given still stands. */
function leftAsItWas(turn: Turn, number: string, { entries }: Reading): string[] {
  if (!entries.some(({ quantity }) => quantity !== null)) return [];
  // 走访12户,少报了2户: the right figure holds what was left out.
  return beyondCorrection(turn.message.text) === "take-back" ? [say.notTakenBack(number)] : [];
}

/**
 * The reading, with the names that only this report settles: of two 李平, the one that it is about.
 * @throws UserError where a name is still not one household
 */
function ofReport(turn: Turn, entries: readonly StoredEntry[]): Reading {
  const { reading, view } = turn;
  const named = new Set(entries.flatMap((entry) => entry.households));
  const settled = new Map(
    reading.questions.map(({ text }) => {
      const [only, ...others] = view.householdsNamed(text).filter(({ id }) => named.has(id));
      if (!only || others.length > 0) {
        throw new UserError("household-unclear", say.correctHouseholdUnclear(askedNameShown(turn, text)));
      }
      return [openName(text), only.id] as const;
    }),
  );
  if (settled.size === 0) return reading;
  const entriesSettled = reading.entries.map((entry) => ({
    ...entry,
    households: entry.households.map((household) => settled.get(household) ?? household).sort(),
  }));
  return { ...reading, entries: entriesSettled, questions: [] };
}

/** A correction may have named the household that was asked about. */
async function closeSettledQuestions({ db }: Turn, report: Report): Promise<void> {
  const open = await openQuestionsOfReport(db, report.id);
  if (open.length === 0) return;
  const waiting = [
    ...(await entriesOfReport(db, report.id, ["pending"])),
    ...(await needsOfReport(db, report.id)),
  ].flatMap((fact) => fact.households);
  const settled = open.filter((question) => !waiting.includes(openName(question.text)));
  for (const question of settled) await closeQuestion(db, question.id, null);
  if (settled.length === open.length) await updateReport(db, report.id, { state: "active" });
}

/** What a message would change. */
function planFor(
  turn: Turn,
  text: string,
  reading: Reading,
  entries: readonly StoredEntry[],
): Correction<StoredEntry> {
  const figures =
    reading.entries.length > 0
      ? reading.entries.map((entry) => newFigure(entry, turn))
      : figuresBeside(text, entries, turn.measureName, turn.today);
  return planCorrection(entries, figures, numbersIn(text));
}

function newFigure(entry: ReadEntry, { message, zone }: Turn): NewFigure {
  // Where no day was said, the parser takes the message's own.
  const said = entry.day !== "" && entry.day !== localDayAt(message.sentAt, zone);
  return {
    measure: entry.measure,
    ...(entry.item === undefined ? {} : { item: entry.item }),
    quantity: entry.quantity,
    unit: entry.unit,
    households: entry.households,
    day: said ? entry.day : null,
    ...(entry.approx ? { approx: true as const } : {}),
  };
}

function numbersIn(text: string): number[] {
  return [...text.matchAll(/\d{1,12}(?:\.\d{1,3})?/g)].map(([figure]) => Number(figure));
}

function changeShown(turn: Turn, old: EntryFacts, replacement: EntryFacts): string {
  const naming = namingFor(turn);
  const names = (entry: EntryFacts) => entry.households.map(naming.household).join("、");
  if (old.households.join() !== replacement.households.join()) {
    return say.change(say.figureOf(old, naming), names(old), names(replacement));
  }
  if (old.day !== replacement.day) {
    return say.change(
      `${names(old)} ${say.figureOf(replacement, naming)}`.trim(),
      say.daysOf(old, turn.today),
      say.daysOf(replacement, turn.today),
    );
  }
  return say.change(names(old), say.figureOf(old, naming), say.figureOf(replacement, naming));
}

const mostTried = 20;

/**
 * A sentence that says what was meant to one line only. It is tried first: one that would change nothing, or another
 * line, is not suggested. Null where there is none.
 */
function exampleFor(
  turn: Turn,
  number: string,
  entries: readonly StoredEntry[],
  figure: NewFigure,
): string | null {
  const { quantity } = figure;
  if (quantity === null) return null;
  const fitting = entries.filter(
    (entry) =>
      (figure.measure === "" || entry.measure === figure.measure) &&
      (figure.item === undefined || entry.item === figure.item) &&
      (figure.unit === null || entry.unit === figure.unit) &&
      // A household was visited once, whatever number was said.
      (entry.measure !== "visit" || entry.households.length === 0 || figure.measure === "visit"),
  );
  for (const entry of fitting.slice(0, mostTried)) {
    const wanted = { ...entry, quantity };
    const example = `更正 ${number} ${householdToSay(turn, entry)}${say.figureOf(wanted, namingFor(turn))}`;
    if (doesOnly(turn, example, entries, { entry, quantity })) return example;
  }
  return null;
}

function householdToSay(turn: Turn, { households }: EntryFacts): string {
  const [household, ...others] = households;
  if (turn.audience === "group" || household === undefined || others.length > 0) return "";
  const head = turn.view.household(household)?.head;
  return head === undefined ? "" : `${head} `;
}

function doesOnly(
  turn: Turn,
  text: string,
  entries: readonly StoredEntry[],
  { entry, quantity }: { entry: StoredEntry; quantity: number },
): boolean {
  const reading = turn.read(text);
  if (reading.intent !== "correct" || reading.questions.length > 0) return false;
  const plan = planFor(turn, text, reading, entries);
  const [change, ...others] = plan.ok ? plan.changes : [];
  return (
    change?.old.id === entry.id &&
    others.length === 0 &&
    change.replacement.quantity === quantity &&
    !isSameFact(change.old, change.replacement)
  );
}
