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

/** Who handed it on, which kind it was, and what was found for them. */
test.each<[string, string[]]>([
  ["农业站把20000棵核桃苗送到村", ["goods 核桃苗 20000棵"]],
  ["向卡点执勤人员捐赠方便面200份", ["goods 方便面 200份"]],
  ["李平3卷，陈九斤2卷，滴灌带都发到户了", ["goods 滴灌带 2卷 H002", "goods 滴灌带 3卷 H001"]],
  ["给联系户发苜蓿种子:李平30斤、陈九斤20斤", ["goods 苜蓿种子 20斤 H002", "goods 苜蓿种子 30斤 H001"]],
  ["李平家的取暖炉子已送到", ["goods 取暖炉子 ? H001"]],
  ["在李平家聊山林的事一个多钟头", ["talk 1次 H001", "visit 1户次 H001"]],
  ["李平的儿子想在家门口就业，茶厂要人我已经给他介绍好了", ["job ?人 H001"]],
  [
    "自己掏钱买了两台冰箱，送到李平和陈九斤家",
    ["goods 冰箱 2台 H001+H002", "visit 1户次 H001", "visit 1户次 H002"],
  ],
  ["单位集中采购，买了村里花生油346桶，消费金额50343元", ["sale 花生油 346桶", "sale 花生油 50343元"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Theirs, and nothing handed over. */
test.each<[string, string[]]>([
  ["帮5户收洋芋18亩，装袋拉运3万斤", ["labour 1人次"]],
  ["李平不在家，给他打电话，说在县城买饲料，晚上才回来", ["talk 1次 H001", "visit 1户次 H001 missed"]],
  ["李平家自己掏钱买了割草机1台", []],
  ["给李平介绍好了怎么申请低保", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
