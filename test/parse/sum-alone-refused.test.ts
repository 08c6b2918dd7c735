import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** A sum in a clause of its own that they would not take; where it stands with the things, all of it was refused. */
test.each<[string, string[]]>([
  ["走访李平,带去的大米一袋收下了,300块钱他死活不要,没给成", ["goods 大米 1袋 H001", "visit 1户次 H001"]],
  ["看望李桂花,送油1桶,200元她说啥都不收", ["goods 食用油 1桶 H004", "visit 1户次 H004"]],
  ["看望李平,送被子一床,500块钱没给成", ["goods 被子 1床 H001", "visit 1户次 H001"]],
  ["看望李平,送油1桶,我给300元他没收", ["goods 食用油 1桶 H001", "visit 1户次 H001"]],
  ["看望李平,送米1袋、200元,他不收", ["visit 1户次 H001"]],
  ["看望李平,送米1袋,他死活不收,没给成", ["visit 1户次 H001"]],
  ["看望李平,送米1袋、油1桶,没给成", ["visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
