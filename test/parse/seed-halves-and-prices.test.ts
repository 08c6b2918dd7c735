import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** Seed whose figure is set right keeps its name. */
test.each([
  ["昨天那条写错了,洋芋种应该是80斤", "洋芋种", 80],
  ["洋芋种80斤写错了,应该是90斤", "洋芋种", 90],
  ["刚才那条改一下,花生种是20斤", "花生种", 20],
  ["刚才那条错了,洋芋应该是80斤", "洋芋", 80],
])("%s", (text, item, quantity) => {
  const { intent, entries } = read(text);
  expect(intent).toBe("correct");
  expect(entries.map((entry) => [entry.item, entry.quantity])).toEqual([[item, quantity]]);
});

/** Half of what each got is no half household; 多 of the next word is no "more than". */
test.each<[string, string[]]>([
  ["李平、刘军两家,送地膜一家半卷", ["goods 地膜 0.5卷 H001", "goods 地膜 0.5卷 H003"]],
  ["给李平拿去两瓶多菌灵", ["goods 多菌灵 2瓶 H001"]],
  ["给李平拿去两斤多花生", ["goods 花生 ~2斤 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What a pound of the sold goes for, behind who bought it, is its price. */
test.each<[string, string[]]>([
  ["帮李平家卖了二百斤板栗是我联系的老板一斤十一块", ["sale 板栗 200斤 H001"]],
  ["帮李平卖了30斤蜂蜜给老板一斤四十块", ["sale 蜂蜜 30斤 H001"]],
  ["帮李平卖了30斤蜂蜜给老板,老板付了一千二百块", ["sale 蜂蜜 1200元 H001", "sale 蜂蜜 30斤 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
