import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** Who helps another household, comes to us or hires hands does no work of ours. */
test.each<[string, string[]]>([
  ["刘军帮赵满仓收玉米", []],
  ["刘军的儿子回来帮他收了洋芋", []],
  ["赵满仓来我家帮忙搬东西", []],
  ["刘军家请了4个人收玉米", []],
  ["刘军家灯坏了,昨天自己修好了", []],
  ["刘军说家里没水,当天叫水站的人换了个水表,好了", ["solved 1件 H003"]],
  ["刘军家跳闸,请电工换了个开关", ["solved 1件 H003"]],
  ["刘军家灯不亮,我给他换了个灯泡", ["solved 1件 H003"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Who worked or gave with us is none of those it was for. */
test.each<[string, string[]]>([
  ["我和刘军帮赵满仓收玉米", ["labour 1人次 H007"]],
  ["我和赵满仓、刘军一起帮李桂花收玉米", ["labour 1人次 H004"]],
  ["刘军、赵满仓和我三个人一起给李平家修了院墙", ["labour 3人次 H001"]],
  ["我和刘军给李桂花送了两袋米", ["goods 大米 2袋 H004"]],
  ["刘军请了2个人收玉米,我去帮了忙", ["labour 1人次 H003"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What came from them to us is no gift. */
test.each<[string, string[]]>([
  ["刘军家送来一箱橘子", []],
  ["赵满仓家拿来一篮鸡蛋", []],
  ["刘军把一袋核桃放到我车上", []],
  ["收到刘军的一袋红薯", []],
  ["收下李桂花的鞋垫两双", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Ours, and to them. */
test.each<[string, string[]]>([
  ["给刘军家送来两袋米", ["goods 大米 2袋 H003"]],
  ["刘军收到化肥2袋", ["goods 化肥 2袋 H003"]],
  ["我把两袋米放到刘军车上", ["goods 大米 2袋 H003"]],
  ["刘军家帮忙收玉米", ["labour 1人次 H003"]],
  ["和刘军的儿子帮他收玉米", ["labour 1人次 H003"]],
  ["我们请了3个人帮刘军收玉米", ["labour 3人次 H003"]],
  ["刘军家灯坏了,我自己给修好了", ["solved 1件 H003"]],
  ["刘军送来锦旗,我给他回赠面粉1袋", ["goods 面粉 1袋 H003"]],
  ["我给刘军和赵满仓送了米", ["goods 大米 ? H003+H007"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
