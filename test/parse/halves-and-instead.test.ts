import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

// Halves and wholes of a pack, what was only taught or almost done, and whom it was instead.
test.each<[string, string[]]>([
  // What is taught is no work; what is done after it is.
  ["请技术员给李平培训果树修剪1次", ["training 1场 H001"]],
  ["举办果树剪枝培训1次,帮李平剪枝", ["labour 1人次 H001", "training 1场"]],
  // Halves, wholes and about a hundred.
  ["给李平送小半袋米", ["goods 大米 0.5袋 H001"]],
  ["给李平送一小半袋面", ["goods 面粉 0.5袋 H001"]],
  ["给李平送一整袋面", ["goods 面粉 1袋 H001"]],
  ["给李平送两满袋洋芋", ["goods 洋芋 2袋 H001"]],
  ["给李平送了百八十斤面", ["goods 面粉 ~100斤 H001"]],
  ["给李平送了一百八十斤面", ["goods 面粉 180斤 H001"]],
  ["走访李平,米吃了小半袋", ["visit 1户次 H001"]],
  ["李平家一整年没回来", []],
  // Almost, and short of.
  ["差点给李平送错米", []],
  ["差点没赶上车,走访李平", ["visit 1户次 H001"]],
  // Whom it was instead.
  ["给李平送米一袋,说错了,给李桂花送米一袋", ["goods 大米 1袋 H004"]],
  ["走访李平送米一袋,不对,是李桂花,送米一袋", ["goods 大米 1袋 H004", "visit 1户次 H004"]],
  ["给李平送米一袋,不对,给李桂花送米两袋", ["goods 大米 2袋 H004"]],
  ["给李平送米一袋,不对,李桂花也送了米一袋", ["goods 大米 1袋 H001", "goods 大米 1袋 H004"]],
  ["给李平送米一袋,忘说了,给李桂花送米两袋", ["goods 大米 1袋 H001", "goods 大米 2袋 H004"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
