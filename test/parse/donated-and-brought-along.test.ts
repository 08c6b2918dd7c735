import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** What a firm gave stands as given where we brought it along; not where it only is there, or where they fetched it. */
test.each<[string, string[]]>([
  [
    "走访李平,送挂面2把,李平家另有公司捐的鸡饲料3袋,我一道捎去的",
    ["goods 挂面 2把 H001", "goods 鸡饲料 3袋 H001", "visit 1户次 H001"],
  ],
  ["走访李平,有商会捐的大米2袋,我给他捎去了", ["goods 大米 2袋 H001", "visit 1户次 H001"]],
  ["李平家,公司捐赠的化肥2袋,是我顺路带去的", ["goods 化肥 2袋 H001"]],
  ["走访李平,另有公司捐的化肥2袋,他自己领了", ["visit 1户次 H001"]],
  ["走访李平,李平家有公司捐的化肥2袋", ["visit 1户次 H001"]],
  ["走访李平,另有公司捐的化肥2袋,我没捎去", ["visit 1户次 H001"]],
  ["走访李平,另有公司捐的化肥2袋,我明天捎去", ["visit 1户次 H001"]],
  ["刘军给学校捐的书包3个,我带去的", []],
  ["走访李平,他给灾区捐的棉被2床,我们送去了", ["visit 1户次 H001"]],
  ["走访李平,他女儿捐的棉被2床,我们也送去了", ["visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
