import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** So many of so many: what was done counts. */
test.each<[string, string[]]>([
  ["全村120户已走访96户", ["visit 96户次"]],
  ["10户脱贫户走访了8户", ["visit 8户次"]],
  ["8户联系户已走访6户", ["visit 6户次"]],
  ["5户联系户走了4户", ["visit 4户次"]],
  ["5户联系户走完4户", ["visit 4户次"]],
  [
    "5户联系户都走完了",
    ["visit 1户次 H001", "visit 1户次 H002", "visit 1户次 H003", "visit 1户次 H004", "visit 1户次 H007"],
  ],
  ["走访10户脱贫户", ["visit 10户次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** How many of them were not there, with no stop between. */
test.each<[string, string[]]>([
  ["今天跑了四家有两家没人", ["visit 2户次", "visit 2户次 missed"]],
  ["走访四户一户不在家", ["visit 1户次 missed", "visit 3户次"]],
  ["走访6户其中1户没人", ["visit 1户次 missed", "visit 5户次"]],
  ["走访8户困难户2户不在家", ["visit 2户次 missed", "visit 6户次"]],
  ["走访10户有2户缺水", ["visit 10户次"]],
  ["走访10户脱贫户有2户监测户", ["visit 10户次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** A sum of what was told place by place, or one part of the day after the other. */
test.each<[string, string[]]>([
  ["上坪村走访6户，双井村走访4户，共走访10户", ["visit 4户次", "visit 6户次"]],
  ["上坪村走访6户。双井村走访4户。共走访10户。", ["visit 4户次", "visit 6户次"]],
  ["上坪村发化肥60袋\n双井村发化肥40袋\n合计100袋", ["goods 化肥 40袋", "goods 化肥 60袋"]],
  ["上午走访3户，下午走访4户，一天跑了7户", ["visit 7户次"]],
  ["上午走访3户，下午走访4户", ["visit 7户次"]],
  ["一天跑了7户", ["visit 7户次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** On the way there it shows that nobody is back. */
test.each<[string, string[]]>([
  ["去李平家，他还没回来", ["visit 1户次 H001 missed"]],
  ["去李平家，他赶集没回", ["visit 1户次 H001 missed"]],
  ["去李平家，他没回", ["visit 1户次 H001 missed"]],
  ["去李平家，给他打电话，他没回", ["visit 1户次 H001"]],
  ["走访李平，微信他没回", ["visit 1户次 H001"]],
  ["到李平家他没回来", ["visit 1户次 H001 missed"]],
  ["去李平家，他儿子没回来过年", ["visit 1户次 H001"]],
  ["去李平家，他说儿子没回", ["visit 1户次 H001"]],
  ["去李平家，送米2袋，钱还没回来", ["goods 大米 2袋 H001", "visit 1户次 H001"]],
  ["李平没回我微信", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Paid out for them, made good, or theirs by their share. */
test.each<[string, string[]]>([
  ["给李平垫了2000块化肥钱", ["cash 2000元 H001"]],
  ["李平化肥差2000块，我先垫上了", ["cash 2000元 H001"]],
  ["李平学费差500元，信用社还没批", []],
  ["合作社分红，李平家分得600元", []],
  ["慰问金李平分得200元", ["cash 200元 H001"]],
  ["给李平送2块香皂", ["goods 香皂 2块 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Work found for them. */
test.each<[string, string[]]>([
  ["给李平介绍了一份保洁工作", ["job ?人 H001"]],
  ["给李平找了个保安的工作", ["job 1人 H001"]],
  ["李平找了份保洁工作", []],
  ["给李平做了份思想工作", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** So many in each of several homes, and what each of those got. */
test.each<[string, string[]]>([
  ["给李平、赵满仓两家各2个孩子每人一个书包", ["goods 书包 2个 H001", "goods 书包 2个 H007"]],
  ["给李平和刘军两家各3个娃每人一双鞋", ["goods 鞋 3双 H001", "goods 鞋 3双 H003"]],
  ["李平、赵满仓两家各有2个学生，每人送字典一本", ["goods 字典 2本 H001", "goods 字典 2本 H007"]],
  ["给李平和刘军两家各3个老人每人一床被子", ["goods 被子 3床 H001", "goods 被子 3床 H003"]],
  // of each household, or of all of them
  ["给李平、赵满仓各2袋米", ["goods 大米 2袋 H001", "goods 大米 2袋 H007"]],
  ["给李平、赵满仓两家孩子各一个书包", ["goods 书包 1个 H001", "goods 书包 1个 H007"]],
  ["给李平家2个孩子每人一个书包", ["goods 书包 2个 H001"]],
  // what they got stands in the same clause, and how many each got behind it
  ["给李平、刘军家各2个学生送作业本，每人1个", ["goods 作业本 2个 H001", "goods 作业本 2个 H003"]],
  ["给李平、刘军家各3个学生送作业本，每人2个", ["goods 作业本 6个 H001", "goods 作业本 6个 H003"]],
  [
    "给李平、刘军、赵满仓家各1个学生送字典，每人2本",
    ["goods 字典 2本 H001", "goods 字典 2本 H003", "goods 字典 2本 H007"],
  ],
  [
    "给李平、刘军、赵满仓家各4口人送面，每户2袋",
    ["goods 面粉 2袋 H001", "goods 面粉 2袋 H003", "goods 面粉 2袋 H007"],
  ],
  ["给李平、刘军各2个孩子送书包每人1个", ["goods 书包 2个 H001", "goods 书包 2个 H003"]],
  [
    "李平、刘军各3口人，给每户送面1袋、每人手套1副",
    ["goods 手套 1副 H001", "goods 手套 1副 H003", "goods 面粉 1袋 H001", "goods 面粉 1袋 H003"],
  ],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
