import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

// Who came along and is called by his surname is no household gone to, and acts for the one that is.
test.each<[string, string[]]>([
  ["和小陈一起走访李平,小陈送了一袋米", ["goods 大米 1袋 H001", "visit 1户次 H001"]],
  ["今天和小陈走访李平,小陈给他量了血压", ["medical 1人次 H001", "visit 1户次 H001"]],
  ["和小陈去李平家,小陈帮他扫了院子", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["和老李去看望陈九斤", ["visit 1户次 H002"]],
  ["和小陈聊了聊,去了李平家", ["talk 1次 H002", "visit 1户次 H001"]],
  ["今天走访李平和小陈", ["visit 1户次 H001", "visit 1户次 H002"]],
  ["今天去李平家和小陈家", ["visit 1户次 H001", "visit 1户次 H002"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
