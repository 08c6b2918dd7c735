import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

// Sums with no word of money, lists before what is left for later, and acts that dictation runs together.
test.each<[string, string[]]>([
  // A sum alone behind a visit or beside its name.
  ["李平|走访|500元", ["cash 500元 H001", "visit 1户次 H001"]],
  ["走访李平 500元", ["cash 500元 H001", "visit 1户次 H001"]],
  ["走访李平、刘军 500元", ["cash 500元 H001+H003", "visit 1户次 H001", "visit 1户次 H003"]],
  ["走访李平 收入500元", ["visit 1户次 H001"]],
  ["李平|收入|500元", []],
  ["李平|走访|负债500元", ["visit 1户次 H001"]],
  ["姓名|金额(元)|备注\n李平|500|慰问金", ["cash 500元 H001"]],
  ["姓名|金额(元)|备注\n李平|500|慰问金\n刘军|300|慰问金", ["cash 300元 H003", "cash 500元 H001"]],
  ["姓名|金额(元)|备注\n李平|500|贷款", []],
  ["姓名|金额(元)|备注\n李平|500|已领", []],
  // What is left is for later, and what was listed is not.
  ["给李平2袋面、刘军2袋面，其他户明天再送", ["goods 面粉 2袋 H001", "goods 面粉 2袋 H003"]],
  ["发给李平4袋化肥、刘军4袋，剩下的明天发", ["goods 化肥 4袋 H001", "goods 化肥 4袋 H003"]],
  ["给李平送2袋面,刘军明天送", ["goods 面粉 2袋 H001"]],
  ["李平化肥2袋、刘军化肥2袋,明天送", []],
  // One act after the other.
  ["修了两公里路装了十盏灯", ["works 灯 10盏", "works 路 2公里"]],
  ["硬化道路两公里装路灯十盏", ["works 路灯 10盏", "works 道路 2公里"]],
  ["修了两公里路", ["works 路 2公里"]],
  ["给李平家送了一趟化肥两袋", ["goods 化肥 2袋 H001"]],
  ["去李平家他一个人住陪他聊了聊天", ["talk 1次 H001", "visit 1户次 H001"]],
  ["上个月给李平送了两袋化肥今天去看了看", ["goods 化肥 2袋 H001 2026-05-31", "visit 1户次 H001"]],
  ["去年给李平送的鸡苗今天去看了看", ["goods 鸡苗 ? H001 2025-12-31"]],
  ["陪赵满仓去县医院看病垫付医药费八百块", ["cash 800元 H007", "medical 1人次 H007"]],
  ["给李平家联系了个工地让他去打工", ["job ?人 H001"]],
  ["给李平家联系了个工地让他去打工他没去", []],
  ["给李平联系了个大夫让他去看病", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
