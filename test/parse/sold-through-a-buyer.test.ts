import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** Buyers found for somebody, quarrels made up, what was told and what was asked for, and names and units of gifts. */
test.each<[string, string[]]>([
  ["联系了县上一个超市给李平家拉走了一千二百斤苹果", ["sale 苹果 1200斤 H001"]],
  ["给李平联系了个客商苹果收了五千斤", ["sale 苹果 5000斤 H001"]],
  ["给李平联系了客商,拉走苹果两千斤", ["sale 苹果 2000斤 H001"]],
  [
    "李平说苹果卖不出去我今天联系了一个超市给拉走了三百斤卖了六百",
    ["sale 苹果 300斤 H001", "sale 苹果 600元 H001"],
  ],
  ["联系超市给李平家送了两袋米", ["goods 大米 2袋 H001"]],
  ["给李平联系了2个超市", []],
  // The money of each, and of all of them.
  [
    "购买李平家洋芋300斤,金额600元;购买陈九斤家鸡蛋100枚,金额150元",
    ["sale 洋芋 300斤 H001", "sale 洋芋 600元 H001", "sale 鸡蛋 100枚 H002", "sale 鸡蛋 150元 H002"],
  ],
  [
    "购买李平家洋芋300斤、陈九斤家鸡蛋100枚,总金额750元",
    ["sale 750元 H001+H002", "sale 洋芋 300斤 H001", "sale 鸡蛋 100枚 H002"],
  ],
  [
    "帮李平家卖辣椒300斤,得款900元;帮陈九斤家卖羊3只,共3600元",
    ["sale 羊 3600元 H002", "sale 羊 3只 H002", "sale 辣椒 300斤 H001", "sale 辣椒 900元 H001"],
  ],
  [
    "帮李平家卖辣椒300斤,得款900元;帮陈九斤家卖羊3只,两家共4500元",
    ["sale 4500元 H001+H002", "sale 羊 3只 H002", "sale 辣椒 300斤 H001", "sale 辣椒 900元 H001"],
  ],
  // One quarrel, however many made it up.
  ["李平跟陈九斤为地畔子吵架今天我过去给调解了两家都签了字", ["solved 1件 H001+H002"]],
  ["给李平和陈九斤调解纠纷2件", ["solved 2件 H001+H002"]],
  // What was told at a meeting asks for nothing.
  ["讲了一下高龄补贴咋申请来了三十来个人发了那个明白卡四十份", ["leaflet 40份"]],
  ["走访李平,申请临时救助2000元", ["visit 1户次 H001"]],
  ["给李平送中秋月饼2盒、端午粽子10个", ["goods 月饼 2盒 H001", "goods 粽子 10个 H001"]],
  ["给李平拿了一箱子牛奶两盒子鸡蛋", ["goods 牛奶 1箱 H001", "goods 鸡蛋 2盒 H001"]],
])("%s", (text, expected) => {
  expect(told(text)).toEqual(expected);
});

