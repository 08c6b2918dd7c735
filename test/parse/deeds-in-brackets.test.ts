import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

const visit = "visit 1户次 H001";

/** An act in brackets behind a name is the sender's. */
test.each<[string, string[]]>([
  ["走访李平(送慰问金五百)", ["cash 500元 H001", visit]],
  [
    "走访李平(送米面油共300元)",
    ["goods 大米 ? H001", "goods 面粉 ? H001", "goods 食用油 ? H001", "goods_value 300元 H001", visit],
  ],
  ["走访李平(介绍他到砖厂打工)", ["job ?人 H001", visit]],
  ["走访李平(在群里帮他卖柿饼40斤)", ["sale 柿饼 40斤 H001", visit]],
  ["走访李平(政府补了500元)", [visit]],
  ["走访李平(低保户,养羊20只)", [visit]],
  ["走访李平(儿子在外务工,一年给家里寄2万)", [visit]],
  ["走访李平(帮扶资金500元)", ["cash 500元 H001", visit]],
  [
    "走访李平(送米1袋)、陈九斤(送油1桶)",
    ["goods 大米 1袋 H001", "goods 食用油 1桶 H002", visit, "visit 1户次 H002"],
  ],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Sold or found for them behind what they said. */
test.each<[string, string[], string[]]>([
  ["走访李平,他说房子漏雨,帮他卖西瓜1吨", ["sale 西瓜 1吨 H001", visit], ["他说房子漏雨"]],
  ["走访李平,他说房子漏雨,代销苹果500斤", ["sale 苹果 500斤 H001", visit], ["他说房子漏雨"]],
  ["走访李平,他说想让帮着卖30斤核桃", [visit], ["他说想让帮着卖30斤核桃"]],
  ["走访李平,他说洋芋卖不掉,让我帮他卖2000斤", [visit], ["他说洋芋卖不掉,让我帮他卖2000斤"]],
  ["走访李平,他反映没活干,希望给他安排公益岗", [visit], ["他反映没活干,希望给他安排公益岗"]],
  ["李平的儿子帮他卖了20箱橘子", [], []],
  ["李平的儿子和我帮他卖了20箱橘子", ["sale 橘子 20箱 H001"], []],
  ["走访李平,还有2000斤土豆没卖", [visit], []],
  ["走访李平,以购代扶600元", ["sale 600元 H001", visit], []],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});

/** Loans, posts and projects: who brought them, and who only has them. */
test.each<[string, string[]]>([
  ["走访李平,联系信用社给他贷了3万", ["loan 30000元 H001", visit]],
  ["走访李平,帮他贷了一万五", ["loan 15000元 H001", visit]],
  ["走访李平,向信用社贷了3万", [visit]],
  ["走访李平,给他争取了一个护林员岗位", ["job 1人 H001", visit]],
  ["走访李平,协调他到合作社打工", ["job ?人 H001", visit]],
  ["公益岗8人在岗", []],
  ["核对公益岗工资8人", []],
  ["公益性岗位 6人", ["job 6人"]],
  ["参训需求统计40人", []],
  ["检查厕所改造12户", []],
  ["厕所改造12户", ["works 厕所 12户"]],
  ["今天修了座便民桥", ["works 便民桥 1座"]],
  ["今天项目2个正在施工", []],
  ["今天落实项目2个,正在施工", ["project 2个"]],
  ["今天争取项目1个,50万元", ["project 1个", "project_funds 500000元"]],
  ["今天为村里争取5万元", ["project_funds 50000元"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
