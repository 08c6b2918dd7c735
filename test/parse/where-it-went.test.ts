import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** Whose it is, and where it was only left. */
test.each<[string, string[]]>([
  ["给李平他妈送药两盒", ["goods 药品 2盒 H001"]],
  ["走访李平他妈", ["visit 1户次 H001"]],
  ["陈九斤不在家，化肥2袋让李平代收了", ["goods 化肥 2袋 H002", "visit 1户次 H002 missed"]],
  ["把陈九斤的化肥2袋放李平家了", ["goods 化肥 2袋 H002"]],
  ["把化肥2袋放李平家了", ["goods 化肥 2袋 H001"]],
  ["李平家的3袋玉米被贩子收走了", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Loans by the verb of lending, and what an office allots to a village. */
test.each<[string, string[]]>([
  ["协调农行给陈九斤贷了5万块", ["loan 50000元 H002"]],
  ["帮陈九斤在信用社办了贷款，5万元", ["loan 50000元 H002"]],
  ["帮李平贷到了3万元", ["loan 30000元 H001"]],
  ["陈九斤贷了5万买牛", []],
  ["李平家贷了3万盖房", []],
  ["省里批给上坪村60万修桥", ["project_funds 600000元"]],
  ["县上给上坪村拨了8万元修路", ["project_funds 80000元"]],
  ["给上坪村送慰问金2000元", ["cash 2000元"]],
  ["帮李平办了贷款手续，5天能批", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Cantonese. */
test.each<[string, string[]]>([
  ["今日去咗李平屋企，俾咗一袋米佢", ["goods 大米 1袋 H001", "visit 1户次 H001"]],
  ["昨日去睇咗李平，送咗兩桶油", ["goods 食用油 2桶 H001 2026-06-11", "visit 1户次 H001 2026-06-11"]],
  ["李平唔喺屋企", ["visit 1户次 H001 missed"]],
  ["送咗兩包米畀李平", ["goods 大米 2包 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** A village behind a verb that runs into its name. */
test.each<[string, string[]]>([
  ["给上坪村送去米5袋", ["goods 大米 5袋"]],
  ["送给上坪村米5袋", ["goods 大米 5袋"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
