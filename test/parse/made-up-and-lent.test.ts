import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** The day's page written late is one; others' pages, several of them and what is still to be written are none. */
test.each<[string, string[]]>([
  ["走访李平,夜里把工作日志补了", ["diary 1篇", "visit 1户次 H001"]],
  ["今天走访李平。日记补好了", ["diary 1篇", "visit 1户次 H001"]],
  ["走访李平,回来把今天的民情日记补上了", ["diary 1篇", "visit 1户次 H001"]],
  ["走访李平,民情日记没补", ["visit 1户次 H001"]],
  ["走访李平,把上周几天的日志都补了", ["visit 1户次 H001"]],
  ["走访李平,让村文书把日志补了", ["visit 1户次 H001"]],
  ["走访李平,明早把日记补上", ["visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** A hand lent and help told in one breath are one piece of work; theirs, planned and at a desk is none. */
test.each<[string, string[]]>([
  ["到李平家,搭手帮着褪猪毛", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["走访李平,他家灌香肠,我搭把手帮着剁肉", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["走访李平,邻居搭手帮着褪猪毛", ["visit 1户次 H001"]],
  ["走访李平,搭手帮着填了表", ["visit 1户次 H001"]],
  ["走访李平,没顾上搭手帮着褪猪毛", ["visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

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
