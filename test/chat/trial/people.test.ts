import { expect, test } from "vitest";
import { peopleOf } from "../../../src/chat/trial/people.ts";
import type { Cadre, Household, Pairing, Roster } from "../../../src/core/roster.ts";

const cadre = (id: string, more: Partial<Cadre> = {}): Cadre => ({
  id,
  name: `干部${id}`,
  unit: null,
  title: null,
  rank: null,
  roles: ["cadre"],
  areaIds: [],
  active: true,
  ...more,
});

const household = (id: string, head: string, more: Partial<Household> = {}): Household => ({
  id,
  head,
  otherNames: [],
  villageId: "V01",
  group: null,
  category: null,
  members: null,
  active: true,
  ...more,
});

const pairing = (cadreId: string, to: { householdId?: string; villageId?: string }): Pairing => ({
  cadreId,
  householdId: to.householdId ?? null,
  villageId: to.villageId ?? null,
  from: null,
  to: null,
});

function examplesOf(roster: Partial<Roster>): readonly string[] {
  const [first] = peopleOf({ areas: [], cadres: [cadre("C01")], households: [], pairings: [], ...roster });
  return first?.examples ?? [];
}

test("the examples name the person's own households", () => {
  const examples = examplesOf({
    households: [household("H01", "赵大"), household("H02", "孙有田"), household("H03", "马兰")],
    pairings: [pairing("C01", { householdId: "H02" }), pairing("C01", { householdId: "H03" })],
  });
  expect(examples).toEqual(["走访孙有田户，送化肥2袋", "昨天到马兰家看望，反映屋顶漏雨", "我的进度"]);
});

test("a person linked to a whole village gets households of that village", () => {
  const examples = examplesOf({
    households: [household("H01", "赵大", { villageId: "V02" }), household("H02", "孙有田")],
    pairings: [pairing("C01", { villageId: "V02" })],
  });
  expect(examples[0]).toBe("走访赵大户，送化肥2袋");
});

test("a name that two own households share is offered as the one that will be asked about", () => {
  const examples = examplesOf({
    households: [household("H01", "李平"), household("H02", "李平"), household("H03", "马兰")],
    pairings: ["H01", "H02", "H03"].map((householdId) => pairing("C01", { householdId })),
  });
  expect(examples).toEqual(["走访马兰户，送化肥2袋", "走访李平户", "我的进度"]);
});

test("a shared name of which one household is the person's own is not: nothing would be asked", () => {
  const examples = examplesOf({
    households: [household("H01", "李平"), household("H02", "李平")],
    pairings: [pairing("C01", { householdId: "H01" })],
  });
  expect(examples).toEqual(["走访李平户，送化肥2袋", "我的进度"]);
});

test("a person without households asks for figures", () => {
  expect(examplesOf({ cadres: [cadre("C01", { roles: ["leader"] })] })).toEqual([
    "本周统计",
    "我的进度",
    "帮助",
  ]);
});

test("a household that left and a cadre who left are not there", () => {
  const roster: Roster = {
    areas: [],
    cadres: [cadre("C01", { active: false }), cadre("C02")],
    households: [household("H01", "赵大", { active: false })],
    pairings: [pairing("C02", { householdId: "H01" })],
  };
  expect(peopleOf(roster).map(({ id, examples }) => [id, examples[0]])).toEqual([["C02", "本周统计"]]);
});
