import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** All of several were gone to, and in the same breath what each got, or what was done for one of them. */
test.each<[string, string[]]>([
  [
    "李平、刘军两家都去了饲料一家3袋",
    ["goods 饲料 3袋 H001", "goods 饲料 3袋 H003", "visit 1户次 H001", "visit 1户次 H003"],
  ],
  [
    "李平、刘军这两家今天都去过了玉米种子一家给放下两袋",
    ["goods 玉米种子 2袋 H001", "goods 玉米种子 2袋 H003", "visit 1户次 H001", "visit 1户次 H003"],
  ],
  [
    "李平、刘军都走访到了给李平家送炭两筐给刘军家送炭1筐",
    ["goods 炭 1筐 H003", "goods 炭 2筐 H001", "visit 1户次 H001", "visit 1户次 H003"],
  ],
  [
    "李平、刘军、赵满仓三家都去过了跟刘军谈了心在赵满仓家帮着插秧",
    ["labour 1人次 H007", "talk 1次 H003", "visit 1户次 H001", "visit 1户次 H003", "visit 1户次 H007"],
  ],
  [
    "李平、刘军两户都去看望了血压计给刘军一台",
    ["goods 血压计 1台 H003", "visit 1户次 H001", "visit 1户次 H003"],
  ],
  ["慰问困难妇女20人每人送毛巾1条宣讲法律政策2场", ["goods 毛巾 20条", "outreach 2次", "visit 20户次"]],
  ["李平、刘军都看望完了给刘军米5斤", ["goods 大米 5斤 H003", "visit 1户次 H001", "visit 1户次 H003"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Work done on the way, opinions gathered of all, and what an office gave, each told in the same breath. */
test.each<[string, string[]]>([
  ["到李平家带了挂面5把顺手把院坝扫了", ["goods 挂面 5把 H001", "labour 1人次 H001", "visit 1户次 H001"]],
  ["看望刘军拿了点糖顺便把水缸挑满了", ["goods 糖 ? H003", "labour 1人次 H003", "visit 1户次 H003"]],
  [
    "走访李平等5户每户发毛巾2条收集意见3条",
    ["goods 毛巾 2条 H001", "goods 毛巾 8条", "suggestion 3条", "visit 1户次 H001", "visit 4户次"],
  ],
  ["去李平家残联上个月给他送了轮椅1台我给他留了张连心卡", ["contact_card 1张 H001", "visit 1户次 H001"]],
  ["上午到刘军家详细询问低保金到账情况送上慰问金300元", ["cash 300元 H003", "visit 1户次 H003"]],
  ["走访李平了解慰问金发放情况", ["visit 1户次 H001"]],
  ["去刘军家民政给他发了棉被1床", ["visit 1户次 H003"]],
  ["给刘军协调贷款3万昨天我也帮他问过利息了", ["loan 30000元 H003"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Each in turn, behind what each of them got or what was told to all of them. */
test.each<[string, string[]]>([
  [
    "给李平、刘军送月饼各1盒咸蛋分别是10个、15个",
    ["goods 咸蛋 10个 H001", "goods 咸蛋 15个 H003", "goods 月饼 1盒 H001", "goods 月饼 1盒 H003"],
  ],
  [
    "走访李平、刘军、赵满仓3户宣讲春耕政策为李平、刘军分别送去尿素4袋、6袋",
    [
      "goods 尿素 4袋 H001",
      "goods 尿素 6袋 H003",
      "outreach 1次 H001+H003+H007",
      "visit 1户次 H001",
      "visit 1户次 H003",
      "visit 1户次 H007",
    ],
  ],
  ["给8户监测户每户发鸭苗20只残疾户2户每户拐杖1副", ["goods 拐杖 2副", "goods 鸭苗 160只"]],
  ["给李平、刘军分别送米1袋、2袋", ["goods 大米 1袋 H001", "goods 大米 2袋 H003"]],
  [
    "走访李平、刘军、赵满仓3户为他们分别送去尿素4袋、6袋、5袋",
    [
      "goods 尿素 4袋 H001",
      "goods 尿素 5袋 H007",
      "goods 尿素 6袋 H003",
      "visit 1户次 H001",
      "visit 1户次 H003",
      "visit 1户次 H007",
    ],
  ],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Where no round is over, and what belongs together. */
test.each<[string, string[]]>([
  ["李平、刘军两家都去了县城", []],
  [
    "走访李平、刘军每家送了米1袋",
    ["goods 大米 1袋 H001", "goods 大米 1袋 H003", "visit 1户次 H001", "visit 1户次 H003"],
  ],
  ["李平、刘军都看望了", ["visit 1户次 H001", "visit 1户次 H003"]],
  ["走访李平、刘军收集意见4条", ["suggestion 4条 H001+H003", "visit 1户次 H001", "visit 1户次 H003"]],
  ["昨天民政局给李平送了米2袋", ["goods 大米 2袋 H001 2026-06-11"]],
  ["去李平家科技局昨天给他送了尿素3袋", ["goods 尿素 3袋 H001 2026-06-11", "visit 1户次 H001 2026-06-11"]],
  ["今天到赵满仓家团委前天给他送了面粉1袋", ["goods 面粉 1袋 H007 2026-06-10", "visit 1户次 H007"]],
  ["走访12户发放资料25份监测户4户每户现金100元", ["cash 1200元", "leaflet 25份", "visit 12户次"]],
  ["李平、赵满仓都走了在赵满仓家没人", ["visit 1户次 H001 missed", "visit 1户次 H007 missed"]],
  ["陈九斤、刘军都去了医院面粉每家1袋", ["goods 面粉 1袋 H002", "goods 面粉 1袋 H003"]],
  ["送面粉20袋监测户5户每户反映路难走", ["goods 面粉 20袋"]],
  ["送李平化肥2袋昨天送的", ["goods 化肥 2袋 H001 2026-06-11"]],
  ["李平顺手把米袋放下", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
