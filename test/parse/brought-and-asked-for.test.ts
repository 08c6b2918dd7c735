import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

// What class words stand over, what was brought and shared out, and what is asked for.
test.each<[string, string[]]>([
  // A class word over the list of what it was.
  [
    "今天去李平家给他带了点东西一袋面一桶油",
    ["goods 面粉 1袋 H001", "goods 食用油 1桶 H001", "visit 1户次 H001"],
  ],
  ["去李平家拿了点东西两斤茶叶一箱奶", ["goods 牛奶 1箱 H001", "goods 茶叶 2斤 H001", "visit 1户次 H001"]],
  ["去李平家带了些礼物一箱牛奶一袋水果", ["goods 水果 1袋 H001", "goods 牛奶 1箱 H001", "visit 1户次 H001"]],
  [
    "去了一趟李平家送了些东西一袋面一桶油二百块钱",
    ["cash 200元 H001", "goods 面粉 1袋 H001", "goods 食用油 1桶 H001", "visit 1户次 H001"],
  ],
  ["送了李平慰问品一袋米一桶油", ["goods 大米 1袋 H001", "goods 食用油 1桶 H001"]],
  ["给李平送了慰问品3份", ["goods 慰问品 3份 H001"]],
  ["走访李平,送慰问品一份米一袋", ["goods 大米 1袋 H001", "goods 慰问品 1份 H001", "visit 1户次 H001"]],
  ["送李平学习用品一套书包一个", ["goods 书包 1个 H001", "goods 学习用品 1套 H001"]],
  ["给李平送了些慰问品五百块钱的", ["goods_value 500元 H001"]],
  ["给李平送了点东西", []],
  // Brought to one, and shared out among him and others to the last of it.
  [
    "今天去李平家带了两袋面粉给了李平一袋给了刘军一袋",
    ["goods 面粉 1袋 H001", "goods 面粉 1袋 H003", "visit 1户次 H001"],
  ],
  [
    "去李平家,带了四袋面粉,李平两袋,刘军两袋",
    ["goods 面粉 2袋 H001", "goods 面粉 2袋 H003", "visit 1户次 H001"],
  ],
  [
    "今天去李平家带了两袋面粉给了他一袋给了刘军一袋",
    ["goods 面粉 1袋 H001", "goods 面粉 1袋 H003", "visit 1户次 H001"],
  ],
  [
    "去李平家带了2袋面粉,又给李平1袋,给刘军1袋",
    ["goods 面粉 1袋 H003", "goods 面粉 3袋 H001", "visit 1户次 H001"],
  ],
  [
    "给李平送了2袋面粉,给刘军1袋,给赵满仓1袋",
    ["goods 面粉 1袋 H003", "goods 面粉 1袋 H007", "goods 面粉 2袋 H001"],
  ],
  ["给了李平一袋面给了刘军一袋", ["goods 面粉 1袋 H001", "goods 面粉 1袋 H003"]],
  [
    "走访李平给了他两袋化肥给刘军一袋种子",
    ["goods 化肥 2袋 H001", "goods 种子 1袋 H003", "visit 1户次 H001"],
  ],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each<[string, string[]]>([
  // Asked of us.
  ["李平问我要两袋化肥", ["李平问我要两袋化肥"]],
  ["李平找我们要一吨煤", ["李平找我们要一吨煤"]],
  ["走访李平,他跟我要两袋化肥", ["他跟我要两袋化肥"]],
  ["李平问我要不要去", []],
  ["李平跟我要好,给他送了一袋面", []],
  ["我问李平要了两斤苹果", []],
  // Asked for, and handed over; and not, or not all of it.
  ["李平说想要两卷地膜我给他送了两卷", []],
  ["李平需要两卷地膜,给他送去了两卷", []],
  ["李平想要两卷地膜我送了一卷", ["李平想要两卷地膜"]],
  ["李平想要一台微耕机,我给他送了两袋面", ["李平想要一台微耕机"]],
  // The sender's own to hand over.
  ["去李平家送了两袋面,还差一袋,明天补上", []],
  ["去李平家送了两袋面,还差一袋", ["还差一袋"]],
  ["李平家盖房还差两吨水泥,明天补上", ["还差两吨水泥"]],
])("%s", (text, needs) => {
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});
