import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** What an office sums up. */
test.each<[string, string[]]>([
  ["截至目前，梳理问题43个，已解决38个", ["solved 38件"]],
  ["问题已解决", ["solved 1件"]],
  ["协调县农商行发放小额信贷12户60万元", ["loan 600000元"]],
  ["协调贷款12笔96万元", ["loan 960000元"]],
  [
    "帮助群众销售苹果12吨、土鸡蛋2000枚，销售额8.6万元",
    ["sale 86000元", "sale 土鸡蛋 2000枚", "sale 苹果 12吨"],
  ],
  ["上半年，干部职工人均走访联系户4次，撰写民情日记86篇", ["diary 86篇"]],
  [
    "走访我的5户联系户",
    ["visit 1户次 H001", "visit 1户次 H002", "visit 1户次 H003", "visit 1户次 H004", "visit 1户次 H007"],
  ],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Who was called is no job found, and what an office gives 咱们 goes to the village. */
test.each<[string, string[]]>([
  ["电话联系外出务工群众8人次，走访5户", ["talk 8次", "visit 5户次"]],
  ["微信联系在外打工人员10人", ["talk 10次"]],
  ["县农业局给我们捐化肥10吨，安装路灯18盏", ["goods 化肥 10吨", "works 路灯 18盏"]],
  ["爱心企业给我们村捐赠羽绒服60件", ["goods 羽绒服 60件"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each<[string, string[]]>([
  ["电话联系企业，介绍务工5人", ["job 5人"]],
  ["局里给咱们发了20本笔记本", []],
  ["县交通局说给咱们捐水泥20吨", []],
  ["村民给我们工作队送了两箱水果", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What loans counted in 笔 come to, in the same list; those who borrow, called on. */
test.each<[string, string[]]>([
  ["为群众办理贷款15笔、96万元", ["loan 960000元"]],
  ["为群众办理贷款15笔、总额96万元", ["loan 960000元"]],
  ["帮助6户农户申请到贷款6笔、总额30万元", ["loan 300000元"]],
  ["协调贷款5笔、金额共25万元", ["loan 250000元"]],
  ["走访信贷户32户，发放手册60份", ["leaflet 60份", "visit 32户次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each<[string, string[]]>([
  ["李平欠贷款2笔、共5万元", []],
  ["办理贷款3笔、慰问金2000元", ["cash 2000元"]],
  ["走访慰问信2封", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** A watchword is no matter settled, and a team no gift. */
test.each<[string, string[]]>([
  ["开展“我为群众办实事”活动，走访群众17户", ["visit 17户次"]],
  ["围绕“察民情、办实事”，走访18户", ["visit 18户次"]],
  ["按照解难题、办实事的要求，走访18户", ["visit 18户次"]],
  ["为群众办实事3件", ["solved 3件"]],
  ["半年小结：组建志愿队5支，走访群众80户次", ["visit 80户次"]],
  ["半年小结：抽调工作队12支，送牙膏8支", ["goods 牙膏 8支"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Had from the office that the sender comes from is had from us. */
test.each<[string, string[]]>([
  ["李平家孙子收到县水务局赠送的学习机1台", ["goods 学习机 1台 H001"]],
  ["李桂花收到水务局赠送的轮椅1辆", ["goods 轮椅 1辆 H004"]],
  ["赵满仓领到了县水务局发放的水桶2个", ["goods 水桶 2个 H007"]],
  ["李平家孙子收到县教育局赠送的学习机1台", []],
  ["李桂花领到乡政府发的面粉2袋", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
