import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

// Who is meant where names stand without stops, by the surname, by a title or by 他们; and the same act told once more of the next.
test.each<[string, string[]]>([
  // 赵家 in front of what was given.
  ["赵家送了一桶油", ["goods 食用油 1桶 H007"]],
  ["陈家送了一袋米,刘家送了一袋米", ["goods 大米 1袋 H002", "goods 大米 1袋 H003"]],
  ["刘家给了两袋面,赵家给了一袋", ["goods 面粉 1袋 H007", "goods 面粉 2袋 H003"]],
  ["陈家刘家各送一袋米", ["goods 大米 1袋 H002", "goods 大米 1袋 H003"]],
  ["赵家村送了一桶油", ["goods 食用油 1桶"]],
  ["陈家湾送了一袋米", ["goods 大米 1袋"]],
  ["刘家河送了两袋面", ["goods 面粉 2袋"]],
  ["公家送了一桶油", ["goods 食用油 1桶"]],
  ["陈家给了我一袋苹果", []],
  ["刘家给女儿打了电话", []],
  // 老陈老刘, 陈大叔刘大哥 without stops.
  ["给老陈老刘各送两袋化肥", ["goods 化肥 2袋 H002", "goods 化肥 2袋 H003"]],
  ["去了老陈家老刘家老赵家", ["visit 1户次 H002", "visit 1户次 H003", "visit 1户次 H007"]],
  ["老陈家老刘家都去了", ["visit 1户次 H002", "visit 1户次 H003"]],
  ["走访了李平陈大叔赵大爷", ["visit 1户次 H001", "visit 1户次 H002", "visit 1户次 H007"]],
  ["走访李平小米2袋", ["goods 小米 2袋 H001", "visit 1户次 H001"]],
  ["李平老高兴了", []],
  ["走访陈九斤,老陈老婆病了", ["visit 1户次 H002"]],
  ["到陈九斤家老陈在吃饭", ["visit 1户次 H002"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
