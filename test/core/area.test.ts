import { describe, expect, test } from "vitest";
import { areaIdsWithin, areaNamedIn, childrenOf, commonArea, findArea } from "../../src/core/area.ts";
import type { Area } from "../../src/core/roster.ts";

const areas: readonly Area[] = [
  { id: "c", kind: "county", name: "和安县", parentId: null, position: 0 },
  { id: "t1", kind: "township", name: "东风镇", parentId: "c", position: 0 },
  { id: "t2", kind: "township", name: "西岭乡", parentId: "c", position: 1 },
  { id: "V03", kind: "village", name: "东村", parentId: "t1", position: 3 },
  { id: "V01", kind: "village", name: "南村", parentId: "t1", position: 1 },
  { id: "V02", kind: "village", name: "东村", parentId: "t2", position: 2 },
];

describe("an area is found by", () => {
  test.each([
    ["V02", "V02"],
    ["南村", "V01"],
    ["东风镇", "t1"],
    ["和安县", "c"],
    ["西岭乡东村", "V02"],
    ["和安县西岭乡东村", "V02"],
    [" 东风镇 南村 ", "V01"],
  ])("%s", (text, id) => {
    expect(findArea(areas, text)).toMatchObject({ kind: "found", area: { id } });
  });

  test.each(["", "东", "东风", "v02", "北村", "西岭乡南村"])("not by %j", (text) => {
    expect(findArea(areas, text)).toEqual({ kind: "unknown" });
  });

  test("a name of several, told with all of them", () => {
    const found = findArea(areas, "东村");
    expect(found.kind === "ambiguous" && found.areas.map(({ id }) => id)).toEqual(["V03", "V02"]);
  });
});

test.each([
  ["本周统计 东风镇", "t1"],
  ["本周统计西岭乡东村", "V02"],
  ["本周统计 东村", null],
  ["本周统计", null],
])("%s names %s", (sentence, id) => {
  expect(areaNamedIn(areas, sentence)?.id ?? null).toBe(id);
});

test("children stand in administrative order", () => {
  expect(childrenOf(areas, "t1").map(({ id }) => id)).toEqual(["V01", "V03"]);
});

test("an area holds itself and what lies in it", () => {
  expect([...areaIdsWithin(areas, "t1")].sort()).toEqual(["V01", "V03", "t1"]);
});

test.each([
  [["V01"], "V01"],
  [["V01", "V03"], "t1"],
  [["V01", "t1"], "t1"],
  [["V01", "V02"], "c"],
  [[], null],
])("%j have %s in common", (ids, id) => {
  expect(commonArea(areas, ids)?.id ?? null).toBe(id);
});
