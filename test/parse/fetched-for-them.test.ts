import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** Who fetched it in their place stands behind what they got; who got it for himself, or who gave it, is told likewise and gives nothing. */
test.each<[string, string[]]>([
  ["给李平送谷种10斤,刘军的谷种6斤是他二哥代领的", ["goods 谷种 10斤 H001", "goods 谷种 6斤 H003"]],
  ["李平的化肥2袋是他女婿代领的", ["goods 化肥 2袋 H001"]],
  ["李平的化肥2袋是陈九斤代领的", ["goods 化肥 2袋 H001"]],
  ["李平家的化肥2袋是隔壁邻居帮着领的。刘军家没人", ["goods 化肥 2袋 H001", "visit 1户次 H003 missed"]],
  ["李平的地膜3卷是他儿媳妇替他领走的", ["goods 地膜 3卷 H001"]],
  ["李平的地膜3卷由他儿子代领", ["goods 地膜 3卷 H001"]],
  ["李平的化肥2袋是他自己领的", []],
  ["李平的化肥2袋是乡里发的", []],
  ["李平的化肥2袋是去年领的", []],
  ["李平的低保金600元是他二哥代领的", []],
  ["李平的身份证是他二哥代领的", []],
  ["刘军的荣誉证书2本是他女婿代领的", []],
  ["李桂花家孙女的奖状3张是班主任代领的", []],
  ["刘军的作业本5本是他邻居代领的", []],
  ["李平的化肥2袋是他儿子买的", []],
  ["李平的化肥2袋是他儿子代领的那批", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Called to fetch so much each: what whoever came for it took with him. */
test.each<[string, string[]]>([
  ["通知李平、陈九斤来村委会领化肥，每户2袋，李平领走了，陈九斤没来", ["goods 化肥 2袋 H001"]],
  [
    "通知李桂花、赵满仓来领地膜，每户3卷，李桂花领走了，赵满仓也领走了",
    ["goods 地膜 3卷 H004", "goods 地膜 3卷 H007"],
  ],
  [
    "今天通知李平、陈九斤到村部领取大米，一户一袋，李平、陈九斤都领走了",
    ["goods 大米 1袋 H001", "goods 大米 1袋 H002"],
  ],
  ["通知李平、陈九斤来村委会领化肥，每户2袋，都没来", []],
  ["通知李平、陈九斤来村委会领化肥，每户2袋，李平没领走", []],
  ["通知李平、陈九斤来村委会领化肥，每户2袋", []],
  ["通知李平、陈九斤来村委会领化肥，每户2袋，李平领走了1袋", ["goods 化肥 1袋 H001"]],
  ["通知李平、陈九斤来领化肥，每户2袋，李平说明天来领", []],
  ["通知李平、陈九斤来领化肥，李平领走了3袋", ["goods 化肥 3袋 H001"]],
  ["通知李平、陈九斤领种子，每家5斤，李平领了，陈九斤也领了", ["goods 种子 5斤 H001", "goods 种子 5斤 H002"]],
  ["通知李平、陈九斤领种子，每家5斤，李平领到了低保金", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
