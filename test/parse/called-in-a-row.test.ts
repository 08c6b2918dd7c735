import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

// Who is meant by a surname, by an office or one after the other, where they are those gone to; and who came along or gave.
test.each<[string, string[]]>([
  // Called one after the other without a stop.
  [
    "今天给老陈老刘老赵一人发了一袋化肥",
    ["goods 化肥 1袋 H002", "goods 化肥 1袋 H003", "goods 化肥 1袋 H007"],
  ],
  ["给老陈小刘各送两袋化肥", ["goods 化肥 2袋 H002", "goods 化肥 2袋 H003"]],
  [
    "走访老陈老刘各送一袋米",
    ["goods 大米 1袋 H002", "goods 大米 1袋 H003", "visit 1户次 H002", "visit 1户次 H003"],
  ],
  ["给老李老刘各两袋米", ["goods 大米 2袋 ?老李", "goods 大米 2袋 H003"]],
  ["与小刘小赵走访李平", ["visit 1户次 H001"]],
  ["与小刘小赵各走访3户", ["visit 3户次"]],
  ["我跟老陈老刘一人发了一袋", []],
  ["给小米小麦各一袋", ["goods 小米 1袋", "goods 小麦 1袋"]],
  ["给老人小孩一人一份", []],
  // 赵家 in front of what was given.
  ["赵家送了一桶油", ["goods 食用油 1桶 H007"]],
  ["陈家送了一袋米,刘家送了一袋米", ["goods 大米 1袋 H002", "goods 大米 1袋 H003"]],
  ["公家送了一桶油", ["goods 食用油 1桶"]],
  ["赵家村送了一桶油", ["goods 食用油 1桶"]],
  ["赵家送了一桶油给李平", ["goods 食用油 1桶 H001"]],
  ["赵家给了我一袋苹果", []],
  ["赵家送了一袋苹果给我们", []],
  ["赵家女儿送了一桶油", []],
  // The head of the household holds the office.
  ["赵满仓主任家去了", ["visit 1户次 H007"]],
  ["走访赵满仓主任家", ["visit 1户次 H007"]],
  ["去了赵满仓主任家,送了一袋米", ["goods 大米 1袋 H007", "visit 1户次 H007"]],
  ["赵满仓主任来了", []],
  ["和赵满仓主任去了李平家", ["visit 1户次 H001"]],
  ["赵满仓主任家访了李平", ["visit 1户次 H001"]],
  ["去李平支书家开会", []],
  ["李平书记家去了3个人", []],
  ["李平书记家里有事请假", []],
  // Each told as one of those gone to.
  ["今天走访一个李平一个刘军", ["visit 1户次 H001", "visit 1户次 H003"]],
  ["去了两户一户李平家一户刘军家", ["visit 1户次 H001", "visit 1户次 H003"]],
  ["一个李平给了两袋,一个刘军三袋", []],
  ["和一个李平一个刘军去了陈九斤家", []],
  ["联系户里一个李平一个刘军家里困难", []],
  ["走访两户一户李平在家一户刘军没人", ["visit 1户次 H001", "visit 1户次 H003 missed"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
