import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

// Behind 其中 who is named takes his own out of acts that were counted.
test.each([
  ["化解矛盾3起,其中李平家1起", ["solved 1件 H001", "solved 2件"]],
  ["解决困难5件,其中刘军家2件,李平家1件", ["solved 1件 H001", "solved 2件", "solved 2件 H003"]],
  ["今天调解纠纷2起,其中1起是李平和刘军的", ["solved 1件", "solved 1件 H001+H003"]],
  ["义诊32人次,其中刘军家2人查出高血压", ["medical 2人次 H003", "medical 30人次"]],
  ["化解矛盾3起,其中李平家3起", ["solved 3件 H001"]],
  ["化解矛盾3起,其中李平和刘军家各1起", ["solved 1件", "solved 1件 H001", "solved 1件 H003"]],
  ["介绍就业6人,其中李平家1人,都去了广东", ["job 1人 H001", "job 5人"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each([
  ["解决问题3件,其中就医1件", ["solved 3件"]],
  ["义诊32人次,其中李平家40人", ["medical 32人次"]],
  ["慰问12户,其中李平家2人有病", ["visit 11户次", "visit 1户次 H001"]],
  ["化解矛盾3起,其中李平家1起,走访刘军家1次", ["solved 1件 H001", "solved 2件", "visit 1户次 H003"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

// How many days a week or a month came to is not said.
test.each([
  ["在村里住了一个星期", ["stay ?天"]],
  ["驻村三个礼拜", ["stay ?天"]],
  ["3月1日至7日驻村一个星期", ["stay 7天 2026-03-01 –2026-03-07"]],
  ["在村里住了一周", ["stay ?天"]],
  ["在村里住了一晚", ["stay 1天"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
