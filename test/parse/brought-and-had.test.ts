import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** Brought to where somebody lives is brought to him, with his village or group in front, and a visit. */
test.each<[string, string[]]>([
  ["把米2袋送到上坪村李平家", ["goods 大米 2袋 H001", "visit 1户次 H001"]],
  ["把米2袋送到1组的李平家", ["goods 大米 2袋 H001", "visit 1户次 H001"]],
  [
    "下午把米2袋、油1桶送到上坪村李平家,教他怎么用",
    ["goods 大米 2袋 H001", "goods 食用油 1桶 H001", "visit 1户次 H001"],
  ],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What they had of others, or packed for us, is none of ours. */
test.each<[string, string[]]>([
  [
    "走访李平户。该户已从县残联领到轮椅1辆,从乡民政办领到临时救助金1500元,此次工作队送去牛奶1箱",
    ["goods 牛奶 1箱 H001", "visit 1户次 H001"],
  ],
  ["走访李平户,该户现有花椒12亩,领取低保金4860元、养老补贴1200元", ["visit 1户次 H001"]],
  ["到李平家入户时,正碰上民政所的同志给她送棉被2床和临时救助金800元", ["visit 1户次 H001"]],
  ["到李平家,中午硬留我吃了碗面,还给装了一包红枣", ["visit 1户次 H001"]],
  ["李平留我吃饭,临走给拿了十个鸡蛋", []],
  ["李平喊我再给他送两包猪饲料,说都吃完了", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What we gave in the same breath is. */
test.each<[string, string[]]>([
  ["李平非要留我吃饭,我给她留了一箱奶", ["goods 牛奶 1箱 H001"]],
  ["李平叫我去,我给他送了两包猪饲料", ["goods 猪饲料 2包 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** A figure that tells a state, a price or how long something took adds nothing. */
test.each<[string, string[]]>([
  ["走访李平、陈九斤,核对人均纯收入,三户均稳定在1.4万元以上", ["visit 1户次 H001", "visit 1户次 H002"]],
  ["去了李平家坐了有个把钟头吧然后留了两张宣传单", ["leaflet 2份 H001", "visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** The figure of the measure itself counts, and not that of the homes or a word that runs over it. */
test.each<[string, string[]]>([
  ["为李平、陈九斤两户老人体检5人次", ["medical 5人次 H001+H002"]],
  ["解决用水难题3件", ["solved 3件"]],
  ["请县医院来坐诊一天,看病的老人46个", ["medical 46人次"]],
  [
    "给李平、陈九斤、赵满仓分别送蜂窝煤300块、200块、400块",
    ["goods 蜂窝煤 200块 H002", "goods 蜂窝煤 300块 H001", "goods 蜂窝煤 400块 H007"],
  ],
  ["消费帮扶红薯3200斤、6400元", ["sale 红薯 3200斤", "sale 红薯 6400元"]],
  ["一季度全县走访9万8千多户次", ["visit ~98000户次 2026-03-31"]],
  ["发放慰问金2-3万元", ["cash ~20000元"]],
  ["给李平提了板鸡蛋", ["goods 鸡蛋 1板 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** A bare sum below a list of comfort was given; a debt or an income was not. */
test.each<[string, string[]]>([
  [
    "走访慰问\n李平——200元、糍粑粉2袋\n陈九斤——200元、酱油1瓶",
    [
      "cash 200元 H001",
      "cash 200元 H002",
      "goods 糍粑粉 2袋 H001",
      "goods 酱油 1瓶 H002",
      "visit 1户次 H001",
      "visit 1户次 H002",
    ],
  ],
  ["走访慰问\n李平:欠债2万元\n陈九斤:收入3000元", ["visit 1户次 H001", "visit 1户次 H002"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
