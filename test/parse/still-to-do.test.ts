import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** What is owed, ordered, awaited, forgotten or on the way is not done. */
test.each<[string, string[]]>([
  ["应该去陈九斤家看看了", []],
  ["该给陈九斤送3袋化肥了", []],
  ["还得给李平家带一桶油", []],
  ["得去一趟陈九斤家", []],
  ["有空去陈九斤家坐坐看看", []],
  ["有时间去陈九斤家走走", []],
  ["村里让给陈九斤送300元", []],
  ["快到陈九斤家了", []],
  ["马上到陈九斤家", []],
  ["忘了去陈九斤家", []],
  ["记得回头给陈九斤送2袋面粉", []],
  ["忘了给陈九斤带药2盒", []],
  ["等饲料到了给李平送3袋", []],
  ["饲料还没到,到了给李平送3袋", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What would have been, had it been otherwise, was not. */
test.each<[string, string[]]>([
  ["要不是堵车,我今天就给陈九斤送2袋面粉去了", []],
  ["早知道陈九斤家没油了,我就给他带一桶", []],
  ["万一陈九斤家没煤了就拉半吨", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Done all the same, somebody else's duty, or a word that only looks like one. */
test.each<[string, string[]]>([
  ["应该给李平送了3袋米", ["goods 大米 3袋 H001"]],
  ["李平得去医院做手术,给了他200元", ["cash 200元 H001"]],
  ["今天抽空去李平家看了看", ["visit 1户次 H001"]],
  ["得空去李平家坐了坐", ["visit 1户次 H001"]],
  ["马上到李平家给他送了2袋米", ["goods 大米 2袋 H001", "visit 1户次 H001"]],
  ["等李平回来给他送了2袋米", ["goods 大米 2袋 H001"]],
  ["应走访5户,实际走访3户", ["visit 3户次"]],
  ["忘了报,昨天去李平家送了2袋米", ["goods 大米 2袋 H001 2026-06-11", "visit 1户次 H001 2026-06-11"]],
  ["今天工作:走访李平、陈九斤", ["visit 1户次 H001", "visit 1户次 H002"]],
  ["李平得了重病,给他送了500元", ["cash 500元 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Promised or spoken of is not given. */
test.each<[string, string[]]>([
  ["跟陈九斤说好送他3袋饲料", []],
  ["同意给陈九斤2袋面粉", []],
  ["许诺给陈九斤300元", []],
  ["我跟陈九斤说会给他送2桶油", []],
  ["我给李平说了发3袋化肥的事", []],
  ["给李平送了3袋化肥", ["goods 化肥 3袋 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
