import { expect, test } from "vitest";
import { buildParser } from "../support/parser.ts";
import { devRoster, sentAt } from "../support/reading.ts";

const areas = devRoster.areas.map((area) => (area.id === "V01" ? { ...area, name: "茶培村" } : area));
const parser = buildParser({ ...devRoster, areas });

/** What was done begins with the last character of what a village is called; behind its name it begins anew. */
test.each<[string, string[]]>([
  ["举办制茶培训3期", ["training 3"]],
  ["在茶培村举办培训2期", ["training 2"]],
  ["到茶培走访12户", ["visit 12"]],
  ["在茶培培训86人次", ["trainee 86"]],
])("%s", (text, entries) => {
  const told = parser.read({ text, sender: "C03", sentAt }).entries;
  expect(told.map(({ measure, quantity }) => `${measure} ${quantity}`)).toEqual(entries);
});
