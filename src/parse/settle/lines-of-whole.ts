import type { Kept } from "../scene/kept.ts";

/**
 * 慰问金共800元|李平500元|刘军300元; 物资:化肥5袋|其中:李平2袋、刘军3袋: of a line that tells how much there was of one thing, with the shares of
 * households right below it that come to as much, only the shares are told. Not: 慰问金800元|李平500元, nor 给李平送化肥5袋|刘军5袋
 * @param text what was read
 */
export function dropWholeAbove(entries: Kept[], text: string): void {
  for (let at = entries.length - 3; at >= 0; at -= 1) {
    const whole = entries[at] as Kept;
    if (mayBeWhole(whole, text) && sharesBelow(entries, at, text)) entries.splice(at, 1);
  }
}

const given = new Set(["goods", "cash"]);

/** Of nobody named, and the last thing on its line. */
function mayBeWhole({ facts, end }: Kept, text: string): boolean {
  if (!given.has(facts.measure) || facts.households.length > 0 || facts.quantity === null) return false;
  return !facts.total && !facts.approx && /^[ )]?[,;。:]?\n/.test(text.slice(end, end + 4));
}

/** As many lines as a list has, so that long messages cost no more. */
const longestList = 60;

/** Two households or more, each with its own of it, and nothing else between them and the line above. */
function sharesBelow(entries: readonly Kept[], at: number, text: string): boolean {
  const whole = entries[at] as Kept;
  const named = new Set<string>();
  let left = whole.facts.quantity ?? 0;
  let from = whole.end;
  for (const part of entries.slice(at + 1, at + 1 + longestList)) {
    const { facts, start, end } = part;
    const [household, other] = facts.households;
    if (facts.measure !== whole.facts.measure || facts.item !== whole.facts.item) break;
    if (facts.unit !== whole.facts.unit || facts.day !== whole.facts.day) break;
    if (household === undefined || other !== undefined || named.has(household)) break;
    if (!onlyNamed.test(text.slice(from, start))) break;
    named.add(household);
    left -= facts.quantity ?? Number.POSITIVE_INFINITY;
    from = end;
  }
  return named.size > 1 && Math.abs(left) < 0.001;
}

/** A list number, 其中 or 明细, and a name: no word of another act. */
const onlyNamed = /^[^今昨前又另再送发给捐带]{0,20}$/;
