import { describe, expect, test } from "vitest";
import { type NewFigure, planCorrection } from "../../src/core/correction.ts";
import type { EntryFacts } from "../../src/core/entry.ts";

const visit = entry({ measure: "visit", quantity: 1, unit: "户次" });
const fertilizer = entry({ measure: "goods", item: "化肥", quantity: 2, unit: "袋" });
const flour = entry({ measure: "goods", item: "面粉", quantity: 2, unit: "袋" });
const flourElsewhere = entry({ measure: "goods", item: "面粉", quantity: 5, unit: "袋", households: ["H2"] });
const cash = entry({ measure: "cash", quantity: 500, unit: "元", approx: true });

describe("one entry is meant", () => {
  test.each<[string, EntryFacts[], Partial<NewFigure>, number[], Partial<EntryFacts>]>([
    [
      "by its thing",
      [visit, fertilizer, flour],
      { item: "化肥", quantity: 3, unit: "袋" },
      [3],
      { item: "化肥", quantity: 3 },
    ],
    ["by its unit", [visit, fertilizer], { quantity: 3, unit: "袋" }, [2, 3], { item: "化肥", quantity: 3 }],
    [
      "by its measure",
      [visit, cash],
      { measure: "cash", quantity: 300, unit: "元" },
      [300],
      { quantity: 300 },
    ],
    [
      "by the figure it had",
      [fertilizer, flourElsewhere],
      { quantity: 3, unit: "袋" },
      [5, 3],
      { item: "面粉", quantity: 3 },
    ],
    [
      "by its household",
      [flour, flourElsewhere],
      { item: "面粉", quantity: 3, unit: null, households: ["H2"] },
      [3],
      { households: ["H2"], quantity: 3 },
    ],
    [
      "in another unit",
      [visit, fertilizer],
      { item: "化肥", quantity: 3, unit: "吨" },
      [3],
      { quantity: 3, unit: "吨" },
    ],
  ])("%s", (_how, entries, figure, said, expected) => {
    const plan = planCorrection(entries, [figureOf(figure)], said);
    expect(plan).toMatchObject({ ok: true, changes: [{ replacement: expected }] });
  });

  test("an exact figure takes the place of an approximate one", () => {
    const plan = planCorrection([cash], [figureOf({ quantity: 300, unit: "元" })], [300]);
    expect(plan.ok && plan.changes[0]?.replacement).not.toHaveProperty("approx");
  });

  test("a new day, a new household hold for all that was told of it", () => {
    const day = planCorrection([visit, fertilizer], [figureOf({ day: "2026-08-03" })], []);
    expect(day.ok && day.changes.map(({ replacement }) => replacement.day)).toEqual([
      "2026-08-03",
      "2026-08-03",
    ]);
    const household = planCorrection([visit, fertilizer], [figureOf({ households: ["H9"] })], []);
    expect(household.ok && household.changes.map(({ replacement }) => replacement.households)).toEqual([
      ["H9"],
      ["H9"],
    ]);
  });
});

describe("nothing is guessed", () => {
  test.each<[string, EntryFacts[], Partial<NewFigure>, number[]]>([
    ["two in that unit", [fertilizer, flour], { quantity: 3, unit: "袋" }, [3]],
    ["two that had that figure", [fertilizer, flour], { quantity: 3, unit: "袋" }, [2, 3]],
    ["no such thing", [visit, fertilizer], { item: "大米", quantity: 3, unit: "袋" }, [3]],
    ["no such unit", [visit, fertilizer], { quantity: 3, unit: "桶" }, [3]],
    ["no such household", [flour], { item: "面粉", quantity: 3, unit: "袋", households: ["H7"] }, [3]],
    ["a household for entries of two", [flour, flourElsewhere], { households: ["H9"] }, []],
    ["a day for entries of two", [visit, { ...flour, day: "2026-08-19" }], { day: "2026-08-03" }, []],
    ["nothing said", [visit], {}, []],
    ["nothing recorded", [], { quantity: 3, unit: "袋" }, [3]],
  ])("%s", (_why, entries, figure, said) => {
    expect(planCorrection(entries, [figureOf(figure)], said)).toMatchObject({ ok: false });
  });

  test("one unclear figure leaves the others unchanged too", () => {
    const figures = [
      figureOf({ item: "化肥", quantity: 3, unit: "袋" }),
      figureOf({ item: "大米", quantity: 1 }),
    ];
    expect(planCorrection([fertilizer], figures, [])).toMatchObject({ ok: false });
  });

  test("no figure at all", () => {
    expect(planCorrection([fertilizer], [], [])).toMatchObject({ ok: false });
  });
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

function figureOf(said: Partial<NewFigure>): NewFigure {
  return { measure: "", quantity: null, unit: null, households: [], day: null, ...said };
}
