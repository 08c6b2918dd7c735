import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

// 李平面粉 is 李平 with his flour, whatever 平面 is; and 大约 in front of a time of day is of the time.
test.each<[string, string[]]>([
  [
    "今天走访两户李平面粉两袋刘军面粉三袋",
    ["goods 面粉 2袋 H001", "goods 面粉 3袋 H003", "visit 1户次 H001", "visit 1户次 H003"],
  ],
  [
    "走访两户,李平面粉1袋,刘军面粉2袋",
    ["goods 面粉 1袋 H001", "goods 面粉 2袋 H003", "visit 1户次 H001", "visit 1户次 H003"],
  ],
  ["发放登记:李平面粉1袋", ["goods 面粉 1袋 H001"]],
  ["平面图纸2张", []],
  ["大约十点到李平家送了两袋化肥", ["goods 化肥 2袋 H001", "visit 1户次 H001"]],
  ["大概下午三点去刘军家,带了一桶油", ["goods 食用油 1桶 H003", "visit 1户次 H003"]],
  ["大约给李平送了两袋化肥", ["goods 化肥 ~2袋 H001"]],
  ["大约50%的人在家,给李平送米2袋", ["goods 大米 2袋 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
