import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

// What a household did with what it had from us gives nothing more.
test.each([
  "李平用我们给的500元买了2袋化肥",
  "李平用上次我们给的钱买了3只羊",
  "李平把我们送的2袋米卖了",
  "李平把我给的200元还给我了",
  "李平用单位资助的2000元买了1头猪",
])("%s", (text) => {
  expect(told(text)).toEqual([]);
});

test.each([
  ["把我们送的2袋米放在李平家", ["goods 大米 2袋 H001"]],
  ["把单位给的500元交给李平", ["cash 500元 H001"]],
  ["用我们单位的车给李平送了2袋米", ["goods 大米 2袋 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each([
  ["李平把我们上次送的米吃完了,又送去2袋", ["goods 大米 2袋 H001"]],
  ["拿单位发的2袋米慰问李平", ["goods 大米 2袋 H001", "visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
