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

/** In one breath without a comma too: a day of theirs, behind what was done at theirs, dates nothing of ours. */
test.each<[string, string[]]>([
  ["走访李平他家水表昨天水厂自己来换过了", ["visit 1户次 H001"]],
  ["看望陈九斤带去红糖2斤他说残联给的轮椅上礼拜就领到了", ["goods 红糖 2斤 H002", "visit 1户次 H002"]],
  ["到刘军家喂着3头猪上月刚卖了一头得了两千", ["visit 1户次 H003"]],
  ["走访陈九斤他说我们送的棉衣上礼拜就领到了", ["visit 1户次 H002"]],
  ["在赵满仓家跟他算了算上个月的工资送米1袋", ["goods 大米 1袋 H007", "visit 1户次 H007"]],
  ["今天走访李平。再到刘军家她前天在镇上领了临时救助800元", ["visit 1户次 H001", "visit 1户次 H003"]],
  [
    "今天去李平家老人每月低保400元去年领过产业补助1000元。陪他拉了会儿家常",
    ["talk 1次 H001", "visit 1户次 H001"],
  ],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** A day of ours dates it, told behind it or not. */
test.each<[string, string[]]>([
  ["走访李平他昨天领了米2袋", ["goods 大米 2袋 H001 2026-06-11", "visit 1户次 H001 2026-06-11"]],
  ["走访陈九斤他家昨天没人", ["visit 1户次 H002 2026-06-11 missed"]],
  ["走访刘军给他家修房顶昨天修好的", ["labour 1人次 H003 2026-06-11", "visit 1户次 H003 2026-06-11"]],
  ["走访李平跟他老伴昨天聊了半天", ["talk 1次 H001 2026-06-11", "visit 1户次 H001 2026-06-11"]],
  ["走访赵满仓跟他儿子上周谈了一次话", ["talk 1次 H007 2026-06-07", "visit 1户次 H007 2026-06-07"]],
  ["走访刘军喂着猪上周送了饲料2袋", ["goods 饲料 2袋 H003 2026-06-07", "visit 1户次 H003 2026-06-07"]],
  ["今天走访李平上个月参加学习给刘军送油1桶", ["goods 食用油 1桶 H003 2026-05-31", "visit 1户次 H001"]],
  ["今天走访刘军上周到地里帮陈九斤割麦", ["labour 1人次 H002 2026-06-07", "visit 1户次 H003"]],
  ["到刘军家她昨天收到我们送的毛毯1床", ["goods 毛毯 1床 H003 2026-06-11", "visit 1户次 H003 2026-06-11"]],
  ["走访李平送的面粉2袋他上周收到了", ["goods 面粉 2袋 H001 2026-06-07", "visit 1户次 H001 2026-06-07"]],
  ["走访赵满仓打电话给他女儿昨天说了就业的事", ["talk 1次 H007 2026-06-11", "visit 1户次 H007 2026-06-11"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
