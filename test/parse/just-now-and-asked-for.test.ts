import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

// 刚才 and 刚刚 are the message's own day, also behind another.
test.each([
  ["昨天去了李平家,刚才又去了一趟", ["visit 1户次 H001", "visit 1户次 H001 2026-06-11"]],
  ["昨天给李平送米1袋,刚刚给刘军送了1袋", ["goods 大米 1袋 H001 2026-06-11", "goods 大米 1袋 H003"]],
  ["昨晚给李平打了电话,刚才又打了一次", ["talk 1次 H001", "talk 1次 H001 2026-06-11"]],
  [
    "6月10日走访李平,我刚才去了刘军家,送油1桶",
    ["goods 食用油 1桶 H003", "visit 1户次 H001 2026-06-10", "visit 1户次 H003"],
  ],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each([
  ["昨天去李平家,他刚才回来,送米1袋", ["goods 大米 1袋 H001 2026-06-11", "visit 1户次 H001 2026-06-11"]],
  ["昨天去李平家,刚刚出院,给了200元", ["cash 200元 H001 2026-06-11", "visit 1户次 H001 2026-06-11"]],
  ["昨天去李平家,刚到他就回来了", ["visit 1户次 H001 2026-06-11"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

// What they asked for, and so many of it given.
test.each([
  ["李平上次说的煤气灶,今天给他送去了一台", ["goods 煤气灶 1台 H001"]],
  ["李平想要的轮椅,昨天给他送去一辆", ["goods 轮椅 1辆 H001 2026-06-11"]],
  ["李平上次说的煤气灶,今天给他送去一袋米", ["goods 大米 1袋 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each([
  "李平上次说的煤气灶,今天问了",
  "李平上次说的轮椅,已经给他申请了一台",
  "李平说的煤气灶,明天给他送去一台",
  "李平上次说的煤气灶,还没送",
])("%s", (text) => {
  expect(told(text)).toEqual([]);
});

// Each act on its own day.
test.each([
  [
    "本周一、三、五走访李平",
    ["visit 1户次 H001", "visit 1户次 H001 2026-06-08", "visit 1户次 H001 2026-06-10"],
  ],
  ["前天送给李平的化肥昨天又补了1袋", ["goods 化肥 1袋 H001 2026-06-11"]],
  ["昨天去李平家没人,今天去了", ["visit 1户次 H001", "visit 1户次 H001 2026-06-11 missed"]],
  ["截至今天走访120户,今天走访3户", ["visit 120户次", "visit 3户次"]],
  ["累计走访120户,本月走访20户", ["visit 120户次"]],
  ["累计驻村100天,本周驻村4天", ["stay 100天"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each([
  ["周一、三户人家反映缺水", []],
  ["每周一、三、五走访李平", []],
  ["昨天去李平家没人,今天去了县城", ["visit 1户次 H001 2026-06-11 missed"]],
  ["昨天去李平家没人,今天去了刘军家", ["visit 1户次 H001 2026-06-11 missed", "visit 1户次 H003"]],
  ["本月走访12户,昨天走访3户", ["visit 12户次", "visit 3户次 2026-06-11"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
