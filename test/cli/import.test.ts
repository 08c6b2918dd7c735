import { cpSync } from "node:fs";
import { appendFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Command } from "commander";
import { afterEach, beforeEach, expect, test } from "vitest";
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
    "areas (县, 乡镇, 村): 9 added, 0 changed, 0 ended",
    "households (户): 60 added, 0 changed, 0 ended",
    "cadres (干部): 16 added, 0 changed, 0 ended",
    "pairings (结对): 54 added, 0 changed, 0 ended",
    "accounts (账号): 28 added, 0 changed, 0 ended",
  ]);
  const again = await run(sample);
  expect(again.every((line) => line.endsWith(": 0 added, 0 changed, 0 ended"))).toBe(true);
});

test("a dry run tells the changes and writes nothing", async () => {
  const printed = await run(sample, "--dry-run");
  expect(printed[0]).toBe("add areas: county:望禾县 望禾县");
  expect(printed).toContain("… and 117 more");
  expect(printed.at(-1)).toBe("Dry run: nothing was written.");
  expect((await readRoster(store.db, "2026-06-12")).households).toEqual([]);
});

test("bad rows are named one a line, and end with a fault", async () => {
  const folder = await badSample();
  await expect(run(folder)).rejects.toMatchObject({
    code: "roster-invalid",
    message: [
      "households.csv:62: 户主: (empty): the head's name",
      "households.csv:62: 村编号: V09: the 村编号 of a village in the villages' list",
      "households.csv:63: 人口: 零: the number of people, a whole number from 1 to 99",
      "2 bad rows: nothing was imported.",
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
      { row: 63, file: "households.csv", sheet: null, column: "人口", value: "零" },
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
