import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

// What is paid back, spoken of or gone to is nothing of ours; what follows it is read.
test.each<[string, string[]]>([
  // 还 as paying back, and as besides.
  ["李平说等卖了羊就还那3万元贷款,不用咱操心", []],
  ["李平要还3万元贷款", []],
  ["给李平办了3万元贷款,还协调了刘军的2万元贷款", ["loan 20000元 H003", "loan 30000元 H001"]],
  ["给李平送米1袋,还帮他办了3万元贷款", ["goods 大米 1袋 H001", "loan 30000元 H001"]],
  ["给李平送米1袋,还有500元慰问金", ["cash 500元 H001", "goods 大米 1袋 H001"]],
  // A talk of loans, and money given behind it.
  [
    "给陈九斤讲了贷款政策,又到李平家给了二百块钱",
    ["cash 200元 H001", "outreach 1次 H002", "visit 1户次 H001"],
  ],
  [
    "给陈九斤讲解了小额贷款政策又到李平家给了500元",
    ["cash 500元 H001", "outreach 1次 H002", "visit 1户次 H001"],
  ],
  ["给陈九斤办了贷款,3万元", ["loan 30000元 H002"]],
  // Those visited before, told one by one behind.
  [
    "前几天走访的几户现在补报:6月9日到李平家,送米1袋;10日走访刘军",
    ["goods 大米 1袋 H001 2026-06-09", "visit 1户次 H001 2026-06-09", "visit 1户次 H003 2026-06-10"],
  ],
  ["走访的3户都没在家", ["visit 3户次 missed"]],
  // How long, and of no thing.
  ["送了三箱牛奶给李平没多坐就走了", ["goods 牛奶 3箱 H001"]],
  ["没多送化肥,就给了李平一袋", ["goods 化肥 1袋 H001"]],
  // Where they went, and no work of ours.
  ["今天去了趟李平家他下地锄谷去了他媳妇在家给放下一袋磷肥", ["goods 磷肥 1袋 H001", "visit 1户次 H001"]],
  ["今天去李平家跟他一起下地锄谷了", ["labour 1人次 H001", "visit 1户次 H001"]],
  // Called by the surname, and when.
  ["老赵前些天摔了腿,今天去他家看望,送饼干1盒", ["goods 饼干 1盒 H007", "visit 1户次 H007"]],
  ["老赵前几天住院,昨天去看了他", ["visit 1户次 H007 2026-06-11"]],
  ["老赵前年盖的房,今天去他家看望", ["visit 1户次 H007"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
