import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** What a bag holds, a year, and who came to treat them are no figure of what was given or done. */
test.each<[string, string[]]>([
  ["给李平送米50斤一袋", ["goods 大米 1袋 H001"]],
  ["给李平送米50斤一袋,油5升一桶", ["goods 大米 1袋 H001", "goods 食用油 1桶 H001"]],
  ["给陈九斤八斤月饼,一斤一盒装的", ["goods 月饼 8斤 H002"]],
  ["给李平买了叶面肥两瓶半送他,那半瓶是我家用剩下的", ["goods 叶面肥 2.5瓶 H001"]],
  ["走访慰问李平 2026", ["visit 1户次 H001"]],
  ["组织3人义诊1场", ["medical 1人次"]],
  ["到李平家,院里晒着花椒,红通通一片", ["visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** The same figures count where they are what was given or done. */
test.each<[string, string[]]>([
  ["给李平送米50斤", ["goods 大米 50斤 H001"]],
  ["慰问李平500", ["cash 500元 H001", "visit 1户次 H001"]],
  ["组织群众30人义诊", ["medical 30人次"]],
  ["组织义诊1场30人", ["medical 30人次"]],
  ["给李平送毛毯一片", ["goods 毛毯 1片 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
