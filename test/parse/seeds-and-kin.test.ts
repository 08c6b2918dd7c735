import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** A seed's name behind its figure, and whose kin came along to another's. */
test.each<[string, string[]]>([
  ["给李平送了5斤黑小麦种", ["goods 黑小麦种 5斤 H001"]],
  ["拿给李平两袋洋芋种和一袋肥料", ["goods 化肥 1袋 H001", "goods 洋芋种 2袋 H001"]],
  ["给李平送两床棉被和一袋米", ["goods 大米 1袋 H001", "goods 被子 2床 H001"]],
  ["和李平的女儿一道去看望陈九斤", ["visit 1户次 H002"]],
  ["跟李平的媳妇去看望了陈九斤", ["visit 1户次 H002"]],
  ["和李平的儿子谈了找活的事", []],
  ["和李平的儿子一起去看望李平", ["visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
