import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** Back before they were there: no visit. */
test.each<[string, string[]]>([
  ["去李平家，走到半路只好回来了", []],
  ["去李平家，路断了只好回了", []],
  ["往李平家去，路塌了，只好先回来", []],
  ["去李平家，山洪冲断了路，只能原路返回", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** There, and back afterwards: a visit. */
test.each<[string, string[]]>([
  ["去李平家，就回来了", ["visit 1户次 H001"]],
  ["去李平家，又回来了", ["visit 1户次 H001"]],
  ["去李平家，谈了谈就回来了", ["talk 1次 H001", "visit 1户次 H001"]],
  ["去李平家送米1袋，就回来了", ["goods 大米 1袋 H001", "visit 1户次 H001"]],
  ["去李平家，坐了一会儿，只好回来了", ["visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
