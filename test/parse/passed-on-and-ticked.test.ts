import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

// What was passed on to others, what the state pays, who is ticked, and what came to mind late.
test.each<[string, string[]]>([
  ["措施:联系村委会维修", []],
  ["户主:李平\n问题:水管坏了\n措施:联系村委会维修", []],
  ["户主:李平\n问题:水管坏了\n措施:联系村委会修好", ["solved 1件 H001"]],
  ["户主:李平\n帮扶措施:帮他收玉米", ["labour 1人次 H001"]],
  ["户主:李平\n措施:修水管", ["labour 1人次 H001"]],
  ["帮李平收了医保三百八十块钱", []],
  ["帮李平收了玉米三百斤", ["labour 1人次 H001"]],
  ["给刘军找了个活干", ["job ?人 H003"]],
  // Of the state, and of us.
  ["给李平家发了低保金六百块", []],
  ["给李平家发了救助金六百块", ["cash 600元 H001"]],
  ["给李平家送低保户慰问金六百块", ["cash 600元 H001"]],
  ["给李平发助学金2000元", ["cash 2000元 H001"]],
  // Who is ticked.
  ["李平✓ 刘军✓ 赵满仓✗ 送面粉各1袋", ["goods 面粉 1袋 H001", "goods 面粉 1袋 H003"]],
  ["走访:李平√ 刘军√ 赵满仓×", ["visit 1户次 H001", "visit 1户次 H003"]],
  ["李平 化肥√ 面粉×", []],
  ["姓名 走访\n李平 √\n刘军 ×", ["visit 1户次 H001"]],
  // What came to mind late.
  ["今天去李平家送了那个啥化肥两袋", ["goods 化肥 2袋 H001", "visit 1户次 H001"]],
  ["给李平送了两袋那个叫啥来着复合肥", ["goods 复合肥 2袋 H001"]],
  ["给李平送了那个啥两袋", []],
  ["给李平送了米九斤", ["goods 大米 9斤 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test("城九斤 sounds like nobody, and is asked about", () => {
  expect(read("去了城九斤家送了一袋面").questions).toEqual([
    { kind: "unknown", text: "城九斤", candidates: [] },
  ]);
  expect(read("去了小九斤家送了一袋面").questions).toEqual([]);
});
