import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** How many were visited or got their share, told last. */
test.each<[string, string[]]>([
  ["看望困难党员,每人300元,共8人", ["cash 2400元", "visit 8户次"]],
  ["慰问留守儿童,每人书包一个,一共25名", ["goods 书包 25个", "visit 25户次"]],
  ["给大家发了帽子,每人一顶,一共来了30人", ["goods 帽子 30顶"]],
  ["走访李平、陈九斤,共8人", ["visit 1户次 H001", "visit 1户次 H002"]],
  ["培训农户,共30人", ["trainee 30人次"]],
  [
    "慰问老党员:李平、陈九斤每人500元,另有3名老党员每人300元",
    ["cash 500元 H001", "cash 500元 H002", "cash 900元", "visit 1户次 H001", "visit 1户次 H002"],
  ],
  ["开会,共20人", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** 义诊 and what was done at it are one; how many were seen stands in the place of it. */
test.each<[string, string[]]>([
  ["下乡义诊,量血压、听心肺,看了120人", ["medical 120人次"]],
  ["到李平家义诊,听心肺、量血压,看了3人", ["medical 3人次 H001", "visit 1户次 H001"]],
  ["下乡义诊,量血压,看了一百一二十个", ["medical ~110人次"]],
  ["给李平量了血压,又给陈九斤量了血压", ["medical 1人次 H001", "medical 1人次 H002"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Of a sum what has come so far adds nothing; 人民币 is its sign. */
test.each<[string, string[]]>([
  ["捐款61.8万元,已到账58万", ["cash 618000元"]],
  ["争取资金50万元,目前已到账20万", ["project_funds 500000元"]],
  ["发放慰问金,已到账2万元", ["cash 20000元"]],
  ["捐款2万元,又捐款3万元", ["cash 50000元"]],
  ["慰问金共计人民币8600元整", ["cash 8600元"]],
  ["资助学生2人,共3000元", ["cash 3000元"]],
  ["资助学生2人,送书包2个", ["goods 书包 2个"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** How often all of several were visited is told once. */
test.each<[string, string[]]>([
  ["包户4户走访48次", ["visit 48户次"]],
  ["本人包户5户,全年走访62次", ["visit 62户次 H001+H002+H003+H004+H007"]],
  ["走访李平、陈九斤,全都走访了", ["visit 1户次 H001", "visit 1户次 H002"]],
  ["走访户:李平、陈九斤\n全年走访:每户12次", ["visit 12户次 H001", "visit 12户次 H002"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
