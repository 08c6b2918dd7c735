import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** When what tells somebody apart befell them, straight behind the visit. */
test.each<[string, string[]]>([
  ["走访去年脱贫的李平家", ["visit 1户次 H001"]],
  ["看望李平和上周摔伤的赵满仓", ["visit 1户次 H001", "visit 1户次 H007"]],
  ["今天走访了5月新纳入的监测户李平", ["visit 1户次 H001"]],
  ["今天去看了前年搬来的陈九斤", ["visit 1户次 H002"]],
  ["回访昨天没在家的李平", ["visit 1户次 H001"]],
  ["走访搬到县城的陈九斤", ["visit 1户次 H002"]],
  ["走访退伍回来的李平", ["visit 1户次 H001"]],
  ["昨天走访摔伤的李平", ["visit 1户次 H001 2026-06-11"]],
  ["走访李平，昨天到陈九斤家", ["visit 1户次 H001", "visit 1户次 H002 2026-06-11"]],
  ["昨天李平没在家", ["visit 1户次 H001 2026-06-11 missed"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** The day of a diary holds under its weather; a day of what befell them dates no entry. */
test.each<[string, string[]]>([
  [
    "【驻村日志】2026年4月14日 星期二 小雨转阴。今天一早从县城出发。先到李平家。随后去陈九斤家,送去口罩2包。\n4月15日 星期三 晴。下午在村委会开会。",
    ["goods 口罩 2包 H002 2026-04-14", "visit 1户次 H001 2026-04-14", "visit 1户次 H002 2026-04-14"],
  ],
  [
    "走访李平家,送化肥1袋,他家老二5月20日做的阑尾手术,恢复得还行。\n康建峰\n2026年6月10日",
    ["goods 化肥 1袋 H001 2026-06-10", "visit 1户次 H001 2026-06-10"],
  ],
  [
    "6月10日。原计划到李平家送化肥2袋,因山体滑坡道路中断未能成行,改为电话联系,叮嘱其不要到河边去",
    ["talk 1次 H001 2026-06-10"],
  ],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** A day that dates what was done holds. */
test.each<[string, string[]]>([
  ["5月20日走访李平家,送化肥1袋", ["goods 化肥 1袋 H001 2026-05-20", "visit 1户次 H001 2026-05-20"]],
  ["6月10日去李平家,他家老二在家", ["visit 1户次 H001 2026-06-10"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
