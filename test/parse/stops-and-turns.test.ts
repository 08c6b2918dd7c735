import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** Behind a visit to nobody named each part that opens with a home is a stop. */
test.each<[string, string[]]>([
  [
    "今天到东村入户。李平家，灶台换了新的；陈九斤家，送米两袋",
    ["goods 大米 2袋 H002", "visit 1户次 H001", "visit 1户次 H002"],
  ],
  [
    "今天下村走访。李平家：送米两袋；陈九斤家没人",
    ["goods 大米 2袋 H001", "visit 1户次 H001", "visit 1户次 H002 missed"],
  ],
  [
    "今天入户走访，李平家，送米两袋；陈九斤家，都好",
    ["goods 大米 2袋 H001", "visit 1户次 H001", "visit 1户次 H002"],
  ],
  ["今天入户走访。李平家，没去成，路断了", []],
  ["今天入户走访。李平家，打了个电话", ["talk 1次 H001"]],
  ["今天入户走访。给李平家送米两袋", ["goods 大米 2袋 H001"]],
  ["今天入户走访。李平家的低保批下来了", ["visit ?户次"]],
  ["明天入户。李平家，送米两袋", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Whose turn it was. */
test.each<[string, string[]]>([
  ["李平家是村支书去的", []],
  ["李平家是小谢他们组走访的", []],
  ["李平家由妇联走访", []],
  ["村支书他们那组去的李平家，不归我报", []],
  ["李平家村主任已经去过了", []],
  ["李平家民政所的人已经上门看过了", []],
  ["李平家我已经去过了", ["visit 1户次 H001"]],
  ["李平家已经去过了", ["visit 1户次 H001"]],
  ["李平家是我去的", ["visit 1户次 H001"]],
  ["李平家是村支书和我一起去的", ["visit 1户次 H001"]],
  ["和村支书去的李平家", ["visit 1户次 H001"]],
  ["李平家是昨天去的", ["visit 1户次 H001 2026-06-11"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Calling on somebody, and what is laid to the house. */
test.each<[string, string[]]>([
  ["李平户上门一次", ["visit 1户次 H001"]],
  ["李平家、陈九斤家都入了户", ["visit 1户次 H001", "visit 1户次 H002"]],
  ["李平家自来水入户了", []],
  ["李平家电线都入了户", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Heard, told again, and sent on. */
test.each<[string, string[]]>([
  ["听工作队讲李平家分到两台风扇", []],
  ["我们驻村队给李平送了两袋米", ["goods 大米 2袋 H001"]],
  ["到李平家，我劝他莫急，把医保政策讲给他听", ["outreach 1次 H001", "visit 1户次 H001"]],
  ["到李平家他说想办低保问有没有补贴我把低保政策讲给他听了", ["outreach 1次 H001", "visit 1户次 H001"]],
  ["【转】县防汛办：各村干部入户转移群众，每户发应急包1个", []],
  ["【转移群众】走访李平户", ["visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** A post, by doing which somebody is placed. */
test.each<[string, string[]]>([
  ["推荐李平老婆1人去康养中心做护工", ["job 1人 H001"]],
  ["安排陈九斤到厂里做质检员", ["job ?人 H002"]],
  ["推荐李平儿子去县里做工作汇报", []],
  ["推荐李平去医院做手术", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test("a rule of two dashes parts what is sent on from what the sender tells", () => {
  expect(told("【转】县里通知：各村干部入户\n——\n今天走访李平户")).toEqual(["visit 1户次 H001"]);
  expect(read("【转】县里通知：各村干部入户").intent).toBe("other");
});
