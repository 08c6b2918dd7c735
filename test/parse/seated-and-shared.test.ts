import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

test.each<[string, string[]]>([
  // where the sender sat a while
  ["李平家今天去坐了一下,喝了两碗茶", ["visit 1户次 H001"]],
  ["李平家昨晚上我又去坐了坐", ["visit 1户次 H001 2026-06-11"]],
  ["陈九斤家我们也去站了一阵", ["visit 1户次 H002"]],
  ["李桂花屋里下午去歇了半个钟头", ["visit 1户次 H004"]],
  // somebody of the house was in
  ["去李桂花家她人不在她儿子在我就给了一包复合肥", ["goods 复合肥 1包 H004", "visit 1户次 H004"]],
  // who came along
  ["今天跟岑老师两个去了李平家", ["visit 1户次 H001"]],
  ["今天和办公室的小韦去了李平家", ["visit 1户次 H001"]],
  // who talked, not how often
  ["跟李平两个人聊了半天", ["talk 1次 H001"]],
  ["跟李平、陈九斤两个人聊了半天", ["talk 1次 H001", "talk 1次 H002"]],
  ["和李平等6户谈心", ["talk 1次 H001", "talk 5次"]],
  ["和李平、陈九斤等10余户谈心", ["talk 1次 H001", "talk 1次 H002", "talk ~8次"]],
  ["与李平谈心2次", ["talk 2次 H001"]],
  // what they drew, with its figure behind it
  ["李平家领了桑苗,总共300株", ["goods 桑苗 300株 H001"]],
  ["全村60来户领到化肥,一共3000袋", ["goods 化肥 3000袋"]],
  // bought for them, and from them
  ["李平的药我买好托村医带过去两盒", ["goods 药品 2盒 H001"]],
  ["李平的被子我买了两床送过去了", ["goods 被子 2床 H001"]],
  ["李平要的农药我托人捎过去了三瓶", ["goods 农药 3瓶 H001"]],
  ["李平的蜂蜜我买了4斤", ["sale 蜂蜜 4斤 H001"]],
  ["李平家的红薯我们局里买了三百斤送给食堂", ["sale 红薯 300斤 H001"]],
  ["介绍李平家两个仔去广东务工", ["job 2人 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each<[string, string[]]>([
  ["李平家昨天来坐了一下", []],
  ["李平家没去坐一下", []],
  ["李平家晚上去隔壁坐了一下", []],
  ["李平家儿子昨天在学校玩了半天", []],
  ["李平家我在地头站了一阵", []],
  ["李平一个人带两个孙", []],
  ["李桂花独自带三个崽", []],
  ["送李平尿素2袋,够追一次肥的了", ["goods 尿素 2袋 H001"]],
  ["送李平木炭2袋,够烧一个月", ["goods 木炭 2袋 H001"]],
  ["送李平玉米种2袋,刚够种三亩地", ["goods 玉米种 2袋 H001"]],
  ["去李平家他人不在他儿子在我们局上班", ["visit 1户次 H001 missed"]],
])("%s tells no more than that", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test("better is not how many", () => {
  expect(read("看望李平,他刚做完手术,眼睛好多了").intent).toBe("report");
  expect(read("我走访好多户了?").intent).toBe("ask");
});
