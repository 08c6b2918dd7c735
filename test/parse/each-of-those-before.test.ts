import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

// Of a list 各 is of those before it, and whoever is named behind it has a figure of his own.
test.each<[string, string[]]>([
  [
    "走访李平、陈九斤,送化肥各2袋、刘军3袋",
    [
      "goods 化肥 2袋 H001",
      "goods 化肥 2袋 H002",
      "goods 化肥 3袋 H003",
      "visit 1户次 H001",
      "visit 1户次 H002",
    ],
  ],
  [
    "走访李平、陈九斤,送米各2袋、刘军油3桶",
    [
      "goods 大米 2袋 H001",
      "goods 大米 2袋 H002",
      "goods 食用油 3桶 H003",
      "visit 1户次 H001",
      "visit 1户次 H002",
    ],
  ],
  [
    "给李平、陈九斤送米各2袋、刘军油3桶",
    ["goods 大米 2袋 H001", "goods 大米 2袋 H002", "goods 食用油 3桶 H003"],
  ],
  ["李平、陈九斤化肥各2袋、刘军3袋", ["goods 化肥 2袋 H001", "goods 化肥 2袋 H002", "goods 化肥 3袋 H003"]],
  // Somebody the roster does not have.
  [
    "李平、陈九斤化肥各2袋、赵国强3袋",
    ["goods 化肥 2袋 H001", "goods 化肥 2袋 H002", "goods 化肥 3袋 ?赵国强"],
  ],
  [
    "给孙有田、周秀兰化肥各2袋、赵国强3袋",
    ["goods 化肥 2袋 ?周秀兰", "goods 化肥 2袋 ?孙有田", "goods 化肥 3袋 ?赵国强"],
  ],
  // Things, and nobody's names.
  [
    "李平、陈九斤化肥各2袋、洪福米3袋",
    ["goods 化肥 2袋 H001", "goods 化肥 2袋 H002", "goods 洪福米 3袋 H001", "goods 洪福米 3袋 H002"],
  ],
  [
    "李平、陈九斤化肥各2袋、花椒苗3株",
    ["goods 化肥 2袋 H001", "goods 化肥 2袋 H002", "goods 花椒苗 3株 H001", "goods 花椒苗 3株 H002"],
  ],
  [
    "李平、陈九斤各送化肥2袋、油1桶",
    ["goods 化肥 2袋 H001", "goods 化肥 2袋 H002", "goods 食用油 1桶 H001", "goods 食用油 1桶 H002"],
  ],
  ["李平化肥2袋、洪福米3袋", ["goods 化肥 2袋 H001", "goods 洪福米 3袋 H001"]],
  ["送化肥各2袋给李平、刘军", ["goods 化肥 2袋 H001", "goods 化肥 2袋 H003"]],
  ["送化肥各2袋、李平、刘军3户", ["goods 化肥 2袋 H001", "goods 化肥 2袋 H003"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
