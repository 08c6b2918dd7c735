import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** An earlier deed told for today's is not today's. */
test.each<[string, string[]]>([
  ["上次送了刘军3袋米,这次又送了2袋", ["goods 大米 2袋 H003"]],
  ["年前给赵满仓送了300元,今天又送100元", ["cash 100元 H007"]],
  ["前阵子给刘军送了床被子,今天去看了看他", ["visit 1户次 H003"]],
  ["上回去刘军家送米2袋,今天送油1桶", ["goods 食用油 1桶 H003"]],
  ["早就给赵满仓家送过2袋米了", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** With nothing behind it, with a day of its own, or promised then, it counts. */
test.each<[string, string[]]>([
  ["之前给刘军送了2袋米", ["goods 大米 2袋 H003"]],
  ["前天给刘军送了2袋米,今天又送了1袋", ["goods 大米 1袋 H003", "goods 大米 2袋 H003 2026-06-10"]],
  ["上次答应给刘军的2袋米,今天送到了", ["goods 大米 2袋 H003"]],
  ["上次没去成刘军家,今天去了", ["visit 1户次 H003"]],
  ["上午给刘军送了2袋米,今天下午又送了1袋", ["goods 大米 3袋 H003"]],
  ["上次给刘军送的是米2袋,这次送了1袋", ["goods 大米 1袋 H003"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

// Lots given before count no second time beside today's; the lots of one gift are what they are.
test.each([
  ["今天给李平送羊5只,前两批送了80只", ["goods 羊 5只 H001"]],
  ["给李平送鸡苗30只,第一批送了50只", ["goods 鸡苗 30只 H001"]],
  ["今天给李平送化肥2袋,之前送了3袋", ["goods 化肥 2袋 H001"]],
  ["发放鸡苗80只,第一批发了50只,第二批发了30只", ["goods 鸡苗 80只"]],
  ["第一批送羊5只,第二批送羊3只给李平", ["goods 羊 3只 H001", "goods 羊 5只"]],
  ["今天给李平送化肥2袋,之前送了3袋,忘报了", ["goods 化肥 5袋 H001"]],
  ["开会之前给李平送了米1袋", ["goods 大米 1袋 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
