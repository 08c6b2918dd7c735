import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Period } from "../../src/core/calendar.ts";
import type { Household } from "../../src/core/roster.ts";
import type { Tally, TallyRow } from "../../src/core/tally.ts";
import { readTally } from "../../src/services/publish-tally.ts";
import { saveHouseholds } from "../../src/store/households.ts";
import type { Db } from "../../src/store/open.ts";
import {
  areas,
  entry,
  households,
  type LedgerEntry,
  saveEntries,
  saveNeed,
  saveOffice,
} from "../support/office.ts";
import { describeOnBothEngines } from "../support/stores.ts";

const week: Period = { from: "2026-06-08", to: "2026-06-14" };
const now = "2026-06-15T00:30:00.000Z";
const measures = [
  { id: "visit", name: "走访入户" },
  { id: "stay", name: "驻村" },
  { id: "talk", name: "谈心交流" },
  { id: "goods", name: "物资" },
  { id: "cash", name: "慰问金" },
];

const county = "county:和安县";
const dongfeng = "township:东风";

function tally(db: Db, areaId: string, period: Period = week): Promise<Tally> {
  return readTally(db, { areaId, period, now, measures });
}

function goods(item: string, quantity: number | null, unit: string | null, facts: Partial<LedgerEntry> = {}) {
  return entry({ measure: "goods", item, quantity, unit, ...facts });
}

