import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** What is ahead of a household beside what was done for it, and words of how much that ask nothing. */
test.each<[string, string[]]>([
  ["李平家娃明天开学我给转了五百块钱", ["cash 500元 H001"]],
  ["陈九斤后天出院呢我给他微信转了二百", ["cash 200元 H002"]],
  ["我明天去李平家我给他买了两袋米", []],
  ["李平明天出院我后天给他送两袋米", []],
  ["给李平送了些菜籽也没多少钱", ["goods 菜籽 ? H001"]],
  ["给李平送了点种子啥的也没多少钱", ["goods 种子 ? H001"]],
  ["给李平送了些米面啥的", ["goods 大米 ? H001", "goods 面粉 ? H001"]],
  ["帮李平点种了一上午", ["labour 1人次 H001"]],
])("%s", (text, expected) => {
  expect(told(text)).toEqual(expected);
});
