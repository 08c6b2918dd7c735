import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** What was planned, promised or owed counts once it is told as done, and with the figure told then. */
test.each<[string, string[]]>([
  ["本来要送陈九斤4袋面粉,最后送了3袋", ["goods 面粉 3袋 H002"]],
  ["原计划给李平送3桶油,实际送了2桶", ["goods 食用油 2桶 H001"]],
  ["计划走访李平、陈九斤,实际只走访了陈九斤", ["visit 1户次 H002"]],
  ["今天准备走访6户,走了4户", ["visit 4户次"]],
  ["打算给陈九斤的油2桶最后给了李平", ["goods 食用油 2桶 H001"]],
  ["答应给李平送的3袋饲料今天送到了", ["goods 饲料 3袋 H001"]],
  ["计划给李平送3袋饲料,今天已经送到", ["goods 饲料 3袋 H001"]],
  ["说好给李平的面粉3袋,今天给了", ["goods 面粉 3袋 H001"]],
  ["今天把上周欠陈九斤的面粉2袋送去了", ["goods 面粉 2袋 H002"]],
  ["计划给李平500元,最后给了300元", ["cash 300元 H001"]],
  ["计划给李平500元,今天已经发到手", ["cash 500元 H001"]],
  ["本来昨天要去陈九斤家,开会没去成,今天补上了,送面粉1袋", ["goods 面粉 1袋 H002", "visit 1户次 H002"]],
  ["昨天下雨没去成今天去的陈九斤家送面一袋", ["goods 面粉 1袋 H002", "visit 1户次 H002"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** A plan that nothing came of yet. */
test.each<[string, string[]]>([
  ["计划给李平送2袋米,今天先给陈九斤送了油1桶", ["goods 食用油 1桶 H002"]],
  ["打算明天给李平送2袋米,今天买好了", []],
  ["本来要去李平家,今天没去成", []],
  ["说好给李平送2袋米,今天没送", []],
  ["答应给李平的2袋米还没送", []],
  ["欠李平2袋化肥", []],
  ["李平欠陈九斤2袋化肥,今天还了", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What was meant, why it fell short, and what was handed over, with no stop between the last two. */
test.each<[string, string[]]>([
  ["原定给刘军送4袋化肥,车上装不下只送了3袋", ["goods 化肥 3袋 H003"]],
  ["本来要给李平送5桶油,钱不够先给了3桶", ["goods 食用油 3桶 H001"]],
  ["打算给陈九斤送6袋米,路上带不动就拿了4袋", ["goods 大米 4袋 H002"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Nothing handed over, or another day. */
test.each<[string, string[]]>([
  ["原定给刘军送4袋化肥,车上装不下没送成", []],
  ["原定给刘军送4袋化肥,装不下,明天再送2袋", []],
  ["刘军家粮不够吃", []],
  ["给刘军送4袋化肥,车上装不下", ["goods 化肥 4袋 H003"]],
  ["给刘军送4袋化肥,车上装不下只给了他3袋", ["goods 化肥 4袋 H003"]],
  ["给陈九斤送5桶油,拉不动只送了2桶", ["goods 食用油 5桶 H002"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
