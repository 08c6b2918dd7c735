import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

test.each<[string, string[]]>([
  ["11号12号两天驻村", ["stay 2天 2026-06-11 –2026-06-12"]],
  ["周二、周三两天走访12户", ["visit 12户次 2026-06-09 –2026-06-10"]],
  ["昨天今天两天驻村", ["stay 2天 2026-06-11 –2026-06-12"]],
  ["前天到今天驻村", ["stay 3天 2026-06-10 –2026-06-12"]],
  ["8号到昨天驻村", ["stay 4天 2026-06-08 –2026-06-11"]],
  ["3~5号驻村", ["stay 3天 2026-06-03 –2026-06-05"]],
  ["3至5日走访李平", ["visit 1户次 H001 2026-06-03 –2026-06-05"]],
  ["自6月3日起至5日驻村", ["stay 3天 2026-06-03 –2026-06-05"]],
  ["周一到周三跑了12户", ["visit 12户次 2026-06-08 –2026-06-10"]],
  ["驻村（周一到周三）", ["stay 3天 2026-06-08 –2026-06-10"]],
  ["驻村5日", ["stay 5天"]],
  ["除夕召开座谈会1次", ["meeting 1次 2026-02-16"]],
  ["走访李平，送米1袋，时间是昨天", ["goods 大米 1袋 H001 2026-06-11", "visit 1户次 H001 2026-06-11"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each<[string, string[]]>([
  ["2号、4号都去了李平家", ["visit 1户次 H001 2026-06-02", "visit 1户次 H001 2026-06-04"]],
  ["5到8号楼走访3户", ["visit 3户次"]],
  ["3月8号到今天没下雨，走访李平", ["visit 1户次 H001"]],
  ["7月到今天走访95户次", ["visit 95户次"]],
  ["驻村5日上午走访李平", ["stay 1天 2026-06-05", "visit 1户次 H001 2026-06-05"]],
  ["走访李平，约好时间是明天", ["visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** 早上|周三喜不在家: of a name, and no day of last week. */
test.each<[string, string[]]>([
  ["早上周三喜不在家", ["visit 1户次 H011 missed"]],
  ["没联系上周三喜", []],
  ["上周三去了周三喜家", ["visit 1户次 H011 2026-06-03"]],
])("%s", (text, entries) => {
  expect(told(text, "C01")).toEqual(entries);
});

/** Stays, meetings and what is made known. */
test.each<[string, string[]]>([
  ["组织村民开会", ["meeting 1次"]],
  ["开了场屋场会", ["outreach 1次"]],
  ["在村里待了三天", ["stay 3天"]],
  ["镇里组织驻村干部开会", []],
  ["镇里召开推进会我去参加", []],
  ["孩子在村里待了3天", []],
  ["驻村补贴发了", []],
  ["驻村任务重", []],
  ["听了政策宣讲", []],
  ["政策宣传得不够", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test("李平走路不方便 is no need", () => {
  expect(read("李平走路不方便").needs).toEqual([]);
});
