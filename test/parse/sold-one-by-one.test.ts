import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** What those just counted were sold for, one by one, and what it came to when handed over. */
test.each<[string, string[]]>([
  ["帮李平卖了三只羊,一只1100元,两只1800元", ["sale 羊 2900元 H001", "sale 羊 3只 H001"]],
  ["帮刘军把两头牛卖了,一头1万1,一头8千", ["sale 牛 19000元 H003", "sale 牛 2头 H003"]],
  [
    "帮陈九斤卖了3头猪,两头卖了3900元,一头卖了2000元,送他米1袋",
    ["goods 大米 1袋 H002", "sale 猪 3头 H002", "sale 猪 5900元 H002"],
  ],
  ["帮李平卖梨500斤,卖得800元,给了李平800元", ["sale 梨 500斤 H001", "sale 梨 800元 H001"]],
  ["食堂从李平、刘军两家各收了40斤土豆", ["sale 洋芋 40斤 H001", "sale 洋芋 40斤 H003"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Not all of them told, a price of each, other parts; other money; sold among households, and nothing sold yet. */
test.each<[string, string[]]>([
  ["帮李平卖了3头猪,一头1800,一头2000", ["sale 猪 3头 H001"]],
  ["帮李平卖了3只鸡,每只80元", ["sale 鸡 3只 H001"]],
  ["帮刘军卖了三头猪,一头1500,两头3100,共4600元", ["sale 猪 3头 H003", "sale 猪 4600元 H003"]],
  ["帮刘军卖了三只羊2900元,两只1900元,一只1000元", ["sale 羊 2900元 H003", "sale 羊 3只 H003"]],
  ["帮李平卖了两头猪,一头260,一头310", ["sale 猪 2头 H001"]],
  ["走访刘军卖出土鸭3只,1只90元,2只180元", ["visit 1户次 H003"]],
  ["帮李平卖苹果卖了500元,慰问金500元", ["cash 500元 H001", "sale 苹果 500元 H001"]],
  ["帮刘军卖核桃600元,我又给了刘军600元", ["cash 600元 H003", "sale 核桃 600元 H003"]],
  ["帮刘军卖核桃600元,单位给刘军600元", ["cash 600元 H003", "sale 核桃 600元 H003"]],
  ["买了刘军家核桃200元,看他可怜给了200元", ["cash 200元 H003", "sale 核桃 200元 H003"]],
  ["帮刘军卖核桃600元,给了刘军女儿600元", ["cash 600元 H003", "sale 核桃 600元 H003"]],
  ["陈九斤家买了李平家两只羊羔", []],
  ["单位从刘军家收了8份表", ["visit 1户次 H003"]],
  ["给刘军送来的30只鸡苗有了销路", ["goods 鸡苗 30只 H003"]],
  ["介绍李平买了刘军家两头猪", ["sale 猪 2头 H001+H003"]],
  ["单位买了李平家鸡蛋30个", ["sale 鸡蛋 30个 H001"]],
  ["李平家1000斤洋芋有了销路", []],
  ["李平的1000斤洋芋找到了买家", []],
  ["给李平送了2袋米,他的洋芋有了销路", ["goods 大米 2袋 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Taken to who buys it, for them; sold in parts of what they had; their own money, and papers. */
test.each<[string, string[]]>([
  ["今天帮李平送货,送了15箱苹果到县城", []],
  ["帮李平往镇上送了15箱苹果", []],
  ["帮陈九斤送菜籽油20桶到超市", []],
  ["李平家羊肉40斤,单位职工认购了30斤,剩下10斤我买了", ["sale 羊肉 40斤 H001"]],
  ["帮李平家交了水费,水费是他给的80元", ["solved 1件 H001"]],
  ["给李平填写了残疾人补助申请表1份", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each<[string, string[]]>([
  ["帮扶单位到市场拉棉被2床送李平", ["goods 被子 2床 H001"]],
  ["帮刘军拉货,又给他送了一桶油", ["goods 食用油 1桶 H003", "labour 1人次 H003"]],
  ["帮李平送货,给陈九斤送了一袋面", ["goods 面粉 1袋 H002"]],
  ["帮刘军送煤1吨到县城的租房", ["goods 煤 1吨 H003"]],
  ["从县城给李平拉了5袋化肥", ["goods 化肥 5袋 H001"]],
  ["帮李平送孩子到县城,送他米1袋", ["goods 大米 1袋 H001"]],
  ["帮民政所送棉被20床到李平家", ["goods 被子 20床 H001", "visit 1户次 H001"]],
  ["给李平送了100元,钱是单位给的", ["cash 100元 H001"]],
  ["给李平申请补助500元,已到账", ["cash 500元 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
