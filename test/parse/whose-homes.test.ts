import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

test.each([
  ["单位给村里新建了一间活动室", ["works 活动室 1间"]],
  [
    "我到李平家开展双联活动,他咨询了一个法律问题,我给他讲解了工伤保险政策",
    ["outreach 1次 H001", "visit 1户次 H001"],
  ],
  ["按约定去李平家", ["visit 1户次 H001"]],
  ["约定去李平家", []],
  ["去李平家,刚走到半路突然下大雨,路滑没去成,只电话联系了陈九斤", ["talk 1次 H002"]],
  ["去李平家,刚到就下雨了", ["visit 1户次 H001"]],
  ["到农户家中了解情况", ["visit ?户次"]],
  ["我们深入10户贫困户家中了解情况", ["visit 10户次"]],
  ["供电所到5户农户家检修线路", []],
  ["未深入农户家中", []],
  ["到农户家去的路上车坏了", []],
  ["走访慰问50户,走进50户困难户家中", ["visit 50户次"]],
  ["上午走访5户,下午走进5户困难户家中", ["visit 10户次"]],
  ["为贫困户分发雏鸡,每户10只", ["goods 雏鸡 ?只"]],
  ["给贫困户发羊羔,每人2只没发", []],
  ["把化肥分到4个组,每组5袋", []],
  ["购买大米20袋送给困难户", ["goods 大米 20袋"]],
  ["将身上带的现金全部塞到李平手中", ["cash ?元 H001"]],
  ["将走访李平", []],
])("%s", (text, expected) => {
  // Whose homes were gone to, which way was not made to its end, and what was handed to all of them.
  expect(told(text)).toEqual(expected);
});

test.each([
  ["村里缺化肥,我局送去化肥2吨", []],
  ["村里缺化肥,给李平送化肥2袋", ["村里缺化肥"]],
  ["请村干部照顾好李平", []],
  ["李平请村干部帮忙修房", ["李平请村干部帮忙修房"]],
  ["李平说想修房又怕花钱", ["李平说想修房又怕花钱"]],
  ["乡里说李平家缺水", ["乡里说李平家缺水"]],
])("asked for: %s", (text, expected) => {
  expect(read(text).needs.map((need) => need.text)).toEqual(expected);
});
