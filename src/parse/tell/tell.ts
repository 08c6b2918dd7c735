import { asksColleagues, callsSomebody } from "../intent/addressee.ts";
import { type Act, tellsDeed } from "../intent/deeds.ts";
import { doubt, doubted } from "../intent/doubt.ts";
import { findSpoken, type Spoken } from "../intent/find.ts";
import type { Said } from "../intent/hear.ts";
import type { Span } from "../intent/match.ts";
import type { PhraseBook } from "../intent/phrase-book.ts";
import { goesToSee, plansOfSender } from "../intent/plans.ts";
import {
  besideOurs,
  doneByColleague,
  inPrint,
  leftToThem,
  quotedOfColleagues,
  readOut,
  reportedByColleague,
} from "../intent/quotation.ts";
import type { LexParts } from "../lex/cursor.ts";
import { receiversInFront, withoutListBrackets } from "../mend/names/aside.ts";
import { statusInBrackets, withStatusesSettled } from "../mend/names/bracketed-status.ts";
import { excepts, tellsOfRest, withExceptionsInFront, withRestApart } from "../mend/names/excepting.ts";
import { joinNameLists, withoutRemarks } from "../mend/names/name-list.ts";
import { oneAndOther, withEachInTurn } from "../mend/names/one-and-other.ts";
import { receiverBehind, withReceiversInBrackets } from "../mend/names/receivers-behind.ts";
import { tellsWhichOne, withoutWhichOne } from "../mend/names/which-household.ts";
import { mayBeSlip, repair } from "../mend/repair/repair.ts";
import { saysWhom, saysWhomNot, withoutWhomItWasNot, withWhomItWas } from "../mend/repair/whom-it-was.ts";
import { summedAgain, withoutSumAgain } from "../mend/rows/summed-again.ts";
import { thingBehindRow, withThingOfRow } from "../mend/rows/thing-behind-row.ts";
import { eachTime, timesApart, withSumOfTimes, withTimesOfActs } from "../mend/times/times-of-act.ts";
import type { ReadEntry, Reading, ReadNeed } from "../reading.ts";
import { Scene } from "../scene/scene.ts";
import type { Step } from "../scene/story.ts";
import { type Stretch, textOf } from "../scene/stretch.ts";
import { partMatters } from "../scene/whose-matter.ts";
import { leftoversOf } from "../settle/leftovers.ts";
import { mergeEntries } from "../settle/merge-entries.ts";
import { anyOf, Sign } from "../text/characters.ts";
import { Role } from "../words/roles.ts";
import { endOfClause, endOfSentence, has, isMark, type Token } from "../words/tokens.ts";
import { compose } from "./compose.ts";
import { failedFirst, withFailuresMadeGood } from "./not-handed-yet.ts";
import { withWhoTheyAre } from "./told-who.ts";
import { periodsWithDays, withDaysOfPeriods } from "./when-where.ts";

export type Explained = { reading: Reading; tokens: readonly Token[]; steps: readonly Step[] };

/** A message and what it is read with. */
export type Heard = LexParts & { book: PhraseBook; callsColleague: boolean };

type Told = Explained & {
  plans: readonly Token[];
  acts: readonly Act[];
};

export const nothing = { entries: [], needs: [], questions: [], leftovers: [] } as const;

/** A message as something said: its clauses, their spans, where a notice begins in it, and all its words. */
export type Speech = {
  clauses: readonly Said[];
  spans: readonly Span[];
  notice: number | null;
  /** Where the sender tells of himself behind the notice; null where it goes on to the end. */
  noticeTo: number | null;
  whole: Stretch;
};

const asksWho = new Sign("谁哪", /[谁哪]/);
const brackets = anyOf("([");
const quotes = anyOf('"');

