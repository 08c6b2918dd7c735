import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

// Who of the house was met, what they sold, borrowed and had prescribed themselves, and what is for another day.
test.each<[string, string[]]>([
  ["陈九斤不在家他媳妇开的门", ["visit 1户次 H002"]],
  ["陈九斤不在家我跟他媳妇聊了会儿", ["talk 1次 H002", "visit 1户次 H002"]],
  ["刘军出门了他媳妇把我让进屋", ["visit 1户次 H003"]],
  ["陈九斤不在家,邻居开的门", ["visit 1户次 H002 missed"]],
  ["陈九斤不在家我跟他媳妇打了电话", ["talk 1次 H002", "visit 1户次 H002 missed"]],
  ["陈九斤不在家,他媳妇也不在", ["visit 1户次 H002 missed"]],
  ["帮李平卖花椒50斤2250元,他自己卖了30斤1200元", ["sale 花椒 2250元 H001", "sale 花椒 50斤 H001"]],
  ["采购了刘军家蜂蜜30斤1800元,刘军自己卖了50斤2500元", ["sale 蜂蜜 1800元 H003", "sale 蜂蜜 30斤 H003"]],
  ["我自己买了李平家花椒30斤", ["sale 花椒 30斤 H001"]],
  ["给李平送了一袋米另外一桶油明天给刘军", ["goods 大米 1袋 H001"]],
  ["给李平送了一袋米,另外一桶油,明天给刘军", ["goods 大米 1袋 H001"]],
  ["给李平送了一袋米,一桶油明天送给刘军", ["goods 大米 1袋 H001"]],
  ["给李平送了一袋米一桶油,明天给刘军送", ["goods 大米 1袋 H001", "goods 食用油 1桶 H001"]],
  ["走访李平,他去年办理贷款5万元", ["visit 1户次 H001"]],
  ["走访李平,她家申请到小额贷款2万元,养了5头猪", ["visit 1户次 H001"]],
  ["走访李平,他申请的贷款5万元批了", ["loan 50000元 H001", "visit 1户次 H001"]],
  ["给李平办理贷款5万元", ["loan 50000元 H001"]],
  ["没遇到人李平我就把米放门口了", ["visit 1户次 H001 missed"]],
  ["没碰到人赵满仓我是打的电话", ["talk 1次 H007"]],
  ["日报:今日无走访。", []],
  ["日报:今天走访李平", ["visit 1户次 H001"]],
  ["请医生给李平看病,开了7副中药", ["goods 中药 7副 H001", "medical 1人次 H001"]],
  ["走访李平,他昨天去看病,医生给开了3盒药", ["visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
