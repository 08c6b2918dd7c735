import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** Where something was put down for somebody else, the next one told of, so many so far, and those gone to behind a visit of nobody. */
test.each<[string, string[]]>([
  ["给李平的米和油放在了隔壁陈九斤家，米一袋、油一桶", ["goods 大米 1袋 H001", "goods 食用油 1桶 H001"]],
  ["李平不在，给他的棉被放陈九斤家了，棉被一床", ["goods 被子 1床 H001", "visit 1户次 H001 missed"]],
  ["李平家的低保跑下来了再一个给陈九斤家拿了一袋面", ["goods 面粉 1袋 H002"]],
  [
    "走访李平，了解生产情况。下午召集几个种植户在村部开了个会，发了技术资料30份",
    ["leaflet 30份", "meeting 1次", "visit 1户次 H001"],
  ],
  ["从1月25日起，全县干部陆续走访，共慰问低保户965户", ["visit 965户次"]],
  [
    "今天入户走访。李平，聊了聊，送米1袋；陈九斤，没在家",
    ["goods 大米 1袋 H001", "talk 1次 H001", "visit 1户次 H001", "visit 1户次 H002 missed"],
  ],
  [
    "走访脱贫户8户：李平、陈九斤、赵满仓等，每户送米1袋",
    [
      "goods 大米 1袋 H001",
      "goods 大米 1袋 H002",
      "goods 大米 1袋 H007",
      "goods 大米 5袋",
      "visit 1户次 H001",
      "visit 1户次 H002",
      "visit 1户次 H007",
      "visit 5户次",
    ],
  ],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Put down at their own home, begun on that day, told of without a visit, and put right. */
test.each<[string, string[]]>([
  ["走访李平，给两袋米放他家里了", ["goods 大米 2袋 H001", "visit 1户次 H001"]],
  ["把化肥2袋放到陈九斤家", ["goods 化肥 2袋 H002", "visit 1户次 H002"]],
  ["从6月1日起驻村，今天走访李平", ["stay 1天 2026-06-01", "visit 1户次 H001"]],
  ["今天到村部开会。李平，送米1袋；陈九斤，送油1桶", ["goods 大米 1袋 H001", "goods 食用油 1桶 H002"]],
  [
    "走访李平等8户，每户送米1袋",
    ["goods 大米 1袋 H001", "goods 大米 7袋", "visit 1户次 H001", "visit 7户次"],
  ],
  ["昨天报陈九斤的那条报错人了，应该是李平", ["? H001"]],
  ["昨天报的不是陈九斤是李平", ["? H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
