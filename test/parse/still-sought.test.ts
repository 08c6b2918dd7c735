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
