import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** A class without a figure, and next how much there was of its sorts: only those were given. */
test.each<[string, string[]]>([
  ["给李平家送药品,感冒药2盒,止咳糖浆1瓶", ["goods 感冒药 2盒 H001", "goods 止咳糖浆 1瓶 H001"]],
  ["给李平家送药,消炎片2盒", ["goods 消炎片 2盒 H001"]],
  ["给陈九斤送种子,玉米种2袋,豆种1袋", ["goods 玉米种 2袋 H002", "goods 豆种 1袋 H002"]],
  ["给刘军家送了些衣服,棉衣2件,棉裤1条", ["goods 棉衣 2件 H003", "goods 棉裤 1条 H003"]],
  ["给李平、陈九斤家送药,降压药各2盒", ["goods 降压药 2盒 H001", "goods 降压药 2盒 H002"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Of another class, listed beside it, with a figure of its own, or for somebody else. */
test.each<[string, string[]]>([
  ["给李平家送药,米一袋", ["goods 大米 1袋 H001", "goods 药品 ? H001"]],
  ["给李平家送衣服3件,棉裤1条", ["goods 棉裤 1条 H001", "goods 衣物 3件 H001"]],
  ["给李平家送药2盒,碘伏1瓶", ["goods 碘伏 1瓶 H001", "goods 药品 2盒 H001"]],
  ["给李平家送种子几斤,玉米种2袋", ["goods 玉米种 2袋 H001", "goods 种子 ?斤 H001"]],
  ["给李平家送药品,兽药3瓶", ["goods 兽药 3瓶 H001", "goods 药品 ? H001"]],
  ["给李平家送药品,薯片3袋", ["goods 药品 ? H001", "goods 薯片 3袋 H001"]],
  ["给李平家送药品,山药3斤", ["goods 山药 3斤 H001", "goods 药品 ? H001"]],
  ["给李平家送药,饼干片2袋", ["goods 药品 ? H001", "goods 饼干片 2袋 H001"]],
  ["给李平家送蔬菜若干斤,白菜4斤", ["goods 白菜 4斤 H001", "goods 蔬菜 ?斤 H001"]],
  ["给李平家送药,牙膏2支", ["goods 牙膏 2支 H001", "goods 药品 ? H001"]],
  ["给李平家送饲料,塑料桶2个", ["goods 塑料桶 2个 H001", "goods 饲料 ? H001"]],
  ["给李平家送饲料,布料2米", ["goods 布料 2米 H001", "goods 饲料 ? H001"]],
  ["给李平家送药,给陈九斤家送降压药2盒", ["goods 药品 ? H001", "goods 降压药 2盒 H002"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
