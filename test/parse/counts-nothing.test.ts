import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { read } from "../support/reading.ts";

/** Weather, ways, scenes, kin, prices, rules and facts of villages, as diaries and reports are full of: they change nothing of what is told beside them. */
const sentences = readFileSync(new URL("../fixtures/counts-nothing.txt", import.meta.url), "utf8")
  .trim()
  .split("\n");

const reports: [string, string][] = [
  ["", "今天走访李平,送米1袋。"],
  ["今天走访李平,送米1袋。", ""],
  ["走访李平,帮他劈柴。", "给刘军送油1桶。"],
  ["上午到李平家看望,拉了拉家常。", ""],
];

/** Measure, item, quantity, households and day of each entry; needs and questions by their text. */
function toldIn(text: string): string[] {
  const { entries, needs, questions } = read(text);
  return [
    ...entries.map((entry) =>
      [entry.measure, entry.item, entry.quantity, ...entry.households, entry.day, entry.missed].join(" "),
    ),
    ...needs.map((need) => need.text),
    ...questions.map((question) => question.text),
  ].sort();
}

const expected = reports.map(([front, behind]) => toldIn(front + behind));

test.each(sentences)("%s", (sentence) => {
  for (const [at, [front, behind]] of reports.entries())
    expect(toldIn(front + sentence + behind)).toEqual(expected[at]);
});
