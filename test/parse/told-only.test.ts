import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** What somebody is told of, and nobody gave. */
test.each<[string, string[]]>([
  ["我告诉刘军养老保险每人交200元", []],
  ["跟李桂花说了大病救助最多能报5000元", []],
  ["告诉赵满仓可以贷款3万元", []],
  ["去李平家算了一下,一年能领2400元", ["visit 1户次 H001"]],
  ["建议刘军买3袋复合肥", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What was given, lent or seen to all the same. */
test.each<[string, string[]]>([
  ["给刘军送了补助1000元", ["cash 1000元 H003"]],
  ["帮刘军贷款3万元", ["loan 30000元 H003"]],
  ["给李平送500元,告诉他政策", ["cash 500元 H001"]],
  ["代李平交了400元医保费", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
