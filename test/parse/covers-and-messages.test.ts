import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** What is laid over something is not built, and a message is nothing sold. */
test.each<[string, string[], string[]]>([
  ["我和小张上房给他盖了块塑料布", [], []],
  ["铺设遮阳网2000平方米", ["works 遮阳网 2000平方米"], []],
  ["给李平家铺了地膜3亩", ["labour 1人次 H001"], []],
  ["村里盖了2间公厕", ["works 公厕 2间"], []],
  ["刘军家的苹果熟了,我在朋友圈发了广告,同事们订了600斤", [], []],
  ["刘军家的苹果卖不出去,我发了朋友圈,同事订了600斤", ["sale 苹果 600斤 H003"], []],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});
