import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** The test's today is Friday, 2026-06-12. A range may begin in the last month or week and end in this one. */
test.each([
  ["上月29号到本月2号驻村", "stay 5天 2026-05-29 –2026-06-02"],
  ["5月29日至本月2日驻村", "stay 5天 2026-05-29 –2026-06-02"],
  ["上周四到本周二驻村", "stay 6天 2026-06-04 –2026-06-09"],
  ["上周四至这周五驻村", "stay 9天 2026-06-04 –2026-06-12"],
  ["上周二到周四驻村", "stay 3天 2026-06-02 –2026-06-04"],
  ["上周四到本村驻村", "stay 1天 2026-06-04"],
])("%s", (text, entry) => {
  expect(told(text)).toEqual([entry]);
});

/** Come to their door, and a paper got for them. */
test.each<[string, string[]]>([
  ["上门给李平办了老年证,给刘军办了残疾证", ["solved 1件 H001", "solved 1件 H003", "visit 1户次 H001"]],
  ["上门看李平的老年证", ["visit 1户次 H001"]],
  ["走访李平,他儿子上门给他办了老年证", ["visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
