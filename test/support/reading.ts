import { readRoster } from "../../src/cli/read-roster.ts";
import { createParser } from "../../src/parse/index.ts";
import type { ReadEntry, Reading } from "../../src/parse/reading.ts";
import { loadVocabulary, shippedConfig } from "../../src/vocabulary.ts";

export const devRoster = readRoster(new URL("../fixtures/eval-dev/roster", import.meta.url).pathname);
export const shippedVocabulary = loadVocabulary(shippedConfig);
const parser = createParser(devRoster, shippedVocabulary);

/** A Friday; C03 is linked to 李平 H001, 陈九斤 H002, 刘军 H003, 李桂花 H004 and 赵满仓 H007, all of 上坪村 V01. */
export const sentAt = "2026-06-12T10:00:00.000Z";

export function read(text: string, sender = "C03"): Reading {
  return parser.read({ text, sender, sentAt });
}

/** One line an entry, sorted: `goods 化肥 2袋 H001`, `visit 1户次 H001 missed`, `visit 12户次 total`, `2026-06-11` where not today. */
export function told(text: string, sender = "C03"): string[] {
  return read(text, sender).entries.map(shown).sort();
}

function shown(entry: ReadEntry): string {
  return [
    entry.measure,
    entry.item,
    `${entry.approx ? "~" : ""}${entry.quantity ?? "?"}${entry.unit ?? ""}`,
    entry.households.join("+"),
    entry.day === "2026-06-12" ? "" : entry.day,
    entry.endDay === undefined ? "" : `–${entry.endDay}`,
    entry.missed ? "missed" : "",
  ]
    .filter((part) => part !== undefined && part !== "")
    .join(" ");
}
