import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** Counter-examples of the new rules. */
test.each<[string, string[], string[]]>([
  ["局里决定给李平家装路灯2盏,已装好", ["works 路灯 2盏 H001"], []],
  ["工作队决定先走访李平家,送了米1袋", ["goods 大米 1袋 H001", "visit 1户次 H001"], []],
  ["昨天决定给李平家送两袋米,今天送去了", ["goods 大米 2袋 H001"], []],
  ["李平的儿子回来了,带他去县医院体检", ["medical 1人次 H001"], []],
  ["李平家的猪,送去2头", [], []],
  ["李平家树苗我买了50棵送去", ["goods 树苗 50棵 H001"], []],
  ["抱到李平家被子2床", ["goods 被子 2床 H001", "visit 1户次 H001"], []],
  ["李平家昨天来坐了一下", [], []],
  ["给低保户油2桶", ["goods 食用油 2桶"], []],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});
