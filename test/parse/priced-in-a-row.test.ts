import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** A price behind each of several things is nothing that was given. */
test.each<[string, string[]]>([
  [
    "看望李平：面粉1袋98元，牛奶2箱120元，共218元",
    ["goods 牛奶 2箱 H001", "goods 面粉 1袋 H001", "goods_value 218元 H001", "visit 1户次 H001"],
  ],
  ["给陈九斤送化肥2袋360元，种子10斤150元", ["goods 化肥 2袋 H002", "goods 种子 10斤 H002"]],
  ["给李桂花带去一箱牛奶65元，一桶油90元", ["goods 牛奶 1箱 H004", "goods 食用油 1桶 H004"]],
  [
    "慰问陈九斤：棉被1床150元；大米1袋110元",
    ["goods 大米 1袋 H002", "goods 被子 1床 H002", "visit 1户次 H002"],
  ],
  [
    "给李平、陈九斤各送大米1袋100元，食用油1桶80元",
    ["goods 大米 1袋 H001", "goods 大米 1袋 H002", "goods 食用油 1桶 H001", "goods 食用油 1桶 H002"],
  ],
  ["给李平送大米1袋，慰问金300元", ["cash 300元 H001", "goods 大米 1袋 H001"]],
  ["给李平送大米1袋和200元", ["cash 200元 H001", "goods 大米 1袋 H001"]],
  ["慰问李平，米1袋、500元", ["cash 500元 H001", "goods 大米 1袋 H001", "visit 1户次 H001"]],
  ["给李平送米1袋，给陈九斤300元", ["cash 300元 H002", "goods 大米 1袋 H001"]],
  [
    "送李平米1袋、面1袋，给陈九斤200元，李桂花300元",
    ["cash 200元 H002", "cash 300元 H004", "goods 大米 1袋 H001", "goods 面粉 1袋 H001"],
  ],
  [
    "帮李平卖鸡蛋5斤60元，土豆10斤30元",
    ["sale 洋芋 10斤 H001", "sale 洋芋 30元 H001", "sale 鸡蛋 5斤 H001", "sale 鸡蛋 60元 H001"],
  ],
  ["李平家买了化肥2袋360元，种子10斤150元", []],
  ["帮李平卖了鸡蛋（60元）、土豆（30元）", ["sale 洋芋 30元 H001", "sale 鸡蛋 60元 H001"]],
  ["代销：花椒（500元）、木耳（300元）", ["sale 木耳 300元", "sale 花椒 500元"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** A sum in brackets behind a thing that was given is what it is worth. */
test.each<[string, string[]]>([
  ["给李平送去棉被（150元）", ["goods 被子 ? H001", "goods_value 150元 H001"]],
  [
    "给陈九斤送药品（260元）、奶粉（180元）",
    ["goods 奶粉 ? H002", "goods 药品 ? H002", "goods_value 440元 H002"],
  ],
  ["给李平送慰问金（500元）", ["cash 500元 H001"]],
  ["给李平送化肥（2袋）", ["goods 化肥 2袋 H001"]],
  ["给李平送化肥（每袋120元）", ["goods 化肥 ? H001"]],
  ["给李平送鸡苗款（500元）", ["cash 500元 H001"]],
  ["买李平家鸡蛋（60元）", ["sale 鸡蛋 60元 H001"]],
  ["李平家买了化肥（300元）", []],
  ["李平想要化肥（300元）", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** So is the sum of goods told by one word for them all. */
test.each<[string, string[]]>([
  ["给8户送了年货，共2400元", ["goods_value 2400元"]],
  ["给李平送去生活用品，合计260元", ["goods_value 260元 H001"]],
  ["给李平、陈九斤发了学习用品，总共400元", ["goods_value 400元 H001+H002"]],
  ["打算给8户送年货，共2400元", []],
  ["李平买了生活用品，合计260元", []],
  ["给8户送了年货，共24份", []],
  ["给8户送了慰问金和慰问品，合计1800元", ["cash 1800元"]],
  ["没给李平送生活用品，合计260元", []],
  ["给李平送了慰问品1份，慰问金500元，合计700元", ["cash 500元 H001", "goods 慰问品 1份 H001"]],
  ["给李平送去慰问品，慰问金500元", ["cash 500元 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