/** What the message tells, else what it orders, asks or plans. */
export function tell(
  heard: Heard,
  { clauses, spans, notice, noticeTo, whole }: Speech,
  lexed: readonly Token[],
): Explained {
  const { source, book } = heard;
  const meant = saysWhomNot.isIn(source) ? withoutWhomItWasNot(lexed) : lexed;
  const said = withoutRemarks(meant, source);
  const put = mayBeSlip(whole, source) ? repair(said, source, heard.sender.own) : said;
  const row = thingBehindRow.isIn(source) ? withThingOfRow(put) : put;
  const mended = summedAgain.isIn(source) ? withoutSumAgain(row) : row;
  const done = failedFirst.isIn(source) ? withFailuresMadeGood(mended) : mended;
  const often = timesApart.isIn(source) ? withTimesOfActs(done) : done;
  const each = eachTime.isIn(source) ? withSumOfTimes(often) : often;
  const right = oneAndOther.isIn(source) ? withEachInTurn(each) : each;
  const repaired = statusInBrackets.isIn(source) ? withStatusesSettled(right) : right;
  const gone = tellsWhichOne.isIn(source) ? withoutWhichOne(repaired) : repaired;
  const whom = saysWhom.isIn(source) ? withWhomItWas(gone) : gone;
  const who = withWhoTheyAre(whom);
  const rest = tellsOfRest.isIn(source) ? withRestApart(who) : who;
  const names = joinNameLists(excepts.isIn(source) ? withExceptionsInFront(rest) : rest);
  const dated = periodsWithDays.isIn(source) ? withDaysOfPeriods(names) : names;
  const listed = source.text.includes("、") ? partMatters(dated) : dated;
  const got = receiverBehind.isIn(source) ? withReceiversInBrackets(listed) : listed;
  const tokens =
    got !== listed || source.characters.mayHaveOneOf(brackets)
      ? withoutListBrackets(receiversInFront(got))
      : got;
  const asked = asksWho.isIn(source) ? asksColleagues(lexed) : null;
  const called = asked !== null || heard.callsColleague || callsSomebody(clauses, lexed, book);
  const isOwn = notice === null && !called && !source.characters.mayHaveOneOf(quotes);
  const own =
    isOwn &&
    !leftToThem.isIn(source) &&
    !inPrint.isIn(source) &&
    !besideOurs.isIn(source) &&
    !doubt.isIn(source)
      ? tokens
      : ownWords(heard, clauses, tokens, { notice, noticeTo, called, asked });
  const all = readReport(heard, own);
  const isDeed = (clause: Said) => tellsDeed(clause, all.acts, own, book);
  const ofNotice = ({ start }: Said) =>
    notice !== null && noticeTo !== null && start >= notice && start < noticeTo;
  const mayBe = (span: readonly Said[]) =>
    !span.some(isDeed) &&
    !span.some(ofNotice) &&
    !span.some(sumsBelowList(tokens)) &&
    !span.some(headsList(tokens)) &&
    !span.some(({ start, end }) =>
      goesToSee(tokens.filter((token) => token.start >= start && token.start < end)),
    );
  const spoken = spans[0]?.around.hasSome(book.spoken) ? findSpoken(spans, clauses, book, mayBe) : null;
  // 昨天休息,|今天走访李平: what was done to somebody named is no reason of a leave.
  const isReport = (clause: Said) =>
    isDeed(clause) ||
    (spoken?.topic === "leave" && (tellsOf(clause, all.acts) || tellsOne(clause, all.acts, own)));
  const apart = (from: readonly Token[], said: Spoken) => without(from, said, clauses, isReport, source.text);
  // 导出3月台账,|另外每周五提醒大家报走访: another order.
  const more = spoken?.intent === "command" && spoken.firm ? spans.filter(isBeside(spoken)) : [];
  const also = more.length > 0 ? findSpoken(more, clauses, book, mayBe) : null;
  const beside = spoken?.firm ? apart(own, spoken) : own;
  const ours =
    also?.intent === "command" && also.firm && !tellsOfNamed(also, beside) ? apart(beside, also) : beside;
  const report = spoken?.firm ? readReport(heard, ours) : all;
  const { entries, needs } = report.reading;
  const aside = spoken?.firm || (called && clauses.some(({ asks }) => asks));
  const named = needs.some((need) => need.households.length > 0);
  if (entries.length > 0 || (needs.length > 0 && (!aside || named))) return report;
  const { steps } = report;
  if (spoken !== null && !called)
    return { reading: { intent: spoken.intent, topic: spoken.topic, ...nothing }, tokens, steps };
  const plans = !called && plansOfSender(clauses, report.plans, tokens, book);
  if (plans) return { reading: { intent: "plan", ...nothing }, tokens, steps };
  // 给李平的孙子辅导功课2次: a report perhaps, in words that are not known yet.
  return { reading: { intent: "other", ...nothing, leftovers: report.reading.leftovers }, tokens, steps };
}

