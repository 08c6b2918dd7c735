import type { ReadEntry, Reading } from "../../src/parse/reading.ts";
import { sentAt } from "./reading.ts";

/** `ask progress`, `retract last`, `correct 0612-1: goods 食用油 2桶`, `report: visit 1户次 H001`, `plan`. */
export function told({ intent, topic, ref, entries }: Reading): string {
  const head = [intent, topic, ref === undefined ? undefined : String(ref)].filter(
    (part) => part !== undefined,
  );
  const facts =
    intent === "report" || intent === "correct" ? `: ${entries.map(shown).sort().join("; ")}` : "";
  return head.join(" ") + facts;
}

function shown({ measure, item, approx, quantity, unit, households, day, missed }: ReadEntry): string {
  return [
    measure,
    item ?? "",
    `${approx ? "~" : ""}${quantity ?? "?"}${unit ?? ""}`,
    households.join("+"),
    day === sentAt.slice(0, 10) ? "" : day,
    missed ? "missed" : "",
  ]
    .filter((part) => part !== "")
    .join(" ");
}
