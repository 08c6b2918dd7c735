import { expect, test } from "vitest";
import type { EntryFacts } from "../../src/core/entry.ts";
import { repeatsOf } from "../../src/core/repeats.ts";

const day = "2026-08-20";
const visit: EntryFacts = {
  measure: "visit",
  quantity: 1,
  unit: "户次",
  households: ["H1"],
  villageId: "V1",
  day,
};
const goods: EntryFacts = { ...visit, measure: "goods", item: "化肥", quantity: 2, unit: "袋" };

test.each<[string, EntryFacts, EntryFacts, number]>([
  ["the same goods", goods, goods, 1],
  ["more of the same goods", goods, { ...goods, quantity: 5 }, 1],
  ["in another unit", goods, { ...goods, unit: "斤" }, 0],
  ["told as a sum", { ...goods, total: true }, goods, 0],
  ["a sum before", goods, { ...goods, total: true }, 0],
  ["a household of several", goods, { ...goods, households: ["H1", "H2"] }, 1],
  ["the same visit", visit, visit, 1],
  ["a visit not met before", visit, { ...visit, missed: true }, 0],
  ["a visit not met now", { ...visit, missed: true }, visit, 0],
  ["a number of times, which is counted", { ...visit, quantity: 2 }, visit, 0],
  ["nobody named", { ...goods, households: [] }, { ...goods, households: [] }, 1],
  [
    "nobody named, another figure",
    { ...goods, households: [] },
    { ...goods, households: [], quantity: 3 },
    0,
  ],
])("%s", (_what, entry, old, count) => {
  const { visits, others } = repeatsOf([entry], [{ ...old, reportId: 1 }]);
  expect([...visits, ...others]).toHaveLength(count);
});

test("of a visit to several, those are told that were visited again", () => {
  const old = { ...visit, households: ["H1", "H2"], quantity: 2, reportId: 1 };
  expect(repeatsOf([visit], [old]).visits[0]?.households).toEqual(["H1"]);
});
