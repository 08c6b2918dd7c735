import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** What was built along a road, words of building with 好, 成 and 出, works told without a figure, and what the items of such news are called. */
test.each<[string, string[]]>([
  ["安装主街道两侧路灯20盏。", ["works 路灯 20盏"]],
  ["硬化街道两侧便道300米。", ["works 便道 300米"]],
  ["硬化公路两旁路肩500米。", ["works 路肩 500米"]],
  ["硬化村口两边道路300米。", ["works 道路 300米"]],
  ["安装村道两边路灯20盏。", ["works 路灯 20盏"]],
  ["完成道路两侧绿化2公里。", ["works 道路 2公里"]],
  ["绿化道路两旁1公里。", ["works 道路 1公里"]],
  ["走访街道两侧商户12户。", ["visit 12户次"]],
  ["清理公路两边杂草。", []],
  ["建好水窖2座。", ["works 水窖 2座"]],
  ["修好2座水窖。", ["works 水窖 2座"]],
  ["建好2座水窖。", ["works 水窖 2座"]],
  ["已打好两眼井。", ["works 井 2眼"]],
  ["打出水井1眼。", ["works 水井 1眼"]],
  ["挖成水窖2口。", ["works 水窖 2口"]],
  ["栽好树苗200棵。", ["works 树苗 200棵"]],
  ["帮李平打好玉米", ["labour 1人次 H001"]],
  ["帮李平栽好红薯苗", ["labour 1人次 H001"]],
  ["今年打出小麦800斤", []],
  ["打好脱贫攻坚战", []],
  ["新上变压器4台。", ["works 变压器 4台"]],
  ["村里新上合作社1个", []],
  ["李平家新上圈舍1座", []],
  ["为上坪村新装了变压器。", ["works 变压器 ?"]],
  ["架了新的变压器。", ["works 变压器 ?"]],
  ["新修了水渠。", ["works 水渠 ?"]],
  ["新修的水渠漏水", []],
  ["李平家新修了院墙", []],
  ["投资5万元建成文化活动广场", ["project_funds 50000元", "works 文化活动广场 ?"]],
  ["出资4万元建设凉亭", ["project_funds 40000元"]],
  ["配备10台电脑、1台彩色打印机。", ["goods 彩色打印机 1台", "goods 电脑 10台"]],
  ["走访李平送2袋米、1袋面种玉米", ["goods 大米 2袋 H001", "goods 面粉 1袋 H001", "visit 1户次 H001"]],
  ["送去24床(套)棉被。", ["goods 被子 24床"]],
  ["农药300瓶(袋)送到村里", ["goods 农药 300瓶"]],
  ["发放药品约1000元。", ["goods 药品 ?", "goods_value ~1000元"]],
  ["为李平送去药品约500元。", ["goods 药品 ? H001", "goods_value ~500元 H001"]],
  ["帮李平卖大米约500元", ["sale 大米 ~500元 H001"]],
  ["李平买药约200元", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual([...entries].sort());
});

/** Work that is a task, a benefit asked for, talks with households whichever, and all of so many called on. */
test.each<[string, string[]]>([
  ["把培训作为帮扶联系户的重点工作来抓。", []],
  ["给李平安排春耕生产工作。", []],
  ["为联系户安排工作重点。", []],
  ["给李平安排保洁工作", ["job ?人 H001"]],
  ["给李平介绍生产工作", ["job ?人 H001"]],
  ["给李平安排了防火护林员工作", ["job ?人 H001"]],
  ["帮李平申请3万元产业补助。", []],
  ["为李平申请建房补助12000元。", []],
  ["帮李平申请到3万元产业补助", ["cash 30000元 H001"]],
  ["给李平申请补助3000元,已到账", ["cash 3000元 H001"]],
  ["与贫困户拉家常。", ["talk 1次"]],
  ["与村干部谈心", []],
  ["要多与群众谈心", []],
  ["参加与贫困户谈心活动", []],
  ["对12户建档立卡户进行全部走访。", ["visit 12户次"]],
  ["对建档立卡户12户进行全部走访。", ["visit 12户次"]],
  ["村里有建档立卡户30户", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual([...entries].sort());
});

test("a benefit applied for is no need", () => {
  expect(read("为李平申请建房补助12000元。").needs).toEqual([]);
});
