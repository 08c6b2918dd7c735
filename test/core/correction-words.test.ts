import { expect, test } from "vitest";
import { figuresBeside } from "../../src/core/correction-words.ts";
import type { EntryFacts } from "../../src/core/entry.ts";

const entries: EntryFacts[] = [
  entry({ measure: "visit", quantity: 1, unit: "户次" }),
  entry({ measure: "goods", item: "化肥", quantity: 2, unit: "袋" }),
  entry({ measure: "cash", quantity: 500, unit: "元" }),
];
const nameOf = (measure: string) => (measure === "cash" ? "慰问金" : measure);
const read = (text: string) => figuresBeside(text, entries, nameOf, "2026-08-20");

test.each([
  ["更正 化肥3袋", { measure: "goods", item: "化肥", quantity: 3, unit: "袋" }],
  ["更正:化肥是三袋", { measure: "goods", item: "化肥", quantity: 3, unit: "袋" }],
  ["更正 0820-1 化肥3袋", { item: "化肥", quantity: 3 }],
  ["不是2袋,是3袋", { measure: "", quantity: 3, unit: "袋" }],
  ["不对,不是2袋是3袋", { measure: "", quantity: 3, unit: "袋" }],
  ["刚才那条数字打错了,不是500,应该是300", { measure: "", quantity: 300, unit: null }],
  ["更正 慰问金300", { measure: "cash", quantity: 300 }],
  ["改成300块", { measure: "", quantity: 300, unit: "元" }],
  ["更正 日期是8月3日", { quantity: null, day: "2026-08-03" }],
  ["更正 8.21", { day: "2025-08-21" }],
])("%s", (text, figure) => {
  expect(read(text)).toEqual([expect.objectContaining(figure)]);
});

test.each([
  "更正 面粉3袋", // nothing of the report
  "更正 化肥3桶",
  "更正 孙有田 化肥3袋",
  "更正",
  "不是2袋",
  "更正 13月40日",
  "更正 化肥3袋多",
])("%s is not guessed at", (text) => {
  expect(read(text)).toEqual([]);
});

function entry(facts: Partial<EntryFacts>): EntryFacts {
  return {
    measure: "goods",
    quantity: 1,
    unit: null,
    households: ["H1"],
    villageId: "V1",
    day: "2026-08-20",
    ...facts,
  };
}
