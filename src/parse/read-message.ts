import type { EntryFacts } from "../core/entry.ts";
import { compose } from "./compose.ts";
import { joinCompounds } from "./compound.ts";
import { deniesFigure, readCorrection, withoutPointing } from "./correction.ts";
import { isCorrection, isRetraction, noticeFrom, repairsItself } from "./intent/act.ts";
import { callsSomebody } from "./intent/addressee.ts";
import { findSpoken, type Spoken, spansOf } from "./intent/find.ts";
import { hear, type Said } from "./intent/hear.ts";
import type { Span } from "./intent/match.ts";
import type { PhraseBook } from "./intent/phrase-book.ts";
import { isOf, referenceIn } from "./intent/reference.ts";
import { leftoversOf } from "./leftovers.ts";
import type { LexParts } from "./lex/cursor.ts";
import { tokenize } from "./lex/index.ts";
import { joinNameLists } from "./name-list.ts";
import type { Normalized } from "./normalize.ts";
import type { Reading } from "./reading.ts";
import { repair } from "./repair.ts";
import { Scene } from "./scene.ts";
import { isTheirs } from "./stance.ts";
import type { Step } from "./story.ts";
import { mergeEntries } from "./sums.ts";
import { has, type Token } from "./tokens.ts";

export type Explained = { reading: Reading; tokens: readonly Token[]; steps: readonly Step[] };

/** A message and what it is read with. */
export type Heard = LexParts & { source: Normalized; book: PhraseBook; callsColleague: boolean };

type Told = Explained & {
  plans: readonly Token[];
  /** Where in the text acts are told. */
  acts: readonly { start: number; end: number; facts: EntryFacts }[];
};

const nothing = { entries: [], needs: [], questions: [], leftovers: [] } as const;

/** Of what a message holds the first counts: retract, correct, report, command, ask, plan, other. */
export function readMessage(heard: Heard): Explained {
  const { source, book, lexicon } = heard;
  const all = joinCompounds(tokenize(source.text, heard), lexicon);
  const clauses = hear(source.text, all, book);
  const spans = spansOf(clauses, book);
  const lexed = withoutNames(all, clauses, book);
  if (isRetraction(spans, book)) {
    const ref = referenceIn(source.text, clauses, book, book.withdraw);
    return { reading: { intent: "retract", ref, ...nothing }, tokens: lexed, steps: [] };
  }
  const notice = noticeFrom(spans, clauses, book);
  if (notice !== null && notice === clauses[0]?.start)
    return { reading: { intent: "other", ...nothing }, tokens: lexed, steps: [] };
  const corrects = isCorrection(spans, book);
  const unclear = corrects && repairsItself(clauses, lexed, book);
  if ((corrects && !unclear) || deniesFigure(lexed)) return correct(heard, clauses, lexed);
  const told = tell(heard, { clauses, spans }, lexed, notice);
  if (unclear && told.reading.intent !== "report") return correct(heard, clauses, lexed);
  return told;
}

/** 查询, 周报 begin with a surname and are no names. */
function withoutNames(
  tokens: readonly Token[],
  clauses: readonly Said[],
  book: PhraseBook,
): readonly Token[] {
  const guessed = (token: Token) => token.mention?.form === "unknown";
  if (!tokens.some(guessed)) return tokens;
  const household = book.group("户");
  const words = clauses.flatMap(({ pieces }) => pieces.filter(({ groups }) => !groups.includes(household)));
  return tokens.map((token) =>
    guessed(token) && words.some(({ start }) => start === token.start)
      ? { ...token, kind: "text", mention: null }
      : token,
  );
}

function correct(heard: Heard, clauses: readonly Said[], lexed: readonly Token[]): Explained {
  const { source, book, lexicon } = heard;
  const text = withoutPointing(source.text, clauses, lexed, book);
  const tokens = joinCompounds(tokenize(text, heard), lexicon);
  const ref = referenceIn(source.text, clauses, book, []);
  const slips = clauses.flatMap(({ pieces }) => pieces.filter((piece) => isOf(piece, book.instead)));
  const corrected = readCorrection(tokens, slips, new Scene(heard));
  return { reading: { intent: "correct", ref, ...nothing, ...corrected }, tokens, steps: [] };
}

