import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

test.each<[string, string[]]>([
  // Of so many times some were in vain: those are no visit.
  ["李平家去了两趟,头一趟没人,第二趟在家", ["visit 1户次 H001"]],
  ["到陈九斤家去了3次,有一次没人", ["visit 2户次 H002"]],
  ["走访李平4次,其中1次不在家", ["visit 3户次 H001"]],
  [
    "李平家去了两次,5号一次没人,9号一次见到了",
    ["visit 1户次 H001 2026-06-05 missed", "visit 1户次 H001 2026-06-09"],
  ],
  ["走访李平2次,陈九斤1次没人", ["visit 1户次 H002 missed", "visit 2户次 H001"]],
  ["去了李平家2次,两次都没人", ["visit 1户次 H001 missed"]],
  // What they got together, and how much of it the last of them had.
  ["给李平和陈九斤送了5袋化肥,李平3袋,剩下的给陈九斤", ["goods 化肥 2袋 H002", "goods 化肥 3袋 H001"]],
  [
    "给李平、陈九斤、刘军一共送了9袋米,李平4袋,陈九斤3袋,剩下的都给了刘军",
    ["goods 大米 2袋 H003", "goods 大米 3袋 H002", "goods 大米 4袋 H001"],
  ],
  ["送了5袋面给李平、陈九斤,李平2袋,其余的陈九斤", ["goods 面粉 2袋 H001", "goods 面粉 3袋 H002"]],
  [
    "给李平和陈九斤送了5袋化肥,李平3袋,陈九斤2袋,剩下的给刘军",
    ["goods 化肥 2袋 H002", "goods 化肥 3袋 H001"],
  ],
  ["给李平送了5袋化肥,剩下的给陈九斤", ["goods 化肥 5袋 H001"]],
  ["给李平和陈九斤送了5袋化肥,剩下的放村部", ["goods 化肥 5袋 H001+H002"]],
  // Each so much of what he was told to have got.
  ["给李平送化肥,给陈九斤送种子,各2袋", ["goods 化肥 2袋 H001", "goods 种子 2袋 H002"]],
  ["李平家送米,陈九斤家送油,每户一份", ["goods 大米 1份 H001", "goods 食用油 1份 H002"]],
  [
    "给李平和陈九斤送化肥,给刘军送种子,各2袋",
    ["goods 化肥 2袋 H001", "goods 化肥 2袋 H002", "goods 种子 2袋 H003"],
  ],
  ["给李平送化肥,又送种子,各2袋", ["goods 化肥 2袋 H001", "goods 种子 2袋 H001"]],
  // How much was applied for is nothing got.
  ["为3户申请了临时救助,每户1500元", []],
  ["帮5户申请困难补助,共3000元", []],
  ["为3户申请到临时救助,每户1500元", ["cash 4500元"]],
  ["给3户发了救助金,每户1500元", ["cash 4500元"]],
  ["昨天申请了补助,今天给李平500元", ["cash 500元 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
