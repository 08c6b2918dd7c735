import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** A year told of how they fare dates no visit; a trade or a purchase in brackets is theirs; a day of what else is no day of the report. */
test.each<[string, string[]]>([
  ["走访李平，去年脱贫", ["visit 1户次 H001"]],
  ["走访李平，他2019年脱贫，今年收入5万", ["visit 1户次 H001"]],
  ["走访李平(去年脱贫)", ["visit 1户次 H001"]],
  ["走访李平(2019年脱贫)，送米1袋", ["goods 大米 1袋 H001", "visit 1户次 H001"]],
  ["走访李平(去年买了牛2头)", ["visit 1户次 H001"]],
  ["走访李平(买了新车1辆)", ["visit 1户次 H001"]],
  ["走访李平(帮他卖柿饼40斤)", ["sale 柿饼 40斤 H001", "visit 1户次 H001"]],
  ["去年走访了李平", ["visit 1户次 H001 2025-12-31"]],
  ["走访李平(6月8日)", ["visit 1户次 H001 2026-06-08"]],
  ["走访李平（去年12月5日）", ["visit 1户次 H001 2025-12-05"]],
  ["走访李平。手术日期是6月10日", ["visit 1户次 H001"]],
  ["走访李平，送米1袋。时间是6月10日", ["goods 大米 1袋 H001 2026-06-10", "visit 1户次 H001 2026-06-10"]],
  ["走访李平回头又去刘军家送米2袋", ["goods 大米 2袋 H003", "visit 1户次 H001", "visit 1户次 H003"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual([...entries].sort());
});

/** Whoever reminded the sender yesterday gives no order. */
test.each<[string, string]>([
  ["支书昨天提醒我报数", "other"],
  ["提醒我每周五报数", "command"],
  ["提醒我明天去李平家", "command"],
])("%s is %s", (text, intent) => {
  expect(read(text).intent).toBe(intent);
});
