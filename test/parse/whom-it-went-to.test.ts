import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** What was only named, in a clause that names nobody, goes to those named behind it. */
test.each<[string, string[]]>([
  ["给李平送油一桶;米一袋,给了刘军", ["goods 大米 1袋 H003", "goods 食用油 1桶 H001"]],
  ["走访李平,米一袋,给刘军的", ["goods 大米 1袋 H003", "visit 1户次 H001"]],
  [
    "李平、刘军各领油一桶;米一袋,给了赵满仓",
    ["goods 大米 1袋 H007", "goods 食用油 1桶 H001", "goods 食用油 1桶 H003"],
  ],
  ["走访李平,米一袋,给他放桌上了", ["goods 大米 1袋 H001", "visit 1户次 H001"]],
  ["走访李平,米一袋,给刘军打了电话", ["goods 大米 1袋 H001", "talk 1次 H003", "visit 1户次 H001"]],
])("%s", (text, entries) => expect(told(text)).toEqual(entries));

/** What one of the household gave to somebody else is no gift of ours. */
test.each<[string, string[]]>([
  ["走访李平,他送给邻居2袋米", ["visit 1户次 H001"]],
  ["走访李平,老人给亲戚送了2袋米", ["visit 1户次 H001"]],
  ["走访李平,他拿了2袋米给隔壁", ["visit 1户次 H001"]],
  ["李平家没人,米2袋给了邻居", ["goods 大米 2袋 H001", "visit 1户次 H001 missed"]],
  ["走访李平,我给他2袋米", ["goods 大米 2袋 H001", "visit 1户次 H001"]],
])("%s", (text, entries) => expect(told(text)).toEqual(entries));

/** Come to see somebody; a chat with a family. */
test.each<[string, string[]]>([
  ["今天来看李平", ["visit 1户次 H001"]],
  ["女儿来看李平", []],
  ["来看李平家的猪", []],
  ["跟李平家聊了会天", ["talk 1次 H001"]],
  ["到户主李平家送米两袋", ["goods 大米 2袋 H001", "visit 1户次 H001"]],
])("%s", (text, entries) => expect(told(text)).toEqual(entries));
