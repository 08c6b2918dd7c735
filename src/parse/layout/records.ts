import type { Clause } from "../scene/clause.ts";
import { tellsAct } from "../scene/clause-kind.ts";
import { tellsOfCall } from "../scene/heading.ts";
import { type LabelKind, receiver } from "../text/labels.ts";

const contextOrder: Readonly<Partial<Record<LabelKind, number>>> = { date: 0, place: 1, household: 2, id: 3 };

/** In a form the day, the place and the household may stand below what was done there. */
export function orderRecords(clauses: readonly Clause[]): readonly Clause[] {
  if (clauses.every(({ label, isRow }) => label === null && !isRow)) return clauses;
  const ordered: Clause[] = [];
  const below = namesReceiversBelow(clauses);
  let record: Clause[] = [];
  const flush = () => {
    // 李平|电话联系|在外务工, in a row without a head
    if (record.some(tellsOfCall))
      for (const clause of record)
        clause.remote =
          clause.label === "household" ||
          clause.label === "id" ||
          (clause.isRow && clause.label === null && clause.hasName);
    // 李平诉求:…: whose the label is stays before it.
    const rank = (clause: Clause) => {
      const { label, labelText } = clause;
      const tells = (label === "id" && labelText === "") || tellsAct(clause) || isVisitBelow(clause, record);
      return label === null || tells ? 9 : (contextOrder[label] ?? 9);
    };
    const ranks = new Map(record.map((clause) => [clause, rank(clause)]));
    ordered.push(...record.sort((a, b) => (ranks.get(a) ?? 9) - (ranks.get(b) ?? 9)));
    record = [];
  };
  for (const clause of clauses) {
    const last = record.at(-1);
    const sameRow = clause.isRow && clause.line === last?.line;
    const closes = below && isReceiver(clause);
    const leavesProse =
      !sameRow && !closes && clause.label !== null && record.every((other) => other.label === null);
    const nextRow = clause.isRow && last !== undefined && clause.line !== last.line;
    if (last !== undefined && !closes && (leavesProse || nextRow || opensRecord(clause, record))) flush();
    record.push(clause);
    if (closes) flush();
  }
  flush();
  return ordered;
}

function isReceiver({ label, labelText }: Clause): boolean {
  return label === "household" && receiver.test(labelText);
}

/** 物资:化肥2袋 领取人:李平 / 物资:地膜3卷 领取人:王五: each stands behind what he got. */
function namesReceiversBelow(clauses: readonly Clause[]): boolean {
  const first = clauses.findIndex(isReceiver);
  if (first <= 0 || clauses.slice(0, first).some(({ hasName }) => hasName)) return false;
  const last = clauses.findLastIndex(isReceiver);
  const tells = (clause: Clause) =>
    clause.hasFigure && clause.label !== "date" && !clause.measures.includes("visit");
  return clauses.slice(0, first).some(tells) && !clauses.slice(last + 1).some(tells);
}

/** 义诊:37人次 and below it 入户:李平: an act of its own, and nobody that what was counted before was for. */
function isVisitBelow({ label, labelText, line }: Clause, record: readonly Clause[]): boolean {
  if (label !== "household" || !visits.test(labelText)) return false;
  return record.some((other) => other.label === null && other.line < line && other.hasFigure);
}

const visits = /^(?:入户|走访|慰问|看望|探望|回访|家访|走访入户|入户走访|走访慰问)$/;

function isDayOfLabel({ label, labelText, text }: Clause): boolean {
  return label === "date" && labelText === text;
}

/** A second day or household on a line of its own begins the next record. */
function opensRecord(clause: Clause, record: readonly Clause[]): boolean {
  // 昨天的情况:走访李平。|今天的情况:走访王五: the next label with a day of its own.
  if (isDayOfLabel(clause) && record.at(-1)?.label !== "date" && record.some(isDayOfLabel)) return true;
  if (isNextById(clause, record)) return true;
  if (!clause.opensLine || (clause.label !== "household" && clause.label !== "date")) return false;
  // 户主:李平;物资:米1袋;户主:王五;…: the next one on the same line, once something was told of the first.
  const last = record[record.length - 1]?.label ?? null;
  const told = record.length > 0 && (last === null || contextOrder[last] === undefined);
  if (clause.label === "household" && !clause.isRow && told)
    if (record.some((other) => other.label === "household")) return true;
  return record.some((other) => other.label === clause.label && other.line !== clause.line);
}

/** 户编号:H001|物资:化肥2袋|户编号:H003: another household's number, once something was told of the one the record began with. */
function isNextById(clause: Clause, record: readonly Clause[]): boolean {
  if (clause.label !== "id" || !clause.opensLine) return false;
  const told = record.find(({ label }) => label !== "date" && label !== "place");
  const last = record[record.length - 1]?.label ?? null;
  if (!isOfWhom(told) || (last !== null && contextOrder[last] !== undefined)) return false;
  const own = idsOf(clause);
  const others = record.filter(isOfWhom).flatMap(idsOf);
  return own.length > 0 && others.length > 0 && own.every((id) => !others.includes(id));
}

function isOfWhom(clause: Clause | undefined): boolean {
  return clause?.label === "household" || clause?.label === "id";
}

function idsOf({ tokens }: Clause): readonly string[] {
  return tokens.flatMap(({ mention }) => mention?.fits.map(({ id }) => id) ?? []);
}
