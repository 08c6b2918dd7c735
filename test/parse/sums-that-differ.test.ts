import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** A sum of more than its parts: what is left is of nobody named. Of less: the parts stand. */
test.each<[string, string[]]>([
  ["化肥李平2袋，陈九斤4袋，共7袋", ["goods 化肥 1袋", "goods 化肥 2袋 H001", "goods 化肥 4袋 H002"]],
  ["化肥李平2袋，陈九斤4袋，共5袋", ["goods 化肥 2袋 H001", "goods 化肥 4袋 H002"]],
  [
    "给李平送化肥2袋，给陈九斤送化肥4袋，共送化肥7袋",
    ["goods 化肥 1袋", "goods 化肥 2袋 H001", "goods 化肥 4袋 H002"],
  ],
  ["上坪村走访6户，双井村走访4户，全镇共走访120户", ["visit 110户次", "visit 4户次", "visit 6户次"]],
  ["走访上坪村6户，共走访12户", ["visit 12户次"]],
  ["给李平200元、陈九斤300元，合计600元", ["cash 100元", "cash 200元 H001", "cash 300元 H002"]],
  ["慰问金\n李平 200元\n陈九斤 300元\n合计 400元", ["cash 200元 H001", "cash 300元 H002"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** A sum of several things, behind so much to each. */
test.each<[string, string[]]>([
  ["12户每户米1袋油1桶，共12袋米12桶油", ["goods 大米 12袋", "goods 食用油 12桶"]],
  ["12户，每户米1袋油1桶共12袋米12桶油", ["goods 大米 12袋", "goods 食用油 12桶"]],
  [
    "给李平、陈九斤每户米1袋油1桶共2袋米2桶油",
    ["goods 大米 1袋 H001", "goods 大米 1袋 H002", "goods 食用油 1桶 H001", "goods 食用油 1桶 H002"],
  ],
  ["一共八户每户一袋米", ["goods 大米 8袋"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** No sum: more of it, or what several got together. */
test.each<[string, string[]]>([
  [
    "给李平送化肥2袋，给陈九斤送化肥4袋，另外共送给村里7袋",
    ["goods 化肥 2袋 H001", "goods 化肥 4袋 H002", "goods 化肥 7袋"],
  ],
  [
    "给李平送米2袋，给陈九斤送米3袋，给李桂花、刘军共4袋",
    ["goods 大米 2袋 H001", "goods 大米 3袋 H002", "goods 大米 4袋 H003+H004"],
  ],
  ["共慰问李平、陈九斤等12户", ["visit 10户次", "visit 1户次 H001", "visit 1户次 H002"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** A thing alone on its line, over names with a figure each. */
test.each<[string, string[]]>([
  ["慰问金\n李平 200元\n陈九斤 300元\n合计 500元", ["cash 200元 H001", "cash 300元 H002"]],
  ["化肥\n李平 2袋\n王小五 3袋", ["goods 化肥 2袋 H001", "goods 化肥 3袋 ?王小五"]],
  ["米发放\n1、李平 2袋\n2、陈九斤 3袋", ["goods 大米 2袋 H001", "goods 大米 3袋 H002"]],
  ["化肥\n李平 想要2袋", []],
  ["化肥\n李平说没有化肥", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
