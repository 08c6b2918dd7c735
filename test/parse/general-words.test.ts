import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Jieba } from "@node-rs/jieba";
import { expect, test } from "vitest";
import { generalThings } from "../../src/parse/words/general-things.ts";
import { GeneralWords } from "../../src/parse/words/general-words.ts";

const { resolve } = createRequire(import.meta.url);
const list = readFileSync(resolve("@node-rs/jieba/dict.txt"));
const jieba = Jieba.withDict(list);
const listed = new Set(
  list
    .toString()
    .split("\n", -1)
    .map((line) => line.slice(0, line.indexOf(" "))),
);
const lacking = generalThings.filter((word) => !listed.has(word)).map((word) => `${word} 3 n`);
jieba.loadDict(Buffer.from(lacking.join("\n")));
const messages = readFileSync(new URL("../fixtures/eval-dev/dev.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line).text.toLowerCase());

function wordsOf(text: string): string[] {
  const general = new GeneralWords(text);
  const words: string[] = [];
  for (let at = 0; at < text.length; at = general.endAt(at)) words.push(text.slice(at, general.endAt(at)));
  return words;
}

test("parts a text as jieba does without its guesses", () => {
  for (const text of [...messages, "买了2026年的vip卡3.5kg,𠮷林的阿依·t恤", "x".repeat(2000), ""])
    expect(wordsOf(text)).toEqual(jieba.cut(text, false));
});

test.each([
  ["助听器", "thing"],
  ["李子", "thing"],
  ["沈阳", "place"],
  ["张三丰", "person"],
  ["转交", "act"],
  ["陆续", "adverb"],
  ["的", "other"],
  ["kg", "other"],
  // An act to jieba.
  ["牙刷", "thing"],
  ["空气开关", "thing"],
])("%s is a word of the kind %s", (word, kind) => {
  const general = new GeneralWords(word);
  expect([general.endAt(0), general.posAt(0), general.posAt(word.length - 1)]).toEqual([
    word.length,
    kind,
    kind,
  ]);
});

test("behind the end there is no word", () => {
  const general = new GeneralWords("大米");
  expect([general.endAt(1), general.endAt(2), general.endAt(9), general.posAt(2)]).toEqual([
    0,
    0,
    0,
    "other",
  ]);
});
