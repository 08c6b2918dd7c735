import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

// 元月 is January.
test.each<[string, string[]]>([
  ["元月6日走访李平户", ["visit 1户次 H001 2026-01-06"]],
  ["2026年元月15日走访李平户", ["visit 1户次 H001 2026-01-15"]],
  ["元月十五日走访李平户", ["visit 1户次 H001 2026-01-15"]],
  ["元月6日至8日驻村3天", ["stay 3天 2026-01-06 –2026-01-08"]],
  ["给李平送200元,元月6日送的", ["cash 200元 H001 2026-01-06"]],
  // No month.
  ["给李平每户200元月底再来", ["cash 200元 H001"]],
  ["走访李平,元月6日他做了手术", ["visit 1户次 H001"]],
  ["送李平慰问金200元", ["cash 200元 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
