import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** A thing told by who gave it. */
test.each<[string, string[], string[]]>([
  ["走访李平,送米1袋。部队发的军大衣还在", ["goods 大米 1袋 H001", "visit 1户次 H001"], []],
  ["走访李平,送去单位发的米和油", ["goods 大米 ? H001", "goods 食用油 ? H001", "visit 1户次 H001"], []],
  ["走访李平,把单位发的保温杯送给他", ["goods 保温杯 ? H001", "visit 1户次 H001"], []],
  ["今天去李平家,他穿着局里捐的棉衣", ["visit 1户次 H001"], []],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});
