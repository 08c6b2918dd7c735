import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { toOutput } from "../../src/cli/parse.ts";
import { toInstant } from "../../src/core/calendar.ts";
import { createParser } from "../../src/parse/index.ts";
import { newFolder } from "../support/folders.ts";
import { devRoster, shippedVocabulary } from "../support/reading.ts";

const fixtures = new URL("../fixtures/", import.meta.url).pathname;
const lines = readFileSync(join(fixtures, "eval-dev/dev.jsonl"), "utf8").trim().split("\n");
const parser = createParser(devRoster, shippedVocabulary);

/** The scorer's totals, in percent. */
function score(gold: readonly string[]): { exact: number; precision: number } {
  const folder = newFolder();
  const out = gold.map((line) => {
    const { id, text, sender, sentAt }: { id: string; text: string; sender: string; sentAt: string } =
      JSON.parse(line);
    return JSON.stringify({ id, ...toOutput(parser.read({ text, sender, sentAt: toInstant(sentAt) })) });
  });
  writeFileSync(join(folder, "gold.jsonl"), gold.join("\n"));
  writeFileSync(join(folder, "out.jsonl"), out.join("\n"));
  const printed = execFileSync(
    process.execPath,
    [join(fixtures, "score.mjs"), join(folder, "gold.jsonl"), join(folder, "out.jsonl"), "--json"],
    { encoding: "utf8" },
  );
  const { total }: { total: { exact: string; precision: string } } = JSON.parse(printed);
  return { exact: Number(total.exact), precision: Number(total.precision) };
}

test("the annotated messages that the grammar was written with are read as annotated", () => {
  const { exact, precision } = score(lines.slice(0, 173));
  expect(exact).toBeGreaterThanOrEqual(98);
  expect(precision).toBeGreaterThanOrEqual(99);
});

test("all annotated messages together do not fall behind what was once reached", () => {
  expect(score(lines).exact).toBeGreaterThanOrEqual(85);
});
