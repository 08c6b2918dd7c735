import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** A list of names under the thing that was handed out, sold or given to each. */
test.each<[string, string[]]>([
  ["春耕化肥发放名单：\n李平 3袋\n陈九斤 2袋", ["goods 化肥 2袋 H002", "goods 化肥 3袋 H001"]],
  ["发放化肥名单：\n李平 3袋", ["goods 化肥 3袋 H001"]],
  ["发放荞麦种子：李平50斤，陈九斤80斤", ["goods 荞麦种子 50斤 H001", "goods 荞麦种子 80斤 H002"]],
  ["发放马铃薯种薯：李平50斤", ["goods 马铃薯种薯 50斤 H001"]],
  ["帮助销售清单：\n李平 鸡蛋60斤 720元", ["sale 鸡蛋 60斤 H001", "sale 鸡蛋 720元 H001"]],
  ["代销农产品：\n李平 蜂蜜20斤 700元", ["sale 蜂蜜 20斤 H001", "sale 蜂蜜 700元 H001"]],
  ["发放牛奶每户1箱：李平、陈九斤，都领到了", ["goods 牛奶 1箱 H001", "goods 牛奶 1箱 H002"]],
  [
    "每户大米1袋、油1桶：李平、陈九斤",
    ["goods 大米 1袋 H001", "goods 大米 1袋 H002", "goods 食用油 1桶 H001", "goods 食用油 1桶 H002"],
  ],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Whose figures they are, under the heading that tells what they count. */
test.each<[string, string[]]>([
  ["各村驻村天数（5月）\n上坪村 22天\n五里铺村 21天", ["stay 21天 2026-05-31", "stay 22天 2026-05-31"]],
  ["介绍务工名单：李平家1人，陈九斤家2人", ["job 1人 H001", "job 2人 H002"]],
  ["公益岗安排：李平1人，陈九斤1人", ["job 1人 H001", "job 1人 H002"]],
  ["5月信息上报：财政局5篇，发改局3篇", ["bulletin 8期 2026-05-31"]],
  ["走访户次：上坪村86，五里铺村74", ["visit 74户次", "visit 86户次"]],
  [
    "上坪村走访名单\n1组：李平、陈九斤\n2组：赵满仓",
    ["visit 1户次 H001", "visit 1户次 H002", "visit 1户次 H007"],
  ],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Headings alone, and figures that count something else, are none. */
test.each<[string, string[]]>([
  ["各村驻村天数（5月）\n上坪村 工作正常", []],
  ["务工情况：李平家3口人都在家", []],
  ["慰问名单：李平、陈九斤", ["visit 1户次 H001", "visit 1户次 H002"]],
  ["给每户1箱牛奶，走访了李平", ["visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What is still to be done, whoever says so, and what was done with a thing. */
test.each<[string, string[]]>([
  ["我局将继续引进种养项目2个", []],
  ["我单位将走访慰问困难户20户", []],
  ["将慰问金500元送到李平手中", ["cash 500元 H001"]],
  ["将政府发的米2袋送到李平家", ["goods 大米 2袋 H001", "visit 1户次 H001"]],
  ["将采购的棉被2床送到李平家", ["goods 被子 2床 H001", "visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** The year of a summary is that of its title. */
test.each<[string, string[]]>([
  ["2025年工作总结\n全年驻村180天，走访农户430户次", ["stay 180天 2025-12-31", "visit 430户次 2025-12-31"]],
  ["全年走访农户430户次", ["visit 430户次"]],
  ["全县上半年帮扶情况汇总：争取项目23个", ["project 23个"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Names that end like a word, where the stop or 家 tells that they are whole. */
test.each<[string, string[]]>([
  ["今天看望了董兴发，给了500元", ["cash 500元 ?董兴发", "visit 1户次 ?董兴发"]],
  ["和李平、薛大有谈心", ["talk 1次 ?薛大有", "talk 1次 H001"]],
  ["今天看望了王平来过的老屋", ["visit 1户次 ?王平"]],
  ["放牛回来，去李平家送米1袋", ["goods 大米 1袋 H001", "visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Refused and given to us instead, and what was handed on behind a locked door. */
test.each<[string, string[]]>([
  ["给李平送西瓜他不收，反倒硬塞给我一兜桃", []],
  ["给李平送米他不收，我硬塞给他了", ["goods 大米 ? H001"]],
  [
    "陈九斤家锁着门，听他兄弟说去打工了，一条毛毯托他兄弟转交",
    ["goods 毛毯 1条 H002", "visit 1户次 H002 missed"],
  ],
  ["李平拿到了烟站返的肥料款2600元", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** A thing counted before the turn of speech, and the week before 一共. */
test.each<[string, string[]]>([
  [
    "去李平家给他送了两壶油一袋面对了还有三百块钱慰问金",
    ["cash 300元 H001", "goods 面粉 1袋 H001", "goods 食用油 2壶 H001", "visit 1户次 H001"],
  ],
  ["面对了不少困难还是送了两袋米给李平", ["goods 大米 2袋 H001"]],
  ["这周一共走访了十二户", ["visit 12户次"]],
  ["这周一走访了十二户", ["visit 12户次 2026-06-08"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** So much to each, with those who got it a line each below; what else is told ends the list. */
test.each<[string, string[]]>([
  ["发放牛奶每户1箱：\n李平\n陈九斤", ["goods 牛奶 1箱 H001", "goods 牛奶 1箱 H002"]],
  ["每户大米1袋：\n1.李平\n2.陈九斤", ["goods 大米 1袋 H001", "goods 大米 1袋 H002"]],
  ["发放牛奶每户1箱：\n李平\n另外到赵满仓家走访\n刘军", ["goods 牛奶 1箱 H001", "visit 1户次 H007"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
