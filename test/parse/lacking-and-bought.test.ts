import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** What was lacking and bought, and what was laid out for somebody. */
test.each<[string, string[], string[]]>([
  ["陈九斤的医保没交,我先替他垫了380", ["cash 380元 H002"], []],
  ["帮李平把猪圈垫了30公分", ["labour 1人次 H001"], []],
  ["帮刘军修房顶,缺的瓦我买了100块送去", ["labour 1人次 H003"], []],
  ["刘军家缺瓦,我买了100块送去", ["goods 瓦 100块 H003"], []],
  ["刘军家缺瓦,我给了100块", ["cash 100元 H003"], ["刘军家缺瓦"]],
  ["缺的化肥我买了2袋送去", [], []],
  ["缺的化肥我还没送", [], ["缺的化肥"]],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});
