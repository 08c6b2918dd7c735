import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

test.each<[string, string[]]>([
  // Weekdays told in one.
  ["上周四、五两天驻村", ["stay 2天 2026-06-04 –2026-06-05"]],
  ["上周四、五两天住村", ["stay 2天 2026-06-04 –2026-06-05"]],
  ["上周一、三、五住村", ["stay 1天 2026-06-01", "stay 1天 2026-06-03", "stay 1天 2026-06-05"]],
  ["这周一三五驻村", ["stay 1天", "stay 1天 2026-06-08", "stay 1天 2026-06-10"]],
  ["周二四去了李平家", ["visit 1户次 H001 2026-06-09", "visit 1户次 H001 2026-06-11"]],
  ["下周一三五去李平家", []],
  ["打算这周一三五去李平家", []],
  ["周三一起去李平家", ["visit 1户次 H001 2026-06-10"]],
  ["周五六个人去李平家", ["visit 1户次 H001"]],
  ["本周三四次到李平家", ["visit 4户次 H001 2026-06-10"]],
  ["给李平打了个电话他讲医保的钱礼拜天就交", ["talk 1次 H001"]],
  ["周三就交了医保,周四走访李平", ["visit 1户次 H001 2026-06-11"]],
  // Of the week of the first.
  ["上周四和周五驻村", ["stay 1天 2026-06-04", "stay 1天 2026-06-05"]],
  ["上周三和周五都去了李平家", ["visit 1户次 H001 2026-06-03", "visit 1户次 H001 2026-06-05"]],
  ["上周四和周一驻村", ["stay 1天 2026-06-04", "stay 1天 2026-06-08"]],
  ["上周五和本周三去了李平家", ["visit 1户次 H001 2026-06-05", "visit 1户次 H001 2026-06-10"]],
])("weekdays: %s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each<[string, string[]]>([
  // As often to each of those named.
  ["走访李平、刘军,每户2次", ["visit 2户次 H001", "visit 2户次 H003"]],
  ["走访李平、刘军两家,每家两趟", ["visit 2户次 H001", "visit 2户次 H003"]],
  ["走访李平、刘军,各2次", ["visit 2户次 H001", "visit 2户次 H003"]],
  ["走访李平等12户,每户2次", ["visit 22户次", "visit 2户次 H001"]],
  ["走访5户,每户2次", ["visit 10户次"]],
  ["走访李平、刘军,要求每户2次", ["visit 1户次 H001", "visit 1户次 H003"]],
  [
    "走访李平、刘军,每户送米2袋",
    ["goods 大米 2袋 H001", "goods 大米 2袋 H003", "visit 1户次 H001", "visit 1户次 H003"],
  ],
  ["走访李平2次、刘军1次,每户1次", ["visit 1户次 H003", "visit 2户次 H001"]],
  // How far something of theirs came is no way to them.
  ["李平家的低保涨到了每人每月420元", []],
  ["李平家的房子盖到了二层", []],
  ["李平家的化肥到了", []],
  ["李平家今天到了,一切都好", ["visit 1户次 H001"]],
])("as often, or as far: %s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each<[string, string[]]>([
  // What was left over from before, and handed over now.
  ["把上次落下的两袋米给李平家送去了", ["goods 大米 2袋 H001"]],
  ["上次少给的一袋米今天给李平家补上了", ["goods 大米 1袋 H001"]],
  ["把上次欠李平家的两袋米送去了", ["goods 大米 2袋 H001"]],
  ["把欠李平家的两袋米补上了", ["goods 大米 2袋 H001"]],
  ["把李平家的院墙补上了", ["labour 1人次 H001"]],
  ["上次落下的两袋米还没给李平送去", []],
  ["上次没带的两袋米今天没送成", []],
  ["李平把上次欠我的200元还了", []],
  ["李平说上次少给的一袋米,我让他等等", []],
  // A post got for somebody.
  ["给李平家争取到一个护林员的名额", ["job 1人 H001"]],
  ["给李平争取了一个保洁员的岗位", ["job 1人 H001"]],
  ["护林员的名额今年没有了", []],
  ["李平想要个护林员的名额", []],
])("left over and got: %s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
