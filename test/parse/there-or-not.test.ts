import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** How many were counted, how many were not there, and who was. */
test.each<[string, string[]]>([
  [
    "今天跑了四家，有两家没人，李平和陈九斤在家",
    ["visit 1户次 H001", "visit 1户次 H002", "visit 2户次 missed"],
  ],
  ["走访4户，其中2户不在家", ["visit 2户次", "visit 2户次 missed"]],
  ["今天跑了四户，两户没人，另外两户都在", ["visit 2户次", "visit 2户次 missed"]],
  [
    "李平和陈九斤都不在李桂花在家给她留了两百块",
    ["cash 200元 H004", "visit 1户次 H001 missed", "visit 1户次 H002 missed"],
  ],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Nobody there either, and what was left open for somebody else. */
test.each<[string, string[]]>([
  ["去李桂花家，也没人", ["visit 1户次 H004 missed"]],
  [
    "先去的李平家，没人；再去陈九斤家，在；最后去李桂花家，也没人",
    ["visit 1户次 H001 missed", "visit 1户次 H002", "visit 1户次 H004 missed"],
  ],
  ["陈九斤家的苹果也没人收", []],
  ["给李平送米，给陈九斤也捎了一袋", ["goods 大米 1袋 H002", "goods 大米 ? H001"]],
  ["给李平送了米，米是两袋", ["goods 大米 2袋 H001"]],
  ["李平家送米2袋，陈九斤家比他多一袋", ["goods 大米 2袋 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
