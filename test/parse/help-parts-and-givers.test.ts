import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

// What was done about a trouble just told, and how much of it.
test.each<[string, string[]]>([
  ["李平家劳力少,收玉米有困难,帮收玉米2亩", ["labour 1人次 H001"]],
  ["李平家劳力少,收玉米有困难,帮收玉米1天", ["labour 1人次 H001"]],
  ["李平务工有困难,推荐务工1人", ["job 1人 H001"]],
  ["李平找工作有困难,介绍务工1人", ["job 1人 H001"]],
  ["李平销售有困难,帮助销售苹果500斤", ["sale 苹果 500斤 H001"]],
  ["李平浇地有困难,帮浇地3亩", ["labour 1人次 H001"]],
  ["李平取暖有困难,帮拉煤1吨", ["labour 1人次 H001"]],
  ["李平缺劳力,帮收玉米2亩", ["labour 1人次 H001"]],
  ["李平收玉米有困难,需要帮收2亩", []],
  ["李平收玉米有困难,希望帮收玉米2亩", []],
  ["李平收玉米有困难,帮收玉米2亩吧", []],
  ["李平反映缺劳力,帮收玉米2亩", []],
  ["李平反映务工有困难,推荐务工1人", []],
  ["李平苹果没销路,希望帮卖苹果500斤", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
