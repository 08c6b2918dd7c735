import { expect, test } from "vitest";
import { fromDay, toDay } from "../../src/core/day-number.ts";
import { figureOf } from "../../src/parse/day/figures.ts";
import { mayStartDay, readWhen } from "../../src/parse/day/index.ts";
import { readNumeral } from "../../src/parse/text/numeral.ts";
import { read } from "../support/reading.ts";

/** A Friday. */
const today = fromDay("2026-06-12");

test.each<[string, string, string | null]>([
  ["今天", "2026-06-12", null],
  ["昨晚", "2026-06-11", null],
  ["大前天", "2026-06-09", null],
  ["三天前", "2026-06-09", null],
  ["两天前", "2026-06-10", null],
  ["三两天前", "2026-06-09", null],
  ["两个星期前", "2026-05-29", null],
  ["昨下午", "2026-06-11", null],
  ["几天前", "2026-06-12", null],
  ["周三", "2026-06-10", null],
  ["周二到周四", "2026-06-09", "2026-06-11"],
  ["上周一至五", "2026-06-01", "2026-06-05"],
  ["周四-周六", "2026-06-04", "2026-06-06"], // ends tomorrow, so the last ones
  ["周六", "2026-06-06", null], // the latest Saturday, not tomorrow
  ["上周五", "2026-06-05", null],
  ["本周一", "2026-06-08", null],
  ["3月5日", "2026-03-05", null],
  ["三月五号", "2026-03-05", null],
  ["五月二十去了", "2026-05-20", null],
  ["12月28号", "2025-12-28", null],
  ["15号", "2026-05-15", null],
  ["2026-3-5", "2026-03-05", null],
  ["20260305", "2026-03-05", null],
  ["3.5走访", "2026-03-05", null],
  ["3/5走访", "2026-03-05", null],
  ["3月5日至7日", "2026-03-05", "2026-03-07"],
  ["3.5-3.7", "2026-03-05", "2026-03-07"],
  ["12月28日到1月3日", "2025-12-28", "2026-01-03"],
  ["5号到7号", "2026-06-05", "2026-06-07"],
  ["腊月二十三", "2026-02-10", null],
  ["正月初八", "2026-02-24", null],
  ["腊月二十三日", "2026-02-10", null],
  ["正月十五", "2026-03-03", null],
  ["大年初二", "2026-02-18", null],
  ["农历五月十五", "2025-06-10", null], // this year's is still to come
  ["阴历8月15", "2025-10-06", null],
  ["去年腊月二十三", "2026-02-10", null], // last year's calendar runs on into this year
  ["腊月二十至二十三", "2026-02-07", "2026-02-10"],
  ["腊月二十八到正月初三", "2026-02-15", "2026-02-19"],
  ["初八", "2026-05-24", null],
  ["上个月", "2026-05-31", null],
  ["上月中旬", "2026-05-20", null],
  ["上个月二十八号", "2026-05-28", null],
  ["上月的三号", "2026-05-03", null],
  ["上月二十日至二十五日", "2026-05-20", "2026-05-25"],
  ["上个月二十号楼", "2026-05-31", null], // the number of a house
  ["8月上半月", "2025-08-15", null],
  ["前年", "2024-12-31", null],
  ["去年年底", "2025-12-31", null],
  ["去年底至今", "2026-06-12", null],
  ["2024年以来", "2026-06-12", null],
  ["3月以来", "2026-06-12", null],
  ["6月1日至今", "2026-06-12", null],
  ["今年元旦,走访", "2026-01-01", null],
  ["6.5日走访", "2026-06-05", null],
  ["前年三月五日", "2024-03-05", null],
  ["今年一季度", "2026-03-31", null],
  ["2025年上半年", "2025-06-30", null],
  ["3月5日至4月", "2026-03-05", "2026-04-30"], // not to the 4th
  ["3月5日-7户", "2026-03-05", null],
  ["三月五日至七日", "2026-03-05", "2026-03-07"],
  ["十二日上午", "2026-06-12", null],
  ["本月", "2026-06-12", null],
  ["去年11月", "2025-11-30", null],
  ["去年", "2025-12-31", null],
  ["一季度", "2026-03-31", null],
  ["上半年", "2026-06-12", null],
  ["3月", "2026-03-31", null],
  ["端午节当天", "2025-05-31", null],
  ["五一当天", "2026-05-01", null],
  ["三八节那天", "2026-03-08", null],
  ["六一国际儿童节当天", "2026-06-01", null],
  ["五四青年节当天", "2026-05-04", null],
  ["十一国庆节那天", "2025-10-01", null],
  ["清明节当天", "2026-04-05", null],
  ["冬至那天", "2025-12-21", null],
  ["三月三当天", "2026-04-19", null],
  ["除夕去李平家", "2026-02-16", null],
  ["3 月 5 日", "2026-03-05", null],
  ["二〇二五年三月五日", "2025-03-05", null],
  ["去年3月5日", "2025-03-05", null],
  ["2025年", "2025-12-31", null],
  ["2025年3月", "2025-03-31", null],
  ["1-5月", "2026-05-31", null],
  ["三至五月", "2026-05-31", null],
  ["第二季度", "2026-06-12", null],
  ["last friday", "2026-06-05", null],
  ["march 5", "2026-03-05", null],
  ["on 5 march 2025", "2025-03-05", null],
])("%s is %s", (text, day, endDay) => {
  const when = readWhen(text, 0, today, true);
  expect(when && { day: toDay(when.day), endDay: when.endDay === null ? null : toDay(when.endDay) }).toEqual({
    day,
    endDay,
  });
});

