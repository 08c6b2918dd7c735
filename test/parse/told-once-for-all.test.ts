import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** As much as was told one by one, once more as all of it. */
test.each<[string, string[]]>([
  ["给李平一袋米给刘军一袋米两袋都送到了", ["goods 大米 1袋 H001", "goods 大米 1袋 H003"]],
  ["慰问金李平三百刘军三百,六百都给了", ["cash 300元 H001", "cash 300元 H003"]],
  ["连心卡给李平一张给刘军一张两张都发完了", ["contact_card 1张 H001", "contact_card 1张 H003"]],
  ["给李平两袋米给刘军两袋都送到了", ["goods 大米 2袋 H001", "goods 大米 2袋 H003"]],
  ["给李平送米两袋面两袋都送到了", ["goods 大米 2袋 H001", "goods 面粉 2袋 H001"]],
  ["给李平送米两袋给刘军送化肥三袋总共送了五袋", ["goods 化肥 3袋 H003", "goods 大米 2袋 H001"]],
  ["李平两袋米赵满仓三袋面一共五袋", ["goods 大米 2袋 H001", "goods 面粉 3袋 H007"]],
  ["李平2袋,赵满仓3袋,化肥一共5袋", ["goods 化肥 2袋 H001", "goods 化肥 3袋 H007"]],
  [
    "李平和赵满仓两家我都去了给李平家的是化肥两袋给赵满仓家的是米三袋一共五袋",
    ["goods 化肥 2袋 H001", "goods 大米 3袋 H007", "visit 1户次 H001", "visit 1户次 H007"],
  ],
  [
    "李平和赵满仓两家都走访了给赵满仓送了油一桶",
    ["goods 食用油 1桶 H007", "visit 1户次 H001", "visit 1户次 H007"],
  ],
  [
    "给李平送米两袋给刘军送面两袋一共四袋化肥",
    ["goods 化肥 4袋 H003", "goods 大米 2袋 H001", "goods 面粉 2袋 H003"],
  ],
  ["给李平和刘军送面两袋", ["goods 面粉 2袋 H001+H003"]],
  [
    "李平和赵满仓两家我都去了每家给了两袋米",
    ["goods 大米 2袋 H001", "goods 大米 2袋 H007", "visit 1户次 H001", "visit 1户次 H007"],
  ],
  ["给李平一袋米给刘军一袋米两户都送到了", ["goods 大米 1袋 H001", "goods 大米 1袋 H003"]],
  ["给李平送面,给刘军也送面,都是一袋", ["goods 面粉 1袋 H001", "goods 面粉 1袋 H003"]],
  ["给李平送米给刘军送油都是两袋", ["goods 大米 2袋 H001", "goods 食用油 2袋 H003"]],
  ["给李平和刘军送面都是一袋", ["goods 面粉 1袋 H001", "goods 面粉 1袋 H003"]],
  ["给李平送米和油,都是两桶", ["goods 大米 2桶 H001", "goods 食用油 2桶 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Papers named in front of those who got them, and how many behind. */
test.each<[string, string[]]>([
  ["连心卡给李平、刘军每人一张", ["contact_card 1张 H001", "contact_card 1张 H003"]],
  ["明白卡发给李平家、刘军家各两份", ["leaflet 2份 H001", "leaflet 2份 H003"]],
  ["手册给李平、刘军各一本,给李桂花两本", ["leaflet 1份 H001", "leaflet 1份 H003", "leaflet 2份 H004"]],
  ["宣传单给李平、刘军三张", ["leaflet 3份 H001+H003"]],
  ["宣传单给了李平、刘军", ["leaflet ?份 H001+H003"]],
  ["宣传单给李平、刘军各一袋米", ["goods 大米 1袋 H001", "goods 大米 1袋 H003", "leaflet ?份 H001+H003"]],
  [
    "宣传资料发给李平、刘军,每户油2桶",
    ["goods 食用油 2桶 H001", "goods 食用油 2桶 H003", "leaflet ?份 H001+H003"],
  ],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Calls, and who was not reached. */
test.each<[string, string[]]>([
  ["给李平打了一个电话又给刘军打了一个", ["talk 1次 H001", "talk 1次 H003"]],
  ["跟李平通了个电话刘军的没打通", ["talk 1次 H001"]],
  ["跟李平通了电话刘军没接", ["talk 1次 H001"]],
  ["给李平打了电话,他家柜子坏了,帮他打了一个", ["labour 1人次 H001", "talk 1次 H001"]],
  ["跟李平通了电话他说刘军没接", ["talk 1次 H001"]],
  ["李平家没人应刚要走他从地里回来了进屋坐了会儿", ["visit 1户次 H001"]],
  ["李平家没人我就回来了进村委坐了会儿", ["visit 1户次 H001 missed"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** A stop where somebody drew breath. */
test.each<[string, string[]]>([
  ["走访李平,给了,两百块钱,慰问金", ["cash 200元 H001", "visit 1户次 H001"]],
  ["给李平送了一袋面粉一桶、油", ["goods 面粉 1袋 H001", "goods 食用油 1桶 H001"]],
  ["给李平送了两袋、米,一箱、牛奶", ["goods 大米 2袋 H001", "goods 牛奶 1箱 H001"]],
  ["李平家。今天去了。", ["visit 1户次 H001"]],
  ["给李平送米两袋、油", ["goods 大米 2袋 H001", "goods 食用油 ? H001"]],
  ["给李平送去两百元,米一袋", ["cash 200元 H001", "goods 大米 1袋 H001"]],
  ["米给了,两百块钱没给", []],
  ["李平家。没去。", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Small words beside a figure. */
test.each<[string, string[]]>([
  ["帮李平卖鸡蛋卖了一百个一共两百块钱", ["sale 鸡蛋 100个 H001", "sale 鸡蛋 200元 H001"]],
  ["送了三箱奶不止三箱四箱给李平", ["goods 牛奶 4箱 H001"]],
  ["给李平送了米两袋面一袋哦面也是两袋", ["goods 大米 2袋 H001", "goods 面粉 2袋 H001"]],
  ["给李平二百呃二百块是吧对二百", ["cash 200元 H001"]],
  ["李平家没啥刘军家给了两袋米", ["goods 大米 2袋 H003"]],
  ["给李平理了个头发", ["labour 1人次 H001"]],
  ["走访不止三户", ["visit 3户次"]],
  ["给李平三百块钱对三百斤米", ["cash 300元 H001", "goods 大米 300斤 H001"]],
  ["给李平送了两袋米,哦面也是两袋", ["goods 大米 2袋 H001", "goods 面粉 2袋 H001"]],
  ["李平和刘军家给了两袋米", ["goods 大米 2袋 H001+H003"]],
  ["李平去街上理了个头发", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
