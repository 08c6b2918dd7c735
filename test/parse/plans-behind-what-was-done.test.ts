import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** By when the rest is to be done dates nothing that was done before it. */
test.each<[string, string[]]>([
  ["新修水渠3公里余下的计划8月中旬完工", ["works 水渠 3公里"]],
  ["安装太阳能路灯20盏剩下的拟于7月底前装完", ["works 太阳能路灯 20盏"]],
  ["走访李平送面1袋种子准备6月25日送", ["goods 面粉 1袋 H001", "visit 1户次 H001"]],
  [
    "6月3日走访刘军送油1桶化肥预计6月20日到",
    ["goods 食用油 1桶 H003 2026-06-03", "visit 1户次 H003 2026-06-03"],
  ],
  ["砌挡墙200米争取6月底前竣工", ["works 挡墙 200米"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** A day that is none of a plan. */
test.each<[string, string[]]>([
  ["新修水渠3公里已于6月3日完工", ["works 水渠 3公里 2026-06-03"]],
  ["准备了面2袋6月8日送给李平", ["goods 面粉 2袋 H001 2026-06-08"]],
  ["按计划6月9日走访刘军送米1袋", ["goods 大米 1袋 H003 2026-06-09", "visit 1户次 H003 2026-06-09"]],
  ["计划走访5户6月10日走访了李平", ["visit 1户次 H001 2026-06-10"]],
  ["6月5日争取项目资金5万元", ["project_funds 50000元 2026-06-05"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** When they fell ill or came home dates no visit. */
test.each<[string, string[]]>([
  ["走访李平昨天刚出院", ["visit 1户次 H001"]],
  ["看望刘军上个月刚做完手术送去牛奶2箱", ["goods 牛奶 2箱 H003", "visit 1户次 H003"]],
  ["走访赵满仓上月查出糖尿病", ["visit 1户次 H007"]],
  ["走访李桂花她儿媳妇去年在县里做的手术现在能下地了", ["visit 1户次 H004"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** When we were there does. */
test.each<[string, string[]]>([
  ["走访李平上周送去牛奶1箱", ["goods 牛奶 1箱 H001 2026-06-07", "visit 1户次 H001 2026-06-07"]],
  ["走访李桂花昨天帮她收玉米", ["labour 1人次 H004 2026-06-11", "visit 1户次 H004 2026-06-11"]],
  ["昨天才走访刘军", ["visit 1户次 H003 2026-06-11"]],
  ["昨天到李平家查看了房子", ["visit 1户次 H001 2026-06-11"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What is left over, and no round figure. */
test.each<[string, string[]]>([
  ["发放复合肥30袋余下的计划下周发完", ["goods 复合肥 30袋"]],
  ["硬化巷道2公里余款已付", ["works 巷道 2公里"]],
  ["硬化巷道2公里余", ["works 巷道 ~2公里"]],
  ["发放复合肥30余袋", ["goods 复合肥 ~30袋"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
