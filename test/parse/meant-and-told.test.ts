import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** What is only meant, and what is no absence. */
test.each<[string, string[]]>([
  ["李平准备申请300元救助", []],
  ["走访李平，他准备申请300元救助", ["visit 1户次 H001"]],
  ["走访李平，帮他申请300元救助", ["cash 300元 H001", "visit 1户次 H001"]],
  ["李平家等周末去", []],
  ["李平家电不在一个变压器", []],
  ["走访李平，和他儿子不在一起住", ["visit 1户次 H001"]],
  ["去李平家，他不在", ["visit 1户次 H001 missed"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Notes are the money they stand for; a call that came in is a talk. */
test.each<[string, string[]]>([
  ["给了李平两张百元大钞", ["cash 200元 H001"]],
  ["塞给李平3张一百元的票子", ["cash 300元 H001"]],
  ["给李平送了两张红纸", ["goods 红纸 2张 H001"]],
  ["李平给我来了个电话", ["talk 1次 H001"]],
  ["打电话问了问李平的身体", ["talk 1次 H001"]],
  ["给李平打电话没人接", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Of all of those told in the breath. */
test.each<[string, string[]]>([
  ["上午走访3户下午4户每户米1袋", ["goods 大米 7袋", "visit 7户次"]],
  ["上午走访3户，下午4户，每户米1袋", ["goods 大米 7袋", "visit 7户次"]],
  ["下午走访4户每户米1袋", ["goods 大米 4袋", "visit 4户次"]],
  ["上午给3户发米1袋下午4户每户2袋", ["goods 大米 9袋"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
