import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** Groups of a village and firms are no households; 小计 is nobody. */
test.each<[string, string[]]>([
  ["走访3个村民小组42户", ["visit 42户次"]],
  ["走访2个村民小组", ["visit ?户次"]],
  ["走访合作社2家、农户9户", ["visit 9户次"]],
  ["小计:走访9户\n总计:走访30户", ["visit 30户次"]],
  ["2组、4组各走访9户,共18户", ["visit 18户次"]],
  ["上坪村2组、4组各送煤9袋", ["goods 煤 18袋"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Households counted so stay. */
test.each<[string, string[]]>([
  ["走访养殖大户2家", ["visit 2户次"]],
  ["走访困难户4个", ["visit 4户次"]],
  ["走访2组的农户9户", ["visit 9户次"]],
  ["2组、4组走访9户", ["visit 9户次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
