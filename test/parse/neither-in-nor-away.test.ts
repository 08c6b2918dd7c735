import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** Gone by and not in, whose kin is away, what none of a family does; days of a month and two figures as good as one. */
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
