import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** That something was not reported in time says nothing of whether it was done. */
test.each<[string, string[]]>([
  ["昨天走访李平没顾上报", ["visit 1户次 H001 2026-06-11"]],
  ["昨天走访李平忘了报，补一条", ["visit 1户次 H001 2026-06-11"]],
  [
    "李平家我昨天去的没来得及报给他送了一台电风扇",
    ["goods 电风扇 1台 H001 2026-06-11", "visit 1户次 H001 2026-06-11"],
  ],
  ["昨天没来得及上报，走访李平送米2袋", ["goods 大米 2袋 H001 2026-06-11", "visit 1户次 H001 2026-06-11"]],
])("%s: %s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each<[string, string[]]>([
  ["李平家我没来得及去", []],
  ["米2袋忘了送李平", []],
  ["李平的医药费没来得及报销", []],
  ["给李平送裤子3条，补一条", ["goods 裤子 3条 H001"]],
])("%s: nothing of that but %s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Things in a row behind a household, none of them its next name; the day a money was handed out stands behind its name. */
test.each<[string, string[]]>([
  [
    "看望李平，蓝板、黄板各20张、育苗盘15个",
    ["goods 育苗盘 15个 H001", "goods 蓝板 20张 H001", "goods 黄板 20张 H001", "visit 1户次 H001"],
  ],
  [
    "看望李平 喷雾器1台+蓝板、黄板各20张",
    ["goods 喷雾器 1台 H001", "goods 蓝板 20张 H001", "goods 黄板 20张 H001", "visit 1户次 H001"],
  ],
  ["看望李平，凉席1领，蚊香5盘", ["goods 凉席 1领 H001", "goods 蚊香 5盘 H001", "visit 1户次 H001"]],
  ["慰问金今天发了，李平500，陈九斤300", ["cash 300元 H002", "cash 500元 H001"]],
  [
    "救助金昨天发到位了，李平和陈九斤每人一千，赵满仓一千五",
    ["cash 1000元 H001 2026-06-11", "cash 1000元 H002 2026-06-11", "cash 1500元 H007 2026-06-11"],
  ],
  [
    "走访：李平（帮他收玉米）、陈九斤（西瓜2个）",
    ["goods 西瓜 2个 H002", "labour 1人次 H001", "visit 1户次 H001", "visit 1户次 H002"],
  ],
  [
    "给李平、陈九斤、赵满仓三户分别贷款3万元、5万元、10万元",
    ["loan 100000元 H007", "loan 30000元 H001", "loan 50000元 H002"],
  ],
  ["走访李平（帮他扶了扶葡萄架）", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["【民情日记】2026年6月10日 阴有小雨\n今天事不多。走访李平家", ["visit 1户次 H001 2026-06-10"]],
])("%s: %s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each<[string, string[]]>([
  [
    "走访李平、陈九斤，蓝板各20张",
    ["goods 蓝板 20张 H001", "goods 蓝板 20张 H002", "visit 1户次 H001", "visit 1户次 H002"],
  ],
  ["慰问金明天发，李平500", []],
  ["走访户：李平（常住儿子家）", ["visit 1户次 H001"]],
  ["走访：李平（帮扶人马建国）、陈九斤", ["visit 1户次 H001", "visit 1户次 H002"]],
  ["李平把化肥领走了", []],
  ["去李平家，她外甥给寄来净水器一台，咱这回空着手去的", ["visit 1户次 H001"]],
  ["小羊发下去了：李平3只，陈九斤5只，李桂花那份等下一批", ["goods 羊羔 3只 H001", "goods 羊羔 5只 H002"]],
])("%s: no more than %s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Taught to them, and asked of nobody; put together, and no more of it. */
test.each<[string, string[]]>([
  ["去李平家教他怎么用手机", ["visit 1户次 H001"]],
  ["给李平送了台洗衣机教了半天怎么用", ["goods 洗衣机 1台 H001"]],
  [
    "走访李平、陈九斤两家，每家给了五斤绿豆，两家合着十斤",
    ["goods 绿豆 5斤 H001", "goods 绿豆 5斤 H002", "visit 1户次 H001", "visit 1户次 H002"],
  ],
  ["帮李平家摘茶草，摘到天擦黑才家来", ["labour 1人次 H001"]],
  ["教我怎么用", []],
  ["教一下怎么报", []],
])("%s: %s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
