import { expect, test } from "vitest";
import { read } from "../support/reading.ts";

// Somebody of a household asks, wherever he does it and whatever stands in front.
test.each([
  ["上午刘军到镇民政所咨询低保", "咨询低保"],
  ["6月10日李平到镇社保中心咨询养老金", "咨询养老金"],
  ["李平来找我,说明来意,希望能得到帮助", "希望能得到帮助"],
  ["走访李平,劝他住院,希望早日有钱治病", "有钱治病"],
  ["收到李平所在单位的来信,要求给他解决住房", "解决住房"],
  ["收到上坪村党支部的申请,要求修水渠", "要求修水渠"],
  ["李平要求干部每月要来2次", "每月要来2次"],
  ["走访李平,他提出两点要求。一是修路", "他提出两点要求"],
  ["提出一个要求,希望修房", "提出一个要求,希望修房"],
])("%s: a need", (text, matter) => {
  expect(read(text).needs.map((need) => need.text)).toEqual([expect.stringContaining(matter)]);
});

test.each([
  "为李平到县残联咨询残疾政策",
  "上午到县残联咨询残疾政策",
  "向村支书说明来意,希望得到帮助",
  "接到党政办的名单,要求马上核实",
  "要求全年要深入联系村10次以上",
  "县里要求干部每月要来2次",
  "针对群众提出的问题,耐心解答",
  "走访李平,提出三点要求",
  "会议提出三点要求",
])("%s: no need", (text) => {
  expect(read(text).needs).toEqual([]);
});
