import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** Nothing but whom or when it was, behind a slip: it takes the place of the one told last. */
test.each<[string, string[]]>([
  ["给李桂花送了油3桶,搞错了,是给刘军的", ["goods 食用油 3桶 H003"]],
  ["给赵满仓500元不对给的是陈九斤", ["cash 500元 H002"]],
  [
    "昨天去刘军家送了被子两床,说错了,是李桂花家",
    ["goods 被子 2床 H004 2026-06-11", "visit 1户次 H004 2026-06-11"],
  ],
  ["给李平送了3只鸡(应为赵满仓)", ["goods 鸡 3只 H007"]],
  ["前天给李平送了2袋米,记错了,是昨天", ["goods 大米 2袋 H001 2026-06-11"]],
  ["去了刘军家,不是,去的是李桂花家", ["visit 1户次 H004"]],
  ["我今天给刘军呃不是给李桂花送了两袋复合肥每袋是八十斤的", ["goods 复合肥 2袋 H004"]],
  ["给赵满仓家嗯不是给陈九斤家拿了一箱奶", ["goods 牛奶 1箱 H002"]],
  ["给李平拿了一袋米呃不是一袋面", ["goods 面粉 1袋 H001"]],
  ["给李平送了两袋化肥嗯不是三袋", ["goods 化肥 3袋 H001"]],
  ["给李平2袋米,给陈九斤3袋面,不对,是给刘军", ["goods 大米 2袋 H001", "goods 面粉 3袋 H003"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Another act behind it, a figure, or somebody who was told of already: nobody's place is taken. */
test.each<[string, string[]]>([
  ["给李平送了米2袋,不对,陈九斤3袋", ["goods 大米 2袋 H001", "goods 大米 3袋 H002"]],
  ["给李平送了米2袋,不是给陈九斤", ["goods 大米 2袋 H001"]],
  ["给李平、陈九斤各送了2袋米,不对,是陈九斤", ["goods 大米 2袋 H001", "goods 大米 2袋 H002"]],
  ["给李平送米2袋,陈九斤说不对", ["goods 大米 2袋 H001"]],
  ["给李平送了2袋米,发现账错了,去了陈九斤家", ["goods 大米 2袋 H001", "visit 1户次 H002"]],
  ["给李平送米2袋。陈九斤家也去了", ["goods 大米 2袋 H001", "visit 1户次 H002"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** 啊不是 tells apart from a namesake where the sender has the first of them, and is a slip elsewhere. */
test.each<[string, string[]]>([
  ["走访了李平上坪的啊不是红崖的送了一袋面", ["goods 面粉 1袋 H001", "visit 1户次 H001"]],
  ["走访了李平红崖的啊不是上坪的送了一袋面", ["goods 面粉 1袋 H001", "visit 1户次 H001"]],
  ["走访了李平上坪的哦不是红崖的送了一袋面", ["goods 面粉 1袋 H037", "visit 1户次 H037"]],
  ["走访了李平上坪的啊不对是红崖的送了一袋面", ["goods 面粉 1袋 H037", "visit 1户次 H037"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
