import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { shippedConfigFolder } from "../src/config.ts";
import { createParser } from "../src/parse/index.ts";
import { loadVocabulary } from "../src/vocabulary.ts";
import { newFolder } from "./support/folders.ts";
import { devRoster, sentAt } from "./support/reading.ts";

const shipped = (name: string) => readFileSync(join(shippedConfigFolder, name), "utf8");

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

test("what a measure of the office's own counts is no work of hands besides", () => {
  const folder = newFolder();
  const own =
    "  - id: hair_cut\n    name: 义务理发\n    unit: 人次\n    phrases: 理发\n    countedIn: 人、位\n";
  writeFileSync(join(folder, "measures.yaml"), shipped("measures.yaml") + own);
  const parser = createParser(devRoster, loadVocabulary(folder));
  const { entries } = parser.read({ text: "给李平理发2人", sender: "C03", sentAt });
  expect(entries).toEqual([expect.objectContaining({ measure: "hair_cut", quantity: 2 })]);
});

test("a phrase that another measure has already is named with its file and line", () => {
  const folder = newFolder();
  const text = `${shipped("measures.yaml")}  - id: calls\n    name: 上门\n    phrases: 走访\n`;
  writeFileSync(join(folder, "measures.yaml"), text);
  const line = text.split("\n").indexOf("    phrases: 走访") + 1;
  expect(() => loadVocabulary(folder)).toThrow(`measures.yaml:${line}: measures[`);
  expect(() => loadVocabulary(folder)).toThrow('"走访" is a phrase of the measure visit already');
});

test("an office adds a synonym of a thing", () => {
  const folder = newFolder();
  writeFileSync(join(folder, "goods.yaml"), shipped("goods.yaml").replace("  大米: ", "  大米: 稻谷米、"));
  const parser = createParser(devRoster, loadVocabulary(folder));
  const { entries } = parser.read({ text: "给李平送稻谷米2袋", sender: "C03", sentAt });
  expect(entries).toEqual([expect.objectContaining({ measure: "goods", item: "大米", quantity: 2 })]);
});

test("an office adds a way of asking by a word and a line of its own file", () => {
  const folder = newFolder();
  writeFileSync(
    join(folder, "intents.yaml"),
    shipped("intents.yaml")
      .replace("  任务: ", "  功劳簿: 功劳簿\n  任务: ")
      .replace("      - 进度 我? 日期? 走访?\n", "      - 进度 我? 日期? 走访?\n      - 功劳簿 我?\n"),
  );
  const parser = createParser(devRoster, loadVocabulary(folder));
  expect(parser.read({ text: "麻烦看看我的功劳簿", sender: "C03", sentAt })).toMatchObject({
    intent: "ask",
    topic: "progress",
  });
});

test("a phrase of a group that is none is named with its file and line", () => {
  const folder = newFolder();
  const text = shipped("intents.yaml").replace("      - 提醒 何时\n", "      - 提醒 何日\n");
  writeFileSync(join(folder, "intents.yaml"), text);
  const line = text.split("\n").indexOf("      - 提醒 何日") + 1;
  expect(() => loadVocabulary(folder)).toThrow(
    `intents.yaml:${line}: ask.schedule.among[0]: "提醒 何日": no group 「何日」 under words`,
  );
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

test("an office adds what is written in English for one of its words", () => {
  const folder = newFolder();
  writeFileSync(
    join(folder, "english.yaml"),
    shipped("english.yaml").replace("  民情日记: >-", "  民情日记: >-\n    village chronicles、"),
  );
  const parser = createParser(devRoster, loadVocabulary(folder));
  const { entries } = parser.read({ text: "Wrote 3 village chronicles", sender: "C03", sentAt });
  expect(entries).toEqual([expect.objectContaining({ measure: "diary", quantity: 3, unit: "篇" })]);
});
