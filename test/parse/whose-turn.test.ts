import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** One after the other with a comma between, and the next is on no roster: never added to the one before. */
test.each<[string, string[], string[]]>([
  ["化肥:李平2袋,王五3袋", ["goods 化肥 2袋 H001", "goods 化肥 3袋 ?王五"], ["王五"]],
  ["送李平化肥2袋,周大海3袋", ["goods 化肥 2袋 H001", "goods 化肥 3袋 ?周大海"], ["周大海"]],
  ["给李平2袋化肥,王小五3袋", ["goods 化肥 2袋 H001", "goods 化肥 3袋 ?王小五"], ["王小五"]],
  ["李平化肥2袋,周大海化肥3袋", ["goods 化肥 2袋 H001", "goods 化肥 3袋 ?周大海"], ["周大海"]],
  [
    "送李平化肥2袋,王五3袋;陈九斤4袋",
    ["goods 化肥 2袋 H001", "goods 化肥 3袋 ?王五", "goods 化肥 4袋 H002"],
    ["王五"],
  ],
  ["送李平化肥2袋,方便面3袋", ["goods 化肥 2袋 H001", "goods 方便面 3袋 H001"], []],
  ["送李平化肥2袋,黄豆3袋", ["goods 化肥 2袋 H001", "goods 黄豆 3袋 H001"], []],
  ["送李平化肥2袋,余下3袋放村部", ["goods 化肥 2袋 H001"], []],
])("%s", (text, entries, unknown) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).questions.map((question) => question.text)).toEqual(unknown);
});

test.each<[string, string[]]>([
  ["给李平打了电话,问了低保的事", ["talk 1次 H001"]],
  ["给李平打电话也没接", []],
  ["给李平打了3次电话都没接", []],
  ["去李平家锁着门,打电话没接通", ["visit 1户次 H001 missed"]],
  ["李平家我刚去了锁着门呢打电话也没接", ["visit 1户次 H001 missed"]],
  ["给李平打了3次电话,第三次才接", ["talk 3次 H001"]],
  ["给李平打电话没接又给陈九斤打了个电话他说都好", ["talk 1次 H002"]],
  ["去李平家没人打电话也没接", ["visit 1户次 H001 missed"]],
  ["去了李平家,打电话没人接", ["visit 1户次 H001"]],
  ["跟驻村的小侯去李平家", ["visit 1户次 H001"]],
  ["驻村3天,去了李平家", ["stay 3天", "visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What nobody could read is not more of the thing before it. */
test.each<[string, string[]]>([
  ["给李平带了个书包还有两本作文书", ["goods 书包 1个 H001", "goods 作文书 2本 H001"]],
  ["给李平带了书包1个和两本字帖", ["goods 书包 1个 H001", "goods 字帖 2本 H001"]],
  ["给李平送化肥2袋,后来又送了3袋", ["goods 化肥 5袋 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** A surname that is a numeral as well. */
test.each<[string, string[]]>([
  ["走访陆家旺", ["visit 1户次 ?陆家旺"]],
  ["走访陆小艳,送米2袋", ["goods 大米 2袋 ?陆小艳", "visit 1户次 ?陆小艳"]],
  ["走访伍大妈", ["visit 1户次 ?伍大妈"]],
  ["走访陆户", ["visit 6户次"]],
  ["送李平化肥伍袋,现金伍佰元", ["cash 500元 H001", "goods 化肥 5袋 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each<[string, string[]]>([
  ["Delivered 2 boxes of milk and 400 yuan to household H001", ["cash 400元 H001", "goods 牛奶 2箱 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
