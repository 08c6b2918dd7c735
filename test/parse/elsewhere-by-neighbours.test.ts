import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** A neighbour tells where whoever was gone to is. */
test.each<[string, string[]]>([
  ["去李平家，邻居说他去女儿家了", ["visit 1户次 H001 missed"]],
  ["去李平家，听邻居说他去女儿家了", ["visit 1户次 H001 missed"]],
  ["走访李平，听邻居说他去女儿家了", ["visit 1户次 H001"]],
  ["到李平门上去了一趟", ["visit 1户次 H001"]],
  ["到李平家，门上锁着", ["visit 1户次 H001 missed"]],
  ["春联贴李平门上了", []],
  ["去李平家，邻居说去镇上赶集了", ["visit 1户次 H001 missed"]],
  ["去李平家，邻居说他下地去了", ["visit 1户次 H001 missed"]],
  ["去李平家，邻居说他去年打工去了", ["visit 1户次 H001"]],
  ["去李平家，邻居说他儿子去打工了", ["visit 1户次 H001"]],
  ["去李平家，他说邻居去女儿家了", ["visit 1户次 H001"]],
  ["去李平家，邻居说他去女儿家了，等他回来聊了聊", ["talk 1次 H001", "visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Built anew and then surfaced are told apart, unless it is part of the same. */
test.each<[string, string[]]>([
  ["新修公路3公里，硬化2公里", ["works 公路 5公里"]],
  ["新修公路3公里，已硬化2公里", ["works 公路 3公里"]],
  ["新修公路3公里，其中硬化2公里", ["works 公路 3公里"]],
  ["新修公路3公里，硬化院坝200平方米", ["works 公路 3公里", "works 院坝 200平方米"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
