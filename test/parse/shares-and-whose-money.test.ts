import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

// Shares of what was counted just before, without its unit.
test.each([
  ["送化肥5袋:李平2,刘军3", ["goods 化肥 2袋 H001", "goods 化肥 3袋 H003"]],
  [
    "送出米5袋,李平2,刘军2,还有1袋给了李桂花",
    ["goods 大米 1袋 H004", "goods 大米 2袋 H001", "goods 大米 2袋 H003"],
  ],
  ["今天发化肥5袋给李平2刘军3", ["goods 化肥 2袋 H001", "goods 化肥 3袋 H003"]],
  ["送米5袋,李平2袋,刘军3", ["goods 大米 2袋 H001", "goods 大米 3袋 H003"]],
  ["送化肥5袋,李平3,刘军4", ["goods 化肥 5袋"]],
  ["走访3户,李平2,刘军1", ["visit 3户次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

// One of those who each got so much got another sum.
test.each([
  ["给10户送鸡苗,每户20只,其中李平家30只", ["goods 鸡苗 180只", "goods 鸡苗 30只 H001"]],
  ["给10户送鸡苗,每户20只,其中李平家20只", ["goods 鸡苗 180只", "goods 鸡苗 20只 H001"]],
  ["给10户送鸡苗共210只,其中李平家30只", ["goods 鸡苗 180只", "goods 鸡苗 30只 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

// Whose money parts of a gift came from is nothing beside it.
test.each([
  ["给李平送米2袋,1袋是单位的,1袋是我自己买的", ["goods 大米 2袋 H001"]],
  ["给李平送了500元,300元是单位出的,200元是我出的", ["cash 500元 H001"]],
  ["给李平送米2袋(1袋是单位捐的)", ["goods 大米 2袋 H001"]],
  ["给李平2袋米,1袋是给刘军的", ["goods 大米 1袋 H003", "goods 大米 2袋 H001"]],
  ["给李平300元,是单位出的", ["cash 300元 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
