import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

const visit = "visit 1户次 H001";

/** Forms, lists and tables as offices fill them: what is planned, who is next, who got how much. */
test.each<[string, string[]]>([
  // planned, under a title in a frame, or with numbered sections of its own
  ["【走访】李平【明日计划】走访刘军", [visit]],
  ["走访李平,送米1袋【下步打算】送化肥2袋", ["goods 大米 1袋 H001", visit]],
  ["【今日工作】\n走访李平\n【明日】\n走访刘军", [visit]],
  ["【计划完成情况】走访李平", [visit]],
  ["今日工作:\n一、走访农户5户\n明日工作:\n一、走访3户\n二、发放米10袋", ["visit 5户次"]],
  [
    "一、今日工作\n(一)走访李平\n二、明日计划\n(一)走访刘军\n(二)送米2袋\n三、其他\n解决困难1件",
    ["solved 1件 H001", visit],
  ],
  ["明日工作安排\n一、走访李平\n二、发放米10袋", []],
  ["今日工作安排:走访李平,送米1袋", ["goods 大米 1袋 H001", visit]],
  // the next one of a list of visits
  ["走访李平:米2袋;刘军:油1桶", ["goods 大米 2袋 H001", "goods 食用油 1桶 H003", visit, "visit 1户次 H003"]],
  ["走访李平:米2袋;刘军:打了电话", ["goods 大米 2袋 H001", "talk 1次 H003", visit]],
  ["慰问李平500元、刘军300元", ["cash 300元 H003", "cash 500元 H001", visit, "visit 1户次 H003"]],
  ["慰问李平500元,给刘军300元", ["cash 300元 H003", "cash 500元 H001", visit]],
  ["今天走访:一是李平,送米2袋;二是刘军,没见到人", ["goods 大米 2袋 H001", visit, "visit 1户次 H003 missed"]],
  [
    "今天走访:\n1.李平\n-送米2袋\n2.刘军\n-送油1桶",
    ["goods 大米 2袋 H001", "goods 食用油 1桶 H003", visit, "visit 1户次 H003"],
  ],
  ["走访李平。刘军。", [visit, "visit 1户次 H003"]],
  ["走访李平,聊了聊。刘军。", ["talk 1次 H001", visit]],
  ["走访1.李平 2.刘军", [visit, "visit 1户次 H003"]],
  ["送1.5公斤油", ["goods 食用油 1.5公斤"]],
  // each of those named behind their number
  ["给两户各送米2袋,分别是李平、刘军", ["goods 大米 2袋 H001", "goods 大米 2袋 H003"]],
  ["给2户每户送500元:李平、刘军", ["cash 500元 H001", "cash 500元 H003"]],
  ["给两户送米6袋,分别是李平、刘军", ["goods 大米 6袋 H001+H003"]],
  // in brackets behind the thing
  ["发放大米(李平2袋、刘军3袋)", ["goods 大米 2袋 H001", "goods 大米 3袋 H003"]],
  [
    "物资发放:大米(李平2袋、刘军3袋),油(赵满仓1桶)",
    ["goods 大米 2袋 H001", "goods 大米 3袋 H003", "goods 食用油 1桶 H007"],
  ],
  ["给李平送药(感冒药2盒)", ["goods 感冒药 2盒 H001"]],
  ["米2袋:李平\n油1桶:刘军", ["goods 大米 2袋 H001", "goods 食用油 1桶 H003"]],
  ["库存大米20袋:\n李平2袋", []],
  // fields and columns
  ["走访对象:李平\n物资名称:大米\n物资数量:2袋", ["goods 大米 2袋 H001", visit]],
  ["户主\t大米\t食用油\t合计\n李平\t2袋\t1桶\t3", ["goods 大米 2袋 H001", "goods 食用油 1桶 H001"]],
  ["慰问金发放表\n姓名 金额 签字\n李平 500 李平\n刘军 300 刘军", ["cash 300元 H003", "cash 500元 H001"]],
  ["姓名\t金额\n李平\t500", []],
  ["领取大米\n李平 2袋\n刘军 1袋", ["goods 大米 1袋 H003", "goods 大米 2袋 H001"]],
  ["发大米接龙:1.李平1袋 2.刘军2袋", ["goods 大米 1袋 H001", "goods 大米 2袋 H003"]],
  ["一、基本情况:李平,4口人\n二、帮扶情况:送米2袋", ["goods 大米 2袋 H001"]],
  ["户主:李平\n基本情况:刘军的儿子在外\n帮扶情况:送米2袋", ["goods 大米 2袋 H001"]],
  // behind a greeting
  ["领导好,【走访】5户【宣讲】2场", ["outreach 2次", "visit 5户次"]],
  ["各位领导晚上好,户主:李平,人口:4,羊:20只,帮扶:米2袋", ["goods 大米 2袋 H001"]],
  // so much on each day
  [
    "昨天去李平家,今天去刘军家,每家1袋米",
    [
      "goods 大米 1袋 H001 2026-06-11",
      "goods 大米 1袋 H003",
      "visit 1户次 H001 2026-06-11",
      "visit 1户次 H003",
    ],
  ],
  // by when it is to be done
  ["6月20日前把米送到李平家", []],
  ["周五前送到了李平家2袋米", ["goods 大米 2袋 H001", visit]],
  ["6月10日前走访3户", ["visit 3户次 2026-06-10"]],
  ["月底前累计走访12户", ["visit 12户次"]],
  ["米2袋买好了,明天给李平送去", []],
  ["2袋米买好了,给李平送去了", ["goods 大米 2袋 H001"]],
  // the same once more, and put right behind a pause
  [
    "给李平送了2袋米1桶油,给刘军也送了同样的东西",
    ["goods 大米 2袋 H001", "goods 大米 2袋 H003", "goods 食用油 1桶 H001", "goods 食用油 1桶 H003"],
  ],
  ["给李平送2袋米,等等,是3袋", ["goods 大米 3袋 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each([
  ["走访李平,希望20日前修好路", ["希望20日前修好路"]],
  ["走访对象:李平\n诉求类型:住房\n诉求内容:房屋漏水", ["房屋漏水"]],
  ["走访李平,问他还差几袋", []],
  ["走访李平,问了他缺几袋化肥,他说缺2袋", ["他说缺2袋"]],
])("%s: what is asked for", (text, needs) => {
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});

test.each([
  ["应该是3袋", "correct"],
  ["应该是李平家", "correct"],
  ["应该是明天去", "plan"],
  ["应该是3袋吧?", "other"],
  ["6月20日前把米送到李平家", "plan"],
  ["【提醒】各驻村队注意,6月25日前把走访台账报上来", "other"],
])("%s: %s", (text, intent) => {
  expect(read(text).intent).toBe(intent);
});

test("who was meant stands behind what was wrong", () => {
  expect(read("刘军那条写错了,是赵满仓").entries.map(({ households }) => households)).toEqual([["H007"]]);
});
