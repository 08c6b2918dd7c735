import { expect, test } from "vitest";
import { read } from "../support/reading.ts";
import { told } from "../support/told-intent.ts";

/** Where a figure comes from, and why it is that one, is asked; nothing is told. */
test.each([
  ["培训30人次是哪里来的", "ask detail"],
  ["上坪村走访18户次怎么统计出来的?", "ask detail"],
  ["宣传资料300份是什么时候发的", "ask detail"],
  ["给李平的救助金500元是哪来的", "ask detail"],
  ["走访李平,送化肥2袋,这是谁报的?", "ask detail"],
  ["为什么是大米12袋", "ask detail"],
  ["本月走访怎么只有18户次", "ask detail"],
  ["慰问金为何是500元", "ask detail"],
  ["李平家的米2袋是谁送的", "other"],
  ["李平家是不是送了2袋化肥", "other"],
  ["今天谁走访了", "other"],
  ["刘军家送过几床被子", "ask household"],
  ["李平家一共送了几袋米", "ask household"],
  ["哪个村走访最少", "ask behind"],
  ["谁走访得最多", "ask tally"],
  ["走访李平,送米2袋。另外慰问金900元是哪来的", "report: goods 大米 2袋 H001; visit 1户次 H001"],
])("%s", (text, expected) => {
  expect(told(read(text))).toBe(expected);
});

/** What is to be looked into, is doubted or owned to as wrong is not told as done. */
test.each([
  ["请核实培训30人次", "other"],
  ["麻烦核对一下李平家慰问金500元", "other"],
  ["请再核实一下走访陈九斤,送米2袋是否属实", "other"],
  ["潘丽娟报的慰问金800元有问题", "other"],
  ["走访李平送大米12袋对不对", "other"],
  ["走访李平,送大米12袋,属实吗?", "other"],
  ["走访李平送化肥2袋记错了", "other"],
  ["慰问金800元写错了", "correct null: "],
  ["送化肥2袋写错了,是3袋", "report: goods 化肥 3袋"],
])("%s", (text, expected) => {
  expect(told(read(text))).toBe(expected);
});

/** Such words of what was asked, told or looked into there leave the report as it is. */
test.each([
  ["给李平家送了几袋化肥", "report: goods 化肥 ?袋 H001"],
  ["走访李平,他问慰问金500元是哪来的,我说是单位捐的", "report: visit 1户次 H001"],
  ["走访李平,了解低保300元是怎么算出来的", "report: visit 1户次 H001"],
  ["走访李平,宣讲为什么要交380元医保", "report: outreach 1次 H001; visit 1户次 H001"],
  ["入户核实3户,送米2袋", "report: goods 大米 2袋; visit 3户次"],
  ["核实了李平家收入3000元,送米2袋", "report: goods 大米 2袋 H001"],
  ["走访李平,送米2袋,请核实。", "report: goods 大米 2袋 H001; visit 1户次 H001"],
  ["走访李平请他确认签字,送米2袋", "report: goods 大米 2袋 H001; visit 1户次 H001"],
  ["走访李平,他血压不对,送药2盒", "report: goods 药品 2盒 H001; visit 1户次 H001"],
  ["李平家水管有问题,送去慰问金500元", "report: cash 500元 H001"],
  ["走访李平,谁也没遇到", "report: visit 1户次 H001"],
])("%s", (text, expected) => {
  expect(told(read(text))).toBe(expected);
});

/** The number of a report or of a matter counts nothing; a range of figures goes up. */
test.each([
  ["解决 1127-6", "command resolve"],
  ["解决1127-6", "command resolve"],
  ["化解 0612-3", "command resolve"],
  ["解决难题 #3", "command resolve"],
  ["李平的诉求 #3解决了", "command resolve"],
  ["解决问题120-150件", "report: solved ~120件"],
  ["慰问金300-500", "report: cash ~300元"],
  ["送水泥20-30袋", "report: goods 水泥 ~20袋"],
  ["走访李平,化解矛盾1件", "report: solved 1件 H001; visit 1户次 H001"],
])("%s", (text, expected) => {
  expect(told(read(text))).toBe(expected);
});
