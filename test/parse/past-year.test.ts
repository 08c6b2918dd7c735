import { expect, test } from "vitest";
import { read } from "../support/reading.ts";

function days(text: string): string[] {
  return read(text).entries.map(({ measure, day }) => `${measure} ${day}`);
}

/** How a household fared in a year gone by dates nothing that was done at theirs. */
test.each<[string, string[]]>([
  [
    "走访李平,他家去年领的鸡苗还养着,送他消毒粉2包。到刘军家,放下药2盒",
    ["visit 2026-06-12", "goods 2026-06-12", "visit 2026-06-12", "goods 2026-06-12"],
  ],
  ["走访李平 去年挣了8000 送米1袋", ["visit 2026-06-12", "goods 2026-06-12"]],
  ["李平家去年盖房。送米2袋", ["goods 2026-06-12"]],
  ["走访李平,他家2023年脱贫,种植苹果8亩。送果袋200个", ["visit 2026-06-12", "goods 2026-06-12"]],
  ["去年12月30日看望李平,送米1袋", ["visit 2025-12-30", "goods 2025-12-30"]],
  ["2025年工作总结:走访120户次,发化肥20吨", ["visit 2025-12-31", "goods 2025-12-31"]],
])("%s", (text, expected) => {
  expect(days(text)).toEqual(expected);
});
