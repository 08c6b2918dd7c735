import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

test.each([
  ["为尽快了解情况,我来到李平家", ["visit 1户次 H001"]],
  ["尽快走访李平", []],
  ["不足三个月的时间,硬化村组公路1公里,整修山塘2口", ["works 山塘 2口", "works 村组公路 1公里"]],
  ["送鸡苗的车来了!鸡苗:李平20只,刘军30只,都领走了", ["goods 鸡苗 20只 H001", "goods 鸡苗 30只 H003"]],
  ["今天到上坪村一组孤残老人刘军家里,送上月饼一盒", ["goods 月饼 1盒 H003", "visit 1户次 H003"]],
  ["路过李平家,看见她在晒花生,车上有人没下去", []],
])("%s", (text, expected) => {
  // haste, less than so long, and what only came
  expect(told(text)).toEqual(expected);
});
