import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** A seed's name in front of what puts its figure right; what is sown is none. */
test.each<[string, string[]]>([
  ["给李平带了两袋包谷种哦不对是三袋还有一桶油", ["goods 包谷种 3袋 H001", "goods 食用油 1桶 H001"]],
  ["给李平送了两包花生种呃三包花生种", ["goods 花生种 3包 H001"]],
  ["给李平送了三斤芸豆种嗯不对四斤芸豆种又给了一百块", ["cash 100元 H001", "goods 芸豆种 4斤 H001"]],
  ["李平的花生种哦不对是洋芋种两袋送到了", ["goods 洋芋种 2袋 H001"]],
  ["帮李平家把两袋花生种呃三袋花生种下去了", ["labour 1人次 H001"]],
  ["帮李平家把两袋花生种了哦不对三袋", ["labour 1人次 H001"]],
  ["帮李平种花生种到天黑哦不对种到六点", ["labour 1人次 H001"]],
  ["李平家三亩花生种哦不对四亩花生种好了", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** An act in the name of a thing that is counted is no work; one done to such a thing is. */
test.each<[string, string[]]>([
  ["走访李平\n帮扶内容:烤烟专用肥4袋", ["goods 烤烟专用肥 4袋 H001", "visit 1户次 H001"]],
  ["走访李平\n帮扶内容:采摘剪刀2把", ["goods 采摘剪刀 2把 H001", "visit 1户次 H001"]],
  ["走访李平\n帮扶内容:修剪工具2套", ["goods 修剪工具 2套 H001", "visit 1户次 H001"]],
  ["走访李平\n帮扶内容:修理收割机1台", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["走访李平\n帮扶内容:清洗抽水机1台", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["帮李平修理收割机1台", ["labour 1人次 H001"]],
  ["帮李平搬运肥料5袋", ["labour 1人次 H001"]],
  ["帮李平家烤烟,送烤烟专用肥4袋", ["goods 烤烟专用肥 4袋 H001", "labour 1人次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
