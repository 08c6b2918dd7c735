import { expect, test } from "vitest";
import { createParser } from "../../src/parse/index.ts";
import { devRoster, read, shippedVocabulary, told } from "../support/reading.ts";

const parser = createParser(devRoster, shippedVocabulary);
const needs = (text: string) => read(text).needs.map((need) => need.text);

/** What they would have us do is raised, and no plan of ours. */
test.each<[string, string[]]>([
  ["李平家我上午去看了看他家二姑娘想喊我帮忙找个活", ["想喊我帮忙找个活"]],
  ["去李平家,他儿子想托我找个厂", ["他儿子想托我找个厂"]],
  ["去李平家,他想叫我吃饭,我没吃", []],
])("%s", (text, raised) => expect(needs(text)).toEqual(raised));

/** Hands put to another thing than was amiss. */
test.each<[string, string[], string[]]>([
  ["去李平家,他反映房子漏雨。帮他把柴火码好", ["labour 1人次 H001", "visit 1户次 H001"], ["他反映房子漏雨"]],
  ["去李平家,他反映水管坏了。帮他把水管接好", ["solved 1件 H001", "visit 1户次 H001"], []],
])("%s", (text, entries, raised) => {
  expect(told(text)).toEqual(entries);
  expect(needs(text)).toEqual(raised);
});

/** On a Sunday the weekend that is told of goes on. */
test.each<[string, string, string[]]>([
  ["周末到李平家走访", "2026-06-14T10:00:00.000Z", ["2026-06-14"]],
  ["周末到李平家走访", "2026-06-16T10:00:00.000Z", ["2026-06-13"]],
  ["上周末到李平家走访", "2026-06-14T10:00:00.000Z", ["2026-06-06"]],
])("%s %s", (text, at, days) => {
  const { entries } = parser.read({ text, sender: "C03", sentAt: at });
  expect(entries.map(({ day }) => day)).toEqual(days);
});
