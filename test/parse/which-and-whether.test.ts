import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** Which of the matters, whether it leaked, how it was carried and what it came to: no figure and no denial of their own. */
test.each<[string, string[], string[]]>([
  [
    "办了两件事,一件是给李平家送了4袋化肥,一件是把刘军送到县医院看病",
    ["goods 化肥 4袋 H001", "medical 1人次 H003"],
    [],
  ],
  ["送棉衣两件,一件是给李平的,一件是给刘军的", ["goods 棉衣 1件 H001", "goods 棉衣 1件 H003"], []],
  ["去李平家看房子漏没漏", ["visit 1户次 H001"], []],
  ["去李平家看羊好了没", ["visit 1户次 H001"], []],
  ["看李平家房子没漏", [], []],
  ["给李平家送了一车煤大概两吨", ["goods 煤 ~2吨 H001"], []],
  ["给李平送一车煤约两百斤米", ["goods 大米 ~200斤 H001", "goods 煤 1车 H001"], []],
  ["昨天给李平送米2袋。今天共送米2袋", ["goods 大米 2袋 H001", "goods 大米 2袋 H001 2026-06-11"], []],
  ["给李平送米1袋。给刘军送米2袋。今天共送米3袋", ["goods 大米 1袋 H001", "goods 大米 2袋 H003"], []],
  ["给李平送煤,我们四个人一袋一袋背上去的,一共二十袋", ["goods 煤 20袋 H001"], []],
  ["李平家水管坏了。下午。修好了", [], ["李平家水管坏了"]],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});
