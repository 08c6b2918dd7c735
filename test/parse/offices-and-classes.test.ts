import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** A grant that we handed to each; what the state pays, and the household draws, is none. */
test.each<[string, string[]]>([
  ["给2名大学生每人发放助学金3000元", ["cash 6000元"]],
  ["给李平、刘军每人发放助学金3000元", ["cash 3000元 H001", "cash 3000元 H003"]],
  ["国家给每人发放助学金3000元", []],
  ["村里给老人每人发放高龄津贴100元", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Brought to those of whom nobody was counted. */
test.each<[string, string[]]>([
  ["慰问困难群众棉衣20件、面粉20袋", ["goods 棉衣 20件", "goods 面粉 20袋", "visit ?户次"]],
  ["慰问老党员,棉衣5件", ["goods 棉衣 5件", "visit ?户次"]],
  ["慰问困难群众,种植茶叶30亩", ["visit ?户次", "works 茶叶 30亩"]],
  ["下周慰问困难群众,棉衣20件", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** An office's calls on those linked to it are none of the sender's own. */
test.each<[string, string[]]>([
  ["我局帮扶干部今年走访联系户3轮,共计96户次", ["visit 96户次"]],
  ["我单位走访联系户", ["visit ?户次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Homes, and how many calls on them in all: the calls count. Another time's, another's and another act's are no sum of these. */
test.each<[string, string[]]>([
  ["走访农户38户,共152户次", ["visit 152户次"]],
  ["走访联系户38户4轮,累计152户次", ["visit 152户次"]],
  ["走访38户、152户次", ["visit 152户次"]],
  ["走访38户,全局共152户次", ["visit 38户次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** A centre of service that calls on people is an office; one that is built, is built. What waits for spring is a plan. */
test.each<[string, string[]]>([
  ["县乡村振兴服务中心走访困难户20户,为每户送上油1桶", ["goods 食用油 20桶", "visit 20户次"]],
  ["新建党群服务中心1座,走访20户", ["visit 20户次", "works 党群服务中心 1座"]],
  ["走访李平,他打算开春再栽30棵桃树", ["visit 1户次 H001"]],
  ["走访李平,开春后栽了30棵桃树", ["visit 1户次 H001", "works 桃树 30棵"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
