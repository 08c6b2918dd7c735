import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** A matter is of whom it is told of. */
test.each<[string, string[], [string, string[]][]]>([
  ["陈九斤反映李平家屋顶漏雨", [], [["陈九斤反映李平家屋顶漏雨", ["H001"]]]],
  ["李平替陈九斤反映路灯坏了", [], [["李平替陈九斤反映路灯坏了", ["H002"]]]],
  [
    "陈九斤家缺饲料李平家缺种子",
    [],
    [
      ["陈九斤家缺饲料", ["H002"]],
      ["李平家缺种子", ["H001"]],
    ],
  ],
  [
    "陈九斤家房子漏了李平家水管坏了",
    [],
    [
      ["陈九斤家房子漏了", ["H002"]],
      ["李平家水管坏了", ["H001"]],
    ],
  ],
  ["陈九斤家一切正常李平家缺饲料", [], [["李平家缺饲料", ["H001"]]]],
  ["被走访人：李平\n群众反映：村口便桥栏杆坏了", ["visit 1户次 H001"], [["村口便桥栏杆坏了", ["H001"]]]],
  [
    "走访户：李平、陈九斤\n群众反映：村口路灯不亮",
    ["visit 1户次 H001", "visit 1户次 H002"],
    [["村口路灯不亮", []]],
  ],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map(({ text: said, households }) => [said, households])).toEqual(needs);
});

/** One matter of both, or of the one named. */
test.each<[string, string[], [string, string[]][]]>([
  ["李平、陈九斤反映水管坏了", [], [["李平、陈九斤反映水管坏了", ["H001", "H002"]]]],
  ["李平家和陈九斤家缺化肥", [], [["李平家和陈九斤家缺化肥", ["H001", "H002"]]]],
  ["李平反映水管坏了", [], [["李平反映水管坏了", ["H001"]]]],
  ["李平说陈九斤家缺种子", [], [["陈九斤家缺种子", ["H002"]]]],
  [
    "到李平家,说是合作社的分红还没拿到手,让帮着问问",
    ["visit 1户次 H001"],
    [["说是合作社的分红还没拿到手,让帮着问问", ["H001"]]],
  ],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map(({ text: said, households }) => [said, households])).toEqual(needs);
});
