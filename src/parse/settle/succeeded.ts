import type { Kept } from "../scene/kept.ts";
import { Sign } from "../text/characters.ts";

/** 调解4起、|成功3起: how many of those came to an end. */
const succeeded = /^[,、](?:其中)?(?:调解|化解|调处)?成功(?:调解|化解)?(\d+)[起件]/;
/** 信访案件3件,|已化解2件: likewise, of matters that were only named. */
const settledByNow = /^[,、](?:其中)?(?:[现均]?已|目前已?)(?:化解|解决|办结|调处|处理)了?(\d+)[起件]/;
const settles = /[解决结调处办理]/;
/** Less than either, and quickly looked for. */
export const maySucceed = new Sign("成化决结处", /成功|已(?:化解|解决|办结|调处|处理)/);

/** 排查5起、调解4起、成功3起; 信访案件3件,已化解2件: of what was taken up, only what was settled is told as solved. */
export function settleSucceeded(entries: Kept[], text: string): void {
  for (const entry of [...entries]) {
    const { facts, end } = entry;
    if (facts.measure !== "solved" || facts.quantity === null || !entries.includes(entry)) continue;
    const behind = text.slice(end, end + 14);
    const isOnlyNamed = !settles.test(text.slice(entry.start, end));
    const found = succeeded.exec(behind) ?? (isOnlyNamed ? settledByNow.exec(behind) : null);
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
