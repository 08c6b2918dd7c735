import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

// To whom each figure of a row belongs, and what it counts, where the thing is told once.
test.each<[string, string[]]>([
  // What each of some got, and behind it another with his own.
  [
    "今天给三家送面李平刘军各两袋赵满仓一袋",
    ["goods 面粉 1袋 H007", "goods 面粉 2袋 H001", "goods 面粉 2袋 H003"],
  ],
  [
    "今天发化肥李平刘军各三袋陈九斤两袋赵满仓一袋",
    ["goods 化肥 1袋 H007", "goods 化肥 2袋 H002", "goods 化肥 3袋 H001", "goods 化肥 3袋 H003"],
  ],
  ["化肥李平刘军各两袋赵满仓三袋", ["goods 化肥 2袋 H001", "goods 化肥 2袋 H003", "goods 化肥 3袋 H007"]],
  ["送化肥李平刘军每家两袋赵满仓一袋", ["goods 化肥 1袋 H007", "goods 化肥 2袋 H001", "goods 化肥 2袋 H003"]],
  [
    "送化肥李平刘军一家两袋赵满仓家一袋",
    ["goods 化肥 1袋 H007", "goods 化肥 2袋 H001", "goods 化肥 2袋 H003"],
  ],
  ["化肥李平、刘军各两袋、赵满仓一袋", ["goods 化肥 1袋 H007", "goods 化肥 2袋 H001", "goods 化肥 2袋 H003"]],
  ["化肥李平刘军各两袋赵满仓也是三袋", ["goods 化肥 2袋 H001", "goods 化肥 2袋 H003", "goods 化肥 3袋 H007"]],
  [
    "化肥李平刘军各两袋赵满仓李桂花各三袋",
    ["goods 化肥 2袋 H001", "goods 化肥 2袋 H003", "goods 化肥 3袋 H004", "goods 化肥 3袋 H007"],
  ],
  ["化肥李平刘军各两袋给赵满仓三袋", ["goods 化肥 2袋 H001", "goods 化肥 2袋 H003", "goods 化肥 3袋 H007"]],
  ["送化肥李平刘军各两袋,赵满仓一袋", ["goods 化肥 1袋 H007", "goods 化肥 2袋 H001", "goods 化肥 2袋 H003"]],
  ["送化肥各两袋李平刘军", ["goods 化肥 2袋 H001", "goods 化肥 2袋 H003"]],
  ["化肥李平刘军赵满仓各两袋共六袋", ["goods 化肥 2袋 H001", "goods 化肥 2袋 H003", "goods 化肥 2袋 H007"]],
  [
    "送李平刘军各两袋化肥一袋面",
    ["goods 化肥 2袋 H001", "goods 化肥 2袋 H003", "goods 面粉 1袋 H001", "goods 面粉 1袋 H003"],
  ],
  ["化肥李平刘军各两袋赵满仓没要", ["goods 化肥 2袋 H001", "goods 化肥 2袋 H003"]],
  ["李平刘军各养羊20只赵满仓30只", []],
  ["李平刘军各要两袋化肥赵满仓三袋", []],
  ["明天给李平刘军送化肥各两袋赵满仓一袋", []],
  // Two things or more with one figure, one after the other.
  [
    "走访李平、刘军,分别送去米、面各一袋",
    ["goods 大米 1袋 H001", "goods 面粉 1袋 H003", "visit 1户次 H001", "visit 1户次 H003"],
  ],
  [
    "给李平、刘军、赵满仓三户分别送去米、面、油各一份",
    ["goods 大米 1份 H001", "goods 面粉 1份 H003", "goods 食用油 1份 H007"],
  ],
  ["给李平、刘军分别送去米和面各一袋", ["goods 大米 1袋 H001", "goods 面粉 1袋 H003"]],
  [
    "给李平、刘军分别送去米面油各一袋",
    [
      "goods 大米 1袋 H001",
      "goods 大米 1袋 H003",
      "goods 面粉 1袋 H001",
      "goods 面粉 1袋 H003",
      "goods 食用油 1袋 H001",
      "goods 食用油 1袋 H003",
    ],
  ],
  [
    "给李平、刘军每家分别送了米、面各一袋",
    ["goods 大米 1袋 H001", "goods 大米 1袋 H003", "goods 面粉 1袋 H001", "goods 面粉 1袋 H003"],
  ],
  ["给李平、刘军分别送去米一袋、面一袋", ["goods 大米 1袋 H001", "goods 面粉 1袋 H003"]],
  // Figures one after the other, and the thing behind the last.
  ["给李平、刘军分别送了2袋、3袋化肥", ["goods 化肥 2袋 H001", "goods 化肥 3袋 H003"]],
  ["给李平、刘军分别送了2袋和3袋化肥", ["goods 化肥 2袋 H001", "goods 化肥 3袋 H003"]],
  [
    "给李平、刘军、陈九斤分别送了2袋、3袋、1袋优质化肥",
    ["goods 化肥 1袋 H002", "goods 化肥 2袋 H001", "goods 化肥 3袋 H003"],
  ],
  [
    "走访李平、刘军,分别送了2袋、3袋化肥",
    ["goods 化肥 2袋 H001", "goods 化肥 3袋 H003", "visit 1户次 H001", "visit 1户次 H003"],
  ],
  ["分别给李平、刘军送去2袋、3袋化肥", ["goods 化肥 2袋 H001", "goods 化肥 3袋 H003"]],
  ["给李平、刘军分别送了化肥2袋、3袋", ["goods 化肥 2袋 H001", "goods 化肥 3袋 H003"]],
  ["给李平、刘军分别送了2袋米、3袋化肥", ["goods 化肥 3袋 H003", "goods 大米 2袋 H001"]],
  ["给李平、刘军分别送了2袋、3桶油", ["goods 食用油 3桶 H003"]],
  ["李平、刘军分别缺2袋、3袋化肥", []],
  // Each with his figure, and the thing behind the last.
  [
    "给李平送了2袋,刘军3袋,陈九斤1袋化肥",
    ["goods 化肥 1袋 H002", "goods 化肥 2袋 H001", "goods 化肥 3袋 H003"],
  ],
  [
    "给李平送了2袋,给刘军送了3袋,给陈九斤送了1袋化肥",
    ["goods 化肥 1袋 H002", "goods 化肥 2袋 H001", "goods 化肥 3袋 H003"],
  ],
  ["给老陈送了两袋给老刘送了三袋化肥", ["goods 化肥 2袋 H002", "goods 化肥 3袋 H003"]],
  ["给李平刘军各两袋赵满仓一袋化肥", ["goods 化肥 1袋 H007", "goods 化肥 2袋 H001", "goods 化肥 2袋 H003"]],
  ["给李平送了2份,刘军3份宣传资料", ["leaflet 2份 H001", "leaflet 3份 H003"]],
  ["李平2袋,刘军3袋,化肥", ["goods 化肥 2袋 H001", "goods 化肥 3袋 H003"]],
  [
    "一组李平、刘军各2袋,二组赵满仓、李桂花各1袋,化肥",
    ["goods 化肥 1袋 H004", "goods 化肥 1袋 H007", "goods 化肥 2袋 H001", "goods 化肥 2袋 H003"],
  ],
  [
    "给李平送了米2袋,刘军3袋,陈九斤1袋化肥",
    ["goods 化肥 1袋 H002", "goods 大米 2袋 H001", "goods 大米 3袋 H003"],
  ],
  [
    "今天送化肥。李平2袋,刘军3袋,陈九斤1袋尿素",
    ["goods 化肥 2袋 H001", "goods 化肥 3袋 H003", "goods 尿素 1袋 H002"],
  ],
  ["给李平2袋,刘军2箱,陈九斤1袋化肥", ["goods 化肥 1袋 H002"]],
  ["给李平送了2袋,刘军3袋,陈九斤1桶油", ["goods 食用油 1桶 H002"]],
  ["李平缺2袋,刘军3袋,陈九斤1袋化肥", ["goods 化肥 1袋 H002"]],
  ["明天给李平2袋,刘军3袋化肥", []],
  ["李平家2头,刘军家3头牛", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
