import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

// An older day that tells which thing it is dates no deed; one that tells when it was done does.
test.each<[string, string[]]>([
  [
    "到刘军家把昨天借的锄头还了他再就是去李平家给了一袋面",
    ["goods 面粉 1袋 H001", "visit 1户次 H001", "visit 1户次 H003"],
  ],
  [
    "去刘军家把昨天落下的资料给他补上了两份又去了李平家",
    ["leaflet 2份 H003", "visit 1户次 H001", "visit 1户次 H003"],
  ],
  ["把昨天说好的一床被子给李平送过去了", ["goods 被子 1床 H001"]],
  [
    "到李平家看了看上周送的鸡苗都活着呢再到陈九斤家送了十只",
    ["goods 鸡苗 10只 H002", "visit 1户次 H001", "visit 1户次 H002"],
  ],
  [
    "今天去李平家昨天给他送的化肥他已经撒地里了又去刘军家送了一袋",
    ["goods 化肥 1袋 H003", "visit 1户次 H001", "visit 1户次 H003"],
  ],
  ["李平家上周说的化肥今天送去了两袋", ["goods 化肥 2袋 H001"]],
  [
    "把昨天走访的情况报一下李平家送了一袋米",
    ["goods 大米 1袋 H001 2026-06-11", "visit 1户次 H001 2026-06-11"],
  ],
  ["昨天给李平送的米两袋", ["goods 大米 2袋 H001 2026-06-11"]],
  ["上周送了李平十只鸡苗都活着", ["goods 鸡苗 10只 H001 2026-06-07"]],
  ["上周给李平送的鸡苗都送到了", ["goods 鸡苗 ? H001 2026-06-07"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
