import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** One of a spoken list named again is no more of it: what is told behind is told of him alone. */
test.each<[string, string[], string[]]>([
  [
    "今天去了刘军家李桂花家刘军家给了一桶油李桂花家给了一袋面",
    ["goods 面粉 1袋 H004", "goods 食用油 1桶 H003", "visit 1户次 H003", "visit 1户次 H004"],
    [],
  ],
  [
    "走访刘军李桂花赵满仓给李桂花送药两盒",
    ["goods 药品 2盒 H004", "visit 1户次 H003", "visit 1户次 H004", "visit 1户次 H007"],
    [],
  ],
  ["走访赵满仓和刘军赵满仓家给了一箱奶", ["goods 牛奶 1箱 H007", "visit 1户次 H003", "visit 1户次 H007"], []],
  [
    "去了刘军家赵满仓家给刘军三百给赵满仓四百",
    ["cash 300元 H003", "cash 400元 H007", "visit 1户次 H003", "visit 1户次 H007"],
    [],
  ],
  [
    "走访李平刘军赵满仓刘军反映屋顶漏雨",
    ["visit 1户次 H001", "visit 1户次 H003", "visit 1户次 H007"],
    ["H003 刘军反映屋顶漏雨"],
  ],
  [
    "今天走访刘军、李桂花、赵满仓李桂花家送油2桶",
    ["goods 食用油 2桶 H004", "visit 1户次 H003", "visit 1户次 H004", "visit 1户次 H007"],
    [],
  ],
  ["走访了刘军和李桂花给刘军讲了政策", ["outreach 1次 H003", "visit 1户次 H003", "visit 1户次 H004"], []],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map((need) => `${need.households.join("+")} ${need.text}`)).toEqual(needs);
});

/** Lists that are lists. */
test.each<[string, string[]]>([
  [
    "走访李平陈九斤赵满仓都送了一袋米",
    ["goods 大米 1袋 H001+H002+H007", "visit 1户次 H001", "visit 1户次 H002", "visit 1户次 H007"],
  ],
  [
    "走访李平陈九斤赵满仓给每户送米一袋",
    [
      "goods 大米 1袋 H001",
      "goods 大米 1袋 H002",
      "goods 大米 1袋 H007",
      "visit 1户次 H001",
      "visit 1户次 H002",
      "visit 1户次 H007",
    ],
  ],
  ["走访李平、陈九斤,给赵满仓送米一袋", ["goods 大米 1袋 H007", "visit 1户次 H001", "visit 1户次 H002"]],
  ["李平家陈九斤家赵满仓家各一袋米", ["goods 大米 1袋 H001", "goods 大米 1袋 H002", "goods 大米 1袋 H007"]],
  ["走访李平陈九斤给他们送了两袋米", ["goods 大米 2袋 H001+H002", "visit 1户次 H001", "visit 1户次 H002"]],
  ["去了李平家李平上山了", ["visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Who was not there is told of, and then the next. */
test.each<[string, string[]]>([
  ["刘军家没人李桂花家给了两盒药", ["goods 药品 2盒 H004", "visit 1户次 H003 missed"]],
  [
    "赵满仓家锁着门刘军家去了送了一箱奶",
    ["goods 牛奶 1箱 H003", "visit 1户次 H003", "visit 1户次 H007 missed"],
  ],
  ["去了刘军家没人李桂花家拿了一床被子", ["goods 被子 1床 H004", "visit 1户次 H003 missed"]],
  [
    "去了刘军家和赵满仓家刘军不在赵满仓在给了他一桶油",
    ["goods 食用油 1桶 H007", "visit 1户次 H003 missed", "visit 1户次 H007"],
  ],
  ["李平不在家陈九斤在家聊了聊", ["talk 1次 H002", "visit 1户次 H001 missed", "visit 1户次 H002"]],
  ["李平家没人陈九斤家也没人", ["visit 1户次 H001 missed", "visit 1户次 H002 missed"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Not met, or the same one. */
test.each<[string, string[]]>([
  ["没见到李平给陈九斤送了一袋米", ["goods 大米 1袋 H002", "visit 1户次 H001 missed"]],
  ["李平没见着陈九斤也没见着", ["visit 1户次 H001 missed", "visit 1户次 H002 missed"]],
  ["李平家没人李平的米放邻居家了", ["visit 1户次 H001 missed"]],
  ["没找到李平家", ["visit 1户次 H001 missed"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
