import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** What is planned, and what plans were spoken of. */
test.each<[string, string, string[]]>([
  ["我的计划是给李平送米2袋", "plan", []],
  ["我们的打算是给李平送羊3只", "plan", []],
  ["村里的计划给李平安排公益岗1人", "plan", []],
  ["后续的工作是走访李平", "plan", []],
  ["以后的化肥送李平2袋", "plan", []],
  ["今后的帮扶是给李平送鸡苗20只", "plan", []],
  ["跟李平聊了聊今后的打算", "report", ["talk 1次 H001"]],
  ["跟李平聊了聊以后的日子", "report", ["talk 1次 H001"]],
])("%s", (text, intent, entries) => {
  expect(read(text).intent).toBe(intent);
  expect(told(text)).toEqual(entries);
});
