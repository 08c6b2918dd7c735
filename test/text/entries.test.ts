import { describe, expect, test } from "vitest";
import type { EntryFacts } from "../../src/core/entry.ts";
import { entryLines, figureOf, type Naming } from "../../src/text/zh-cn.ts";

const heads: Record<string, string> = { H1: "孙有田", H2: "陈九斤", H3: "刘军", H4: "刘军", H5: "林晓红" };
const naming: Naming = {
  audience: "private",
  today: "2026-08-20",
  household: (id) => `${heads[id]}(东村${id.slice(1)}组)`,
  householdAgain: (id) => heads[id] ?? id,
  village: (id) => (id === "V1" ? "东村" : null),
  measure: (id) => ({ visit: "走访入户", talk: "谈心交流", cash: "慰问金", sale: "消费帮扶" })[id] ?? id,
};

describe("entryLines", () => {
  test.each<[string, Partial<EntryFacts>[], string[]]>([
    ["a visit", [visit(["H1"])], ["8.20 走访 孙有田(东村1组)"]],
    ["a visit with a gift", [visit(["H1"]), goods("化肥", 2, ["H1"])], ["8.20 走访 孙有田(东村1组),化肥2袋"]],
    ["a gift without a visit", [goods("化肥", 2, ["H1"])], ["8.20 孙有田(东村1组):化肥2袋"]],
    ["three visits to one", [{ ...visit(["H1"]), quantity: 3 }], ["8.20 走访3次 孙有田(东村1组)"]],
    ["a miss", [{ ...visit(["H1"]), missed: true }], ["8.20 未遇 孙有田(东村1组)"]],
    [
      "the same of two",
      [visit(["H1"]), visit(["H2"]), goods("面粉", 1, ["H1"]), goods("面粉", 1, ["H2"])],
      ["8.20 走访 孙有田(东村1组)、陈九斤(东村2组),各面粉1袋"],
    ],
    [
      "unlike things of two",
      [visit(["H1"]), visit(["H2"]), goods("面粉", 1, ["H2"])],
      ["8.20 走访 孙有田(东村1组)", "走访 陈九斤(东村2组),面粉1袋"],
    ],
    [
      "one figure over two",
      [visit(["H1"]), visit(["H2"]), goods("化肥", 6, ["H1", "H2"])],
      ["8.20 走访 孙有田(东村1组)、陈九斤(东村2组)", "孙有田、陈九斤 共化肥6袋"],
    ],
    [
      "two of one name keep their places",
      [visit(["H3"]), visit(["H4"]), goods("化肥", 6, ["H3", "H4"])],
      ["8.20 走访 刘军(东村3组)、刘军(东村4组)", "刘军(东村3组)、刘军(东村4组) 共化肥6袋"],
    ],
    ["a number of households", [{ ...visit([]), quantity: 12, villageId: null }], ["8.20 走访12户次"]],
    ["a village's", [{ ...goods("水泥", 30, []), unit: "吨" }], ["8.20 东村:水泥30吨"]],
    [
      "two days, one of them a range",
      [
        visit(["H1"]),
        { measure: "stay", quantity: 3, unit: "天", households: [], day: "2026-08-18", endDay: "2026-08-20" },
      ],
      ["8.20 走访 孙有田(东村1组)", "8.18—8.20 东村:stay3天"],
    ],
    [
      "days of another year",
      [
        { ...visit(["H1"]), day: "2025-12-20" },
        { ...goods("水泥", 3, []), day: "2025-12-30", endDay: "2026-01-02" },
      ],
      ["2025.12.20 走访 孙有田(东村1组)", "2025.12.30—1.2 东村:水泥3袋"],
    ],
    ["nothing", [], []],
  ])("%s", (_what, entries, lines) => {
    expect(entryLines(entries.map(entry), naming)).toEqual(lines);
  });

  test("many lines are cut in a group, all are told in private up to twenty", () => {
    const entries = Array.from({ length: 8 }, (_, index) => entry(goods(`物${index}`, index + 1, ["H1"])));
    const apart = entries.map((fact, index) => ({ ...fact, households: [`X${index}`] }));
    expect(entryLines(apart, { ...naming, audience: "group" })).toHaveLength(4);
    expect(entryLines(apart, naming)).toHaveLength(8);
  });
});

test.each<[Partial<EntryFacts>, string]>([
  [{ measure: "goods", item: "化肥", quantity: 30, unit: "袋", approx: true }, "化肥约30袋"],
  [{ measure: "goods", item: "化肥", quantity: null, unit: null }, "化肥(没说数量)"],
  [{ measure: "goods", item: "尿素", quantity: 1.5, unit: "袋" }, "尿素1.5袋"],
  [{ measure: "cash", quantity: 12.35, unit: "元" }, "慰问金12.35元"],
  [{ measure: "sale", item: "西瓜", quantity: 1200, unit: "斤" }, "消费帮扶 西瓜1200斤"],
  [{ measure: "talk", quantity: 1, unit: "次" }, "谈心交流1次"],
  [{ measure: "visit", quantity: null, unit: "户次" }, "走访(没说几户)"],
])("%o is told as %s", (facts, text) => {
  expect(figureOf(entry(facts), naming)).toBe(text);
});

function visit(households: string[]): Partial<EntryFacts> {
  return { measure: "visit", quantity: 1, unit: "户次", households };
}

function goods(item: string, quantity: number, households: string[]): Partial<EntryFacts> {
  return { measure: "goods", item, quantity, unit: "袋", households };
}

function entry(facts: Partial<EntryFacts>): EntryFacts {
  return {
    measure: "goods",
    quantity: 1,
    unit: null,
    households: [],
    villageId: "V1",
    day: "2026-08-20",
    ...facts,
  };
}
