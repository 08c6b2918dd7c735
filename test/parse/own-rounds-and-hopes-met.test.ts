import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

const needs = (text: string) => read(text).needs.map((need) => need.text);

// What it cost us, what we asked out of kindness, and what was hoped for and has come are no needs.
test.each([
  "走访李平,问了问孙子考得咋样",
  "走访李平,问了年货备得怎样、炉子好不好烧",
  "走访李平,大孙子刚中考完,问了问考得咋样",
  "硬化村道2公里,老百姓盼了多年的路终于通了",
  "安装护栏600米,村里老人说这条路盼了七八年了",
  "给李平申请到贷款8万元,前后跑了三趟信用社,手续比去年麻烦多了",
  "走访李平,雪化了一半,车差点上不去坡",
])("no need: %s", (text) => {
  expect(needs(text)).toEqual([]);
  expect(told(text)).not.toEqual([]);
});

test.each([
  ["走访李平,他问补助怎么还没到账", ["他问补助怎么还没到账"]],
  ["走访李平,村道盼了七八年了还没修,希望硬化", ["村道盼了七八年了还没修,希望硬化"]],
  ["硬化村道2公里,村民说自来水也盼了七八年了", ["自来水也盼了七八年了"]],
  ["走访李平,低保手续办得太慢", ["低保手续办得太慢"]],
  ["走访李平,盼了三年的路终于修了一半就停了", ["盼了三年的路终于修了一半就停了"]],
  ["走访李平,他家门口路不好走,车上不去", ["他家门口路不好走,车上不去"]],
  ["走访李平,他说手续太麻烦,想请我们帮他办", ["手续太麻烦,想请我们帮他办"]],
])("a need: %s", (text, raised) => {
  expect(needs(text)).toEqual(raised);
});

// Whom a household keeps at school is nobody that the next sentence is about.
test.each([
  ["去了李平家,他家供着两个大学生。给他讲解了助学贷款政策", ["outreach 1次 H001", "visit 1户次 H001"]],
  [
    "去了李平家,他家娃娃多,今年供着两个大学生。给他讲解了助学贷款政策",
    ["outreach 1次 H001", "visit 1户次 H001"],
  ],
  ["走访2户,给他们讲解了助学贷款政策", ["outreach 1次", "visit 2户次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

// Found work for, and not.
test.each([
  ["务工就业:推荐刘军的大儿子到西宁面馆,1人", ["job 1人 H003"]],
  ["推荐2人到拉面馆", ["job 2人"]],
  ["就业:推荐1人到电子厂", ["job 1人"]],
  ["给李平的儿子介绍到西宁的一个拉面馆里,去了一个人", ["job 1人 H001"]],
  ["Held 1 training session, 36 villagers took part", ["trainee 36人次", "training 1场"]],
  ["务工就业:介绍刘军去看病", []],
  ["推荐刘军的儿子到县医院看病", []],
  ["介绍刘军到茶馆喝茶", []],
  ["安排人到刘军家卸下煤两吨", ["goods 煤 2吨 H003", "visit 1户次 H003"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

// A colleague is asked, or the bot.
test.each([
  ["谁家还有闲置的轮椅?想给李平老人弄一个", "other"],
  ["哪位手里有多的棉被", "other"],
  ["谁家还没走访", "ask"],
  ["哪几户还没走", "ask"],
])("%s: %s", (text, intent) => {
  expect(read(text).intent).toBe(intent);
});
