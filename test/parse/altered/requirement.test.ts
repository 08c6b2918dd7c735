import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test, vi } from "vitest";
import { toInstant } from "../../../src/core/calendar.ts";
import type { Roster } from "../../../src/core/roster.ts";
import { createParser } from "../../../src/parse/index.ts";
import type { Reading } from "../../../src/parse/reading.ts";
import { Requirement } from "../../../src/parse/scene/requirement.ts";
import type { Stance } from "../../../src/parse/scene/story.ts";
import { rosterOfFiles } from "../../../src/services/import-roster.ts";
import { shippedVocabulary } from "../../support/reading.ts";

const fixtures = new URL("../../fixtures/", import.meta.url);

type Message = { text: string; sender: string; sentAt: string };
type Annotated = { roster: Roster; messages: Message[] };

/** Each `step`-th message of a set, with the roster it was annotated with. */
async function annotated(folder: string, file: string, step: number): Promise<Annotated> {
  const lines = readFileSync(new URL(`${folder}/${file}`, fixtures), "utf8")
    .trim()
    .split("\n");
  const messages = lines
    .filter((_, at) => at % step === 0)
    .map((line) => JSON.parse(line))
    .map(({ text, sender, sentAt }) => ({ text, sender, sentAt: toInstant(sentAt) }));
  const { roster } = await rosterOfFiles(fileURLToPath(new URL(`${folder}/roster`, fixtures)), "2026-06-12");
  return { roster, messages };
}

function readingsOf(create: typeof createParser, sets: readonly Annotated[]): Reading[] {
  return sets.flatMap(({ roster, messages }) => {
    const parser = create(roster, shippedVocabulary);
    return messages.map((message) => parser.read(message));
  });
}

test("a rule reads nothing of a segment that lacks what it requires beside the stance", async () => {
  const sets = await Promise.all([
    annotated("eval-dev", "dev.jsonl", 1),
    ...readdirSync(new URL("eval-more", fixtures))
      .filter((name) => !name.endsWith(".md"))
      .map((name) => annotated(`eval-more/${name}`, "gold.jsonl", 3)),
  ]);
  const left = readingsOf(createParser, sets);
  // Which rules are for which segments is worked out once, so the parser is loaded anew.
  vi.resetModules();
  const fresh = await import("../../../src/parse/scene/requirement.ts");
  let asked = 0;
  // Not spied on: a spy would keep each of the millions of calls.
  Object.assign(fresh.Requirement.prototype, {
    isMetBy() {
      asked += 1;
      return true;
    },
    allows(this: Requirement, stance: Stance) {
      const { stances } = this as unknown as { stances: readonly Stance[] | null };
      return stances === null || stances.includes(stance);
    },
  });
  const { Grounds } = await import("../../../src/parse/scene/grounds.ts");
  Object.assign(Grounds.prototype, { mayHold: () => true });
  const { createParser: createAsking } = await import("../../../src/parse/index.ts");
  expect(readingsOf(createAsking, sets)).toEqual(left);
  expect(asked).toBeGreaterThan(0);
}, 180_000);

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
