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
