import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** Told in one breath: where the next act begins, and whose it is. */
test.each<[string, string[]]>([
  ["今天村里停电走访了四户没得啥子事", ["visit 4户次"]],
  ["今天村里路不通走访了四户", ["visit 4户次"]],
  ["李平家停水走访了三户", ["visit 3户次"]],
  ["今天给村里安了十盏路灯修了半里路", ["works 路 0.5里", "works 路灯 10盏"]],
  ["今天挖了两口水窖修了一条渠", ["works 水窖 2口", "works 渠 1条"]],
  ["修渠两公里路灯安了26盏", ["works 渠 2公里", "works 路灯 26盏"]],
  ["今天走了十户主要是讲烤火安全", ["outreach 1次", "visit 10户次"]],
  ["去李平家讲了下煤烟中毒的事", ["outreach 1次 H001", "visit 1户次 H001"]],
  ["去李平家检查用电安全", ["visit 1户次 H001"]],
  ["去李平家叮嘱他注意用电安全", ["visit 1户次 H001"]],
  [
    "去了李平家又去了刘军家两家都送了一床被子",
    ["goods 被子 1床 H001+H003", "visit 1户次 H001", "visit 1户次 H003"],
  ],
  ["先去李平家又去了刘军家两家都没人", ["visit 1户次 H001 missed", "visit 1户次 H003 missed"]],
  ["去了李平家又去了刘军家给他送了一床被子", ["goods 被子 1床 H003", "visit 1户次 H001", "visit 1户次 H003"]],
  ["今天打了三个电话李平刘军赵满仓都联系了", ["talk 1次 H001", "talk 1次 H003", "talk 1次 H007"]],
  ["给李平、刘军各打了两个电话", ["talk 2次 H001", "talk 2次 H003"]],
  ["跟李平打了三次电话", ["talk 3次 H001"]],
])("%s", (text, expected) => {
  expect(told(text)).toEqual(expected);
});

/** Nobody there at first, and met later the same day; whoever is only heard to be there was not met. */
test.each<[string, string[]]>([
  ["李平家先去的没人后来中午又去了一趟人在呢喧了半天", ["talk 1次 H001", "visit 1户次 H001"]],
  ["李平屋头我上午去没得人下午去又碰到了摆了哈龙门阵", ["talk 1次 H001", "visit 1户次 H001"]],
  ["李平家没人下午又去了一趟人在呢", ["visit 1户次 H001"]],
  ["李平家没人邻居说人在呢", ["visit 1户次 H001 missed"]],
  ["李平家没人,打电话说人在呢,过会儿回来", ["talk 1次 H001", "visit 1户次 H001 missed"]],
  ["李平家没人在呢", ["visit 1户次 H001 missed"]],
])("%s", (text, expected) => {
  expect(told(text)).toEqual(expected);
});

/** One out of those counted, told with no stop in front. */
test.each<[string, string[]]>([
  ["今天走访五户其中李平家反映浇地没水", ["visit 1户次 H001", "visit 4户次"]],
  ["走访五户其中李平家送了一袋米", ["goods 大米 1袋 H001", "visit 1户次 H001", "visit 4户次"]],
  ["走访五户其中李平家没人", ["visit 1户次 H001 missed", "visit 4户次"]],
  ["走访五户其中低保户三户", ["visit 5户次"]],
  ["给五户送了米其中李平家两袋", ["goods 大米 2袋 H001"]],
])("%s", (text, expected) => {
  expect(told(text)).toEqual(expected);
});

/** How often each was gone to, what another act was counted in, and what days come to, all in one breath. */
test.each<[string, string[]]>([
  ["去了李平家三趟陈九斤家一趟一共四趟", ["visit 1户次 H002", "visit 3户次 H001"]],
  ["去了李平家一趟陈九斤家两趟", ["visit 1户次 H001", "visit 2户次 H002"]],
  ["去李平家一趟,陈九斤家一趟", ["visit 1户次 H001", "visit 1户次 H002"]],
  ["开会两次写日记五篇", ["diary 5篇", "meeting 2次"]],
  ["写了两次日记", ["diary 2篇"]],
  ["昨天走访六户今天走访九户两天总共走访十五户", ["visit 6户次 2026-06-11", "visit 9户次"]],
  ["走访九户一共送米九袋", ["goods 大米 9袋", "visit 9户次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
