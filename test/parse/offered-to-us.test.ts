import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** What they brought to give us is none of ours, what we brought for them is given once they took it, and their own money is theirs. */
test.each<[string, string[]]>([
  ["李平提了一篮鸡蛋要给我们带走", []],
  ["李平装了一袋花生要给我,我推了", []],
  ["李平提了一只鸭要给我,我也送了他两袋米", ["goods 大米 2袋 H001"]],
  ["给李平提了一只鸭要给他补身子", ["goods 鸭 1只 H001"]],
  // brought for one, and refused
  ["提了一只鸭要给李平,他没要", []],
  ["带了2袋米准备送李平,他说家里有,没收", []],
  ["带了2袋米给李平,他收下了", ["goods 大米 2袋 H001"]],
  // what they did with their own
  ["走访李平,他把民政刚发的救助金800元存了折子", ["visit 1户次 H001"]],
  ["走访李平,给他500元,他把钱存了", ["cash 500元 H001", "visit 1户次 H001"]],
  ["他把500元慰问金收下了", ["cash 500元"]],
  // ours, and what they said or did with it
  ["给李平送去化肥2袋要给我钱没收", ["goods 化肥 2袋 H001"]],
  ["走访李平送米2袋要给我们按手印", ["goods 大米 2袋 H001", "visit 1户次 H001"]],
  ["走访3家街坊", ["visit 3户次"]],
  ["走访5家工地上干活的农户", ["visit 5户次"]],
  ["上坪村维修网围栏6.5公里", ["works 网围栏 6.5公里"]],
])("%s", (text, rows) => {
  expect(told(text)).toEqual(rows);
});

/** 一家修理铺 is one firm, and no other home. */
test.each(["走访李平,他想联系一家修理铺", "走访李平,他想找一家榨油坊"])("whose need it is: %s", (text) => {
  expect(read(text).needs.map(({ households }) => households)).toEqual([["H001"]]);
});
