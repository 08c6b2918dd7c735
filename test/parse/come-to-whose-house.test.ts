import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

// Whose house it is that we come to, by what he is called.
test.each<[string, string[]]>([
  ["来到村民李平家", ["visit 1户次 H001"]],
  ["来到贫困村民李平家", ["visit 1户次 H001"]],
  ["来到上坪小组李平家", ["visit 1户次 H001"]],
  ["来到我结的亲戚陈九斤家", ["visit 1户次 H002"]],
  ["来到我单位李平家", []],
  ["到我家李平来了", []],
  ["来到贫困村,李平家没去", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
