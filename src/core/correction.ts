import type { Day } from "./calendar.ts";
import type { EntryFacts } from "./entry.ts";

/**
 * One new figure of a correction, as far as it was said: `measure` "" , `item` undefined, `quantity` and `unit` null,
 * `households` empty and `day` null stand for what the message leaves as it was.
 */
export type NewFigure = {
  measure: string;
  item?: string;
  quantity: number | null;
  unit: string | null;
  households: readonly string[];
  day: Day | null;
  approx?: true;
};

/** Whether two entries tell the same, in every figure and word. */
export function isSameFact(one: EntryFacts, other: EntryFacts): boolean {
  return factKey(one) === factKey(other);
}

function factKey(entry: EntryFacts): string {
  const { measure, item, quantity, unit, households, day, endDay, approx, missed, total } = entry;
  return JSON.stringify([measure, item, quantity, unit, households, day, endDay, approx, missed, total]);
}

/** What a correction makes of the entries: each old one with what replaces it; or what could not be told apart. */
export type Correction<E> =
  | { ok: true; changes: readonly { old: E; replacement: EntryFacts }[] }
  | { ok: false; unclear: NewFigure };

/**
 * Finds the one entry that each new figure is for, by measure, item, household and unit. Nothing is guessed: a figure
 * that fits none or several makes the whole correction unclear.
 * @param numbersSaid all figures of the message: the old one among them (不是2袋是3袋) tells alike entries apart
 */
export function planCorrection<E extends EntryFacts>(
  entries: readonly E[],
  figures: readonly NewFigure[],
  numbersSaid: readonly number[],
): Correction<E> {
  const changes = new Map<E, EntryFacts>();
  for (const figure of figures) {
    const found = entriesMeant(entries, figure, numbersSaid);
    if (found.length === 0) return { ok: false, unclear: figure };
    for (const old of found) changes.set(old, replace(changes.get(old) ?? old, figure));
  }
  const [first] = figures;
  if (!first) return { ok: false, unclear: nothingSaid };
  return { ok: true, changes: [...changes].map(([old, replacement]) => ({ old, replacement })) };
}

const nothingSaid: NewFigure = { measure: "", quantity: null, unit: null, households: [], day: null };

function entriesMeant<E extends EntryFacts>(
  entries: readonly E[],
  figure: NewFigure,
  numbersSaid: readonly number[],
): readonly E[] {
  const kind = entries.filter(
    (entry) =>
      (figure.measure === "" || entry.measure === figure.measure) &&
      (figure.item === undefined || entry.item === figure.item),
  );
  const saysWhat = figure.measure !== "" || figure.item !== undefined;
  if (figure.quantity === null && figure.item === undefined) {
    // Only the day or the household is new: that is one day, one household for all that was told of it.
    const ofHousehold = kind.filter((entry) => covers(entry, figure.households));
    const group = ofHousehold.length > 0 ? ofHousehold : kind;
    const alike =
      figure.day !== null
        ? same(group, (entry) => entry.day)
        : same(group, (entry) => entry.households.join(" "));
    return alike && (figure.day !== null || figure.households.length === 1) ? group : [];
  }
  const named =
    figure.households.length > 0 ? kind.filter((entry) => covers(entry, figure.households)) : kind;
  const inUnit = named.filter((entry) => figure.unit === null || entry.unit === figure.unit);
  // Another unit for the same thing is a correction too (不是2袋是2吨), but only where the thing was named.
  const fitting = inUnit.length > 0 || !saysWhat ? inUnit : named;
  if (fitting.length <= 1) return fitting;
  const byOldFigure = fitting.filter(
    (entry) => entry.quantity !== figure.quantity && numbersSaid.includes(entry.quantity ?? Number.NaN),
  );
  return byOldFigure.length === 1 ? byOldFigure : [];
}

function covers(entry: EntryFacts, households: readonly string[]): boolean {
  return households.length > 0 && households.join(" ") === entry.households.join(" ");
}

function same<T>(values: readonly T[], keyOf: (value: T) => string): boolean {
  return new Set(values.map(keyOf)).size === 1;
}

function replace(old: EntryFacts, figure: NewFigure): EntryFacts {
  const { approx: _approx, ...exact } = old;
  const { endDay: _endDay, ...onOneDay } = figure.quantity === null ? old : exact;
  const range = figure.day === null && old.endDay !== undefined ? { endDay: old.endDay } : {};
  return {
    ...onOneDay,
    ...range,
    ...(figure.item === undefined ? {} : { item: figure.item }),
    ...(figure.quantity === null ? {} : { quantity: figure.quantity }),
    ...(figure.quantity !== null && figure.approx ? { approx: true as const } : {}),
    ...(figure.unit === null ? {} : { unit: figure.unit }),
    ...(figure.households.length === 0 ? {} : { households: figure.households }),
    ...(figure.day === null ? {} : { day: figure.day }),
  };
}
