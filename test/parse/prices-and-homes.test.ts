import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** What a thing cost stands behind it, and was not given besides. */
test.each<[string, string[]]>([
  ["帮李平家买煤2吨1600元", ["goods 煤 2吨 H001"]],
  ["给李平买了1台电视机1800元", ["goods 电视机 1台 H001"]],
  ["给李平买了煤2吨，又给了500元", ["cash 500元 H001", "goods 煤 2吨 H001"]],
  ["买李平家土鸡10只800元", ["sale 土鸡 10只 H001", "sale 土鸡 800元 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Sums over money and things, and over days. */
test.each<[string, string[]]>([
  [
    "走访慰问12户，送慰问金3600元，慰问品价值2400元，合计6000元",
    ["cash 3600元", "goods_value 2400元", "visit 12户次"],
  ],
  ["走访慰问12户，送慰问金3600元，慰问品价值2400元", ["cash 3600元", "goods_value 2400元", "visit 12户次"]],
  ["给李平送化肥3袋，昨天2袋，今天1袋", ["goods 化肥 1袋 H001", "goods 化肥 2袋 H001 2026-06-11"]],
  ["昨天给李平送化肥2袋，今天1袋", ["goods 化肥 1袋 H001", "goods 化肥 2袋 H001 2026-06-11"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Brought to so many homes: once. */
test.each<[string, string[]]>([
  ["把12份慰问品送到12户家中", ["goods 慰问品 12份", "visit 12户次"]],
  ["将50份慰问品送到50户困难群众家中", ["goods 慰问品 50份", "visit 50户次"]],
  ["走访12户，把12份慰问品送到12户家中", ["goods 慰问品 12份", "visit 12户次"]],
  ["慰问品12份送到12户", ["goods 慰问品 12份"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Colleagues are no households, and what was not there was not given. */
test.each<[string, string[]]>([
  ["慰问驻村干部5名", []],
  ["看望村支书李平", []],
  ["慰问了驻村工作队", []],
  ["慰问困难党员3名", ["visit 3户次"]],
  ["昨天走访李平3袋化肥没带够，今天又补送1袋", ["goods 化肥 1袋 H001", "visit 1户次 H001 2026-06-11"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
