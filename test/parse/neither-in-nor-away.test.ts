import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** Gone by and not in, whose kin is away, what none of a family does; days of a month and two figures as good as one; what an office was got to do. */
test.each<[string, string[]]>([
  // gone by
  ["从刘军家门口过，没进去", []],
  ["从刘军家门前过的，他在打谷", []],
  ["去李平家未果", []],
  ["从刘军家门口过的时候进去坐了坐", ["visit 1户次 H003"]],
  ["从刘军家出来又去了李平家", ["visit 1户次 H001", "visit 1户次 H003"]],
  ["在李平家门口坐了会儿", ["visit 1户次 H001"]],
  // one of theirs away
  ["李平家儿媳不在家", []],
  ["李平家儿子没在家", []],
  ["李平的儿子不在家", []],
  ["去李平家，儿子不在家，老两口在", ["visit 1户次 H001"]],
  ["李平家人都不在家", ["visit 1户次 H001 missed"]],
  ["李平不在家", ["visit 1户次 H001 missed"]],
  // what nobody of them does
  ["李平家没人抽烟", []],
  ["李平家没人有残疾证", []],
  ["李平家没人外出务工", []],
  ["李平家没人，有只狗", ["visit 1户次 H001 missed"]],
  ["李平家没人有回应", ["visit 1户次 H001 missed"]],
  // days of a month
  ["3-5号驻村", ["stay 3天 2026-06-03 –2026-06-05"]],
  ["3-5日走访李平", ["visit 1户次 H001 2026-06-03 –2026-06-05"]],
  ["25-28号驻村", ["stay 4天 2026-05-25 –2026-05-28"]],
  ["6-10号走访李平", ["visit 1户次 H001 2026-06-10"]],
  ["5-20号走访李平", ["visit 1户次 H001 2026-05-20"]],
  ["3-5走访李平", ["visit 1户次 H001 2026-03-05"]],
  ["3-5号大棚修好了", []],
  // two or three
  ["给李平送米2、3袋", ["goods 大米 ~2袋 H001"]],
  ["走访李平、刘军，送大米2、3袋", ["goods 大米 ~2袋 H001+H003", "visit 1户次 H001", "visit 1户次 H003"]],
  [
    "走访李平、刘军，分别送大米2、3袋",
    ["goods 大米 2袋 H001", "goods 大米 3袋 H003", "visit 1户次 H001", "visit 1户次 H003"],
  ],
  ["1、2袋米给了李平", ["goods 大米 2袋 H001"]],
  // what an office was got to do
  ["联系银行办妥5万贷款", ["loan 50000元"]],
  ["联系信用社给李平办好3万贷款", ["loan 30000元 H001"]],
  ["向局里争取了20万元修路", ["project_funds 200000元"]],
  ["走访李平，从县上要来20万元", ["project_funds 200000元", "visit 1户次 H001"]],
  ["走访李平，向民政局争取了2000元", ["cash 2000元 H001", "visit 1户次 H001"]],
  ["跟局里借了20万元", []],
  // what a pound costs
  ["走访李平，一斤花椒30元", ["visit 1户次 H001"]],
  ["走访李平，大米一袋，一斤红糖", ["goods 大米 1袋 H001", "goods 红糖 1斤 H001", "visit 1户次 H001"]],
  ["从李平家买一斤花椒30元", ["sale 花椒 1斤 H001", "sale 花椒 30元 H001"]],
  // done up
  ["完成3户危房改造", ["works 危房 3户"]],
  ["上坪村完成了5户厕所改造", ["works 厕所 5户"]],
  ["计划完成3户危房改造", []],
  ["完成3户危房改造申请", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual([...entries].sort());
});

/** Neither a host's bidding nor what nobody of a family does is a need. */
test.each<[string, number]>([
  ["李平家没人抽烟", 0],
  ["李平家没人上访", 0],
  ["李平请我去家里坐坐", 0],
  ["李平让我去他家", 0],
  ["李平让我去他家看看漏雨的屋顶", 1],
  ["李平家玉米没人收", 1],
  ["李平家水渠没人修", 1],
])("%s raises %i", (text, needs) => {
  expect(read(text).needs).toHaveLength(needs);
});
