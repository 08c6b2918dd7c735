import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

function needs(text: string): string[] {
  return read(text).needs.map((need) => need.text);
}

/** Dictated: the next of them speaks, or is told how it is with. */
test.each<[string, string[]]>([
  ["李平说房子漏雨陈九斤说路不好走", ["李平说房子漏雨", "陈九斤说路不好走"]],
  ["李平说他家房子漏雨陈九斤说他家没水吃", ["他家房子漏雨", "他家没水吃"]],
  ["李平反映水不够陈九斤啥事没有", ["李平反映水不够"]],
  ["李平没啥事陈九斤也没啥事刘军说想办残疾证", ["刘军说想办残疾证"]],
  ["李平打电话说水管坏了陈九斤打电话说路断了", ["说水管坏了", "说路断了"]],
  ["李平、陈九斤说没水吃", ["李平、陈九斤说没水吃"]],
  ["李平替陈九斤说房子漏雨", ["李平替陈九斤说房子漏雨"]],
  ["李平说缺水,陈九斤说啥都好", ["李平说缺水"]],
  ["李平反映厕所坏了,陈九斤说日子过得好", ["李平反映厕所坏了"]],
  ["李平反映水管坏了,陈九斤说没啥说的", ["李平反映水管坏了"]],
  ["李平反映水不好,陈九斤说路不好", ["李平反映水不好", "陈九斤说路不好"]],
])("%s", (text, wants) => {
  expect(needs(text)).toEqual(wants);
});

/** With whom, for whom and how much next. */
test.each<[string, string[]]>([
  ["跟李平谈了一次心跟陈九斤谈了两次心", ["talk 1次 H001", "talk 2次 H002"]],
  ["跟李平、陈九斤各谈了一次心", ["talk 1次 H001", "talk 1次 H002"]],
  ["李平家我帮着劈了柴陈九斤家给了两百块", ["cash 200元 H002", "labour 1人次 H001"]],
  ["李平家我帮着劈了柴", ["labour 1人次 H001"]],
  [
    "给李平送了一桶油,陈九斤和刘军一样,都是两桶",
    ["goods 食用油 1桶 H001", "goods 食用油 2桶 H002", "goods 食用油 2桶 H003"],
  ],
  [
    "给李平送了一桶油,陈九斤和刘军一样",
    ["goods 食用油 1桶 H001", "goods 食用油 1桶 H002", "goods 食用油 1桶 H003"],
  ],
  ["给李平送了一桶油,陈九斤也一样,又给了一桶油", ["goods 食用油 1桶 H001", "goods 食用油 2桶 H002"]],
  ["给李平、陈九斤打了电话,刘军的电话没人接", ["talk 1次 H001", "talk 1次 H002"]],
  ["给李平打电话没人接", []],
  ["给李平量了血压给陈九斤送了降压药两盒", ["goods 降压药 2盒 H002", "medical 1人次 H001"]],
  ["一袋面给李平送去陈九斤呢给了半袋", ["goods 面粉 0.5袋 H002", "goods 面粉 1袋 H001"]],
  ["去看李平给送了一箱牛奶", ["goods 牛奶 1箱 H001", "visit 1户次 H001"]],
  ["去看李平给送的羊", []],
  ["李平两百陈九斤三百红包都发完了", ["cash 200元 H001", "cash 300元 H002"]],
  ["李平两百陈九斤三百红包都没发", []],
  ["李平两百斤陈九斤三百斤红包都发了", []],
  ["李平家补贴没到账,陈九斤家的到了", []],
  ["李平家我到了,陈九斤家也到了", ["visit 1户次 H001", "visit 1户次 H002"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Besides those named so many more. */
test.each<[string, string[]]>([
  ["走访李平和另外3户", ["visit 1户次 H001", "visit 3户次"]],
  [
    "慰问李平、陈九斤和其他5户,每户200元",
    [
      "cash 1000元",
      "cash 200元 H001",
      "cash 200元 H002",
      "visit 1户次 H001",
      "visit 1户次 H002",
      "visit 5户次",
    ],
  ],
  ["走访李平,另外3户明天去", ["visit 1户次 H001"]],
  ["走访李平,还有其他两户没去", ["visit 1户次 H001"]],
  // Some of it, and how much.
  ["给李平捎了点药两盒", ["goods 药品 2盒 H001"]],
  ["给李平送了点红糖2斤", ["goods 红糖 2斤 H001"]],
  ["给李平送了点心2盒", ["goods 点心 2盒 H001"]],
  ["给李平送点读笔1支", ["goods 点读笔 1支 H001"]],
  // What somebody cannot do is no slip.
  ["给李平送了一箱牛奶,陈九斤吃不了奶,送米一袋", ["goods 大米 1袋 H002", "goods 牛奶 1箱 H001"]],
  ["给李平送了一箱牛奶,不,两箱", ["goods 牛奶 2箱 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What was right stands. */
test.each<[string, string, string[]]>([
  ["李平的面不是一袋是两袋,陈九斤的没错", "correct", ["goods 面粉 2袋 H001"]],
  ["陈九斤的没错,李平的面改成两袋", "correct", ["goods 面粉 2袋 H001"]],
  ["打算给李平、陈九斤申请低保", "plan", []],
  ["打算给李平家、陈九斤家各申请一个公益岗", "plan", []],
  ["给李平、陈九斤申请低保", "other", []],
  ["李平、陈九斤想申请低保", "report", []],
])("%s", (text, intent, entries) => {
  expect(read(text).intent).toBe(intent);
  expect(told(text)).toEqual(entries);
});
