import { areaIdsWithin, childrenOf } from "./area.ts";
import { type Day, daysBetween, type Instant, type Period } from "./calendar.ts";
import type { Area } from "./roster.ts";
import { countTimes, type Visit } from "./visits.ts";

/** What a report can count, as far as a tally needs it: config/measures.yaml, in its order. */
export type CountedMeasure = { id: string; name: string };

/** An active or pending entry. Figures are whole numbers by core/quantity.ts. */
export type TallyEntry = {
  reportId: number;
  cadreId: string;
  measure: string;
  item: string | null;
  quantity: number | null;
  unit: string | null;
  day: Day;
  endDay: Day | null;
  approx: boolean;
  missed: boolean;
  total: boolean;
  /** The smallest area that holds it; null where it is in none. */
  areaId: string | null;
  pending: boolean;
  /** Of a report that came after the week it tells of. */
  late: boolean;
  /** Made by a correction. */
  corrected: boolean;
  /** Those that are known; those still asked about are left out. */
  householdIds: readonly string[];
};

export type TallyNeed = {
  id: number;
  /** In the sender's words, without the names of households. */
  matter: string;
  areaId: string | null;
  open: boolean;
};

/** What a tally is made from: see store/tallies.ts, which reads no more than the period's. */
export type TallyFacts = {
  areas: readonly Area[];
  measures: readonly CountedMeasure[];
  entries: readonly TallyEntry[];
  /** Raised in the period. */
  needs: readonly TallyNeed[];
  /** By village: households linked to a cadre one by one on some day of the period. */
  linked: ReadonlyMap<string, number>;
  /** Linked households that an entry names, and their village. */
  villageOfLinked: ReadonlyMap<string, string>;
};

/** A sum over entries of one measure, item and unit. `quantity` by core/quantity.ts; 0 where nobody gave a figure. */
export type Figure = {
  measure: string;
  name: string;
  item: string | null;
  unit: string | null;
  quantity: number;
  /** Somebody said about. */
  approx: boolean;
  entries: number;
  /** Of the entries, those that gave no figure. */
  withoutFigure: number;
};

/** Whole numbers. */
export type VisitFigures = {
  /** 户次, the unnamed among them. */
  times: number;
  /** 户: distinct. */
  households: number;
  /** 人天: distinct days of distinct cadres, of visits to named households. */
  personDays: number;
  /** Of the 户次, those whose household was not named (走访困难户12户). */
  unnamed: number;
  approx: boolean;
  /** Entries that tell neither a household nor a number. */
  withoutFigure: number;
  /** 未遇: distinct cadre, household and day without a visit; in no other figure. */
  missed: number;
};

/** Linked households, and those of them with a visit on record. The rest is 未记录: not logged, which is not not visited. */
export type Coverage = { linked: number; visited: number };

export type AreaFigures = {
  visits: VisitFigures;
  /** Everything else that was counted, in the order of the catalogue. */
  measures: readonly Figure[];
  /** What was told as a sum over a longer time: in none of the other figures. */
  totals: readonly Figure[];
  coverage: Coverage;
  needs: { raised: number; open: number };
  /** Active entries. */
  entries: number;
  /** Entries that wait for an answer: in no figure. */
  pending: number;
  /** Reports that came late, and reports that were corrected. */
  late: number;
  corrected: number;
};

/** One of the areas that a tally is told by; `area` is null for what is in none of them (未分村). */
export type TallyRow = AreaFigures & { area: Area | null };

/** 户, 人天 and people are counted anew at each level, so rows may add up to more. */
export type Tally = AreaFigures & {
  area: Area;
  period: Period;
  /** What was recorded after this moment is not in it. */
  cutOff: Instant;
  /** In administrative order; empty for a village. */
  rows: readonly TallyRow[];
  /** The matters of the needs that were raised. */
  matters: readonly { id: number; text: string; open: boolean }[];
  /** Linked cadres of the area that have no account: what they do cannot be in it. */
  withoutAccount: number;
  /** Entries of the period that are in no area. In a tree with one root they are in the root's. */
  nowhere: number;
};

const visitMeasure = "visit";
const stayMeasure = "stay";

