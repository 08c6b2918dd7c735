import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** A part of the day does not end a plan. */
test.each<[string, string[], string[]]>([
  ["计划下午去李平家", [], []],
  ["打算今天下午去李平家", [], []],
  ["准备晚上去李平家", [], []],
  ["提醒我今天下午去李平家", [], []],
  ["打算上午去李平家下午去刘军家", [], []],
  ["准备了米下午去李平家", ["visit 1户次 H001"], []],
  ["李平想养羊下午去看了他", ["visit 1户次 H001"], []],
  ["上午计划去李平家下午去了刘军家", ["visit 1户次 H003"], []],
  ["李平想办低保下午给他讲了政策", ["outreach 1次 H001"], ["李平想办低保"]],
  ["打算上午去李平家下午去刘军家晚上去陈九斤家", [], []],
  ["要走访李平下午给刘军送米2袋", [], []],
  ["准备工作上午做好下午走访李平", ["visit 1户次 H001"], []],
  ["准备的米上午送李平2袋下午送刘军2袋", ["goods 大米 2袋 H001", "goods 大米 2袋 H003"], []],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});
