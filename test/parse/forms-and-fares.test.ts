import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** So many gone round to, who all fare well; denied in one breath; a name that ends like a barn. */
test.each<[string, string[]]>([
  ["今天走了五户人家都挺好没啥事", ["visit 5户次"]],
  ["今天跑了五家都没啥事", ["visit 5户次"]],
  ["村里今年走了五户都不回来了", []],
  ["今天在村部值班没有入户", []],
  ["赵满仓家门锁着邻居说去儿子家了", ["visit 1户次 H007 missed"]],
  ["粮仓门锁着", []],
  ["给6户脱贫户送了鸡苗,一共120只,李平家25只", ["goods 鸡苗 25只 H001", "goods 鸡苗 95只"]],
  ["给6户脱贫户送了鸡苗,共120只,另给李平家25只", ["goods 鸡苗 120只", "goods 鸡苗 25只 H001"]],
  ["送李平米2袋,又送3袋,一共5袋", ["goods 大米 5袋 H001"]],
  ["走访农户7户\n给李平送棉被2床", ["goods 被子 2床 H001", "visit 7户次"]],
  ["【走访】李平家,送大米1袋", ["goods 大米 1袋 H001", "visit 1户次 H001"]],
  ["【通知】李平家送大米1袋", []],
  ["再到同村的汤国华家走访,送去大米1袋", ["goods 大米 1袋 ?汤国华", "visit 1户次 ?汤国华"]],
  ["她家今年收茶籽900斤,榨油200多斤,收入近万元", []],
  ["慰问低保5户、五保3户", ["visit 8户次"]],
  ["走访20户,其中低保5户、五保3户", ["visit 20户次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What a project brings is its money; what is on its way is none. */
test.each<[string, string[]]>([
  ["给上坪村争取修路项目80万元", ["project ?个", "project_funds 800000元"]],
  ["为上坪村争取到修路项目1个80万元", ["project 1个", "project_funds 800000元"]],
  ["修路项目80万还没批下来", []],
  ["村里的光伏项目80万元,年收益5万", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What things are for is no part of their name, and what was given away was not sold. */
test.each<[string, string[]]>([
  ["给陈九斤家拉了两车沙子垫院子", ["goods 沙子 2车 H002"]],
  [
    "帮助销售农产品1860万元,引进项目58个,捐款捐物折合310万元",
    ["goods_value 3100000元", "project 58个", "sale 农产品 18600000元"],
  ],
  ["帮李平卖苹果500斤,折合1000元", ["sale 苹果 1000元 H001", "sale 苹果 500斤 H001"]],
  ["给李平拿了几件衣服,还有一些课本", ["goods 衣物 ?件 H001", "goods 课本 ? H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** 今日 in a form is the form's day. */
test.each<[string, string[]]>([
  ["日期:6月10日\n今日工作:走访李平户", ["visit 1户次 H001 2026-06-10"]],
  [
    "日期:6月10日\n昨日工作:走访李平户\n今日工作:走访陈九斤户",
    ["visit 1户次 H001 2026-06-09", "visit 1户次 H002 2026-06-10"],
  ],
  ["昨日工作:走访李平户\n今日工作:走访陈九斤户", ["visit 1户次 H001 2026-06-11", "visit 1户次 H002"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Not brought by us is no need of theirs, nor is what is dry again; what is to come is a plan. */
test.each<[string, string[], string[]]>([
  ["李平家没人邻居说走亲戚去了米没送成", ["visit 1户次 H001 missed"], []],
  ["走访低洼户17户,目前村内积水已经排净", ["visit 17户次"], []],
  ["今天电话联系了李平,告知医保缴费截止时间,拟于周五再送上门", ["talk 1次 H001"], []],
  ["李平说镇上答应的米没送到", [], ["镇上答应的米没送到"]],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});
