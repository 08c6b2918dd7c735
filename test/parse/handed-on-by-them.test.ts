import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** What one household hands to another is none of ours; what is bought of one for another is that one's sale. */
test.each<[string, string[]]>([
  ["李平把我们送的米分了一袋给陈九斤", []],
  ["李平家把米分了一袋给陈九斤", []],
  ["我把米分了一袋给陈九斤", ["goods 大米 1袋 H002"]],
  ["走访李平，把米送了一袋给陈九斤", ["goods 大米 1袋 H002", "visit 1户次 H001"]],
  ["从李平家买了20斤花椒送给陈九斤", ["sale 花椒 20斤 H001"]],
  ["从超市买了2袋米送给陈九斤", ["goods 大米 2袋 H002"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
