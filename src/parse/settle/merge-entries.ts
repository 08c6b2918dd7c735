import type { EntryFacts } from "../../core/entry.ts";
import type { ReadEntry } from "../reading.ts";
import type { Facts, Kept } from "../scene/kept.ts";
import { type Normalized, quote } from "../text/normalize.ts";

type Told = Pick<Kept, "facts" | "rules" | "start" | "end">;

/** The entries with those added up that agree in all but the quantity. */
export function mergeEntries(entries: readonly Kept[], source: Normalized): ReadEntry[] {
  const merged: Told[] = [];
  /** Where those of one thing for one household stand, so that a long list is not looked through for each of its lines. */
  const places = new Map<string, number[]>();
  for (const entry of entries) {
    const { measure, item, households } = entry.facts;
    const key = `${measure}/${item ?? ""}/${households[0] ?? ""}`;
    const known = places.get(key);
    const at = known?.find((place) => areAlike((merged[place] as Told).facts, entry.facts));
    if (at !== undefined) {
      merged[at] = addedUp(merged[at] as Told, entry);
      continue;
    }
    if (known === undefined) places.set(key, [merged.length]);
    else known.push(merged.length);
    merged.push(entry);
  }
  return merged.map((told) => written(told, source));
}

/** They agree in everything but the quantity. */
export function areAlike(one: Facts, other: Facts): boolean {
  return (
    one.measure === other.measure &&
    one.item === other.item &&
    one.unit === other.unit &&
    one.households.length === other.households.length &&
    one.households.every((id, at) => id === other.households[at]) &&
    one.villageId === other.villageId &&
    one.day === other.day &&
    one.endDay === other.endDay &&
    one.approx === other.approx &&
    one.missed === other.missed &&
    one.total === other.total
  );
}

function addedUp(one: Told, other: Told): Told {
  const { quantity } = one.facts;
  const more = other.facts.quantity;
  const both = quantity === null || more === null ? (quantity ?? more) : quantity + more;
  return {
    facts: { ...one.facts, quantity: both === null ? null : Math.round(both * 1000) / 1000 },
    rules: [...one.rules, ...other.rules],
    start: Math.min(one.start, other.start),
    end: Math.max(one.end, other.end),
  };
}

/** With no key for what it does not tell. */
function written({ facts, rules, start, end }: Told, source: Normalized): ReadEntry {
  const { measure, item, quantity, unit, households, villageId, day } = facts;
  const entry: EntryFacts & Partial<ReadEntry> =
    item === undefined
      ? { measure, quantity, unit, households, villageId, day }
      : { measure, item, quantity, unit, households, villageId, day };
  if (facts.endDay !== undefined) entry.endDay = facts.endDay;
  if (facts.approx) entry.approx = true;
  if (facts.missed) entry.missed = true;
  if (facts.total) entry.total = true;
  entry.rules = rules.length === 1 ? rules : [...new Set(rules)];
  entry.span = quote(source, start, end);
  return entry as ReadEntry;
}
