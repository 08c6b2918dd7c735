import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** What one pack costs or holds, told before the thing, is no amount of it. */
test.each<[string, string[]]>([
  ["给陈九斤送了25公斤一袋的面粉3袋", ["goods 面粉 3袋 H002"]],
  ["给李平买了6块一斤的猪肉5斤", ["goods 猪肉 5斤 H001"]],
  ["给赵满仓捎了60块一桶的油一桶", ["goods 食用油 1桶 H007"]],
  ["给李平送了一箱12瓶的酒", ["goods 酒 1箱 H001"]],
  ["给刘军送了2箱24盒的牛奶", ["goods 牛奶 2箱 H003"]],
  ["给李平送了一斤8块的茶叶2斤", ["goods 茶叶 2斤 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What things are worth stands beside how many they are. */
test.each<[string, string[]]>([
  ["给李桂花送了200块钱的两床被子", ["goods 被子 2床 H004", "goods_value 200元 H004"]],
  ["给陈九斤拿了一箱65元的牛奶", ["goods 牛奶 1箱 H002", "goods_value 65元 H002"]],
  [
    "给李平送了150元的一袋米和两桶油",
    ["goods 大米 1袋 H001", "goods 食用油 2桶 H001", "goods_value 150元 H001"],
  ],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** 一两袋 is about one; what it was brought on is no figure. */
test.each<[string, string[]]>([
  ["给陈九斤一两袋面粉", ["goods 面粉 ~1袋 H002"]],
  ["给李平送了一两百块钱", ["cash ~100元 H001"]],
  ["给李平一两茶叶", ["goods 茶叶 1两 H001"]],
  ["给刘军送了一三轮车沙子", ["goods 沙子 1车 H003"]],
  ["给李平送了三轮车1辆", ["goods 三轮车 1辆 H001"]],
  ["和陈九斤聊了两句", ["talk 1次 H002"]],
  ["和李平聊了两次", ["talk 2次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Two gifts, and money beside things, stay what they are. */
test.each<[string, string[]]>([
  ["给李平300块一床被子", ["cash 300元 H001", "goods 被子 1床 H001"]],
  ["给李平送米1袋,面2袋", ["goods 大米 1袋 H001", "goods 面粉 2袋 H001"]],
  ["给李平50元,一箱牛奶", ["cash 50元 H001", "goods 牛奶 1箱 H001"]],
  [
    "给李平送了1000块钱的米面油",
    ["goods 大米 ? H001", "goods 面粉 ? H001", "goods 食用油 ? H001", "goods_value 1000元 H001"],
  ],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
