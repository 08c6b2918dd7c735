import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** One household acts towards another: none of ours. */
test.each<[string, string[]]>([
  ["刘军捐了3袋面粉给赵满仓", []],
  ["李桂花送了两只鸡给刘军", []],
  ["赵满仓家给刘军家送去一桶油", []],
  ["刘军去李桂花家送了一箱奶", []],
  ["李桂花昨天去看望了赵满仓", []],
  ["给刘军500元,他又给了李桂花100元", ["cash 500元 H003"]],
  ["给赵满仓送了3袋米,他分了一袋给刘军", ["goods 大米 3袋 H007"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Ours, to one or to both. */
test.each<[string, string[]]>([
  ["给李平送2袋米给陈九斤送1桶油", ["goods 大米 2袋 H001", "goods 食用油 1桶 H002"]],
  ["李平送米2袋给陈九斤送油1桶", ["goods 大米 2袋 H001", "goods 食用油 1桶 H002"]],
  ["李平家去了陈九斤家也去了", ["visit 1户次 H001", "visit 1户次 H002"]],
  ["我去李平家送了一袋米", ["goods 大米 1袋 H001", "visit 1户次 H001"]],
  ["昨天去看望了李平", ["visit 1户次 H001 2026-06-11"]],
  ["李平家给了两袋米陈九斤家给了一袋面", ["goods 大米 2袋 H001", "goods 面粉 1袋 H002"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Named only to tell whose it was, where another lives, or through whom. */
test.each<[string, string[]]>([
  ["把给刘军的3袋化肥给了李桂花", ["goods 化肥 3袋 H004"]],
  ["把李平捐的米2袋给了赵满仓", ["goods 大米 2袋 H007"]],
  ["把陈九斤家的油1桶送给了刘军", ["goods 食用油 1桶 H003"]],
  ["刘军家隔壁的李桂花家送面1袋", ["goods 面粉 1袋 H004"]],
  ["去了刘军家对面的赵满仓家", ["visit 1户次 H007"]],
  ["刘军帮我给李桂花送去一箱奶", ["goods 牛奶 1箱 H004"]],
  ["刘军他家的邻居赵满仓家送米一袋", ["goods 大米 1袋 H007"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Both, or the only one. */
test.each<[string, string[]]>([
  ["把2袋化肥给了李平", ["goods 化肥 2袋 H001"]],
  ["给李平的邻居送了一袋米", []],
  ["走访李平家和隔壁的陈九斤家", ["visit 1户次 H001", "visit 1户次 H002"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
