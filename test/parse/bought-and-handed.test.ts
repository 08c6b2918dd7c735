import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** Bought or hauled first, and handed over then. */
test.each<[string, string[]]>([
  ["买了两袋化肥给李平送去", ["goods 化肥 2袋 H001"]],
  // Some of it, and the rest kept for others.
  ["自己花200块买了三床被子,给李平家送去一床,另外两床留着下次用", ["goods 被子 1床 H001"]],
  ["自掏腰包买了3袋面,给李平送了1袋,剩下2袋放车上", ["goods 面粉 1袋 H001"]],
  ["买了两桶油,送李平家一桶,一桶留给后面的户", ["goods 食用油 1桶 H001"]],
  ["花100块买了四双鞋,给李平送去两双,还有两双留着", ["goods 鞋 2双 H001"]],
  ["买了3袋面,先给李平送了1袋,另外2袋给陈九斤送去了", ["goods 面粉 1袋 H001", "goods 面粉 2袋 H002"]],
  ["李平家去了,两袋米给他留着", ["goods 大米 2袋 H001", "visit 1户次 H001"]],
  ["买了10斤肉,给李平5斤,剩下5斤给陈九斤", ["goods 肉 5斤 H001", "goods 肉 5斤 H002"]],
  ["自己掏200块,给李平100,剩下100留着买菜", ["cash 100元 H001"]],
  // Each of what was brought along to another.
  ["买了一箱奶和一桶油,奶给李平,油给陈九斤", ["goods 牛奶 1箱 H001", "goods 食用油 1桶 H002"]],
  ["带了米2袋、油1桶,米送李平家,油放陈九斤家了", ["goods 大米 2袋 H001", "goods 食用油 1桶 H002"]],
  ["买了一箱奶一桶油,奶给了李平,油留着下次用", ["goods 牛奶 1箱 H001"]],
  ["买了5袋米3桶油,米给李平2袋", ["goods 大米 2袋 H001"]],
  // Papers too, with the word left out.
  ["带了5份资料,给李平1份,剩下的带回来了", ["leaflet 1份 H001"]],
  ["拿了6张连心卡,给李平1张,给陈九斤2张", ["contact_card 1张 H001", "contact_card 2张 H002"]],
  ["发放资料5份,李平1份,陈九斤2份", ["leaflet 1份 H001", "leaflet 2份", "leaflet 2份 H002"]],
  ["带了50份资料,发了30份", ["leaflet 30份"]],
  ["李平家发了2份资料,刘军家签了合同2份", ["leaflet 2份 H001"]],
  ["买两袋化肥送李平家", ["goods 化肥 2袋 H001"]],
  ["买了两袋化肥", []],
  ["给李平拉煤2吨", ["goods 煤 2吨 H001"]],
  ["给李平家拉去煤2吨", ["goods 煤 2吨 H001"]],
  ["帮李平拉煤", ["labour 1人次 H001"]],
  ["给上坪村拉了5车沙子垫路", ["goods 沙子 5车"]],
  ["今天慰问演出在上坪村举行", []],
  [
    "米2袋、油1桶（李平），米1袋（陈九斤）",
    ["goods 大米 1袋 H002", "goods 大米 2袋 H001", "goods 食用油 1桶 H001"],
  ],
  ["米2袋（李平）、油1桶（陈九斤）", ["goods 大米 2袋 H001", "goods 食用油 1桶 H002"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
