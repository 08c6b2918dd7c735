import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** Visits recorded on an occasion, and under headings with a place in brackets. */
test.each<[string, string[]]>([
  ["开学走访台账\n户主|物资\n李平|书包1个", ["goods 书包 1个 H001", "visit 1户次 H001"]],
  ["雨后入户台账\n户主|情况\n李平|一切正常", ["visit 1户次 H001"]],
  ["春节前走访慰问名单\n李平\n陈九斤", ["visit 1户次 H001", "visit 1户次 H002"]],
  ["大米发放（石门村）\n李平 2袋\n陈九斤 1袋", ["goods 大米 1袋 H002", "goods 大米 2袋 H001"]],
  ["慰问金发放（石门村）\n李平 300元", ["cash 300元 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Lists of those not gone to, or to be gone to, are no visits. */
test.each<[string, string[]]>([
  ["未走访户名单\n李平\n陈九斤", []],
  ["下周走访计划表\n李平\n陈九斤", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What was told under a label of policies, and what they enjoy. */
test.each<[string, string[]]>([
  ["户主：李平\n政策：讲解医保政策", ["outreach 1次 H001"]],
  ["户主：李平\n享受政策：低保、医保", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Who led is no household, and a label alone no need. */
test.each<[string, string[], string[]]>([
  [
    "走访领导：赵敏；走访时间：6月1日；走访户：李平；收集诉求：李平户希望解决孙女转学问题",
    ["visit 1户次 H001 2026-06-01"],
    ["李平户希望解决孙女转学问题"],
  ],
  ["走访户：李平、陈九斤；收集诉求：无", ["visit 1户次 H001", "visit 1户次 H002"], []],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});

/** On the same day as what was told before it. */
test.each<[string, string[]]>([
  [
    "6月1日，县交通局到村召开座谈会1次；当日还慰问老党员5名",
    ["meeting 1次 2026-06-01", "visit 5户次 2026-06-01"],
  ],
  [
    "6月1日走访李平。当日又到陈九斤家送米1袋",
    ["goods 大米 1袋 H002 2026-06-01", "visit 1户次 H001 2026-06-01", "visit 1户次 H002 2026-06-01"],
  ],
  ["当日走访李平家，送米1袋", ["goods 大米 1袋 H001", "visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** How many days months and weeks were was not said. */
test.each<[string, string[]]>([
  ["驻村三个月", ["stay ?天"]],
  ["驻村两周", ["stay ?天"]],
  ["驻村5天", ["stay 5天"]],
  ["驻村满一个月，共22天", ["stay 22天"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** A thing begins inside what could be a month. */
test.each<[string, string[]]>([
  ["给李平带了俩西瓜、十来个月饼", ["goods 月饼 ~10个 H001", "goods 西瓜 2个 H001"]],
  ["给李平送了三个月饼", ["goods 月饼 3个 H001"]],
  ["驻村3个月，走访12户", ["stay ?天", "visit 12户次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Bought by themselves is no gift; bought by us is one. */
test.each<[string, string[]]>([
  ["走访李平家，他自己把化肥都买齐了", ["visit 1户次 H001"]],
  ["李平自己把种子买好了", []],
  ["我自己买了2袋米送给李平", ["goods 大米 2袋 H001"]],
  ["自己掏钱买了2袋米给李平", ["goods 大米 2袋 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
