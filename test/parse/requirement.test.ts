import { readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { Requirement } from "../../src/parse/requirement.ts";
import type { Stance } from "../../src/parse/story.ts";
import { read } from "../support/reading.ts";

const gold = new URL("../fixtures/eval-dev/dev.jsonl", import.meta.url);
const texts: string[] = readFileSync(gold, "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line).text);

test("a rule reads nothing of a segment that lacks what it requires beside the stance", async () => {
  const left = texts.map((text) => read(text));
  // Which rules are for which segments is worked out once, so the parser is loaded anew.
  vi.resetModules();
  const fresh = await import("../../src/parse/requirement.ts");
  const byWords = vi.spyOn(fresh.Requirement.prototype, "isMetBy").mockReturnValue(true);
  vi.spyOn(fresh.Requirement.prototype, "allows").mockImplementation(function (
    this: Requirement,
    stance: Stance,
  ) {
    const { stances } = this as unknown as { stances: readonly Stance[] | null };
    return stances === null || stances.includes(stance);
  });
  const asked = await import("../support/reading.ts");
  expect(texts.map((text) => asked.read(text))).toEqual(left);
  expect(byWords).toHaveBeenCalled();
  vi.restoreAllMocks();
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
