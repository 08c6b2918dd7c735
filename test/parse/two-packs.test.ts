import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

// 俩袋 is typed for 两袋: the classifier behind 俩 or 仨 is the unit, where it is no part of a word (俩包子).
test.each<[string, string[]]>([
  ["给李平送俩袋米", ["goods 大米 2袋 H001"]],
  ["给李平送了俩袋化肥仨桶油", ["goods 化肥 2袋 H001", "goods 食用油 3桶 H001"]],
  ["给李平送化肥俩包", ["goods 化肥 2包 H001"]],
  ["给李平送俩双鞋", ["goods 鞋 2双 H001"]],
  ["给李平俩件衣服", ["goods 衣物 2件 H001"]],
  ["给李平送了俩包子", ["goods 包子 2个 H001"]],
  ["给李平送了俩箱子", ["goods 箱子 2个 H001"]],
  ["走访李平,他家俩娃上学", ["visit 1户次 H001"]],
  ["走访李平俩次", ["visit 1户次 H001"]],
  ["给李平送俩苹果", ["goods 苹果 2个 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

// A figure beyond all that anybody gives is none, and is said to be left out.
test.each<[string, string[]]>([
  ["走访李平,送化肥12345678袋", ["化肥12345678袋"]],
  ["走访李平,给他送999999999斤米", ["送999999999斤"]],
  ["走访李平,送化肥123456袋", []],
  ["走访李平,留了电话12345678901", []],
  ["走访李平,下次送化肥12345678袋", []],
])("%s leaves out", (text, left) => {
  expect(read(text).leftovers.map((span) => span.text)).toEqual(left);
});
