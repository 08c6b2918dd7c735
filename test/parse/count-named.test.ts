import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** Who they are that were counted stands behind their number. */
test.each<[string, string[]]>([
  ["给两户送了米:李平、刘军", ["goods 大米 ? H001+H003"]],
  [
    "给三户送了米面油:李平、刘军、李桂花",
    ["goods 大米 ? H001+H003+H004", "goods 面粉 ? H001+H003+H004", "goods 食用油 ? H001+H003+H004"],
  ],
  ["今天给两户打了电话:李平、刘军", ["talk 1次 H001", "talk 1次 H003"]],
  ["帮两户收了玉米:李平、刘军", ["labour 1人次 H001+H003"]],
  ["帮三户收玉米,分别是李平、刘军和李桂花", ["labour 1人次 H001+H003+H004"]],
  ["给两户各送了2袋米:李平、刘军", ["goods 大米 2袋 H001", "goods 大米 2袋 H003"]],
  ["给两户送米:李平2袋、刘军1袋", ["goods 大米 1袋 H003", "goods 大米 2袋 H001"]],
  ["走访两户:李平、刘军", ["visit 1户次 H001", "visit 1户次 H003"]],
])("%s", (text, entries) => {
  expect([...told(text)].sort()).toEqual(entries);
});

/** Where the names are not as many as counted, nobody is made one of them. */
test.each(["给5户送了米:李平、刘军", "给两户打了电话:李平、刘军和李桂花"])("%s", (text) => {
  expect(told(text).filter((entry) => /H\d/.test(entry))).toEqual([]);
});

test.each<[string, string[]]>([
  ["上午看了李平,下午看的刘军", ["visit 1户次 H001", "visit 1户次 H003"]],
  ["今天先看的李平,后看的刘军", ["visit 1户次 H001", "visit 1户次 H003"]],
  ["走访李平,他看的中医", ["visit 1户次 H001"]],
  ["带李平看的医生", []],
  ["走访李平,没要求", ["visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect([...told(text)].sort()).toEqual(entries);
});
