import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

// What long diaries and the reports of units are full of, and what stands close to it.
test.each<[string, string[]]>([
  // What could or will be solved, and what was.
  ["将彻底解决群众吃水问题", []],
  ["彻底解决了群众吃水问题", ["solved 1件"]],
  ["将李平家的问题彻底解决", ["solved 1件 H001"]],
  ["建成后可解决30户吃水困难", []],
  ["建成后解决了30户吃水困难", ["solved 1件"]],
  ["修建水窖2口,可有效解决李平家吃水问题", ["works 水窖 2口"]],
  ["能解决的现场解决", []],
  ["能解决的问题当场解决了3件", ["solved 3件"]],
  ["对能够解决的困难,及时给予解决", []],
  ["修好水管,解决了可以解决的问题", ["solved 1件"]],
  ["帮李平解决问题3件,能解决的现场解决", ["solved 3件 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
