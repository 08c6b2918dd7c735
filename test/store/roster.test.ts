import { expect, test } from "vitest";
import type { Area, Cadre, Household, Pairing } from "../../src/core/roster.ts";
import { accountsOf, bindAccount, findCadreByAccount, removeAccounts } from "../../src/store/accounts.ts";
import { saveAreas } from "../../src/store/areas.ts";
import { saveCadres } from "../../src/store/cadres.ts";
import { listHouseholdNames, listHouseholds, saveHouseholds } from "../../src/store/households.ts";
import type { Db } from "../../src/store/open.ts";
import { addPairings, listPairings, setPairingDays } from "../../src/store/pairings.ts";
import { bumpRosterRevision, readRoster, rosterRevision } from "../../src/store/roster.ts";
import { describeOnBothEngines } from "../support/stores.ts";

const areas: Area[] = [
  { id: "county:云溪县", kind: "county", name: "云溪县", parentId: null, position: 0 },
  { id: "township:云溪县/柏林镇", kind: "township", name: "柏林镇", parentId: "county:云溪县", position: 0 },
  { id: "V02", kind: "village", name: "上河村", parentId: "township:云溪县/柏林镇", position: 0 },
  { id: "V01", kind: "village", name: "下河村", parentId: "township:云溪县/柏林镇", position: 1 },
];

const household = (id: string, change: Partial<Household> = {}): Household => ({
  id,
  head: "李平",
  otherNames: [],
  villageId: "V01",
  group: 1,
  category: null,
  members: 3,
  active: true,
  ...change,
});

const cadre = (id: string, change: Partial<Cadre> = {}): Cadre => ({
  id,
  name: "王建",
  unit: "县水务局",
  title: null,
  rank: null,
  roles: ["cadre"],
  areaIds: [],
  active: true,
  ...change,
});

const link = (cadreId: string, householdId: string, change: Partial<Pairing> = {}): Pairing => ({
  cadreId,
  householdId,
  villageId: null,
  from: null,
  to: null,
  ...change,
});

async function fill(db: Db): Promise<void> {
  await saveAreas(db, areas);
  await saveHouseholds(db, [
    household("H2", { otherNames: ["老李", "李大平"], group: null, members: null }),
    household("H1"),
    household("H3", { active: false }),
  ]);
  await saveCadres(db, [
    cadre("C1", { roles: ["cadre", "leader"], areaIds: ["V01", "county:云溪县"] }),
    cadre("C2", { active: false }),
  ]);
  await addPairings(db, [
    link("C1", "H1", { to: "2026-06-11" }),
    link("C1", "H2", { from: "2026-06-12", to: "2026-06-12" }),
    link("C1", "H3"),
    link("C2", "H1"),
    { ...link("C1", "H1", { from: "2026-06-13" }), householdId: null, villageId: "V02" },
  ]);
}

