import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** Put off till later, or done. */
test.each<[string, string[], string]>([
  ["月底我再给李平送去2000块", [], "plan"],
  ["等手续补齐，月底我再给李平送去2000块", [], "plan"],
  ["等批下来再给陈九斤拉水泥5袋", [], "plan"],
  ["等材料齐了，再给李平送两袋米", [], "plan"],
  ["过年前再给陈九斤送一壶油", [], "plan"],
  ["月底再给李平送了两袋米", ["goods 大米 2袋 H001"], "report"],
  ["临走前再给李平100元", ["cash 100元 H001"], "report"],
  ["等了半天，再给李平送2袋米", ["goods 大米 2袋 H001"], "report"],
  ["到李平家，等他回来，送米两袋", ["goods 大米 2袋 H001", "visit 1户次 H001"], "report"],
])("%s", (text, entries, intent) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).intent).toBe(intent);
});

/** One day, or one figure, for another. */
test.each<[string, string, string[]]>([
  ["不是6月9号，是10号去的", "correct", ["2026-06-10"]],
  ["是周四走访的，不是周三", "correct", ["2026-06-11"]],
  ["李平家不是昨天去的，是前天", "correct", ["2026-06-10"]],
  ["今天不是周三吗", "other", []],
  ["不是昨天就是前天吧", "other", []],
  ["不是6月10号，今天再去", "other", []],
])("%s", (text, intent, days) => {
  expect(read(text).intent).toBe(intent);
  expect(read(text).entries.map(({ day }) => day)).toEqual(days);
});

/** One thing or household for another. */
test.each<[string, string, string[]]>([
  ["给李平送的不是米，是面", "correct", ["goods 面粉 ? H001"]],
  ["送李平的是面，不是米", "correct", ["goods 面粉 ? H001"]],
  ["走访的不是李平家，是陈九斤家", "correct", ["visit ? H002"]],
  ["李平家种的不是稻子是玉米", "other", []],
  ["陈九斤不是李平的儿子", "other", []],
])("%s", (text, intent, entries) => {
  expect(read(text).intent).toBe(intent);
  expect(told(text)).toEqual(entries);
});

test.each<[string, string[]]>([
  ["刚报的李平家竹篮应是5个", ["goods 竹篮 5个 H001"]],
  ["给李平送米2袋，应是3袋", ["goods 大米 3袋 H001"]],
  ["李平应是70岁了", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Their own produce bought, under a label or not. */
test.each<[string, string[]]>([
  [
    "被帮扶户 李平\n电话联系 1次\n入户 0次\n购农产品 土鸡2只、240元",
    ["sale 土鸡 240元 H001", "sale 土鸡 2只 H001", "talk 1次 H001"],
  ],
  ["户主：李平\n购买农副产品：茶油20斤", ["sale 茶油 20斤 H001"]],
  ["户主：李平\n联系电话：无", []],
  ["给李平购买农产品加工机1台", []],
  ["机关食堂订了李平家土鸡蛋100个，付150元", ["sale 土鸡蛋 100个 H001", "sale 土鸡蛋 150元 H001"]],
  ["给李平订了牛奶2箱", ["goods 牛奶 2箱 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What is asked of the village is asked by the household. */
test.each<[string, string[], string[]]>([
  ["李平家屋顶漏雨，向村里求助", ["李平家屋顶漏雨，向村里求助"], ["H001"]],
  ["到李平家，他念叨村口断桥还没修", ["他念叨村口断桥还没修"], ["H001"]],
  ["到李平家，他念叨孙子", [], []],
  ["到李平家，我说路还没修，别急", [], []],
  ["到李平家，他说房子还没装修好，不急", [], []],
])("%s", (text, needs, households) => {
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
  expect(read(text).needs.flatMap((need) => need.households)).toEqual(households);
});

test("a name is asked about as it was written", () => {
  expect(read("走訪劉大柱戶").questions).toEqual([{ kind: "unknown", text: "劉大柱", candidates: [] }]);
  expect(told("走訪劉大柱戶")).toEqual(["visit 1户次 ?劉大柱"]);
  expect(told("走訪李平戶")).toEqual(["visit 1户次 H001"]);
});

/** What failed at first was handed over in the end. */
test.each<[string, string[]]>([
  ["给刘军的两袋米昨天没送成，今天送去了", ["goods 大米 2袋 H003"]],
  ["给李桂花家的棉被，前天忘了带，今天捎去了", ["goods 被子 ? H004"]],
  ["上周没送成的三袋化肥今天给赵满仓送去了", ["goods 化肥 3袋 H007"]],
  ["给刘军的米昨天没送成，今天又没送去", []],
  ["给刘军的米昨天没送成，明天再送", []],
  ["米两袋昨天没送成，今天给赵满仓送去了", ["goods 大米 2袋 H007"]],
  ["答应给李桂花的面粉今天送去了", ["goods 面粉 ? H004"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
