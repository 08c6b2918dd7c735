import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** What was decided is still to come, and the hundredth day is one. */
test.each<[string, string[], string[]]>([
  ["单位决定给李桂花家送两张床", [], []],
  ["决定给李平送2袋米", [], []],
  ["走访李平,决定帮他申请低保", ["visit 1户次 H001"], []],
  ["李平决定外出务工,介绍到厂里上班1人", ["job 1人 H001"], []],
  ["单位决定给李桂花家送两张床,今天送到了", ["goods 床 2张 H004"], []],
  ["刘军想养几头牛,就是没本钱", [], ["想养几头牛,就是没本钱"]],
  ["刘军说想养牛没有本钱", [], ["刘军说想养牛没有本钱"]],
  ["今天是驻村第一百天", ["stay 1天"], []],
  ["驻村第一百二十天,走访李平", ["stay 1天", "visit 1户次 H001"], []],
  ["第一百货公司捐了2袋米给李平", ["goods 大米 2袋 H001"], []],
  ["第十一天走访李平", ["visit 1户次 H001"], []],
  ["经研究决定给予李平临时救助1000元", [], []],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});
