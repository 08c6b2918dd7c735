import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** What an office sums up. */
test.each<[string, string[]]>([
  ["截至目前，梳理问题43个，已解决38个", ["solved 38件"]],
  ["问题已解决", ["solved 1件"]],
  ["协调县农商行发放小额信贷12户60万元", ["loan 600000元"]],
  ["协调贷款12笔96万元", ["loan 960000元"]],
  [
    "帮助群众销售苹果12吨、土鸡蛋2000枚，销售额8.6万元",
    ["sale 86000元", "sale 土鸡蛋 2000枚", "sale 苹果 12吨"],
  ],
  ["上半年，干部职工人均走访联系户4次，撰写民情日记86篇", ["diary 86篇"]],
  [
    "走访我的5户联系户",
    ["visit 1户次 H001", "visit 1户次 H002", "visit 1户次 H003", "visit 1户次 H004", "visit 1户次 H007"],
  ],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
