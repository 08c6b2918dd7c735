import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

// The head of a diary's page, a clock's hour, parts of a sum, and what they never got.
test.each<[string, string[]]>([
  [
    "6月10日 天气:小雨\n今天走访李平家,送米1袋",
    ["goods 大米 1袋 H001 2026-06-10", "visit 1户次 H001 2026-06-10"],
  ],
  ["6月10日 星期三 天气:阴转小雨\n走访了李平", ["visit 1户次 H001 2026-06-10"]],
  ["6月10日 天气:晴 走访李平家", ["visit 1户次 H001 2026-06-10"]],
  ["明天天气:小雨\n走访李平", ["visit 1户次 H001"]],
  ["会议在十点准时召开", ["meeting 1次"]],
  ["会议从8点开到10点", ["meeting 1次"]],
  ["会议开了2次", ["meeting 2次"]],
  ["资金共分为四块,其中29万元用于修路,96万元用于养殖", []],
  ["项目资金分成三块:修路10万元", ["cash 100000元"]],
  ["李平家没有得到任何补助", []],
  ["没收到通知,给李平送慰问金500元", ["cash 500元 H001"]],
  ["李平帮其他农户砍甘蔗去了", []],
  ["我帮其他农户砍甘蔗", ["labour 1人次"]],
  ["这些年来家里的钱都给他看病了", []],
  ["送去500元给李平看病", ["cash 500元 H001"]],
  ["带李平去看病,钱是我垫的", ["medical 1人次 H001"]],
  ["按照单位的要求,联系村必须24小时有干部驻村值守", []],
  ["今天驻村,必须把资料补齐", ["stay 1天"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
