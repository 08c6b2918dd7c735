import { expect, test } from "vitest";
import type { EntryFacts } from "../../src/core/entry.ts";
import { implausible } from "../../src/core/implausible.ts";

const fact = {
  measure: "goods",
  quantity: 1,
  unit: "袋",
  households: [],
  villageId: null,
  day: "2026-08-20",
};

test.each<[Partial<EntryFacts>, boolean]>([
  [{ measure: "visit", unit: "户次", quantity: 60 }, false],
  [{ measure: "visit", unit: "户次", quantity: 61 }, true],
  [{ measure: "visit", unit: "户次", quantity: 61, total: true }, false],
  [{ quantity: 10_000 }, false],
  [{ quantity: 10_001 }, true],
  [{ quantity: 2_000_000, total: true }, false],
  [{ measure: "cash", unit: "元", quantity: 1_000_000 }, false],
  [{ measure: "cash", unit: "元", quantity: 1_000_000.5 }, true],
  [{ quantity: null }, false],
])("%o: %s", (facts, isImplausible) => {
  expect(implausible([{ ...fact, ...facts }], 60)).toHaveLength(isImplausible ? 1 : 0);
});

test("where the households are not known, visits are judged as anything else", () => {
  expect(implausible([{ ...fact, measure: "visit", quantity: 61 }], 0)).toEqual([]);
});
