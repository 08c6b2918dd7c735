import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** What was meant for one day and done on another; who else went, or when it will be, is none of ours. */
test.each<[string, string[]]>([
  ["昨天本来要去李桂花家,车坏了没去成,今天才去的", ["visit 1户次 H004"]],
  ["本来昨天要走访李桂花,下雨没走成,今天走访的", ["visit 1户次 H004"]],
  ["昨天打算给李桂花送3袋化肥,没去成,今天送的", ["goods 化肥 3袋 H004"]],
  ["本来昨天要给李桂花送化肥,没送成,今天送的,3袋", ["goods 化肥 3袋 H004"]],
  ["昨天说好给李桂花的2袋化肥,今天送的", ["goods 化肥 2袋 H004"]],
  ["本来要去李桂花家,听说她去县里,今天没去的", []],
  ["本来昨天要给李桂花送2袋化肥,支书今天送的", []],
  ["本来要去李桂花家,今天支书去的", []],
  ["打算去李桂花家,明天去的", []],
  ["打算给李桂花送饭,今天送去了", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Done in haste is done; to be done in haste is not. */
test.each<[string, string[]]>([
  ["明后天都要去县里学习,今天抓紧把李桂花、赵满仓走访了", ["visit 1户次 H004", "visit 1户次 H007"]],
  ["抓紧给李桂花送去了2袋面", ["goods 面粉 2袋 H004"]],
  ["抓紧走访李桂花", []],
  ["要抓紧把李桂花走访了", []],
  ["大家今天抓紧把联系户走访了", []],
  ["本周抓紧把李桂花走访了", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Where a thing was bought says nothing of whose it is; who else bought it does. */
test.each<[string, string[]]>([
  ["昨天在县城买了双胶鞋,今天给李桂花送到家里", ["goods 胶鞋 1双 H004", "visit 1户次 H004"]],
  ["我在网上买了双胶鞋,给李桂花送去了", ["goods 胶鞋 1双 H004"]],
  ["昨天在县城买了双胶鞋自己穿,今天去了李桂花家", ["visit 1户次 H004"]],
  ["她在县城买了双胶鞋,今天走访李桂花", ["visit 1户次 H004"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
