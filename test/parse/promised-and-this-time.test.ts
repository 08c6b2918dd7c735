import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** Promised more, and so much of it handed over this time; nothing where it is still to be handed over. */
test.each<[string, string[]]>([
  ["本来答应给李平送3袋化肥,没买够,这回给他送了2袋。剩下1袋改天再补", ["goods 化肥 2袋 H001"]],
  ["答应给李平送3袋化肥,这次先送了2袋", ["goods 化肥 2袋 H001"]],
  ["准备给李平送米,这次带了两袋,下次再带", ["goods 大米 2袋 H001"]],
  ["本来答应给李平送3袋化肥,没买够,下回给他送2袋", []],
  ["本来答应给李平送3袋化肥,这回没送", []],
  ["打算给李平送3袋化肥,这回给他送2袋", []],
  ["听说乡里给李平送了3袋化肥,这回送了2袋", []],
  ["打算给李平送4袋化肥,这回带了2个同事", []],
  ["打算看望李平,这回发了2条信息", []],
  ["计划给李平办贷款,这回拿了2份表格", []],
  ["准备给李平修房顶,这回拉了3车砖", []],
  ["准备给刘军送3袋米,这回带了1袋回村部", []],
  ["镇上打算给李平发4袋米,这回先发了3袋", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
