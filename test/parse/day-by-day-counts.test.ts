import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** The next time, day or place with nothing but its figure tells of the same. */
test.each<[string, string[]]>([
  ["上个月走访42户，本月36户", ["visit 36户次", "visit 42户次 2026-05-31"]],
  ["10号走了3家，11号4家", ["visit 3户次 2026-06-10", "visit 4户次 2026-06-11"]],
  [
    "6月10日走访3户、11日4户、12日5户，共12户",
    ["visit 3户次 2026-06-10", "visit 4户次 2026-06-11", "visit 5户次"],
  ],
  ["走访上坪村一组5户、二组6户", ["visit 11户次"]],
  ["6月10日至12日每天走访5户", ["visit 15户次 2026-06-10 –2026-06-12"]],
  ["昨天给李平送米3袋，今天4袋", ["goods 大米 3袋 H001 2026-06-11", "goods 大米 4袋 H001"]],
  ["10号走了3家，11号下雨", ["visit 3户次 2026-06-10"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Who was not there was one of those counted; who came along was none. */
test.each<[string, string[]]>([
  ["走访12户，李平、陈九斤不在家", ["visit 10户次", "visit 1户次 H001 missed", "visit 1户次 H002 missed"]],
  ["走访12户。李平打工没在家", ["visit 12户次", "visit 1户次 H001 missed"]],
  ["我和小王走访12户", ["visit 12户次"]],
  ["我和李平一起走访12户", ["visit 12户次"]],
  ["和小王聊了聊", ["talk 1次 ?小王"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** So much at a time is of what was told. */
test.each<[string, string[]]>([
  ["李平家去了两次，化肥送了2袋，一次一袋", ["goods 化肥 2袋 H001", "visit 2户次 H001"]],
  ["给李平送化肥2袋，又送了1袋", ["goods 化肥 3袋 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
