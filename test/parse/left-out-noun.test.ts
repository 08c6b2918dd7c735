import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** A figure behind what they own, lack or asked for is of that thing where it is counted in the same. */
test.each<[string, string[], [string, string[]][]]>([
  ["陈九斤家有两桶油我又给了一桶", ["goods 食用油 1桶 H002"], []],
  ["到李平家,他女婿刚买了两袋面粉,我又给他送了1袋", ["goods 面粉 1袋 H001", "visit 1户次 H001"], []],
  ["陈九斤家就剩半桶油了,我给他送了一桶", ["goods 食用油 1桶 H002"], []],
  ["陈九斤说面快吃完了,我给他送了两袋", ["goods 面粉 2袋 H002"], []],
  [
    "陈九斤家的2袋面粉被人偷了,我又给他补了2袋",
    ["goods 面粉 2袋 H002"],
    [["陈九斤家的2袋面粉被人偷了", ["H002"]]],
  ],
  ["昨天陈九斤打电话要饲料,今天送去3袋", ["goods 饲料 3袋 H002", "talk 1次 H002 2026-06-11"], []],
  ["李平家缺4袋饲料,送了3袋", ["goods 饲料 3袋 H001"], [["李平家缺4袋饲料", ["H001"]]]],
  ["李平家米快没了,我捎了半袋", ["goods 大米 0.5袋 H001"], []],
  ["家里化肥不够,我又给李平添了两袋", ["goods 化肥 2袋 H001"], []],
  [
    "给李平送了油1桶,他家缺化肥,又送了2袋",
    ["goods 化肥 2袋 H001", "goods 食用油 1桶 H001"],
    // What the message itself tells as met is no need any more.
    [],
  ],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map(({ text: said, households }) => [said, households])).toEqual(needs);
});

/** Not where it is counted in something else, or of what was given before. */
test.each<[string, string[], [string, string[]][]]>([
  ["李平家有两桶油,给了一袋", [], []],
  ["李平家种玉米5亩,给了1袋", [], []],
  ["李平家养羊20只,今天送了2袋", [], []],
  [
    "给李平送了油1桶,他家缺化肥,给陈九斤也送了2桶",
    ["goods 食用油 1桶 H001", "goods 食用油 2桶 H002"],
    [["他家缺化肥", ["H001"]]],
  ],
  ["李平家米多,卖了2袋", [], []],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map(({ text: said, households }) => [said, households])).toEqual(needs);
});
