import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

test.each<[string, string[]]>([
  ["走访李平", ["visit 1户次 H001"]],
  ["走访李平家,看望李平老人", ["visit 1户次 H001"]], // one household, one day, one visit
  ["到李平家里", ["visit 1户次 H001"]],
  ["李平家我刚去过", ["visit 1户次 H001"]],
  ["从李平家回来", ["visit 1户次 H001"]],
  ["去了两趟李平家", ["visit 2户次 H001"]],
  ["走访李平3次", ["visit 3户次 H001"]],
  ["走访5户", ["visit 5户次"]],
  ["走访一百二十户", ["visit 120户次"]],
  ["走访农户二十来户", ["visit ~20户次"]],
  ["慰问老党员3名", ["visit 3户次"]],
  ["走访李平等5户", ["visit 1户次 H001", "visit 4户次"]],
  ["今天走访3户,分别是李平、陈九斤、赵满仓", ["visit 1户次 H001", "visit 1户次 H002", "visit 1户次 H007"]],
  ["今天入户走访", ["visit ?户次"]],
  ["今天去上坪村走访。先到李平家", ["visit 1户次 H001"]],
  [
    "今日入户:\n李平:化肥2袋\n陈九斤:地膜1卷",
    ["goods 化肥 2袋 H001", "goods 地膜 1卷 H002", "visit 1户次 H001", "visit 1户次 H002"],
  ],
  ["化肥2袋,都送到李平家里了", ["goods 化肥 2袋 H001", "visit 1户次 H001"]],
  ["去李平家没见着", ["visit 1户次 H001 missed"]],
  ["李平家锁着门", ["visit 1户次 H001 missed"]],
  ["昨天去了陈九斤屋头", ["visit 1户次 H002 2026-06-11"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual([...entries].sort());
});

test.each([
  "一切正常",
  "路过李平家",
  "今天雪大,没走访成",
  "打算下周走访李平",
  "参加县里会议",
  "听说乡上走访了李平",
  "明天去李平家",
  "李平家要不要去看看?",
])("%s is no visit", (text) => {
  expect(told(text)).toEqual([]);
});