/** The tally of an area: DESIGN.md, "Counting visits". Entries, needs and areas that do not concern it are ignored. */
export function tallyOf(
  facts: TallyFacts,
  asked: { area: Area; period: Period; cutOff: Instant; withoutAccount: number },
): Tally {
  const { areas } = facts;
  const { area, period } = asked;
  const counted = facts.entries.filter((entry) => belongsTo(entry, period));
  const roots = areas.filter((root) => root.parentId === null);
  const onlyRoot = roots.length === 1 && area.parentId === null;
  const within = areaIdsWithin(areas, area.id);
  const rowOf = rowFinder(areas, area);
  const holds = (areaId: string | null) => (areaId === null ? onlyRoot : within.has(areaId));

  const children = childrenOf(areas, area.id);
  // Each entry and household is put into its row once, however many rows there are.
  const parts = new Map<string | null, Part>(
    [null, ...children.map(({ id }) => id)].map((id) => [id, newPart()]),
  );
  const partOf = (areaId: string | null) =>
    holds(areaId) ? parts.get(areaId === null ? null : rowOf(areaId)) : undefined;
  for (const entry of counted) partOf(entry.areaId)?.entries.push(entry);
  for (const need of facts.needs) partOf(need.areaId)?.needs.push(need);
  for (const householdId of visitedAmong(counted, facts)) {
    partOf(facts.villageOfLinked.get(householdId) ?? null)?.visited.add(householdId);
  }
  for (const [village, households] of facts.linked) {
    const part = partOf(village);
    if (part) part.linked += households;
  }
  const figures = (part: Part) => figuresOf(part, facts.measures, period);
  const rows: TallyRow[] = children.map((child) => ({
    area: child,
    ...figures(parts.get(child.id) ?? newPart()),
  }));
  const elsewhere = figures(parts.get(null) ?? newPart());
  if (children.length > 0 && holdsSomething(elsewhere)) rows.push({ area: null, ...elsewhere });

  return {
    area,
    period,
    cutOff: asked.cutOff,
    ...figures(together([...parts.values()])),
    rows,
    matters: facts.needs
      .filter((need) => holds(need.areaId))
      .map(({ id, matter, open }) => ({ id, text: matter, open })),
    withoutAccount: asked.withoutAccount,
    nowhere: counted.filter((entry) => entry.areaId === null && !entry.pending).length,
  };
}

/** Whether there is anything to tell: a tally without is told in one line. */
export function holdsSomething(figures: AreaFigures): boolean {
  return figures.entries > 0 || figures.pending > 0 || figures.needs.raised > 0;
}

/** A range belongs to the day it ends; a stay to each of its days. */
function belongsTo(entry: Pick<TallyEntry, "measure" | "day" | "endDay">, period: Period): boolean {
  const last = entry.endDay ?? entry.day;
  if (entry.measure === stayMeasure) return entry.day <= period.to && last >= period.from;
  return last >= period.from && last <= period.to;
}

/** Which child of `area` holds an area: its id; null for the area itself and for what is outside. */
function rowFinder(areas: readonly Area[], area: Area): (areaId: string) => string | null {
  const parents = new Map(areas.map(({ id, parentId }) => [id, parentId]));
  const known = new Map<string, string | null>();
  return (areaId) => {
    const seen = known.get(areaId);
    if (seen !== undefined) return seen;
    let row: string | null = areaId;
    while (row !== null && parents.get(row) !== area.id) row = parents.get(row) ?? null;
    known.set(areaId, row);
    return row;
  };
}

/** What one row is made from. */
type Part = { entries: TallyEntry[]; needs: TallyNeed[]; visited: Set<string>; linked: number };

function newPart(): Part {
  return { entries: [], needs: [], visited: new Set(), linked: 0 };
}

function together(parts: readonly Part[]): Part {
  return {
    entries: parts.flatMap(({ entries }) => entries),
    needs: parts.flatMap(({ needs }) => needs),
    visited: new Set(parts.flatMap(({ visited }) => [...visited])),
    linked: parts.reduce((sum, { linked }) => sum + linked, 0),
  };
}

function figuresOf(part: Part, measures: readonly CountedMeasure[], period: Period): AreaFigures {
  const active = part.entries.filter((entry) => !entry.pending);
  const plain = active.filter((entry) => !entry.total);
  return {
    visits: visitFigures(plain.filter((entry) => entry.measure === visitMeasure)),
    measures: sumUp(
      plain.filter((entry) => entry.measure !== visitMeasure && !entry.missed),
      measures,
      period,
    ),
    totals: sumUp(
      active.filter((entry) => entry.total),
      measures,
      null,
    ),
    coverage: { linked: part.linked, visited: part.visited.size },
    needs: { raised: part.needs.length, open: part.needs.filter((need) => need.open).length },
    entries: active.length,
    pending: part.entries.length - active.length,
    late: reportsOf(active.filter((entry) => entry.late)),
    corrected: reportsOf(active.filter((entry) => entry.corrected)),
  };
}

