import { describe, expect, test } from "vitest";
import type { Day } from "../../src/core/calendar.ts";
import { longestUnvisitedFirst, owedBy } from "../../src/core/quota.ts";
import type { Pairing } from "../../src/core/roster.ts";
import type { Visit } from "../../src/core/visits.ts";

const june = { from: "2026-06-01", to: "2026-06-30" };

function pairing(householdId: string | null, days: Partial<Pairing> = {}): Pairing {
  return {
    cadreId: "C01",
    householdId,
    villageId: householdId ? null : "V01",
    from: null,
    to: null,
    ...days,
  };
}

function visit(householdId: string, day: Day = "2026-06-10", more: Partial<Visit> = {}): Visit {
  return { cadreId: "C01", householdIds: [householdId], day, quantity: 1000, ...more };
}

describe("a household that is visited is not owed", () => {
  test.each<[string, Visit[], string[]]>([
    ["nothing yet", [], ["H01", "H02"]],
    ["one of two", [visit("H01")], ["H02"]],
    ["both told at once", [{ ...visit("H01"), householdIds: ["H01", "H02"], quantity: 2000 }], []],
    ["somebody else went", [visit("H01", "2026-06-10", { cadreId: "C02" })], ["H01", "H02"]],
    ["a household of somebody else", [visit("H09")], ["H01", "H02"]],
  ])("%s", (_, visits, owed) => {
    expect(owedBy({ times: 1 }, june, { pairings: [pairing("H01"), pairing("H02")], visits })).toEqual([
      { cadreId: "C01", linked: 2, householdIds: owed },
    ]);
  });
});

test.each<[string, Visit[], boolean]>([
  ["once", [visit("H01")], true],
  ["twice on one day", [visit("H01"), visit("H01")], true],
  ["on two days", [visit("H01"), visit("H01", "2026-06-11")], false],
  ["twice, as it was said", [visit("H01", "2026-06-10", { quantity: 2000 })], false],
])("two times are asked: %s", (_, visits, owes) => {
  const [own] = owedBy({ times: 2 }, june, { pairings: [pairing("H01")], visits });
  expect(own?.householdIds.length === 1).toBe(owes);
});

describe("a fair denominator", () => {
  test.each<[Partial<Pairing>, number]>([
    [{ from: "2026-06-01" }, 1],
    [{ from: "2026-06-15" }, 1],
    [{ from: "2026-06-16" }, 0],
    [{ to: "2026-06-30" }, 1],
    [{ to: "2026-06-29" }, 0],
    [{ to: "2026-05-31" }, 0],
    [{ from: "2026-05-31", to: "2026-07-01" }, 1],
  ])("%j asks for %i", (days, linked) => {
    const [own] = owedBy({ times: 1 }, june, { pairings: [pairing("H01", days)], visits: [] });
    expect(own?.linked ?? 0).toBe(linked);
  });

  test("a whole village owes nothing by household, and a household is owed once", () => {
    const pairings = [pairing(null), pairing("H01"), pairing("H01", { from: "2026-06-03" })];
    expect(owedBy({ times: 1 }, june, { pairings, visits: [] })).toEqual([
      { cadreId: "C01", linked: 1, householdIds: ["H01"] },
    ]);
  });
});

test("longest unvisited first, those without a visit before all", () => {
  const list = [
    { householdId: "H1", lastVisit: "2026-05-20" },
    { householdId: "H2", lastVisit: null },
    { householdId: "H3", lastVisit: "2026-04-02" },
    { householdId: "H4", lastVisit: null },
  ];
  expect(longestUnvisitedFirst(list).map(({ householdId }) => householdId)).toEqual(["H2", "H4", "H3", "H1"]);
});
