import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** Days in figures, one behind the other without a stop. */
test.each<[string, string[]]>([
  ["5.30给李平送药2盒5/31帮她家晒菜籽", ["goods 药品 2盒 H001 2026-05-30", "labour 1人次 H001 2026-05-31"]],
  ["5.28-5.30在上坪村驻村6.1走访李平", ["stay 3天 2026-05-28 –2026-05-30", "visit 1户次 H001 2026-06-01"]],
  [
    "6.1给李平送面5斤6.4给刘军送面5.5斤",
    ["goods 面粉 5.5斤 H003 2026-06-04", "goods 面粉 5斤 H001 2026-06-01"],
  ],
  [
    "6.2李平家送锄头1把6.5刘军家送锄头2把6.7给赵满仓送镰刀1把",
    ["goods 锄头 1把 H001 2026-06-02", "goods 锄头 2把 H003 2026-06-05", "goods 镰刀 1把 H007 2026-06-07"],
  ],
  [
    "5.8在李平家帮着掰苞米5.9给刘军送油布一张",
    ["goods 油布 1张 H003 2026-05-09", "labour 1人次 H001 2026-05-08", "visit 1户次 H001 2026-05-08"],
  ],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** A figure that is no day of such a row. */
test.each<[string, string[]]>([
  ["6.1给李平送面5.5斤给刘军送面3斤", ["goods 面粉 3斤 H003 2026-06-01", "goods 面粉 5.5斤 H001 2026-06-01"]],
  ["5.1走访李平血糖5.6给他送药2盒", ["goods 药品 2盒 H001 2026-05-01", "visit 1户次 H001 2026-05-01"]],
  ["5.1走访李平体温36.5给刘军送米2袋", ["goods 大米 2袋 H003 2026-05-01", "visit 1户次 H001 2026-05-01"]],
  ["5.1走访李平他家种烟5.3亩", ["visit 1户次 H001 2026-05-01"]],
  ["6.1给李平送面5斤,米6.5给刘军", ["goods 大米 6.5 H003 2026-06-01", "goods 面粉 5斤 H001 2026-06-01"]],
  ["6.5走访李平", ["visit 1户次 H001 2026-06-05"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
