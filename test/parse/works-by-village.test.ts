import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** What was built, and behind it how much in which village. */
test.each<[string, string[]]>([
  ["硬化村道:上坪村2.4公里,五里铺村1.2公里", ["works 村道 1.2公里", "works 村道 2.4公里"]],
  ["安装路灯,上坪村14盏,五里铺村16盏", ["works 路灯 14盏", "works 路灯 16盏"]],
  ["危房改造:上坪村6户、五里铺村4户,共10户", ["works 危房 4户", "works 危房 6户"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Another act in a village, or whom it served, tells nothing of it. */
test.each<[string, string[]]>([
  ["修建水渠,上坪村走访9户", ["visit 9户次", "works 水渠 ?"]],
  ["硬化村道,上坪村9户受益", ["works 村道 ?"]],
  ["维修水渠,1组送煤9袋", ["goods 煤 9袋", "works 水渠 ?"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
