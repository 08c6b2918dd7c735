import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

test.each<[string, string[]]>([
  ["买了李平家的鸡蛋100个每个1块5一共150元", ["sale 鸡蛋 100个 H001", "sale 鸡蛋 150元 H001"]],
  ["买了刘军家的土豆50斤每斤1块2共60元", ["sale 洋芋 50斤 H003", "sale 洋芋 60元 H003"]],
  ["帮李平卖了八十斤木耳一共两千块", ["sale 木耳 2000元 H001", "sale 木耳 80斤 H001"]],
  ["宣讲2场,共讲了5个政策", ["outreach 2次"]],
  ["今天宣讲1场,讲解医保政策", ["outreach 1次"]],
  ["宣讲2场,又讲解了医保政策", ["outreach 3次"]],
  ["宣讲2场,下午讲解了医保政策", ["outreach 3次"]],
  ["宣讲2场,到李平家讲解了医保政策", ["outreach 1次 H001", "outreach 2次", "visit 1户次 H001"]],
  ["驻村3人,每人5天", ["stay 15天"]],
  ["工作队驻村3人,每人驻村22天,共66天", ["stay 66天"]],
  ["工作队3人每人驻村20天,共60天,走访88户", ["stay 60天", "visit 88户次"]],
  ["工作队3人每人驻村20天", []],
  ["工作队3人,每人驻村不少于20天", []],
  ["争取项目资金50万元用于村道硬化3公里", ["project_funds 500000元", "works 村道 3公里"]],
  [
    "户主 米 油\n李平 1袋 1桶\n刘军 1袋 2桶",
    ["goods 大米 1袋 H001", "goods 大米 1袋 H003", "goods 食用油 1桶 H001", "goods 食用油 2桶 H003"],
  ],
  ["送李平米 面 油各一袋", ["goods 大米 1袋 H001", "goods 面粉 1袋 H001", "goods 食用油 1袋 H001"]],
])("told there, stayed each, priced: %s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
