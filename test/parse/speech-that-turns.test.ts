import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

test.each<[string, string[]]>([
  // What they were at, and then what we did.
  ["到李平家他正在喂猪送了一袋洗衣粉", ["goods 洗衣粉 1袋 H001", "visit 1户次 H001"]],
  [
    "上午到李平家他正在喂猪跟他聊了半个小时送了一袋洗衣粉两条毛巾",
    ["goods 毛巾 2条 H001", "goods 洗衣粉 1袋 H001", "talk 1次 H001", "visit 1户次 H001"],
  ],
  ["去李平家他正在做饭我没多坐", ["visit 1户次 H001"]],
  // One thing after the other, by number.
  [
    "今天干了三件事一是走访李平二是给刘军送药三是开了个会",
    ["goods 药品 ? H003", "meeting 1次", "visit 1户次 H001"],
  ],
  ["李平家老二是我送去医院的", ["medical 1人次 H001"]],
  // Some in, some out.
  ["走了五户三户在家两户没人", ["visit 2户次 missed", "visit 3户次"]],
  ["走了五户送了五袋米", ["goods 大米 5袋", "visit 5户次"]],
  // Brought, and then to each.
  ["化肥我拉了十袋过去李平家卸了四袋刘军家三袋", ["goods 化肥 3袋 H003", "goods 化肥 4袋 H001"]],
  [
    "先去的李平家后去的刘军家给李平拿了一桶油",
    ["goods 食用油 1桶 H001", "visit 1户次 H001", "visit 1户次 H003"],
  ],
  ["带了十袋米发给了五户", ["goods 大米 10袋"]],
  ["给每家发了两袋米发了五家", ["goods 大米 10袋"]],
  [
    "今天去看了三户李平家给了两百块钱刘军家给了一壶油",
    ["cash 200元 H001", "goods 食用油 1壶 H003", "visit 3户次"],
  ],
  ["去看了三户贫困户", ["visit 3户次"]],
  ["去看了李平家的三亩地", []],
  ["李平的核桃还没卖我给他联系了个收购的一斤八块", []],
  ["帮李平卖了核桃300斤,一斤8块", ["sale 核桃 300斤 H001"]],
  ["到李平家去帮他摘了一下午花生晌午饭都没顾上吃", ["labour 1人次 H001", "visit 1户次 H001"]],
  // Who wanted work, and that we found it.
  ["李平儿子想去打工我给介绍到县里的服装厂了", ["job ?人 H001"]],
  ["李平儿子想去打工我没给他找到地方", []],
  ["李平儿子想去打工,村里给介绍到服装厂了", []],
  // Where we meant to go.
  ["本来是去李平家结果去了刘军家", ["visit 1户次 H003"]],
  ["本来是去村里开会顺便看了看李平", ["visit 1户次 H001"]],
])("told in one breath: %s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each<[string, string[]]>([
  // So many nights.
  ["这礼拜在村里住了四个晚上", ["stay 4天"]],
  ["在村里住了三宿", ["stay 3天"]],
  ["在李平家聊了一个晚上", ["talk 1次 H001", "visit 1户次 H001"]],
  // Papers of a day, done today.
  ["把昨天的资料补了,然后去李平家坐了坐", ["visit 1户次 H001"]],
  ["整理了昨天的台账,走访李平家", ["visit 1户次 H001"]],
  ["补昨天的记录:走访李平家", ["visit 1户次 H001 2026-06-11"]],
  ["昨天的会开完就去了李平家", ["visit 1户次 H001 2026-06-11"]],
])("nights and papers: %s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each<[string, string[]]>([
  // A thing wanted, and another amiss.
  ["李平说想要两包化肥,屋后排水沟也堵了", ["想要两包化肥", "屋后排水沟也堵了"]],
  ["李平说想要两包化肥,化肥袋也破了", ["想要两包化肥,化肥袋也破了"]],
])("needs: %s", (text, needs) => {
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});