describeOnBothEngines("the tally of a week", (open) => {
  async function officeWith(entries: readonly LedgerEntry[]): Promise<Db> {
    const { db } = await open();
    await saveOffice(db);
    await saveEntries(db, entries);
    return db;
  }

  test("counts visits by DESIGN.md: 户次, 户, 人天, unnamed and missed apart", async () => {
    const db = await officeWith([
      entry({ households: ["H01"] }),
      entry({ households: ["H01"] }), // the same day again: once
      entry({ households: ["H01"], day: "2026-06-11", quantity: 3000 }), // 走访3次
      entry({ households: ["H01"], cadreId: "C02" }), // somebody else: another
      entry({ households: ["H02"] }),
      entry({ quantity: 12_000, approx: true }), // 走访困难户12户
      entry({ quantity: null }), // 今天入户走访
      entry({ households: ["H03"], missed: true }),
      entry({ households: ["H02"], missed: true }), // met the same day after all
      entry({ households: ["H02"], total: true, quantity: 120_000 }),
      entry({ households: ["H02"], day: "2026-06-15" }),
      entry({ households: ["H02"], day: "2026-06-07" }),
      entry({ households: ["H03"], state: "pending" }),
      entry({ households: ["H03"], state: "superseded" }),
      entry({ households: ["H03"], state: "retracted" }),
    ]);
    const { visits, totals, pending, coverage } = await tally(db, county);
    expect(visits).toEqual({
      ...{ times: 1 + 3 + 1 + 1 + 12, households: 2, personDays: 3, unnamed: 12 },
      ...{ approx: true, withoutFigure: 1, missed: 1 },
    });
    expect(totals).toMatchObject([{ measure: "visit", quantity: 120_000 }]);
    expect(pending).toBe(1);
    expect(coverage).toEqual({ linked: 5, visited: 2 });
  });

  test("a range belongs to the day it ends, a stay to each of its days", async () => {
    const db = await officeWith([
      entry({ households: ["H01"], day: "2026-06-05", endDay: "2026-06-08" }),
      entry({ households: ["H02"], day: "2026-06-12", endDay: "2026-06-15" }),
      entry({ measure: "stay", unit: "天", quantity: 4000, day: "2026-06-06", endDay: "2026-06-09" }),
      entry({ measure: "stay", unit: "天", quantity: 1000, day: "2026-06-13", endDay: "2026-06-15" }),
      entry({ measure: "stay", unit: "天", quantity: 2000, day: "2026-06-10" }),
    ]);
    const before = await tally(db, county, { from: "2026-06-01", to: "2026-06-07" });
    const during = await tally(db, county);
    const after = await tally(db, county, { from: "2026-06-15", to: "2026-06-21" });
    expect([before, during, after].map(({ visits }) => visits.households)).toEqual([0, 1, 1]);
    const stays = [before, during, after].map(({ measures }) => measures[0]?.quantity);
    expect(stays).toEqual([2000, 2000 + 666 + 2000, 334]);
  });

  test("goods add up by item and unit; about stays about, and what gave no figure is counted apart", async () => {
    const db = await officeWith([
      goods("化肥", 2000, "袋", { households: ["H01"] }),
      goods("化肥", 30_000, "袋", { approx: true }),
      goods("化肥", null, null),
      goods("面粉", 1500, "袋"),
      goods("面粉", 10_000, "斤", { total: true }),
      entry({ measure: "cash", quantity: 20_050, unit: "元" }),
      entry({ measure: "own-measure", quantity: 1000, unit: "个" }),
    ]);
    const { measures, totals } = await tally(db, county);
    expect(
      measures.map((one) => [one.name, one.item, one.quantity, one.unit, one.approx, one.withoutFigure]),
    ).toEqual([
      ["物资", "化肥", 32_000, "袋", true, 0],
      ["物资", "化肥", 0, null, false, 1],
      ["物资", "面粉", 1500, "袋", false, 0],
      ["慰问金", null, 20_050, "元", false, 0],
      ["own-measure", null, 1000, "个", false, 0],
    ]);
    expect(totals).toMatchObject([{ item: "面粉", quantity: 10_000 }]);
  });

  test("is told by township and village in administrative order, with 未分村 for the rest", async () => {
    const db = await officeWith([
      entry({ households: ["H06"], areaId: "V03" }),
      entry({ households: ["H04"], areaId: "V02" }),
      entry({ households: ["H01", "H04"], areaId: dongfeng, day: "2026-06-11", quantity: 2000 }),
      entry({ quantity: 5000, areaId: null }),
    ]);
    const seen = (row: TallyRow | Tally) => [
      row.area?.name,
      row.visits.times,
      row.visits.households,
      row.coverage,
    ];
    const whole = await tally(db, county);
    expect([whole, ...whole.rows].map(seen)).toEqual([
      ["和安县", 9, 3, { linked: 5, visited: 3 }],
      ["东风镇", 3, 2, { linked: 4, visited: 2 }],
      ["西岭乡", 1, 1, { linked: 1, visited: 1 }],
      [undefined, 5, 0, { linked: 0, visited: 0 }],
    ]);
    const township = await tally(db, dongfeng);
    expect([township, ...township.rows].map(seen)).toEqual([
      ["东风镇", 3, 2, { linked: 4, visited: 2 }],
      ["东村", 0, 0, { linked: 3, visited: 1 }],
      ["南村", 1, 1, { linked: 1, visited: 1 }],
      [undefined, 2, 2, { linked: 0, visited: 0 }],
    ]);
    // The joint entry lies in the township, yet one of its households is of this village.
    expect((await tally(db, "V01")).coverage).toEqual({ linked: 3, visited: 1 });
  });

  test("tells needs without the household, also one that only the words name", async () => {
    const db = await officeWith([]);
    await saveNeed(db, { text: "孙有田家房屋漏水", areaId: "V01", day: "2026-06-09", households: ["H01"] });
    await saveNeed(db, { text: "想和周桂兰一起修路", areaId: "V01", day: "2026-06-10", state: "solved" });
    await saveNeed(db, { text: "缺水", areaId: "V03", day: "2026-06-10" });
    await saveNeed(db, { text: "上周的", areaId: "V01", day: "2026-06-07" });
    const { needs, matters } = await tally(db, dongfeng);
    expect(needs).toEqual({ raised: 2, open: 1 });
    expect(matters.map((matter) => matter.text)).toEqual(["一户房屋漏水", "想和一户一起修路"]);
  });

  test("tells needs without a person: other spellings, relatives, cadres", async () => {
    const db = await officeWith([]);
    await saveHouseholds(db, [
      { ...(households[0] as Household), id: "H90", head: "买买提·吐尔逊", otherNames: ["欧老大"] },
    ]);
    for (const text of ["买买提吐尔逊家缺水", "欧老大想修路", "马哈三的儿子马小虎想学驾照", "请赵敏帮忙"]) {
      await saveNeed(db, { text, areaId: "V01", day: "2026-06-09", households: ["H01"] });
    }
    expect((await tally(db, dongfeng)).matters.map((matter) => matter.text)).toEqual([
      ...["一户缺水", "一户想修路", "一户的儿子想学驾照", "请干部帮忙"],
    ]);
  });

  test("says what the figures rest on: late and corrected reports, cadres without an account", async () => {
    const db = await officeWith([
      entry({ households: ["H01"], late: true }),
      entry({ households: ["H02"], corrected: true }),
      entry({ households: ["H03"], late: true, state: "pending" }),
      goods("化肥", 1000, "袋", { areaId: null }),
    ]);
    expect(await tally(db, county)).toMatchObject({
      ...{ late: 1, corrected: 1, pending: 1, withoutAccount: 1, nowhere: 1, entries: 3, cutOff: now },
    });
    expect(await tally(db, "V01")).toMatchObject({ withoutAccount: 0, entries: 2 });
  });

  test("a pairing counts in a period that it touches", async () => {
    const { db } = await open();
    await saveOffice(db, {
      pairings: [
        { cadreId: "C01", householdId: "H01", villageId: null, from: "2026-06-14", to: null },
        { cadreId: "C01", householdId: "H02", villageId: null, from: null, to: "2026-06-08" },
        { cadreId: "C01", householdId: "H03", villageId: null, from: "2026-06-15", to: null },
        { cadreId: "C02", householdId: "H02", villageId: null, from: null, to: null },
        { cadreId: "C02", householdId: null, villageId: "V03", from: null, to: null },
      ],
    });
    expect((await tally(db, county)).coverage).toEqual({ linked: 2, visited: 0 });
  });
});

