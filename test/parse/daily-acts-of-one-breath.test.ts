import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** What cadres tell in a breath: who was gone to, helped and rung up, and what was built. */
test.each<[string, string[], string[]]>([
  ["五户都去了,每户一桶油", ["goods 食用油 5桶", "visit 5户次"], []],
  ["名下五户都去了一遍", ["visit 5户次"], []],
  ["开院坝会,五户都去了", ["outreach 1次"], []],
  ["五户都去了县城", [], []],
  ["李平家今天摘花椒,我们四个去帮了一上午", ["labour 4人次 H001"], []],
  ["李平家收麦子,去帮忙了", ["labour 1人次 H001"], []],
  ["李平家收麦子,刘军去帮忙了", [], []],
  ["李平家收麦子,请我去帮忙", [], ["请我去帮忙"]],
  ["李平家打牌,我去帮了一会", [], []],
  ["给李平打了个电话问问情况", ["talk 1次 H001"], []],
  ["李平打电话来问问低保情况", ["talk 1次 H001"], []],
  ["李平家娶儿媳,我随了300", ["cash 300元 H001"], []],
  ["修好了三组的路,1.2公里", ["works 路 1.2公里"], []],
  ["硬化了三组的路,一共1.2公里", ["works 路 1.2公里"], []],
  ["通组路还没修好,全长1.2公里", [], []],
  ["去李平家的路修好了,走了2公里", ["visit 1户次 H001"], []],
  ["三组要修路,1.2公里", [], []],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});
