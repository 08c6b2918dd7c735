import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** What is amiss behind what was brought there, and that it was put right on the spot. */
test.each<[string, string[]]>([
  ["刘军家烟囱倒烟当场给捅通了", ["solved 1件 H003"]],
  [
    "去赵满仓家放下喷雾器1台水管堵了当场给通开了",
    ["goods 喷雾器 1台 H007", "solved 1件 H007", "visit 1户次 H007"],
  ],
  [
    "去赵满仓家放下滴灌带2卷喷头堵了当场给通开了",
    ["goods 滴灌带 2卷 H007", "solved 1件 H007", "visit 1户次 H007"],
  ],
  ["到李平家送面粉1袋水管坏了我给修好了", ["goods 面粉 1袋 H001", "solved 1件 H001", "visit 1户次 H001"]],
  ["到刘军家送油1桶房顶漏雨想请村里修", ["goods 食用油 1桶 H003", "visit 1户次 H003"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What is amiss is no word about what was handed over. */
test.each<[string, string[], string[]]>([
  ["给刘军送油1桶院墙塌了", ["goods 食用油 1桶 H003"], ["院墙塌了"]],
  ["送李平电扇1台旧电扇坏了", ["goods 电扇 1台 H001"], ["旧电扇坏了"]],
  ["赵满仓家收到水泵1台水管堵了", ["goods 水泵 1台 H007"], ["水管堵了"]],
  ["给李平送米2袋油1桶水窖坏了", ["goods 大米 2袋 H001", "goods 食用油 1桶 H001"], ["水窖坏了"]],
  ["给李平送水泵1台", ["goods 水泵 1台 H001"], []],
  ["李平家水泵1台电机坏了", [], ["李平家水泵1台电机坏了"]],
  ["想给李平送油毡2卷房顶漏雨", [], []],
  ["给刘军送瓦100片屋顶漏雨的问题解决了", ["goods 瓦 100片 H003", "solved 1件 H003"], []],
])("given, and amiss: %s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});

/** Still amiss, or no more than named. */
test.each<[string, string[]]>([
  ["走访李平水管坏了当场没修好", ["visit 1户次 H001"]],
  ["走访刘军房子漏雨当场给了200元", ["cash 200元 H003", "visit 1户次 H003"]],
  ["走访刘军送油毡2卷", ["goods 油毡 2卷 H003", "visit 1户次 H003"]],
  ["走访李平说房子漏雨马上修好", ["visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Money taken in is no harvest. */
test.each<[string, string[]]>([
  ["帮李平卖橘子300斤收回货款900元", ["sale 橘子 300斤 H001", "sale 橘子 900元 H001"]],
  ["帮李平收回玉米", ["labour 1人次 H001"]],
  ["帮刘军收了麦子", ["labour 1人次 H003"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
