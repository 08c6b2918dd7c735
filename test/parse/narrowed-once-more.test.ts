import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** How many live there, and how much each of them got. */
test.each<[string, string[]]>([
  ["慰问李平,老人3位,各200元", ["cash 600元 H001", "visit 1户次 H001"]],
  ["走访李平,家里学生2名,每人资助500元", ["cash 1000元 H001", "visit 1户次 H001"]],
  ["走访李平,家里就两个老人,一人送了200元", ["cash 400元 H001", "visit 1户次 H001"]],
  ["走访李平,家里两名学生,每人500元", ["cash 1000元 H001", "visit 1户次 H001"]],
  ["慰问李平,残疾人2人,每人200元", ["cash 400元", "visit 1户次 H001"]],
  ["慰问李平,困难学生2名,每人500元", ["cash 1000元", "visit 1户次 H001"]],
  ["到李平家,学生3人,发放助学金每人500元", ["cash 1500元", "visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
