import { readdirSync, readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { type Asked, anyOf, charactersOf, Sign } from "../../../src/parse/text/characters.ts";
import { read } from "../../support/reading.ts";

test.each([
  ["送化肥2袋", "肥"],
  ["送化肥2袋", "鱼肥"],
  ["li ping", "p"],
])("%s may have one of %s", (text, asked) => {
  const those = anyOf(asked);
  expect(charactersOf(text).mayHaveOneOf(those)).toBe(true);
});

test.each([
  ["送化肥2袋", "鱼"],
  ["", "肥"],
  ["送化肥2袋", ""],
])("%s has none of %s", (text, asked) => {
  const those = anyOf(asked);
  expect(charactersOf(text).mayHaveOneOf(those)).toBe(false);
});

test("a character alone is found by its code among those asked for", () => {
  const asked = anyOf("送2袋");
  expect([..."送2袋"].map((one) => asked.mayHave(one.charCodeAt(0)))).toEqual([true, true, true]);
  expect([..."鱼龘"].map((one) => asked.mayHave(one.charCodeAt(0)))).toEqual([false, false]);
});

test("what nothing asks for is not taken for what something does", () => {
  expect(charactersOf("龘").mayHaveOneOf(anyOf("送2袋鱼肥"))).toBe(false);
});

test("a sign is in a text that its pattern matches, and in no other", () => {
  const sign = new Sign("反提", /反映|提出/);
  const isIn = (text: string) => sign.isIn({ text, characters: charactersOf(text) });
  expect([isIn("他反映漏雨"), isIn("提出要修"), isIn("提了一桶油"), isIn("送油1桶")]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

const fixtures = new URL("../../fixtures/", import.meta.url);
const golds = [
  new URL("eval-dev/dev.jsonl", fixtures),
  ...readdirSync(new URL("eval-more", fixtures))
    .filter((name) => !name.endsWith(".md"))
    .map((name) => new URL(`eval-more/${name}/gold.jsonl`, fixtures)),
];

test("whatever the patterns of the parser match has one of the characters that each is kept with", () => {
  const missed: string[] = [];
  const spy = vi.spyOn(Sign.prototype, "isIn").mockImplementation(function (
    this: Sign,
    { text, characters },
  ) {
    const { pattern, characters: oneOf } = this as unknown as { pattern: RegExp; characters: Asked };
    const matches = pattern.test(text);
    if (matches && !characters.mayHaveOneOf(oneOf)) missed.push(`${pattern.source}: ${text}`);
    return matches;
  });
  for (const gold of golds)
    for (const [at, line] of readFileSync(gold, "utf8").trim().split("\n").entries())
      if (at % 3 === 0) read(JSON.parse(line).text);
  expect(spy).toHaveBeenCalled();
  expect([...new Set(missed)]).toEqual([]);
  spy.mockRestore();
}, 180_000);
