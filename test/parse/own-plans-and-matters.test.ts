import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** What is raised, with what it follows from. */
test.each<[string, string]>([
  ["李平想住敬老院,问镇上咋申请", "想住敬老院，问镇上咋申请"],
  ["李平说修院墙的补助还欠一半没到账", "修院墙的补助还欠一半没到账"],
  ["李平讲镇里修路占了他家一亩地到现在钱没给", "占了他家一亩地到现在钱没给"],
  ["李桂花家说去年的果苗死了一半,问今年还补不补", "去年的果苗死了一半，问今年还补不补"],
  ["李平说残疾证不会办", "残疾证不会办"],
  ["李平家降压药快没了", "降压药快没了"],
  ["李平想买台打谷机,问补贴多少", "想买台打谷机，问补贴多少"],
  ["李平想买头牛没本钱", "想买头牛没本钱"],
  ["李平想办低保", "想办低保"],
  ["李桂花说米不够吃,送的面没要", "米不够吃"],
  ["李平家没路灯", "没路灯"],
  ["李平说门口的沟还没清理", "沟还没清理"],
  ["李平家垃圾一直没人来清理", "没人来清理"],
])("%s", (text, need) => {
  const { needs } = read(text.replaceAll(",", "，"));
  expect(needs).toHaveLength(1);
  expect(needs[0]?.text).toContain(need);
});

/** The household's own plans, what tells which one it was, and what was told to them. */
test.each([
  "李平想办养鸡场,我领他去县上报项目",
  "李平想买头驴,我给他算了算账",
  "李平家大儿子想学汽修",
  "李平家说没处种就没要",
  "去看了李平,他家稻子刚割完田还没清",
  "到李平家坐了坐他家橡胶刚开割胶路还没修",
  "他在没围墙的院子里等着,李平留下月饼一盒",
  "村里撂荒地复耕15亩,今天去量了",
  "给李平讲了雨露计划怎么申请",
])("%s: no need", (text) => {
  expect(read(text).needs).toEqual([]);
});

/** What somebody tells of another household is no gift of ours. */
test.each<[string, string[]]>([
  ["听李桂花说,李平家卖核桃挣了四千,买了台洗衣机", []],
  ["听李平讲,陈九斤家今年收成好,买了辆三轮车", []],
  ["听李桂花说她家缺化肥,李平家送米1袋", ["goods 大米 1袋 H001"]],
  ["听李桂花说孩子病了,去李平家送米1袋", ["goods 大米 1袋 H001", "visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** A scheme that is called a plan is none of ours. */
test.each<[string, string[]]>([
  ["到李平家宣传学生营养改善计划", ["outreach 1次 H001", "visit 1户次 H001"]],
  ["计划到李平家宣传", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What one goes there to ask is no matter of theirs. */
test.each<[string, string[], number]>([
  ["我今天去刘军家就是问问这个事", ["visit 1户次 H003"], 0],
  ["刘军家欠着信用社两万我今天去他家就是问问这个事", ["visit 1户次 H003"], 0],
  ["到陈九斤家坐坐问问孩子上学的事", ["visit 1户次 H002"], 0],
  ["去镇上问问低保的事", [], 0],
  ["到刘军家他问问能不能办个残疾证", ["visit 1户次 H003"], 1],
  ["刘军家水管坏了求咱给问问", [], 1],
  ["李桂花说低保的事让问问", [], 1],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs).toHaveLength(needs);
});
