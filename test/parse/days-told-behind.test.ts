import { expect, test } from "vitest";
import { read } from "../support/reading.ts";

function days(text: string): string[] {
  return read(text).entries.map(({ measure, day }) => `${measure} ${day.slice(5)}`);
}

/** The only day of a message, alone behind a space at its end, or told behind as when it was done, is the day of all of it. */
test.each<[string, string[]]>([
  ["走访李平,送米2袋 6月3日", ["visit 06-03", "goods 06-03"]],
  ["走访李平 送米2袋 昨天", ["visit 06-11", "goods 06-11"]],
  ["给李平送米2袋,昨天送的", ["goods 06-11"]],
  ["走访李平,我前天去的", ["visit 06-10"]],
  ["走访李平,送米2袋,都是周三给的", ["visit 06-10", "goods 06-10"]],
  ["走访李平,送米2袋,昨天买的", ["visit 06-12", "goods 06-12"]],
  ["走访李平,他儿子昨天来的", ["visit 06-12"]],
  ["走访李平,米是村上昨天给的", ["visit 06-12"]],
])("%s", (text, expected) => expect(days(text)).toEqual(expected));

/** Many meetings and many people are about as many as they are said to be. */
test.each<[string, number, boolean]>([
  ["今天开了20多个会", 20, true],
  ["今天开了两个会", 2, false],
  ["慰问老党员近30名", 30, true],
  ["慰问老党员30名", 30, false],
])("%s", (text, quantity, approx) => {
  const [entry] = read(text).entries;
  expect(entry?.quantity).toBe(quantity);
  expect(entry?.approx ?? false).toBe(approx);
});
