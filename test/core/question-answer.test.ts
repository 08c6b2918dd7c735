import { describe, expect, test } from "vitest";
import { isBareChoice, readAnswer } from "../../src/core/question-answer.ts";
import type { Area, Household } from "../../src/core/roster.ts";
import { viewOf } from "../../src/core/roster-view.ts";

const view = viewOf({
  areas: [village("V02", "上坪村"), village("V03", "红崖村")],
  households: [
    household("H007", "李平", "V02", 1),
    household("H008", "李平", "V02", 2),
    household("H031", "李平", "V03", 12),
    household("H040", "马秀英", "V03", 1),
  ],
  cadres: [],
  pairings: [],
});
const ambiguous = { kind: "ambiguous", text: "李平", candidates: ["H007", "H008", "H031"] } as const;
const unknown = { kind: "unknown", text: "刘大柱", candidates: [] } as const;

describe("answers", () => {
  test.each([
    ["1", "H007"],
    ["2。", "H008"],
    ["\uff12", "H008"],
    ["选3", "H031"],
    ["第二个", "H008"],
    ["三", "H031"],
    ["2号吧", "H008"],
    ["红崖村", "H031"],
    ["红崖的", "H031"],
    ["上坪村1组", "H007"],
    ["上坪村 李平 二组", "H008"],
    ["红崖村的李平家", "H031"],
    ["十二组", "H031"],
    ["h008", "H008"],
    ["H040", "H040"],
  ])("%s is %s", (text, householdId) => {
    expect(readAnswer(text, ambiguous, view)).toEqual({ kind: "chosen", householdId });
  });

  test.each(["都不是", "取消", "都不对。", "不记了", "算了"])("%s drops it", (text) => {
    expect(readAnswer(text, ambiguous, view)).toEqual({ kind: "dropped" });
    expect(readAnswer(text, unknown, view)).toEqual({ kind: "dropped" });
  });

  test.each(["4", "0", "第十个"])("%s is not on the list", (text) => {
    expect(readAnswer(text, ambiguous, view)).toEqual({ kind: "no-such-choice" });
  });

  test("what fits several asks on", () => {
    expect(readAnswer("上坪村", ambiguous, view)).toEqual({
      kind: "several",
      householdIds: ["H007", "H008"],
    });
    expect(readAnswer("李平", ambiguous, view)).toMatchObject({ kind: "several" });
    expect(readAnswer("李平", unknown, view)).toMatchObject({ kind: "several" });
  });

  test.each([
    ["马秀英", "H040"],
    ["马秀英家", "H040"],
    ["红崖村李平", "H031"],
    ["H007", "H007"],
  ])("an unknown name is %s", (text, householdId) => {
    expect(readAnswer(text, unknown, view)).toEqual({ kind: "chosen", householdId });
  });
});

describe("no answers", () => {
  test.each([
    "",
    "走访李平",
    "走访马秀英户,送化肥2袋",
    "马秀英", // another name than the one asked about
    "你好",
    "谢谢",

    "2袋",
    "3.5",
    "1,2",
    "1 2",
    "撤回",
    "双井村",
    "5组",
    "1".repeat(5000),
  ])("%s", (text) => {
    const answer = readAnswer(text, ambiguous, view);

    expect(answer).toBeNull();
  });

  test("a number where nothing is offered", () => {
    expect(readAnswer("1", unknown, view)).toBeNull();
    expect(isBareChoice("1")).toBe(true);
    expect(isBareChoice("走访1户")).toBe(false);
  });
});

function village(id: string, name: string): Area {
  return { id, kind: "village", name, parentId: null, position: 0 };
}

function household(id: string, head: string, villageId: string, group: number): Household {
  return { id, head, otherNames: [], villageId, group, category: null, members: null, active: true };
}
