import type { Kept } from "../scene/kept.ts";
import { areAlike } from "./merge-entries.ts";

/**
 * 本周走访18户,累计走访126户: what is summed up from further back holds what was summed up before it in the sentence, and is
 * not added to it. What was done today stays what it is.
 * @param text what was read
 */
export function dropHeld(entries: Kept[], text: string): void {
  dropWithin(entries, text);
  for (let at = entries.length - 1; at > 0; at -= 1) {
    const whole = entries[at];
    if (!whole?.facts.total || !cumulative.test(lately(text, whole.end))) continue;
    for (let before = at - 1; before >= 0; before -= 1) {
      const part = entries[before];
      const held =
        part?.sentence === whole.sentence &&
        part.facts.total &&
        areAlike(part.facts, whole.facts) &&
        (part.facts.quantity ?? 0) <= (whole.facts.quantity ?? 0);
      if (!held) continue;
      entries.splice(before, 1);
      at -= 1;
    }
  }
}

/** 今年走访120户,上半年60户,下半年60户; 本月12户,本周5户; 累计走访120户,本月20户: a time within another, and so within its sum. */
function dropWithin(entries: Kept[], text: string): void {
  const sums = entries.filter(({ facts }) => facts.total);
  if (sums.length < 2) return;
  const told = sums.map((sum) => ({ sum, time: timeSaid(text, sum) }));
  const wholes = told
    .map(({ sum, time }) => ({ sum, span: cumulative.test(lately(text, sum.end)) ? "ever" : spanOf(time) }))
    .filter(({ span }) => span !== null);
  const held = new Set<Kept>();
  for (const { sum: part, time } of told) {
    const around = spansAround(time);
    const isHeld = wholes.some(
      ({ sum, span }) =>
        sum !== part &&
        around.includes(span) &&
        sum.sentence === part.sentence &&
        (sum.facts.quantity ?? 0) > 0 &&
        (part.facts.quantity ?? 0) <= (sum.facts.quantity ?? 0) &&
        areAlike(part.facts, sum.facts),
    );
    if (isHeld) held.add(part);
  }
  if (held.size === 0) return;
  const left = entries.filter((entry) => !held.has(entry));
  entries.splice(0, entries.length, ...left);
}

/** The last time told before the end of an entry; empty for none. */
function timeSaid(text: string, { end }: Kept): string {
  return lately(text, end).match(times)?.at(-1) ?? "";
}

const times =
  /[今去本全]年|年初以来|[上下]半年|[一二三四1-4]季度|[本上这]个?月|\d{1,2}月(?!\d)|[本上这]个?[周星礼]/g;

type Span = "ever" | "year" | "month";

/** The running year or month, which others lie within; null for any other time. */
function spanOf(said: string): Span | null {
  if (/^(?:今年|本年|全年|年初以来)$/.test(said)) return "year";
  return /^[本这]个?月$/.test(said) ? "month" : null;
}

/** What a time lies within; empty for none. */
function spansAround(said: string): readonly (Span | null)[] {
  if (/[周星礼]/.test(said)) return ["month", "year", "ever"];
  if (/半年|季度|月/.test(said)) return ["year", "ever"];
  return said === "" ? [] : ["ever"];
}

/** As much of the text as a clause takes, so that long messages cost no more a figure. */
function lately(text: string, end: number): string {
  return text.slice(Math.max(0, end - longestClause), end);
}

const longestClause = 60;

/** In the clause that the text ends with. */
const cumulative = /(?:累[计积]|截[至止]|至今)[^,;。\n]*$/;
