import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** Parts of a whole by groups or corners add nothing to what each got. */
test.each<[string, string[]]>([
  ["慰问9户,1组4户、2组5户,每户面粉2袋", ["goods 面粉 18袋", "visit 9户次"]],
  ["走访15户:三组6户,四组9户,每户1桶油", ["goods 食用油 15桶", "visit 15户次"]],
  ["走访10户,河东4户、河西6户,每户1袋米", ["goods 大米 10袋", "visit 10户次"]],
  ["给9户送面粉,一组4户、三组5户,每户1袋", ["goods 面粉 9袋"]],
  ["走访10户,其中一组4户、二组6户,每户1袋米", ["goods 大米 10袋", "visit 10户次"]],
  ["走访一组4户、二组6户,每户1袋米", ["goods 大米 10袋", "visit 10户次"]],
  ["走访9户,每户1袋米", ["goods 大米 9袋", "visit 9户次"]],
  ["走访9户,一组4户、二组5户,送米9袋", ["goods 大米 9袋", "visit 9户次"]],
])("%s", (text, entries) => expect(told(text)).toEqual(entries));

/** A sum run together with a thing that has its own figure is a gift of its own. */
test.each<[string, string[]]>([
  ["慰问李平300元面粉2袋", ["cash 300元 H001", "goods 面粉 2袋 H001", "visit 1户次 H001"]],
  ["户名陈九斤慰问200元被子1床", ["cash 200元 H002", "goods 被子 1床 H002", "visit 1户次 H002"]],
  [
    "慰问李平300元面粉2袋,陈九斤200元大米1袋",
    ["cash 200元 H002", "cash 300元 H001", "goods 大米 1袋 H002", "goods 面粉 2袋 H001", "visit 1户次 H001"],
  ],
  ["给李平300元面粉1袋", ["cash 300元 H001", "goods 面粉 1袋 H001"]],
  ["给李平150元化肥2袋的钱", []],
  ["老板给李平400元玉米3袋", []],
  ["李平给200元鸡蛋1箱", []],
  ["慰问李平200元购物券2张", ["cash 200元 H001", "visit 1户次 H001"]],
  ["慰问李平900元轮椅1辆", ["visit 1户次 H001"]],
  ["慰问李平300元、面粉2袋", ["cash 300元 H001", "goods 面粉 2袋 H001", "visit 1户次 H001"]],
  ["给李平送300元的面粉2袋", ["goods 面粉 2袋 H001", "goods_value 300元 H001"]],
  ["给李平送去价值300元面粉2袋", ["goods 面粉 2袋 H001", "goods_value 300元 H001"]],
])("%s", (text, entries) => expect(told(text)).toEqual(entries));

/** What is left over was given to nobody. */
test.each<[string, string[]]>([
  ["带了6桶油,每户一桶,还剩2桶", ["goods 食用油 4桶"]],
  ["拉了12袋面粉,走访9户每户一袋,还剩3袋", ["goods 面粉 9袋", "visit 9户次"]],
  ["带了6桶油,一家一桶,余下一桶", ["goods 食用油 5桶"]],
  ["带了6桶油,给李平2桶,还剩4桶", ["goods 食用油 2桶 H001"]],
  ["带了6桶油,送出4桶,还剩2桶", ["goods 食用油 4桶"]],
  ["带了6桶油,每户一桶", ["goods 食用油 6桶"]],
  ["给李平送了6桶油,还剩2桶没搬", ["goods 食用油 6桶 H001"]],
])("%s", (text, entries) => expect(told(text)).toEqual(entries));
