import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** All but one of them. */
test.each<[string, string[], string[]]>([
  [
    "除李平外，其他联系户都走访了",
    ["visit 1户次 H002", "visit 1户次 H003", "visit 1户次 H004", "visit 1户次 H007"],
    [],
  ],
  ["除了李平、陈九斤，联系户都走访了", ["visit 1户次 H003", "visit 1户次 H004", "visit 1户次 H007"], []],
  [
    "联系户都走访完了，就差李平",
    ["visit 1户次 H002", "visit 1户次 H003", "visit 1户次 H004", "visit 1户次 H007"],
    [],
  ],
  [
    "我的联系户都走访完了，只剩李平没去",
    ["visit 1户次 H002", "visit 1户次 H003", "visit 1户次 H004", "visit 1户次 H007"],
    [],
  ],
  ["除李平外，走访了陈九斤、刘军", ["visit 1户次 H002", "visit 1户次 H003"], []],
  ["李平家就差一袋米了", [], ["李平家就差一袋米了"]],
  ["李平家去了", ["visit 1户次 H001"], []],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});

/** Through whom it went, or who came along, got nothing. */
test.each<[string, string[], string[]]>([
  ["托李平给陈九斤带去化肥2袋", ["goods 化肥 2袋 H002"], []],
  ["和李平一起给陈九斤送化肥2袋", ["goods 化肥 2袋 H002"], []],
  ["和李平一起去陈九斤家", ["visit 1户次 H002"], []],
  ["李平和陈九斤一起来领了化肥4袋", ["goods 化肥 4袋 H001+H002"], []],
  ["李平的儿子来取走化肥2袋", ["goods 化肥 2袋 H001"], []],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});

/** In a list one got none, or a figure and no unit. */
test.each<[string, string[], string[]]>([
  ["李平家化肥2袋、陈九斤家化肥3袋、刘军家没有", ["goods 化肥 2袋 H001", "goods 化肥 3袋 H002"], []],
  ["化肥：李平2，陈九斤3，刘军1", ["goods 化肥 1 H003", "goods 化肥 2 H001", "goods 化肥 3 H002"], []],
  ["化肥：李平2袋，陈九斤3", ["goods 化肥 2袋 H001", "goods 化肥 3 H002"], []],
  ["慰问金：李平200，陈九斤300", ["cash 200元 H001", "cash 300元 H002"], []],
  ["李平2，陈九斤3", [], []],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});

/** Nobody there, and nobody to do it. */
test.each<[string, string[], string[]]>([
  ["走访刘军，无人", ["visit 1户次 H003 missed"], []],
  ["走访李平，家中无人", ["visit 1户次 H001 missed"], []],
  ["李平家无人照顾", [], ["李平家无人照顾"]],
  ["李平家地无人种", [], ["李平家地无人种"]],
  ["用无人机给李平家打药", ["labour 1人次 H001"], []],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});
