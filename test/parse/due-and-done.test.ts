import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** What was to be done adds nothing; how much of it was done counts what was to be. */
test.each<[string, string[]]>([
  ["全年任务走访60户次,目前完成42户次", ["visit 42户次"]],
  ["全年目标走访120户次,已完成80户次", ["visit 80户次"]],
  ["任务数走访30户,完成28户", ["visit 28户次"]],
  ["应培训100人,实际培训92人", ["trainee 92人次"]],
  ["应培训100人,实培训92人", ["trainee 92人次"]],
  ["今年任务培训200人,已培训150人", ["trainee 150人次"]],
  ["待解决问题6件,已解决4件", ["solved 4件"]],
  ["应发米3袋,实发2袋", ["goods 大米 2袋"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Without what was due, and with another measure, nothing changes. */
test.each<[string, string[]]>([
  ["培训100人,走访92户", ["trainee 100人次", "visit 92户次"]],
  ["目标清晰,走访30户", ["visit 30户次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
