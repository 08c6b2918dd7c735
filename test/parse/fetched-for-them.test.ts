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
