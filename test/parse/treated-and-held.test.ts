import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** How often it was held counts no patient; the people behind it do. */
test.each<[string, string[]]>([
  ["健康义诊1场50人", ["medical 50人次"]],
  ["健康义诊1场，50人", ["medical 50人次"]],
  ["义诊1场、50人次", ["medical 50人次"]],
  ["义诊2场50人，走访3户", ["medical 50人次", "visit 3户次"]],
  ["义诊1次50人次", ["medical 50人次"]],
  ["开展义诊2次，服务50人次", ["medical 50人次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Who came to treat, and who took part, is not treated. */
test.each<[string, string[]]>([
  ["义诊1场，参加人员3人，走访2户", ["medical 1人次", "visit 2户次"]],
  ["组织5名医生义诊1场", ["medical 1人次"]],
  ["义诊1场，我们3人都参加了", ["medical 1人次"]],
  ["给李平量血压1次", ["medical 1人次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What was done, with its object told first, its verb told twice, or under another name. */
test.each<[string, string[]]>([
  ["给村里铺管子，铺了600米", ["works 管子 600米"]],
  ["给李平联系的保洁员岗位批了，每月800", ["job ?人 H001"]],
  ["帮赵满仓申请了保洁员公益岗", ["job ?人 H007"]],
  ["下乡义诊，量血压、听心肺，看了120人", ["medical 120人次"]],
  ["给李平血压也量了", ["medical 1人次 H001"]],
  ["带李桂花去县医院看病", ["medical 1人次 H004"]],
  ["和李平儿子视频，他说年底回来", ["talk 1次 H001"]],
  ["到李平家宣传学生营养改善计划", ["outreach 1次 H001", "visit 1户次 H001"]],
  ["给李平念了念新的医保缴费政策", ["outreach 1次 H001"]],
  ["电商培训班今天开班，来了26户", ["training 1场"]],
  ["培训劳动力255人(次)，输转104人(次)", ["job 104人", "trainee 255人次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Theirs, or nothing of the kind. */
test.each<[string, string[]]>([
  ["给李平家铺管子，铺了60米", []],
  ["李平的体检单子我给取回来送家里了", []],
  ["李桂花老汉住院，我带着水果去县医院看了一下", ["goods 水果 ? H004"]],
  ["李平申请了保洁员公益岗", []],
  ["李平自己的血压量了", []],
  ["李平在看视频", []],
  ["李平和儿子视频", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** How many they were, told once more behind it. */
test.each<[string, string[]]>([
  ["刘军家，给他娘俩做了体检，2人次", ["medical 2人次 H003"]],
  ["给李平家两个老人量了血压,2人次", ["medical 2人次 H001"]],
  ["帮李桂花母子俩看了病，2人次", ["medical 2人次 H004"]],
  ["给两位老人做了体检,共3人次", ["medical 3人次"]],
  ["给李平娘俩做了体检，2人都正常", ["medical 2人次 H001"]],
  ["给李平娘俩体检，又义诊2人次", ["medical 4人次 H001"]],
  ["给李平娘俩体检，给刘军体检，1人次", ["medical 1人次 H003", "medical 2人次 H001"]],
  ["李平家给他娘俩体检，刘军家给他娘俩体检，2人次", ["medical 2人次 H001", "medical 2人次 H003"]],
  ["上午义诊20人次，下午20人次", ["medical 40人次"]],
  ["义诊20人次，又体检20人次", ["medical 40人次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
