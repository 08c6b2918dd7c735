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
