import { expect, test } from "vitest";
import { groupNumber, readDay, splitList } from "../../src/services/import-roster/cells.ts";
import { plainHeader, shortHeader } from "../../src/services/import-roster/columns.ts";

test.each([
  ["1组", 1],
  ["一组", 1],
  ["1", 1],
  ["第一小组", 1],
  ["十二社", 12],
  ["第十村民小组", 10],
  ["12 组", 12],
  ["二十一队", 21],
  ["村民三组", 3],
  ["03", 3],
  ["5号", 5],
])("组 %s is %i", (text, number) => {
  expect(groupNumber(text)).toBe(number);
});

test.each(["东头", "组", "0组", "-1", "一二组", "1.5组", "100组", "十十组", "下坝组"])(
  "组 %s is no number",
  (text) => {
    expect(groupNumber(text)).toBeNull();
  },
);

test.each([
  ["2026-03-05", "2026-03-05"],
  ["2026-3-5", "2026-03-05"],
  ["2026/3/5", "2026-03-05"],
  ["2026.3.5", "2026-03-05"],
  ["2026年3月5日", "2026-03-05"],
  ["2026年3月5日", "2026-03-05"],
  ["20260305", "2026-03-05"],
  ["2026-03-05 00:00:00", "2026-03-05"],
  ["2024-02-29", "2024-02-29"],
])("%s is the day %s", (text, day) => {
  expect(readDay(text)).toBe(day);
});

test.each([
  "2026-02-30",
  "2026-13-01",
  "3月5日",
  "2026年3月",
  "26-3-5",
  "0026-03-05",
  "昨天",
  "46000",
  "2026-03-05起",
])("%s is no day", (text) => {
  expect(readDay(text)).toBeNull();
});

test("lists are split at any of the usual marks", () => {
  expect(splitList("甲;乙;丙、丁,戊,己;")).toEqual(["甲", "乙", "丙", "丁", "戊", "己"]);
  expect(splitList("")).toEqual([]);
});

test.each([
  ["乡(镇)", "乡镇", "乡"],
  ["人口(人)", "人口人", "人口"],
  ["* 户 主:", "户主", "户主"],
  ["县(市、区)", "县市区", "县"],
])("the header %s is compared as %s and %s", (text, plain, short) => {
  expect(plainHeader(text)).toBe(plain);
  expect(shortHeader(text)).toBe(short);
});
