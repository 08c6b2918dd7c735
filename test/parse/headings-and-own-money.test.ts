import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** What they bought with their own money is theirs. */
test.each<[string, string[]]>([
  ["李平家自己掏钱买了割草机1台", []],
  ["李平家自掏腰包买了1台割草机", []],
  ["我自己掏钱给李平买了割草机1台", ["goods 割草机 1台 H001"]],
  ["李平自己掏钱买了割草机1台", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** A heading over names: a visit of a festival's, loans. */
test.each<[string, string[]]>([
  [
    "6月10日端午上门慰问\n李平 粽子1盒\n陈九斤 粽子1盒",
    [
      "goods 粽子 1盒 H001 2026-06-10",
      "goods 粽子 1盒 H002 2026-06-10",
      "visit 1户次 H001 2026-06-10",
      "visit 1户次 H002 2026-06-10",
    ],
  ],
  [
    "3月协调贷款\n李平：3万\n陈九斤：5万\n合计：8万",
    ["loan 30000元 H001 2026-03-31", "loan 50000元 H002 2026-03-31"],
  ],
  ["协调贷款\n李平 想贷3万", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Names and things that look like each other. */
test.each<[string, string[]]>([
  ["重阳节去看望牛奶奶，带了红糖2包", ["goods 红糖 2包 ?牛奶奶", "visit 1户次 ?牛奶奶"]],
  ["给李平、陈九斤送麦种，一家50斤", ["goods 麦种 50斤 H001", "goods 麦种 50斤 H002"]],
  ["给李平送牛奶2箱", ["goods 牛奶 2箱 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Words taken apart, and words of place. */
test.each<[string, string[]]>([
  ["李平家今儿入了趟户，捎去麦种60斤", ["goods 麦种 60斤 H001", "visit 1户次 H001"]],
  ["今儿夜里就在上坪村住下了", ["stay 1天"]],
  [
    "周一走访5户，周三3户、发明白卡3张",
    ["leaflet 3份 2026-06-10", "visit 3户次 2026-06-10", "visit 5户次 2026-06-08"],
  ],
  ["上坪村茶园路硬化700米，蓄水池新建3座", ["works 茶园路 700米", "works 蓄水池 3座"]],
  ["去了慰问金300元给李平", ["cash 300元 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
