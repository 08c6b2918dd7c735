import { expect, test } from "vitest";
import { readNumeral } from "../../src/parse/text/numeral.ts";
import { told } from "../support/reading.ts";

test.each<[string, number | null, boolean]>([
  ["12袋", 12, false],
  ["1,320张", 1320, false],
  ["1.2万元", 12_000, false],
  ["1.36亿元", 136_000_000, false],
  ["3千斤", 3000, false],
  ["1万2", 12_000, false],
  ["12万5千", 125_000, false],
  ["十二", 12, false],
  ["二十", 20, false],
  ["一百二十户", 120, false], // not the 二十 inside it
  ["一百二", 120, false],
  ["一百零二", 102, false],
  ["两千三", 2300, false],
  ["三万五", 35_000, false],
  ["三百二十袋", 320, false],
  ["一万零五十", 10_050, false],
  ["贰佰元", 200, false],
  ["廿三", 23, false],
  ["二〇二六", 2026, false],
  ["半", 0.5, false],
  ["俩", 2, false],
  ["两三袋", 2, true],
  ["十五六袋", 15, true],
  ["三五户", 3, true],
  ["十几袋", 10, true],
  ["千把斤", 1000, true],
  ["上百份", 100, true],
  ["三十好几户", 30, true],
  ["三两户", 3, true],
  ["三两茶叶", 3, false], // a weight
  ["二十六两天", 26, false],
  ["2.5千克", 2.5, false], // the 千 is the unit's
  ["两千克", 2, false],
  ["三千米", 3000, false],
  ["2-3袋", 2, true],
  ["2至3袋", 2, true],
  ["一点二亿元", 120_000_000, false],
  ["十二点五万斤", 125_000, false],
  ["零点八亩", 0.8, false],
  ["三点二十去村里", 3, false], // an hour
  ["两点三户人家", 2, false], // households come whole
  ["几十户", null, false],
  ["数百人", null, false],
])("%s is %d (about: %s)", (text, value, approx) => {
  expect(readNumeral(text, 0)).toMatchObject({ value, approx });
});

test.each<[string, string]>([
  ["送肉三斤二两", "goods 肉 3.2斤"],
  ["送红糖2.5千克", "goods 红糖 2.5公斤"],
  ["送袜子两打", "goods 袜子 2打"],
  ["送牛奶1件12瓶", "goods 牛奶 1件"], // what the pack holds
  ["送牛奶1箱2袋米", "goods 牛奶 1箱"],
  ["送5升装食用油1桶", "goods 食用油 1桶"],
  ["送三样水果", "goods 水果 3样"],
  ["送米面油三样", "goods 大米 ?"],
  ["走访农户上百户", "visit ~100户次"],
  ["义诊六十来号人", "medical ~60人次"],
  ["慰问环卫工人8名", "visit 8户次"],
])("%s tells %s", (text, entry) => {
  expect(told(text)).toContain(entry);
});

test.each(["户", "上午", "数字", "成功", "好的", "万"])("%s is no numeral", (text) => {
  expect(readNumeral(text, 0)).toBeNull();
});
