import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** More of it wanted is no gift, and whoever was called in put right what was amiss, told in one breath. */
test.each<[string, string[], string[]]>([
  ["给李平送了两袋化肥他说不够还要两袋", ["goods 化肥 2袋 H001"], ["他说不够", "还要两袋"]],
  ["给李平送米2袋,还要送刘军2袋", ["goods 大米 2袋 H001"], []],
  ["李平家水管坏了叫师傅来修好了", ["solved 1件 H001"], []],
  ["李平家水管坏了叫师傅来修了修好了八十块钱我出的", ["solved 1件 H001"], []],
  ["李平家水管坏了想叫师傅来修", [], ["李平家水管坏了想叫师傅来修"]],
  ["李平家水管坏了喊电工来看了没修好", [], ["李平家水管坏了喊电工来看了没修好"]],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});