/** What was got in is theirs; of it so much was sold. */
test.each<[string, string[]]>([
  ["刘军家红薯收下来两千斤我帮着卖了六百斤卖了九百块", ["sale 红薯 600斤 H003", "sale 红薯 900元 H003"]],
  ["陈九斤家梨摘下来一千斤我帮他卖了三百斤", ["sale 梨 300斤 H002"]],
  ["赵满仓家今年谷子打下来四千斤帮他联系卖了一千斤", ["sale 谷子 1000斤 H007"]],
  ["刘军家枣打下来两百斤帮他联系客商卖了一百斤", ["sale 枣 100斤 H003"]],
  ["刘军家枣打下来两百斤帮着卖了一百斤", ["sale 枣 100斤 H003"]],
  ["李桂花家苹果两千斤,帮她卖了八百斤", ["sale 苹果 800斤 H004"]],
  ["李平家花生收下来三千斤", []],
  ["李平家苹果两百斤帮他卖了六百块", ["sale 苹果 200斤 H001", "sale 苹果 600元 H001"]],
  ["帮李平卖了苹果三百斤帮陈九斤卖了两百斤", ["sale 苹果 200斤 H002", "sale 苹果 300斤 H001"]],
  ["帮陈九斤家把苞谷收回来了", ["labour 1人次 H002"]],
  ["给李平的两袋米他收下来了", ["goods 大米 2袋 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** By whom it was bought up is told in words of its own, and then what was paid. */
test.each<[string, string[]]>([
  ["陈九斤家的白菜不多，由局食堂全部购买，付款380元", ["sale 白菜 380元 H002"]],
  ["陈九斤家的鸡蛋，由工会买下，付了240元", ["sale 鸡蛋 240元 H002"]],
  [
    "帮李平卖了白菜300斤，收入450元，赵满仓家的白菜不多，由单位食堂全部认购，付款380元",
    ["sale 白菜 300斤 H001", "sale 白菜 380元 H007", "sale 白菜 450元 H001"],
  ],
  ["李平家的羊由贩子买走，付款2400元", []],
  ["李平家缺化肥，由工作队购买，付款300元", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** 收入 behind the selling is what it came to. */
test.each<[string, string[]]>([
  ["帮李平销售白菜300斤、收入450元", ["sale 白菜 300斤 H001", "sale 白菜 450元 H001"]],
  ["帮助陈九斤销售苹果800斤、增加收入2400元", ["sale 苹果 2400元 H002", "sale 苹果 800斤 H002"]],
  ["李平家的红枣，由机关干部认购，共560元", ["sale 红枣 560元 H001"]],
  ["李平卖了白菜300斤、收入450元", []],
  ["李平家卖苹果收入5000元", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** The buyer that was found is not what was sold. */
test.each<[string, string[]]>([
  ["李桂花家的玉米，帮着联系县粮库收购3吨，销售额7200元", ["sale 玉米 3吨 H004", "sale 玉米 7200元 H004"]],
  ["帮李平找饭店收购土鸡6只", ["sale 土鸡 6只 H001"]],
  ["联系收购玉米3吨", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** By whom it was taken stands between what was sold and what it came to. */
test.each<[string, string[]]>([
  [
    "今天帮陈九斤卖了两百斤花生我们单位食堂收的三块二一斤总共是六百四十块钱",
    ["sale 花生 200斤 H002", "sale 花生 640元 H002"],
  ],
  ["帮李平家卖了四百斤梨一个老板来拉的两块一斤总共八百块", ["sale 梨 400斤 H001", "sale 梨 800元 H001"]],
  ["帮刘军卖了五十只鸡镇上饭店要的一共三千块钱", ["sale 鸡 3000元 H003", "sale 鸡 50只 H003"]],
  ["帮李桂花卖了三十斤鸡蛋是局里同事买的，总共三百", ["sale 鸡蛋 300元 H004", "sale 鸡蛋 30斤 H004"]],
  ["陈九斤家卖了两头猪给贩子拉的", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Whose it was stands behind what the buyer did whom we found. */
test.each<[string, string[]]>([
  ["联系老板收了李平家的土豆两千斤一斤七毛", ["sale 洋芋 2000斤 H001"]],
  ["联系收购商收了刘军家的玉米2000斤", ["sale 玉米 2000斤 H003"]],
  ["找了个老板收了李平家的羊5只", ["sale 羊 5只 H001"]],
  ["帮忙联系商贩收了赵满仓家的花椒50斤", ["sale 花椒 50斤 H007"]],
  // found by themselves, got in, not yet done, or no produce
  ["李平联系老板收了家里的洋芋三千斤", []],
  ["联系收割机收了李平家的麦子3亩", []],
  ["联系老板收李平家的洋芋三千斤", []],
  ["联系老板收了李平家的房租三千元", []],
  ["联系老板要了李平家的电话", []],
  ["联系老板收了李平家的押金300元", []],
  ["联系超市收了李平家的快递3件", []],
  ["联系商贩收了李平家的苹果2000斤，没收成", []],
  ["老板收了李平家的洋芋三千斤", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
