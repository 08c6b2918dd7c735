import type { Explained } from "../parse/tell/tell.ts";

const stances: Readonly<Record<string, string>> = {
  done: "told as done",
  plan: "left out: a plan",
  need: "a need",
  hearsay: "left out: hearsay",
  theirs: "left out: the household's own",
  refused: "left out: not done or not taken",
  question: "left out: a question",
  label: "a label's value",
  head: "a heading",
  skipped: "left out: a title",
};

/** A message as a tree: its stretches in order, how each was taken, and the entries with the rules that read them. */
export function explainMessage(
  id: string | number | undefined,
  text: string,
  { reading, steps }: Explained,
): string {
  const lines = [
    `${id ?? "-"} ${reading.intent}${reading.topic === undefined ? "" : ` ${reading.topic}`}: ${JSON.stringify(text)}`,
  ];
  for (const step of steps) {
    const how =
      step.rules.length > 0 ? `read by ${step.rules.join(", ")}` : (stances[step.stance] ?? step.stance);
    lines.push(
      `├─ ${JSON.stringify(step.text)}: ${step.rules.length > 0 && step.stance !== "done" ? `${stances[step.stance]}; ` : ""}${how}`,
    );
  }
  for (const entry of reading.entries) {
    const item = entry.item === undefined ? "" : ` ${entry.item}`;
    const figure = `${entry.quantity ?? "?"} ${entry.unit ?? ""}`.trim();
    lines.push(
      `├─ entry ${entry.measure || "?"}${item} ${figure} for ${entry.households.join(", ") || "nobody named"} on ${entry.day}${entry.endDay === undefined ? "" : `–${entry.endDay}`}`,
      `│   └─ ${JSON.stringify(entry.span.text)} by ${entry.rules.join(", ")}`,
    );
  }
  for (const need of reading.needs)
    lines.push(`├─ need of ${need.households.join(", ") || "the village"}: ${JSON.stringify(need.text)}`);
  for (const question of reading.questions)
    lines.push(
      `├─ ask ${question.kind} ${question.text}: ${question.candidates.join(", ") || "no candidates"}`,
    );
  for (const left of reading.leftovers) lines.push(`├─ not read: ${JSON.stringify(left.text)}`);
  lines.push("└─");
  return lines.join("\n");
}
