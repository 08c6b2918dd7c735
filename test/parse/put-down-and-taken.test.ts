import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** Where a thing was put down was not called at; whose it is stays its own. */
test.each<[string, string[]]>([
  ["给李平拉的化肥,卸在陈九斤家门口了", ["goods 化肥 ? H001"]],
  ["给李平带的面放在陈九斤家了", ["goods 面粉 ? H001"]],
  ["卸了两袋尿素在李平家", ["goods 尿素 2袋 H001"]],
  ["在李平家放下一袋米", ["goods 大米 1袋 H001", "visit 1户次 H001"]],
  ["李平的化肥3袋送到了,他不在,他老婆收的", ["goods 化肥 3袋 H001"]],
  ["去李平家,他不在,打电话他儿子接的", ["talk 1次 H001", "visit 1户次 H001 missed"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What others held, called on or will do is none of ours. */
test.each<[string, string[]]>([
  ["花椒公司在上坪村办了一期培训,我坐在后头听了半天", []],
  ["我们单位在上坪村办了一期培训,我也去听了", ["training 1场"]],
  ["我们慰问了4户,村里还有3户是组织部慰问的", ["visit 4户次"]],
  ["李平借了我单位的喷雾器,说打完药就还", []],
  ["陈九斤想盖个羊圈,我说帮不了这个", []],
  ["走访李平,帮他打完药就走了", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["准备走访5户,只走成了3户", ["visit 3户次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
