import { expect, test } from "vitest";
import { callHousehold } from "../../src/core/call-household.ts";

const liping = { id: "H1", head: "李平", village: "上渡村", group: 2 };

test.each([
  ["nobody else", [], "李平"],
  ["another name", [{ ...liping, id: "H2", head: "李萍" }], "李平"],
  ["the same name elsewhere", [{ ...liping, id: "H2", village: "东村" }], "上渡村李平"],
  ["the same name in another group", [{ ...liping, id: "H2", group: 3 }], "上渡村2组李平"],
  ["the same name in the same group", [{ ...liping, id: "H2" }], "H1"],
])("beside %s", (_beside, others, words) => {
  expect(callHousehold(liping, [liping, ...others])).toBe(words);
});

test("without a group, two of one village are told apart by their ids", () => {
  const ungrouped = { ...liping, group: null };
  expect(callHousehold(ungrouped, [ungrouped, { ...liping, id: "H2" }])).toBe("H1");
});
