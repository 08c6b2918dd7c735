import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** Figures in a row count, for each of them, what the sentence told before in the same unit, or one after the other. */
test.each<[string, string[]]>([
  [
    "米两袋油两桶,李平刘军一家一袋一桶",
    ["goods 大米 1袋 H001", "goods 大米 1袋 H003", "goods 食用油 1桶 H001", "goods 食用油 1桶 H003"],
  ],
  [
    "给李平刘军送米和油,每户一袋一桶",
    ["goods 大米 1袋 H001", "goods 大米 1袋 H003", "goods 食用油 1桶 H001", "goods 食用油 1桶 H003"],
  ],
  [
    "给李平和刘军送了米和面,各一袋两袋",
    ["goods 大米 1袋 H001", "goods 大米 1袋 H003", "goods 面粉 2袋 H001", "goods 面粉 2袋 H003"],
  ],
  [
    "送李平刘军雨鞋和手套,每人一双、两副",
    ["goods 手套 2副 H001", "goods 手套 2副 H003", "goods 雨鞋 1双 H001", "goods 雨鞋 1双 H003"],
  ],
  // Nothing tells which figure counts which.
  ["走访李平刘军,每户2袋1桶", ["visit 1户次 H001", "visit 1户次 H003"]],
  ["给李平送米两袋,各村都有", ["goods 大米 2袋 H001"]],
  ["李平家两口人各一亩三分", []],
])("%s", (text, entries) => expect(told(text)).toEqual(entries));

/** Of several things handed out, what each household got makes up the whole, told once. */
test.each<[string, string[]]>([
  [
    "发放大米4袋、食用油4桶,李平米2袋油2桶,刘军米2袋油2桶",
    ["goods 大米 2袋 H001", "goods 大米 2袋 H003", "goods 食用油 2桶 H001", "goods 食用油 2桶 H003"],
  ],
  [
    "送米两袋、油两桶,李平刘军各一袋米一桶油",
    ["goods 大米 1袋 H001", "goods 大米 1袋 H003", "goods 食用油 1桶 H001", "goods 食用油 1桶 H003"],
  ],
  [
    "发放大米9袋、食用油4桶,李平米2袋油2桶,刘军米2袋油2桶",
    [
      "goods 大米 2袋 H001",
      "goods 大米 2袋 H003",
      "goods 大米 9袋",
      "goods 食用油 2桶 H001",
      "goods 食用油 2桶 H003",
    ],
  ],
])("%s", (text, entries) => expect(told(text)).toEqual(entries));

/** 被子 behind a figure is a thing, and 被 before whoever took it is not. */
test.each<[string, string[]]>([
  ["李平米3袋被子1床", ["goods 大米 3袋 H001", "goods 被子 1床 H001"]],
  ["李平油3桶被套1床枕头2个", ["goods 枕头 2个 H001", "goods 被套 1床 H001", "goods 食用油 3桶 H001"]],
  ["苹果20箱被超市收走了", []],
  ["李平家米3袋被人偷了", []],
])("%s", (text, entries) => expect(told(text)).toEqual(entries));

/** Cadres called by what they do there are hands as others are. */
test.each<[string, string[]]>([
  ["组织帮扶干部8人给李平家收土豆", ["labour 8人次 H001"]],
  ["组织帮扶队员8人给李平家收土豆", ["labour 8人次 H001"]],
  ["组织干部帮扶李平家收土豆", []],
])("%s", (text, entries) => expect(told(text)).toEqual(entries));

/** The word for money behind a row of sums is told of each of them. */
test.each<[string, string[]]>([
  ["李平500块，陈九斤300块，慰问金", ["cash 300元 H002", "cash 500元 H001"]],
  ["李平500元、陈九斤300元慰问金", ["cash 300元 H002", "cash 500元 H001"]],
  [
    "李平500元，陈九斤300元，救助金，都送到家了",
    ["cash 300元 H002", "cash 500元 H001", "visit 1户次 H001", "visit 1户次 H002"],
  ],
  ["李桂花200块、赵满仓300块，慰问金", ["cash 200元 H004", "cash 300元 H007"]],
  ["李平2头，陈九斤3头，慰问金300元", ["cash 300元 H002"]],
  ["李平欠500元，陈九斤欠300元，慰问金", []],
  ["李平交电费500元，陈九斤300元", []],
  ["李平也是500元，陈九斤500元，今天都送到了", ["cash 500元 H001", "cash 500元 H002"]],
  ["陈九斤500元，李平也是500元，都送到了", ["cash 500元 H001", "cash 500元 H002"]],
  ["李平500元，陈九斤也是500元", []],
  ["李平收入500元，陈九斤也是500元", []],
  ["刘军欠300元，李平也是300元，都送到法院", []],
  ["刘军400元，李桂花200元，慰问金，明天送", []],
  ["刘军400元、李桂花200元慰问金，下周送去", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
