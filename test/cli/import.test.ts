import { cpSync } from "node:fs";
import { appendFile, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Command } from "commander";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { addImport, importOutput } from "../../src/cli/import.ts";
import { loadConfig } from "../../src/config.ts";
import { openStore, type Store } from "../../src/store/open.ts";
import { listPairings } from "../../src/store/pairings.ts";
import { readRoster } from "../../src/store/roster.ts";
import { newFolder } from "../support/folders.ts";

const sample = new URL("../../data/sample", import.meta.url).pathname;

let store: Store;
beforeEach(async () => {
  store = await openStore(":memory:");
});
afterEach(() => store.close());

/** Runs `lianxin import …` late in the evening of UTC, when it is the next day at the office. */
async function run(...words: string[]): Promise<string[]> {
  const printed: string[] = [];
  const program = new Command("lianxin").exitOverride();
  addImport(program, {
    config: () => loadConfig({}),
    openStore: async () => store,
    clock: { now: () => "2026-06-11T20:00:00.000Z" },
    print: (line) => printed.push(line),
    warn: (line) => printed.push(line),
    fail: () => {},
  });
  await program.parseAsync(["import", ...words], { from: "user" }).catch((fault: Error) => {
    printed.push(fault.message);
    throw Object.assign(fault, { printed });
  });
  return printed;
}

async function badSample(): Promise<string> {
  const folder = newFolder();
  cpSync(sample, folder, { recursive: true });
  await appendFile(join(folder, "households.csv"), "H061,,V09,1组,脱贫户,3,\nH062,周兰,V01,1组,脱贫户,零,\n");
  return folder;
}

test("tells what was added, and the second time that nothing was", async () => {
  expect(await run(sample)).toEqual([
    "县、乡镇、村:新增9,更改0,结束0",
    "农户:新增60,更改0,结束0",
    "干部:新增16,更改0,结束0",
    "结对:新增54,更改0,结束0",
    "账号:新增28,更改0,结束0",
  ]);
  const again = await run(sample);
  expect(again.every((line) => line.endsWith(":新增0,更改0,结束0"))).toBe(true);
});

test("a dry run tells the changes and writes nothing", async () => {
  const printed = await run(sample, "--dry-run");
  expect(printed[0]).toBe("新增 县、乡镇、村 county:望禾县 望禾县");
  expect(printed).toContain("……另有117条");
  expect(printed.at(-1)).toBe("这是试导(--dry-run),什么都没有写入。");
  expect((await readRoster(store.db, "2026-06-12")).households).toEqual([]);
});

test("bad rows are named one a line, and end with a fault", async () => {
  const folder = await badSample();
  await expect(run(folder)).rejects.toMatchObject({
    code: "roster-invalid",
    message: [
      "households.csv 第62行 户主(空):应为户主姓名",
      "households.csv 第62行 村编号 “V09”:应为村表里有的村编号",
      "households.csv 第63行 人口 “零”:应为1到99的整数",
      "共2行有错,什么都没有导入。",
    ].join("\n"),
  });
});

test("--json prints one object of its schema, also of bad rows", async () => {
  const [dry] = await run(sample, "--dry-run", "--json");
  expect(importOutput.parse(JSON.parse(dry ?? ""))).toMatchObject({ kind: "imported", dryRun: true });
  const imported = await run(sample, "--json");
  expect(imported).toHaveLength(1);
  expect(importOutput.parse(JSON.parse(imported[0] ?? ""))).toMatchObject({
    kind: "imported",
    counts: { households: { added: 60, changed: 0, ended: 0 } },
    changes: [],
  });
  const refused = await run(await badSample(), "--json").catch(
    (fault: { printed: string[] }) => fault.printed,
  );
  expect(refused).toHaveLength(2);
  expect(importOutput.parse(JSON.parse(refused[0] ?? ""))).toMatchObject({
    kind: "refused",
    faults: [
      { row: 62 },
      { row: 62 },
      {
        ...{ row: 63, file: "households.csv", sheet: null, column: "人口", value: "零" },
        expected: "the number of people, a whole number from 1 to 99",
      },
    ],
  });
  expect(refused[1]).toBe("2 bad rows: nothing was imported.");
});

test("what is missing ends on the office's yesterday", async () => {
  await run(sample);
  const folder = newFolder();
  cpSync(sample, folder, { recursive: true });
  await writeFile(join(folder, "pairings.csv"), "干部编号,户编号,村编号\nC15,,V06\n");
  await run(folder);
  const ended = (await listPairings(store.db)).filter(({ to }) => to !== null && to > "2026-01-01");
  expect(ended).toHaveLength(52);
  expect(new Set(ended.map(({ to }) => to))).toEqual(new Set(["2026-06-11"]));
});

test("what is worth a look is told, and imported all the same", async () => {
  const folder = newFolder();
  const path = join(folder, "flat.csv");
  await writeFile(
    path,
    "乡镇,村,户主,类型,联系干部\n禾渡镇,东坡村,李平,贫因户,\n禾渡镇,东坡村,周兰,脱贫户,王芳、\n",
  );
  const printed = await run(path);
  expect(printed.slice(0, 2)).toEqual([
    "请注意:flat.csv 第2行 联系干部(空):没有联系干部,这一户不会有人收到提醒",
    "请注意:flat.csv 第2行 类型 “贫因户”:不是常见的类型(脱贫户、监测户、低保户、五保户、特困户、边缘户、一般户等),请看是不是写错了",
  ]);
  const [json] = await run(path, "--json");
  expect(importOutput.parse(JSON.parse(json ?? ""))).toMatchObject({
    kind: "imported",
    warnings: [
      { row: 2, column: "联系干部", value: "" },
      { row: 2, column: "类型", value: "贫因户" },
    ],
  });
});

describe("files that would end much of the roster", () => {
  async function withoutMost(): Promise<string> {
    const folder = newFolder();
    cpSync(sample, folder, { recursive: true });
    for (const name of ["households.csv", "pairings.csv"]) {
      const text = await readFile(join(folder, name), "utf8");
      const kept = text.split("\n").filter((line) => /^户编号|^干部编号|H00[1-9]|H03\d/.test(line));
      await writeFile(join(folder, name), `${kept.join("\n")}\n`);
    }
    return folder;
  }

  test("are refused with what would end, unless it is allowed", async () => {
    await run(sample);
    const folder = await withoutMost();
    const refusal = await run(folder).catch((fault: Error & { code: string }) => fault);
    expect(refusal).toMatchObject({ code: "roster-too-many-ending" });
    const { message } = refusal as Error;
    expect(message).toContain("结束 农户 H010");
    expect(message).toMatch(/这次导入会结束农户60个中的\d\d个,因为新表里没有。/);
    expect(message).toContain("--allow-ending");
    expect((await readRoster(store.db, "2026-06-12")).households).toHaveLength(60);

    const [json] = await run(folder, "--json").catch((fault: { printed: string[] }) => fault.printed);
    expect(importOutput.parse(JSON.parse(json ?? ""))).toMatchObject({
      kind: "too-many-ending",
      ending: [{ kind: "households", active: 60 }],
    });
    expect((await run(folder, "--dry-run")).slice(-3)).toEqual([
      expect.stringContaining("这次导入会结束农户60个中的"),
      expect.stringContaining("--allow-ending"),
      "这是试导(--dry-run),什么都没有写入。",
    ]);

    await run(folder, "--allow-ending");
    expect((await readRoster(store.db, "2026-06-12")).households.length).toBeLessThan(40);
  });
});
