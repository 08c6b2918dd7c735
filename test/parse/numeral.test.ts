import { expect, test } from "vitest";
import { readNumeral } from "../../src/parse/numeral.ts";

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
  ["2-3袋", 2, true],
  ["2至3袋", 2, true],
  ["几十户", null, false],
  ["数百人", null, false],
])("%s is %d (about: %s)", (text, value, approx) => {
  expect(readNumeral(text, 0)).toMatchObject({ value, approx });
});

test.each(["户", "上午", "数字", "成功", "好的", "万"])("%s is no numeral", (text) => {
  expect(readNumeral(text, 0)).toBeNull();
});
