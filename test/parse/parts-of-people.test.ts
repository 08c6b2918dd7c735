import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** What is shared out behind several groups of 其中 goes to all of those counted; behind each group, to that group. */
test.each<[string, string[]]>([
  ["走访村民24户,其中低保户10户,监测户6户,每户送挂面一箱", ["goods 挂面 24箱", "visit 24户次"]],
  ["慰问困难党员9名,其中老党员5名、生病党员4名,每人200元", ["cash 1800元", "visit 9户次"]],
  ["走访脱贫户20户。其中低保户8户,特困户4户。每户送油一桶", ["goods 食用油 20桶", "visit 20户次"]],
  ["慰问困难户12户,其中低保户8户,每户500元,五保户4户,每户300元", ["cash 5200元", "visit 12户次"]],
  ["慰问困难户12户,其中低保户8户每户500元、五保户4户每户300元", ["cash 5200元", "visit 12户次"]],
  ["走访脱贫户20户,其中低保户8户,每户送油一桶", ["goods 食用油 20桶", "visit 20户次"]],
  ["走访脱贫户9户,其中低保5户、五保2户,每户雨衣1件", ["goods 雨衣 9件", "visit 9户次"]],
  [
    "走访脱贫户9户,其中低保5户每户油1桶、五保2户每户米1袋",
    ["goods 大米 2袋", "goods 食用油 5桶", "visit 9户次"],
  ],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** A group that something else is told of is no mere part. */
test.each<[string, string[]]>([
  ["走访农户30户,其中脱贫户18户未遇,监测户12户", ["visit 12户次", "visit 18户次 missed"]],
  ["走访农户30户,其中脱贫户18户、监测户12户,共送油20桶", ["goods 食用油 20桶", "visit 30户次"]],
  ["慰问金5200元,其中低保户8户每户500元,五保户4户每户300元", ["cash 5200元"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Groups counted one after the other, however they are called. */
test.each<[string, string[]]>([
  ["慰问低保户8户每户500元、特困户4户每户300元", ["cash 5200元", "visit 12户次"]],
  ["慰问低保户8户、每户500元,五保户4户、每户300元", ["cash 5200元", "visit 12户次"]],
  [
    "慰问低保户80户,每户500元;低保边缘户20户,每户300元;分散特困人员6人,每人200元",
    ["cash 47200元", "visit 106户次"],
  ],
  ["走访困难退伍军人14户", ["visit 14户次"]],
  ["慰问军属21人、立功军人家属4人", ["visit 25户次"]],
  [
    "低保户35户76人、分散五保户12户12人,食用油一户一桶,大米每人一袋",
    ["goods 大米 88袋", "goods 食用油 47桶"],
  ],
  ["走访农户20户,低保户5户", ["visit 20户次"]],
  ["慰问困难群众15户45人,每户200元", ["cash 3000元", "visit 15户次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