/** Says nothing of what the order says. */
function isBeside({ clauses }: Spoken): (span: Span) => boolean {
  return (span) => !span.clauses.some((clause) => clauses.includes(clause));
}

/** 导出台账,新增联系户李平,|给他送米2袋: of whom the order names something is told behind it. */
function tellsOfNamed({ clauses }: Spoken, tokens: readonly Token[]): boolean {
  const start = clauses[0]?.start ?? 0;
  const end = clauses.at(-1)?.end ?? 0;
  return (
    tokens.some((token) => token.mention !== null && token.start >= start && token.start < end) &&
    tokens.some((token) => token.start >= end && token.kind !== "mark")
  );
}

/** 合计 500元 below a list asks for no tally. */
function sumsBelowList(tokens: readonly Token[]): (clause: Said) => boolean {
  const sums = tokens.filter((token, at) => {
    if (!has(token, Role.pool)) return false;
    let next = at + 1;
    while (tokens[next]?.kind === "mark") next += 1;
    return tokens[next]?.quantity != null;
  });
  return ({ start, end }) => sums.some((sum) => sum.start >= start && sum.start < end);
}

/** 物资清单:|化肥2袋, 发放名单 over 李平 2袋, and 走访情况:未走访 in a form are headings and fields, and ask for no list. */
function headsList(tokens: readonly Token[]): (clause: Said) => boolean {
  const heads = tokens.filter(({ text }, at) => {
    if (headsNames(tokens, at) || saysNotGoneYet(tokens, at) || headsPaper(tokens, at)) return true;
    if (headsVisited(tokens, at)) return true;
    const first = isMark(tokens[at + 1], ":") ? (isMark(tokens[at + 2], "\n") ? at + 3 : at + 2) : 0;
    if (first === 0 || !/(?:清单|明细)$/.test(text) || tokens[first]?.word?.goods == null) return false;
    const kind = tokens[first + 1]?.quantity?.unit?.kind;
    return kind === "count" || kind === "mass";
  });
  return ({ start, end }) => heads.some((head) => head.start >= start && head.start < end);
}

const regularReport = /(?:日报|周报|月报)$/;

/** 日报:今日无走访, 日报:今天走访李平: what the sender hands in. Not: 周报:发一下, 月报:统计一下走访, 周报:12户 */
function headsPaper(tokens: readonly Token[], at: number): boolean {
  if (!regularReport.test(tokens[at]?.text ?? "") || !isMark(tokens[at + 1], ":")) return false;
  const told = tokens.slice(at + 2);
  const visit = told.some(({ word }) => word?.measure?.id === "visit");
  if (
    visit &&
    told.some(({ kind, mention, text }) => mention !== null || kind === "day" || /^[无没未]/.test(text))
  )
    return true;
  return told.some(
    ({ quantity }) => quantity !== null && (visit || !countsPeople.has(quantity.unit?.kind ?? "")),
  );
}

const countsPeople = new Set(["household", "person", ""]);

