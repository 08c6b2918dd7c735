import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

test.each([
  ["举办了3期养殖培训班,培训90人", ["trainee 90人次", "training 3场"]],
  ["开了2期种植培训班", ["training 2场"]],
  ["举办3场政策宣讲和养殖培训", ["outreach 3次", "training 1场"]],
  ["计划举办2期养殖培训班", []],
])("%s", (text, expected) => {
  // What a training was about stands between how many there were and the word.
  expect(told(text)).toEqual(expected);
});

test.each([
  ["3次入户李平", ["visit 3户次 H001"]],
  ["先后3次走访李平", ["visit 3户次 H001"]],
  ["一天两次去李平家", ["visit 2户次 H001"]],
  ["去李平家跑了三趟", ["visit 3户次 H001"]],
  ["到李平家来回跑了3趟", ["visit 3户次 H001"]],
  ["李平家一天跑了三趟", ["visit 3户次 H001"]],
  ["每月两次走访李平", []],
  ["宣讲2次走访李平1次", ["outreach 2次", "visit 1户次 H001"]],
  ["去李平家跑了三趟都没人", ["visit 1户次 H001 missed"]],
  ["到李平家拉了三趟煤", ["visit 1户次 H001"]],
  ["给刘军送了2次米,共4袋", ["goods 大米 4袋 H003"]],
  ["今年给李平家送了3次化肥,共6袋", ["goods 化肥 6袋 H001"]],
  ["没给刘军送2次米,共4袋", []],
  ["送了2次米,共走访4户", ["visit 4户次"]],
])("%s", (text, expected) => {
  // How often, told apart from whom was called on or beside what was given.
  expect(told(text)).toEqual(expected);
});

test.each([
  ["路过李平家,进去坐了一会儿", ["visit 1户次 H001"]],
  ["路过赵满仓家,进屋给了200元", ["cash 200元 H007", "visit 1户次 H007"]],
  ["路过李平家,没进去", []],
  ["路过李平家,想进去坐坐", []],
  ["路过李平家,刘军进去坐了会儿", []],
  ["路过李平家,进村走访了刘军", ["visit 1户次 H003"]],
  ["Went over to Li Ping's home", ["visit 1户次 H001"]],
  ["Went over the bill with Li Ping", []],
  ["Visited Li Ping, who lives alone", ["visit 1户次 H001"]],
])("%s", (text, expected) => {
  // Passed and gone in; the way there and who they are, in English.
  expect(told(text)).toEqual(expected);
});

test.each([
  ["给李平买药花了100元", ["goods 药品 ? H001", "goods_value 100元 H001"]],
  ["花50元买水果看望李平", ["goods 水果 ? H001", "goods_value 50元 H001", "visit 1户次 H001"]],
  ["买100元水果去李平家", ["goods 水果 ? H001", "goods_value 100元 H001", "visit 1户次 H001"]],
  ["自掏腰包80元给李桂花买了药", ["goods 药品 ? H004", "goods_value 80元 H004"]],
  ["花200元给李平买了2袋米", ["goods 大米 2袋 H001"]],
  ["李平买药花了100元", []],
  ["花50元买水果", []],
  ["刘军给李平买药花了100元", []],
  ["花200元买李平的洋芋", ["sale 洋芋 200元 H001"]],
  ["给李平100元买药", ["cash 100元 H001"]],
])("%s", (text, expected) => {
  // What was paid for a gift is what it is worth.
  expect(told(text)).toEqual(expected);
});

test.each([
  [
    "1.走访:李平 2.谈心:刘军 3.送物:陈九斤油1桶",
    ["goods 食用油 1桶 H002", "talk 1次 H003", "visit 1户次 H001"],
  ],
  ["入户:李平;宣讲:刘军", ["outreach 1次 H003", "visit 1户次 H001"]],
  ["走访:李平;谈心:刘军", ["talk 1次 H003", "visit 1户次 H001"]],
  ["宣讲:刘军缺席", []],
  ["解决问题:刘军家停电。", ["solved 1件 H003"]],
  ["需解决问题:刘军家停电", []],
  ["解决问题:刘军家停电,未解决", []],
  ["解决问题:李平缺化肥", []],
])("%s", (text, expected) => {
  // Acts and what was solved, each in front of its own names.
  expect(told(text)).toEqual(expected);
});

test.each([
  ["帮李平协调到了贷款", ["loan ?元 H001"]],
  ["给刘军办理了贷款", ["loan ?元 H003"]],
  ["李平办理了贷款", []],
  ["帮李平申请贷款", []],
  ["帮李平协调贷款,没办成", []],
  ["帮李平办理贷款手续", []],
  ["开会3次", ["meeting 3次"]],
  ["今天开会2场", ["meeting 2次"]],
  ["召集李平、刘军开会", ["meeting 1次 H001+H003"]],
  ["去镇上开会3次", []],
  ["李平开会3次", []],
  ["参加开会2次", []],
  ["6月10日、11日各走访2户", ["visit 2户次 2026-06-10", "visit 2户次 2026-06-11"]],
  ["6月10日和11日分别走访2户、3户", ["visit 2户次 2026-06-10", "visit 3户次 2026-06-11"]],
  ["6月10日、11日走访2户", ["visit 2户次 2026-06-10"]],
  ["6月10日和11日分别走访2户、3户、4户", ["visit 2户次 2026-06-10"]],
])("%s", (text, expected) => {
  // A loan without a sum, meetings by number, and so many on each of the days.
  expect(told(text)).toEqual(expected);
});

test.each([
  ["李平还要2袋化肥", ["李平还要2袋化肥"]],
  ["走访李平,他还要2袋化肥", ["他还要2袋化肥"]],
  ["我还要2袋化肥", []],
  ["李平还要两天才回来", []],
  ["解决问题:刘军家停电。", []],
])("%s", (text, expected) => {
  // Asked for once more.
  expect(read(text).needs.map((need) => need.text)).toEqual(expected);
});

test.each([
  ["提出建议1条", "report"],
  ["没提意见", "other"],
  ["意见箱", "other"],
  ["提出建议:系统太慢", "command"],
  ["提个建议", "command"],
])("%s: %s", (text, intent) => {
  // Suggestions collected, and one made to the bot.
  expect(read(text).intent).toBe(intent);
});
