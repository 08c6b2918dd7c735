import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** What somebody was told, what others have printed, what a household put together and what a thing costs is nothing of the sender's. */
test.each<[string, string[]]>([
  ["走访李平，告诉他种子站麦种一袋110元", ["visit 1户次 H001"]],
  ["走访李平，告诉他种子站麦种一袋110元、尿素一袋95元", ["visit 1户次 H001"]],
  ["乡里简报上写着：镇卫生院义诊120人次、发药300盒。转给大家看看", []],
  ["县里公众号上登了：我乡走访农户300户，发放化肥20吨", []],
  ["走访李平，他打算盖房，已经凑了4万", ["visit 1户次 H001"]],
  ["李平打算秋后盖3间房，已经筹了4万，不用帮忙", []],
  ["帮李平卖苹果200斤，一块八一斤卖了", ["sale 苹果 200斤 H001"]],
  ["帮李平把苹果一块八一斤卖了200斤", ["sale 苹果 200斤 H001"]],
])("%s: nothing but %s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each<[string, string[]]>([
  ["走访李平，告诉他低保办下来了，送米2袋", ["goods 大米 2袋 H001", "visit 1户次 H001"]],
  ["走访李平，他盖房缺钱，我们凑了4000元", ["cash 4000元 H001", "visit 1户次 H001"]],
  ["走访李平，同事们凑了4000元给他", ["cash 4000元 H001", "visit 1户次 H001"]],
  ["走访陈九斤，凑到跟前给他讲了政策", ["outreach 1次 H002", "visit 1户次 H002"]],
])("%s: of ours, %s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Gone to after all, and what each of those gone to in turn got. */
test.each<[string, string[]]>([
  ["原计划明天去李平家，今天提前去了，带了一箱苹果", ["goods 苹果 1箱 H001", "visit 1户次 H001"]],
  ["李平家上午去了没人后晌我又去了一趟人回来了给他放下两袋炭", ["goods 炭 2袋 H001", "visit 1户次 H001"]],
  [
    "先去的李平家再去的陈九斤家每家送了十斤挂面",
    ["goods 挂面 10斤 H001", "goods 挂面 10斤 H002", "visit 1户次 H001", "visit 1户次 H002"],
  ],
  ["原计划明天去李平家，后天再说", []],
  ["李平家上午去了没人后晌我又去了一趟还是没人", ["visit 1户次 H001 missed"]],
])("%s: %s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What a household tells the sender of others, and their day, is none of the sender's. */
test.each<[string, string[]]>([
  ["李平跟我讲县残联前天给他发了拐杖1副，我这边另给了他一条毛巾被", ["goods 毛巾被 1条 H001"]],
  ["李平跟我说民政局给他发了米2袋，我给了他油1桶", ["goods 食用油 1桶 H001"]],
  ["我跟李平讲了医保政策，送米1袋", ["goods 大米 1袋 H001", "outreach 1次 H001"]],
  ["跟我一起走访李平，讲了政策", ["outreach 1次 H001", "visit 1户次 H001"]],
])("%s: %s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