function tell(
  heard: Heard,
  { clauses, spans }: { clauses: readonly Said[]; spans: readonly Span[] },
  lexed: readonly Token[],
  notice: number | null,
): Explained {
  const tokens = joinNameLists(repair(lexed));
  const called = heard.callsColleague || callsSomebody(clauses, lexed, heard.book);
  const theirs = called
    ? clauses.filter(({ pieces }) => pieces.some((piece) => isOf(piece, heard.book.you)))
    : [];
  const own = tokens.filter(
    ({ start }) =>
      (notice === null || start < notice) &&
      // 小李,你帮我带份文件: a colleague's to do.
      !theirs.some((clause) => start >= clause.start && start < clause.end),
  );
  const all = readReport(heard, own);
  const spoken = findSpoken(
    spans,
    clauses.length,
    heard.book,
    (span) => !span.some((clause) => tells(clause, all, own, heard.book)),
  );
  const report = spoken?.firm ? readReport(heard, without(own, spoken)) : all;
  const { entries, needs } = report.reading;
  const aside = spoken?.firm || (called && clauses.some(({ asks }) => asks));
  const named = needs.some((need) => need.households.length > 0);
  if (entries.length > 0 || (needs.length > 0 && (!aside || named))) return report;
  const { steps } = report;
  if (spoken !== null && !called)
    return { reading: { intent: spoken.intent, topic: spoken.topic, ...nothing }, tokens, steps };
  const plans = !called && plansOfSender(clauses, report.plans, tokens);
  return { reading: { intent: plans ? "plan" : "other", ...nothing }, tokens, steps };
}

/** What is said to the bot tells nothing of what was done. */
function without(tokens: readonly Token[], spoken: Spoken): Token[] {
  const start = spoken.clauses[0]?.start ?? 0;
  const end = spoken.clauses.at(-1)?.end ?? 0;
  return tokens.filter((token) => token.start < start || token.start >= end);
}

/**
 * This clause tells what was done: with a figure of it, or by going or giving and with no question.
 * 李平家走访记录看看 names a visit and tells none.
 */
function tells(clause: Said, { acts }: Told, tokens: readonly Token[], book: PhraseBook): boolean {
  const { start, end } = clause;
  const told = acts.filter((act) => act.start >= start && act.start < end && !isBare(act.facts));
  if (told.length === 0) return false;
  const figured = told.filter((act) =>
    tokens.some(
      ({ quantity, start: at }) =>
        quantity?.value != null &&
        !quantity.implied &&
        quantity.unit?.kind !== "times" &&
        at >= act.start &&
        at < act.end,
    ),
  );
  // 走访三户怎么报 tells of nobody.
  if (figured.some(({ facts }) => facts.households.length > 0)) return true;
  if (clause.asksWhich) return false;
  if (figured.length > 0) return true;
  const wanted = clause.pieces.filter((piece) => isOf(piece, book.show));
  const done = tokens.some(
    (token) =>
      token.start >= start &&
      token.start < end &&
      (has(token, "go") || has(token, "give")) &&
      !wanted.some((piece) => token.start >= piece.start && token.start < piece.end),
  );
  return done && !clause.asks;
}

/** 每周提醒我报走访, 导一份台账: no act of anybody's. */
function isBare({ households, quantity }: EntryFacts): boolean {
  return households.length === 0 && (quantity === null || quantity === 1);
}

/** 明早的会几点开 is asked, 他明年想养猪 the household's, 明天开会 nobody's doing. */
function plansOfSender(clauses: readonly Said[], plans: readonly Token[], tokens: readonly Token[]): boolean {
  return clauses.some(({ asks, told, start, end }) => {
    const within = (token: Token) => token.start >= start && token.start < end;
    if (asks || told || !plans.some(within)) return false;
    const said = tokens.filter(within);
    const acts = said.some((token) => has(token, "go") || has(token, "give") || token.word?.measure != null);
    const helps = said.some((token) => has(token, "help") || has(token, "labour") || has(token, "dative"));
    return (acts || helps || said.some((token) => has(token, "plan"))) && (acts || !isTheirs(said));
  });
}

function readReport(heard: Heard, tokens: readonly Token[]): Told {
  const scene = new Scene(heard);
  const steps = compose(tokens, scene);
  const acts = scene.entries.map(({ start, end, facts }) => ({ start, end, facts }));
  const entries = mergeEntries(scene.entries, heard.source);
  const needs = scene.needs.map(({ households, villageId, text, span }) => ({
    households,
    villageId,
    text,
    span,
  }));
  const leftovers = leftoversOf(steps, tokens, heard.source);
  const { questions, plans } = scene;
  return { reading: { intent: "report", entries, needs, questions, leftovers }, tokens, steps, plans, acts };
}
