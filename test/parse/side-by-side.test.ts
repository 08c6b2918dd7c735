import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** How near two homes are, in one breath with who got what, counts nobody; two of whom something is told are counted. */
test.each<[string, string[]]>([
  [
    "走访李平家送了三袋化肥不对是两袋还有一袋化肥给了刘军他两家挨着",
    ["goods 化肥 1袋 H003", "goods 化肥 2袋 H001", "visit 1户次 H001"],
  ],
  [
    "给李平送了两袋化肥还有一袋给了刘军两家住隔壁又去陈九斤家送了一桶油",
    ["goods 化肥 1袋 H003", "goods 化肥 2袋 H001", "goods 食用油 1桶 H002", "visit 1户次 H002"],
  ],
  ["去了李平家又去了刘军家他两家离得近我走着去的", ["visit 1户次 H001", "visit 1户次 H003"]],
  [
    "走访李平和刘军两家住隔壁各送了一袋米",
    ["goods 大米 1袋 H001", "goods 大米 1袋 H003", "visit 1户次 H001", "visit 1户次 H003"],
  ],
  ["给李平、刘军两家各送一袋米", ["goods 大米 1袋 H001", "goods 大米 1袋 H003"]],
  ["给两家邻居各送一袋米", ["goods 大米 2袋"]],
  ["今天走访了两家离得远我走到天黑", ["visit 2户次"]],
  ["走访李平、刘军,两家挨着", ["visit 1户次 H001", "visit 1户次 H003"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
