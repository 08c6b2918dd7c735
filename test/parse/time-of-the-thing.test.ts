import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** A month or a day that belongs to what is told of dates no act, and hides none. */
test.each<[string, string[]]>([
  [
    "6月8日,到李平家走访。小女儿今年考上大学,9月份开学。为她带去行李箱1只",
    ["goods 行李箱 1只 H001 2026-06-08", "visit 1户次 H001 2026-06-08"],
  ],
  ["去了李平家,又把明年医保缴费的政策讲解了一遍", ["outreach 1次 H001", "visit 1户次 H001"]],
  ["上周下大雨,到李平家走访", ["visit 1户次 H001 2026-06-07"]],
  ["【驻村办】5月工作数据统计\n入户走访:32户次", ["visit 32户次 2026-05-31"]],
  ["明天给李平送米2袋", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** On to the village, and nobody's any more. */
test.each<[string, string[]]>([
  [
    "周一到李平家走访,帮她采摘蚕豆;周三陪县医院的医生到村里义诊,看诊41人次",
    ["labour 1人次 H001 2026-06-08", "medical 41人次 2026-06-10", "visit 1户次 H001 2026-06-08"],
  ],
  ["到李平家走访,给他做了体检", ["medical 1人次 H001", "visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Names of things that begin as other words do. */
test.each<[string, string[]]>([
  ["给李平家送了台风扇,陈九斤家也送了一台", ["goods 风扇 1台 H001", "goods 风扇 1台 H002"]],
  ["今天入户十来家,明白卡发掉三十几张", ["leaflet ~30份", "visit ~10户次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Planted for somebody told of before is the work of hands. */
test.each<[string, string[]]>([
  ["到李平家谈心,还帮他补栽脐橙苗40来株", ["labour 1人次 H001", "talk 1次 H001", "visit 1户次 H001"]],
  ["在上坪村栽风景树300棵", ["works 风景树 300棵"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What the sender did next, behind what was refused, in one breath. */
test.each<[string, string[]]>([
  ["我给了李平50块饭钱他不要下午回村委会写了篇工作日志", ["cash 50元 H001", "diary 1篇"]],
  ["他说不要下午回话", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** An answer that failed takes back the call of whom it failed with, and of nobody else. */
test.each<[string, string[]]>([
  ["打电话给李平、陈九斤,刘军的没打通", ["talk 1次 H001", "talk 1次 H002"]],
  ["给李平打电话没打通", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What was bought is named by what the act itself says; a sum is of no thing. */
test.each<[string, string[]]>([
  ["单位食堂采购农产品87万元", ["sale 农产品 870000元"]],
  ["消费帮扶:采购农产品87万元", ["sale 农产品 870000元"]],
  ["李平两口子都赶场去了门锁到的", ["visit 1户次 H001 missed"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test("who is on leave asks for no schedule of reminders", () => {
  expect(read("我请假到8月20号,这段时间不要提醒我")).toMatchObject({ intent: "command", topic: "leave" });
  expect(read("这段时间不要提醒我")).toMatchObject({ intent: "command", topic: "schedule" });
});

/** Topics told first, visits by a short word, and what befell a field. */
test.each<[string, string[], string[]]>([
  ["走访李平,医保报销政策也讲解清楚了", ["outreach 1次 H001", "visit 1户次 H001"], []],
  ["走访李平,医保政策还没讲清楚", ["visit 1户次 H001"], []],
  ["上坪村访了九户", ["visit 9户次"], []],
  ["有人来访", [], []],
  ["李平家的苞谷地遭野猪拱了", [], ["李平家的苞谷地遭野猪拱了"]],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});
