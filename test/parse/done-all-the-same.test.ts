import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** What was done is told, though it stands under a task, a village's people, a status of another thing or of somebody else. */
test.each<[string, string[]]>([
  ["目标:稳定脱贫。今天走访李平,送化肥2袋", ["goods 化肥 2袋 H001", "visit 1户次 H001"]],
  ["领导交办任务:走访李平,送慰问金500元", ["cash 500元 H001", "visit 1户次 H001"]],
  ["任务:走访李平,已完成", ["visit 1户次 H001"]],
  ["上坪村劳动力转移就业30人", ["job 30人"]],
  ["为全村劳动力培训2期120人", ["trainee 120人次", "training 2场"]],
  ["为上坪村贷款户12户办理贷款60万元", ["loan 600000元"]],
  ["对上坪村现有路灯维修20盏", ["works 路灯 20盏"]],
  ["送李平大米2袋(油未送)", ["goods 大米 2袋 H001"]],
  ["送李平大米2袋、面粉1袋(油未到)", ["goods 大米 2袋 H001", "goods 面粉 1袋 H001"]],
  ["送李平化肥2袋(自费)", ["goods 化肥 2袋 H001"]],
  [
    "走访李平、陈九斤,送化肥5袋(李平2袋、陈九斤3袋),价值600元",
    ["goods 化肥 5袋 H001+H002", "goods_value 600元 H001+H002", "visit 1户次 H001", "visit 1户次 H002"],
  ],
  ["协调贷款10万元(李平5万元、陈九斤5万元)", ["loan 100000元 H001+H002"]],
  ["实现微心愿:\n李平书包1个\n陈九斤棉被1床", ["goods 书包 1个 H001", "goods 被子 1床 H002"]],
  ["出发去李平家,送大米2袋,谈心1次", ["goods 大米 2袋 H001", "talk 1次 H001", "visit 1户次 H001"]],
  [
    "本周抽空走访李平、陈九斤,各送大米1袋",
    ["goods 大米 1袋 H001", "goods 大米 1袋 H002", "visit 1户次 H001", "visit 1户次 H002"],
  ],
  ["走访12户,慰问金500元×12=6000元", ["cash 6000元", "visit 12户次"]],
  ["争取养殖项目1个,正在建设", ["project 1个"]],
  ["送李平二十大袋化肥", ["goods 化肥 20袋 H001"]],
  ["等李平回来后给了他2袋米", ["goods 大米 2袋 H001"]],
  ["等李平回来后给他送去了2袋米", ["goods 大米 2袋 H001"]],
  ["给李平送了2袋米刘军没送", ["goods 大米 2袋 H001"]],
  ["从单位领到化肥2袋送给李平", ["goods 化肥 2袋 H001"]],
  ["我从村委会领到2袋化肥,送到李平家", ["goods 化肥 2袋 H001", "visit 1户次 H001"]],
  ["今天的任务是走访李平家,送了2袋面粉", ["goods 面粉 2袋 H001", "visit 1户次 H001"]],
  ["李平家4口人,每人200元", ["cash 800元 H001"]],
  ["送化肥10袋,其中李平2袋,刘军3袋", ["goods 化肥 2袋 H001", "goods 化肥 3袋 H003", "goods 化肥 5袋"]],
  ["联系户都送了油1桶,就李平没领", ["goods 食用油 1桶 H002+H003+H004+H007"]],
  ["我和刘军、李桂花帮赵满仓收玉米", ["labour 1人次 H007"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What is still to be, or is not there, is not. */
test.each<[string, string[]]>([
  ["等化肥到了给李平送2袋", []],
  ["年度目标:走访240户次,培训4期", []],
  ["全村现有路灯60盏", []],
  ["上坪村外出务工320人", []],
  ["李平:米2袋(未领)", []],
  ["协调小额贷款8万元,银行审批中。", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
