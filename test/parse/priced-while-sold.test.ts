import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** What one of those sold costs is no more of them. */
test.each<[string, string[]]>([
  ["帮李平卖花椒，一斤花椒30元，卖了20斤", ["sale 花椒 20斤 H001"]],
  ["帮李平卖鸡蛋，卖给客商，一斤鸡蛋8元，一共30斤", ["sale 鸡蛋 30斤 H001"]],
  ["帮李平销售蜂蜜，一斤蜂蜜50元，共卖10斤500元", ["sale 蜂蜜 10斤 H001", "sale 蜂蜜 500元 H001"]],
  ["帮李平卖了一斤花椒30元", ["sale 花椒 1斤 H001", "sale 花椒 30元 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** At so much for one, however it is put: the price is nothing that was sold or given, nor what it was reckoned by. */
test.each<[string, string[]]>([
  ["李平家羊卖不掉，我联系老板来收，按35元一斤收了200斤", ["sale 羊 200斤 H001"]],
  ["帮李平卖洋芋，以8毛每斤卖了1500斤", ["sale 洋芋 1500斤 H001"]],
  ["帮陈九斤卖核桃，一块二一斤的价卖了900斤", ["sale 核桃 900斤 H002"]],
  ["帮刘军家卖羊5只，800元每只，共4000元", ["sale 羊 4000元 H003", "sale 羊 5只 H003"]],
  ["帮李平卖洋芋2000斤，按0.8元每斤算，共1600元", ["sale 洋芋 1600元 H001", "sale 洋芋 2000斤 H001"]],
  ["给李平家送了120元每袋的化肥2袋", ["goods 化肥 2袋 H001"]],
  ["联系收购商以1.2元每斤收了李桂花家苞谷3000斤", ["sale 苞谷 3000斤 H004"]],
  ["联系了收购商，当场收了李平家核桃200斤", ["sale 核桃 200斤 H001"]],
  ["按3袋一户发给李平、陈九斤", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** So much for one that was sold or handed over, a share, and what was got in or asked for without being sold. */
test.each<[string, string[]]>([
  ["给李平200元一袋米", ["cash 200元 H001", "goods 大米 1袋 H001"]],
  ["李平、陈九斤每户200元", ["cash 200元 H001", "cash 200元 H002"]],
  ["给李平送了300元、米一袋", ["cash 300元 H001", "goods 大米 1袋 H001"]],
  ["给李平送米2袋，价值200元", ["goods 大米 2袋 H001", "goods_value 200元 H001"]],
  ["收购商收了李平家苞谷3000斤", []],
  ["联系了收购商，李平家收了苞谷3000斤", []],
  ["联系超市收了李平家电费300元", []],
  ["李平联系收购商收了自家苞谷3000斤", []],
  ["没联系到老板,收了李平家洋芋2000斤", []],
  ["联系了收购站,收了李平家定金300元", []],
  ["联系粮站收了80元", []],
  ["联系老板以20块钱每斤卖了刘军家核桃30斤", ["sale 核桃 30斤 H003"]],
  ["发放种子按照脱贫户3袋、一般户2袋", []],
  ["给李平送肥料,按2袋一亩,共6袋", ["goods 化肥 6袋 H001"]],
  ["种子按2袋一户发了,走访4户", ["visit 4户次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
