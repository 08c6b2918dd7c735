import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

// What our hands work upon is no gift, nor is what they own, buy, earn or are paid by others.
test.each<[string, string[]]>([
  // Work upon what is counted.
  ["走访李平，给30棵果树剪了枝，给5棵树打了药", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["走访李平，帮他给地里的600株辣椒浇了水", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["给李平家的10棵苹果树剪枝", ["labour 1人次 H001"]],
  ["走访李平，给5头猪打针", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["帮李平给6头牛戴了耳标", ["labour 1人次 H001"]],
  ["给李平家15只鸡打了疫苗", ["labour 1人次 H001"]],
  ["给李平家担了两担水", ["labour 1人次 H001"]],
  ["走访李平，帮他劈了2方柴，挑了6桶水", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["走访李平，兽医给5头猪打了针", ["visit 1户次 H001"]],
  ["走访李平，他给5头猪打了针", ["visit 1户次 H001"]],
  ["给李平送了10棵苹果树", ["goods 苹果树 10棵 H001"]],
  ["给李平5把果树剪", ["goods 树剪 5把 H001"]],
  ["给李平3瓶农药打药", ["goods 农药 3瓶 H001"]],
  ["给李平送打过疫苗的鸡苗30只", ["goods 鸡苗 30只 H001"]],
  ["给李平5只羊，给刘军3只羊打了针", ["goods 羊 5只 H001", "labour 1人次 H003"]],
  ["给李平送了2桶水", ["goods 水 2桶 H001"]],
  // What they live on and the state pays them.
  [
    "走访李平，收入明细：务工4万元、种植3200元、补贴1100元，合计4.43万元。送米1袋",
    ["goods 大米 1袋 H001", "visit 1户次 H001"],
  ],
  ["走访李平，养牛2万元，低保6000元，补贴900元，合计2.69万元", ["visit 1户次 H001"]],
  ["走访李平，已享受政策：产业补助6000元、临时救助2000元", ["visit 1户次 H001"]],
  ["走访李平，地力补贴360元、草原补贴240元", ["visit 1户次 H001"]],
  ["走访李平，奖补5000元全部到户", ["visit 1户次 H001"]],
  ["走访李平，今年的补助款2.4万元下周拨付", ["visit 1户次 H001"]],
  ["走访李平，他家收入3万元，给补助500元", ["cash 500元 H001", "visit 1户次 H001"]],
  ["走访李平，上半年收入8000元。补助500元", ["cash 500元 H001", "visit 1户次 H001"]],
  ["走访李平，慰问金500元、补助300元，共800元", ["cash 800元 H001", "visit 1户次 H001"]],
  ["我单位给李平补助1万元", ["cash 10000元 H001"]],
  ["走访李平，今年享受补助政策，我送补助金500元", ["cash 500元 H001", "visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
