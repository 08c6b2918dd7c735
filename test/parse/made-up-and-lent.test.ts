import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** The day's page written late is one; others' pages, several of them and what is still to be written are none. */
test.each<[string, string[]]>([
  ["走访李平,夜里把工作日志补了", ["diary 1篇", "visit 1户次 H001"]],
  ["今天走访李平。日记补好了", ["diary 1篇", "visit 1户次 H001"]],
  ["走访李平,回来把今天的民情日记补上了", ["diary 1篇", "visit 1户次 H001"]],
  ["走访李平,民情日记没补", ["visit 1户次 H001"]],
  ["走访李平,把上周几天的日志都补了", ["visit 1户次 H001"]],
  ["走访李平,让村文书把日志补了", ["visit 1户次 H001"]],
  ["走访李平,总算把日记补完了", ["diary 1篇", "visit 1户次 H001"]],
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
  ["走访李平,不用搭手帮忙收豆子", ["visit 1户次 H001"]],
  ["走访李平,没顾上搭手帮着褪猪毛", ["visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Work upon what is theirs is work; what is handed over or found for them is none. */
test.each<[string, string[]]>([
  ["走访李平,帮他给果园打了一遍农药", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["走访李平,邻居帮他给果园打了一遍农药", ["visit 1户次 H001"]],
  ["走访李平,帮他给果园打了招呼", ["visit 1户次 H001"]],
  ["走访李平,帮他给果园签了合同", ["visit 1户次 H001"]],
  ["走访李平,帮他给果园签了收购合同", ["visit 1户次 H001"]],
  ["走访李平,没搭手帮忙掰玉米", ["visit 1户次 H001"]],
  ["走访李平,帮他给果园找了买家", ["visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
