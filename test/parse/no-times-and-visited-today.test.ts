import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

test.each<[string, string[]]>([
  // Not called on at all.
  ["走访李平2次,刘军0次", ["visit 2户次 H001"]],
  ["本月走访:李平2次、刘军0次", ["visit 2户次 H001"]],
  ["本月走访:李平0次、刘军2次", ["visit 2户次 H003"]],
  ["走访情况统计:李平2次,刘军1次,李桂花0次", ["visit 1户次 H003", "visit 2户次 H001"]],
  ["走访李平0次", []],
  ["电话联系李平0次,走访李平1次", ["visit 1户次 H001"]],
  ["李平家走访0次,电话1次", ["talk 1次 H001"]],
  ["走访李平10次", ["visit 10户次 H001"]],
  ["走访李平2次,刘军1次", ["visit 1户次 H003", "visit 2户次 H001"]],
  // Whom a title with its day heads.
  ["【今日走访】李平、刘军", ["visit 1户次 H001", "visit 1户次 H003"]],
  ["【昨日走访】\n李平\n刘军家", ["visit 1户次 H001 2026-06-11", "visit 1户次 H003 2026-06-11"]],
  [
    "【今日走访】\n李平,送油1桶\n刘军 未遇",
    ["goods 食用油 1桶 H001", "visit 1户次 H001", "visit 1户次 H003 missed"],
  ],
  ["【走访日志】\n李平\n刘军", []],
  ["【今日走访】李平,电话联系刘军", ["talk 1次 H003", "visit 1户次 H001"]],
  ["走访情况:视频联系李平,走访刘军", ["talk 1次 H001", "visit 1户次 H003"]],
  ["走访:李平、刘军", ["visit 1户次 H001", "visit 1户次 H003"]],
  ["【本周走访】李平、刘军\n【下周计划】李桂花", ["visit 1户次 H001", "visit 1户次 H003"]],
  ["【今日走访】\n李平家送米2袋", ["goods 大米 2袋 H001"]],
  ["【走访日志】给李平送米2袋", ["goods 大米 2袋 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
