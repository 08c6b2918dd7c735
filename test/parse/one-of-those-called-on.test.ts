import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** What was done for one of those called on, with no stop before it. */
test.each<[string, string[]]>([
  ["走访李平、刘军两户帮刘军家栽了红薯", ["labour 1人次 H003", "visit 1户次 H001", "visit 1户次 H003"]],
  [
    "看望李桂花、陈九斤姐弟俩给陈九斤铁锹一把给李桂花水壶一个",
    ["goods 水壶 1个 H004", "goods 铁锹 1把 H002", "visit 1户次 H002", "visit 1户次 H004"],
  ],
  ["走访李平、刘军帮李平卖苹果500斤", ["sale 苹果 500斤 H001", "visit 1户次 H001", "visit 1户次 H003"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** For all of them, or for others. */
test.each<[string, string[]]>([
  ["走访李平、刘军帮李平和刘军收玉米", ["labour 1人次 H001+H003", "visit 1户次 H001", "visit 1户次 H003"]],
  ["走访李平、刘军给两家送米2袋", ["goods 大米 2袋 H001+H003", "visit 1户次 H001", "visit 1户次 H003"]],
  ["走访李平、刘军送米2袋", ["goods 大米 2袋 H001+H003", "visit 1户次 H001", "visit 1户次 H003"]],
  ["走访李平、刘军没给李平送米", ["visit 1户次 H001", "visit 1户次 H003"]],
  ["走访李平、刘军准备给李平送米1袋", ["visit 1户次 H001", "visit 1户次 H003"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** A quarrel settled behind another act has nothing of it. */
test.each<[string, string[]]>([
  ["发药品30盒调解李平、刘军两家地界纠纷1起", ["goods 药品 30盒", "solved 1件 H001+H003"]],
  ["走访5户化解李桂花与陈九斤矛盾1件", ["solved 1件 H002+H004", "visit 5户次"]],
  ["走访赵满仓调解李平和刘军的矛盾", ["solved 1件 H001+H003", "visit 1户次 H007"]],
  ["给赵满仓送面1袋化解李平、刘军纠纷1起", ["goods 面粉 1袋 H007", "solved 1件 H001+H003"]],
  ["走访4户解决李平家用电问题1个", ["solved 1件 H001", "visit 4户次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** One act with what it was for. */
test.each<[string, string[]]>([
  ["送水泵1台解决李平家浇地问题", ["goods 水泵 1台 H001", "solved 1件 H001"]],
  ["投工5人次解决李平家吃水困难", ["labour 5人次 H001", "solved 1件 H001"]],
  ["帮李平家化解刘军家的误会", ["solved 1件 H001+H003"]],
  ["化解李平、刘军两家水沟纠纷1起", ["solved 1件 H001+H003"]],
  ["发药品30盒化解矛盾纠纷2起", ["goods 药品 30盒", "solved 2件"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** A gathering before those called on was for all who came. */
test.each<[string, string[]]>([
  ["召开屋场会1次走访李平、刘军2户", ["outreach 1次", "visit 1户次 H001", "visit 1户次 H003"]],
  [
    "开院坝会1场发宣传单40份看望李平、刘军",
    ["leaflet 40份 H001+H003", "outreach 1次", "visit 1户次 H001", "visit 1户次 H003"],
  ],
  ["宣讲政策走访李平", ["outreach 1次 H001", "visit 1户次 H001"]],
  ["在李平家开院坝会1场", ["outreach 1次 H001", "visit 1户次 H001"]],
  ["走访李平、刘军开院坝会1场", ["outreach 1次 H001+H003", "visit 1户次 H001", "visit 1户次 H003"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Pieces of a thing, and whoever is told of behind them. */
test.each<[string, string[]]>([
  ["到李平家看望鸡蛋20个孩子上三年级", ["goods 鸡蛋 20个 H001", "visit 1户次 H001"]],
  ["到刘军家慰问鸡蛋30个老人很高兴", ["goods 鸡蛋 30个 H003", "visit 1户次 H003"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** So many people. */
test.each<[string, string[]]>([
  ["走访慰问20个老人", ["visit 20户次"]],
  ["看望老人20个", ["visit 20户次"]],
  ["到学校给48个孩子送书包", ["goods 书包 ?"]],
  ["走访低保户送米12个老人", ["goods 大米 12个", "visit 12户次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Not given, to whoever is named behind it. */
test.each<[string, string[]]>([
  ["走访李平没给李平送米", ["visit 1户次 H001"]],
  ["走访李平、刘军没给刘军带油", ["visit 1户次 H001", "visit 1户次 H003"]],
  ["李平家五百元没给刘军家送了米1袋", ["goods 大米 1袋 H003"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
