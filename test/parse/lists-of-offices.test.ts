import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** Who got how much in brackets, each of those named behind a count, visits told one after the other, and what is due by a day. */
test.each<[string, string[]]>([
  [
    "给三户各送2袋米，分别是李平、刘军、赵满仓",
    ["goods 大米 2袋 H001", "goods 大米 2袋 H003", "goods 大米 2袋 H007"],
  ],
  ["给三户送2袋米，是李平、刘军、赵满仓家的", ["goods 大米 2袋 H001+H003+H007"]],
  ["送米（李平2袋、刘军3袋）", ["goods 大米 2袋 H001", "goods 大米 3袋 H003"]],
  [
    "大米(李平2袋、刘军3袋)，油(赵满仓1桶)",
    ["goods 大米 2袋 H001", "goods 大米 3袋 H003", "goods 食用油 1桶 H007"],
  ],
  ["送李平大米(东北米)2袋", ["goods 大米 2袋 H001"]],
  ["走访1.李平 2.刘军", ["visit 1户次 H001", "visit 1户次 H003"]],
  ["把化肥分到4个组，每组5袋", []],
  ["化肥100袋发到3个村", ["goods 化肥 100袋"]],
  ["周五前送到李平家米2袋", []],
  ["中午前走访了李平", ["visit 1户次 H001"]],
  ["已于6月10日前走访12户", ["visit 12户次 2026-06-10"]],
  ["6月20日前把化肥发完，今天发了50袋", ["goods 化肥 50袋"]],
  ["去李平家一个热水壶一个台灯都修好了", ["visit 1户次 H001"]],
  ["给李平送热水壶1个、军大衣1件", ["goods 军大衣 1件 H001", "goods 热水壶 1个 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual([...entries].sort());
});

/** What is due by a day is a plan, and nothing is needed. */
test("a deadline ahead", () => {
  expect(read("周五前送到李平家米2袋").intent).toBe("plan");
});
