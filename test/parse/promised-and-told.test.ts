import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** What the sender promised or put off is nothing given; the same words of what was done by then are. */
test.each<[string, string[]]>([
  ["走访李平户,送大米2袋,等几天给他拉一车煤", ["goods 大米 2袋 H001", "visit 1户次 H001"]],
  ["走访李平户。过阵子给他联系个活。送大米2袋", ["goods 大米 2袋 H001", "visit 1户次 H001"]],
  ["走访李平户,下趟带两袋饲料来", ["visit 1户次 H001"]],
  ["走访李平户,一会儿再给他送桶水", ["visit 1户次 H001"]],
  ["走访李平户,晚点给他送袋面", ["visit 1户次 H001"]],
  ["走访李平户,应承了给他一千块", ["visit 1户次 H001"]],
  ["走访李平户,许了他两袋面", ["visit 1户次 H001"]],
  ["走访李平户,我会给他找人修水管", ["visit 1户次 H001"]],
  ["走访李平户,等货到了送他三袋化肥", ["visit 1户次 H001"]],
  ["看望李平,约好周末来帮他收玉米。送大米2袋", ["goods 大米 2袋 H001", "visit 1户次 H001"]],
  [
    "到李平家坐了一会儿再去陈九斤家送了两袋米",
    ["goods 大米 2袋 H002", "visit 1户次 H001", "visit 1户次 H002"],
  ],
  ["在李平家待会儿就走了,送了一桶油", ["goods 食用油 1桶 H001", "visit 1户次 H001"]],
  ["约好李平一起去看望陈九斤", ["visit 1户次 H001", "visit 1户次 H002"]],
  ["上次走访李平,过了几天给他送了2袋米", ["goods 大米 2袋 H001", "visit 1户次 H001"]],
  ["等了两天给李平拉了一车煤", ["goods 煤 1车 H001"]],
  ["我会同村干部走访李平,送米2袋", ["goods 大米 2袋 H001", "visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
