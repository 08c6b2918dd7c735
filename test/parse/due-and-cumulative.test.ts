import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** What was to be done is not what was done. */
test.each<[string, string[]]>([
  ["全镇应走访2180户，已走访2136户，剩余44户", ["visit 2136户次"]],
  ["我应走访5户，走访了3户", ["visit 3户次"]],
  ["李平家应走访两次", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** How often they set out, and how many they came to. */
test.each<[string, string[]]>([
  ["开展走访慰问4次，慰问困难群众60人次", ["visit 60户次"]],
  ["开展走访4次", ["visit 4户次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Batches are which, and how many a batch held. */
test.each<[string, string[]]>([
  ["发放化肥：第一批50袋，第二批30袋", ["goods 化肥 80袋"]],
  ["发放化肥两批共80袋", ["goods 化肥 80袋"]],
  ["第一批送李平化肥2袋", ["goods 化肥 2袋 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What is summed up from further back holds what was summed up before it. */
test.each<[string, string[]]>([
  ["本周走访18户、宣讲2场，累计走访126户、宣讲15场", ["outreach 15次", "visit 126户次"]],
  ["今天走访18户，累计走访126户", ["visit 126户次", "visit 18户次"]],
  ["本月发放化肥30袋，累计发放120袋", ["goods 化肥 120袋"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What money is for was not built, and what was granted is no thing. */
test.each<[string, string[]]>([
  ["企业捐款5万元，用于修建文化广场", ["cash 50000元"]],
  ["申报项目5个，获批3个，资金120万元", ["project 5个", "project_funds 1200000元"]],
  ["修建水渠300米", ["works 水渠 300米"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Meetings counted among the rest are held; those that one goes to are others'. */
test.each<[string, string[]]>([
  [
    "今年以来走访三百户发资料八百份开会十二场驻村一百五十天",
    ["leaflet 800份", "meeting 12次", "stay 150天", "visit 300户次"],
  ],
  ["本月入户30户开了会5场发资料100份", ["leaflet 100份", "meeting 5次", "visit 30户次"]],
  ["上坪村累计开会九次", ["meeting 9次"]],
  ["今年开会开了八场", ["meeting 8次"]],
  ["本月到镇上开会3次,入户12户", ["visit 12户次"]],
  ["参加县里开会两场,走访3户", ["visit 3户次"]],
  ["去乡上开会一次", []],
  ["今天开会", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
