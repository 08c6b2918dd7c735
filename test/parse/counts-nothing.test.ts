import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** Weather, ways, scenes, kin, prices and rules, as diaries are full of: told beside a report they change nothing of it. */
const sentences = readFileSync(new URL("../fixtures/counts-nothing.txt", import.meta.url), "utf8")
  .trim()
  .split("\n");

const reports: [string, string][] = [
  ["", "今天走访李平,送米1袋。"],
  ["今天走访李平,送米1袋。", ""],
  ["走访李平,帮他劈柴。", "给刘军送油1桶。"],
  ["上午到李平家看望,拉了拉家常。", ""],
];

test.each(sentences)("%s", (sentence) => {
  for (const [front, behind] of reports) {
    const text = `${front}${sentence}${behind}`;
    expect([text, ...told(text)]).toEqual([text, ...told(front + behind)]);
    expect(read(text).needs).toEqual([]);
    expect(read(text).questions).toEqual([]);
  }
});
