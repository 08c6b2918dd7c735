import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** Not only one but the other too; besides the one the other too: both were gone to. */
test.each<[string, string[]]>([
  ["不光李平家,刘军家也去看望了", ["visit 1户次 H001", "visit 1户次 H003"]],
  ["不仅李平,刘军也走访了", ["visit 1户次 H001", "visit 1户次 H003"]],
  ["除了李平家,刘军家也走访了", ["visit 1户次 H001", "visit 1户次 H003"]],
  ["除了李平家,其他都走访了", ["visit ?户次"]],
  ["不光李平家,刘军家也送了一袋米", ["goods 大米 1袋 H003"]],
])("%s", (text, entries) => expect(told(text)).toEqual(entries));

/** Whom it was that got it. */
test.each<[string, string[]]>([
  ["三百块给的是李平,给刘军的是一袋米", ["cash 300元 H001", "goods 大米 1袋 H003"]],
  ["一袋米给的是李平", ["goods 大米 1袋 H001"]],
  ["送的是李平家的米", ["goods 大米 ? H001"]],
])("%s", (text, entries) => expect(told(text)).toEqual(entries));

/** What we had at hand, and a sum for one who fell ill. */
test.each<[string, string[]]>([
  ["车上有一床被子,给了李平", ["goods 被子 1床 H001"]],
  ["单位有3袋米,都给了李平", ["goods 大米 3袋 H001"]],
  ["他车上有一袋米,给了我", []],
  ["李平家里有一床被子,给了刘军", []],
  ["李平得了重病,给他捐了2000", ["cash 2000元 H001"]],
  ["李平得了奖,给他送了2000", []],
])("%s", (text, entries) => expect(told(text)).toEqual(entries));
