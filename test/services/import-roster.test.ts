import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { unzip, zip } from "@cj-tech-master/excelts/archive";
import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import { importRoster, type RosterImported, showFault } from "../../src/services/import-roster.ts";
import { accountsOf, bindAccount, findCadreByAccount } from "../../src/store/accounts.ts";
import { saveCadres } from "../../src/store/cadres.ts";
import { listChats, saveChats } from "../../src/store/chats.ts";
import { type Db, openStore } from "../../src/store/open.ts";
import { listPairings } from "../../src/store/pairings.ts";
import { readRoster, rosterRevision } from "../../src/store/roster.ts";
import { newFolder } from "../support/folders.ts";
import { describeOnBothEngines } from "../support/stores.ts";
import { type CellContent, writeWorkbook } from "../support/workbook.ts";

const today = "2026-06-12";
const sample = new URL("../../data/sample", import.meta.url).pathname;

type Options = { today?: string; dryRun?: boolean; county?: string; allowEnding?: boolean };

function bring(db: Db, path: string, options: Options = {}): Promise<RosterImported> {
  return importRoster({ db, path, today, now: "2026-06-12T04:00:00.000Z", ...options });
}

function countsOf(imported: RosterImported) {
  if (imported.kind === "imported") return imported.counts;
  throw new Error(faults(imported).join("\n") || imported.kind);
}

/** Added, changed, ended of all kinds together. */
function sums(imported: RosterImported): number[] {
  const all = Object.values(countsOf(imported));
  return (["added", "changed", "ended"] as const).map((what) => all.reduce((sum, one) => sum + one[what], 0));
}

function counts(imported: RosterImported) {
  return Object.fromEntries(
    Object.entries(countsOf(imported)).map(([kind, one]) => [kind, [one.added, one.changed, one.ended]]),
  );
}

function faults(imported: RosterImported): string[] {
  return imported.kind === "refused" ? imported.faults.map(showFault) : [];
}

/** Every text of the whole ledger. */
async function everything(db: Db): Promise<string> {
  const tables = [
    "setting",
    "counter",
    "area",
    "cadre",
    "cadre_area",
    "account",
    "household",
    "pairing",
    "audit",
  ];
  const rows = await Promise.all(tables.map((table) => sql.raw(`select * from ${table}`).execute(db)));
  return JSON.stringify(rows.flatMap((result) => result.rows));
}

const flatHeader = ["乡镇", "村", "组", "户主", "类型", "人口", "联系干部", "单位"];
const surnames = [..."赵钱孙李周吴郑王冯陈蒋沈韩杨朱秦许何吕施"];

function flatRows(many: number): CellContent[][] {
  return Array.from({ length: many }, (_, index) => [
    index % 2 === 0 ? "禾渡镇" : "云岫乡",
    `${"东西南北"[index % 4]}${index % 2 === 0 ? "坡" : "沟"}村`,
    `${(index % 6) + 1}组`,
    `${surnames[index % 20]}${"一丁七万三上下不与丑专且世丘丙业丛东丝丞"[Math.floor(index / 20)]}`,
    index % 3 === 0 ? "脱贫户" : "监测户",
    (index % 7) + 1,
    `干部${surnames[index % 15]}`,
    "县水务局",
  ]);
}