/** 发放名单 over 李平 2袋 */
function headsNames(tokens: readonly Token[], at: number): boolean {
  if (!isMark(tokens[at + 1], "\n") || !/(?:清单|名单|明细)$/.test(tokens[at]?.text ?? "")) return false;
  const figure = isMark(tokens[at + 3], " :") ? tokens[at + 4] : tokens[at + 3];
  return tokens[at + 2]?.mention != null && figure?.quantity != null;
}

/** 走访情况:李平、刘军, 走访情况:5日李平,9日刘军: who was called on, and nothing else. Not: 走访情况:李平, 查一下走访情况:李平、刘军 */
function headsVisited(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== "情况" || !isMark(tokens[at + 1], ":")) return false;
  const front = tokens.slice(Math.max(0, at - 3), at - 1).filter(({ kind }) => kind !== "day");
  if (tokens[at - 1]?.word?.measure?.id !== "visit" || !front.every((token) => isMark(token, "。;\n")))
    return false;
  const told = tokens.slice(at + 2, endOfSentence(tokens, at + 2));
  const names = told.filter(({ mention }) => mention !== null).length;
  const dated = told.some(({ kind }) => kind === "day");
  return (names > 1 || (names === 1 && dated)) && told.every(isOfRow);
}

function isOfRow(token: Token): boolean {
  return token.mention !== null || token.kind === "day" || isMark(token, "、, ") || has(token, Role.home);
}

/** 走访户:李平 over 走访情况:未走访 */
function saysNotGoneYet(tokens: readonly Token[], at: number): boolean {
  if (!/情况$/.test(tokens[at]?.text ?? "") || !isMark(tokens[at + 1], ":")) return false;
  const said = tokens.slice(at + 2, at + 5);
  const form = tokens.slice(0, at).some((token) => isMark(token, "\n"));
  return (
    form &&
    /^(?:[还尚]?未|[还尚]?没有?)(?:入户|走访|上门|慰问)$/.test(textOf(said.slice(0, endOfClause(said, 0))))
  );
}

/** What is said to the bot tells nothing of what was done; neither does 提个建议 in front of it. */
function without(
  tokens: readonly Token[],
  spoken: Spoken,
  clauses: readonly Said[],
  isDeed: (clause: Said) => boolean,
  text: string,
): Token[] {
  const [first] = spoken.clauses;
  const before = first === undefined ? undefined : clauses[clauses.indexOf(first) - 1];
  const heads =
    spoken.topic === "feedback" &&
    before !== undefined &&
    before.sentence === first?.sentence &&
    !isDeed(before);
  const start = (heads ? before : first)?.start ?? 0;
  const last = spoken.clauses.at(-1);
  let end = last?.end ?? 0;
  // 请假到10月20号,|带老人去看病: what the leave is for; 建议加个填报项,|现在给老人量血压没处填: why.
  if (spoken.topic === "leave" || spoken.topic === "feedback")
    for (const clause of clauses) {
      const behind = clause.start >= end && clause.sentence === last?.sentence;
      // 请假1天,走访30户,|化解矛盾1起: told of what was done, and no more of the leave.
      if (behind && spoken.topic === "leave" && isDeed(clause)) break;
      const goesOn = behind && !isDeed(clause);
      if (goesOn && (spoken.topic === "leave" || noPlaceFor.test(text.slice(clause.start, clause.end))))
        end = clause.end;
    }
  // 6.10 休息 / 6.11 走访李平: the next line stays one.
  // 5月份|请假1天,走访30户: all of it in that month.
  const datesRest = spoken.topic === "leave" && !dated.test(text.slice(end));
  const dates = (token: Token) => datesRest && token.when?.kind === "period" && token.text.includes("月");
  return tokens.filter(
    (token) => token.start < start || token.start >= end || isMark(token, "\n") || dates(token),
  );
}

/** 5月请假3天,|今天走访5户: on a day of its own. */
const dated =
  /[今昨前]天|刚|[上下中]午|早上|晚上|[本这上]个?[周月]|星期|礼拜|周[一二三四五六日末]|\d[日号月]|目前|现在/;

