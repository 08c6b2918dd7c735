import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** An errand run several times is no visit of as many; going to the house so often is. */
test.each<[string, string[]]>([
  ["给李平办残疾证，跑了3趟", []],
  ["李平的医保报销，我们跑了3次", []],
  ["走访李平，给他办医保跑了2趟", ["visit 1户次 H001"]],
  ["给李平送煤1吨，跑了3趟", ["goods 煤 1吨 H001"]],
  ["每周都去李平家，这周去了两次", ["visit 2户次 H001"]],
  ["去了李平家，一共去了3次", ["visit 3户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What was said of a home is a need when it lacks something, not when it goes well. */
test.each<[string, string[], string[]]>([
  ["走访陈九斤，他反映，上次送的化肥用上了，苗子长得好", ["visit 1户次 H002"], []],
  ["李平反映，路灯修好了，晚上亮堂多了", [], []],
  ["走访李平家，老人反映，身体硬朗，吃穿不愁", ["visit 1户次 H001"], []],
  ["李平反映，儿子在外打工", [], []],
  ["李平反映，路灯不亮", [], ["路灯不亮"]],
  ["李平来村部反映，家里断粮了", [], ["家里断粮了"]],
  ["李平说大水把地冲了", [], ["李平说大水把地冲了"]],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});

/** A day in brackets dates what stands beside it, and nothing past it. */
test.each<[string, string[]]>([
  ["今天补录（6月8日）：走访李平；今天走访陈九斤", ["visit 1户次 H001 2026-06-08", "visit 1户次 H002"]],
  ["今日走访（6月10日）：李平", ["visit 1户次 H001 2026-06-10"]],
  ["昨天（6月10日）走访李平，今天走访陈九斤", ["visit 1户次 H001 2026-06-11", "visit 1户次 H002"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Written today of another day; what is made up for today is today's. */
test.each<[string, string[]]>([
  ["今天补录（6月8日）：走访李平", ["visit 1户次 H001 2026-06-08"]],
  ["今天补录6月8日走访李平", ["visit 1户次 H001 2026-06-08"]],
  ["今天补录，昨天走访李平", ["visit 1户次 H001 2026-06-11"]],
  ["今天补报6月8日走访李平。今天走访陈九斤", ["visit 1户次 H001 2026-06-08", "visit 1户次 H002"]],
  ["今天补发化肥2袋给李平，昨天发了3袋", ["goods 化肥 2袋 H001", "goods 化肥 3袋 H001 2026-06-11"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** A share of money that came, money that was spent, and funds in the brackets of funds. */
test.each<[string, string[]]>([
  ["合作社送来慰问金，李平家分到500元", ["cash 500元 H001"]],
  ["争取资金50万元（项目资金30万元）", ["project_funds 500000元"]],
  ["争取项目2个（资金缺口80万元）", ["project 2个"]],
  ["12户（每户慰问金300元）", ["cash 3600元"]],
  ["慰问金\n李平 房租2000元没交", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** The one household left to do, and the one not done. */
test.each<[string, string[]]>([
  ["剩下李平家走访了", ["visit 1户次 H001"]],
  [
    "联系户都走访完了，就差李平",
    ["visit 1户次 H002", "visit 1户次 H003", "visit 1户次 H004", "visit 1户次 H007"],
  ],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Beasts and floods take nobody by the hand. */
test.each<[string, string[]]>([
  ["李平把牛粪压住了", []],
  ["野猪把洋芋拱了", []],
  ["大水把桥冲了", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
