import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** What somebody took of what was offered, or in the place of what he would not take. */
test.each<[string, string[]]>([
  ["刘军不要钱，只收了一箱牛奶", ["goods 牛奶 1箱 H003"]],
  ["给刘军500，陈九斤没要，要了一桶油", ["cash 500元 H003", "goods 食用油 1桶 H002"]],
  ["给陈九斤和刘军送化肥，陈九斤要了3袋，刘军说够用不要", ["goods 化肥 3袋 H002"]],
  ["给陈九斤和刘军送化肥，陈九斤要了3袋，刘军要了2袋", ["goods 化肥 2袋 H003", "goods 化肥 3袋 H002"]],
  ["陈九斤要了3袋化肥", []],
  ["刘军收了两袋米", []],
  ["刘军不要钱，我收了他一箱苹果", []],
  ["刘军家今年不收人家的钱，收了三千斤玉米", []],
  ["陈九斤没要米，帮他收了两袋玉米", ["labour 1人次 H002"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** So many got so much each but for one, and the sum is of the others. */
test.each<[string, string[]]>([
  ["米家湾村二十户每户三袋化肥，牛二娃家没要，所以一共发了五十七袋", ["goods 化肥 57袋"]],
  ["给5户每户送了一袋米，刘军和陈九斤家没要", ["goods 大米 3袋"]],
  ["给刘军2袋米，陈九斤没要，一共送了2袋", ["goods 大米 2袋 H003"]],
  ["给刘军和陈九斤各送了一袋米，刘军和陈九斤家没要", []],
  ["给刘军、陈九斤、赵满仓各送了一袋米，刘军、陈九斤没要", ["goods 大米 1袋 H007"]],
  ["给5户每户送了一袋米，他们都没要", []],
  ["给刘军送了两袋米，陈九斤不要，给他放下200元，共计200元", ["cash 200元 H002", "goods 大米 2袋 H003"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** A row of names and sums, of whom the last would not take his; a sum straight in front of whom it went to. */
test.each<[string, string[]]>([
  ["刘军300，陈九斤200，赵满仓没要", ["cash 200元 H002", "cash 300元 H003"]],
  ["上坪村刘军家三百块 陈九斤家三百块 赵满仓家条件好没给", ["cash 300元 H002", "cash 300元 H003"]],
  ["一百五给刘军，二百给陈九斤", ["cash 150元 H003", "cash 200元 H002"]],
  ["化肥300袋，100给刘军，200给陈九斤", []],
  ["刘军300，陈九斤200，合作社没给", []],
  ["刘军30斤，陈九斤20斤，赵满仓没要", []],
  ["刘军医药费300元，陈九斤没要", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** The two the sentence has named, and those that are of the number just told. */
test.each<[string, string[]]>([
  [
    "洗衣粉两袋给了陈九斤，肥皂四块给了刘军，毛巾他俩各一条",
    ["goods 毛巾 1条 H002", "goods 毛巾 1条 H003", "goods 洗衣粉 2袋 H002", "goods 肥皂 4块 H003"],
  ],
  [
    "给7户送了春联，刘军和陈九斤也在里头，每户两副",
    ["goods 春联 10副", "goods 春联 2副 H002", "goods 春联 2副 H003"],
  ],
  ["给2户送米，刘军和陈九斤都在内，每户两袋", ["goods 大米 2袋 H002", "goods 大米 2袋 H003"]],
  ["去刘军家，他俩孩子上学，给了500", ["cash 500元 H003", "visit 1户次 H003"]],
  [
    "给刘军、陈九斤、赵满仓送米，他俩各1袋",
    ["goods 大米 1袋 H002", "goods 大米 1袋 H003", "goods 大米 1袋 H007"],
  ],
  ["走访6户，刘军在里头坐着，送他一袋米", ["goods 大米 1袋 H003", "visit 6户次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What a household gave for all, which time it was, how much more, and what one of them has not got yet. */
test.each<[string, string[]]>([
  ["刘军、陈九斤各捐了100元给村里修桥", []],
  ["刘军家捐了500块给学校", []],
  ["给刘军捐款500元修房子", ["cash 500元 H003"]],
  ["单位给刘军捐了500", ["cash 500元 H003"]],
  ["给刘军家送过两次，第一次面一袋，第二次油一桶", ["goods 面粉 1袋 H003", "goods 食用油 1桶 H003"]],
  ["给刘军第一次送面一袋", ["goods 面粉 1袋 H003"]],
  ["慰问金发完了 刘军300 陈九斤多给了200一共500", ["cash 300元 H003", "cash 500元 H002"]],
  ["给刘军米2袋，给陈九斤多送了1袋，共3袋", ["goods 大米 1袋 H002", "goods 大米 2袋 H003"]],
  ["刘军的两袋米送了陈九斤的还没送", ["goods 大米 2袋 H003"]],
  ["刘军家的五百块给了陈九斤家的五百块还没给", ["cash 500元 H003"]],
  ["那边五个老党员每人两百块这边刘军家给了三百", ["cash 1000元", "cash 300元 H003"]],
  ["把米给了刘军的儿子没给他", ["goods 大米 ? H003"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
