import { describe, expect, test } from "vitest";
import { periodIn } from "../../src/commands/tally.ts";
import type { Period } from "../../src/core/calendar.ts";
import { utf8Bytes } from "../../src/core/policy.ts";
import type { Area } from "../../src/core/roster.ts";
import { type TallyEntry, type TallyNeed, tallyOf } from "../../src/core/tally.ts";
import { periodName, tallyText } from "../../src/text/zh-cn/tally.ts";

const zone = "Asia/Shanghai";
const township: Area = { id: "T", kind: "township", name: "东风镇", parentId: null, position: 0 };
const villages = (count: number): Area[] =>
  Array.from({ length: count }, (_, position) => ({
    ...{ id: `V${position}`, kind: "village" as const, name: `第${position}村`, parentId: "T", position },
  }));

function entry(facts: Partial<TallyEntry>): TallyEntry {
  return {
    ...{ reportId: 1, cadreId: "C01", measure: "visit", item: null, quantity: 1000, unit: "户次" },
    ...{ day: "2026-06-10", endDay: null, approx: false, missed: false, total: false, areaId: "V0" },
    ...{ pending: false, late: false, corrected: false, householdIds: [] },
    ...facts,
  };
}

function text(
  entries: TallyEntry[],
  more: { needs?: TallyNeed[]; areas?: Area[]; linked?: number; period?: Period; maxBytes?: number } = {},
  audience: "group" | "private" = "group",
): string {
  const tally = tallyOf(
    {
      areas: [township, ...(more.areas ?? villages(2))],
      measures: [
        { id: "visit", name: "走访入户" },
        { id: "goods", name: "物资" },
        { id: "cash", name: "慰问金" },
      ],
      entries,
      needs: more.needs ?? [],
      linked: new Map([["V0", more.linked ?? 3]]),
      villageOfLinked: new Map([["H1", "V0"]]),
    },
    {
      area: township,
      period: more.period ?? { from: "2026-06-08", to: "2026-06-14" },
      cutOff: "2026-06-15T00:30:00.000Z",
      withoutAccount: 2,
    },
  );
  return tallyText(tally, zone, { audience, ...(more.maxBytes && { maxBytes: more.maxBytes }) });
}

test("a week at a glance", () => {
  const told = text(
    [
      entry({ householdIds: ["H1"], late: true }),
      entry({ quantity: 12_000, approx: true }),
      entry({ householdIds: ["H2"], missed: true }),
      entry({ measure: "goods", item: "化肥", quantity: 2500, unit: "袋", corrected: true }),
      entry({ measure: "goods", item: "面粉", quantity: null, unit: null }),
      entry({ measure: "cash", quantity: 50_050, unit: "元" }),
      entry({ householdIds: ["H1"], quantity: 120_000, total: true }),
      entry({ pending: true }),
    ],
    {
      needs: [
        { id: 1, matter: "一户房屋漏水", areaId: "V0", open: false },
        { id: 2, matter: "缺水", areaId: "V0", open: true },
      ],
    },
  );
  expect(told.split("\n")).toEqual([
    "## 东风镇 第24周(6.8—6.14) 统计",
    "**走访约13户次**,1户,1人天,其中12户次没说户名,未遇1户次",
    "联系户3户:有记录1户,未记录2户",
    "物资:化肥2.5袋、面粉(1条没说数量)",
    "慰问金500.5元",
    "**诉求**新增2件,未解决1件",
    "> 缺水",
    "> 一户房屋漏水(已解决)",
    "第0村:走访约13户次,1户,联系户1/3",
    "第1村:走访0户次,0户",
    "另有合计数,没有加进去:走访120户次",
    "数据截至6.15 08:30,补报1条,更正1条,另有1条待确认,2名联系干部还没绑定账号,不在内,户、人天各级分别去重",
    "要看新的数,私聊我:本周统计",
  ]);
});

test("nothing to tell is one line, which accuses nobody", () => {
  expect(text([])).toBe("东风镇 第24周(6.8—6.14):还没有记录。没有记录不等于没有走访。");
  expect(text([entry({ day: "2026-06-01" })])).not.toContain("\n");
});

