import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** What they would not have, or what came to nothing, was not done. */
test.each<[string, string[]]>([
  ["带了慰问金300元和油1桶去陈九斤家,他只收了油", ["goods 食用油 1桶 H002", "visit 1户次 H002"]],
  ["给陈九斤500元慰问金,他不要,最后放下一桶油走了", ["goods 食用油 1桶 H002"]],
  ["带了300元去陈九斤家,没给出去", ["visit 1户次 H002"]],
  ["动员陈九斤去体检,他不去", []],
  ["推荐陈九斤去县上打工,他嫌远没去", []],
  ["给陈九斤介绍了个保洁的活他不干", []],
  ["给陈九斤办贷款3万,他又不要了", []],
  ["帮陈九斤卖蜂蜜,一斤也没卖出去", []],
  ["帮李平卖苹果100斤,还有20斤没卖出去", ["sale 苹果 100斤 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What they took, or somebody else's no. */
test.each<[string, string[]]>([
  ["动员李平去体检,他去了", ["medical 1人次 H001"]],
  ["给李平体检,他老伴没去", ["medical 1人次 H001"]],
  ["给李平300元,他不要,最后还是收下了", ["cash 300元 H001"]],
  ["带了牛奶1箱去李平家,他只收了牛奶", ["goods 牛奶 1箱 H001", "visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Bought or put ready, and nobody has it yet. */
test.each<[string, string[]]>([
  ["给陈九斤备好了3袋面粉,明天送", []],
  ["给陈九斤订了3袋饲料,后天到货", []],
  ["给陈九斤联系了3吨煤,下周拉来", []],
  ["给陈九斤买好了3袋饲料,等他回来取", []],
  ["给陈九斤的油2桶还在我车上", []],
  ["油2桶放村委会了,陈九斤还没来领", []],
  ["饲料到了,李平2袋,陈九斤3袋,通知他们来领", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Given, whatever is to come besides. */
test.each<[string, string[]]>([
  ["给李平送了2袋米,明天再送1袋", ["goods 大米 2袋 H001"]],
  ["给李平买了2袋化肥,明天送陈九斤家", ["goods 化肥 2袋 H001"]],
  ["走访李平,送米2袋,明天来", ["goods 大米 2袋 H001", "visit 1户次 H001"]],
  ["李平领了2袋化肥,陈九斤还没领", ["goods 化肥 2袋 H001"]],
  ["发化肥20袋,还有3户没领", ["goods 化肥 20袋"]],
  ["李平的米2袋放邻居家了,他还没来拿", ["goods 大米 2袋 H001"]],
  ["给李平买了药2盒,让他按时吃", ["goods 药品 2盒 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