describeOnBothEngines("the roster", (open) => {
  test("holds what stands today, in its order", async () => {
    const { db } = await open();
    await fill(db);
    expect(await readRoster(db, "2026-06-12")).toEqual({
      areas,
      households: [
        household("H1"),
        household("H2", { otherNames: ["老李", "李大平"], group: null, members: null }),
      ],
      cadres: [cadre("C1", { roles: ["cadre", "leader"], areaIds: ["V01", "county:云溪县"] })],
      pairings: [link("C1", "H2", { from: "2026-06-12", to: "2026-06-12" })],
    });
  });

  test.each([
    ["2026-06-11", ["H1"]],
    ["2026-06-12", ["H2"]],
    ["2026-06-13", ["V02"]],
  ])("on %s links %j", async (day, linked) => {
    const { db } = await open();
    await fill(db);
    const { pairings } = await readRoster(db, day);
    expect(pairings.map((pairing) => pairing.householdId ?? pairing.villageId)).toEqual(linked);
  });

  test.each([2000, 4001])(
    "of %i households is read whole, each once, with its pairing and names",
    async (count) => {
      const { db } = await open();
      await saveAreas(db, areas);
      await saveCadres(db, [cadre("C1")]);
      const ids = Array.from({ length: count }, (_, at) => `h${String(at).padStart(4, "0")}`);
      await saveHouseholds(
        db,
        ids.map((id) => household(id, { head: `户${id}`, otherNames: id === "h1999" ? ["老李"] : [] })),
      );
      await addPairings(
        db,
        ids.map((id) => link("C1", id)),
      );
      const roster = await readRoster(db, "2026-06-12");
      expect(roster.households.map(({ id }) => id)).toEqual(ids);
      expect(roster.pairings.map(({ householdId }) => householdId)).toEqual(ids);
      expect((await listHouseholdNames(db)).toSorted()).toEqual(
        ["老李", ...ids.map((id) => `户${id}`)].toSorted(),
      );
    },
  );

  test("is empty in a new ledger, at revision 0", async () => {
    const { db } = await open();
    expect(await readRoster(db, "2026-06-12")).toEqual({
      areas: [],
      households: [],
      cadres: [],
      pairings: [],
    });
    expect(await rosterRevision(db)).toBe(0);
  });

  test("has a revision that grows by one, also under concurrency", async () => {
    const { db } = await open();
    await Promise.all(Array.from({ length: 12 }, () => bumpRosterRevision(db)));
    expect(await rosterRevision(db)).toBe(12);
  });

  test("updates in place and still finds who left", async () => {
    const { db } = await open();
    await fill(db);
    await saveHouseholds(db, [household("H1", { head: "李萍", active: false })]);
    await saveCadres(db, [cadre("C1", { areaIds: ["V02"] })]);
    const first = (households: readonly Household[]) => households.find(({ id }) => id === "H1");
    const left = household("H1", { head: "李萍", active: false });
    expect(first(await listHouseholds(db, "all"))).toEqual(left);
    expect(first(await listHouseholds(db))).toBeUndefined();
    expect((await readRoster(db, "2026-06-12")).cadres).toEqual([cadre("C1", { areaIds: ["V02"] })]);
  });

  test("ends pairings on their days", async () => {
    const { db } = await open();
    await fill(db);
    const stored = await listPairings(db);
    await setPairingDays(
      db,
      stored.map((pairing) => ({ ...pairing, to: "2026-06-30" })),
    );
    expect((await listPairings(db)).map(({ from, to }) => [from, to])).toEqual([
      [null, "2026-06-30"],
      ["2026-06-12", "2026-06-30"],
      [null, "2026-06-30"],
      [null, "2026-06-30"],
      ["2026-06-13", "2026-06-30"],
    ]);
  });
});

describeOnBothEngines("accounts", (open) => {
  test("of WeCom are found however their case is written, those of DingTalk only as they are", async () => {
    const { db } = await open();
    await fill(db);
    await bindAccount(db, { scope: "wecom-bot", userId: "WangJian", cadreId: "C1", source: "roster" });
    await bindAccount(db, { scope: "dingtalk", userId: "dtA1", cadreId: "C1", source: "invite" });
    expect((await findCadreByAccount(db, "wecom-bot", "wangjian"))?.id).toBe("C1");
    expect((await findCadreByAccount(db, "dingtalk", "dtA1"))?.id).toBe("C1");
    expect(await findCadreByAccount(db, "dingtalk", "dta1")).toBeNull();
    expect(await findCadreByAccount(db, "wecom-corp", "WangJian")).toBeNull();
    expect(await accountsOf(db, "C1")).toEqual([
      { scope: "dingtalk", userId: "dtA1", cadreId: "C1", source: "invite" },
      { scope: "wecom-bot", userId: "WangJian", cadreId: "C1", source: "roster" },
    ]);
  });

  test("belong to one cadre, the last one bound, and to nobody who left", async () => {
    const { db } = await open();
    await fill(db);
    await bindAccount(db, { scope: "wecom-bot", userId: "wangjian", cadreId: "C1", source: "roster" });
    await bindAccount(db, { scope: "wecom-bot", userId: "WangJian", cadreId: "C2", source: "invite" });
    expect(await accountsOf(db, "C1")).toEqual([]);
    expect(await findCadreByAccount(db, "wecom-bot", "wangjian")).toBeNull();
    await bindAccount(db, { scope: "wecom-bot", userId: "wangjian", cadreId: "C1", source: "roster" });
    expect(await accountsOf(db, "C2")).toHaveLength(1);
    await removeAccounts(db, [{ scope: "wecom-bot", userId: "WANGJIAN" }]);
    expect(await accountsOf(db, "C2")).toEqual([]);
  });
});
