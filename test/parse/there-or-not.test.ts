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
