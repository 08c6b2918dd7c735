import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { toOutput } from "../../src/cli/parse.ts";
import { toInstant } from "../../src/core/calendar.ts";
import { createParser } from "../../src/parse/index.ts";
import { rosterOfFiles } from "../../src/services/import-roster.ts";
import { newFolder } from "../support/folders.ts";
import { shippedVocabulary } from "../support/reading.ts";

const fixtures = new URL("../fixtures/", import.meta.url).pathname;

/** The scorer's totals, in percent. */
async function score(gold: string, rosterFolder: string): Promise<{ exact: number; precision: number }> {
  const { roster } = await rosterOfFiles(rosterFolder, "2026-06-12");
  const parser = createParser(roster, shippedVocabulary);
  const out = readFileSync(gold, "utf8")
    .trim()
    .split("\n")
    .map((line) => {
      const { id, text, sender, sentAt }: { id: string; text: string; sender: string; sentAt: string } =
        JSON.parse(line);
      return JSON.stringify({ id, ...toOutput(parser.read({ text, sender, sentAt: toInstant(sentAt) })) });
    });
  const file = join(newFolder(), "out.jsonl");
  writeFileSync(file, out.join("\n"));
  const printed = execFileSync(process.execPath, [join(fixtures, "score.mjs"), gold, file, "--json"], {
    encoding: "utf8",
  });
  const { total }: { total: { exact: string; precision: string } } = JSON.parse(printed);
  return { exact: Number(total.exact), precision: Number(total.precision) };
}

test("the annotated messages are read as annotated", async () => {
  const { exact, precision } = await score(
    join(fixtures, "eval-dev/dev.jsonl"),
    join(fixtures, "eval-dev/roster"),
  );
  expect(exact).toBeGreaterThanOrEqual(98);
  expect(precision).toBeGreaterThanOrEqual(99);
});

test.each([
  ["r1", 99, 99.5],
  ["r2", 97, 99],
  ["r3", 94, 98],
  ["r4", 98, 99],
  ["r5", 98, 99],
  ["r6", 96, 99],
  ["r7", 94, 98],
  ["r8", 95, 99],
  ["r9", 93, 97.5],
  ["r10", 95, 98.5],
  ["r11", 97, 99],
  ["r12", 95, 99],
  ["r13", 95, 99],
  ["r14", 93, 99],
])("%s, of another roster, does not fall behind what was once reached", async (set, exactly, precisely) => {
  const folder = join(fixtures, "eval-more", set);
  const { exact, precision } = await score(join(folder, "gold.jsonl"), join(folder, "roster"));
  expect(exact).toBeGreaterThanOrEqual(exactly);
  expect(precision).toBeGreaterThanOrEqual(precisely);
});
