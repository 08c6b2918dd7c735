import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createParser } from "../src/parse/index.ts";
import { loadVocabulary, shippedConfig } from "../src/vocabulary.ts";
import { newFolder } from "./support/folders.ts";
import { devRoster, sentAt } from "./support/reading.ts";

const shipped = (name: string) => readFileSync(join(shippedConfig, name), "utf8");

test("an office adds a measure by an entry of its own file", () => {
  const folder = newFolder();
  writeFileSync(
    join(folder, "measures.yaml"),
    `${shipped("measures.yaml")}  - id: hair_cut\n    name: 义务理发\n    unit: 人次\n    phrases: 义务理发、理头发\n    withoutFigure: one\n    countedIn: 人、位\n`,
  );
  const parser = createParser(devRoster, loadVocabulary(folder));
  const { entries } = parser.read({ text: "走访李平,为老人义务理发3人", sender: "C03", sentAt });
  expect(entries).toContainEqual(
    expect.objectContaining({ measure: "hair_cut", quantity: 3, unit: "人次", households: ["H001"] }),
  );
});

test("an office adds a synonym of a thing", () => {
  const folder = newFolder();
  writeFileSync(join(folder, "goods.yaml"), shipped("goods.yaml").replace("  大米: ", "  大米: 稻谷米、"));
  const parser = createParser(devRoster, loadVocabulary(folder));
  const { entries } = parser.read({ text: "给李平送稻谷米2袋", sender: "C03", sentAt });
  expect(entries).toEqual([expect.objectContaining({ measure: "goods", item: "大米", quantity: 2 })]);
});

test("a key that is none is named with its file and line", () => {
  const folder = newFolder();
  writeFileSync(
    join(folder, "measures.yaml"),
    "measures:\n  - id: tree\n    name: 植树\n    phrases: 植树\n    colour: green\n",
  );
  expect(() => loadVocabulary(folder)).toThrow(/measures\.yaml:5: measures\[0\]\.colour: unknown key/);
});

test("two measures of one id are refused", () => {
  const folder = newFolder();
  const measure = "  - id: tree\n    name: 植树\n    phrases: 植树\n";
  writeFileSync(join(folder, "measures.yaml"), `measures:\n${measure}${measure}`);
  expect(() => loadVocabulary(folder)).toThrow(
    /measures\.yaml:5: measures\[1\]\.id: "tree": another measure has this id/,
  );
});
