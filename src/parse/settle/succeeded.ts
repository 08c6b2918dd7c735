import type { Kept } from "../scene/kept.ts";

/** 调解4起、|成功3起: how many of those came to an end. */
const succeeded = /^[,、](?:其中)?(?:调解|化解|调处)?成功(?:调解|化解)?(\d+)[起件]/;

/** 排查5起、调解4起、成功3起: of what was taken up, only what was settled is told as solved. */
export function settleSucceeded(entries: Kept[], text: string): void {
  for (const entry of [...entries]) {
    const { facts, end } = entry;
    if (facts.measure !== "solved" || facts.quantity === null || !entries.includes(entry)) continue;
    const found = succeeded.exec(text.slice(end, end + 14));
    const settled = Number(found?.[1]);
    if (found === null || settled > facts.quantity) continue;
    const to = end + found[0].length;
    const again = entries.findIndex(
      (other) => other !== entry && other.facts.measure === "solved" && other.end > end && other.start < to,
    );
    if (again >= 0) entries.splice(again, 1);
    entry.facts = { ...facts, quantity: settled };
  }
}
