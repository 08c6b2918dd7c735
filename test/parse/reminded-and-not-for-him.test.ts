import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** What we are to be reminded of is not done, and whom a gift was not for has none. */
test.each<[string, string[], string[]]>([
  ["提醒我周五去李平家", [], []],
  ["提醒我今天去李平家", [], []],
  ["提醒我晚上给李平打电话", [], []],
  ["提醒我明天去李平家", [], []],
  ["李平提醒我了,今天去了他家", ["visit 1户次 H001"], []],
  ["提醒我了,走访李平", ["visit 1户次 H001"], []],
  ["今天去李平家,他提醒我带伞", ["visit 1户次 H001"], []],
  ["走访李平,提醒他交医保", ["visit 1户次 H001"], []],
  ["提醒李平周五来领米", [], []],
  ["每周五提醒我走访", [], []],
  ["那两袋米不是给李平的,是给刘军的", ["goods 大米 2袋 H003"], []],
  ["昨天的米是给刘军的不是给李平的", ["goods 大米 ? H003 2026-06-11"], []],
  ["那两袋米是给刘军的,不是给李平的", ["goods 大米 2袋 H003"], []],
  ["2袋米不是送给李平家,是送给刘军", ["goods 大米 2袋 H003"], []],
  ["那两袋米不是给李平的", [], []],
  ["给李平送了2袋不是3袋", ["2袋 H001"], []],
  ["这2袋不是给李平的,走访刘军", ["visit 1户次 H003"], []],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});
