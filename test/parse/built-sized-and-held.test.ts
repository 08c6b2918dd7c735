import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

// What is done with a thing put in front, how large what was built is, and words that begin with what could be a unit or a giving.
test.each<[string, string[]]>([
  // Put in front of the act, and what is still to come.
  ["将全村45户走访一遍", ["visit 45户次"]],
  ["将村道硬化3公里", ["works 村道 3公里"]],
  ["我们将村道硬化了3公里", ["works 村道 3公里"]],
  ["将党的温暖送到群众心坎上,走访农户12户", ["visit 12户次"]],
  ["村道将硬化3公里", []],
  ["年底前将村道硬化3公里", []],
  ["下一步将全村45户走访一遍", []],
  ["计划将全村45户走访一遍", []],
  ["将走访全村45户", []],
  ["将继续走访45户", []],
  // Once over all of them, by nobody counted.
  ["把贫困户走访了一遍", ["visit ?户次"]],
  ["把45户贫困户走访了一遍", ["visit 45户次"]],
  ["把李平家走访了一遍", ["visit 1户次 H001"]],
  ["走访贫困户3遍", ["visit 3户次"]],
  // What the team does, and what it is bid to do.
  ["驻村工作队及时汇报。走访李平家。", ["visit 1户次 H001"]],
  ["联户干部及时跟进。走访李平家。", ["visit 1户次 H001"]],
  ["请驻村工作队及时汇报走访情况。走访5户", []],
  ["要求驻村工作队及时反馈。走访5户", []],
  ["各驻村工作队及时反馈。走访5户", []],
  // How large it is, and how much of it there is.
  ["硬化村道3公里,平均宽度4米,平均厚度20厘米", ["works 村道 3公里"]],
  ["新修产业路2公里,路基宽度4.5米", ["works 产业路 2公里"]],
  ["铺设供水管道3公里,管径50毫米", ["works 供水管道 3公里"]],
  ["新修水渠长度1200米", ["works 水渠 1200米"]],
  ["道路硬化长度1.5公里,宽度4.5米", ["works 道路 1.5公里"]],
  ["送去温度计20支", ["goods 温度计 20支"]],
  ["送去管道50米", ["goods 管道 50米"]],
  // How much of it stands in front of what was built.
  ["对1.2公里的产业路进行硬化", ["works 产业路 1.2公里"]],
  ["对3口水窖进行清淤维修", ["works 水窖 3口"]],
  ["对2公里村道、3口水窖进行了维修", ["works 村道 2公里", "works 水窖 3口"]],
  ["让1.5公里的道路实现了硬化", ["works 道路 1.5公里"]],
  ["改造提升村道2公里", ["works 村道 2公里"]],
  ["将对3口水窖进行维修", []],
  ["对3口水窖进行检测", []],
  ["对20间教室进行维修前的检查", []],
  ["对12户监测户进行走访", ["visit 12户次"]],
  // Rooms beside what is built; who grows it.
  ["新建文化广场1处,标准化卫生室1个", ["works 文化广场 1处", "works 标准化卫生室 1个"]],
  ["新建文化广场1处,送去电脑1台", ["goods 电脑 1台", "works 文化广场 1处"]],
  ["村里活动室1个", []],
  ["竹子种植60户", []],
  ["种植核桃20亩", ["works 核桃 20亩"]],
  ["危房改造3户", ["works 危房 3户"]],
  // A part of the whole.
  ["捐赠款物合计33700元,其中资金22000元", ["goods_value 33700元"]],
  ["捐款捐物折合33700元,又投入资金22000元", ["goods_value 33700元", "project_funds 22000元"]],
  // No units, and no giving.
  ["安装路灯20盏,惠及450户、1820余群众", ["works 路灯 20盏"]],
  ["大米10袋、食用油10桶,两单位分别为李平、刘军送去", ["goods 大米 10袋 H001", "goods 食用油 10桶 H003"]],
  ["送去84消毒液30斤、酒精80斤", ["goods 84消毒液 30斤", "goods 酒精 80斤"]],
  ["送去84瓶消毒液", ["goods 消毒液 84瓶"]],
  ["分批深入上坪村,走访12户", ["visit 12户次"]],
  ["分批送去大米30袋", ["goods 大米 30袋"]],
  ["分给李平化肥2袋", ["goods 化肥 2袋 H001"]],
  ["召开户院会3场", ["outreach 3次"]],
  ["为3所小学捐赠图书200本", ["goods 图书 200本"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
