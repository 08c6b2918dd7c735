import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** What a day told beside an act dates: what a household came by, when somebody is to come, the night before, another day. */
test.each<[string, string[]]>([
  ["李平家去年种的花椒挂果了，我去他家走访，送树剪1把", ["goods 树剪 1把 H001", "visit 1户次 H001"]],
  ["陈九斤去年养的两头猪卖了一头，我走访时给孩子送书包一个", ["goods 书包 1个 H002", "visit 1户次 H002"]],
  ["李平上个月买的化肥用完了，送去化肥2袋", ["goods 化肥 2袋 H001"]],
  ["上周李平家买的牛病了，走访时给了200元", ["cash 200元 H001", "visit 1户次 H001"]],
  ["昨天刮大风李平家大棚倒了今天我去帮忙扶起来又送了两卷地膜", ["goods 地膜 2卷 H001", "labour 1人次 H001"]],
  ["昨天李平家停电了今天给修好了", ["solved 1件 H001"]],
  ["李平家孙女今年考上大学了昨天我们局里给她送了五千块钱", ["cash 5000元 H001 2026-06-11"]],
  ["昨夜停水，一早给李平家送去两桶水", ["goods 水 2桶 H001"]],
  ["李平前天腿疼我去看了看他", ["visit 1户次 H001"]],
  ["陈九斤昨天住院了我给他送了一箱奶", ["goods 牛奶 1箱 H002"]],
  ["李平昨天没在我放下就走了", ["visit 1户次 H001 2026-06-11 missed"]],
  ["到李平家，他在信用社的4万元贷款还剩1万5没还，明年3月到期", ["visit 1户次 H001"]],
  ["走访陈九斤，他打算明年3月种洋芋", ["visit 1户次 H002"]],
  ["明年3月5日去李平家", []],
  ["今天跟老周一起去李平家送米1袋", ["goods 大米 1袋 H001", "visit 1户次 H001"]],
  ["我约了电工周三来看看线路，李平家送灯泡2个", ["goods 灯泡 2个 H001"]],
  ["我联系了大夫礼拜一给看看另外给李平家留了五十斤面", ["goods 面粉 50斤 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** 以上均于…: a closing line tells when all of it was handed over, and to whom. */
test.each<[string, string[]]>([
  [
    "李平300元，赵满仓200元，以上均于6月5日送到家",
    [
      "cash 200元 H007 2026-06-05",
      "cash 300元 H001 2026-06-05",
      "visit 1户次 H001 2026-06-05",
      "visit 1户次 H007 2026-06-05",
    ],
  ],
  [
    "李平 大衣1件\n赵满仓 被子1床\n以上物资6月4日已送到户",
    [
      "goods 大衣 1件 H001 2026-06-04",
      "goods 被子 1床 H007 2026-06-04",
      "visit 1户次 H001 2026-06-04",
      "visit 1户次 H007 2026-06-04",
    ],
  ],
  [
    "慰问物资名单\n1. 李平：大米1袋\n2. 赵满仓：油1桶\n上述两户均于6月4日入户送达",
    [
      "goods 大米 1袋 H001 2026-06-04",
      "goods 食用油 1桶 H007 2026-06-04",
      "visit 1户次 H001 2026-06-04",
      "visit 1户次 H007 2026-06-04",
    ],
  ],
  ["李平300元，赵满仓300元，都送去了", ["cash 300元 H001", "cash 300元 H007"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** A day that is the act's own, and closing lines that tell of no day. */
test.each<[string, string[]]>([
  ["去年10月给李平种的果树30棵", ["labour 1人次 H001 2025-10-31"]],
  ["昨天下大雪，走访李平，送煤1吨", ["goods 煤 1吨 H001 2026-06-11", "visit 1户次 H001 2026-06-11"]],
  ["昨晚到李平家坐了坐", ["visit 1户次 H001 2026-06-11"]],
  ["昨晚值班，走访李平", ["visit 1户次 H001 2026-06-11"]],
  ["昨天没空今天早上去的李平家", ["visit 1户次 H001"]],
  ["6月10日帮李平种的树苗活了，送米1袋", ["goods 大米 1袋 H001 2026-06-10", "labour 1人次 H001 2026-06-10"]],
  ["李平欠300元，赵满仓欠500元，以上都是债", []],
  [
    "昨天给李平送米1袋，今天给赵满仓送油1桶，以上均已签收",
    ["goods 大米 1袋 H001 2026-06-11", "goods 食用油 1桶 H007"],
  ],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** The day a gift was promised on is not that of the gift. */
test.each<[string, string[]]>([
  ["今天一早到赵满仓家，把昨天答应的2袋饲料送去", ["goods 饲料 2袋 H007", "visit 1户次 H007"]],
  ["昨天答应给刘军的米2袋今天送去了", ["goods 大米 2袋 H003"]],
  ["今天把前天答应李桂花的两床被子送去了", ["goods 被子 2床 H004"]],
  ["昨天给刘军送的米2袋", ["goods 大米 2袋 H003 2026-06-11"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
