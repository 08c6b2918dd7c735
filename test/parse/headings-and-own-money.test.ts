import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** What they bought with their own money is theirs. */
test.each<[string, string[]]>([
  ["李平家自己掏钱买了割草机1台", []],
  ["李平家自掏腰包买了1台割草机", []],
  ["我自己掏钱给李平买了割草机1台", ["goods 割草机 1台 H001"]],
  ["李平自己掏钱买了割草机1台", []],
  ["走访李平,他家自己掏钱安了2盏路灯,花了800元", ["visit 1户次 H001"]],
  ["走访李平,他自己花钱打了一口井,用了8000元", ["visit 1户次 H001"]],
  ["到李平家,他儿子出钱给他装了一台热水器", ["visit 1户次 H001"]],
  ["给李平自己掏钱买了一箱奶", ["goods 牛奶 1箱 H001"]],
  ["走访李平,单位掏钱给他家装了1台热水器", ["goods 热水器 1台 H001", "visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** A heading over names: a visit of a festival's, loans. */
test.each<[string, string[]]>([
  [
    "6月10日端午上门慰问\n李平 粽子1盒\n陈九斤 粽子1盒",
    [
      "goods 粽子 1盒 H001 2026-06-10",
      "goods 粽子 1盒 H002 2026-06-10",
      "visit 1户次 H001 2026-06-10",
      "visit 1户次 H002 2026-06-10",
    ],
  ],
  [
    "3月协调贷款\n李平：3万\n陈九斤：5万\n合计：8万",
    ["loan 30000元 H001 2026-03-31", "loan 50000元 H002 2026-03-31"],
  ],
  ["协调贷款\n李平 想贷3万", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Names and things that look like each other. */
test.each<[string, string[]]>([
  ["重阳节去看望牛奶奶，带了红糖2包", ["goods 红糖 2包 ?牛奶奶", "visit 1户次 ?牛奶奶"]],
  ["给李平、陈九斤送麦种，一家50斤", ["goods 麦种 50斤 H001", "goods 麦种 50斤 H002"]],
  ["给李平送牛奶2箱", ["goods 牛奶 2箱 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Words taken apart, and words of place. */
test.each<[string, string[]]>([
  ["李平家今儿入了趟户，捎去麦种60斤", ["goods 麦种 60斤 H001", "visit 1户次 H001"]],
  ["今儿夜里就在上坪村住下了", ["stay 1天"]],
  [
    "周一走访5户，周三3户、发明白卡3张",
    ["leaflet 3份 2026-06-10", "visit 3户次 2026-06-10", "visit 5户次 2026-06-08"],
  ],
  ["上坪村茶园路硬化700米，蓄水池新建3座", ["works 茶园路 700米", "works 蓄水池 3座"]],
  ["去了慰问金300元给李平", ["cash 300元 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Loans and comfort money by their other names, and money told of whom it helped. */
test.each<[string, string[]]>([
  ["给李平续贷3万元", ["loan 30000元 H001"]],
  ["协助陈九斤申请光伏贷4万元", ["loan 40000元 H002"]],
  ["给陈九斤放款一万五千元整", ["loan 15000元 H002"]],
  ["帮6户贷到小额信贷30万元，主要买了羊羔、饲料", ["loan 300000元"]],
  ["给7户办了小额信贷授信，一共28万", ["loan 280000元"]],
  [
    "慰问18户，物资价值3600元，帮2户办了创业担保贷，一共10万",
    ["goods_value 3600元", "loan 100000元", "visit 18户次"],
  ],
  ["帮李平贷款3万元，买黄牛、修圈舍", ["loan 30000元 H001"]],
  ["发放慰问资金2.4万元", ["cash 24000元"]],
  ["争取配套资金13万元", ["project_funds 130000元"]],
  ["送去慰问金合计人民币8600元整", ["cash 8600元"]],
  ["资助困难学生3人，共计6000元", ["cash 6000元"]],
  ["同事们凑了2000元，给李平送去了", ["cash 2000元 H001"]],
  ["职工捐款61.8万元，已到账58万", ["cash 618000元"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Their own money, money only promised or spoken of, and parts of it. */
test.each<[string, string[]]>([
  ["李平贷到5万元", []],
  ["李平家凑了2万元盖房", []],
  ["去企业谈灌溉的事，他们同意资助8万元", []],
  ["把低保补助单给李平看了", []],
  ["给李平讲了产业奖补的算法", []],
  ["危房改造资金一小部分是村民自己凑的", []],
  ["捐赠款物折合186万元", ["goods_value 1860000元"]],
  ["资助学生3人，送书包3个", ["goods 书包 3个"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** One loan or red packet, and how much it was; what they saw to themselves is theirs. */
test.each<[string, string[]]>([
  ["今天给刘军办了个贷款四万块钱买农用车用的", ["loan 40000元 H003"]],
  ["给李桂花办了个小额贷款两万", ["loan 20000元 H004"]],
  ["给赵满仓申请了个扶贫贷款三万元", ["loan 30000元 H007"]],
  ["帮赵满仓办了笔贷款两万元买牛用", ["loan 20000元 H007"]],
  ["给陈九斤办了一笔贷款三万块", ["loan 30000元 H002"]],
  ["给陈九斤包了个红包二百", ["cash 200元 H002"]],
  ["给刘军送了一个电烤炉价值一百八十块", ["goods 电烤炉 1个 H003", "goods_value 180元 H003"]],
  ["刘军自己去办了个贷款五万块钱", []],
  ["刘军他儿子办了贷款五万块", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
