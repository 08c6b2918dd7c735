import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** What was theirs to do, told in front of us who did it, or behind 把. */
test.each<[string, string[]]>([
  ["李平家的水管我换好了", ["labour 1人次 H001"]],
  ["李平家的院子我们扫干净了", ["labour 1人次 H001"]],
  ["走访李平,把他家的草割完了", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["走访李平,村上把他家的草割完了", ["visit 1户次 H001"]],
  ["走访李平,儿子把他家的草割完了", ["visit 1户次 H001"]],
  ["李平家的证我换好了", []],
  ["李平家的玉米收完了", []],
])("%s", (text, entries) => expect(told(text)).toEqual(entries));
