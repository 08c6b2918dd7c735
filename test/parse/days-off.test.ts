import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** A day off beside what was done is no order, and each line has a day of its own. */
test.each<[string, string[]]>([
  ["6.8 休息\n6.9 走访李平", ["visit 1户次 H001 2026-06-09"]],
  [
    "6月9日 请假\n6月10日 走访陈九斤,送米1袋",
    ["goods 大米 1袋 H002 2026-06-10", "visit 1户次 H002 2026-06-10"],
  ],
  ["9号休息,10号走访刘军", ["visit 1户次 H003 2026-06-10"]],
  ["昨天请假,今天走访李桂花", ["visit 1户次 H004"]],
  ["上午休息,下午走访赵满仓", ["visit 1户次 H007"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Alone it tells nothing that was done. */
test.each<[string, string[]]>([
  ["明天休息", []],
  ["我请假到20号", []],
  ["昨天请了一天假", []],
  ["今天休息,没有走访", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
