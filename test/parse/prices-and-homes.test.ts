import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** What a thing cost stands behind it, and was not given besides. */
test.each<[string, string[]]>([
  ["帮李平家买煤2吨1600元", ["goods 煤 2吨 H001"]],
  ["给李平买了1台电视机1800元", ["goods 电视机 1台 H001"]],
  ["给李平买了煤2吨，又给了500元", ["cash 500元 H001", "goods 煤 2吨 H001"]],
  ["买李平家土鸡10只800元", ["sale 土鸡 10只 H001", "sale 土鸡 800元 H001"]],
  // Asked about, one after the other.
  ["走访李平,他问化肥啥价,复合肥一袋160,尿素一袋110,给他讲明白了", ["visit 1户次 H001"]],
  ["到李平家,他打听种子价格,洋芋种一斤3块,玉米种一袋80", ["visit 1户次 H001"]],
  ["到李平家讲了讲苹果行情,送去米一袋50斤", ["goods 大米 1袋 H001", "visit 1户次 H001"]],
  ["到李平家打听洋芋价格,给了他一袋面", ["goods 面粉 1袋 H001", "visit 1户次 H001"]],
  ["到陈九斤家问了问洋芋价,一斤八毛,比去年低", ["visit 1户次 H002"]],
  [
    "走访李平,尿素一袋,二铵一袋,都给他卸下了",
    ["goods 二铵 1袋 H001", "goods 尿素 1袋 H001", "visit 1户次 H001"],
  ],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Sums over money and things, and over days. */
test.each<[string, string[]]>([
  [
    "走访慰问12户，送慰问金3600元，慰问品价值2400元，合计6000元",
    ["cash 3600元", "goods_value 2400元", "visit 12户次"],
  ],
  ["走访慰问12户，送慰问金3600元，慰问品价值2400元", ["cash 3600元", "goods_value 2400元", "visit 12户次"]],
  ["给李平送化肥3袋，昨天2袋，今天1袋", ["goods 化肥 1袋 H001", "goods 化肥 2袋 H001 2026-06-11"]],
  ["昨天给李平送化肥2袋，今天1袋", ["goods 化肥 1袋 H001", "goods 化肥 2袋 H001 2026-06-11"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Brought to so many homes: once. */
test.each<[string, string[]]>([
  ["把12份慰问品送到12户家中", ["goods 慰问品 12份", "visit 12户次"]],
  ["将50份慰问品送到50户困难群众家中", ["goods 慰问品 50份", "visit 50户次"]],
  ["走访12户，把12份慰问品送到12户家中", ["goods 慰问品 12份", "visit 12户次"]],
  ["慰问品12份送到12户", ["goods 慰问品 12份"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Colleagues are no households, and what was not there was not given. */
test.each<[string, string[]]>([
  ["慰问驻村干部5名", []],
  ["看望村支书李平", []],
  ["慰问了驻村工作队", []],
  ["慰问困难党员3名", ["visit 3户次"]],
  ["昨天走访李平3袋化肥没带够，今天又补送1袋", ["goods 化肥 1袋 H001", "visit 1户次 H001 2026-06-11"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What one costs adds nothing to what was sold; of what is told first, by a buyer whom we found. */
test.each<[string, string[]]>([
  ["帮李平卖杏子，一箱40，卖了12箱", ["sale 杏子 12箱 H001"]],
  ["帮陈九斤联系客商卖洋芋2吨，一斤七毛五，一共1500块", ["sale 洋芋 1500元 H002", "sale 洋芋 2吨 H002"]],
  ["收购李平家洋芋1200斤，按一斤8毛给的，总共960元", ["sale 洋芋 1200斤 H001", "sale 洋芋 960元 H001"]],
  ["帮李平卖茶草，每百斤1200元，收走了80斤，卖了960元", ["sale 茶草 80斤 H001", "sale 茶草 960元 H001"]],
  ["两天帮陈九斤卖出李子800斤", ["sale 李子 800斤 H002"]],
  ["直播帮李平卖蜂蜜，三场卖了85斤", ["sale 蜂蜜 85斤 H001"]],
  [
    "帮李平销售鸡30只、鸡蛋200个，总价4100元",
    ["sale 4100元 H001", "sale 鸡 30只 H001", "sale 鸡蛋 200个 H001"],
  ],
  ["帮李平卖土鸡蛋，成交额2.6万元", ["sale 土鸡蛋 26000元 H001"]],
  [
    "工会从村里采购花生油120桶、大米300斤，金额18600元",
    ["sale 18600元", "sale 大米 300斤", "sale 花生油 120桶"],
  ],
  ["李平的洋芋我给联系的客商，一斤七毛，卖了2000斤", ["sale 洋芋 2000斤 H001"]],
  ["给李平家的鸭子找了买家，卖了12只", ["sale 鸭子 12只 H001"]],
  ["帮李平联系收洋芋的老板，卖了1200斤", ["sale 洋芋 1200斤 H001"]],
  [
    "帮李平家联系收购商，今天来车拉走萝卜6吨，每斤4毛，共4800元",
    ["sale 萝卜 4800元 H001", "sale 萝卜 6吨 H001"],
  ],
  [
    "李平今年板栗卖了一万多，我帮他联系卖掉了其中的1500斤，共9000元",
    ["sale 板栗 1500斤 H001", "sale 板栗 9000元 H001"],
  ],
  ["捉了陈九斤家3只土鸡到集上卖", ["sale 土鸡 3只 H002"]],
  ["机关食堂收了李平家土鸡20只", ["sale 土鸡 20只 H001"]],
  ["同事们把李平家的洋芋收了300斤", ["sale 洋芋 300斤 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Their own sale, a gift, or the work of hands. */
test.each<[string, string[]]>([
  ["李平卖了1.4万斤，比市场价高两毛", []],
  ["李平联系老板卖了3头牛", []],
  ["给李平送米一箱，40块", ["goods 大米 1箱 H001"]],
  ["给李平捉了3只小鸡，他养大了卖", ["goods 小鸡 3只 H001"]],
  ["同事们帮李平收了300斤洋芋", ["labour 1人次 H001"]],
  ["给李平家联系了超市，买了两袋米送去", ["goods 大米 2袋 H001"]],
  ["收购李平家250公斤蜂蜜，她家今年比往年多收入两成", ["sale 蜂蜜 250公斤 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
