import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** What each got is named behind 每户 or 各: a word in front of the call on them is no thing, and what was only named has no figure of its own. */
test.each<[string, string[]]>([
  [
    "节前走访李平、刘军月饼各2盒",
    ["goods 月饼 2盒 H001", "goods 月饼 2盒 H003", "visit 1户次 H001", "visit 1户次 H003"],
  ],
  [
    "年前慰问李平、刘军每户腊鸭一只",
    ["goods 腊鸭 1只 H001", "goods 腊鸭 1只 H003", "visit 1户次 H001", "visit 1户次 H003"],
  ],
  [
    "雨停了上门看望李平、刘军每户发彩条布1张",
    ["goods 彩条布 1张 H001", "goods 彩条布 1张 H003", "visit 1户次 H001", "visit 1户次 H003"],
  ],
  ["李平、刘军年货都发到位了每家糍粑10斤", ["goods 糍粑 10斤 H001", "goods 糍粑 10斤 H003"]],
  [
    "给李平、刘军送米和油每户毛巾1条",
    ["goods 大米 ? H001+H003", "goods 毛巾 1条 H001", "goods 毛巾 1条 H003", "goods 食用油 ? H001+H003"],
  ],
  [
    "给李平、刘军送了慰问品每户米1袋、油1桶",
    ["goods 大米 1袋 H001", "goods 大米 1袋 H003", "goods 食用油 1桶 H001", "goods 食用油 1桶 H003"],
  ],
  [
    "大米、面粉每户1袋,李平、刘军都送到了",
    ["goods 大米 1袋 H001", "goods 大米 1袋 H003", "goods 面粉 1袋 H001", "goods 面粉 1袋 H003"],
  ],
  [
    "牛奶看望李平、刘军各1箱",
    ["goods 牛奶 1箱 H001", "goods 牛奶 1箱 H003", "visit 1户次 H001", "visit 1户次 H003"],
  ],
  ["今天举办养羊培训每人发饲料1袋", ["training 1场"]],
  ["义诊每人发药1盒", ["medical 1人次"]],
  ["开院坝会每户发毛巾1条", ["outreach 1次"]],
])("%s", (text, rows) => {
  expect(told(text)).toEqual(rows);
});

/** 然后 behind a stop only goes on; before a figure it parts that from the one in front. */
test.each<[string, string[]]>([
  ["给李平送米2袋,然后一袋50斤", ["goods 大米 2袋 H001"]],
  ["走访12户,然后其中李平家送米1袋", ["goods 大米 1袋 H001", "visit 11户次", "visit 1户次 H001"]],
  ["先给李平500,然后300给陈九斤", ["cash 300元 H002", "cash 500元 H001"]],
  ["先去李平家,然后陈九斤家", ["visit 1户次 H001", "visit 1户次 H002"]],
  ["给李平送米3袋,然后又2袋", ["goods 大米 5袋 H001"]],
])("%s", (text, rows) => {
  expect(told(text)).toEqual(rows);
});
