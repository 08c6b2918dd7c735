import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** To how many a thing went stands between it and how much each of them got. */
test.each<[string, string[]]>([
  ["发放化肥6户，每户3袋", ["goods 化肥 18袋"]],
  ["发放化肥6户每户3袋", ["goods 化肥 18袋"]],
  ["发饲料：五保户6户每户3袋，低保户10户每户2袋", ["goods 饲料 38袋"]],
  ["今天发饲料五保户6户每户3袋", ["goods 饲料 18袋"]],
  ["发大米6户各2袋", ["goods 大米 12袋"]],
  ["发放棉被30户60床", ["goods 被子 60床"]],
  ["给脱贫户发放鸡苗30户共600只", ["goods 鸡苗 600只"]],
  ["发放大米50户，每户2袋，共100袋", ["goods 大米 100袋"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Nothing is made of how many they were, and what each got may be another thing. */
test.each<[string, string[]]>([
  ["发放化肥6户", ["goods 化肥 ?"]],
  ["送年货一共八户每户一袋米一袋面", ["goods 大米 8袋", "goods 面粉 8袋"]],
  ["改厕6户，每户补助2000元", ["cash 12000元", "works 厕所 6户"]],
  ["走访6户，缺化肥3袋", ["visit 6户次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
