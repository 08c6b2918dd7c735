import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** Gifts told by their thing first, whose office they were from, what a buyer took, what is no work, and what others owe. */
test.each<[text: string, entries: string[], needs: string[]]>([
  ["腊肉给李平带了两块", ["goods 腊肉 2块 H001"], []],
  ["香皂给陈九斤送了三块", ["goods 香皂 3块 H002"], []],
  ["钱给李平送了两百块", ["cash 200元 H001"], []],
  ["红包给李平发了五块", ["cash 5元 H001"], []],
  ["给李平送县农业局化肥2袋", ["goods 化肥 2袋 H001"], []],
  ["争取到林业局核桃苗3000株，分给农户", ["goods 核桃苗 3000株"], []],
  [
    "李桂花家的核桃我联系收购商收走了1200斤，卖了9600元",
    ["sale 核桃 1200斤 H004", "sale 核桃 9600元 H004"],
    [],
  ],
  ["李桂花家的核桃被收购商拉走了1200斤", [], []],
  ["李平家的牛被人拉走了", [], []],
  ["陈九斤的年审材料我帮他整理好交到镇上了", [], []],
  ["帮李平整理了院子", ["labour 1人次 H001"], []],
  ["李平的儿子在县城找到工作了，是我们单位介绍的", ["job ?人 H001"], []],
  ["李平儿子在县城找到工作了", [], []],
  ["李平说合作社欠他分红1200元一直没给", [], ["李平说合作社欠他分红1200元一直没给"]],
  ["李平欠他弟弟3000元", [], []],
  ["李平反映他家电表走得快", [], ["李平反映他家电表走得快"]],
  ["向镇上反映他家的事", [], []],
  ["昨天开完会去李平家坐了会儿", ["visit 1户次 H001 2026-06-11"], []],
  ["主持召开防返贫监测会", ["meeting 1次"], []],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});
