import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { toInstant } from "../../../src/core/calendar.ts";
import { createParser } from "../../../src/parse/index.ts";
import type { Reading } from "../../../src/parse/reading.ts";
import { rosterOfFiles } from "../../../src/services/import-roster.ts";
import { shippedVocabulary } from "../../support/reading.ts";

const fixtures = new URL("../../fixtures/", import.meta.url);

/** What a message says, whatever stood where; of needs, whose they are. */
function said({ intent, entries, needs, questions }: Reading): string {
  const lines = [
    intent,
    ...entries.map(({ span: _span, rules: _rules, ...entry }) => JSON.stringify(entry)),
    ...new Set(needs.map(({ households }) => `need ${households.join()}`)),
    ...questions.map(({ kind }) => `ask ${kind}`),
  ];
  return lines.sort().join("\n");
}

const comma = /(?<!\d)[，,]|[，,](?!\d)/g;
const pause = /[，,](?![\d\s])/g;
const opening = /^(?=(?:走访|慰问|给|去|到|帮|入户)[^\n：]*$)/;
const stop = /([。！!])?$/;

/** How another cadre, or another keyboard, would have typed the same. Texts that it does not touch are left out. */
const ways: readonly [string, (text: string) => string][] = [
  ["figures set apart", (text) => text.replace(/(?<=[一-鿿])(\d+(?:\.\d+)?)(?=[一-鿿])/g, " $1 ")],
  ["a space behind every comma", (text) => text.replace(comma, ", ")],
  ["hummed between", (text) => (/[\n:：a-z]/.test(text) ? text : text.replace(comma, "，嗯，"))],
  ["then at every comma", (text) => (/[\n:：a-z]/.test(text) ? text : text.replace(pause, "，然后"))],
  ["a picture behind", (text) => `${text}[图片]`],
  ["a bare title above", (text) => `【帮扶工作日志】\n${text}`],
  ["quoted", (text) => `“${text}”`],
  ["a polite end", (text) => `${text}。以上情况请知悉`],
  ["thanks behind", (text) => `${text}，谢谢`],
  ["exclaimed", (text) => text.replaceAll("。", "！")],
  ["I in front", (text) => text.replace(opening, "我")],
  ["we in front", (text) => text.replace(opening, "我们")],
  [
    "a diary told behind",
    (text) => (text.includes("\n") ? text : text.replace(stop, "。另外写民情日记1篇。")),
  ],
];

/** 我跟单位同事凑了 1 千 8 交到他手上: what the 8 counts is told by nothing behind it. */
const otherwise = new Set(["r57-034"]);

test.each(ways)(
  "%s: every annotated message reads the same",
  async (_, altered) => {
    const changed: string[] = [];
    const folders = [
      "eval-dev",
      ...readdirSync(new URL("eval-more", fixtures)).map((name) => `eval-more/${name}`),
    ];
    for (const folder of folders.filter((name) => !name.endsWith(".md"))) {
      const file = folder === "eval-dev" ? "dev.jsonl" : "gold.jsonl";
      const { roster } = await rosterOfFiles(
        fileURLToPath(new URL(`${folder}/roster`, fixtures)),
        "2026-06-12",
      );
      const parser = createParser(roster, shippedVocabulary);
      const lines = readFileSync(new URL(`${folder}/${file}`, fixtures), "utf8")
        .trim()
        .split("\n");
      for (const [at, line] of lines.entries()) {
        if (folder !== "eval-dev" && at % 22 !== 0) continue;
        const { id, text, sender, sentAt } = JSON.parse(line);
        const other = altered(text);
        if (other === text || otherwise.has(id)) continue;
        const read = (each: string) => parser.read({ text: each, sender, sentAt: toInstant(sentAt) });
        const before = read(text);
        if (other.endsWith("写民情日记1篇。")) {
          if (before.intent !== "report" || before.entries.some(({ measure }) => measure === "diary"))
            continue;
          const after = read(other);
          after.entries = after.entries.filter(({ measure }) => measure !== "diary");
          if (said(after) !== said(before)) changed.push(`${id} ${other}`);
        } else if (said(read(other)) !== said(before)) changed.push(`${id} ${other}`);
      }
    }
    expect(changed).toEqual([]);
  },
  180_000,
);
