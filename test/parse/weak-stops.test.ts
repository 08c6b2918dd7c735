import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** Dictation puts full stops where somebody drew breath: what cannot stand alone goes on. */
test.each<[string, string[]]>([
  ["办了种植培训1场。参加42人", ["trainee 42人次", "training 1场"]],
  ["请县医院到村义诊一天。看了六十一个病人。发药20盒", ["goods 药品 20盒", "medical 61人次"]],
  ["去李平家走访。带了一箱奶。说啥不收。又拎回来了", ["visit 1户次 H001"]],
  ["帮李平卖了土豆300斤。卖得六百元", ["sale 洋芋 300斤 H001", "sale 洋芋 600元 H001"]],
  ["给李平送化肥3袋。不对。是四袋", ["goods 化肥 4袋 H001"]],
  ["给李平送米2袋。错了。是3袋", ["goods 大米 3袋 H001"]],
  [
    "给李平送了米2袋。刘军3袋。李桂花1袋",
    ["goods 大米 2袋 H001", "goods 大米 3袋 H003", "goods 大米 1袋 H004"],
  ],
  ["介绍李平的儿子到砖厂务工。1人", ["job 1人 H001"]],
  ["慰问老党员6名。每人500元。共3000元", ["cash 3000元", "visit 6户次"]],
  ["在村里驻村3天。就住村委会", ["stay 3天"]],
  ["给李平送了米2袋。油1桶", ["goods 大米 2袋 H001", "goods 食用油 1桶 H001"]],
  ["给李平拿了几双手套。还有一些白菜", ["goods 手套 ?双 H001", "goods 白菜 ? H001"]],
  ["今天办了养蜂培训1期\n参加28人", ["trainee 28人次", "training 1场"]],
  ["帮李平卖了红薯1500斤\n卖了1350元", ["sale 红薯 1500斤 H001", "sale 红薯 1350元 H001"]],
  ["给李平、刘军两家送慰问金\n每家500元", ["cash 500元 H001", "cash 500元 H003"]],
  [
    "李平 米2袋\n刘军 米1袋\n李桂花 没在家",
    ["goods 大米 2袋 H001", "goods 大米 1袋 H003", "visit 1户次 H004 missed"],
  ],
  ["听说合作社给李平送了米2袋。油1桶", []],
  ["明天给李平送米2袋。油1桶", []],
  ["给李平打了电话。刘军2次", ["talk 1次 H001"]],
  ["走访李平,送米2袋。刘军家没人", ["goods 大米 2袋 H001", "visit 1户次 H003 missed", "visit 1户次 H001"]],
  ["走访李平。他家养羊20只。每只值800元", ["visit 1户次 H001"]],
  ["走访李平,送米2袋。他家存粮1000斤", ["goods 大米 2袋 H001", "visit 1户次 H001"]],
  ["走访李平。没要紧事", ["visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect([...told(text)].sort()).toEqual([...entries].sort());
});

/** What they want done about what they told is one need with it. */
test.each<[string, number]>([
  ["李平反映路灯坏了。想让村里修修", 1],
  ["走访李平,反映羊圈塌了。希望帮忙修一下", 1],
  ["走访李平,屋顶漏雨。刘军想要一头牛", 2],
])("%s", (text, count) => {
  expect(read(text).needs).toHaveLength(count);
});

/** What can stand alone, or is of more than the sentence before, does. */
test.each<[string, string[]]>([
  ["给李平送药1盒。不要乱吃", ["goods 药品 1盒 H001"]],
  ["给李平送被子1床。不收钱", ["goods 被子 1床 H001"]],
  ["给李平送米1袋。推辞不要。劝了半天收下了", ["goods 大米 1袋 H001"]],
  ["给李平打电话。没接", ["talk 1次 H001"]],
  ["给李平送米2袋。给刘军送米3袋。共5袋", ["goods 大米 2袋 H001", "goods 大米 3袋 H003"]],
  [
    "慰问李平200元。慰问刘军300元。共计500元",
    ["cash 200元 H001", "cash 300元 H003", "visit 1户次 H001", "visit 1户次 H003"],
  ],
  ["给李平送化肥5袋。合计10袋", ["goods 化肥 5袋 H001"]],
  ["帮李平卖羊2只。帮刘军卖羊3只。共卖了5000元", ["sale 羊 2只 H001", "sale 羊 3只 H003"]],
  ["帮李平卖羊3只。花费200元", ["sale 羊 3只 H001"]],
  ["办培训1场。来了领导2人", ["training 1场"]],
  ["给李平送羊2只。刘军家20只", ["goods 羊 2只 H001"]],
])("%s", (text, entries) => {
  expect([...told(text)].sort()).toEqual([...entries].sort());
});
