import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** What goes to some, to so many or to all carries nobody named before. */
test.each<[string, string[]]>([
  ["先去了李平家，又走了几户，共发联系卡9张", ["contact_card 9张", "visit 1户次 H001", "visit ?户次"]],
  ["走访李平、陈九斤2户\n核算收入11户\n发资料50份", ["leaflet 50份", "visit 1户次 H001", "visit 1户次 H002"]],
  ["与李平谈心，组织村民清理河道，投工投劳26人次", ["labour 26人次", "talk 1次 H001"]],
  ["今天走了几户，都还好", ["visit ?户次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What is the household's own, or told of it again, does. */
test.each<[string, string[]]>([
  ["走访李平，帮他修水渠，投工5人次", ["labour 5人次 H001", "visit 1户次 H001"]],
  ["走访李平，他家种了3亩玉米，发资料2份", ["leaflet 2份 H001", "visit 1户次 H001"]],
  [
    "走访李平，带领群众打扫主干道，投工30人次，发资料20份",
    ["labour 30人次", "leaflet 20份 H001", "visit 1户次 H001"],
  ],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
