import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** In dictation who was away is told of apart from those before, and who was called along was not called up. */
test.each<[string, string[]]>([
  [
    "李平刘军都走访了赵满仓没在家李桂花也没在",
    ["visit 1户次 H001", "visit 1户次 H003", "visit 1户次 H004 missed", "visit 1户次 H007 missed"],
  ],
  [
    "李平家送了米刘军家没人赵满仓家送了油一桶",
    ["goods 大米 ? H001", "goods 食用油 1桶 H007", "visit 1户次 H003 missed"],
  ],
  ["打电话叫上村主任一起去李平家,送米2袋", ["goods 大米 2袋 H001", "visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Both of a row were away; a call is a talk, and a look over the wire no visit. */
test.each<[string, string[]]>([
  ["去了李平家和陈九斤家都没人", ["visit 1户次 H001 missed", "visit 1户次 H002 missed"]],
  ["走访李平没在家", ["visit 1户次 H001 missed"]],
  ["打电话给李平,一起去了陈九斤家", ["talk 1次 H001", "visit 1户次 H002"]],
  ["视频看了看李平", ["talk 1次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