describe("a long tally", () => {
  const many = Array.from({ length: 60 }, (_, index) =>
    entry({ measure: "goods", item: `很长的物资名字第${index}号`, unit: "袋", areaId: `V${index}` }),
  );
  const told = text([...many, entry({ householdIds: ["H1"] })], {
    areas: villages(60),
    needs: Array.from({ length: 9 }, (_, id) => ({
      id,
      matter: "房屋漏水".repeat(20),
      areaId: "V0",
      open: true,
    })),
  });

  test("stays within 1800 bytes and says what it left out", () => {
    expect(utf8Bytes(told)).toBeLessThanOrEqual(1800);
    expect(told).toMatch(/\(内容较多,略去\d+行\)/);
  });

  test("says what to ask for: all of it 1:1, or one of its places", () => {
    expect(told).toMatch(/略去\d+行\)要看全的,私聊我:上周统计 东风镇;要看其中一个地方的,发“上周统计 地名”\n/);
    const privately = text([...many, entry({ householdIds: ["H1"] })], { areas: villages(60) }, "private");
    expect(privately).toMatch(/略去\d+行\)要看其中一个地方的,发“上周统计 地名”\n/);
    expect(privately).not.toContain("私聊");
  });

  test.each<[string, Period]>([
    ["本周统计", { from: "2026-06-15", to: "2026-06-21" }],
    ["上周统计", { from: "2026-06-08", to: "2026-06-14" }],
    ["本月统计", { from: "2026-06-01", to: "2026-06-30" }],
    ["上月统计", { from: "2026-05-01", to: "2026-05-31" }],
    ["本季度统计", { from: "2026-04-01", to: "2026-06-30" }],
    ["上季度统计", { from: "2026-01-01", to: "2026-03-31" }],
    ["今年统计", { from: "2026-01-01", to: "2026-12-31" }],
    ["去年统计", { from: "2025-01-01", to: "2025-12-31" }],
  ])("its period is asked for as %s, which means the same", (words, period) => {
    const day = period.from;
    const long = many.map((one) => ({ ...one, day }));
    expect(text(long, { areas: villages(60), period }, "private")).toContain(`发“${words} 地名”`);
    expect(periodIn(`${words} 东村`, "2026-06-15")).toEqual(period);
  });

  test("of days that have no word says only how much is left out", () => {
    const period = { from: "2026-06-09", to: "2026-06-12" };
    expect(text(many, { areas: villages(60), period })).toMatch(/\(内容较多,略去\d+行\)\n/);
  });

  test("tells who asks 1:1 more than a group", () => {
    const few = many.slice(0, 30).map((one) => ({ ...one, areaId: "V0" }));
    expect(text(few)).toMatch(/等30项/);
    expect(text(few, { maxBytes: 4000 }, "private")).not.toMatch(/等\d+项|略去/);
  });

  test("keeps what matters most, and villages from the first", () => {
    expect(told).toContain("走访1户次");
    expect(told).toContain("诉求");
    expect(told).toContain("数据截至");
    expect(told.split("\n").at(-1)).toBe("要看新的数,私聊我:本周统计");
    const shown = [...told.matchAll(/^第(\d+)村/gm)].map(([, number]) => Number(number));
    expect(shown).toEqual(shown.map((_, index) => index));
  });
});

describe("matters", () => {
  const needs = (texts: readonly string[]) =>
    texts.map((matter, index) => ({ id: index + 1, matter, areaId: "V0", open: true }));

  test("beyond the first five are counted", () => {
    const told = text([], { needs: needs(Array.from({ length: 15 }, (_, index) => `第${index}处缺水`)) });
    expect(told).toContain("> 第4处缺水\n> 另有10件\n");
    expect(text([], { needs: needs(["缺水", "漏雨"]) })).not.toContain("另有");
  });

  test.each([
    ["另外他反映房屋漏水", "房屋漏水"],
    ["另外,反映房屋漏水", "房屋漏水"],
    ["一户反映说水管老化", "水管老化"],
    ["她还反映:路不好走", "路不好走"],
    ["希望修路", "希望修路"],
    ["反映", "反映"],
    ["并发症没钱看", "并发症没钱看"],
    ["其他村不通水", "其他村不通水"],
  ])("%s is told as %s", (matter, shown) => {
    expect(text([], { needs: needs([matter]) }).split("\n")).toContain(`> ${shown}`);
  });
});

test("what is in no village has a row only where it has visits", () => {
  const need = { id: 1, matter: "缺水", areaId: "T", open: true };
  expect(text([], { needs: [need] })).not.toContain("未分村");
  expect(text([entry({ areaId: "T" })], { needs: [need] })).toContain("未分村:走访1户次");
});

test("of another year it says which", () => {
  expect(periodName({ from: "2025-12-01", to: "2025-12-31" }, "2026-01-05")).toBe("2025年12月");
  expect(periodName({ from: "2025-12-29", to: "2026-01-04" }, "2026-01-05")).toBe("第1周(12.29—1.4)");
  expect(periodName({ from: "2026-01-01", to: "2026-01-31" }, "2026-01-05")).toBe("1月");
});

test("words from messages have no effect in the chat", () => {
  const told = text([entry({ measure: "goods", item: "<@all>**[肥](http://x)**", unit: "袋\n# 大" })], {
    needs: [{ id: 1, matter: "@所有人 去看 http://evil.example\n## 标题", areaId: "V0", open: true }],
  });
  expect(told).not.toMatch(/[<@[\]()]all|<@|@所有人|http:\/\/|\n# 大|\n## 标题/);
});
