import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

test.each<[string, string[]]>([
  ["琴日去李平屋企坐咗阵", ["visit 1户次 H001 2026-06-11"]],
  ["尋日去咗李平屋企", ["visit 1户次 H001 2026-06-11"]],
  ["琴晚同陈九斤倾咗半日偈", ["talk 1次 H002 2026-06-11"]],
  ["今朝去咗李平屋企，畀咗两袋米佢", ["goods 大米 2袋 H001", "visit 1户次 H001"]],
  ["前日睇咗李平，攞咗一箱奶过去", ["goods 牛奶 1箱 H001 2026-06-10", "visit 1户次 H001 2026-06-10"]],
  ["李平家锁住门，隔篱讲佢趁墟去咗", ["visit 1户次 H001 missed"]],
  ["李平那3包化肥系农技站派嘅，唔系我哋送嘅，我送去的只有薯苗1捆", ["goods 薯苗 1捆 H001"]],
  // In standard Chinese.
  ["帮李平寻日用品", []],
  ["给李平的孙女送钢琴晚会门票2张", ["goods 钢琴晚会门票 2张 H001"]],
  ["给孩子系上红领巾2条", ["goods 红领巾 2条"]],
  ["走访李平,联系到系统管理员", ["visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each<[string, string]>([
  ["听日去李平屋企", "plan"],
  ["聽日去探李平", "plan"],
  ["收听日报", "other"],
  ["边个未走访", "ask behind"],
  ["我仲差几多户", "ask progress"],
  ["点样报", "ask help"],
  ["路边个别农户没走访", "other"],
  ["这边个个都好", "other"],
])("%s is %s", (text, said) => {
  const { intent, topic } = read(text);
  expect(`${intent} ${topic ?? ""}`.trim()).toBe(said);
});
