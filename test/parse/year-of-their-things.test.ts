import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** How their things fare this year, in what they say, dates nothing of ours. */
test.each<[string, string[]]>([
  [
    "昨天跟李平聊天他说核桃今年价钱可以我又去刘军家送了一袋米",
    ["goods 大米 1袋 H003 2026-06-11", "talk 1次 H001 2026-06-11", "visit 1户次 H003 2026-06-11"],
  ],
  [
    "昨天跟李平聊天他说鱼塘今年水浅我又去刘军家送了一袋米",
    ["goods 大米 1袋 H003 2026-06-11", "talk 1次 H001 2026-06-11", "visit 1户次 H003 2026-06-11"],
  ],
  ["昨天跟李平聊天。今年给刘军送了两袋化肥", ["goods 化肥 2袋 H003", "talk 1次 H001 2026-06-11"]],
  [
    "昨天跟李平聊天今天又去刘军家送了一袋米",
    ["goods 大米 1袋 H003", "talk 1次 H001 2026-06-11", "visit 1户次 H003"],
  ],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
