import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** Each group that is counted with what each of it got is visited, and what each batch was adds nothing. */
test.each<[string, string[]]>([
  ["走访低保户8户,每户大米2袋;特困户4户,每户大米4袋", ["goods 大米 32袋", "visit 12户次"]],
  ["走访低保户8户,每户大米2袋;特困户4户,每户大米4袋,共32袋", ["goods 大米 32袋", "visit 12户次"]],
  ["慰问老党员5名每人200元,困难户8户每户300元", ["cash 3400元", "visit 13户次"]],
  ["走访脱贫户9户;监测户4户", ["visit 13户次"]],
  ["分4组走访48户,每组走访12户", ["visit 48户次"]],
  ["分2批送煤10吨,每批送煤5吨", ["goods 煤 10吨"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What else is told of a group visits nobody. */
test.each<[string, string[]]>([
  ["走访低保户8户,宣讲1场;特困户4户有困难", ["outreach 1次", "visit 8户次"]],
  ["走访低保户8户,每户大米2袋;特困户4户外出务工", ["goods 大米 16袋", "visit 8户次"]],
  ["慰问困难户8户每户300元,其中低保户3户", ["cash 2400元", "visit 8户次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
