import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** Whom it went to stands behind it. */
test.each<[string, string[]]>([
  ["送了20袋化肥给12户", ["goods 化肥 20袋"]],
  ["送了20多袋化肥给12户", ["goods 化肥 ~20袋"]],
  ["送20袋化肥给上坪村12户", ["goods 化肥 20袋"]],
  ["走访了12户资料发了40份", ["leaflet 40份", "visit 12户次"]],
  ["油给了一桶", ["goods 食用油 1桶"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** A sum without a stop in front. */
test.each<[string, string[]]>([
  ["化肥李平2袋陈九斤2袋刘军1袋共5袋", ["goods 化肥 1袋 H003", "goods 化肥 2袋 H001", "goods 化肥 2袋 H002"]],
  ["李平、陈九斤领化肥共4袋", ["goods 化肥 4袋 H001+H002"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What was due was not given. */
test.each<[string, string[]]>([
  ["应发李平化肥3袋", []],
  ["应发化肥100袋", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
