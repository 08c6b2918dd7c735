import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** So much of each of the things, behind a pause. */
test.each<[string, string[]]>([
  ["走访李平,米油都送了,各两份", ["goods 大米 2份 H001", "goods 食用油 2份 H001", "visit 1户次 H001"]],
  ["棉鞋和毛巾都给了李平,各一双", ["goods 棉鞋 1双 H001", "goods 毛巾 1双 H001"]],
  ["给李平米和油,各一份", ["goods 大米 1份 H001", "goods 食用油 1份 H001"]],
  [
    "李平那边跑了一趟,油和米都给了,每样一份",
    ["goods 大米 1份 H001", "goods 食用油 1份 H001", "visit 1户次 H001"],
  ],
  ["走访李平,米送到了,2袋", ["goods 大米 2袋 H001", "visit 1户次 H001"]],
  ["走访李平,他家种了苹果和梨,各两亩", ["visit 1户次 H001"]],
  ["走访李平,他买了米和油,各一袋", ["visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect([...told(text)].sort()).toEqual(entries);
});