describeOnBothEngines("a flat sheet of 300 households", (open) => {
  test("with 5 bad rows names them and writes nothing; mended it is in; again it changes nothing", async () => {
    const { db } = await open();
    const folder = newFolder();
    const rows = flatRows(300);
    const bad = rows.map((row) => [...row]);
    const spoil = (index: number, column: string, value: CellContent) => {
      (bad[index] as CellContent[])[flatHeader.indexOf(column)] = value;
    };
    spoil(9, "户主", null);
    spoil(49, "人口", "很多");
    spoil(99, "组", "河对面");
    spoil(199, "村", "");
    bad[299] = [...(bad[0] as CellContent[])];
    const path = await writeWorkbook(join(folder, "花名册.xlsx"), { 花名册: { rows: [flatHeader, ...bad] } });
    const before = await everything(db);
    expect(faults(await bring(db, path))).toEqual([
      "花名册.xlsx [花名册]:11: 户主: (empty): the head's name",
      "花名册.xlsx [花名册]:51: 人口: 很多: the number of people, a whole number from 1 to 99",
      "花名册.xlsx [花名册]:101: 组: 河对面: the number of a group, such as 3, 3组 or 第三小组",
      "花名册.xlsx [花名册]:201: 村: (empty): the name of a village",
      expect.stringMatching(
        /^花名册.xlsx \[花名册\]:301: 户主: 赵一: a household in one row \(row 2 has it too/,
      ),
    ]);
    expect(await everything(db)).toBe(before);
    expect(await rosterRevision(db)).toBe(0);

    await writeWorkbook(path, { 花名册: { rows: [flatHeader, ...rows] } });
    expect(counts(await bring(db, path))).toEqual({
      areas: [7, 0, 0],
      households: [300, 0, 0],
      cadres: [15, 0, 0],
      pairings: [300, 0, 0],
      accounts: [0, 0, 0],
    });
    expect(await rosterRevision(db)).toBe(1);
    const imported = await everything(db);
    expect(sums(await bring(db, path, { today: "2026-07-01" }))).toEqual([0, 0, 0]);
    expect(await rosterRevision(db)).toBe(1);
    expect(await everything(db)).toBe(imported);

    const roster = await readRoster(db, today);
    expect(roster.areas[0]).toMatchObject({ id: "county:本县", kind: "county" });
    expect(roster.households[0]).toEqual({
      id: "H0001",
      head: "赵一",
      otherNames: [],
      villageId: "V01",
      group: 1,
      category: "脱贫户",
      members: 1,
      active: true,
    });
    expect(roster.cadres[0]).toMatchObject({
      id: "C001",
      name: "干部赵",
      unit: "县水务局",
      roles: ["cadre"],
    });
    expect(roster.pairings).toHaveLength(300);
  });

  test("ends who is missing, keeps ids, and gives no number again", async () => {
    const { db } = await open();
    const path = join(newFolder(), "flat.xlsx");
    const write = (rows: CellContent[][]) => writeWorkbook(path, { Sheet1: { rows: [flatHeader, ...rows] } });
    const rows = flatRows(30);
    await bring(db, await write(rows));
    await write([
      ...rows.slice(0, 29).reverse(),
      ["禾渡镇", "东坡村", "9组", "新来", "监测户", 2, "干部赵", "县水务局"],
    ]);
    expect(counts(await bring(db, path))).toMatchObject({
      households: [1, 0, 1],
      pairings: [1, 0, 1],
      cadres: [0, 0, 0],
    });
    const roster = await readRoster(db, today);
    expect(roster.households.map(({ id }) => id)).not.toContain("H0030");
    expect(roster.households.at(-1)).toMatchObject({ id: "H0031", head: "新来" });
    expect(roster.households[0]).toMatchObject({ id: "H0001", head: "赵一" });
    // What comes back is the same household.
    expect(counts(await bring(db, await write(rows)))).toMatchObject({
      households: [0, 1, 1],
      pairings: [0, 1, 1],
    });
    expect((await readRoster(db, today)).households.at(-1)).toMatchObject({ id: "H0030" });
  });
});

describe("a flat sheet as offices have it", () => {
  let db: Db;
  let path: string;
  beforeEach(async () => {
    db = (await openStore(":memory:")).db;
  });

  const write = async (rows: CellContent[][], merge: string[] = []) => {
    path = await writeWorkbook(join(newFolder(), "台账.xlsx"), { Sheet1: { rows, merge } });
    return path;
  };
  const heads = async () => (await readRoster(db, today)).households.map(({ head }) => head);

  test("with a title, merged villages, full-width figures, a sum and blank rows", async () => {
    const imported = await bring(
      db,
      await write(
        [
          ["禾渡镇联户花名册", null, null, null, null, null, null, null, null],
          [
            "序号",
            "乡(镇)",
            "行政村",
            "村民小组",
            "户主姓名",
            "户 类 型",
            "家庭人口(人)",
            "帮扶责任人",
            "帮扶单位",
            "联系电话",
          ],
          [
            1,
            "禾渡镇",
            "东坡村",
            "第一小组",
            "李  平",
            "脱贫户",
            "3",
            "王芳、李 明",
            "县水务局",
            "13812345678",
          ],
          [2, null, null, "十二社", "孙有田", "监测户", "4人", "王芳", "县水务局", "139 1234 5678"],
          [3, null, null, 2, "买买提·吐尔逊", "", "", "/", "", null],
          [null, null, null, null, null, null, null, null, null, null],
          ["合 计", null, null, null, "3户", null, "10", null, null, null],
          [
            "序号",
            "乡(镇)",
            "行政村",
            "村民小组",
            "户主姓名",
            "户类型",
            "家庭人口",
            "帮扶责任人",
            "帮扶单位",
            "联系电话",
          ],
          ["填表人:王芳", null, null, null, null, null, null, null, null, null],
          [null, null, null, null, null, null, null, null, null, null],
        ],
        ["A1:J1", "B3:B6", "C3:C6"],
      ),
    );
    expect(faults(imported)).toEqual([]);
    expect(imported).toMatchObject({
      ignored: [
        { column: "序号", sheet: "Sheet1" },
        { column: "联系电话", sheet: "Sheet1" },
      ],
    });
    const { households, cadres, pairings } = await readRoster(db, today);
    expect(households).toMatchObject([
      { id: "H0001", head: "李平", group: 1, category: "脱贫户", members: 3, villageId: "V01" },
      { id: "H0002", head: "孙有田", group: 12, category: "监测户", members: 4, villageId: "V01" },
      { id: "H0003", head: "买买提·吐尔逊", group: 2, category: null, members: null, villageId: "V01" },
    ]);
    expect(cadres.map(({ name, unit }) => [name, unit])).toEqual([
      ["王芳", "县水务局"],
      ["李明", "县水务局"],
    ]);
    expect(pairings.map(({ cadreId, householdId }) => [cadreId, householdId])).toEqual([
      ["C001", "H0001"],
      ["C002", "H0001"],
      ["C001", "H0002"],
    ]);
    expect(await everything(db)).not.toMatch(/138|1234/);
  });

  test("with a header of two rows", async () => {
    await bring(
      db,
      await write(
        [
          ["乡镇", "村", "组", "户主", "帮扶干部", null],
          [null, null, null, null, "姓名", "单位"],
          ["禾渡镇", "东坡村", 1, "李平", "王芳", "县水务局"],
        ],
        ["A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:F1"],
      ),
    );
    const { households, cadres } = await readRoster(db, today);
    expect(households.map(({ head }) => head)).toEqual(["李平"]);
    expect(cadres).toMatchObject([{ name: "王芳", unit: "县水务局" }]);
  });

  test("with one household over several rows, each with another cadre", async () => {
    await bring(
      db,
      await write(
        [
          ["乡镇", "村", "户主", "联系干部", "单位"],
          ["禾渡镇", "东坡村", "李平", "王芳", "县水务局"],
          [null, null, null, "李明", "县教育局"],
          ["禾渡镇", "东坡村", "孙有田", "李明", "县教育局"],
        ],
        ["A2:A3", "B2:B3", "C2:C3"],
      ),
    );
    const { pairings } = await readRoster(db, today);
    expect(pairings.map(({ cadreId, householdId }) => [cadreId, householdId])).toEqual([
      ["C001", "H0001"],
      ["C002", "H0001"],
      ["C002", "H0002"],
    ]);
  });

  test("with formulas, several sheets and a hidden one", async () => {
    const header = ["镇", "村名", "姓名", "人数"];
    path = await writeWorkbook(join(newFolder(), "台账.xlsx"), {
      东坡: {
        rows: [
          header,
          ["禾渡镇", "东坡村", { formula: "A9", result: "李平" }, { formula: "1+2", result: 3 }],
        ],
      },
      西坡: { rows: [header, ["禾渡镇", "西坡村", "孙有田", 2]] },
      说明: { rows: [["每年更新"]] },
      旧: { rows: [header, ["禾渡镇", "北坡村", "老名单", 2]], hidden: true },
    });
    const imported = await bring(db, path);
    expect(imported).toMatchObject({ ignored: [{ column: null, sheet: "说明" }] });
    expect((await readRoster(db, today)).households).toMatchObject([
      { head: "李平", members: 3, villageId: "V01" },
      { head: "孙有田", members: 2, villageId: "V02" },
    ]);
  });

  test("a column that is not there says nothing: kinds, people and links stay", async () => {
    await bring(
      db,
      await write([flatHeader, ["禾渡镇", "东坡村", "1组", "李平", "脱贫户", 3, "王芳", "县水务局"]]),
    );
    const again = await bring(
      db,
      await write([
        ["乡镇", "村", "组", "户主"],
        ["禾渡镇", "东坡村", "一组", "李平"],
      ]),
    );
    expect(sums(again)).toEqual([0, 0, 0]);
  });

  test("keeps leaders, coordinators and links to whole villages that the four tables brought", async () => {
    await bring(db, sample);
    const before = await readRoster(db, today);
    const village = new Map(before.areas.map((area) => [area.id, area]));
    const rows = before.households.map((household) => {
      const place = village.get(household.villageId);
      const township = village.get(place?.parentId ?? "");
      const linked = before.pairings.filter(({ householdId }) => householdId === household.id);
      const cadres = linked.map(({ cadreId }) => before.cadres.find(({ id }) => id === cadreId));
      return [
        ...[township?.name ?? "", place?.name ?? "", household.group, household.head, household.category],
        ...[
          household.members,
          cadres.map((one) => one?.name).join("、"),
          cadres.map((one) => one?.unit).join("、"),
        ],
      ];
    });
    expect(sums(await bring(db, await write([flatHeader, ...rows])))).toEqual([0, 0, 0]);
  });

  test("two households of one name in one group keep their ids while they differ", async () => {
    const row = (members: number) => ["禾渡镇", "东坡村", "1组", "李平", "脱贫户", members, "", ""];
    await bring(db, await write([flatHeader, row(3), row(5)]));
    expect(sums(await bring(db, await write([flatHeader, row(5), row(3)])))).toEqual([0, 0, 0]);
    expect(counts(await bring(db, await write([flatHeader, row(5)])))).toMatchObject({
      households: [0, 0, 1],
    });
    expect((await readRoster(db, today)).households).toMatchObject([{ id: "H0002", members: 5 }]);
  });

  test("a household that gets its group, or loses it, is the same", async () => {
    const rows = (group: string) => [flatHeader, ["禾渡镇", "东坡村", group, "李平", "脱贫户", 3, "", ""]];
    await bring(db, await write(rows("")));
    expect(counts(await bring(db, await write(rows("2组"))))).toMatchObject({ households: [0, 1, 0] });
    expect(counts(await bring(db, await write(rows(""))))).toMatchObject({ households: [0, 1, 0] });
    await bring(db, await write(rows("2组")));
    // From one group to another it may be somebody else of that name.
    expect(counts(await bring(db, await write(rows("3组"))))).toMatchObject({ households: [1, 0, 1] });
  });

  test("with formats down to the last row, and merges of a whole column", async () => {
    const rows = [
      ["乡镇", "村", "户主"],
      ["禾渡镇", "东坡村", "李平"],
    ];
    await write([...rows, ...Array.from({ length: 1000 }, () => [null])], ["E1:F5000"]);
    expect(counts(await bring(db, path))).toMatchObject({ households: [1, 0, 0] });
  });

  test("whose merges would fill the memory is refused", async () => {
    const rows = [
      ["乡镇", "村", "户主"],
      ["禾渡镇", "东坡村", "李平"],
    ];
    await write(rows, ["E1:F2"]);
    const archive = zip();
    for await (const entry of unzip(await readFile(path)).entries()) {
      const text = Buffer.from(await entry.bytes()).toString("utf8");
      archive.add(entry.path, text.replace("E1:F2", "E1:XFD1048576"));
    }
    await writeFile(path, await archive.bytes());
    await expect(bring(db, path)).rejects.toThrow(
      "台账.xlsx: too many merged cells: unmerge what is no roster",
    );
  });

  test("the county comes from the column, the operator, the ledger, in this order", async () => {
    const rows = [
      ["乡镇", "村", "户主"],
      ["禾渡镇", "东坡村", "李平"],
    ];
    const county = async () => (await readRoster(db, today)).areas.filter(({ kind }) => kind === "county");
    await bring(db, await write(rows));
    expect(await county()).toMatchObject([{ name: "本县" }]);
    await bring(db, path, { county: "望禾县" });
    expect(await county()).toMatchObject([{ name: "望禾县" }]);
    expect(sums(await bring(db, path))).toEqual([0, 0, 0]);
    const named = rows.map((row, index) => [index === 0 ? "县" : "青岭县", ...row]);
    const renamed = await bring(db, await write(named), { county: "望禾县" });
    expect(counts(renamed)).toMatchObject({ households: [0, 0, 0] });
    expect(await county()).toMatchObject([{ name: "青岭县" }]);
  });

  test("a county that gets its name keeps what lies in it, and what names it", async () => {
    const rows = [
      ["禾渡镇", "东坡村", "李平"],
      ["禾渡镇", "西坡村", "周兰"],
      ["云岫乡", "南沟村", "马三"],
    ];
    const header = ["乡镇", "村", "户主"];
    await bring(db, await write([header, ...rows]));
    const township = "township:本县/禾渡镇";
    const chat = { id: "g", platform: "wecom", botId: null, platformChatId: null, areaId: township };
    await saveChats(db, [chat, { ...chat, id: "all", areaId: "county:本县" }]);
    await saveCadres(db, [
      {
        ...{ id: "L1", name: "郑领导", unit: null, title: null, rank: null, roles: ["leader"], active: true },
        areaIds: [township],
      },
    ]);
    // One village is not in the sheet any more.
    const named = await bring(db, await write([header, ...rows.slice(0, 1), ...rows.slice(2)]), {
      county: "望禾县",
    });
    expect(counts(named)).toMatchObject({ areas: [0, 6, 0], cadres: [0, 0, 0], households: [0, 0, 1] });
    const { areas, cadres } = await readRoster(db, today);
    expect(areas.map(({ id, parentId }) => [id, parentId])).toEqual([
      ["county:望禾县", null],
      ["township:望禾县/禾渡镇", "county:望禾县"],
      ["township:望禾县/云岫乡", "county:望禾县"],
      ["V01", "township:望禾县/禾渡镇"],
      ["V02", "township:望禾县/禾渡镇"],
      ["V03", "township:望禾县/云岫乡"],
    ]);
    expect(cadres).toMatchObject([{ id: "L1", areaIds: ["township:望禾县/禾渡镇"] }]);
    expect((await listChats(db)).map(({ areaId }) => areaId)).toEqual([
      "county:望禾县",
      "township:望禾县/禾渡镇",
    ]);
    expect(sums(await bring(db, path))).toEqual([0, 0, 0]);
  });

  test("villages that move into another township leave its past with the old one", async () => {
    await bring(db, await folderWith({ villages: `${files.villages}V03,南沟村,云岫乡,望禾县\n` }));
    const chat = { platform: "wecom", botId: null, platformChatId: null };
    await saveChats(db, [{ ...chat, id: "g", areaId: "township:望禾县/云岫乡" }]);
    const moved = await bring(
      db,
      await folderWith({ villages: `${files.villages}V03,南沟村,禾渡镇,望禾县\n` }),
    );
    expect(counts(moved)).toMatchObject({ areas: [0, 1, 0] });
    expect(await listChats(db)).toMatchObject([{ areaId: "township:望禾县/云岫乡" }]);
  });

  test("a cadre without unit is the only one of that name, and asked about where there are two", async () => {
    const header = ["乡镇", "村", "户主", "联系干部", "单位"];
    const row = (head: string, name: string, unit: string) => ["禾渡镇", "东坡村", head, name, unit];
    await bring(db, await write([header, row("李平", "王芳", ""), row("孙有田", "王芳", "县水务局")]));
    expect((await readRoster(db, today)).cadres).toMatchObject([{ id: "C001", unit: "县水务局" }]);
    const rows = [
      row("李平", "王芳", ""),
      row("孙有田", "王芳", "县水务局"),
      row("周兰", "王芳", "县教育局"),
    ];
    expect(faults(await bring(db, await write([header, ...rows])))).toEqual([
      "台账.xlsx [Sheet1]:2: 单位: (empty): a unit that tells which 王芳 is meant: there are several",
    ]);
  });

  test.each([
    ["联系干部", "李 平 王 芳", "names joined by 、 (王芳、李 明)"],
    ["联系干部", "王芳13812345678", "the name of a cadre without an ID card, bank card or telephone number"],
    ["户主", "11010519491231002X", "the head's name without an ID card, bank card or telephone number"],
    ["户主", "12", "the head's name, at most 60 characters"],
    ["户主", "#N/A", "the head's name, at most 60 characters"],
    ["人口", "0", "the number of people, a whole number from 1 to 99"],
    ["人口", "3.5", "the number of people, a whole number from 1 to 99"],
    ["人口", "13812345678", "the number of people, a whole number from 1 to 99"],
    ["类型", "3", "a kind of household, such as 脱贫户, at most 60 characters"],
    ["乡镇", "", "the name of a township"],
  ])("%s %s is a bad row, told without anybody's number", async (column, value, expected) => {
    const good = ["禾渡镇", "东坡村", "1组", "李平", "脱贫户", "3", "王芳", "县水务局"];
    const bad = good.map((cell, index) => (flatHeader[index] === column ? value : cell));
    const told = faults(await bring(db, await write([flatHeader, bad])));
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(`:2: ${column}: `);
    expect(told[0]?.endsWith(`: ${expected}`)).toBe(true);
    expect(told[0]).not.toMatch(/13812345678|11010519491231002X/);
    expect(await heads()).toEqual([]);
  });

  test("several units must be as many as the cadres", async () => {
    const row = ["禾渡镇", "东坡村", "1组", "李平", "脱贫户", "3", "王芳、李明、赵刚", "县水务局、县教育局"];
    expect(faults(await bring(db, await write([flatHeader, row])))).toEqual([
      "台账.xlsx [Sheet1]:2: 单位: 县水务局、县教育局: one unit for all, or one for each of the 3 names in 联系干部",
    ]);
  });

  describe("with accounts", () => {
    const header = ["乡镇", "村", "户主", "联系干部", "单位", "企业微信", "钉钉账号"];
    const row = (head: string, cadres: string, wecom: string, dingtalk = "") => [
      ...["禾渡镇", "东坡村", head, cadres, "县水务局", wecom, dingtalk],
    ];
    const known = async (scope: string, userId: string) =>
      (await findCadreByAccount(db, scope, userId))?.name ?? null;

    test("knows people by them at once, several of a cell in their order", async () => {
      const rows = [
        row("李平", "王芳、李明", "WangFang、LiMing", "dt01,/"),
        row("孙有田", "赵刚", "ZhaoGang"),
      ];
      expect(counts(await bring(db, await write([header, ...rows])))).toMatchObject({ accounts: [7, 0, 0] });
      expect(await known("wecom-bot", "wangfang")).toBe("王芳");
      expect(await known("wecom-corp", "LiMing")).toBe("李明");
      expect(await known("wecom-bot", "ZhaoGang")).toBe("赵刚");
      expect(await known("dingtalk", "dt01")).toBe("王芳");
      expect(sums(await bring(db, path))).toEqual([0, 0, 0]);
      const left = await bring(
        db,
        await write([header, row("李平", "王芳、李明", "WangFang、/"), rows[1] ?? []]),
      );
      expect(counts(left)).toMatchObject({ accounts: [0, 0, 3] });
      expect(await known("wecom-bot", "LiMing")).toBeNull();
    });

    test("leaves those alone that the sheet cannot know of", async () => {
      await bring(db, sample);
      const [leader] = (await readRoster(db, today)).cadres.filter(({ roles }) => roles.includes("leader"));
      const account = { scope: "wecom-bot", userId: "leader1", source: "roster" as const };
      await bindAccount(db, { ...account, cadreId: leader?.id ?? "" });
      const before = await accountsOf(db, leader?.id ?? "");
      await bring(db, await write([header, row("李平", "王芳", "WangFang")]), { allowEnding: true });
      expect(await accountsOf(db, leader?.id ?? "")).toEqual(before);
    });

    test.each([
      [
        [row("李平", "王芳、李明", "WangFang")],
        "企业微信账号: WangFang: one account for each of the 2 names in 联系干部",
      ],
      [[row("李平", "", "WangFang")], "企业微信账号: WangFang: empty, as 联系干部 names nobody"],
      [
        [row("李平", "王芳", "WangFang"), row("周兰", "李明", "wangfang")],
        "3: 企业微信账号: wangfang: an account of one cadre (row 2 has it too)",
      ],
    ])("%j is a bad row", async (rows, fault) => {
      expect(faults(await bring(db, await write([header, ...rows])))).toEqual([
        expect.stringContaining(fault),
      ]);
    });

    test("warns where a cadre has another one further down", async () => {
      const rows = [
        row("李平", "王芳", "WangFang"),
        row("周兰", "王芳", ""),
        row("孙有田", "王芳", "WangFang2"),
      ];
      const { warnings } = await bring(db, await write([header, ...rows]));
      expect(warnings.map(showFault)).toEqual([
        "台账.xlsx [Sheet1]:4: 企业微信账号: WangFang2: the account that row 2 gives 王芳: both are taken to be theirs",
      ]);
    });
  });

  describe("with roles", () => {
    const header = ["乡镇", "村", "户主", "联系干部", "角色"];
    const row = (head: string, cadres: string, roles: string) => ["禾渡镇", "东坡村", head, cadres, roles];
    const roles = async () =>
      Object.fromEntries((await readRoster(db, today)).cadres.map((cadre) => [cadre.name, cadre.roles]));

    test("a role once said holds, several of a cell in their order", async () => {
      const rows = [
        row("李平", "王芳", ""),
        row("孙有田", "王芳、李明、赵刚", "协调员、/、领导;干部"),
        row("周兰", "王芳", "干部"),
        row("马三", "钱进", "协调员;领导"),
      ];
      expect(faults(await bring(db, await write([header, ...rows])))).toEqual([]);
      expect(await roles()).toEqual({
        王芳: ["cadre", "coordinator"],
        李明: ["cadre"],
        赵刚: ["cadre", "leader"],
        钱进: ["leader", "coordinator"],
      });
      expect(sums(await bring(db, path))).toEqual([0, 0, 0]);
    });

    test("stay where the column is missing, and go where it says them no more", async () => {
      await bring(db, await write([header, row("李平", "王芳", "协调员")]));
      const without = ["禾渡镇", "东坡村", "李平", "王芳"];
      expect(sums(await bring(db, await write([header.slice(0, 4), without])))).toEqual([0, 0, 0]);
      expect(await roles()).toEqual({ 王芳: ["coordinator"] });
      await bring(db, await write([header, row("李平", "王芳", "")]));
      expect(await roles()).toEqual({ 王芳: ["cadre"] });
    });

    test("a coordinator whom no row names stays one", async () => {
      await bring(db, sample);
      const named = async () =>
        (await readRoster(db, today)).cadres.flatMap(({ name, roles }) =>
          roles.includes("coordinator") ? [name] : [],
        );
      const before = await named();
      await bring(db, await write([header, row("李平", "王芳", "干部")]), { allowEnding: true });
      expect(before).toHaveLength(1);
      expect(await named()).toEqual(before);
    });

    test.each([
      [row("李平", "王芳", "队长"), "角色: 队长: 干部, 领导 or 协调员, several joined by ;"],
      [row("李平", "王芳、李明", "协调员"), "角色: 协调员: a role for each of the 2 names in 联系干部"],
      [row("李平", "王芳、李明", "协调员;领导"), "角色: 协调员;领导: a role for each of the 2 names"],
      [row("李平", "/", "协调员"), "角色: 协调员: empty, as 联系干部 names nobody"],
    ])("%j is a bad row", async (bad, fault) => {
      expect(faults(await bring(db, await write([header, bad])))).toEqual([expect.stringContaining(fault)]);
    });
  });

  test("warns of kinds that nobody writes, once a spelling, and of rows without a cadre", async () => {
    const row = (head: string, category: string, cadres: string) => [
      ...["禾渡镇", "东坡村", "1组", head, category, 3, cadres, ""],
    ];
    const { warnings } = await bring(
      db,
      await write([
        flatHeader,
        ...["脱贫户", "监测户(边缘易致贫户)", "低保、残疾", "突发严重困难户", "五保", "特困人员"].map(
          (category, index) => row(`李${"平安康乐福寿"[index]}`, category, "王芳、"),
        ),
        row("孙有田", "贫因户", "王芳"),
        row("周兰", "贫因户", "王芳"),
        row("马三", "", "/"),
      ]),
    );
    expect(warnings.map(showFault)).toEqual([
      expect.stringMatching(/:8: 类型: 贫因户: a usual kind of household, .* \(2 rows have this one\)$/),
      expect.stringMatching(/:10: 联系干部: \/: a 联系干部: nobody is linked/),
    ]);
  });

  test("a missing or doubled column is named", async () => {
    const rows = [
      ["村", "户主", "人口", "人口"],
      ["东坡村", "李平", 3, 4],
    ];
    expect(faults(await bring(db, await write(rows)))).toEqual([
      "台账.xlsx [Sheet1]:1: 乡镇: (empty): a column with the header 乡镇 / 乡镇街道 / 乡镇名称 / 所在乡镇",
      "台账.xlsx [Sheet1]:1: 人口: (twice): one column with this header",
    ]);
  });
});

const files = {
  villages: "村编号,村名,乡镇,县\nV01,东坡村,禾渡镇,望禾县\nV02,西坡村,禾渡镇,望禾县\n",
  households:
    "户编号,户主,村编号,组,类型,人口,别名\nH01,李平,V01,1组,脱贫户,3,老李;李大\nH02,孙有田,V02,第二小组,,,\n",
  cadres:
    "干部编号,姓名,单位,职务,角色,企业微信账号,钉钉账号,职级,分管区域\n" +
    "C01,王芳,县水务局,科员,干部,WangFang,dt01,一级科员,\nC02,李明,县政府办,主任,领导;协调员,,,,禾渡镇;V02\n",
  pairings: "干部编号,户编号,村编号,起始,结束\nC01,H01,,2026-01-05,\nC01,,V02,,\n",
};

async function folderWith(changed: Partial<Record<keyof typeof files, string>> = {}): Promise<string> {
  const folder = newFolder();
  for (const [name, text] of Object.entries({ ...files, ...changed })) {
    await writeFile(join(folder, `${name}.csv`), text);
  }
  return folder;
}

describeOnBothEngines("the four tables", (open) => {
  test("come in with every optional column, whatever their line ends and marks", async () => {
    const { db } = await open();
    const windows = (text: string) => `\ufeff${text.replaceAll("\n", "\r\n")}`;
    const quoted = files.cadres.replace("县水务局", '"县水务局, ""二股"""');
    const folder = await folderWith({ villages: windows(files.villages), cadres: windows(quoted) });
    expect(counts(await bring(db, folder))).toEqual({
      areas: [4, 0, 0],
      households: [2, 0, 0],
      cadres: [2, 0, 0],
      pairings: [2, 0, 0],
      accounts: [3, 0, 0],
    });
    const township = "township:望禾县/禾渡镇";
    expect(await readRoster(db, today)).toEqual({
      areas: [
        { id: "county:望禾县", kind: "county", name: "望禾县", parentId: null, position: 0 },
        { id: township, kind: "township", name: "禾渡镇", parentId: "county:望禾县", position: 0 },
        { id: "V01", kind: "village", name: "东坡村", parentId: township, position: 0 },
        { id: "V02", kind: "village", name: "西坡村", parentId: township, position: 1 },
      ],
      households: [
        {
          id: "H01",
          head: "李平",
          otherNames: ["老李", "李大"],
          villageId: "V01",
          group: 1,
          category: "脱贫户",
          members: 3,
          active: true,
        },
        {
          id: "H02",
          head: "孙有田",
          otherNames: [],
          villageId: "V02",
          group: 2,
          category: null,
          members: null,
          active: true,
        },
      ],
      cadres: [
        {
          id: "C01",
          name: "王芳",
          unit: '县水务局, "二股"',
          title: "科员",
          rank: "一级科员",
          roles: ["cadre"],
          areaIds: [],
          active: true,
        },
        {
          id: "C02",
          name: "李明",
          unit: "县政府办",
          title: "主任",
          rank: null,
          roles: ["leader", "coordinator"],
          areaIds: ["V02", township],
          active: true,
        },
      ],
      pairings: [
        { cadreId: "C01", householdId: "H01", villageId: null, from: "2026-01-05", to: null },
        { cadreId: "C01", householdId: null, villageId: "V02", from: null, to: null },
      ],
    });
    expect((await findCadreByAccount(db, "wecom-bot", "wangfang"))?.id).toBe("C01");
    expect((await findCadreByAccount(db, "wecom-corp", "wangfang"))?.id).toBe("C01");
    expect((await findCadreByAccount(db, "dingtalk", "dt01"))?.id).toBe("C01");
    expect(sums(await bring(db, folder, { today: "2026-08-01" }))).toEqual([0, 0, 0]);
  });

  test("update in place, end what is missing and take it back", async () => {
    const { db } = await open();
    await bring(db, await folderWith());
    const without = await folderWith({
      households: "户编号,户主,村编号,组,类型,人口\nH01,李萍,V01,1组,监测户,4\n",
      cadres: "干部编号,姓名,单位,职务,角色,企业微信账号,钉钉账号\nC02,李明,县政府办,主任,领导,liming,\n",
      pairings: "干部编号,户编号,村编号\nC02,H01,\n",
    });
    const dry = await bring(db, without, { dryRun: true });
    const changed = await bring(db, without);
    expect(counts(changed)).toEqual({
      areas: [0, 0, 0],
      households: [0, 1, 1],
      cadres: [0, 1, 1],
      pairings: [1, 0, 2],
      accounts: [2, 0, 3],
    });
    expect(dry).toMatchObject({ ...changed, dryRun: true });
    const { households, cadres } = await readRoster(db, today);
    expect(households).toMatchObject([{ id: "H01", head: "李萍", otherNames: ["老李", "李大"], members: 4 }]);
    expect(cadres).toMatchObject([{ id: "C02", areaIds: ["V02", "township:望禾县/禾渡镇"] }]);
    const links = async () =>
      (await listPairings(db)).map((one) => [one.cadreId, one.householdId, one.from, one.to]);
    expect(await links()).toEqual([
      ["C01", "H01", "2026-01-05", "2026-06-11"],
      ["C01", null, null, "2026-06-11"],
      ["C02", "H01", "2026-06-12", null],
    ]);
    expect(await findCadreByAccount(db, "wecom-bot", "wangfang")).toBeNull();

    // Weeks later the old roster is true again: history stays, the link begins anew.
    expect(
      sums(
        await bring(db, await folderWith({ pairings: "干部编号,户编号,村编号\nC01,H01,\n" }), {
          today: "2026-07-20",
        }),
      ),
    ).toEqual([...[1 + 3, 1 + 1 + 1 + 1, 1 + 2]]);
    expect(await links()).toEqual([
      ["C01", "H01", "2026-01-05", "2026-06-11"],
      ["C01", null, null, "2026-06-11"],
      ["C02", "H01", "2026-06-12", "2026-07-19"],
      ["C01", "H01", "2026-07-20", null],
    ]);
  });

  test("taken back on the same day leave no gap", async () => {
    const { db } = await open();
    await bring(db, await folderWith());
    const before = await readRoster(db, today);
    await bring(db, await folderWith({ pairings: "干部编号,户编号,村编号\nC01,,V02\n" }));
    await bring(db, await folderWith());
    expect(await readRoster(db, today)).toEqual(before);
    expect(await listPairings(db)).toHaveLength(2);
  });

  test("take days as offices write them, also of pairings that are over", async () => {
    const { db } = await open();
    const pairings =
      "干部编号,户编号,村编号,起始,结束\nC01,H01,,2025年1月5日,2025/12/31\nC02,H01,,2026.1.1,\nC01,H01,,20260601,2026-9-1\n";
    const folder = await folderWith({ pairings });
    await bring(db, folder);
    expect((await listPairings(db)).map(({ cadreId, from, to }) => [cadreId, from, to])).toEqual([
      ["C01", "2025-01-05", "2025-12-31"],
      ["C02", "2026-01-01", null],
      ["C01", "2026-06-01", "2026-09-01"],
    ]);
    expect(sums(await bring(db, folder))).toEqual([0, 0, 0]);
  });

  test("write every change into the audit", async () => {
    const { db } = await open();
    await bring(db, await folderWith());
    await bring(db, await folderWith({ households: files.households.replace("李平", "李萍") }));
    const rows = await db.selectFrom("audit").selectAll().orderBy("id").execute();
    expect(rows.map(({ action }) => action)).toHaveLength(4 + 2 + 2 + 2 + 3 + 1);
    const last = rows.at(-1);
    expect(last).toMatchObject({
      actor: "operator",
      action: "household.change",
      subject: "H01",
      at: "2026-06-12T04:00:00.000Z",
    });
    expect(JSON.parse(last?.before ?? "")).toMatchObject({ head: "李平" });
    expect(JSON.parse(last?.after ?? "")).toMatchObject({ head: "李萍" });
  });

  test("leave accounts alone that were bound in the chat", async () => {
    const { db } = await open();
    await bring(db, await folderWith());
    await bindAccount(db, { scope: "wecom-bot", userId: "phone7", cadreId: "C01", source: "invite" });
    await bindAccount(db, { scope: "dingtalk", userId: "dt01", cadreId: "C02", source: "invite" });
    expect(sums(await bring(db, await folderWith()))).toEqual([0, 0, 0]);
    expect((await accountsOf(db, "C01")).map(({ userId }) => userId)).toEqual([
      "WangFang",
      "phone7",
      "WangFang",
    ]);
    expect((await findCadreByAccount(db, "dingtalk", "dt01"))?.id).toBe("C02");
  });

  test("in a dry run write nothing", async () => {
    const { db } = await open();
    const before = await everything(db);
    const dry = await bring(db, await folderWith(), { dryRun: true });
    expect(dry).toMatchObject({ kind: "imported", dryRun: true });
    expect(sums(dry)).toEqual([13, 0, 0]);
    expect(await everything(db)).toBe(before);
  });

  test("imported by two at once come in once", async () => {
    const { db } = await open();
    const folder = await folderWith();
    const [one, two] = await Promise.all([bring(db, folder), bring(db, folder)]);
    expect([sums(one), sums(two)].sort()).toEqual([
      [0, 0, 0],
      [13, 0, 0],
    ]);
  });

  test("of the sample county come in whole", async () => {
    const { db } = await open();
    expect(await readdir(sample)).toHaveLength(4);
    expect(counts(await bring(db, sample))).toMatchObject({
      areas: [9, 0, 0],
      households: [60, 0, 0],
      cadres: [16, 0, 0],
    });
    const { cadres, pairings } = await readRoster(db, today);
    const idle = cadres.filter(({ id }) => !pairings.some(({ cadreId }) => cadreId === id));
    expect(idle.map(({ roles }) => roles)).toEqual([["leader"], ["coordinator"]]);
  });
});

describe("bad rows of the four tables", () => {
  const lines = (name: keyof typeof files, ...more: string[]) => ({
    [name]: `${files[name]}${more.join("\n")}\n`,
  });

  test.each([
    [
      lines("villages", "V01,北坡村,禾渡镇,望禾县"),
      "villages.csv:4: 村编号: V01: an id of its own (row 2 has it too)",
    ],
    [
      lines("villages", "V03,东坡村,禾渡镇,望禾县"),
      "villages.csv:4: 村名: 东坡村: a village once in its township (row 2 has it too)",
    ],
    [
      lines("villages", "V 3,北坡村,禾渡镇,望禾县"),
      "villages.csv:4: 村编号: V 3: the id of a village, such as V01: letters, digits, - and _, at most 40",
    ],
    [lines("villages", "V03,北坡村,,望禾县"), "villages.csv:4: 乡镇: (empty): the name of a township"],
    [
      lines("households", "H03,周兰,V99,1,,3"),
      "households.csv:4: 村编号: V99: the 村编号 of a village in the villages' list",
    ],
    [
      lines("households", "H01,周兰,V01,1,,3"),
      "households.csv:4: 户编号: H01: an id of its own (row 2 has it too)",
    ],
    [lines("households", "H03,,V01,1,,3"), "households.csv:4: 户主: (empty): the head's name"],
    [
      lines("households", "H03,周兰,V01,1,,三十口子"),
      "households.csv:4: 人口: 三十口子: the number of people, a whole number from 1 to 99",
    ],
    [
      lines("households", "H03,周兰,V01,河边,,3"),
      "households.csv:4: 组: 河边: the number of a group, such as 3, 3组 or 第三小组",
    ],
    [
      lines("cadres", "C03,赵刚,,,队长,,,,"),
      "cadres.csv:4: 角色: 队长: 干部, 领导 or 协调员, several joined by ;",
    ],
    [
      lines("cadres", "C03,赵刚,,,,wangfang,,,"),
      "cadres.csv:4: 企业微信账号: wangfang: an account of one cadre (row 2 has it too)",
    ],
    [
      lines("cadres", "C03,赵刚,,,领导,,,,云岫乡"),
      "cadres.csv:4: 分管区域: 云岫乡: 村编号, or the name of a village, township or county here",
    ],
    [
      lines("pairings", "C09,H01,,,"),
      "pairings.csv:4: 干部编号: C09: the 干部编号 of a cadre in the cadres' list",
    ],
    [
      lines("pairings", "C02,H09,,,"),
      "pairings.csv:4: 户编号: H09: the 户编号 of a household in the households' list",
    ],
    [
      lines("pairings", "C02,,V09,,"),
      "pairings.csv:4: 村编号: V09: the 村编号 of a village in the villages' list",
    ],
    [
      lines("pairings", "C02,,,,"),
      "pairings.csv:4: 户编号: (empty): a 户编号, or a 村编号 for a whole village",
    ],
    [
      lines("pairings", "C02,H02,V02,,"),
      "pairings.csv:4: 村编号: V02: empty, as a 户编号 stands in this row",
    ],
    [
      lines("pairings", "C02,H02,,2026-02-30,"),
      "pairings.csv:4: 起始: 2026-02-30: a day, such as 2026-03-05",
    ],
    [
      lines("pairings", "C02,H02,,2026-03-05,2026-03-04"),
      "pairings.csv:4: 结束: 2026-03-04: a day not before 起始 (2026-03-05)",
    ],
    [
      lines("pairings", "C01,H01,,2026-02-01,"),
      "pairings.csv:4: 干部编号: C01: a pairing once (row 2 has it for the same days)",
    ],
  ])("%j", async (changed, fault) => {
    const { db } = await openStore(":memory:");
    expect(faults(await bring(db, await folderWith(changed)))).toEqual([fault]);
    expect((await readRoster(db, today)).households).toEqual([]);
  });

  test("are all named at once, in the order of the files", async () => {
    const { db } = await openStore(":memory:");
    const folder = await folderWith({
      ...lines("households", "H03,,V09,x,,0", "H04,周兰,V01,,,"),
      ...lines("pairings", "C02,H03,,", "C09,,,,"),
    });
    expect(faults(await bring(db, folder)).map((fault) => fault.split(": ").slice(0, 2).join(" "))).toEqual([
      "households.csv:4 户主",
      "households.csv:4 村编号",
      "households.csv:4 组",
      "households.csv:4 人口",
      "pairings.csv:5 干部编号",
      "pairings.csv:5 户编号",
    ]);
  });
});

test("an area that a leader answers for may be named with what it lies in, and must be where its name is not its own", async () => {
  const { db } = await openStore(":memory:");
  const villages = `${files.villages}V03,东坡村,云岫乡,望禾县\n`;
  const cadres = (area: string) => files.cadres.replace("禾渡镇;V02", area);
  const folder = await folderWith({ villages, cadres: cadres("云岫乡东坡村;望禾县") });
  await bring(db, folder);
  expect((await readRoster(db, today)).cadres[1]?.areaIds).toEqual(["V03", "county:望禾县"]);
  expect(faults(await bring(db, await folderWith({ villages, cadres: cadres("东坡村") })))).toEqual([
    "cadres.csv:3: 分管区域: 东坡村: 村编号, or a name with what it lies in: several areas have the name 东坡村",
  ]);
});

describe("a workbook with four sheets", () => {
  const sheets = Object.fromEntries(
    Object.entries(files).map(([name, text]) => [
      name,
      text
        .trim()
        .split("\n")
        .map((line) => line.split(",")),
    ]),
  );
  const [villages = [], households = [], cadres = [], pairings = []] = Object.values(sheets);

  test.each([
    ["named", { 村: villages, 农户: households, 干部: cadres, 结对: pairings }],
    ["recognised by their headers", { 甲: pairings, 乙: cadres, 丙: households, 丁: villages }],
  ])("%s is the same as the four files", async (_how, named) => {
    const { db } = await openStore(":memory:");
    await bring(db, await folderWith());
    const content = Object.fromEntries(Object.entries(named).map(([name, rows]) => [name, { rows }]));
    const path = await writeWorkbook(join(newFolder(), "名册.xlsx"), content);
    expect(sums(await bring(db, path))).toEqual([0, 0, 0]);
  });

  test("takes days that the sheet holds as dates, and names the sheet of a bad row", async () => {
    const { db } = await openStore(":memory:");
    const dated = [
      ["干部编号", "户编号", "村编号", "起始"],
      ["C01", "H01", "", new Date(Date.UTC(2026, 0, 5))],
      ["C07", "H01", "", ""],
    ];
    const path = await writeWorkbook(join(newFolder(), "名册.xlsx"), {
      村: { rows: villages },
      农户: { rows: households },
      干部: { rows: cadres },
      结对: { rows: dated },
    });
    expect(faults(await bring(db, path))).toEqual([
      "名册.xlsx [结对]:3: 干部编号: C07: the 干部编号 of a cadre in the cadres' list",
    ]);
    await writeWorkbook(path, {
      村: { rows: villages },
      农户: { rows: households },
      干部: { rows: cadres },
      结对: { rows: dated.slice(0, 2) },
    });
    await bring(db, path);
    expect(await listPairings(db)).toMatchObject([{ from: "2026-01-05" }]);
  });

  test("without one of them says what is missing", async () => {
    const { db } = await openStore(":memory:");
    const path = await writeWorkbook(join(newFolder(), "名册.xlsx"), {
      村: { rows: villages },
      干部: { rows: cadres },
    });
    await expect(bring(db, path)).rejects.toThrow(
      /^名册.xlsx: no roster in it: expected a sheet with a row a household/,
    );
  });
});

describe("files that cannot be read", () => {
  const gbk = Buffer.from("b4e5b1e0bac52cb4e5c3fb0a", "hex");

  test.each([
    ["a CSV in GBK", "villages.csv", gbk, /^villages.csv: not UTF-8 text, perhaps GBK: /],
    [
      "a quote that does not close",
      "villages.csv",
      '村编号,村名\n"V01,东坡村\n',
      /^villages.csv: Quote Not Closed/,
    ],
    ["an empty file", "villages.csv", "", /^villages.csv: empty: expected a header and rows$/],
    ["no header", "villages.csv", "a,b\nc,d\n", /^villages.csv: no header: expected 村编号,村名,乡镇,县$/],
  ])("%s", async (_what, name, content, message) => {
    const { db } = await openStore(":memory:");
    const folder = await folderWith();
    await writeFile(join(folder, name), content);
    await expect(bring(db, folder)).rejects.toMatchObject({
      code: "roster-unreadable",
      message: expect.stringMatching(message),
    });
  });

  test.each([
    ["old.xls", "d0cf11e0a1b11ae1", /^old.xls: an old xls file: save it as xlsx$/],
    ["locked.xlsx", "d0cf11e0a1b11ae1", /^locked.xlsx: an old xls file, or one with a password: /],
    ["page.xlsx", Buffer.from("<html>").toString("hex"), /^page.xlsx: no xlsx file: /],
    [
      "broken.xlsx",
      "504b0304aabbccdd",
      /^broken.xlsx: no readable xlsx file \(.*\): open and save it again$/,
    ],
    ["empty.xlsx", "", /^empty.xlsx: no xlsx file: /],
  ])("%s", async (name, hex, message) => {
    const { db } = await openStore(":memory:");
    const path = join(newFolder(), name);
    await writeFile(path, Buffer.from(hex, "hex"));
    await expect(bring(db, path)).rejects.toMatchObject({
      code: "roster-unreadable",
      message: expect.stringMatching(message),
    });
  });

  test("nothing there, a folder without the files, and one that is too large", async () => {
    const { db } = await openStore(":memory:");
    const folder = newFolder();
    await expect(bring(db, join(folder, "none.xlsx"))).rejects.toThrow(
      /^Cannot read .*none.xlsx: there is no such file$/,
    );
    const odd = await folderWith();
    await rm(join(odd, "villages.csv"));
    await mkdir(join(odd, "villages.csv"));
    await expect(bring(db, odd)).rejects.toThrow(/^Cannot read .*villages.csv: it is a folder$/);
    await expect(bring(db, folder)).rejects.toThrow(
      /: no villages.csv, households.csv, cadres.csv, pairings.csv: a roster folder holds /,
    );
    const large = join(folder, "large.xlsx");
    await writeFile(large, Buffer.alloc(21 * 1024 * 1024));
    await expect(bring(db, large)).rejects.toThrow("large.xlsx: 21.0 MB: at most 20 MB; take out pictures");
  });
});
