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
