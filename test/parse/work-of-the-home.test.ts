import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** An act of the hands and its thing, for a household, at its home, with a crew or under a label of deeds. */
test.each<[string, string[]]>([
  ["昨天给李平家修锁", ["labour 1人次 H001 2026-06-11"]],
  ["给李平家掏烟囱", ["labour 1人次 H001"]],
  ["在李平家剥玉米,忙了一上午", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["走访户:李平\n帮扶内容:铺床", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["走访户:李平\n帮扶内容:清羊圈", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["走访李平(帮铺床)", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["组织老师12人给李平家打草捆", ["labour 12人次 H001"]],
  ["带着队员4人去李平家帮收玉米", ["labour 4人次 H001", "visit 1户次 H001"]],
  ["走访李平,帮他家搞卫生", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["走访李平,帮他家疏通下水道", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["帮李平家填坑", ["labour 1人次 H001"]],
  ["今天去李平家帮她带孩子", ["labour 1人次 H001", "visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Others' work, what was given, wanted or lacking, and papers. */
test.each<[string, string[]]>([
  ["走访李平,村支书带人帮他割麦子", ["visit 1户次 H001"]],
  ["走访李平,他儿子回来帮着收玉米", ["visit 1户次 H001"]],
  ["走访李平,施工队正给他家砌墙", ["visit 1户次 H001"]],
  ["走访李平,村里组织人给他家打扫院子", ["visit 1户次 H001"]],
  ["村里给李平家修了水管", []],
  ["李平的侄子回来给他翻地", []],
  ["没给李平家修锁", []],
  ["明天去给李平家铺床", []],
  ["给李平拉水泥2吨", ["goods 水泥 2吨 H001"]],
  ["走访李平,碾米机坏了", ["visit 1户次 H001"]],
  ["带着孩子3人看望李平", ["visit 1户次 H001"]],
  ["帮李平填表", []],
  ["走访李平,正赶上杀年猪,非留我吃饭", ["visit 1户次 H001"]],
  ["慰问李平:大肉10斤、蒸馍一兜", ["goods 大肉 10斤 H001", "goods 蒸馍 1兜 H001", "visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
