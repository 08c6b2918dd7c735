import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** What one of those sold cost, in whatever words, is no more of it and no money of its own. */
test.each<[string, string[]]>([
  ["帮李平在朋友圈卖杏子,一箱40,卖了12箱", ["sale 杏子 12箱 H001"]],
  ["帮李平卖腊肉,一斤18块,卖了60斤,1080元", ["sale 腊肉 1080元 H001", "sale 腊肉 60斤 H001"]],
  ["帮李平联系客商卖洋芋2吨,一斤七毛五,一共1500块", ["sale 洋芋 1500元 H001", "sale 洋芋 2吨 H001"]],
  ["收购李平家洋芋1200斤,按一斤8毛给的,总共960元", ["sale 洋芋 1200斤 H001", "sale 洋芋 960元 H001"]],
  ["帮李平卖药材,每百斤1200元,收走了80斤,卖了960元", ["sale 药材 80斤 H001", "sale 药材 960元 H001"]],
  ["帮李平卖蜂蜜,比市场价高两毛,卖了85斤", ["sale 蜂蜜 85斤 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** How long or how often it was sold is no amount of it. */
test.each<[string, string[]]>([
  ["帮李平卖李子,三天卖了两千三百斤", ["sale 李子 2300斤 H001"]],
  ["两天帮李平卖出李子800斤", ["sale 李子 800斤 H001"]],
  ["直播帮李平卖蜂蜜,三场卖了85斤", ["sale 蜂蜜 85斤 H001"]],
  ["帮李平卖核桃两车", ["sale 核桃 2车 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Where nothing is priced, a figure behind 一 or 毛 is what it is. */
test.each<[string, string[]]>([
  ["送李平毛衣两件", ["goods 毛衣 2件 H001"]],
  ["给李平送米两袋,一袋50元", ["goods 大米 2袋 H001"]],
  ["给李平送了20斤毛葱种", ["goods 毛葱种 20斤 H001"]],
  ["走访8户,一户一袋米", ["goods 大米 8袋", "visit 8户次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** The days of a stay stand beside a longer time or behind it; a heading is no stay. */
test.each<[string, string[]]>([
  ["5月驻村情况\n驻村24天", ["stay 24天 2026-05-31"]],
  ["驻村满两周共14天", ["stay 14天"]],
  ["在上坪村驻村满一个月,共22天", ["stay 22天"]],
  ["半年驻村124天,走访412户次", ["stay 124天", "visit 412户次"]],
  ["驻村,帮李平家干了两天活", ["labour 1人次 H001", "stay 1天"]],
  ["驻村3天,共走访12户", ["stay 3天", "visit 12户次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Each of those visited as often as stands behind the name. */
test.each<[string, string[]]>([
  ["这个月去李平家3次、陈九斤家2次", ["visit 2户次 H002", "visit 3户次 H001"]],
  ["到李平、陈九斤家各3次", ["visit 3户次 H001", "visit 3户次 H002"]],
  ["去了李平家、陈九斤家2次", ["visit 2户次 H001", "visit 2户次 H002"]],
  ["户主:李平\n走访次数 3", ["visit 3户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
