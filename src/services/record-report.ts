import { periodOf } from "../core/calendar.ts";
import { type EntryFacts, nameAskedFor } from "../core/entry.ts";
import { UserError } from "../core/errors.ts";
import { phraseOf } from "../core/phrase.ts";
import { toStored } from "../core/quantity.ts";
import { reportNumber } from "../core/report-number.ts";
import { areaOfFact } from "../core/roster-view.ts";
import { addEntries, entriesOfReport, type NewEntry } from "../store/entries.ts";
import { addLeftovers } from "../store/leftovers.ts";
import { addNeed, needsOfReport } from "../store/needs.ts";
import { addQuestion, openQuestionsOfReport } from "../store/questions.ts";
import { addReport, type Report } from "../store/reports.ts";
import * as say from "../text/zh-cn.ts";
import { askedHere } from "./ask.ts";
import { remarkLarge, remarkRepeats } from "./remark.ts";
import type { UnreadNote } from "./review-answer.ts";
import { namingFor, type Turn, wordsShown } from "./turn.ts";

/** Writes what was read. What a question is open about waits; the rest counts at once. */
export async function recordReport(turn: Turn): Promise<string> {
  const { db, reading, cadre, view } = turn;
  checkFigures(reading.entries);
  const report = await addReport(db, {
    day: turn.today,
    messageId: turn.messageId,
    cadreId: cadre.id,
    state: reading.questions.length > 0 ? "pending" : "active",
    late: isLate(reading.entries, turn.today),
    createdAt: turn.now,
  });
  const origin = { reportId: report.id, cadreId: cadre.id, messageId: turn.messageId };
  const entries = reading.entries.map(
    (entry): NewEntry => ({
      ...entry,
      areaId: areaOfFact(view, cadre.id, entry),
      state: waits(entry.households) ? "pending" : "active",
      span: entry.span.text,
    }),
  );
  await addEntries(db, origin, entries);
  const raised = reading.entries[0]?.day ?? turn.today;
  for (const need of reading.needs) {
    await addNeed(db, origin, {
      text: need.text,
      households: need.households,
      villageId: need.villageId,
      areaId: areaOfFact(view, cadre.id, need),
      raised,
      state: waits(need.households) ? "pending" : "open",
    });
  }
  for (const question of reading.questions) {
    await addQuestion(db, { reportId: report.id, cadreId: cadre.id, ...question, askedAt: turn.now });
  }
  await keepLeftovers(turn);
  return answerReport(turn, report, {
    spoken: turn.message.text,
    leftovers: textsOf(reading.leftovers),
  });
}

/**
 * The line of an answer that says what of the report was not read, and how it is said where there is no room for the
 * words; null where the answer has no such line.
 */
export function unreadIn(turn: Turn, answer: string): UnreadNote | null {
  const { reading, audience } = turn;
  const note = say.unreadNote({ audience, leftovers: unreadShown(turn) });
  if (note === null || !answer.includes(`\n${note}`)) return null;
  return { note, short: say.unreadCount(reading.leftovers.length) };
}

/** For the office, which sees over time what the grammar misses; the sender is told at once. */
export async function keepLeftovers({ db, reading, messageId, view }: Turn): Promise<void> {
  const phrases = reading.leftovers.map(({ text }) => phraseOf(text, view.namesIn(text)));
  await addLeftovers(db, messageId, phrases);
}

/** What the ledger cannot hold exactly is no figure of a report. @throws UserError */
export function checkFigures(entries: readonly EntryFacts[]): void {
  for (const { quantity, unit } of entries) {
    const stored = toStored(quantity, unit);
    if (stored !== null && !Number.isSafeInteger(stored)) {
      throw new UserError("figure-too-large", say.figureTooLarge);
    }
  }
}

function waits(households: readonly string[]): boolean {
  return households.some((household) => nameAskedFor(household) !== null);
}

/** 补报: something in it happened before the ISO week it arrived in. */
export function isLate(entries: readonly EntryFacts[], arrived: string): boolean {
  const monday = periodOf("week", arrived).from;
  return entries.some((entry) => entry.day < monday);
}

/** The words that a report was read from, and what of them could not be read. */
type Heard = { spoken: string; leftovers: readonly string[] };

/** 记好了 with what counts now, and what is still asked. */
export async function answerReport(turn: Turn, report: Report, heard: Heard): Promise<string> {
  const { db, audience } = turn;
  const { spoken, leftovers } = heard;
  const naming = namingFor(turn, spoken);
  const number = reportNumber(report);
  const entries = await entriesOfReport(db, report.id, ["active", "pending"]);
  const counted = entries.filter((entry) => entry.state === "active");
  const needs = (await needsOfReport(db, report.id)).filter((need) => need.state !== "pending");
  const [open] = await openQuestionsOfReport(db, report.id);
  if (open && counted.length === 0 && needs.length === 0) {
    return say.askedFirst(number, {
      asked: askedHere(turn, open),
      read: say.entryLines(entries, naming),
      unread: say.unreadNote({ audience, leftovers: leftoversShown(turn, leftovers) }),
    });
  }
  const answer = say.recorded({
    number,
    late: report.late,
    audience,
    lines: say.entryLines(
      counted.filter((entry) => !entry.total),
      naming,
    ),
    needs: needs.map((need) => ({
      number: need.id,
      text: [
        ...(need.households.length > 0 ? [`${need.households.map(naming.household).join("、")}:`] : []),
        wordsShown(turn, need.text, 60),
      ].join(""),
    })),
    totals: counted.filter((entry) => entry.total).map((entry) => say.figureOf(entry, naming)),
    remarks: [...remarkLarge(turn, counted), ...(await remarkRepeats(turn, report, counted))],
    leftovers: leftoversShown(turn, leftovers),
    redacted: isRedacted(spoken),
  });
  return open ? `${answer}\n${say.askedAlso(askedHere(turn, open))}` : answer;
}

function textsOf(spans: readonly { text: string }[]): string[] {
  return spans.map(({ text }) => text);
}

/** What of the message was not read, as the sender is shown it. */
export function unreadShown(turn: Turn): string[] {
  return leftoversShown(turn, textsOf(turn.reading.leftovers));
}

function leftoversShown(turn: Turn, leftovers: readonly string[]): string[] {
  return leftovers.map((words) => wordsShown(turn, words, 30));
}

/** Whether a number was replaced in these words. */
export function isRedacted(text: string): boolean {
  return /〔(?:身份证|银行卡|手机号)〕/.test(text);
}
