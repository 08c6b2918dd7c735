import type { EntryFacts } from "../core/entry.ts";
import type { Kept } from "./kept.ts";
import { type Normalized, quote } from "./normalize.ts";
import type { ReadEntry } from "./reading.ts";

/** The entries with those added up that agree in all but the quantity. */
export function mergeEntries(entries: readonly Kept[], source: Normalized): ReadEntry[] {
  const [only] = entries;
  if (only === undefined) return [];
  if (entries.length === 1) return [written(only.facts, only.rules, only.start, only.end, source)];
  const merged = new Map<string, { facts: EntryFacts; rules: Set<string>; start: number; end: number }>();
  for (const { facts, rules, start, end } of entries) {
    const { quantity } = facts;
    const key = keyOf(facts);
    const same = merged.get(key);
    if (same === undefined) {
      merged.set(key, { facts, rules: new Set(rules), start, end });
      continue;
    }
    const both =
      same.facts.quantity === null || quantity === null
        ? (same.facts.quantity ?? quantity)
        : same.facts.quantity + quantity;
    same.facts = { ...same.facts, quantity: both === null ? null : Math.round(both * 1000) / 1000 };
    for (const rule of rules) same.rules.add(rule);
    same.start = Math.min(same.start, start);
    same.end = Math.max(same.end, end);
  }
  return [...merged.values()].map(({ facts, rules, start, end }) =>
    written(facts, rules, start, end, source),
  );
}

function written(
  facts: EntryFacts,
  rules: Iterable<string>,
  start: number,
  end: number,
  source: Normalized,
): ReadEntry {
  return { ...facts, rules: [...new Set(rules)], span: quote(source, start, end) };
}

/** What two entries agree in that are added up: everything but the quantity. */
export function keyOf(facts: EntryFacts): string {
  const flags = `${facts.approx ?? ""}/${facts.missed ?? ""}/${facts.total ?? ""}`;
  return `${facts.measure}/${facts.item ?? ""}/${facts.unit}/${facts.households.join()}/${facts.villageId}/${facts.day}/${facts.endDay ?? ""}/${flags}`;
}
