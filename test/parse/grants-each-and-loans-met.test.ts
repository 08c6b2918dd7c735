import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** Money of a name that each of those counted got, and a lack of money that a loan met. */
test.each<[string, string[], string[]]>([
  ["为4名贫困大学生每人发放助学金2000元,共计8000元", ["cash 8000元"], []],
  ["为4名贫困大学生每人发放助学金2000元", ["cash 8000元"], []],
  ["给5名优秀大学生每人发放助学金2000元", ["cash 10000元"], []],
  ["为4户贫困大学生家庭每户发放助学金2000元", ["cash 8000元"], []],
  ["给李平家大学生发放助学金2000元", ["cash 2000元 H001"], []],
  ["为贫困大学生发放助学金共2000元", ["cash 2000元"], []],
  ["为4名贫困大学生每人发放临时救助金500元", ["cash 4000元"], []],
  [
    "帮扶责任人李明到帮扶户刘军家中走访,了解到其缺少养羊资金,当即联系信用社为其办理贷款3万元。",
    ["loan 30000元 H003", "visit 1户次 H003"],
    [],
  ],
  ["刘军家缺资金,联系信用社为他办理贷款3万元", ["loan 30000元 H003"], []],
  ["刘军缺少资金,帮李平贷款3万元", ["loan 30000元 H001"], ["刘军缺少资金"]],
  ["刘军家缺资金,想贷款3万元", [], ["刘军家缺资金,想贷款3万元"]],
  ["刘军家缺资金,送去化肥2袋", ["goods 化肥 2袋 H003"], ["刘军家缺资金"]],
  ["刘军养牛资金不足,协调农商行给他贷了5万", ["loan 50000元 H003"], []],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});
