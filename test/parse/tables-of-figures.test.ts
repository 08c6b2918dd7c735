import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** Tenths in a column of figures are no days, and ten thousands in its head are multiplied. */
test.each<[string, string[]]>([
  ["村名|慰问金(万元)\n上坪村|2\n五里铺村|3", ["cash 20000元", "cash 30000元"]],
  [
    "村名|走访户数|慰问金(万元)\n上坪村|15|0.75\n五里铺村|20|1.2\n合计|35|1.95",
    ["cash 12000元", "cash 7500元", "visit 15户次", "visit 20户次"],
  ],
  [
    "户主|慰问金(元)|化肥(吨)\n李平|200|0.5\n赵满仓|300|1.2",
    ["cash 200元 H001", "cash 300元 H007", "goods 化肥 0.5吨 H001", "goods 化肥 1.2吨 H007"],
  ],
  [
    "姓名|化肥(吨)|日期\n李平|0.5|6.10\n赵满仓|1.2|6.11",
    ["goods 化肥 0.5吨 H001 2026-06-10", "goods 化肥 1.2吨 H007 2026-06-11"],
  ],
  ["村名|化肥(吨)\n上坪村|3.5\n五里铺村|1.2\n合计|4.7", ["goods 化肥 1.2吨", "goods 化肥 3.5吨"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** A day below a date stays a day; a sum below a list asks for no tally. */
test.each<[string, string[]]>([
  [
    "户主|走访时间|物资\n李平|6.10|米1袋\n陈九斤|6.11|油1桶",
    [
      "goods 大米 1袋 H001 2026-06-10",
      "goods 食用油 1桶 H002 2026-06-11",
      "visit 1户次 H001 2026-06-10",
      "visit 1户次 H002 2026-06-11",
    ],
  ],
  [
    "化肥发放情况\n李平 2袋\n陈九斤 2袋\n赵满仓 3袋\n合计 7袋",
    ["goods 化肥 2袋 H001", "goods 化肥 2袋 H002", "goods 化肥 3袋 H007"],
  ],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
