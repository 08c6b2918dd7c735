import { type Day, showPeriodBeside } from "../../core/calendar.ts";
import type { EntryFacts } from "../../core/entry.ts";

/** How things are called before these readers: full names in private, masked ones in a group. */
export type Naming = {
  audience: "group" | "private";
  /** Days of another year are told with it. */
  today: Day;
  /** Ready to be shown: `孙有田(东村3组)`, or masked. */
  household(id: string): string;
  /** Without the place, for a second mention. */
  householdAgain(id: string): string;
  village(id: string): string | null;
  measure(id: string): string;
};

/** What was read, a line for what belongs together: 8.20 走访 孙有田(东村3组),化肥2袋. */
export function entryLines(entries: readonly EntryFacts[], names: Naming): string[] {
  const naming = withPlaceOnce(entries, names);
  const lines: string[] = [];
  for (const [days, ofDay] of groupBy(entries, (entry) => daysOf(entry, naming.today))) {
    for (const [index, line] of linesOfDay(ofDay, naming).entries()) {
      lines.push(index === 0 ? `${days} ${line}` : line);
    }
  }
  const most = naming.audience === "group" ? 3 : 20;
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most), `等共${lines.length}项`];
}

/** The place is told once, and again only where two households would look alike. */
function withPlaceOnce(entries: readonly EntryFacts[], naming: Naming): Naming {
  const ids = [...new Set(entries.flatMap((entry) => entry.households))];
  const shorts = ids.map((id) => naming.householdAgain(id));
  const told = new Set<string>();
  return {
    ...naming,
    household: (id) => {
      const short = naming.householdAgain(id);
      const alike = shorts.filter((other) => other === short).length > 1;
      if (told.has(id) && !alike) return short;
      told.add(id);
      return naming.household(id);
    },
  };
}

/** 8.20, or 8.20—8.22; 2025.12.20 of another year. */
export function daysOf(entry: { day: Day; endDay?: Day }, today: Day): string {
  return showPeriodBeside({ from: entry.day, to: entry.endDay ?? entry.day }, today);
}

function linesOfDay(entries: readonly EntryFacts[], naming: Naming): string[] {
  const lines: string[] = [];
  const ofOne = entries.filter((entry) => entry.households.length === 1);
  const byHousehold = groupBy(ofOne, (entry) => entry.households[0] ?? "");
  // Households of which the same was told share a line.
  const alike = groupBy([...byHousehold], ([, facts]) => told(facts, naming));
  for (const households of alike.values()) {
    const names = households.map(([id]) => id);
    const [, facts] = households[0] ?? ["", []];
    lines.push(householdsLine(names, facts, naming));
  }
  const shared = entries.filter((entry) => entry.households.length > 1);
  for (const [, facts] of groupBy(shared, (entry) => entry.households.join(" "))) {
    const names = listed(facts[0]?.households ?? [], naming);
    lines.push(`${names} 共${facts.map((fact) => figureOf(fact, naming)).join("、")}`);
  }
  const unnamed = entries.filter((entry) => entry.households.length === 0);
  for (const [village, facts] of groupBy(unnamed, (entry) => entry.villageId ?? "")) {
    const place = naming.village(village);
    lines.push(`${place ? `${place}:` : ""}${facts.map((fact) => figureOf(fact, naming)).join("、")}`);
  }
  return lines;
}

function told(facts: readonly EntryFacts[], naming: Naming): string {
  return facts.map((fact) => `${fact.missed ? "未遇" : ""}${figureOf(fact, naming)}`).join("、");
}

function householdsLine(ids: readonly string[], facts: readonly EntryFacts[], naming: Naming): string {
  const names = listed(ids, naming);
  const visit = facts.find((fact) => fact.measure === "visit");
  const others = facts.filter((fact) => fact !== visit).map((fact) => figureOf(fact, naming));
  const each = ids.length > 1 ? "各" : "";
  if (!visit) return `${names}:${each}${others.join("、")}`;
  const times = (visit.quantity ?? 1) > 1 ? `${visit.quantity}次` : "";
  const act = visit.missed ? "未遇" : `走访${times}`;
  return [`${act} ${names}`, ...(others.length > 0 ? [`${each}${others.join("、")}`] : [])].join(",");
}

function listed(ids: readonly string[], naming: Naming): string {
  const most = naming.audience === "group" ? 3 : 30;
  const names = ids.slice(0, most).map((id) => naming.household(id));
  return ids.length > most ? `${names.join("、")}等${ids.length}户` : names.join("、");
}

/** 化肥2袋, 慰问金500元, 约30袋; 化肥(没说数量). */
export function figureOf(entry: EntryFacts, naming: Pick<Naming, "measure">): string {
  const about = entry.approx ? "约" : "";
  const amount = entry.quantity === null ? "(没说数量)" : `${about}${entry.quantity}${entry.unit ?? ""}`;
  if (entry.measure === "visit") return entry.quantity === null ? "走访(没说几户)" : `走访${amount}`;
  // What was sold or built is told with its measure; a gift speaks for itself.
  const name =
    entry.item === undefined
      ? naming.measure(entry.measure)
      : entry.measure === "sale"
        ? `${naming.measure(entry.measure)} ${entry.item}`
        : entry.item;
  return `${name}${amount}`;
}

function groupBy<T>(values: readonly T[], keyOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