test.each([
  "3.5公里",
  "3.5万元",
  "13.5",
  "周边",
  "一周",
  "月饼",
  "明白卡",
  "上门",
  "第3天",
  "5号楼",
  "2袋",
  "一袋",
  "三家",
  "去李平家",
  "2025年13月",
  "初中",
  "初三毕业",
  "三日来",
  "二十几户",
])("%s tells no day", (text) => {
  expect(readWhen(text, 0, today, true)).toBeNull();
});

test.each(["明天", "下周三", "下个月", "6月20日"])("%s is to come", (text) => {
  // A month and day without a year is the latest such day, so 6月20日 is last year's.
  const when = readWhen(text, 0, today, true);
  expect(when?.kind).toBe(text === "6月20日" ? "day" : "future");
});

test.each([
  ["2月30日走访李平", ["2月30日"]],
  ["13月5日走访李平,送面粉1袋", ["13月5日"]],
  ["2月29日走访李平", []],
  ["走访李平", []],
])("of %s the day that no calendar has is left over: %j", (text, left) => {
  expect(read(text).leftovers.map((span) => span.text)).toEqual(left);
});

test.each([
  ["协调包工头把李平的7200元工钱结清了", ["协调包工头把李平的7200元工钱结清了"]],
  ["给李平送慰问金500元", []],
  ["走访李平,他去年收入3000元", []],
])("of %s the money that nothing reads is left over: %j", (text, left) => {
  expect(read(text).leftovers.map((span) => span.text.replaceAll("，", ","))).toEqual(left);
});

test("the figures of dates are read as all figures are", () => {
  const characters = Array.from("一二三四五六七八九十");
  const pairs = characters.flatMap((first) => characters.map((second) => first + second));
  const triples = pairs.flatMap((pair) => characters.map((third) => pair + third));
  const figures = [...characters, ...pairs, ...triples, "5", "05", "31", "廿", "廿三"];
  expect(figures.map(figureOf)).toEqual(figures.map((figure) => readNumeral(figure, 0)?.value));
});

test.each(["走", "送", "家", "了", "袋", ",", " "])("no day begins with %s", (character) => {
  expect(mayStartDay(character)).toBe(false);
});

test.each<[string, string]>([
  ["正月初六到李平家拜年;初八去李桂花家", "2026-02-24"],
  ["6月5日走访李平,第二天又去李桂花家", "2026-06-06"],
  ["6月5日走访李平;驻村第二天走访李桂花", "2026-06-05"],
  ["李桂花五月份打工去了,上门没见到人", "2026-06-12"], // the month dates her own going
  ["李桂花5月30日打工去了,上门没见到人", "2026-06-12"],
  ["5月30日李桂花打工去了,上门没见到人", "2026-05-30"],
  ["全年数据(截至6.10):走访李桂花", "2026-06-10"],
  ["各位领导好,汇报上周工作\n走访李桂花", "2026-06-07"],
])("%s: the last of it on %s", (text, day) => {
  expect(read(text).entries.at(-1)?.day).toBe(day);
});
