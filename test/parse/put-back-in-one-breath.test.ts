import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** What was not taken, or put back by us, told to the end in one breath. */
test.each<[string, string[]]>([
  ["去李平家提了一箱奶两袋糖人家说留给更困难的一样没收又提回来了", ["visit 1户次 H001"]],
  ["去刘军家拎了一桶油老人说家里有又拎回来了", ["visit 1户次 H003"]],
  [
    "去刘军家他娘装了半袋花生要我带走没收。给他家的娃送了一个书包",
    ["goods 书包 1个 H003", "visit 1户次 H003"],
  ],
  ["到李平家看了看。临走硬塞一兜枣我放回他桌上了", ["visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each<[string, string[]]>([
  ["去李平家给拿了一桶豆油他说不缺非让我拿回去我没拿就搁那儿了", ["goods 豆油 1桶 H001", "visit 1户次 H001"]],
  ["去李平家送了两袋米他收下了", ["goods 大米 2袋 H001", "visit 1户次 H001"]],
  ["给李平送米2袋又给他装了一袋煤放回棚里", ["goods 大米 2袋 H001", "goods 煤 1袋 H001"]],
  ["给刘军塞了一袋柑子我放在他门口了", ["goods 柑子 1袋 H003"]],
  ["去李平家送了米2袋油1桶油他没收", ["goods 大米 2袋 H001", "visit 1户次 H001"]],
  ["给李平送米2袋他要我把袋子带走", ["goods 大米 2袋 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
