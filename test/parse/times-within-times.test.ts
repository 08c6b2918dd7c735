import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** What lies within a longer time is in its sum already. */
test.each<[string, string[]]>([
  ["今年走访120户，上半年60户，下半年60户", ["visit 120户次"]],
  ["今年走访40户，本月5户", ["visit 40户次"]],
  ["本周走访18户，本月走访126户", ["visit 126户次"]],
  ["本月走访12户，本周走访5户", ["visit 12户次"]],
  ["上半年走访60户，下半年走访60户，全年走访120户", ["visit 120户次"]],
  ["今年走访40户，送米20袋，本月走访5户", ["goods 大米 20袋", "visit 40户次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Times of their own, other things and others are kept. */
test.each<[string, string[]]>([
  ["去年走访100户，本月走访5户", ["visit 100户次 2025-12-31", "visit 5户次"]],
  ["上月走访12户，本周走访5户", ["visit 12户次 2026-05-31", "visit 5户次"]],
  ["上半年走访60户，下半年走访60户", ["visit 120户次"]],
  ["今年以来走访40户，本月送米5袋", ["goods 大米 5袋", "visit 40户次"]],
  ["今年给李平送米5袋，本月给陈九斤送米2袋", ["goods 大米 2袋 H002", "goods 大米 5袋 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
