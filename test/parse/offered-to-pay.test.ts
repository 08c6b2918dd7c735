import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** They would have paid for it, and we took nothing: the gift stays given. */
test.each<[string, string[]]>([
  ["给李平送鸭苗30只、饲料2袋,饲料钱他非要付,没收", ["goods 饲料 2袋 H001", "goods 鸭苗 30只 H001"]],
  ["给李平送化肥2袋,他要给钱,没要", ["goods 化肥 2袋 H001"]],
  ["给李平送化肥2袋,化肥款他坚持要给,我没收", ["goods 化肥 2袋 H001"]],
  ["给李桂花送药2盒,药钱她一再要给,没要她的", ["goods 药品 2盒 H004"]],
  ["给李平送化肥2袋,他非要付化肥钱,没收", ["goods 化肥 2袋 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Not where it was the gift that they would not take, or where they did pay for it. */
test.each<[string, string[]]>([
  ["给李平送化肥2袋,他坚持要付钱,化肥没要", []],
  ["给李平送鸭苗30只、饲料2袋,饲料他没收", ["goods 鸭苗 30只 H001"]],
  ["给李平送化肥2袋、200元,钱他没要", ["goods 化肥 2袋 H001"]],
  ["给李平代买化肥2袋,钱他付了", []],
  ["给李平送化肥2袋,他没收", []],
  ["给李平送化肥2袋,他要还贷款,化肥没要", []],
  ["帮李桂花买种子3袋,种子钱她要给,我收下了", []],
  ["给刘军代买化肥2袋,钱他坚持要付,就收下了", []],
  ["给刘军代买化肥2袋,钱他要自己出", []],
  ["给刘军代买化肥2袋,钱他说要给", []],
  ["给刘军送面粉1袋,他要给钱,就没要面粉", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
