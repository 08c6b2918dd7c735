import { deniesFigure, readCorrection, withoutPointing } from "./correction.ts";
import {
  isCorrection,
  isRetraction,
  noticeFrom,
  onlyOwnsTo,
  repairsItself,
  titleOfNotice,
} from "./intent/act.ts";
import { blank, blanksFrom } from "./intent/blanks.ts";
import { rebuilds, rewires, takesBackNoReport } from "./intent/called-off.ts";
import { spansOf } from "./intent/find.ts";
import { hear, type Said } from "./intent/hear.ts";
import { endOfNotice } from "./intent/notice-end.ts";
import type { PhraseBook } from "./intent/phrase-book.ts";
import { isOf, referenceIn } from "./intent/reference.ts";
import { denials, onlyAffirms, oughtToBe, putDownAs, reportsLate, setsRight } from "./intent/set-right.ts";
import { isOfTheirPapers } from "./intent/their-papers.ts";
import { tokenize } from "./lex/index.ts";
import { mended } from "./mend/index.ts";
import { Requirement } from "./scene/requirement.ts";
import { Scene } from "./scene/scene.ts";
import { stretchOf, textOf } from "./scene/stretch.ts";
import { type Explained, type Heard, nothing, tell } from "./tell/tell.ts";
import { Role, rolesOf } from "./words/roles.ts";
import { hasSome, isMark, type Token } from "./words/tokens.ts";

/** Of what a message holds the first counts: retract, correct, report, command, ask, plan, other. */
export function readMessage(heard: Heard): Explained {
  const { source, book } = heard;
  const all = wordsOf(source.text, heard);
  const whole = stretchOf(all);
  const clauses = hear(source, whole, book);
  const spans = spansOf(clauses, book);
  const lexed = whole.hasName ? withoutNames(all, clauses, book) : all;
  /** Something that the book knows can be said with its words. */
  const says = spans.length > 0;
  if (says && isRetraction(spans, book) && !takesBackNoReport(source)) {
    const ref = referenceIn(source.text, clauses, book, book.withdraw);
    return { reading: { intent: "retract", ref, ...nothing }, tokens: lexed, steps: [] };
  }
  const notice =
    (says ? noticeFrom(source.text, spans, clauses, book) : null) ??
    (titleOfNotice.isIn(source) ? clauses[0]?.start : null) ??
    (blank.isIn(source) ? blanksFrom(source.text, clauses, lexed) : null);
  const noticeTo = notice === null ? null : endOfNotice(source.text, clauses, notice, book);
  if (notice !== null && notice === clauses[0]?.start && noticeTo === null)
    return { reading: { intent: "other", ...nothing }, tokens: lexed, steps: [] };
  const turns = turn.isMetBy(whole) && all.some(({ text }) => changes.has(text) || denials.has(text));
  const changed = turns && changesInto(lexed);
  const saysWrong = says && isCorrection(spans, book);
  const corrects =
    (saysWrong && !rewires.isIn(source) && !rebuilds.isIn(source) && !reportsLate.isIn(source)) || changed;
  const unclear = corrects && !changed && repairsItself(source.text, clauses, lexed, book);
  const denies =
    (turns && (deniesFigure(lexed) || setsRight(lexed))) ||
    onlyAffirms(lexed) ||
    oughtToBe.isIn(source) ||
    putDownAs.isIn(source);
  const ofReport = !(corrects || denies) || !isOfTheirPapers(source);
  if (ofReport && ((corrects && !unclear) || denies)) return correct(heard, clauses, lexed);
  const told = tell(heard, { clauses, spans, notice, noticeTo, whole }, lexed);
  if (ofReport && unclear && told.reading.intent !== "report") return correct(heard, clauses, lexed);
  return told;
}

function wordsOf(text: string, heard: Heard): Token[] {
  const { characters } = heard.source;
  return mended(tokenize(text, heard), { text, characters }, heard.lexicon);
}

const changes = new Set(
  ["改成", "改为", "改到", "更正为", "更改为", "修改为", "修改成", "调整为"].flatMap((said) => [
    said,
    `${said}了`,
  ]),
);

