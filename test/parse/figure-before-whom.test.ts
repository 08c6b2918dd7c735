// How much, and behind it whom it went to: 三箱奶一箱给李平两箱给王五, said in one breath.
import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

test.each<[string, string[]]>([
  ["拉了八袋化肥五袋给李平三袋给赵满仓", ["goods 化肥 3袋 H007", "goods 化肥 5袋 H001"]],
  ["带了三箱奶一箱给李平两箱给陈九斤", ["goods 牛奶 1箱 H001", "goods 牛奶 2箱 H002"]],
  ["给李平送了化肥五袋三袋是给赵满仓的", ["goods 化肥 3袋 H007", "goods 化肥 5袋 H001"]],
  ["两袋米给李平一袋米给陈九斤", ["goods 大米 1袋 H002", "goods 大米 2袋 H001"]],
  ["送了米5袋3袋给了李平2袋给了李桂花", ["goods 大米 2袋 H004", "goods 大米 3袋 H001"]],
  [
    "种子8斤给李平5斤给陈九斤3斤给赵满仓",
    ["goods 种子 3斤 H007", "goods 种子 5斤 H002", "goods 种子 8斤 H001"],
  ],
  ["送米5袋,3袋给李平2袋给陈九斤", ["goods 大米 2袋 H002", "goods 大米 3袋 H001"]],
])("%s: each figure goes to the one behind it", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each<[string, string[]]>([
  ["送米5袋给李平两袋给陈九斤三袋", ["goods 大米 2袋 H001", "goods 大米 3袋 H002"]],
  ["米2袋、油1桶给李平", ["goods 大米 2袋 H001", "goods 食用油 1桶 H001"]],
  ["送面2袋给李平说了会儿话", ["goods 面粉 2袋 H001", "talk 1次 H001"]],
  ["给李平送了两袋米给陈九斤送了一桶油", ["goods 大米 2袋 H001", "goods 食用油 1桶 H002"]],
  [
    "给李平送了2袋米聊了一会儿给陈九斤送了1袋面",
    ["goods 大米 2袋 H001", "goods 面粉 1袋 H002", "talk 1次 H001"],
  ],
])("%s: each figure goes to the one in front of it, or all to one", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
