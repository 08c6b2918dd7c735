import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** So much for each household, behind a stroke or in brackets, is each one's. */
test.each<[string, string[]]>([
  ["给12户送慰问品(米1袋、油1桶/户)", ["goods 大米 12袋", "goods 食用油 12桶"]],
  ["送米1袋、油1桶/户,共12户", ["goods 大米 12袋", "goods 食用油 12桶"]],
  ["给李平、陈九斤送米1袋/户", ["goods 大米 1袋 H001", "goods 大米 1袋 H002"]],
  ["给12户送慰问品(每户米1袋、油1桶)", ["goods 大米 12袋", "goods 食用油 12桶"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What one pack holds is none. */
test.each<[string, string[]]>([
  ["给李平送慰问品(每份米1袋、油1桶)2份", ["goods 慰问品 2份 H001"]],
  ["送慰问品20份(每份米1袋、油1桶)", ["goods 慰问品 20份"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
