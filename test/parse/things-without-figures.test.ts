import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** What no list has, handed over without a figure: a thing by what its name ends in. */
test.each<[string, string[]]>([
  ["给李平送了降压药", ["goods 降压药 ? H001"]],
  ["给李平送了降压药和蜂蜜", ["goods 蜂蜜 ? H001", "goods 降压药 ? H001"]],
  ["给李平家送去血压计", ["goods 血压计 ? H001"]],
  ["送李平轮椅", ["goods 轮椅 ? H001"]],
  ["送李平家轮椅", ["goods 轮椅 ? H001"]],
  ["今天去李平家送了感冒药", ["goods 感冒药 ? H001", "visit 1户次 H001"]],
  ["给李平送去作业本和铅笔", ["goods 作业本 ? H001", "goods 铅笔 ? H001"]],
  ["走访李平，送了春联", ["goods 春联 ? H001", "visit 1户次 H001"]],
  ["给李平送了老花镜", ["goods 老花镜 ? H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** No thing, not handed over, or not by us. */
test.each<[string, string[]]>([
  ["给李平送了祝福", []],
  ["给李平送去温暖", []],
  ["给李平送了通知书", []],
  ["给李平发了短信", []],
  ["送李平上车", []],
  ["送李平母亲回家", []],
  ["把李平送到车站", []],
  ["李平要降压药", []],
  ["答应给李平送降压药", []],
  ["李平送喜糖来办公室", []],
  ["李平给我端了酥油茶", []],
  ["去李平家，他端了酥油茶", ["visit 1户次 H001"]],
  ["我答应李平月底给他买收音机", []],
  ["李平家自己买了热水器", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Listed beside what is surely a thing, or told before the verb that hands it over. */
test.each<[string, string[]]>([
  ["给李平送去电饭锅、夏凉被、羽绒服", ["goods 夏凉被 ? H001", "goods 电饭锅 ? H001", "goods 羽绒服 ? H001"]],
  [
    "走访李平，送去台灯、字典和羽毛球拍",
    ["goods 台灯 ? H001", "goods 字典 ? H001", "goods 羽毛球拍 ? H001", "visit 1户次 H001"],
  ],
  [
    "提着西瓜、饮料、白糖、饼干去看了李平",
    ["goods 白糖 ? H001", "goods 西瓜 ? H001", "goods 饮料 ? H001", "goods 饼干 ? H001", "visit 1户次 H001"],
  ],
  [
    "给李平买了锅、碗、水壶、拖把",
    ["goods 拖把 ? H001", "goods 水壶 ? H001", "goods 碗 ? H001", "goods 锅 ? H001"],
  ],
  ["送去新棉被和军大衣", ["goods 军大衣 ?", "goods 被子 ?"]],
  ["给李平带了点菜和肉", ["goods 肉 ? H001", "goods 菜 ? H001"]],
  ["给李平家送了一身运动服、两身校服", ["goods 校服 2身 H001", "goods 运动服 1身 H001"]],
  ["送李平两床被、一个暖水袋", ["goods 暖水袋 1个 H001", "goods 被子 2床 H001"]],
  ["给李平送了一袋子面、两桶子油", ["goods 面粉 1袋 H001", "goods 食用油 2桶 H001"]],
  ["给李平的助听器也拿过去了", ["goods 助听器 ? H001"]],
  ["把李平要的收音机给捎来了", ["goods 收音机 ? H001"]],
  ["李平家的电磁炉已送到，锅1口", ["goods 电磁炉 ? H001", "goods 锅 1口 H001"]],
  ["把笔墨纸砚送到李平手里", ["goods 笔墨纸砚 ? H001"]],
  ["把拐杖给李平拿过去了", ["goods 拐杖 ? H001"]],
  ["给李平送药两次", ["goods 药品 ? H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Nothing that is handed over, or by somebody else. */
test.each<[string, string[]]>([
  ["给李平送去棉衣和党的温暖", ["goods 棉衣 ? H001"]],
  ["给李平送去米和节日的问候", ["goods 大米 ? H001"]],
  ["李平提着鸡蛋、点心来看我", []],
  ["李平家买了电视、冰箱、沙发", []],
  ["李平把锄头拿过来了", []],
  ["李平的孙子把拐杖拿来了", []],
  ["把李平的申请表送到民政办", []],
  ["李平的身份证拿来了", []],
  ["李平的电饭锅没送到", []],
  ["弄得一身灰，帮李平搬了煤", ["labour 1人次 H001"]],
  ["李平家被水淹了", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Which thing it is, given some time before, is no gift of now; with how much, it is. */
test.each<[string, string[]]>([
  ["到李平家,去年冬天送他的火炉还好用,今天空手去的", ["visit 1户次 H001"]],
  ["走访李平,给他送的电热毯还在用", ["visit 1户次 H001"]],
  ["走访李平,给他送的米2袋", ["goods 大米 2袋 H001", "visit 1户次 H001"]],
  [
    "李平家床单2床、电饭煲1个,下午送到他家",
    ["goods 床单 2床 H001", "goods 电饭煲 1个 H001", "visit 1户次 H001"],
  ],
  ["给李平捎了一袋红枣坐着歇了歇", ["goods 红枣 1袋 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
