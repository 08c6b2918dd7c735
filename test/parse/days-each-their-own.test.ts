import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** As many days in a list as names in a list: the first on the first. */
test.each<[string, string[]]>([
  ["6月3号、5号走访李平、陈九斤", ["visit 1户次 H001 2026-06-03", "visit 1户次 H002 2026-06-05"]],
  ["周一、周三走访李平、陈九斤", ["visit 1户次 H001 2026-06-08", "visit 1户次 H002 2026-06-10"]],
  ["周一、周三走访李平和陈九斤", ["visit 1户次 H001 2026-06-08", "visit 1户次 H002 2026-06-08"]],
  ["10号、11号都去了李平、陈九斤家", ["visit 1户次 H001 2026-06-10", "visit 1户次 H002 2026-06-10"]],
  ["10号走访李平、陈九斤", ["visit 1户次 H001 2026-06-10", "visit 1户次 H002 2026-06-10"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Two days side by side are two of them. */
test.each<[string, string[]]>([
  ["10号11号驻村", ["stay 1天 2026-06-10", "stay 1天 2026-06-11"]],
  ["10号11号走访李平", ["visit 1户次 H001 2026-06-10", "visit 1户次 H001 2026-06-11"]],
  ["10号、11号驻村", ["stay 1天 2026-06-10", "stay 1天 2026-06-11"]],
  ["10号11号驻村2天", ["stay 2天 2026-06-10"]],
  ["6月10日星期三驻村", ["stay 1天 2026-06-10"]],
  ["昨天11号驻村", ["stay 1天 2026-06-11"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
