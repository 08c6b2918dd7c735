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

/** What was meant for them, pointed at: we left it somewhere, or it is still theirs or ours. */
test.each<[string, string[]]>([
  [
    "到李平家给了两卷地膜去陈九斤家他不在屋他家那两卷地膜我搁他灶房门口了",
    ["goods 地膜 2卷 H001", "goods 地膜 2卷 H002", "visit 1户次 H001", "visit 1户次 H002 missed"],
  ],
  ["赵满仓没在屋他那袋面我放屋檐下了", ["goods 面粉 1袋 H007", "visit 1户次 H007 missed"]],
  ["刘军家没人他家那箱奶交给邻居了", ["goods 牛奶 1箱 H003", "visit 1户次 H003 missed"]],
  ["刘军家没人他家那两袋尿素堆在门口还没用", ["visit 1户次 H003 missed"]],
  ["刘军没在家他家那两袋洋芋我收了一百块钱", ["visit 1户次 H003 missed"]],
  ["刘军没在家他家那两袋尿素我又拉回来了", ["visit 1户次 H003 missed"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** An elder by the surname, and the home. */
test.each<[string, string[]]>([
  ["赵老人家我昨天去过了", ["visit 1户次 H007 2026-06-11"]],
  ["去了陈老人家里送了一袋面", ["goods 面粉 1袋 H002", "visit 1户次 H002"]],
  ["给赵老人家送了一床被子", ["goods 被子 1床 H007"]],
  ["李平家去了给老人家送了一床被子", ["goods 被子 1床 H001", "visit 1户次 H001"]],
  ["向老人家讲了医保政策", ["outreach 1次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