function reportsOf(entries: readonly TallyEntry[]): number {
  return new Set(entries.map((entry) => entry.reportId)).size;
}

function toVisit(entry: TallyEntry): Visit {
  const { cadreId, householdIds, quantity } = entry;
  return { cadreId, householdIds, quantity, day: entry.endDay ?? entry.day };
}

function visitFigures(entries: readonly TallyEntry[]): VisitFigures {
  const met = entries.filter((entry) => !entry.missed);
  const named = met.filter((entry) => entry.householdIds.length > 0).map(toVisit);
  const unnamed = met.filter((entry) => entry.householdIds.length === 0);
  const unnamedTimes = Math.round(unnamed.reduce((sum, entry) => sum + (entry.quantity ?? 0), 0) / 1000);
  return {
    times: countTimes(named) + unnamedTimes,
    households: new Set(named.flatMap((visit) => visit.householdIds)).size,
    personDays: new Set(named.map((visit) => `${visit.cadreId}\n${visit.day}`)).size,
    unnamed: unnamedTimes,
    approx: met.some((entry) => entry.approx),
    withoutFigure: unnamed.filter((entry) => entry.quantity === null).length,
    missed: missedOf(entries, named),
  };
}

/** Met later the same day, the visit counts and the miss does not. */
function missedOf(entries: readonly TallyEntry[], visits: readonly Visit[]): number {
  const keys = (visit: Visit) =>
    visit.householdIds.map((householdId) => `${visit.cadreId}\n${householdId}\n${visit.day}`);
  const met = new Set(visits.flatMap(keys));
  const missed = entries.filter((entry) => entry.missed);
  const named = new Set(missed.map(toVisit).flatMap(keys));
  const unnamed = missed.filter((entry) => entry.householdIds.length === 0);
  return (
    [...named].filter((key) => !met.has(key)).length +
    Math.round(unnamed.reduce((sum, entry) => sum + (entry.quantity ?? 1000), 0) / 1000)
  );
}

/**
 * Linked households with a visit. They count where the household is, not where the entry was put: a visit told together
 * with others' counts for each.
 */
function visitedAmong(entries: readonly TallyEntry[], facts: TallyFacts): Set<string> {
  const visits = entries.filter(
    (entry) => entry.measure === visitMeasure && !entry.pending && !entry.missed && !entry.total,
  );
  const named = visits.flatMap((entry) => entry.householdIds);
  return new Set(named.filter((householdId) => facts.villageOfLinked.has(householdId)));
}

/** @param period days of a stay outside of it are left out; null: none are */
function sumUp(
  entries: readonly TallyEntry[],
  measures: readonly CountedMeasure[],
  period: Period | null,
): Figure[] {
  const order = new Map(measures.map(({ id }, index) => [id, index]));
  const names = new Map(measures.map(({ id, name }) => [id, name]));
  const figures = new Map<string, Figure>();
  for (const entry of entries) {
    const { measure, item, unit } = entry;
    const key = JSON.stringify([measure, item, unit]);
    const figure = figures.get(key) ?? {
      ...{ measure, name: names.get(measure) ?? measure, item, unit },
      ...{ quantity: 0, approx: false, entries: 0, withoutFigure: 0 },
    };
    figure.quantity += period && measure === stayMeasure ? stayWithin(entry, period) : (entry.quantity ?? 0);
    figure.approx ||= entry.approx;
    figure.entries += 1;
    if (entry.quantity === null) figure.withoutFigure += 1;
    figures.set(key, figure);
  }
  const place = ({ measure }: Figure) => order.get(measure) ?? order.size;
  const spelling = ({ measure, item, unit }: Figure) => `${measure}\n${item ?? ""}\n${unit ?? ""}`;
  return [...figures.values()].sort(
    (a, b) => place(a) - place(b) || b.entries - a.entries || (spelling(a) < spelling(b) ? -1 : 1),
  );
}

/** The share of a stay that lies in a period; the shares of all its days add up to the whole. */
function stayWithin({ quantity, day, endDay }: TallyEntry, period: Period): number {
  if (quantity === null) return 0;
  const last = endDay ?? day;
  const days = daysBetween(day, last) + 1;
  const upTo = (count: number) => Math.floor((quantity * Math.min(Math.max(count, 0), days)) / days);
  return upTo(daysBetween(day, period.to) + 1) - upTo(daysBetween(day, period.from));
}
