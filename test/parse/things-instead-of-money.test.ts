import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

const round = ["visit 1户次 H001", "visit 1户次 H002", "visit 1户次 H003", "visit 1户次 H004"];

/** Of a round those got things who got no money; where it goes on, or stops in between, it is all of them. */
test.each<[string, string[]]>([
  [
    "走访李平、陈九斤、刘军、李桂花,李平、陈九斤各200元,刘军和李桂花没给钱,每户送面粉1袋",
    ["cash 200元 H001", "cash 200元 H002", "goods 面粉 1袋 H003", "goods 面粉 1袋 H004", ...round],
  ],
  [
    "走访李平、陈九斤、刘军、李桂花,李平、陈九斤各200元,刘军和李桂花没发慰问金,各送油1桶",
    ["cash 200元 H001", "cash 200元 H002", "goods 食用油 1桶 H003", "goods 食用油 1桶 H004", ...round],
  ],
  [
    "走访李平、陈九斤、刘军、李桂花,李平200元,刘军和李桂花没给钱。每户送面粉1袋",
    [
      "cash 200元 H001",
      "goods 面粉 1袋 H001",
      "goods 面粉 1袋 H002",
      "goods 面粉 1袋 H003",
      "goods 面粉 1袋 H004",
      ...round,
    ],
  ],
  [
    "走访李平、陈九斤、刘军、李桂花,李平200元,刘军和李桂花没给钱,每户还送面粉1袋",
    [
      "cash 200元 H001",
      "goods 面粉 1袋 H001",
      "goods 面粉 1袋 H002",
      "goods 面粉 1袋 H003",
      "goods 面粉 1袋 H004",
      ...round,
    ],
  ],
  [
    "走访李平、陈九斤、刘军、李桂花,李平200元,刘军没给钱,每户送面粉1袋",
    [
      "cash 200元 H001",
      "goods 面粉 1袋 H001",
      "goods 面粉 1袋 H002",
      "goods 面粉 1袋 H003",
      "goods 面粉 1袋 H004",
      ...round,
    ],
  ],
  [
    "走访李平、刘军、李桂花,李平给了300元,刘军、李桂花没给钱,每户发宣传单3份",
    [
      "cash 300元 H001",
      "leaflet 3份 H001",
      "leaflet 3份 H003",
      "leaflet 3份 H004",
      "visit 1户次 H001",
      "visit 1户次 H003",
      "visit 1户次 H004",
    ],
  ],
  [
    "走访李平、刘军、李桂花,李平给了300元,刘军、李桂花没给钱,同时每户送油1桶",
    [
      "cash 300元 H001",
      "goods 食用油 1桶 H001",
      "goods 食用油 1桶 H003",
      "goods 食用油 1桶 H004",
      "visit 1户次 H001",
      "visit 1户次 H003",
      "visit 1户次 H004",
    ],
  ],
  // in one breath
  ["今天到李平家他女儿没给钱带的油两桶", ["visit 1户次 H001"]],
  ["今天到李平家没给钱送的面粉一袋", ["goods 面粉 1袋 H001", "visit 1户次 H001"]],
  [
    "昨天去李平家给了三百今天到刘军家没给现金带的是两袋米一桶油",
    [
      "cash 300元 H001 2026-06-11",
      "goods 大米 2袋 H003",
      "goods 食用油 1桶 H003",
      "visit 1户次 H001 2026-06-11",
      "visit 1户次 H003",
    ],
  ],
  ["今天到李平家没给钱送的东西他收下了", ["visit 1户次 H001"]],
  ["今天到李平家乡里没给钱送的米两袋他没吃", ["visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
