import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** What was really taken stands in the place of what was brought. */
test.each<[string, string[]]>([
  ["给刘军送去被子3床,老人只留了1床", ["goods 被子 1床 H003"]],
  ["给李桂花500元,她收下200元", ["cash 200元 H004"]],
  ["送赵满仓10斤猪肉,他接下5斤", ["goods 猪肉 5斤 H007"]],
  ["给陈九斤送煤5吨,实际收到4吨", ["goods 煤 4吨 H002"]],
  ["给李平、刘军各送3盒药,刘军只领走1盒", ["goods 药品 1盒 H003", "goods 药品 3盒 H001"]],
  ["走访8户,每户200元,实际发出1400元", ["cash 1400元", "visit 8户次"]],
  ["给李平带去油3桶,他家退了1桶", ["goods 食用油 2桶 H001"]],
  ["给李平送米3袋,他退回来1袋", ["goods 大米 2袋 H001"]],
  ["给李平送500元,退回200元", ["cash 300元 H001"]],
  ["给李平送5袋米。他收下3袋", ["goods 大米 3袋 H001"]],
  ["今天给5户送米,每户2袋,送出去10袋", ["goods 大米 10袋"]],
  ["给李平送200元,李平收到了200元", ["cash 200元 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** More of it, another thing, another household, or what they gave: added, or nothing. */
test.each<[string, string[]]>([
  ["给李平送500元,他又收下300元", ["cash 800元 H001"]],
  ["给李平送米2袋,他收下了", ["goods 大米 2袋 H001"]],
  ["给李平送500元,又给了300元", ["cash 800元 H001"]],
  ["给李平送2袋米,他接了1袋油", ["goods 大米 2袋 H001"]],
  ["给李平送米3袋,陈九斤领了1袋", ["goods 大米 1袋 H002", "goods 大米 3袋 H001"]],
  ["给李平送米5袋,收了他2袋核桃", ["goods 大米 5袋 H001"]],
  ["给李平送米2袋,帮他收了1亩玉米", ["goods 大米 2袋 H001", "labour 1人次 H001"]],
  ["给李平送5袋米,就2袋是新的", ["goods 大米 5袋 H001"]],
  ["李平领了2袋化肥,陈九斤领了1袋", ["goods 化肥 1袋 H002", "goods 化肥 2袋 H001"]],
  [
    "给村里送化肥100袋,李平领走2袋,刘军领走3袋",
    ["goods 化肥 100袋", "goods 化肥 2袋 H001", "goods 化肥 3袋 H003"],
  ],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What was lost on the way was never handed over: what came through in truth, or was left, stands for all of it. */
test.each<[string, string[]]>([
  ["给刘军家送鸭苗40只,路上死了3只,实际交给他37只", ["goods 鸭苗 37只 H003"]],
  ["给李桂花送去瓷碗12个,碰碎了2个,真正送到10个", ["goods 瓷碗 10个 H004"]],
  ["给赵满仓送米6袋,淋湿了1袋,最后给了5袋", ["goods 大米 5袋 H007"]],
  ["给李平送鸡苗20只,闷死了4只,剩下16只给了他", ["goods 鸡苗 16只 H001"]],
  ["给李平送鸡蛋60个,破了5个,只交给他55个", ["goods 鸡蛋 55个 H001"]],
  ["给陈九斤送鸡苗30只,死了1只,实际29只", ["goods 鸡苗 29只 H002"]],
  ["给刘军送鸡苗30只,死了1只,到户29只", ["goods 鸡苗 29只 H003"]],
  ["给李平、刘军各送鸡苗20只,路上死了2只,最后发了38只", ["goods 鸡苗 38只 H001+H003"]],
  ["给李平送米5袋,给他实际发放4袋", ["goods 大米 4袋 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Lost and made good, another thing or another household, and what nothing was lost of. */
test.each<[string, string[]]>([
  ["给刘军送鸭苗40只,死了2只,又补给他2只", ["goods 鸭苗 42只 H003"]],
  ["给刘军送米5袋,破了1袋,又送去1袋", ["goods 大米 6袋 H003"]],
  ["给刘军送鸭苗40只,路上死了2只", ["goods 鸭苗 40只 H003"]],
  ["给刘军送鸭苗40只,死了2只,剩下8只给了李平", ["goods 鸭苗 40只 H003", "goods 鸭苗 8只 H001"]],
  ["给李平送米5袋,最后给了他2袋面", ["goods 大米 5袋 H001", "goods 面粉 2袋 H001"]],
  ["给李平送米5袋,最后又给了他2袋", ["goods 大米 7袋 H001"]],
  ["给李平送鸡苗50只,他家鸡死了2只,最后送了2只鸡", ["goods 鸡 2只 H001", "goods 鸡苗 50只 H001"]],
  ["给李平送鸡蛋30个,给刘军实际送到27个", ["goods 鸡蛋 27个 H003", "goods 鸡蛋 30个 H001"]],
  ["给李平送米5袋,给刘军送米3袋,破了1袋,最后给了2袋", ["goods 大米 2袋 H003", "goods 大米 5袋 H001"]],
  ["给刘军送鸭苗40只,李桂花家死了3只,只给了她20只", ["goods 鸭苗 20只 H004", "goods 鸭苗 40只 H003"]],
  ["给刘军送瓷碗20个,碎了4个,就给他补了4个", ["goods 瓷碗 24个 H003"]],
  ["给刘军送鸭苗40只,死了4只,就送了4只给他", ["goods 鸭苗 40只 H003"]],
  ["给刘军600元,他家水管坏了1处,就给了他200元", ["cash 800元 H003"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
