import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** What no list has, handed over without a figure: a thing by what its name ends in. */
test.each<[string, string[]]>([
  ["给李平送了降压药", ["goods 降压药 ? H001"]],
  ["给李平送了降压药和蜂蜜", ["goods 蜂蜜 ? H001", "goods 降压药 ? H001"]],
  ["给李平家送去血压计", ["goods 血压计 ? H001"]],
  ["送李平轮椅", ["goods 轮椅 ? H001"]],
  ["送李平家轮椅", ["goods 轮椅 ? H001"]],
  ["今天去李平家送了感冒药", ["goods 感冒药 ? H001", "visit 1户次 H001"]],
  ["给李平送去作业本和铅笔", ["goods 作业本 ? H001", "goods 铅笔 ? H001"]],
  ["走访李平，送了春联", ["goods 春联 ? H001", "visit 1户次 H001"]],
  ["给李平送了老花镜", ["goods 老花镜 ? H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** No thing, not handed over, or not by us. */
test.each<[string, string[]]>([
  ["给李平送了祝福", []],
  ["给李平送去温暖", []],
  ["给李平送了通知书", []],
  ["给李平发了短信", []],
  ["送李平上车", []],
  ["送李平母亲回家", []],
  ["把李平送到车站", []],
  ["李平要降压药", []],
  ["答应给李平送降压药", []],
  ["李平送喜糖来办公室", []],
  ["李平给我端了酥油茶", []],
  ["去李平家，他端了酥油茶", ["visit 1户次 H001"]],
  ["我答应李平月底给他买收音机", []],
  ["李平家自己买了热水器", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
