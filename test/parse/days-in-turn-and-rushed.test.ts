import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

test.each([
  ["昨天走访李平。今天刘军、陈九斤", ["visit 1户次 H001 2026-06-11", "visit 1户次 H002", "visit 1户次 H003"]],
  [
    "6月8日走访李平。6月9日刘军、陈九斤。6月10日李桂花。",
    [
      "visit 1户次 H001 2026-06-08",
      "visit 1户次 H002 2026-06-09",
      "visit 1户次 H003 2026-06-09",
      "visit 1户次 H004 2026-06-10",
    ],
  ],
  ["昨天走访李平。今天刘军来村部", ["visit 1户次 H001 2026-06-11"]],
  ["在村里住了半天", ["stay 0.5天"]],
  ["在村里等了半天", []],
  ["把李平家50斤花生收购了", ["sale 花生 50斤 H001"]],
  ["把李平家剩下的50斤花生都买了", ["sale 花生 50斤 H001"]],
  ["把李平家的窗帘买了", []],
  ["李平头晕,我开车送卫生院", ["medical 1人次 H001"]],
  ["老伴摔了,李平连夜送医院", []],
  ["把药赶紧送卫生院", ["goods 药品 ?"]],
])("%s", (text, expected) => {
  // What goes on behind a full stop, how long it was, and who was taken or bought from.
  expect(told(text)).toEqual(expected);
});
