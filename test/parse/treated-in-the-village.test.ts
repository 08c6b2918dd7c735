import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** Those treated or trained in the village are others than who was told of before; he himself is meant by 他 all the same. */
test.each<[string, string[]]>([
  [
    "到李桂花家给她看病,又在村卫生室义诊27人次,发膏药60贴",
    ["goods 膏药 60贴", "medical 1人次 H004", "medical 27人次", "visit 1户次 H004"],
  ],
  ["走访李桂花,在村委会培训40人,发种子60袋", ["goods 种子 60袋", "trainee 40人次", "visit 1户次 H004"]],
  [
    "给李桂花送药1盒,在村部义诊27人,发药60盒,又给她送米1袋",
    ["goods 大米 1袋 H004", "goods 药品 1盒 H004", "goods 药品 60盒", "medical 27人次"],
  ],
  ["走访李桂花,在村部义诊27人,给他们发药60盒", ["goods 药品 60盒", "medical 27人次", "visit 1户次 H004"]],
  ["走访李桂花,在村部开会,送她面1袋", ["goods 面粉 1袋 H004", "visit 1户次 H004"]],
  ["给李桂花义诊,共27人次", ["medical 27人次 H004"]],
  ["义诊,量血压27人次", ["medical 27人次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What the sender gave of his own behind what somebody said, in one breath; what they spend themselves is theirs. */
test.each<[string, string[]]>([
  ["到李桂花家她讲腿疼我自己掏了两百块钱给她", ["cash 200元 H004", "visit 1户次 H004"]],
  ["李桂花说娃没钱我自己给了她五百块", ["cash 500元 H004"]],
  ["李桂花讲腿疼我自己都做不了饭", []],
  ["李桂花说我自己掏了两百块钱给娃交了学费", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What each of those seen to got begins anew, also where nobody typed a comma. */
test.each<[string, string[]]>([
  [
    "给李平跟陈九斤两个老人看病看了两个人药是一人一盒",
    ["goods 药品 1盒 H001", "goods 药品 1盒 H002", "medical 2人次 H001+H002"],
  ],
  [
    "给李桂花和赵满仓两个老人看了病药每人一盒",
    ["goods 药品 1盒 H004", "goods 药品 1盒 H007", "medical 2人次 H004+H007"],
  ],
  ["给李平跟陈九斤看病看了两个人药没带够", ["medical 1人次 H001+H002"]],
  ["给李平跟陈九斤两个老人看病看了两个人", ["medical 2人次 H001+H002"]],
  ["李平两口子看病看了两个人药自己买的", []],
  [
    "给陈九斤和李桂花看病看了两个人药每人两盒",
    ["goods 药品 2盒 H002", "goods 药品 2盒 H004", "medical 2人次 H002+H004"],
  ],
  ["刘军去医院体检药每人一盒", []],
  ["刘军家看了三个人药每人一盒", ["visit 1户次 H003"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** How many of those were found to be ill is no more of them. */
test.each<[string, string[]]>([
  ["组织30名群众到县医院体检,检查出高血压7人", ["medical 30人次"]],
  ["体检60人,筛查出慢性病12人", ["medical 60人次"]],
  ["给老人检查身体25人,检出糖尿病4人", ["medical 25人次"]],
  ["义诊检查30人", ["medical 30人次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
