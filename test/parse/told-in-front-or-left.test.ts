import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";
import { told as toldIntent } from "../support/told-intent.ts";

/** What each of them got, told in front of how many they were. */
test.each<[string, string[]]>([
  ["每户一袋米,慰问5户。", ["goods 大米 5袋", "visit 5户次"]],
  ["每户大米1袋,共走访6户", ["goods 大米 6袋", "visit 6户次"]],
  ["每人200元,慰问老党员4名。", ["cash 800元", "visit 4户次"]],
  ["慰问金200元/户,慰问5户", ["cash 1000元", "visit 5户次"]],
  ["走访5户。每户一袋米,慰问3户", ["goods 大米 3袋", "visit 8户次"]],
  ["每户3人,走访5户", ["visit 5户次"]],
  ["每户5亩地,走访5户", ["visit 5户次"]],
  ["每户养羊20只,走访5户", ["visit 5户次"]],
  ["每户一袋米没发,慰问5户", ["visit 5户次"]],
  ["每户一袋米,慰问李平等5户", ["visit 1户次 H001", "visit 4户次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** So much, times so many households. */
test.each<[string, string[]]>([
  ["送米1袋×3户。", ["goods 大米 3袋"]],
  ["慰问金200元*5人=1000元", ["cash 1000元"]],
  ["培训2场×30人", ["trainee 30人次", "training 2场"]],
  ["篷布3米×4米", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** A classifier without a number, in a list of such and behind whom it is for. */
test.each<[string, string[]]>([
  ["给李平送了袋面和桶油。", ["goods 面粉 1袋 H001", "goods 食用油 1桶 H001"]],
  ["给李平送去袋大米、壶油和箱奶。", ["goods 大米 1袋 H001", "goods 牛奶 1箱 H001", "goods 食用油 1壶 H001"]],
  [
    "给李平拿了件棉衣、双棉鞋、条围巾。",
    ["goods 围巾 1条 H001", "goods 棉衣 1件 H001", "goods 棉鞋 1双 H001"],
  ],
  ["送李平袋米、箱奶", ["goods 大米 1袋 H001", "goods 牛奶 1箱 H001"]],
  ["给李平送了袋面和床单", ["goods 床单 ? H001", "goods 面粉 1袋 H001"]],
  ["给李平送了件棉衣、双肩包1个", ["goods 双肩包 1个 H001", "goods 棉衣 1件 H001"]],
  ["送李平包子2斤", ["goods 包子 2斤 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** The thing told behind the shares, things in front of whom they went to, and things each with a colon. */
test.each<[string, string[]]>([
  [
    "李平2袋,刘军、李桂花各1袋,都是化肥。",
    ["goods 化肥 1袋 H003", "goods 化肥 1袋 H004", "goods 化肥 2袋 H001"],
  ],
  ["李平、刘军各1袋,都是面粉。", ["goods 面粉 1袋 H001", "goods 面粉 1袋 H003"]],
  ["给李平、刘军各2袋,其余3户各1袋化肥。", ["goods 化肥 2袋 H001", "goods 化肥 2袋 H003", "goods 化肥 3袋"]],
  ["李平500元,其他3户各200元慰问金", ["cash 500元 H001", "cash 600元"]],
  ["李平、刘军各5亩,都是玉米", []],
  ["李平欠500元,其他3户各200元慰问金", ["cash 600元"]],
  ["化肥2袋,地膜3卷送李平。", ["goods 化肥 2袋 H001", "goods 地膜 3卷 H001"]],
  ["400元,米1袋,给了李平", ["cash 400元 H001", "goods 大米 1袋 H001"]],
  ["给刘军化肥2袋,地膜3卷送李平", ["goods 化肥 2袋 H003", "goods 地膜 3卷 H001"]],
  ["送李平化肥:2袋;地膜:3卷。", ["goods 化肥 2袋 H001", "goods 地膜 3卷 H001"]],
  ["李平 化肥:2袋 地膜:3卷", ["goods 化肥 2袋 H001", "goods 地膜 3卷 H001"]],
  ["需求:化肥:2袋,地膜:3卷", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Money without a figure, a thing left at the door, one that they lacked. */
test.each<[string, string[]]>([
  ["给李平送了点钱。", ["cash ?元 H001"]],
  ["给刘军塞了些零钱", ["cash ?元 H003"]],
  ["给李平200¥。", ["cash 200元 H001"]],
  ["儿子给李平送了点钱", []],
  ["给李平送了点钱,他没要", []],
  ["李平家没人,米放在门口了。", ["goods 大米 ? H001", "visit 1户次 H001 missed"]],
  ["李平家没人,面粉托邻居转交了", ["goods 面粉 ? H001", "visit 1户次 H001 missed"]],
  ["李平家没人,车放在门口了", ["visit 1户次 H001 missed"]],
  ["给李平送他缺的化肥2袋。", ["goods 化肥 2袋 H001"]],
  ["李桂花缺棉被,已送去。", ["goods 被子 ? H004"]],
  ["李平缺药,已买好送去", ["goods 药品 ? H001"]],
  ["李平缺棉被,还没送去", []],
  ["李平缺棉被,明天送去", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** A 院坝会 and what was told at it, and a call of theirs. */
test.each<[string, string[]]>([
  ["开院坝会1场,宣讲医保政策1次。", ["outreach 1次"]],
  ["院坝会3场,宣讲政策3场", ["outreach 3次"]],
  ["开院坝会2场,又宣讲政策2次", ["outreach 4次"]],
  ["上午开院坝会1场,下午宣讲医保政策1次", ["outreach 2次"]],
  ["李平来电说停电了。", ["talk 1次 H001"]],
  ["李平家来电了", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What is a need: not what they mean to do, nor whether there was one. */
test.each<[string, string[]]>([
  ["李平希望继续养羊", []],
  ["陈九斤希望扩大养殖规模", []],
  ["李平希望继续养羊,缺资金", ["缺资金"]],
  ["李平希望继续享受低保", ["李平希望继续享受低保"]],
  ["走访户:李平\n有无困难:有,缺水", ["缺水"]],
  ["走访户:李平\n是否有困难:是,缺水。", ["缺水"]],
  ["李平缺棉被,已送去", []],
])("%s", (text, needs) => {
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});

/** What is said to the bot. */
test.each([
  ["反馈:统计数字不对。", "command feedback"],
  ["给李平提供招工信息", "other"],
  ["查一下李平的资料", "ask household"],
  ["12号已办结", "command resolve"],
  ["12号解决了李平家的用水", "other"],
  ["绑定C03", "command bind"],
  ["取消请假", "command leave"],
  ["邀请李小明", "command invite"],
  ["报的格式是啥", "ask help"],
  ["提醒时间", "ask schedule"],
])("%s", (text, intent) => {
  expect(toldIntent(read(text))).toContain(intent);
});

/** A correction by what was told, and by the thing alone. */
test.each<[string, string[]]>([
  ["昨天的3袋应该是2袋半。", ["2.5袋"]],
  ["把刚才的化肥换成尿素。", ["goods 尿素 ?"]],
  ["上一条面粉改为大米", ["goods 大米 ?"]],
])("%s", (text, entries) => {
  expect(read(text).intent).toBe("correct");
  expect(told(text).map((line) => line.trim())).toEqual(entries);
});
