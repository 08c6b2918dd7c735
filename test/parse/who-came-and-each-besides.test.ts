import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** How many came of those who were told of it. */
test.each<[string, string[]]>([
  ["厨师培训1期本来通知了40人实际参加32人", ["trainee 32人次", "training 1场"]],
  ["办果树培训1场应到50人实到46人", ["trainee 46人次", "training 1场"]],
  ["办果树培训1场，通知50人实到46人", ["trainee 46人次", "training 1场"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** All of them came. */
test.each<[string, string[]]>([
  ["办果树培训1场参加46人", ["trainee 46人次", "training 1场"]],
  ["义诊30人只来了12人", ["medical 30人次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Behind shares told in order another thing for each. */
test.each<[string, string[]]>([
  [
    "给李平、刘军、赵满仓分别送面粉1袋、2袋、3袋慰问金均为200元",
    [
      "cash 200元 H001",
      "cash 200元 H003",
      "cash 200元 H007",
      "goods 面粉 1袋 H001",
      "goods 面粉 2袋 H003",
      "goods 面粉 3袋 H007",
    ],
  ],
  [
    "为李平、刘军分别送化肥3袋、4袋农膜每户2卷",
    ["goods 化肥 3袋 H001", "goods 化肥 4袋 H003", "goods 地膜 2卷 H001", "goods 地膜 2卷 H003"],
  ],
  [
    "给李平、刘军分别送大米2袋、3袋,油各1桶",
    ["goods 大米 2袋 H001", "goods 大米 3袋 H003", "goods 食用油 1桶 H001", "goods 食用油 1桶 H003"],
  ],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** One row alone. */
test.each<[string, string[]]>([
  ["给李平、刘军分别送大米2袋、油1桶", ["goods 大米 2袋 H001", "goods 食用油 1桶 H003"]],
  ["给李平、刘军分别送大米、油各1桶", ["goods 大米 1桶 H001", "goods 食用油 1桶 H003"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
