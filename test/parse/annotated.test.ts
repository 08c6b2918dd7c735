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
  expect(exact).toBeGreaterThanOrEqual(99.5);
  expect(precision).toBeGreaterThanOrEqual(99.5);
});

test.each([
  ["r1", 99, 99.5],
  ["r2", 98, 99.5],
  ["r3", 95, 98.5],
  ["r4", 99, 99.5],
  ["r5", 99, 99.5],
  ["r6", 97, 99.5],
  ["r7", 98, 99],
  ["r8", 98, 99.5],
  ["r9", 99, 99.5],
  ["r10", 99, 99.5],
  ["r11", 98.5, 99.5],
  ["r12", 99, 99.5],
  ["r13", 99, 99.5],
  ["r14", 99, 99.5],
  ["r15", 99, 99.5],
  ["r16", 98, 99.5],
  ["r17", 96, 99],
  ["r18", 97, 99],
  ["r19", 98.5, 99.5],
  ["r20", 98, 99.5],
  ["r21", 93, 97.5],
  ["r22", 85, 97],
  ["r23", 95, 99],
  ["r24", 85, 96],
  ["r25", 95, 99],
  ["r26", 99.5, 99.5],
  ["r27", 99.5, 99.5],
  ["r28", 99.5, 99.5],
  ["r29", 99.5, 99.5],
  ["r30", 96.5, 99.5],
  ["r31", 97.5, 99.5],
  ["r32", 99.5, 99.5],
  ["r33", 98, 99.5],
  ["r34", 99, 99.5],
  ["r35", 99.5, 99.5],
  ["r36", 99.5, 99.5],
  ["r37", 99.5, 99.5],
  // Dictation alone, and long messages alone: the hardest there is.
  ["r38", 95, 98],
  ["r39", 97.5, 99.5],
  ["r40", 98, 99.5],
  ["r41", 98.5, 99.5],
  ["r42", 98, 99.5],
  ["r43", 95.5, 99.5],
  ["r44", 94, 98.5],
  ["r45", 94, 98],
  ["r46", 99.5, 99.5],
  ["r47", 98.5, 99.5],
  ["r48", 99.5, 99.5],
  ["r49", 99.5, 99.5],
  ["r50", 99.5, 99.5],
  ["r51", 99.5, 99.5],
  ["r52", 91.5, 97],
  ["r53", 97.5, 99.5],
  ["r54", 96, 99],
  ["r55", 99.5, 99.5],
  ["r56", 99.5, 99.5],
  ["r57", 99.5, 99.5],
  ["r58", 88.5, 98.5],
  ["r59", 92.5, 98.7],
  ["r60", 97.8, 99.2],
  ["r61", 92.5, 98.5],
  ["r62", 96.2, 98.6],
  ["r63", 93.5, 98.5],
  ["r64", 98.5, 98.5],
  ["r65", 96, 99],
  ["r66", 97, 99],
  ["r67", 98, 99],
  ["r68", 98, 99],
  ["r69", 96, 99],
  ["r70", 97.5, 99.5],
  ["r71", 97, 99.5],
  ["r72", 99.5, 99.5],
  ["r73", 98.7, 99.5],
  ["r74", 99.5, 99.5],
  ["r75", 99.5, 99.5],
  ["r76", 98.7, 99.5],
  ["r77", 99.5, 99.5],
  ["r78", 98.7, 99.5],
  ["r79", 99.5, 99.5],
  ["r80", 97.8, 99.1],
  ["r81", 99.5, 99.5],
  ["r82", 99.5, 99.5],
  ["r83", 97.8, 99.3],
  ["r84", 98.7, 99.5],
  ["r85", 98.7, 99.2],
  ["r86", 97.8, 99.5],
  ["r87", 99.5, 99.5],
  ["r88", 99.5, 99.5],
  ["r89", 99.5, 99.5],
  ["r90", 97.8, 99.2],
  ["r91", 98.7, 99.5],
  ["r92", 98.7, 99.5],
  ["r93", 98.7, 99.2],
  ["r94", 99.5, 99.5],
  ["r95", 99.5, 99.5],
  ["r96", 99.5, 99.5],
  ["r97", 99.5, 99.5],
  ["r98", 99.5, 99.5],
  ["r99", 99.5, 99.5],
  ["r100", 97.8, 99.5],
  ["r101", 97.8, 98.6],
  ["r102", 97, 99.3],
  ["r103", 87.2, 97.9],
  ["r104", 88.5, 96.5],
  ["r105", 99.5, 99.5],
  ["r106", 99.5, 99.5],
  ["r107", 97, 99.5],
  ["r108", 99.5, 99.5],
  ["r109", 92, 98],
  ["r110", 94.5, 98.2],
  ["r111", 99.5, 99.5],
  ["r112", 99.5, 99.5],
  ["r113", 98.5, 99],
  ["r114", 95, 99],
  ["r115", 94, 98],
  ["r116", 96.5, 99.5],
  ["r117", 97.5, 98.5],
  ["r118", 95.5, 99.5],
  ["r119", 99, 99.5],
  ["r120", 91.5, 98],
  ["r121", 94, 99.5],
  ["r122", 99, 99.5],
  ["r123", 93, 98.5],
  ["r124", 95.5, 99.5],
  ["r125", 94, 99.5],
  ["r126", 95.5, 99.5],
  ["r127", 97, 99],
  ["r128", 99, 99.5],
  ["r129", 99, 99.5],
  ["r130", 99, 99.5],
  ["r131", 93, 99.5],
  ["r132", 96, 98],
  ["r133", 98, 99.5],
  ["r134", 98, 99],
  ["r135", 98, 99],
  ["r136", 98, 99],
  ["r137", 98, 99],
  ["r138", 95.5, 99],
  ["r139", 96, 98.5],
  // Half of it traps, and a quarter dictation.
  ["r140", 92.5, 97],
  ["r141", 96.5, 99],
  ["r142", 95, 98.5],
  ["r143", 95.5, 99],
  ["r144", 93, 95.5],
  ["r145", 98.5, 99.5],
  ["r146", 98.5, 99.5],
  ["r147", 99, 99.5],
  ["r148", 97, 99],
  ["r149", 96, 99],
  ["r150", 98, 99.5],
  ["r151", 95, 99],
  ["r152", 98, 99.5],
  ["r153", 87, 96],
  ["r154", 97, 99],
  ["r155", 98, 99],
  ["r156", 96.5, 99],
  ["r157", 98, 99.5],
  ["r158", 98, 99],
  ["r159", 94, 98],
  ["r160", 95, 98],
  ["r161", 99, 99.5],
  ["r162", 95, 98.5],
  ["r163", 97, 99.5],
  ["r164", 98.5, 99],
  ["r165", 98.5, 99],
  ["r166", 99, 99.5],
  ["r167", 98, 99],
  ["r168", 98, 99],
  ["r169", 95, 97.5],
  ["r170", 99, 99.5],
  ["r171", 99, 99.5],
  ["r172", 95, 98.5],
  ["r173", 96, 99],
  ["r174", 93.5, 98],
  ["r175", 97, 99],
  ["r176", 94, 98.5],
  ["r177", 99, 99.5],
  ["r178", 98, 99],
  ["r179", 97, 99.5],
  ["r180", 98, 99.5],
  ["r181", 95, 99.5],
  ["r182", 98, 99.5],
  ["r183", 99, 99.5],
  ["r184", 98, 99.5],
  ["r185", 98, 99.5],
  ["r186", 98, 99.5],
  ["r187", 97, 99.5],
  ["r188", 98, 99.5],
  ["r189", 98, 99.5],
  ["r190", 99, 99.5],
  ["r191", 97, 99],
  ["r192", 97, 99.5],
  ["r193", 98.5, 99.5],
  ["r194", 98.5, 99.5],
  ["r195", 97, 98],
  ["r196", 94, 99],
])("%s, of another roster, does not fall behind what was once reached", async (set, exactly, precisely) => {
  const folder = join(fixtures, "eval-more", set);
  const { exact, precision } = await score(join(folder, "gold.jsonl"), join(folder, "roster"));
  expect(exact).toBeGreaterThanOrEqual(exactly);
  expect(precision).toBeGreaterThanOrEqual(precisely);
});
