import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** What a place or a day leads to, work at somebody's by how far it went, and so much 一户 behind a figure. */
test.each<[string, string[]]>([
  // The label's village is where, and no stay.
  ["驻点村:上坪村\n走访:12户", ["visit 12户次"]],
  ["地点:上坪村,走访李平", ["visit 1户次 H001"]],
  ["日期:6月2日,走访李平", ["visit 1户次 H001 2026-06-02"]],
  ["地点:上坪村,天气晴", []],
  // Work at theirs, and work of their own.
  ["在李平家栽了两亩红薯", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["在李平家抢收了一天", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["李平家栽了两亩红薯", []],
  ["李平在家打扫了半天", []],
  ["在李平家看了两亩红薯", ["visit 1户次 H001"]],
  ["在上坪村栽了桂花树200棵", ["works 桂花树 200棵"]],
  // Each, told behind how much.
  ["李平和陈九斤大米一袋一户", ["goods 大米 1袋 H001", "goods 大米 1袋 H002"]],
  ["给李平、陈九斤300元一家", ["cash 300元 H001", "cash 300元 H002"]],
  ["走访了两户,其中一户没人", ["visit 1户次", "visit 1户次 missed"]],
  // Money or pieces.
  ["购买李平家腊肉六百块", ["sale 腊肉 600元 H001"]],
  ["购买李平家豆腐5块", ["sale 豆腐 5块 H001"]],
  // The day somebody was gone to, and what a body measures.
  ["李平家我是6-3去的,给了400元", ["cash 400元 H001 2026-06-03", "visit 1户次 H001 2026-06-03"]],
  ["李平血糖是6.8,给了药一盒", ["goods 药品 1盒 H001"]],
  // What they keep.
  ["李平家去过了,猪喂起4头,魔芋种起三亩", ["visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
