import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** Come to their door and put right: the door is no other matter. */
test.each<[string, string[], number]>([
  ["李平讲养老金取不出来,我上门给他解决了", ["solved 1件 H001", "visit 1户次 H001"], 0],
  ["李平家去过了嘛电表坏了", ["visit 1户次 H001"], 1],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs).toHaveLength(needs);
});

/** How the round left us, dictated without a stop, is no trouble of theirs. */
test.each<[string, string[], number]>([
  ["今天走访了七户腿都走断了", ["visit 7户次"], 0],
  ["走了七户脚都磨破了", ["visit 7户次"], 0],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs).toHaveLength(needs);
});
