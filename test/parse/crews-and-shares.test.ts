import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** How many were at it, what a total has beside its shares, whose work and whose question it is: the text and its entries. */
test.each<[string, string[]]>([
  ["到李平家，我俩帮着垛了半天草", ["labour 2人次 H001", "visit 1户次 H001"]],
  ["我们四个帮李平家扎篱笆", ["labour 4人次 H001"]],
  ["李平家，咱三个帮他抬了一下午石头", ["labour 3人次 H001"]],
  ["帮李平家收玉米，投工3人次", ["labour 3人次 H001"]],
  ["开展义务劳动，打扫村道，投工12人次", ["labour 12人次"]],
  ["我俩到李平家，三个儿子都在", ["visit 1户次 H001"]],
  ["运来化肥一百袋，给五十户每户两袋", ["goods 化肥 100袋"]],
  ["拉来一车煤二十吨，分给村里十户一户两吨", ["goods 煤 20吨"]],
  ["给三十户一户一盏充电灯", ["goods 充电灯 30盏"]],
  ["给李平拿了两大捆葱、一小袋花生", ["goods 花生 1袋 H001", "goods 葱 2捆 H001"]],
  ["走访李平，聊了两小时", ["talk 1次 H001", "visit 1户次 H001"]],
  ["送李平书包1个、字典一本，是三个老同学捐的", ["goods 书包 1个 H001", "goods 字典 1本 H001"]],
  ["从李平家买了300元的土鸡蛋", ["sale 土鸡蛋 300元 H001"]],
  ["给李平买了200元的药", ["goods 药品 ? H001", "goods_value 200元 H001"]],
  ["李平的贷款协调好了，总共两万六", ["loan 26000元 H001"]],
  ["微信上联系了李平，问他成绩出来没有", ["talk 1次 H001"]],
  ["顺带教李平咋打电话", []],
  ["今天入了六户，发传单20份", ["leaflet 20份", "visit 6户次"]],
  ["合作社新入了三户", []],
  ["帮李平的老伴联系上了县医院的床位", ["solved 1件 H001"]],
  ["给李平家联系过床位，没有空的", []],
  ["走访李平，帮他把炉筒子接好了", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["走访李平，他把炉筒子接好了", ["visit 1户次 H001"]],
  ["走访李平家，果树都剪完枝了", ["visit 1户次 H001"]],
  ["走访李平家，帮他浇完了地", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["背着李平上卫生室打了针", ["medical 1人次 H001"]],
  ["李平的儿子把他拉到医院看了病", []],
  ["走访李平，捎去止咳药1盒，他非要给钱，没要", ["goods 止咳药 1盒 H001", "visit 1户次 H001"]],
  ["给李平送小麦种子50斤", ["goods 小麦种子 50斤 H001"]],
  ["给李平送小方桌1张", ["goods 小方桌 1张 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each<[string, string]>([
  ["填的时候写清楚，像“走访李平，送米2袋”这样", "other"],
  ["报的时候要写全，比方说“走访李平，发资料2份”", "other"],
  ["李平家的米你们谁给捎去了？", "other"],
  ["老尹今天不在，李平家那两袋饲料哪个给送过去了？", "other"],
])("%s is %s", (text, intent) => {
  expect(read(text).intent).toBe(intent);
});

test.each<[string, number]>([
  ["走访李平，他说娃上大学的学费没凑够", 1],
  ["走访李平，说今年的化肥钱还没着落", 1],
  ["走访李平，说饭还没吃完", 0],
  ["李平家我去过了他说房顶渗雨想让局里给想想办法", 1],
  ["为帮助困难群众温馨过年，走访李平", 0],
])("%s: %i needs", (text, needs) => {
  const { needs: found, questions } = read(text);
  expect(found).toHaveLength(needs);
  expect(questions).toEqual([]);
});
