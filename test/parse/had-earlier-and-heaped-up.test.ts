import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** When a thing came to us, and goods that nobody bought. */
test.each<[string, string[], string[]]>([
  ["昨天收到的50件棉衣今天发完了", ["goods 棉衣 50件"], []],
  ["前天拉来的化肥今天发了20袋", ["goods 化肥 20袋"], []],
  ["昨天领的20袋化肥今天发完了", ["goods 化肥 20袋"], []],
  ["5月3日收到的50件棉衣今天发完了", ["goods 棉衣 50件"], []],
  ["昨天买的2袋米今天送到李平家", ["goods 大米 2袋 H001", "visit 1户次 H001"], []],
  ["昨天收到的50件棉衣明天发", [], []],
  ["帮刘军卖了积压的3000斤萝卜", ["sale 萝卜 3000斤 H003"], []],
  ["仓库积压的化肥20袋发给了李平", ["goods 化肥 20袋 H001"], []],
  ["昨天收到的化肥今天发给李平2袋,刘军3袋", ["goods 化肥 2袋 H001", "goods 化肥 3袋 H003"], []],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});
