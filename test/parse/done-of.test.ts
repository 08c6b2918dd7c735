import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** Of what was to be done, and of what was told first, only what was really done counts. */
test.each<[string, string[]]>([
  ["走访完成42/60户,完成率70%。", ["visit 42户次"]],
  ["已走访3/5户。", ["visit 3户次"]],
  ["培训完成90/120人次。", ["trainee 90人次"]],
  ["走访3户/5户。", ["visit 3户次"]],
  ["走访10户,实际走访9户。", ["visit 9户次"]],
  ["走访10户,其中李平不在家,实际走访9户。", ["visit 1户次 H001 missed", "visit 9户次"]],
  ["应访10户,实访9户。", ["visit 9户次"]],
  ["需资金80万元,已落实50万元。", ["project_funds 500000元"]],
  ["计划培训2期,实际培训3期。", ["training 3场"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Not: what is shared, a day, or more than was told. */
test.each<[string, string[]]>([
  ["6/5走访李平。", ["visit 1户次 H001 2026-06-05"]],
  ["走访李平/赵满仓2户。", ["visit 1户次 H001", "visit 1户次 H007"]],
  ["走访农户12户/送米12袋", ["goods 大米 12袋", "visit 12户次"]],
  ["李平走访2次,实际走访5户", ["visit 2户次 H001", "visit 5户次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
