import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** 户均 right behind a name is 户 and 均; elsewhere it is a mean. */
test.each<[string, string[]]>([
  ["刘军户、赵满仓户均已入户", ["visit 1户次 H003", "visit 1户次 H007"]],
  ["给刘军户与赵满仓户均送米2袋", ["goods 大米 2袋 H003", "goods 大米 2袋 H007"]],
  ["刘军户、赵满仓户均不在家", ["visit 1户次 H003 missed", "visit 1户次 H007 missed"]],
  ["刘军户、赵满仓户均未入户", []],
  ["刘军户、赵满仓户均养羊20只", []],
  ["上坪村户均2袋化肥，共发40袋", ["goods 化肥 40袋"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Typed with spaces: who was gone to, and who was in. */
test.each<[string, string[]]>([
  [
    "刘军 赵满仓 去了 各一袋米",
    ["goods 大米 1袋 H003", "goods 大米 1袋 H007", "visit 1户次 H003", "visit 1户次 H007"],
  ],
  ["刘军家：去了 油一桶", ["goods 食用油 1桶 H003", "visit 1户次 H003"]],
  ["刘军 去了 县城", []],
  ["刘军去了", []],
  ["走访 刘军在 李桂花在 赵满仓不在", ["visit 1户次 H003", "visit 1户次 H004", "visit 1户次 H007 missed"]],
  ["走访刘军，李桂花在家", ["visit 1户次 H003"]],
  ["刘军家没人，隔壁赵满仓在家", ["visit 1户次 H003 missed"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** How often, between commas of its own. */
test.each<[string, string[]]>([
  ["刘军，入户，2次\n赵满仓，电话联系，1次", ["talk 1次 H007", "visit 2户次 H003"]],
  ["刘军走访，2次没人", ["visit 1户次 H003 missed"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What is given out on a line of its own heads names and how much; 同上 is as much as on the line above. */
test.each<[string, string[]]>([
  ["今天发地膜\n刘军 2卷\n赵满仓 3卷", ["goods 地膜 2卷 H003", "goods 地膜 3卷 H007"]],
  ["发放化肥\n刘军：2袋\n赵满仓：同上", ["goods 化肥 2袋 H003", "goods 化肥 2袋 H007"]],
  ["今天送米\n刘军 2袋\n李桂花 一样", ["goods 大米 2袋 H003", "goods 大米 2袋 H004"]],
  ["今天发地膜\n刘军家房顶漏雨", ["goods 地膜 ?"]],
  ["走访刘军，送米2袋\n赵满仓家条件也一样", ["goods 大米 2袋 H003", "visit 1户次 H003"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Each in front of the verb, behind how many they were. */
test.each<[string, string[]]>([
  [
    "去了两家刘军赵满仓每家放了两袋尿素",
    ["goods 尿素 2袋 H003", "goods 尿素 2袋 H007", "visit 1户次 H003", "visit 1户次 H007"],
  ],
  ["走访了十二户发了四十份资料", ["leaflet 40份", "visit 12户次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Done for one household, and then what is told of the next. */
test.each<[string, string[]]>([
  ["刘军家的水管我给修好了赵满仓家的炉子我也给修好了", ["labour 1人次 H003", "labour 1人次 H007"]],
  ["刘军家门口的路灯不亮了我叫供电所来人修好了赵满仓家的电视没信号", ["solved 1件 H003"]],
  ["我叫人修好了赵满仓家的水管", ["solved 1件 H007"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What the buyer paid is the price; what is given besides is not. */
test.each<[string, string[]]>([
  ["帮刘军卖了三千斤洋芋，给了两千七", ["sale 洋芋 2700元 H003", "sale 洋芋 3000斤 H003"]],
  ["刘军家洋芋帮着卖了三千斤，老板给了2700元", ["sale 洋芋 2700元 H003", "sale 洋芋 3000斤 H003"]],
  ["帮刘军卖了三千斤洋芋，又给了200元", ["cash 200元 H003", "sale 洋芋 3000斤 H003"]],
  ["帮刘军卖了三千斤洋芋，给赵满仓200元", ["cash 200元 H007", "sale 洋芋 3000斤 H003"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Loans told one after the other, or wished for, before they came through. */
test.each<[string, string[]]>([
  ["刘军贷款5万，赵满仓3万，都已协调到位", ["loan 30000元 H007", "loan 50000元 H003"]],
  ["刘军贷款5万，赵满仓贷款3万，两笔都已放款", ["loan 30000元 H007", "loan 50000元 H003"]],
  ["刘军要贷五万，我给他办下来了", ["loan 50000元 H003"]],
  ["刘军想贷五万，证件不全没办成", []],
  ["刘军想贷款5万，残疾证办好了", ["solved 1件 H003"]],
  ["刘军想贷五万买车，我劝他别贷", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Which of those just named, and who of a household. */
test.each<[string, string[]]>([
  [
    "看望刘军、李桂花，前一位给了毛毯1条，后一位给了棉被1床",
    ["goods 毛毯 1条 H003", "goods 被子 1床 H004", "visit 1户次 H003", "visit 1户次 H004"],
  ],
  [
    "刘军与李桂花都是独居。前者住三组，送去棉被一床；后者住二组，送去毛毯一条。",
    ["goods 毛毯 1条 H004", "goods 被子 1床 H003"],
  ],
  ["另赠刘军之孙字典一本", ["goods 字典 1本 H003"]],
  ["给刘军家两个娃送鞋，老大一双，老二两双", ["goods 鞋 3双 H003"]],
  ["走访刘军，赠书一本", ["goods 书 1本 H003", "visit 1户次 H003"]],
  ["给刘军赠书柜一个", ["goods 书柜 1个 H003"]],
  ["走访刘军，前一位干部没去过", ["visit 1户次 H003"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Nothing new was asked for. */
test.each<[string, number]>([
  ["回访刘军，没有新的诉求", 0],
  ["走访刘军，没有突出的困难", 0],
  ["走访刘军，没有新的衣服，希望给点", 1],
])("%s", (text, needs) => {
  expect(read(text).needs).toHaveLength(needs);
});
