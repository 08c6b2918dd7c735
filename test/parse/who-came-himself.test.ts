import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** A buyer, a craftsman or a neighbour who went there is nobody of ours. */
test.each<[string, string[]]>([
  ["外地客商到李平家收核桃2吨", []],
  ["今天电工到陈九斤家换了灯泡", []],
  ["邻居老赵去李桂花家帮她劈柴", []],
  ["施工队到李平家修房顶,我去看了看", ["visit 1户次 H001"]],
  ["亲戚到刘军家送油1桶", []],
  ["走访李平,菜贩子来刘军家收白菜800斤", ["visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** With us, or sent for by us; an office or a doctor may be who reports. */
test.each<[string, string[]]>([
  ["叫上邻居到李平家帮忙收玉米", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["邻居和我到陈九斤家收玉米", ["labour 1人次 H002", "visit 1户次 H002"]],
  ["和电工到李平家换了灯泡", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["刘军家苹果滞销,帮他找了老板,老板到他家拉走2吨", ["sale 苹果 2吨 H003"]],
  ["邻居领着到刘军家看了病猪", ["visit 1户次 H003"]],
  ["商人到刘军家送面3袋", ["goods 面粉 3袋 H003", "visit 1户次 H003"]],
  ["在邻居家等了一会,去李平家走访", ["visit 1户次 H001"]],
  ["村医到李平家量血压", ["medical 1人次 H001", "visit 1户次 H001"]],
  ["亲戚们好,今天到李平家送油1桶", ["goods 食用油 1桶 H001", "visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** How many went to work, told before anything else. */
test.each<[string, string[]]>([
  ["党员志愿者9人到李平家打扫卫生3小时", ["labour 9人次 H001", "visit 1户次 H001"]],
  ["7名党员到刘军家收玉米", ["labour 7人次 H003", "visit 1户次 H003"]],
  ["民兵10人,帮陈九斤抢收小麦6亩", ["labour 10人次 H002"]],
  ["慰问党员8人,帮刘军家打扫院子", ["labour 1人次 H003", "visit 8户次"]],
  ["党员8人每人一袋米,帮刘军家打扫院子", ["goods 大米 8袋", "labour 1人次 H003"]],
  ["党员8人参加学习,我帮刘军家打扫院子", ["labour 1人次 H003"]],
  ["党员8人到县里学习", []],
  ["党员5名,入党积极分子3名,打扫巷道", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
