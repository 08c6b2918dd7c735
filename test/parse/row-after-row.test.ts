import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** Rows that nobody parted, the same again, one and the other, and what a total adds. */
test.each<[string, string[]]>([
  // Each with its own figure behind 是 and 也是.
  [
    "给李平送了两袋化肥陈九斤也是两袋刘军三袋",
    ["goods 化肥 2袋 H001", "goods 化肥 2袋 H002", "goods 化肥 3袋 H003"],
  ],
  ["李平送的煤是三吨陈九斤是两吨半", ["goods 煤 2.5吨 H002", "goods 煤 3吨 H001"]],
  ["给李平给的煤是五百斤给陈九斤给的是三百斤", ["goods 煤 300斤 H002", "goods 煤 500斤 H001"]],
  ["李平、陈九斤的煤是三吨都送到了", ["goods 煤 3吨 H001+H002"]],
  ["给李平送面粉2袋,陈九斤家同样2袋", ["goods 面粉 2袋 H001", "goods 面粉 2袋 H002"]],
  ["给李平送面粉2袋,陈九斤家也是五口人", ["goods 面粉 2袋 H001"]],
  [
    "李平一箱牛奶赵满仓也是一样的陈九斤多了一桶油",
    ["goods 牛奶 1箱 H001", "goods 牛奶 1箱 H007", "goods 食用油 1桶 H002"],
  ],
  ["给李平送挂面两包又给陈九斤也是这些东西", ["goods 挂面 2包 H001", "goods 挂面 2包 H002"]],
  // A round sum each behind whom one went to.
  [
    "走访了李平、陈九斤一人三百",
    ["cash 300元 H001", "cash 300元 H002", "visit 1户次 H001", "visit 1户次 H002"],
  ],
  [
    "走访了李平陈九斤一人三百还有那个刘军也是三百再多给了一袋面",
    [
      "cash 300元 H001",
      "cash 300元 H002",
      "cash 300元 H003",
      "goods 面粉 1袋 H003",
      "visit 1户次 H001",
      "visit 1户次 H002",
    ],
  ],
  ["走访了李平、陈九斤,一户面积一百二", ["visit 1户次 H001", "visit 1户次 H002"]],
  // The one and the other.
  ["李平、陈九斤两家,一家送了2袋面,一家送了3袋面", ["goods 面粉 2袋 H001", "goods 面粉 3袋 H002"]],
  ["李平、陈九斤两户,一户2袋面,另一户3袋面", ["goods 面粉 2袋 H001", "goods 面粉 3袋 H002"]],
  [
    "去了李平家跟陈九斤家一家给了三百一家给了二百",
    ["cash 200元 H002", "cash 300元 H001", "visit 1户次 H001", "visit 1户次 H002"],
  ],
  ["李平、陈九斤两家,一家一袋面", ["goods 面粉 1袋 H001", "goods 面粉 1袋 H002"]],
  // The money told before, summed up behind goods.
  [
    "慰问李平、陈九斤,每户米1袋、现金500元,合计1000元",
    [
      "cash 500元 H001",
      "cash 500元 H002",
      "goods 大米 1袋 H001",
      "goods 大米 1袋 H002",
      "visit 1户次 H001",
      "visit 1户次 H002",
    ],
  ],
  ["春节慰问2户,每户油1桶、慰问金300元,共计600元", ["cash 600元", "goods 食用油 2桶", "visit 2户次"]],
  ["李平陈九斤两户一共领了六百块钱的防汛补助一户三百", ["cash 300元 H001", "cash 300元 H002"]],
  ["给李平送了两百元的毛毯", ["goods 毛毯 ? H001", "goods_value 200元 H001"]],
  // What kind of people a list is of.
  [
    "慰问困难老人:李平300元、陈九斤300元,合计600元",
    ["cash 300元 H001", "cash 300元 H002", "visit 1户次 H001", "visit 1户次 H002"],
  ],
  [
    "慰问老党员:李平300元、陈九斤200元",
    ["cash 200元 H002", "cash 300元 H001", "visit 1户次 H001", "visit 1户次 H002"],
  ],
  ["走访老党员:李平收入300元", ["visit 1户次 H001"]],
])("%s", (text, expected) => {
  expect(told(text)).toEqual(expected);
});