describe("an independent recount", () => {
  /** The rules of DESIGN.md section 4, one after the other, as a person with a list of all entries would apply them. */
  function recount(all: readonly LedgerEntry[], inArea: (areaId: string | null) => boolean, period: Period) {
    const inPeriod = (one: LedgerEntry) => {
      const end = one.endDay ?? one.day;
      return end >= period.from && end <= period.to;
    };
    const standing = all.filter((one) => one.state === "active" && !one.total && inArea(one.areaId));
    const visits = standing.filter((one) => one.measure === "visit" && !one.missed && inPeriod(one));
    const named: { who: string; where: string; when: string; times: number }[] = [];
    for (const one of visits) {
      for (const where of one.households) {
        const times = one.households.length === 1 ? (one.quantity ?? 1000) / 1000 : 1;
        named.push({ who: one.cadreId, where, when: one.endDay ?? one.day, times });
      }
    }
    let times = 0;
    for (const [index, one] of named.entries()) {
      const same = named.filter((x) => x.who === one.who && x.where === one.where && x.when === one.when);
      if (named.indexOf(same[0] as (typeof named)[0]) !== index) continue;
      const said = same.filter((x) => x.times > 1);
      times += said.length > 0 ? said.reduce((sum, x) => sum + x.times, 0) : 1;
    }
    for (const one of visits) if (one.households.length === 0) times += (one.quantity ?? 0) / 1000;
    const sums: Record<string, number> = {};
    for (const one of standing) {
      if (one.measure === "visit" || one.measure === "stay" || one.missed || !inPeriod(one)) continue;
      const key = `${one.measure} ${one.item} ${one.unit}`;
      sums[key] = (sums[key] ?? 0) + (one.quantity ?? 0);
    }
    return {
      times,
      households: new Set(named.map((one) => one.where)).size,
      personDays: new Set(named.map((one) => `${one.who}${one.when}`)).size,
      sums,
    };
  }

  const day = fc.integer({ min: 1, max: 28 }).map((number) => `2026-06-${String(number).padStart(2, "0")}`);
  const placed = fc.constantFrom(...areas.map(({ id }) => id), null);
  const anyEntry = fc
    .record({
      cadreId: fc.constantFrom("C01", "C02"),
      measure: fc.constantFrom("visit", "visit", "visit", "goods", "talk", "cash"),
      times: fc.constantFrom(1, 1, 1, 1, 2, 3),
      amount: fc.option(fc.integer({ min: 1, max: 50_000 })),
      day,
      length: fc.constantFrom(0, 0, 0, 2, 9),
      flags: fc.constantFrom("", "", "", "", "missed", "total", "pending", "superseded", "retracted"),
      areaId: placed,
      named: fc.subarray(
        households.map(({ id }) => id),
        { maxLength: 3 },
      ),
    })
    .map(({ times, amount, length, flags, named, ...facts }) => {
      const visit = facts.measure === "visit";
      return entry({
        ...facts,
        item: facts.measure === "goods" ? "化肥" : null,
        unit: visit ? "户次" : "袋",
        quantity: visit ? (named.length > 1 ? named.length * 1000 : times * 1000) : amount,
        endDay:
          length === 0
            ? null
            : `2026-06-${String(Math.min(30, Number(facts.day.slice(8)) + length)).padStart(2, "0")}`,
        missed: flags === "missed" && visit,
        total: flags === "total",
        state: flags === "pending" || flags === "superseded" || flags === "retracted" ? flags : "active",
        households: named,
      });
    });

  test("of random entries agrees with the tally, at every level", async () => {
    const { openStore } = await import("../../src/store/open.ts");
    await fc.assert(
      fc.asyncProperty(fc.array(anyEntry, { maxLength: 40 }), day, async (entries, from) => {
        const store = await openStore(":memory:");
        try {
          await saveOffice(store.db);
          await saveEntries(store.db, entries);
          const period = {
            from,
            to: `2026-06-${String(Math.min(30, Number(from.slice(8)) + 6)).padStart(2, "0")}`,
          };
          const villagesOf: Record<string, readonly (string | null)[]> = {
            [county]: [...areas.map(({ id }) => id), null],
            [dongfeng]: [dongfeng, "V01", "V02"],
            V01: ["V01"],
          };
          for (const [areaId, held] of Object.entries(villagesOf)) {
            const told = await tally(store.db, areaId, period);
            expect({
              times: told.visits.times,
              households: told.visits.households,
              personDays: told.visits.personDays,
              sums: Object.fromEntries(
                told.measures.map((one) => [`${one.measure} ${one.item} ${one.unit}`, one.quantity]),
              ),
            }).toEqual(recount(entries, (id) => held.includes(id), period));
          }
        } finally {
          await store.close();
        }
      }),
      { numRuns: 60 },
    );
  });
});
