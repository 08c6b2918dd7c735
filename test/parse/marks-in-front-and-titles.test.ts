import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

// Who is ticked in front of the name.
test.each<[string, string[]]>([
  [
    "今天走访：✔李平 ✔刘军 ✘赵满仓（外出）",
    ["visit 1户次 H001", "visit 1户次 H003", "visit 1户次 H007 missed"],
  ],
  [
    "走访情况:\n☑李平\n☑刘军\n☒赵满仓(不在家)",
    ["visit 1户次 H001", "visit 1户次 H003", "visit 1户次 H007 missed"],
  ],
  ["入户：√李平家、√刘军家、×赵满仓家", ["visit 1户次 H001", "visit 1户次 H003"]],
  ["走访：✅李平 ❌刘军 ✅赵满仓", ["visit 1户次 H001", "visit 1户次 H007"]],
  ["送面粉1袋：√李平 ×刘军", ["goods 面粉 1袋 H001"]],
  ["走访：√李平 √刘军 √赵满仓", ["visit 1户次 H001", "visit 1户次 H003", "visit 1户次 H007"]],
  // Behind it, or of neither.
  ["走访：李平☑ 刘军☒", ["visit 1户次 H001"]],
  ["走访：李平√刘军√赵满仓×", ["visit 1户次 H001", "visit 1户次 H003"]],
  ["走访：李平 √ 刘军 × 赵满仓 √", ["visit 1户次 H001", "visit 1户次 H007"]],
  ["√送李平米1袋 √送刘军米2袋", ["goods 大米 1袋 H001", "goods 大米 2袋 H003"]],
  ["需要化肥：√李平 ×刘军", []],
  ["李平 √化肥 ×面粉", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
