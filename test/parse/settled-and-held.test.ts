import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** What is put in the place of a broken thing has solved the matter, and is no gift and no work besides. */
test.each<[string, string[], string[]]>([
  ["李平家灯不亮，给他换了个灯泡", ["solved 1件 H001"], []],
  ["李平家门锁坏了，我给换了把新锁", ["solved 1件 H001"], []],
  ["李桂花家水管又冻裂了，过去一看是阀门坏了，换了个新的", ["solved 1件 H004"], []],
  ["李平家断电两天，联系供电所，下午来电了", ["solved 1件 H001"], []],
  ["李平家断电两天，已联系供电所", [], ["李平家断电两天"]],
  ["陈九斤说路灯不亮，当天就叫电工来换了灯泡，亮了", ["solved 1件 H002"], []],
  ["李平今天来单位找我，说补贴没到账，我查了下，卡号写错了，当场改了", ["solved 1件 H001"], []],
  ["李平收到社保卡了", [], []],
  ["李平家水管裂了", [], ["李平家水管裂了"]],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});

/** Two who have fallen out, and the sender between them. */
test.each<[string, string[], string[]]>([
  ["赵满仓跟陈九斤为地埂吵起来了，跑去说和了半天，俩人都消气了", ["solved 1件 H002+H007"], []],
  ["赵满仓跟陈九斤为地埂吵起来，我去劝了劝，两家握手言和了", ["solved 1件 H002+H007"], []],
  ["赵满仓跟陈九斤为地埂吵起来，我去劝了劝，没劝住", [], []],
  ["劝李平去医院看病，他签了字", [], []],
  ["帮陈九斤追回了拖欠的工资3000元", ["solved 1件 H002"], []],
  ["李桂花要回了2000元工钱", [], []],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});

/** A wish that the sender takes along is asked of others; without that it is the household's own. */
test.each<[string, string[], string[]]>([
  ["陈九斤想在门口装个路灯，我说回去问问", [], ["想在门口装个路灯"]],
  ["陈九斤想学养蜂，答应帮他问问", [], ["想学养蜂"]],
  ["李桂花想给孙子转学，已记下", [], ["想给孙子转学"]],
  ["去李平家，他想搬到镇上住，我说向村里反映", ["visit 1户次 H001"], ["想搬到镇上住"]],
  ["李平想养牛，我跟他算了算账", [], []],
  ["李平想去县城看看，我说好", [], []],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});

/** A denial reaches over all that it denies. */
test.each<[string, string[], string[]]>([
  ["走访李平家，无困难诉求", ["visit 1户次 H001"], []],
  ["走访李平家，没有问题和困难", ["visit 1户次 H001"], []],
  ["走访李平家，暂无诉求、困难", ["visit 1户次 H001"], []],
  ["走访李平家，没有困难，想要两袋化肥", ["visit 1户次 H001"], ["想要两袋化肥"]],
  ["走访李平家，没钱看病，有困难", ["visit 1户次 H001"], ["没钱看病，有困难"]],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});

/** Meetings, lessons and examinations by how they are named. */
test.each<[string, string[], string[]]>([
  ["主持召开上坪村防返贫监测会", ["meeting 1次"], []],
  ["晚上开了个短会", ["meeting 1次"], []],
  ["开会耽误了", [], []],
  ["参加村里的防汛会", [], []],
  ["在群里发了通知，明天开防汛会", [], []],
  ["请农技员到上坪村讲了一堂核桃修剪课，来了四十来个人", ["trainee ~40人次", "training 1场"], []],
  ["给学生上了一节安全课", ["training 1场"], []],
  ["陪陈九斤做了胃镜", ["medical 1人次 H002"], []],
  ["接送李平去县医院透析两次", ["medical 2人次 H001"], []],
  ["李平昨天做了手术", [], []],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});

/** To have a look is a visit to whom it is told of; what policies are about is told as they are. */
test.each<[string, string[], string[]]>([
  ["李平家屋顶漏雨，我去看了看", ["visit 1户次 H001"], ["李平家屋顶漏雨"]],
  ["陈九斤家的核桃，我去看了看价", [], []],
  ["给赵满仓宣传了一下防溺水", ["outreach 1次 H007"], []],
  ["在赵满仓家院子里给七八户人讲了医保缴费的事", ["outreach 1次 H007", "visit 1户次 H007"], []],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});

/** Another section of a report is no list of visits. */
test.each<[string, string[], string[]]>([
  [
    "一、走访情况：本周走访12户。二、办实事：帮李平维修屋顶。三、存在问题：上坪村饮水管道老化。四、下周计划：走访五里铺村。",
    ["labour 1人次 H001", "visit 12户次"],
    ["上坪村饮水管道老化"],
  ],
  ["今日入户\n李平 外出打工\n陈九斤 在家", ["visit 1户次 H001 missed", "visit 1户次 H002"], []],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});
