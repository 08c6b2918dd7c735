import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** The number of a thing is no day, and does not hide the thing. */
test.each<[string, string[]]>([
  ["贯彻省委1号文件,宣讲政策2次。", ["outreach 2次"]],
  ["3号蓄水池维修1座。", ["works 蓄水池 1座"]],
  ["给2号安置点送面粉20袋。", ["goods 面粉 20袋"]],
  ["为5号大棚安装卷帘机2台。", ["works 卷帘机 2台"]],
  ["五里铺村2号路硬化1.2公里。", ["works 路 1.2公里"]],
  ["修建6号水渠300米。", ["works 水渠 300米"]],
  ["维修一号机井1眼,更换水泵1台。", ["works 机井 1眼", "works 水泵 1台"]],
  ["走访8号院李平家,送面粉1袋。", ["goods 面粉 1袋 H001", "visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** A day it stays, whatever follows it. */
test.each<[string, string[]]>([
  ["5号路过李平家,进去看望了他。", ["visit 1户次 H001 2026-06-05"]],
  ["5号大雨,走访李平。", ["visit 1户次 H001 2026-06-05"]],
  ["3号走访李平,送米1袋", ["goods 大米 1袋 H001 2026-06-03", "visit 1户次 H001 2026-06-03"]],
  ["2号给赵满仓家送米1袋", ["goods 大米 1袋 H007 2026-06-02"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
