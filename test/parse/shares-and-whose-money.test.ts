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
  // What the gift is of.
  ["给李平送慰问金,600元是单位出的", ["cash 600元 H001"]],
  ["给李平捐款,400元是单位捐的,100元是我捐的", ["cash 500元 H001"]],
  ["捐款:400元是单位的,100元是我自己的,给李平", ["cash 500元 H001"]],
  ["给李平送面粉,2袋是单位给的,1袋是我买的", ["goods 面粉 3袋 H001"]],
  ["给李平送油2桶,另1桶是单位捐的", ["goods 食用油 3桶 H001"]],
  ["给李平送油3桶,1桶是单位的,1桶是村里的,1桶是我买的", ["goods 食用油 3桶 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

// Some of those gone to, and what each of these got.
test.each([
  ["走访8户,给其中5户送了米,每户1袋", ["goods 大米 5袋", "visit 8户次"]],
  ["走访8户,其中5户发了慰问金,每户500元", ["cash 2500元", "visit 8户次"]],
  ["送米8袋,其中5户每户1袋", ["goods 大米 8袋"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

// One named behind what so many homes got is one of them; what is told as besides is not.
test.each([
  ["慰问8户,慰问金4000元,李平家1000元", ["cash 1000元 H001", "cash 3000元", "visit 8户次"]],
  ["8户共发慰问金4000元,李平、刘军各1000元", ["cash 1000元 H001", "cash 1000元 H003", "cash 2000元"]],
  ["走访3户,送米6袋,李平家2袋", ["goods 大米 2袋 H001", "goods 大米 4袋", "visit 3户次"]],
  ["慰问5户,每户200元,其中李平500元", ["cash 500元 H001", "cash 800元", "visit 1户次 H001", "visit 4户次"]],
  ["慰问5户,每户200元,另外李平500元", ["cash 1000元", "cash 500元 H001", "visit 5户次"]],
  ["慰问8户,慰问金4000元,又给李平500元", ["cash 4000元", "cash 500元 H001", "visit 8户次"]],
  ["全村70户,送油12桶,李平家1桶", ["goods 食用油 12桶", "goods 食用油 1桶 H001"]],
  ["走访6户,慰问金3000元,李平学费500元", ["cash 3000元", "cash 500元 H001", "visit 6户次"]],
  ["走访6户,慰问金3000元,李平家救助金800元", ["cash 3000元", "cash 800元 H001", "visit 6户次"]],
  ["走访6户,送油12桶,外加刘军家1桶", ["goods 食用油 12桶", "goods 食用油 1桶 H003", "visit 6户次"]],
  ["上午走访6户,送油12桶,下午刘军家1桶", ["goods 食用油 12桶", "goods 食用油 1桶 H003", "visit 6户次"]],
  ["走访8户,送米8袋,李平家油1桶", ["goods 大米 8袋", "goods 食用油 1桶 H001", "visit 8户次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
