import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

// When a gift was handed over, that the way to it was made, and what two homes got together, told behind without a stop.
test.each<[string, string[]]>([
  // The day it was done on.
  ["给李平送了米2袋,是昨天送的", ["goods 大米 2袋 H001 2026-06-11"]],
  ["给李平送了2袋米,是6月10日送的", ["goods 大米 2袋 H001 2026-06-10"]],
  ["给李平送了米2袋,是昨天下午送的", ["goods 大米 2袋 H001 2026-06-11"]],
  ["给李平发了慰问金500元,是6月10号发的", ["cash 500元 H001 2026-06-10"]],
  ["给李平送了米2袋,是昨天买的", ["goods 大米 2袋 H001"]],
  ["给李平送了米2袋,是昨天刘军送的", ["goods 大米 2袋 H001"]],
  ["给李平送了米2袋,钱是昨天给的", ["goods 大米 2袋 H001"]],
  ["走访李平,家里有台新电视,是去年送的", ["visit 1户次 H001"]],
  ["走访李平,他家有米2袋,是昨天送的", ["visit 1户次 H001"]],
  ["走访李平,他说米是昨天乡里送的", ["visit 1户次 H001"]],
  // The way there.
  ["李平家我上午去一趟,送了米一袋", ["goods 大米 1袋 H001", "visit 1户次 H001"]],
  ["李平家我上午去一趟送了一袋米", ["goods 大米 1袋 H001", "visit 1户次 H001"]],
  ["李平家我上午去一趟油一桶送了", ["goods 食用油 1桶 H001", "visit 1户次 H001"]],
  ["李平家我上午去一趟", []],
  ["李平家我明天去一趟", []],
  ["李平家我下午去一趟,送米一袋", ["goods 大米 1袋 H001"]],
  ["李平家他上午去一趟送了米一袋", ["goods 大米 1袋 H001"]],
  ["李平家我去一趟问问米送了没", []],
  // Two homes together.
  [
    "先走访了李平又走访了刘军两家一共给了六包米",
    ["goods 大米 6包 H001+H003", "visit 1户次 H001", "visit 1户次 H003"],
  ],
  [
    "先去了李平家又去了刘军家两家一共给了六包米",
    ["goods 大米 6包 H001+H003", "visit 1户次 H001", "visit 1户次 H003"],
  ],
  [
    "先走访了李平后走访了刘军两户共送米六包",
    ["goods 大米 6包 H001+H003", "visit 1户次 H001", "visit 1户次 H003"],
  ],
  [
    "走访了李平又走访了刘军两家各一包米",
    ["goods 大米 1包 H001", "goods 大米 1包 H003", "visit 1户次 H001", "visit 1户次 H003"],
  ],
  ["走访了李平又走访了刘军两袋米", ["goods 大米 2袋 H003", "visit 1户次 H001", "visit 1户次 H003"]],
  ["走访了李平又走访了刘军两家都挺好", ["visit 1户次 H001", "visit 1户次 H003"]],
  ["走访李平又走访了两家", ["visit 1户次 H001", "visit 2户次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
