import { expect, test } from "vitest";
import { read } from "../support/reading.ts";

const dated = (text: string) =>
  read(text).entries.map(({ measure, quantity, day }) => `${measure} ${quantity} ${day.slice(5)}`);

/** Days told side by side, the message being sent on the twelfth of June. */
test.each<[string, string[]]>([
  ["6月5日、6日、7日驻村", ["stay 1 06-05", "stay 1 06-06", "stay 1 06-07"]],
  ["5、6、7号驻村", ["stay 1 06-05", "stay 1 06-06", "stay 1 06-07"]],
  ["5号、6号驻村2天", ["stay 2 06-05"]],
  ["5月5日、6日走访李平", ["visit 1 05-05", "visit 1 05-06"]],
  ["5月5、6日走访李平", ["visit 1 05-05", "visit 1 05-06"]],
  ["5月30日和6月1日走访李平", ["visit 1 05-30", "visit 1 06-01"]],
  ["今天是6月10日。到李平家送米2袋", ["visit 1 06-10", "goods 2 06-10"]],
  ["今天是李平生日,送蛋糕1个", ["goods 1 06-12"]],
  ["上周的工作汇报一下,走访5户", ["visit 5 06-07"]],
])("%s", (text, entries) => {
  expect(dated(text)).toEqual(entries);
});
