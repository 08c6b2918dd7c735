import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** Bought or hauled first, and handed over then. */
test.each<[string, string[]]>([
  ["买了两袋化肥给李平送去", ["goods 化肥 2袋 H001"]],
  ["买两袋化肥送李平家", ["goods 化肥 2袋 H001"]],
  ["买了两袋化肥", []],
  ["给李平拉煤2吨", ["goods 煤 2吨 H001"]],
  ["给李平家拉去煤2吨", ["goods 煤 2吨 H001"]],
  ["帮李平拉煤", ["labour 1人次 H001"]],
  ["给上坪村拉了5车沙子垫路", ["goods 沙子 5车"]],
  ["今天慰问演出在上坪村举行", []],
  [
    "米2袋、油1桶（李平），米1袋（陈九斤）",
    ["goods 大米 1袋 H002", "goods 大米 2袋 H001", "goods 食用油 1桶 H001"],
  ],
  ["米2袋（李平）、油1桶（陈九斤）", ["goods 大米 2袋 H001", "goods 食用油 1桶 H002"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
