import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** A day inside a label, or in front of a colon, is that of what stands behind it, and of nothing before. */
test.each<[string, string[]]>([
  ["昨天的工作:走访李桂花。今天的工作:走访赵满仓。", ["visit 1户次 H004 2026-06-11", "visit 1户次 H007"]],
  [
    "6月9日情况:走访李桂花,送面1袋。6月10日情况:走访赵满仓。",
    ["goods 面粉 1袋 H004 2026-06-09", "visit 1户次 H004 2026-06-09", "visit 1户次 H007 2026-06-10"],
  ],
  ["先报昨天的:走访李桂花。再报今天的:走访赵满仓。", ["visit 1户次 H004 2026-06-11", "visit 1户次 H007"]],
  ["今天走访李桂花。再补一下前天的:走访赵满仓。", ["visit 1户次 H004", "visit 1户次 H007 2026-06-10"]],
  [
    "户主:李桂花 走访日期:6月9日 内容:送面1袋",
    ["goods 面粉 1袋 H004 2026-06-09", "visit 1户次 H004 2026-06-09"],
  ],
  ["内容:走访李桂花 6月9日情况:好", ["visit 1户次 H004 2026-06-09"]],
  [
    "6月9日走访对象:李桂花 6月9日物资:面1袋",
    ["goods 面粉 1袋 H004 2026-06-09", "visit 1户次 H004 2026-06-09"],
  ],
  ["走访李桂花,说昨天的:药吃完了。送米1袋", ["goods 大米 1袋 H004", "visit 1户次 H004"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What is said of all above holds for each on the day it was named with; a day of its own is that of all. */
test.each<[string, string[]]>([
  [
    "6月3日,李桂花家;6月4日,赵满仓家。以上均已走访",
    ["visit 1户次 H004 2026-06-03", "visit 1户次 H007 2026-06-04"],
  ],
  ["6月3日:李桂花;6月4日:赵满仓。以上均走访", ["visit 1户次 H004 2026-06-03", "visit 1户次 H007 2026-06-04"]],
  ["6月3日李桂花;6月4日赵满仓,以上都走访了", ["visit 1户次 H004 2026-06-03", "visit 1户次 H007 2026-06-04"]],
  ["李桂花、赵满仓。以上均于6月10日走访", ["visit 1户次 H004 2026-06-10", "visit 1户次 H007 2026-06-10"]],
  [
    "李桂花面1袋,赵满仓面1袋,以上均已走访",
    ["goods 面粉 1袋 H004", "goods 面粉 1袋 H007", "visit 1户次 H004", "visit 1户次 H007"],
  ],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Who was only called is not gone to; an invitation for a day is no visit, but what came of it is. */
test.each<[string, string[]]>([
  ["李桂花家,入户走访;赵满仓家,电话联系", ["talk 1次 H007", "visit 1户次 H004"]],
  ["上午走访李桂花,下午赵满仓家,打了电话", ["talk 1次 H007", "visit 1户次 H004"]],
  ["走访李桂花,赵满仓家,打电话叫来了医生", ["visit 1户次 H004", "visit 1户次 H007"]],
  ["上午走访李桂花,下午赵满仓家,送面1袋", ["goods 面粉 1袋 H007", "visit 1户次 H004", "visit 1户次 H007"]],
  ["李桂花约我周日去她家吃饭,今天电话里聊了几句", ["talk 1次 H004"]],
  ["李桂花约我周日晚上到她家坐坐", []],
  ["李桂花约我昨天去她家吃饭,吃了碗面", ["visit 1户次 H004 2026-06-11"]],
  ["周日我去李桂花家吃饭", ["visit 1户次 H004 2026-06-07"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
