import { expect, test } from "vitest";
import { read } from "../support/reading.ts";

// A word of asking in what is told of how things are, were done or are said to be.
test.each([
  "李平家有需要照顾的老母亲",
  "家里有2个需要抚养的孩子",
  "建设新农村需要各界支持",
  "现场咨询50人次",
  "按照户申请、村审批的程序走访了李平",
])("%s: no need", (text) => {
  expect(read(text).needs).toEqual([]);
});

test.each([
  "李平家老母亲需要照顾",
  "李平说需要大家支持",
  "李平看病需要7000元",
  "李平咨询低保",
  "李平按照程序申请低保",
  "李平说想修路",
])("%s: a need", (text) => {
  expect(read(text).needs).toMatchObject([{ households: ["H001"] }]);
});
