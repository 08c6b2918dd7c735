import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** Nobody at home and calling in vain is a miss; nobody for something, and nothing found, is none. */
test.each<[string, string[]]>([
  ["李平屋里没得人喊了半天没人应听隔壁讲去赶场了我改天再来", ["visit 1户次 H001 missed"]],
  ["李平家没人喊了半天没人应", ["visit 1户次 H001 missed"]],
  ["李平家没人喊破喉咙也没人应", ["visit 1户次 H001 missed"]],
  ["李平屋里冇人喊了好几声都冇人答应", ["visit 1户次 H001 missed"]],
  ["今天去了李平家没人答应电话也打不通", ["visit 1户次 H001 missed"]],
  ["李平家锁着门电话没人接", ["visit 1户次 H001 missed"]],
  ["今天就跑了李平一家,喊门没人答应,电话也打不通", ["visit 1户次 H001 missed"]],
  ["去李平家没找到人", ["visit 1户次 H001 missed"]],
  ["给李平打电话没人接", []],
  ["李平家没人接电话", []],
  ["李平今年毕业没找到工作", []],
  ["李平没找到合适的活", []],
  ["李平儿子没找到事做", []],
  ["李平老人一个人没人说话", []],
])("%s", (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test("a call in vain is no need", () => {
  expect(read("李平家没人喊了半天没人应").needs).toEqual([]);
});
