import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** Brackets tell what became of what stands before them. */
test.each<[string, string[]]>([
  ["刘军:化肥3袋(未领)", []],
  ["李桂花:被子1床(待发)", []],
  ["赵满仓:米2袋(自购)", []],
  ["刘军:500元(没要)", []],
  ["李平:米1袋、油2桶(油没送)", ["goods 大米 1袋 H001"]],
  ["走访刘军送药2盒(他不要)", ["visit 1户次 H003"]],
  ["赵满仓:面粉3袋(退1袋)", ["goods 面粉 2袋 H007"]],
  ["刘军:地膜2卷(李桂花代领)", ["goods 地膜 2卷 H003"]],
  ["李平:化肥2袋(申请中)", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Brackets that tell of something else leave it as it is. */
test.each<[string, string[]]>([
  ["李平:米2袋(每袋50斤)", ["goods 大米 2袋 H001"]],
  ["刘军:化肥3袋(尿素)", ["goods 化肥 3袋 H003"]],
  ["刘军:化肥3袋(已领)", ["goods 化肥 3袋 H003"]],
  ["李平:米2袋(本人签收)", ["goods 大米 2袋 H001"]],
  ["李平:米2袋(价值200元)", ["goods 大米 2袋 H001", "goods_value 200元 H001"]],
  ["走访李平(未遇)", ["visit 1户次 H001 missed"]],
  ["走访刘军(没在家)送米1袋", ["goods 大米 1袋 H003", "visit 1户次 H003 missed"]],
  ["给李平送药2盒(退烧药)", ["goods 药品 2盒 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Who has got it and who has not, told before what it is. */
test.each<[string, string[]]>([
  ["刘军、李桂花已领,赵满仓未领,每户被子1床", ["goods 被子 1床 H003", "goods 被子 1床 H004"]],
  ["刘军已送,赵满仓没送,每户油2桶", ["goods 食用油 2桶 H003"]],
  ["李桂花领了,刘军还没领,每户500元", ["cash 500元 H004"]],
  ["给刘军、李桂花各2袋米,赵满仓未领", ["goods 大米 2袋 H003", "goods 大米 2袋 H004"]],
  [
    "走访刘军、赵满仓,每户送米1袋",
    ["goods 大米 1袋 H003", "goods 大米 1袋 H007", "visit 1户次 H003", "visit 1户次 H007"],
  ],
  [
    "带了3桶油,刘军1桶,李桂花1桶,赵满仓不在,1桶带回",
    ["goods 食用油 1桶 H003", "goods 食用油 1桶 H004", "visit 1户次 H007 missed"],
  ],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
