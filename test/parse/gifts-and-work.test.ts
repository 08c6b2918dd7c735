import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

test.each<[string, string[]]>([
  // Whom it goes to, between the act and the figure.
  ["李平家修猪圈,我们单位补助了他两千", ["cash 2000元 H001"]],
  ["社里答应借他一台打谷机", []],
  // Left at the door of who was not there.
  ["李平不在家,挂面1把挂他门把手上了", ["goods 挂面 1把 H001", "visit 1户次 H001 missed"]],
  ["陈九斤锁着门,对联1副贴门上了", ["goods 对联 1副 H002", "visit 1户次 H002 missed"]],
  ["帮李平把对联贴门上", ["labour 1人次 H001"]],
  ["李平家门上挂着2把锁", []],
  // Money joined to things.
  ["走访李平,大米两袋外加300元", ["cash 300元 H001", "goods 大米 2袋 H001", "visit 1户次 H001"]],
  ["李平家养羊3只,外加2000元收入", []],
  // Only what was refused is taken back.
  ["给李平送油一桶、米一袋,米没要", ["goods 食用油 1桶 H001"]],
  ["给李平送油一桶、米一袋,没要", []],
  ["又给李平二百块钱他不要我硬塞给他的", ["cash 200元 H001"]],
  ["给李平二百块钱,他硬是不要", []],
  // Our own work by its length; what they can do again is none of ours.
  ["去李平家,门口水沟堵得厉害,我们仨掏了一上午", ["labour 3人次 H001", "visit 1户次 H001"]],
  ["去李平家,我们看了一上午", ["visit 1户次 H001"]],
  ["看望李平,已能下地喂猪", ["visit 1户次 H001"]],
  ["看望李平,他现在又可以自己劈柴了", ["visit 1户次 H001"]],
  ["今早把李平家的鸡窝门钉牢", ["labour 1人次 H001"]],
  // Counted by a word of its own, or behind what stands between.
  ["把李平的侄女介绍进县医院食堂,算就业1人", ["job 1人 H001"]],
  ["李平的侄女就业1人", []],
  ["李平家两个娃今天都做了体检", ["medical 2人次 H001"]],
  ["蹲点上坪村满9天了", ["stay 9天"]],
  ["养殖补贴政策也讲解了一遍", ["outreach 1次"]],
  ["养殖补贴政策他也不清楚", []],
  ["消费帮扶又成一单:李平家白茶6饼,2880元", ["sale 白茶 2880元 H001", "sale 白茶 6饼 H001"]],
  ["消费帮扶的事说了说,给李平送茶叶2盒", ["goods 茶叶 2盒 H001"]],
  ["李平、陈九斤两家合领面粉五袋", ["goods 面粉 5袋 H001+H002"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
