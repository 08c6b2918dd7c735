import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

// What is still being sought, or was only applied for, nobody has.
test.each([
  "正在为李平协调贷款5万元",
  "正在给李平办贷款5万元",
  "目前正在争取项目资金50万元",
  "正在争取项目3个",
  "正协调水利局投资20万修渠",
  "项目资金50万元已上报,等批复",
  "申报项目资金50万元,等批复",
  "争取项目资金50万元,等待批复",
  "李平的贷款5万元已申请",
  "正在协调贷款3万元还没下来",
  "正在协调贷款3万元,等审批",
])("%s", (text) => {
  expect(told(text)).toEqual([]);
});

test.each([
  ["协调贷款5万元,已放款", ["loan 50000元"]],
  ["申报项目3个", ["project 3个"]],
  ["项目2个已上报", ["project 2个"]],
  ["发放慰问金5000元已上报", ["cash 5000元"]],
  ["正在走访李平家", ["visit 1户次 H001"]],
  ["正在给李平送化肥2袋", ["goods 化肥 2袋 H001"]],
  ["争取项目资金50万元,正在修路", ["project_funds 500000元"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

// Done, and what came of it is awaited; given, and the report handed in; come by now.
test.each([
  ["给李平做了体检,等结果", ["medical 1人次 H001"]],
  ["慰问李平500元已上报", ["cash 500元 H001", "visit 1户次 H001"]],
  ["贷款5万元已申报,已批", ["loan 50000元"]],
  ["正在帮助李平申请贷款5万元,今天办好了", ["loan 50000元 H001"]],
  ["正在办理的李平贷款3万元下来了", ["loan 30000元 H001"]],
  ["正在协调的贷款3万元今天放款了", ["loan 30000元"]],
  ["我正给李平家协调贷款3万元,成了", ["loan 30000元 H001"]],
  ["项目资金30万元已到位,等审批", ["project_funds 300000元"]],
  ["正在落实项目资金50万元已到位", ["project_funds 500000元"]],
  ["我们正在联系李平送慰问金500元", ["cash 500元 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
