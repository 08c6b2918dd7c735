import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

test.each([
  ["清除垃圾8车。", "other"],
  ["清除路边淤泥。", "other"],
  ["清除安全隐患3处。", "other"],
  ["改电15户。", "other"],
  ["清除上一条", "retract"],
  ["清除我今天的记录", "retract"],
  ["清除上报的垃圾8车", "retract"],
  ["清除化肥2袋", "retract"],
  ["改8户", "correct"],
  ["改电风扇2台", "correct"],
])("%s is %s", (text, intent) => {
  // Dirt is cleared away, and a report is withdrawn.
  expect(read(text).intent).toBe(intent);
});

test.each([
  ["清除村道积雪,走访李平。", ["visit 1户次 H001"]],
  ["改户厕12户。", ["works 户厕 12户"]],
  ["改厕36户,改厨12户,改圈8户。", ["works 厕所 36户", "works 厨房 12户", "works 圈舍 8户"]],
  ["帮李平改厨房", ["labour 1人次 H001"]],
  ["我们分两组,一组走访李平,二组走访刘军。", ["visit 1户次 H001", "visit 1户次 H003"]],
  ["分成两组,一组慰问刘军,二组慰问李平。", ["visit 1户次 H001", "visit 1户次 H003"]],
  ["工作队第二组走访李平。", ["visit 1户次 H001"]],
  ["党员二组帮李平收麦子。", ["labour 1人次 H001"]],
  ["慰问一组到李平家,慰问二组到刘军家。", ["visit 1户次 H001", "visit 1户次 H003"]],
  ["我们分两组走访李平、刘军。", ["visit 1户次 H001", "visit 1户次 H003"]],
])("%s", (text, expected) => {
  // Which of our teams went, and no group of the village.
  expect(told(text).sort()).toEqual(expected);
});

test("a group of the village is still one", () => {
  expect(told("今天分三组走访,走访二组李平")).toEqual(told("走访二组李平"));
});
