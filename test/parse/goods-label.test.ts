import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** A class of things with a colon labels what was given. */
test.each<[string, string[], string[]]>([
  ["物资:地膜20卷", ["goods 地膜 20卷"], []],
  ["帮扶物资:大米12袋、面粉9袋。", ["goods 大米 12袋", "goods 面粉 9袋"], []],
  ["慰问品:面粉9袋、食用油9桶", ["goods 面粉 9袋", "goods 食用油 9桶"], []],
  ["时间:6月9日\n物资:地膜20卷", ["goods 地膜 20卷 2026-06-09"], []],
  ["物资:上坪村煤6吨;五里铺村煤4吨;合计煤10吨。", ["goods 煤 4吨", "goods 煤 6吨"], []],
  ["发放物资:\n地膜20卷\n面粉9袋", ["goods 地膜 20卷", "goods 面粉 9袋"], []],
  ["物资:\n地膜20卷\n需求:煤2吨", ["goods 地膜 20卷"], ["煤2吨"]],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});

/** What is needed, in stock, lacking or another matter is not. */
test.each<[string, string[], string[]]>([
  ["需求物资:地膜20卷", [], ["地膜20卷"]],
  ["库存物资:地膜20卷,煤9吨", [], []],
  ["物资:暂缺地膜20卷", [], []],
  ["物资:无", [], []],
  ["物资:地膜20卷,明天送", [], []],
  ["今天物资紧张,煤9吨还没到", [], []],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});
