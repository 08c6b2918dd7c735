import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** How often it was held counts no patient; the people behind it do. */
test.each<[string, string[]]>([
  ["健康义诊1场50人", ["medical 50人次"]],
  ["健康义诊1场，50人", ["medical 50人次"]],
  ["义诊1场、50人次", ["medical 50人次"]],
  ["义诊2场50人，走访3户", ["medical 50人次", "visit 3户次"]],
  ["义诊1次50人次", ["medical 50人次"]],
  ["开展义诊2次，服务50人次", ["medical 50人次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Who came to treat, and who took part, is not treated. */
test.each<[string, string[]]>([
  ["义诊1场，参加人员3人，走访2户", ["medical 1人次", "visit 2户次"]],
  ["组织5名医生义诊1场", ["medical 1人次"]],
  ["义诊1场，我们3人都参加了", ["medical 1人次"]],
  ["给李平量血压1次", ["medical 1人次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
