import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** How they fared in a time gone by, told in one breath behind what was done: it dates nothing of ours. */
test.each<[string, string[]]>([
  ["走访李平喂着两头猪去年卖猪崽得了3000块", ["visit 1户次 H001"]],
  ["走访李平他家前年打了三千斤谷子我先给他送了尿素2袋", ["goods 尿素 2袋 H001", "visit 1户次 H001"]],
  ["入户刘军栏里黄牛4头去年贴息贷款的3万也还完了", ["visit 1户次 H003"]],
  ["在李平家坐了坐他家牛棚是去年盖的。我帮他掰了一上午苞米", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["走访李平今年种了5亩烟去年打工赚了3万", ["visit 1户次 H001"]],
  ["去李平家他女儿在东莞上班上个月往家里寄了两千", ["visit 1户次 H001"]],
  ["走访李平他家养了两头牛上个月自己花6000元买了辆三轮车", ["visit 1户次 H001"]],
  ["去上坪村找刘军家里没人邻居说搬去镇上了一月房租300", ["visit 1户次 H003 missed"]],
  ["给刘军捎膏药一盒他是前天从县医院回来的", ["goods 膏药 1盒 H003"]],
  [
    "6月2日走访李平核对2025年产业奖补申报情况发放地膜2卷",
    ["goods 地膜 2卷 H001 2026-06-02", "visit 1户次 H001 2026-06-02"],
  ],
  [
    "6月8日帮李平割麦他今年七十三；下午去刘军家送米1袋",
    ["goods 大米 1袋 H003 2026-06-08", "labour 1人次 H001 2026-06-08", "visit 1户次 H003 2026-06-08"],
  ],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** A time that is of what was done dates it. */
test.each<[string, string[]]>([
  ["去年走访李平3次", ["visit 3户次 H001 2025-12-31"]],
  ["李平家去年走访3次", ["visit 3户次 H001 2025-12-31"]],
  ["走访李平去年走访过4次", ["visit 4户次 H001 2025-12-31"]],
  ["上个月走访李平送米2袋", ["goods 大米 2袋 H001 2026-05-31", "visit 1户次 H001 2026-05-31"]],
  ["一月走访刘军送米2袋", ["goods 大米 2袋 H003 2026-01-31", "visit 1户次 H003 2026-01-31"]],
  ["送李平化肥2袋昨天送的", ["goods 化肥 2袋 H001 2026-06-11"]],
  ["2025年走访李平12次", ["visit 12户次 H001 2025-12-31"]],
  ["今天走访李平2025年共走访12次", ["visit 12户次 H001 2025-12-31", "visit 1户次 H001"]],
  ["介绍刘军去打工3人", ["job 3人 H003"]],
  ["给李平送去产业奖补500元", ["cash 500元 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
