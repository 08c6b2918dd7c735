import type { Day } from "./calendar.ts";

/** Where in the message something was read: UTF-16 offsets into the text as it was sent, and that text. */
export type Span = { start: number; end: number; text: string };

/**
 * One countable fact of a report, as the message told it.
 * A household is an id of the roster, or `?` and the name as written where a question is open.
 */
export type EntryFacts = {
  /** Id of a measure of config/measures.yaml. */
  measure: string;
  /** What was given, built or sold; only for measures that have items. */
  item?: string;
  /** In `unit`; null where the message gives no figure. */
  quantity: number | null;
  /** Canonical unit, 元 for money; null where none was said. */
  unit: string | null;
  /** Sorted. The quantity is the total over them; empty where no household is named. */
  households: readonly string[];
  villageId: string | null;
  /** The day, or the first of a range. */
  day: Day;
  /** The last day of a range, included. */
  endDay?: Day;
  approx?: true;
  /** The household was not there. */
  missed?: true;
  /** Read under a word of summing up: kept apart, added to no sum. */
  total?: true;
};

/** What stands in `households` for a name that is still asked about. */
export function openName(name: string): string {
  return `?${name}`;
}

/** The name that is still asked about, or null where the household is known. */
export function nameAskedFor(household: string): string | null {
  return household.startsWith("?") ? household.slice(1) : null;
}
