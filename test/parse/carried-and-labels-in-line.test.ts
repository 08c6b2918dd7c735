import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

// What kin had us carry is theirs; what is carried away is given to nobody.
test.each([
  ["李平的儿子托我给他带了1000元", []],
  ["李平的女儿托我给他送了2袋米", []],
  ["走访李平,他女儿让我带200元给他", ["visit 1户次 H001"]],
  ["替李平的儿子给他送去1000元", []],
  ["受李平女儿委托给他送去药2盒", []],
  ["给李平送了新米2袋,把旧米1袋换走了", ["goods 大米 2袋 H001"]],
  ["给李平送米2袋,收走他家过期药3盒", ["goods 大米 2袋 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each([
  ["李平的儿子托我照顾他,给他带了1000元", ["cash 1000元 H001"]],
  ["受单位委托给李平送去1000元", ["cash 1000元 H001"]],
  ["爱人托我给李平送了2袋米", ["goods 大米 2袋 H001"]],
  ["把旧衣服1包送给李平", ["goods 旧衣服 1包 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

// A grant in kind is a gift.
test.each([
  ["李平家新修厕所,我们补助水泥10包", ["goods 水泥 10包 H001"]],
  ["给李平补助化肥5袋", ["goods 化肥 5袋 H001"]],
  ["每户补助水泥10包,共5户", ["goods 水泥 50包"]],
  ["补助李平2000元", ["cash 2000元 H001"]],
  ["李平家建房,政府补助水泥10包", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

// What stands behind a label in the midst of a line was raised, and not given.
test.each([
  ["走访李平,需求:化肥2袋", ["visit 1户次 H001"], ["化肥2袋"]],
  ["走访李平,存在困难:孩子学费高", ["visit 1户次 H001"], ["孩子学费高"]],
  ["李平:送米1袋,困难:缺劳力", ["goods 大米 1袋 H001"], ["缺劳力"]],
  ["走访李平,诉求:无", ["visit 1户次 H001"], []],
  ["走访李平,困难:无,送米1袋", ["goods 大米 1袋 H001", "visit 1户次 H001"], []],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});

// Kept by us, taken back, or not given yet, with no thing of its own behind.
test.each([
  ["带了5桶油,李平2桶,刘军2桶,自己留了1桶", ["goods 食用油 2桶 H001", "goods 食用油 2桶 H003"]],
  ["给李平2桶油,给自己留1桶", ["goods 食用油 2桶 H001"]],
  ["给李平多送了1袋化肥,拿回1袋", ["goods 化肥 1袋 H001"]],
  ["给李平的500元这个月还没给", []],
  ["给李平补1袋", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each([
  ["拉回3袋化肥,发给李平", ["goods 化肥 3袋 H001"]],
  ["去年给李平送了2袋米,今年没给", ["goods 大米 2袋 H001 2025-12-31"]],
  ["给李平送的500元这个月给了", ["cash 500元 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

// Interest borne for them is no loan, rent is no gift, and a word in a chat group is no work of the hands.
test.each([
  ["给脱贫户发放小额贷款贴息3000元", []],
  ["给李平家租金2000元", []],
  ["帮李平发了朋友圈", []],
  ["给李平协调小额贷款3万元,贴息500元", ["loan 30000元 H001"]],
  ["给李平慰问金2000元", ["cash 2000元 H001"]],
  ["帮李平收玉米", ["labour 1人次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
