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
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
