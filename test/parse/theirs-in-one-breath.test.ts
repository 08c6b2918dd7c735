import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** Without commas: what they reaped, what fills their rooms and what goes on beside the work is no figure of ours. */
test.each<[string, string[]]>([
  ["慰问老党员4名每人300元召开支部会议1次", ["cash 1200元", "meeting 1次", "visit 4户次"]],
  ["走访4户每户召开家庭会议1次", ["meeting 4次", "visit 4户次"]],
  [
    "走访李平、刘军各召开家庭会议1次",
    ["meeting 1次 H001", "meeting 1次 H003", "visit 1户次 H001", "visit 1户次 H003"],
  ],
  ["慰问困难户5户每户慰问金300元召开座谈会3场", ["cash 1500元", "meeting 3次", "visit 5户次"]],
  ["我们5个人下午帮李平家收花生边干活边拉家常", ["labour 5人次 H001", "talk 1次 H001"]],
  ["安排2人到砖厂边上班边学习", ["job 2人"]],
  ["走访李平他家茶山去年收茶籽4000斤卖了2万多", ["visit 1户次 H001"]],
  ["看望李平他家地里去年打谷子三千斤", ["visit 1户次 H001"]],
  ["去年走访李平他家收玉米2000斤", ["visit 1户次 H001 2025-12-31"]],
  ["去年帮李平家收玉米2次", ["labour 1人次 H001 2025-12-31"]],
  ["中秋将近上门慰问李平送米一袋", ["goods 大米 ~1袋 H001", "visit 1户次 H001"]],
  ["给李平家送米将近20斤", ["goods 大米 ~20斤 H001"]],
  ["春节近20户走访", ["visit ~20户次"]],
  ["走访李平屋里堆满苞米200袋", ["visit 1户次 H001"]],
  ["走访李平仓房堆得满满当当苞米200袋", ["visit 1户次 H001"]],
  ["走访李平,库房里堆满刚发放的尿素20袋", ["goods 尿素 20袋 H001", "visit 1户次 H001"]],
  ["走访李平家里存满粮食,我送了米2袋", ["goods 大米 2袋 H001", "visit 1户次 H001"]],
])("%s", (text, expected) => {
  expect(told(text)).toEqual(expected);
});