const noPlaceFor =
  /(?:没处|没有?地[方儿]|没有?办法|没法儿?|无法|无处|不知道?|不晓得|找不到)[^,。;!?]{0,6}[填报写记录选]/;

/** 化解矛盾|1起: so much was done, if only one, and nothing else is said of it. */
function tellsOne({ start, end }: Said, acts: readonly Act[], tokens: readonly Token[]): boolean {
  const last = tokens.findLast((token) => token.start >= start && token.end <= end && token.kind !== "mark");
  if (last?.quantity?.value == null || last.quantity.implied) return false;
  return acts.some(
    (act) => act.facts.measure === "solved" && act.start >= start && act.start < end && act.end >= last.end,
  );
}

/** Something was done to somebody named. */
function tellsOf({ start, end }: Said, acts: readonly Act[]): boolean {
  return acts.some((act) => act.start >= start && act.start < end && act.facts.households.length > 0);
}

/** Leaves out what is somebody else's: a notice, a quotation, what a colleague is told to do. */
function ownWords(
  heard: Heard,
  clauses: readonly Said[],
  tokens: readonly Token[],
  told: { notice: number | null; noticeTo: number | null; called: boolean; asked: number | null },
): readonly Token[] {
  // 小李,你帮我带份文件
  const theirs = told.called
    ? clauses.filter(
        (clause) => clause.held.hasSome(heard.book.you) || isAskedOfThem(clause, told.asked, heard, clauses),
      )
    : [];
  const quoted = heard.source.characters.mayHaveOneOf(quotes) ? quotedOfColleagues(tokens) : null;
  const left = reportedByColleague(heard.source, tokens);
  const beside = doneByColleague(heard.source, tokens);
  const printed = readOut(heard.source);
  const asked = doubt.isIn(heard.source) ? doubted(heard.source, clauses, tokens) : null;
  if (told.notice === null && theirs.length === 0 && !quoted && !left && !beside && !printed && !asked)
    return tokens;
  return tokens.filter(
    (token) =>
      (told.notice === null ||
        token.start < told.notice ||
        (told.noticeTo !== null && token.start >= told.noticeTo)) &&
      !quoted?.(token) &&
      !left?.(token) &&
      !beside?.(token) &&
      !printed?.(token) &&
      !asked?.(token) &&
      !theirs.some(({ start, end }) => token.start >= start && token.start < end),
  );
}

/** 小吕不在,他那床被子|哪位给拿过去了: what is asked, and who of them is away. */
function isAskedOfThem(
  { start, end, sentence }: Said,
  asked: number | null,
  { source }: Heard,
  clauses: readonly Said[],
): boolean {
  if (asked === null) return false;
  const asking = clauses.find((clause) => clause.start <= asked && asked < clause.end);
  if (asking?.start === start) return true;
  return (
    sentence === asking?.sentence &&
    /^[^,]{1,8}[不没]在[^,]{0,4},?$/.test(source.text.slice(start, end).trim())
  );
}

function readReport(heard: Heard, tokens: readonly Token[]): Told {
  const scene = new Scene(heard);
  const steps = compose(tokens, scene);
  const acts = scene.entries.list;
  const entries = mergeEntries(acts, heard.source);
  const needs: ReadNeed[] = [];
  for (const { none, households, villageId, text, span } of scene.needs)
    if (none === undefined) needs.push({ households, villageId, text, span });
  const leftovers = leftoversOf(steps, tokens, acts, heard.source);
  const { plans } = scene;
  // 李平家没去成: who it would have been need not be asked.
  const questions = scene.questions.filter(({ text }) => isOf(text, entries) || isOf(text, needs));
  return { reading: { intent: "report", entries, needs, questions, leftovers }, tokens, steps, plans, acts };
}

function isOf(name: string, told: readonly (ReadEntry | ReadNeed)[]): boolean {
  return told.some(({ households }) => households.includes(`?${name}`));
}
