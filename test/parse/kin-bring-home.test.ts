import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** What one of the family brings home is no gift of ours. */
test.each<[string, string[], string[]]>([
  ["走访李平,他儿子回来了,带了两箱奶", ["visit 1户次 H001"], []],
  ["走访李平,他儿子回来了,给他带了两箱奶", ["goods 牛奶 2箱 H001", "visit 1户次 H001"], []],
  ["走访李平,他儿子回来了,我们带了两箱奶", ["goods 牛奶 2箱 H001", "visit 1户次 H001"], []],
  ["走访李平,闺女回门,带了四瓶酒", ["visit 1户次 H001"], []],
  ["走访李平,女儿女婿回来看他,拎了一箱苹果", ["visit 1户次 H001"], []],
  ["走访李平,外甥过年来拜年,提了两瓶酒", ["visit 1户次 H001"], []],
  ["李平儿子从外地回来了,带了一箱奶去看望", ["goods 牛奶 1箱 H001", "visit 1户次 H001"], []],
  ["给李平拜年,提了两瓶酒", ["goods 酒 2瓶 H001"], []],
  ["到李平家,他老伴从医院回来了,带了一箱奶", ["goods 牛奶 1箱 H001", "visit 1户次 H001"], []],
  ["李平出院回家了,带了两箱奶", ["goods 牛奶 2箱 H001"], []],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});
