import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** A number first, and then what of it went where. */
test.each<[string, string[]]>([
  ["发化肥100袋，上坪村60袋、双井村40袋", ["goods 化肥 40袋", "goods 化肥 60袋"]],
  ["发化肥100袋：上坪村60袋，双井村40袋", ["goods 化肥 40袋", "goods 化肥 60袋"]],
  ["走访10户，上坪村6户、双井村4户", ["visit 4户次", "visit 6户次"]],
  ["走访10户：上坪村6户，双井村4户", ["visit 4户次", "visit 6户次"]],
  ["安装路灯20盏，上坪村12盏，双井村8盏", ["works 路灯 12盏", "works 路灯 8盏"]],
  ["发化肥100袋，李平60袋，陈九斤40袋", ["goods 化肥 40袋 H002", "goods 化肥 60袋 H001"]],
  ["发化肥100袋，上坪村60袋，双井村30袋", ["goods 化肥 30袋", "goods 化肥 70袋"]],
  [
    "发放花椒苗2000株，李平300株，陈九斤200株，其余发给其他农户",
    ["goods 花椒苗 1500株", "goods 花椒苗 200株 H002", "goods 花椒苗 300株 H001"],
  ],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** One village after the other, none of them the whole. */
test.each<[string, string[]]>([
  ["上坪村发化肥100袋，双井村40袋、草滩村60袋", ["goods 化肥 100袋", "goods 化肥 40袋", "goods 化肥 60袋"]],
  [
    "给村里送化肥100袋，李平2袋，陈九斤3袋",
    ["goods 化肥 100袋", "goods 化肥 2袋 H001", "goods 化肥 3袋 H002"],
  ],
  ["上坪村装路灯12盏，双井村装8盏", ["works 路灯 12盏", "works 路灯 8盏"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What the things given cost is no money given. */
test.each<[string, string[]]>([
  ["单位出资2000元买了10袋化肥送给李平", ["goods 化肥 10袋 H001"]],
  ["掏200元买了2袋米送给李平", ["goods 大米 2袋 H001"]],
  ["出资2000元，购买化肥10袋送给李平", ["goods 化肥 10袋 H001"]],
  ["给李平200元，买了2袋米", ["cash 200元 H001", "goods 大米 2袋 H001"]],
  ["单位出资2000元慰问李平", ["cash 2000元 H001", "visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Figures that count something else. */
test.each<[string, string[]]>([
  ["在村里住了两晚三天", ["stay 3天"]],
  ["带着县医院3名医生义诊，看了40人，其中老人25人", ["medical 40人次"]],
  ["组织5名医生为40人义诊", ["medical 40人次"]],
  ["办实事5件：修路1件，通水2件，低保2件", ["solved 5件"]],
  ["写民情日记4篇，信息2篇，被采用1篇", ["bulletin 2期", "diary 4篇"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
