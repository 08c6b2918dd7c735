import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** What one of those sold costs is no more of them. */
test.each<[string, string[]]>([
  ["帮李平卖花椒，一斤花椒30元，卖了20斤", ["sale 花椒 20斤 H001"]],
  ["帮李平卖鸡蛋，卖给客商，一斤鸡蛋8元，一共30斤", ["sale 鸡蛋 30斤 H001"]],
  ["帮李平销售蜂蜜，一斤蜂蜜50元，共卖10斤500元", ["sale 蜂蜜 10斤 H001", "sale 蜂蜜 500元 H001"]],
  ["帮李平卖了一斤花椒30元", ["sale 花椒 1斤 H001", "sale 花椒 30元 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
