import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

// Dictated without a stop: which household belongs to which day or half of it, and whether anybody was there.
test.each<[string, string[]]>([
  // A way gone to its end over its household, and the next at another time.
  ["昨天走访了李平家今天走访了陈九斤家", ["visit 1户次 H001 2026-06-11", "visit 1户次 H002"]],
  [
    "前天走访了李平家昨天走访了刘军家今天走访了陈九斤家",
    ["visit 1户次 H001 2026-06-10", "visit 1户次 H002", "visit 1户次 H003 2026-06-11"],
  ],
  ["周一走访了李平户周三走访了刘军户", ["visit 1户次 H001 2026-06-08", "visit 1户次 H003 2026-06-10"]],
  ["上午慰问了李平家下午慰问了刘军家", ["visit 1户次 H001", "visit 1户次 H003"]],
  [
    "先走访了李平家再走访了刘军家最后走访了赵满仓家",
    ["visit 1户次 H001", "visit 1户次 H003", "visit 1户次 H007"],
  ],
  ["走访了李平家刘军家下午走访了赵满仓家", ["visit 1户次 H001", "visit 1户次 H003", "visit 1户次 H007"]],
  [
    "昨天走访了李平家刘军家今天走访了陈九斤家",
    ["visit 1户次 H001 2026-06-11", "visit 1户次 H002", "visit 1户次 H003 2026-06-11"],
  ],
  // Told first, and then that they were called on.
  ["走访了李平家刘军家也走访了", ["visit 1户次 H001", "visit 1户次 H003"]],
  ["去了李平家刘军家也去了陈九斤家没人", ["visit 1户次 H001", "visit 1户次 H002 missed", "visit 1户次 H003"]],
  ["李平家刘军家上午去了陈九斤家没人", ["visit 1户次 H001", "visit 1户次 H002 missed", "visit 1户次 H003"]],
  [
    "李平家上午走访了刘军家下午走访了陈九斤家没人",
    ["visit 1户次 H001", "visit 1户次 H002 missed", "visit 1户次 H003"],
  ],
  ["李平家上午走访了刘军家下午走访了", ["visit 1户次 H001", "visit 1户次 H003"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
