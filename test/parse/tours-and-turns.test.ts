import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** A number told first, and then each of those households, whether somebody was there or not. */
test.each<[string, string[]]>([
  [
    "跑了三家。先到李平家，送米1袋；再到陈九斤家，给了他药酒两瓶；刘军家锁门",
    [
      "goods 大米 1袋 H001",
      "goods 药酒 2瓶 H002",
      "visit 1户次 H001",
      "visit 1户次 H002",
      "visit 1户次 H003 missed",
    ],
  ],
  [
    "跑了三家。李平家没人。又去陈九斤家，再到李桂花家",
    ["visit 1户次 H001 missed", "visit 1户次 H002", "visit 1户次 H004"],
  ],
  [
    "走了三家，李平、陈九斤都在，刘军没见着",
    ["visit 1户次 H001", "visit 1户次 H002", "visit 1户次 H003 missed"],
  ],
  ["走访了3户，其中李平不在家", ["visit 1户次 H001 missed", "visit 2户次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** More than were named. */
test.each<[string, string[]]>([
  [
    "跑了四家。李平家没人。又去陈九斤家，再到李桂花家",
    ["visit 1户次", "visit 1户次 H001 missed", "visit 1户次 H002", "visit 1户次 H004"],
  ],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Worked along with them; and what they were at themselves. */
test.each<[string, string[]]>([
  ["去李平家，跟着他在坡上栽了一上午茶苗", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["跟着李平在坡上栽了一上午茶苗", ["labour 1人次 H001"]],
  ["到李平家，在他家摘了一下午辣椒", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["在李平家收玉米", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["刘军两口子都在坡上挖洋芋", []],
  ["李平在地里收玉米", []],
  ["李平在坡下放牛", []],
  ["他跟着我跑了一上午手续", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Left next door, for the one who was not there. */
test.each<[string, string[]]>([
  [
    "给李平发米1袋，陈九斤家没人，他那1袋放隔壁了",
    ["goods 大米 1袋 H001", "goods 大米 1袋 H002", "visit 1户次 H002 missed"],
  ],
  [
    "给李平发米1袋，陈九斤家没人，他那1袋留给邻居了",
    ["goods 大米 1袋 H001", "goods 大米 1袋 H002", "visit 1户次 H002 missed"],
  ],
  ["给李平的两袋米存对门了", ["goods 大米 2袋 H001"]],
  ["米留给邻居了", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Sold for them, under a label. */
test.each<[string, string[]]>([
  ["代销：李平家猕猴桃300斤、2100元", ["sale 猕猴桃 2100元 H001", "sale 猕猴桃 300斤 H001"]],
  ["帮销：李平猕猴桃300斤", ["sale 猕猴桃 300斤 H001"]],
  ["代销：猕猴桃300斤、2100元", ["sale 猕猴桃 2100元", "sale 猕猴桃 300斤"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
