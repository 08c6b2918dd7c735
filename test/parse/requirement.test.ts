import { readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { Requirement } from "../../src/parse/rules/requirement.ts";
import { read } from "../support/reading.ts";

const gold = new URL("../fixtures/eval-dev/dev.jsonl", import.meta.url);
const texts: string[] = readFileSync(gold, "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line).text);

test("a rule reads nothing of a segment whose words lack what it requires", () => {
  const asked = texts.map((text) => read(text));
  const spy = vi.spyOn(Requirement.prototype, "isMetBy").mockReturnValue(true);
  expect(texts.map((text) => read(text))).toEqual(asked);
  expect(spy).toHaveBeenCalled();
  spy.mockRestore();
});

test("what it is told as and who is named leave a rule out, and nothing else does", () => {
  const named = new Requirement({ stances: ["done"], named: true });
  expect([
    named.allows("done", true, true),
    named.allows("done", false, true),
    named.allows("plan", true, true),
  ]).toEqual([true, false, false]);
  const somebody = new Requirement({ people: true });
  expect([somebody.allows("plan", false, true), somebody.allows("done", false, false)]).toEqual([
    true,
    false,
  ]);
});
