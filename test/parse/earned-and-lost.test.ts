import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** What is earned at the work found, and what became of theirs, was given by nobody. */
test.each<[string, string[], string[]]>([
  ["李平他大儿子我给介绍到县城洗车场上班去了就一个人嘛一个月三千二", ["job 1人 H001"], []],
  ["介绍李平去务工，月薪3500元", ["job ?人 H001"], []],
  ["李平去冬死了6头牦牛，保险公司赔了9000块", [], []],
  ["李平家丢了两只羊，我给了500元", ["cash 500元 H001"], ["李平家丢了两只羊"]],
  ["一个月给李平200元补贴", ["cash 200元 H001"], []],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});

/** Who holds an office is no household. */
test.each<[string, string[], string[]]>([
  ["上午在李平家，杨镇长问了娃儿上学的事", ["visit 1户次 H001"], []],
  ["走访杨大爷", ["visit 1户次 ?杨大爷"], []],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});

/** In English each stands at the end. */
test.each<[string, string[], string[]]>([
  [
    "Gave Li Ping 500 yuan and Chen Jiujin 300 yuan yesterday, plus 1 bag of flour each",
    [
      "cash 300元 H002 2026-06-11",
      "cash 500元 H001 2026-06-11",
      "goods 面粉 1袋 H001 2026-06-11",
      "goods 面粉 1袋 H002 2026-06-11",
    ],
    [],
  ],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});

/** What is earned in a month, and what they drew elsewhere and brought home, was given by nobody of us. */
test.each<[string, string[]]>([
  ["跟李平视频联系，他在福建电子厂上班，一个月能拿6000多", ["talk 1次 H001"]],
  ["走访李平，她上午刚从民政所领回来3袋面、2桶油，我是空着手去的", ["visit 1户次 H001"]],
  ["这个月给了李平500元", ["cash 500元 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