/** What one of these or of the denials is written with. */
const turn = new Requirement({ oneOf: "改更调不并" });

/** 把今天给李平的油改成两桶, 李平家的油1桶改成2桶: into what something told before is changed; 送油1桶改成2桶 puts its own sentence right. */
function changesInto(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({ text }) => changes.has(text));
  if (at >= 0 && isVisitChanged(tokens, at)) return true;
  const right = tokens[at + 1]?.quantity;
  if (at < 0 || right == null) return false;
  const front = tokens.slice(0, at);
  const figures = front.filter(({ quantity }) => quantity !== null);
  // 走访李平,|圈舍改成2间: what they did with it.
  const told = front.slice(0, front.findLastIndex((token) => isMark(token, ",;。")) + 1);
  if (told.some((token) => hasSome(token, acts) || token.word?.measure?.id === "visit")) return false;
  if (figures.length === 0) return true;
  const wrong = figures[0]?.quantity;
  return (
    figures.length === 1 &&
    tokens[at - 1]?.quantity === wrong &&
    wrong?.unit?.name === right.unit?.name &&
    tokens.every((token) => !hasSome(token, acts) && token.word?.measure?.id !== "visit")
  );
}

/** 把昨天走访李平|改为|走访王五: whom it was that was visited. Not: 把走访李平改到明天, 把走访时间改为下午, 把走访李平的计划改为走访王五 */
function isVisitChanged(tokens: readonly Token[], at: number): boolean {
  const front = tokens.slice(0, at);
  const behind = tokens.slice(at + 1);
  const isVisit = ({ word }: Token) => word?.measure?.id === "visit";
  return (
    /^[把将]$/.test(tokens[0]?.text ?? "") &&
    !tokens[at]?.text.startsWith("改到") &&
    !tokens.some((token) => isMark(token, ",;。")) &&
    !aheadOfVisit.test(textOf(front)) &&
    front.some(isVisit) &&
    front.some(({ mention }) => mention !== null) &&
    behind.slice(0, 2).some(({ mention }) => mention !== null) &&
    !behind.some(({ quantity, word }) => quantity !== null || (word?.measure && word.measure.id !== "visit"))
  );
}

/** 把走访李平的|计划|改为…, 将|原定|走访李平改为…: what was still to be. */
const aheadOfVisit = /计划|时间|方案|原定|原本|安排|日程|行程|路线|名单|准备|打算/;

const acts = rolesOf(Role.give, Role.go, Role.receive, Role.dative, Role.build);

/** 查询, 周报 begin with a surname and are no names. */
function withoutNames(
  tokens: readonly Token[],
  clauses: readonly Said[],
  book: PhraseBook,
): readonly Token[] {
  if (!tokens.some(isGuessed)) return tokens;
  const words = clauses.flatMap(({ pieces }) => pieces.filter((piece) => !isOf(piece, book.household)));
  return tokens.map((token) =>
    isGuessed(token) && words.some(({ start }) => start === token.start)
      ? { ...token, kind: "text", mention: null }
      : token,
  );
}

function isGuessed({ mention }: Token): boolean {
  return mention?.form === "unknown";
}

function correct(heard: Heard, clauses: readonly Said[], lexed: readonly Token[]): Explained {
  const { source, book } = heard;
  const text = withoutPointing(source.text, clauses, lexed, book);
  const tokens = wordsOf(text, heard);
  const ref = referenceIn(source.text, clauses, book, null);
  const pieces = clauses.flatMap((clause) => clause.pieces);
  const slips = pieces.filter((piece) => isOf(piece, book.instead));
  const slip = pieces.find((piece) => isOf(piece, book.slips));
  if (slip !== undefined && slips.length === 0 && onlyOwnsTo(lexed, slip.start))
    return { reading: { intent: "correct", ref, ...nothing }, tokens, steps: [] };
  const corrected = readCorrection(tokens, slips, new Scene(heard));
  return { reading: { intent: "correct", ref, ...nothing, ...corrected }, tokens, steps: [] };
}
