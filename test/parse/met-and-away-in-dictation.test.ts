import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** In dictation who was away is told of apart from those before, and who was called along was not called up. */
test.each<[string, string[]]>([
  [
    "李平刘军都走访了赵满仓没在家李桂花也没在",
    ["visit 1户次 H001", "visit 1户次 H003", "visit 1户次 H004 missed", "visit 1户次 H007 missed"],
  ],
  [
    "李平家送了米刘军家没人赵满仓家送了油一桶",
    ["goods 大米 ? H001", "goods 食用油 1桶 H007", "visit 1户次 H003 missed"],
  ],
  ["打电话叫上村主任一起去李平家,送米2袋", ["goods 大米 2袋 H001", "visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Both of a row were away; a call is a talk, and a look over the wire no visit. */
test.each<[string, string[]]>([
  ["去了李平家和陈九斤家都没人", ["visit 1户次 H001 missed", "visit 1户次 H002 missed"]],
  ["走访李平没在家", ["visit 1户次 H001 missed"]],
  ["打电话给李平,一起去了陈九斤家", ["talk 1次 H001", "visit 1户次 H002"]],
  ["视频看了看李平", ["talk 1次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Nothing was brought, or nobody went in: the talk was all there was. */
test.each<[string, string[]]>([
  ["今天去的刘军家没带东西就是唠了会儿嗑", ["talk 1次 H003", "visit 1户次 H003"]],
  ["到李桂花家没拿东西光聊天了", ["talk 1次 H004", "visit 1户次 H004"]],
  ["陈九斤家我没进门跟他在院外聊了几句", ["talk 1次 H002"]],
  ["刘军家我没去成打的电话", ["talk 1次 H003"]],
  ["李平家没去也没跟他聊", []],
  ["没给李平送东西也没和他聊天", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Told of both first, and then of each; one more of them who was only called. */
test.each<[string, string[]]>([
  [
    "刘军和李桂花两家我都去了刘军家呢给了六只鹅苗李桂花家给了八只",
    ["goods 鹅苗 6只 H003", "goods 鹅苗 8只 H004", "visit 1户次 H003", "visit 1户次 H004"],
  ],
  [
    "陈九斤和赵满仓这两户我都走访了陈九斤给了一床被子赵满仓给了两床",
    ["goods 被子 1床 H002", "goods 被子 2床 H007", "visit 1户次 H002", "visit 1户次 H007"],
  ],
  [
    "李平家我去了给他拿了六斤核桃哦还有刘军大爷那边我是电话联系的",
    ["goods 核桃 6斤 H001", "talk 1次 H003", "visit 1户次 H001"],
  ],
  ["给陈九斤拿了三斤肉还有李桂花", ["goods 肉 3斤 H002+H004"]],
  ["给李平送了一袋米给刘军送了一桶油这两个名字别写混了", ["goods 大米 1袋 H001", "goods 食用油 1桶 H003"]],
  ["给李平送了一袋米给刘军送了一桶油这两个人不要记反了", ["goods 大米 1袋 H001", "goods 食用油 1桶 H003"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** The way to the next one, behind what was raised or pressed on us. */
test.each<[string, string[]]>([
  [
    "昨天去李桂花家她说电表老跳闸没人管今天又去了刘军家拿了一桶油",
    ["goods 食用油 1桶 H003", "visit 1户次 H003", "visit 1户次 H004 2026-06-11"],
  ],
  ["帮李桂花摘豆子她煮了六个鸡蛋硬要我带走刘军家我顺路也去看了看", ["labour 1人次 H004", "visit 1户次 H003"]],
  ["给陈九斤送了一袋米李桂花家我也去了", ["goods 大米 1袋 H002", "visit 1户次 H004"]],
  ["拟于周日去李平家，米一袋一并带上", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What is left of some given before is none of now. */
test.each<[string, string[]]>([
  ["刘军家走访了，老人的药还有2盒没吃完，就没带药", ["visit 1户次 H003"]],
  ["去李平家送了3盒药还有2盒没送完", ["goods 药品 3盒 H001", "visit 1户次 H001"]],
  ["给陈九斤送了20只鸡苗死了7只", ["goods 鸡苗 20只 H002"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Only one of them was in. */
test.each<[string, string[]]>([
  [
    "刘军家我去了家里没人陈九斤家也没人就李桂花在家跟她拉了会家常",
    ["talk 1次 H004", "visit 1户次 H002 missed", "visit 1户次 H003 missed"],
  ],
  [
    "李平和刘军都不在家只有赵满仓在家我给他拿了一袋米",
    ["goods 大米 1袋 H007", "visit 1户次 H001 missed", "visit 1户次 H003 missed"],
  ],
  ["刘军家没人就李桂花家有人送了一袋米", ["goods 大米 1袋 H004", "visit 1户次 H003 missed"]],
  ["李平没在家就他老婆在家我把药给她了两盒", ["goods 药品 2盒 H001", "visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
