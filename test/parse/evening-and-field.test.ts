import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** What grows at theirs, what they mean to do, papers put in order and what somebody pressed on us are no acts and no needs. */
test.each<[string, string[], string[]]>([
  [
    "去李平家,他不在家,邻居讲他去县城看眼睛了。我留了一张连心卡在他家门上",
    ["contact_card 1张 H001", "visit 1户次 H001 missed"],
    [],
  ],
  ["跟李平在她家门口拉了会儿家常", ["talk 1次 H001", "visit 1户次 H001"], []],
  ["给李平办理贷款五万元。李平说等拿到钱就去买烤烟用的煤", ["loan 50000元 H001"], []],
  ["李平说等卖了猪就去买化肥2袋", [], []],
  ["走访李平。晚上把照片整理好了", ["visit 1户次 H001"], []],
  ["把资料整理好送给李平", ["leaflet ?份 H001"], []],
  ["李平的腰比春节前好多了,地里种了洋芋和豌豆", [], []],
  ["李平家地里的洋芋我们帮着种了", ["labour 1人次 H001"], []],
  ["他娘煮了一锅绿豆粉,非要我端一碗", [], []],
  ["李平非要我帮他申请低保", [], ["李平非要我帮他申请低保"]],
  ["给李平一本志愿填报手册", ["leaflet 1份 H001"], []],
  ["填写手册2本", [], []],
  [
    "走访李平。李平希望把门口那段路硬化一下。台账有两处没填,我让村里补上",
    ["visit 1户次 H001"],
    ["李平希望把门口那段路硬化一下"],
  ],
  ["走访李平,水管坏了,我让村里修好了", ["solved 1件 H001", "visit 1户次 H001"], []],
  ["李平还要求今年再贷三万修烤房", [], ["李平还要求今年再贷三万修烤房"]],
  ["今年再去李平家一趟", ["visit 1户次 H001"], []],
  ["走访李平,他说以前有人捐过一台冰箱,后来坏了", ["visit 1户次 H001"], []],
  ["给李平送过一台冰箱,后来坏了,我修好了", ["goods 冰箱 1台 H001", "solved 1件 H001"], []],
  ["走访李平聊了会儿天没得啥困难", ["talk 1次 H001", "visit 1户次 H001"], []],
  ["走访李平没得啥困难就是缺被子", ["visit 1户次 H001"], ["缺被子"]],
  ["走访李平,我放下包帮着栽了三块土", ["labour 1人次 H001", "visit 1户次 H001"], []],
  ["给李平拉了三块石头", ["goods 石头 3块 H001"], []],
  [
    "今天在村里开了一晚上院坝会来了好多人嘛宣传了防汛政策发了那个明白卡六十张",
    ["leaflet 60份", "outreach 1次"],
    [],
  ],
  ["这个月走了好多户", [], []],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});
