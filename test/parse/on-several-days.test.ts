import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** Several days in a row, with a stop behind them or with none between them: on each of them. */
test.each<[string, string[]]>([
  ["6月1号、6月6号,两次都是去李桂花家走访", ["visit 1户次 H004 2026-06-01", "visit 1户次 H004 2026-06-06"]],
  ["周一、周三,我都去了李桂花家", ["visit 1户次 H004 2026-06-08", "visit 1户次 H004 2026-06-10"]],
  ["上周二上周五我都给李桂花打过电话", ["talk 1次 H004 2026-06-02", "talk 1次 H004 2026-06-05"]],
  ["昨天前天都去了李桂花家", ["visit 1户次 H004 2026-06-10", "visit 1户次 H004 2026-06-11"]],
  ["6月1号、6月6号都给李桂花送了2袋面", ["goods 面粉 2袋 H004 2026-06-01", "goods 面粉 2袋 H004 2026-06-06"]],
  ["昨天6月11号去了李桂花家", ["visit 1户次 H004 2026-06-11"]],
  ["6月1号、6月6号,都没去成李桂花家", []],
  ["周五今天走访李桂花", ["visit 1户次 H004"]],
  ["6月1日,走访李桂花", ["visit 1户次 H004 2026-06-01"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** To each of them on his own day; with a figure for each, or nothing said of each, as before. */
test.each<[string, string[]]>([
  [
    "6月2日给李桂花、6月3日给赵满仓各送去鸡苗20只",
    ["goods 鸡苗 20只 H004 2026-06-02", "goods 鸡苗 20只 H007 2026-06-03"],
  ],
  ["昨天给李桂花和今天给赵满仓各送了500元", ["cash 500元 H004 2026-06-11", "cash 500元 H007"]],
  [
    "6月2日给李桂花送面1袋、6月3日给赵满仓送面2袋",
    ["goods 面粉 1袋 H004 2026-06-02", "goods 面粉 2袋 H007 2026-06-03"],
  ],
  [
    "昨天给李桂花、赵满仓各送面1袋,今天走访陈九斤",
    ["goods 面粉 1袋 H004 2026-06-11", "goods 面粉 1袋 H007 2026-06-11", "visit 1户次 H002"],
  ],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Gone to on another day as well; where somebody else went, or somewhere else, it is no visit. */
test.each<[string, string[]]>([
  ["这个月5号去过李桂花家,上个月5号也去过", ["visit 1户次 H004 2026-05-05", "visit 1户次 H004 2026-06-05"]],
  ["昨天去了李桂花家,前天我也去了一趟", ["visit 1户次 H004 2026-06-10", "visit 1户次 H004 2026-06-11"]],
  ["昨天去了李桂花家,村主任也去过", ["visit 1户次 H004 2026-06-11"]],
  ["昨天去了李桂花家,前天她也去了县城", ["visit 1户次 H004 2026-06-11"]],
  ["昨天去了李桂花家,前天也去过县里", ["visit 1户次 H004 2026-06-11"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
