import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** Taken after all, or not at all. */
test.each<[string, string[], string[]]>([
  [
    "走访李平。临走留下200元和一袋米，老人推辞了半天才收下。",
    ["cash 200元 H001", "goods 大米 1袋 H001", "visit 1户次 H001"],
    [],
  ],
  ["走访李平。留下200元，老人推辞不要，没收", ["visit 1户次 H001"], []],
  ["给李平200元，他推来推去，最后还是收下了", ["cash 200元 H001"], []],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});

/** Buyers whom the sender got, and others. */
test.each<[string, string[], string[]]>([
  [
    "到李桂花家，她说这阵子鸡蛋不好卖，我让局里食堂订了20斤，一斤8块。",
    ["sale 鸡蛋 20斤 H004", "visit 1户次 H004"],
    ["她说这阵子鸡蛋不好卖"],
  ],
  ["李平家的蜂蜜，单位同事买了30斤", ["sale 蜂蜜 30斤 H001"], []],
  ["陈九斤家的核桃，同事们订了50斤，共1000元", ["sale 核桃 1000元 H002", "sale 核桃 50斤 H002"], []],
  ["到李平家，他家鸡蛋被老板收走了", ["visit 1户次 H001"], []],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});

/** A plot of theirs is no home. */
test.each<[string, string[], string[]]>([
  ["到赵满仓家的苹果园，手把手教他疏果", [], []],
  ["到赵满仓家的老房子", ["visit 1户次 H007"], []],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});

/** Money and things not told apart. */
test.each<[string, string[], string[]]>([
  ["给陈九斤家送慰问金及慰问品共计1500元", ["goods_value 1500元 H002"], []],
  ["送去慰问金和物资折合3.6万元", ["goods_value 36000元"], []],
  ["送去慰问金500元和慰问品1份", ["cash 500元", "goods 慰问品 1份"], []],
  ["送去慰问金500元、物资折合200元", ["cash 500元", "goods_value 200元"], []],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});

/** What was nobody's help of ours. */
test.each<[string, string[]]>([
  ["李平家的蜂蜜，朋友要了几瓶", []],
  ["李平家的蜂蜜，我让朋友们买了3瓶", ["sale 蜂蜜 3瓶 H001"]],
  ["李平的儿子陪他做了检查", []],
  ["陪李平做了检查", ["medical 1人次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
