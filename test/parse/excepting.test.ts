import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** Whom the rest is not told of gets none of it. */
test.each<[string, string[]]>([
  [
    "走访刘军、李桂花、赵满仓,除刘军外每户送了两盒药",
    [
      "goods 药品 2盒 H004",
      "goods 药品 2盒 H007",
      "visit 1户次 H003",
      "visit 1户次 H004",
      "visit 1户次 H007",
    ],
  ],
  [
    "去了刘军家、李桂花家、赵满仓家,除了赵满仓家,都给了200元",
    ["cash 200元 H003+H004", "visit 1户次 H003", "visit 1户次 H004", "visit 1户次 H007"],
  ],
  [
    "走访李平、陈九斤、赵满仓,除陈九斤外都送了油1桶",
    ["goods 食用油 1桶 H001+H007", "visit 1户次 H001", "visit 1户次 H002", "visit 1户次 H007"],
  ],
  [
    "走访李平、刘军、赵满仓,除了刘军都不在家",
    ["visit 1户次 H001 missed", "visit 1户次 H003", "visit 1户次 H007 missed"],
  ],
  [
    "联系户除了赵满仓家都走访了",
    ["visit 1户次 H001", "visit 1户次 H002", "visit 1户次 H003", "visit 1户次 H004"],
  ],
  [
    "走访刘军、李桂花、赵满仓,各送米2袋,赵满仓除外",
    [
      "goods 大米 2袋 H003",
      "goods 大米 2袋 H004",
      "visit 1户次 H003",
      "visit 1户次 H004",
      "visit 1户次 H007",
    ],
  ],
  [
    "走访刘军、李桂花、赵满仓,都送了油1桶,只有刘军没送",
    ["goods 食用油 1桶 H004+H007", "visit 1户次 H003", "visit 1户次 H004", "visit 1户次 H007"],
  ],
  [
    "除刘军给3袋化肥外,李桂花、赵满仓各1袋",
    ["goods 化肥 1袋 H004", "goods 化肥 1袋 H007", "goods 化肥 3袋 H003"],
  ],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What comes besides is told with it. */
test.each<[string, string[]]>([
  ["除了刘军,还走访了李桂花", ["visit 1户次 H003", "visit 1户次 H004"]],
  ["除化肥2袋外,还给刘军送了地膜3卷", ["goods 化肥 2袋 H003", "goods 地膜 3卷 H003"]],
  ["除给李平送米2袋外,还走访了陈九斤", ["goods 大米 2袋 H001", "visit 1户次 H002"]],
  ["走访5户,除了李平家没人", ["visit 1户次 H001 missed", "visit 4户次"]],
  ["送除草剂2瓶给李平", ["goods 除草剂 2瓶 H001"]],
  ["除夕去李平家送米1袋", ["goods 大米 1袋 H001 2026-02-16", "visit 1户次 H001 2026-02-16"]],
  ["给李平500元,李平没收", []],
  ["给李平、陈九斤各2袋米,李平没给油", ["goods 大米 2袋 H001", "goods 大米 2袋 H002"]],
  [
    "除了李平家其他联系户都走访了",
    ["visit 1户次 H002", "visit 1户次 H003", "visit 1户次 H004", "visit 1户次 H007"],
  ],
  ["除李平外,其他联系户都送了米1袋", ["goods 大米 1袋 H002+H003+H004+H007"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** One alone behind what the others each got is who was left out; why there was nothing for him is no matter of his. */
test.each<[string, string[]]>([
  ["看望李平、陈九斤、刘军,除陈九斤外每户送鸭苗10只,他家没处养", []],
  ["走访李平、刘军,除刘军外每户送化肥2袋,他家没地方放", []],
  ["走访李平、陈九斤、刘军,除了刘军,每家送鱼苗50尾,因为他家没塘", []],
  ["走访李平、陈九斤、刘军,除陈九斤外每户送果苗5株,陈九斤家没地栽", []],
  ["走访李平、陈九斤、刘军,除陈九斤外每户送化肥2袋,他家水泵坏了", ["H002 他家水泵坏了"]],
  ["走访李平、陈九斤、刘军,除陈九斤外每户送化肥2袋,他说没钱看病", ["H002 他说没钱看病"]],
  ["走访李平、陈九斤、刘军,除陈九斤外每户送鱼苗50尾,刘军家没地方养", ["H003 刘军家没地方养"]],
  ["走访李平、陈九斤,每户送鸭苗10只。陈九斤家没地方养", ["H002 陈九斤家没地方养"]],
  ["看望李平,他家没地方养鸭子", ["H001 他家没地方养鸭子"]],
  ["走访李平、陈九斤、刘军,除陈九斤外都想养猪,陈九斤家没地方养", ["H002 陈九斤家没地方养"]],
])("%s: %j raised", (text, needs) => {
  expect(read(text).needs.map((need) => `${need.households.join("+")} ${need.text}`)).toEqual(needs);
});

test.each<[string, string[]]>([
  [
    "走访李平、陈九斤、刘军,除陈九斤外每户送油1桶,镇干部也去了,他讲解了医保政策",
    [
      "goods 食用油 1桶 H001",
      "goods 食用油 1桶 H003",
      "outreach 1次 H001+H003",
      "visit 1户次 H001",
      "visit 1户次 H002",
      "visit 1户次 H003",
    ],
  ],
  [
    "走访李平、陈九斤、刘军,除陈九斤外每户送米1袋,他给的是200元",
    [
      "cash 200元 H002",
      "goods 大米 1袋 H001",
      "goods 大米 1袋 H003",
      "visit 1户次 H001",
      "visit 1户次 H002",
      "visit 1户次 H003",
    ],
  ],
  [
    "走访李平、陈九斤、刘军,除陈九斤外每户送米1袋、油1桶",
    [
      "goods 大米 1袋 H001",
      "goods 大米 1袋 H003",
      "goods 食用油 1桶 H001",
      "goods 食用油 1桶 H003",
      "visit 1户次 H001",
      "visit 1户次 H002",
      "visit 1户次 H003",
    ],
  ],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
