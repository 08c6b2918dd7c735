import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { shippedConfigFolder } from "../../src/config.ts";
import { toInstant } from "../../src/core/calendar.ts";
import type { Household, Pairing, Roster } from "../../src/core/roster.ts";
import { createParser } from "../../src/parse/index.ts";
import type { ReportMessage } from "../../src/parse/reading.ts";
import { rosterOfFiles } from "../../src/services/import-roster.ts";
import { loadVocabulary } from "../../src/vocabulary.ts";
import type { Print, Size } from "./benches.ts";
import { given, surnames } from "./county.ts";

const fixtures = new URL("../fixtures/eval-dev/", import.meta.url).pathname;

/** The fixture's roster, filled up with households of made-up names that sound and look like the real ones. */
async function largeRoster(households: number, cadres: number): Promise<Roster> {
  const { roster } = await rosterOfFiles(`${fixtures}roster`, "2026-06-12");
  const villages = roster.areas.filter((area) => area.kind === "village");
  const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;
  const more: Household[] = Array.from({ length: households - roster.households.length }, (_, at) => ({
    id: `B${at}`,
    head:
      pick(surnames, at * 7 + 3) + pick(given, at * 13 + 5) + (at % 4 === 0 ? "" : pick(given, at * 29 + 11)),
    otherNames: [],
    villageId: pick(villages, at).id,
    group: (at % 5) + 1,
    category: null,
    members: 4,
    active: true,
  }));
  const cadreNumber = cadres - roster.cadres.length;
  const pairings: Pairing[] = more.map((household, at) => ({
    cadreId: `X${at % cadreNumber}`,
    householdId: household.id,
    villageId: null,
    from: null,
    to: null,
  }));
  return {
    ...roster,
    households: [...roster.households, ...more],
    pairings: [...roster.pairings, ...pairings],
  };
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Rounds over the messages before and while it is measured, and how many of these. Behind 200 rounds the runtime compiles nothing more. */
const sizes = {
  whole: { warmUp: 200, floorWarmUp: 5, rounds: 20, most: Number.POSITIVE_INFINITY },
  short: { warmUp: 0, floorWarmUp: 0, rounds: 1, most: 50 },
};

/** Microseconds a message over the fixture's messages: median and 99th percentile, index building apart. */
export async function benchParse(print: Print, size: Size): Promise<void> {
  const { warmUp, floorWarmUp, rounds, most } = sizes[size];
  const messages: ReportMessage[] = readFileSync(`${fixtures}dev.jsonl`, "utf8")
    .trim()
    .split("\n")
    .slice(0, most)
    .map((line) => JSON.parse(line) as ReportMessage)
    .map(({ text, sender, sentAt }) => ({ text, sender, sentAt: toInstant(sentAt) }));
  const built = performance.now();
  const parser = createParser(await largeRoster(5000, 1000), loadVocabulary(shippedConfigFolder));
  print(`index of 5,000 households built in ${(performance.now() - built).toFixed(0)} ms`);
  const times: number[] = [];
  // A service runs for months: what counts is how fast it reads when the runtime has compiled all that is used.
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const message of messages) {
      const start = performance.now();
      parser.read(message);
      if (round >= 0) times.push((performance.now() - start) * 1000);
    }
  }
  times.sort((a, b) => a - b);
  print(
    `parse: median ${quantile(times, 0.5).toFixed(0)} µs, p99 ${quantile(times, 0.99).toFixed(0)} µs a message (aim: 60 and 400)`,
  );
  for (const floor of await recognizers()) {
    const floorTimes: number[] = [];
    for (let round = -floorWarmUp; round < 1; round += 1) {
      for (const message of messages) {
        const start = performance.now();
        floor.read(message.text);
        if (round >= 0) floorTimes.push((performance.now() - start) * 1000);
      }
    }
    floorTimes.sort((a, b) => a - b);
    print(
      `floor, ${floor.name}: median ${quantile(floorTimes, 0.5).toFixed(0)} µs, p99 ${quantile(floorTimes, 0.99).toFixed(0)} µs`,
    );
  }
}

/** Numbers and dates of the same messages by a general recogniser, where it is installed. */
async function recognizers(): Promise<{ name: string; read(text: string): unknown }[]> {
  const name = "@microsoft/recognizers-text-suite";
  try {
    const suite: {
      recognizeNumber(text: string, culture: string): unknown;
      recognizeDateTime(text: string, culture: string): unknown;
    } = await import(name);
    return [
      {
        name: `${name} (numbers and dates)`,
        read: (text) => [suite.recognizeNumber(text, "zh-cn"), suite.recognizeDateTime(text, "zh-cn")],
      },
    ];
  } catch {
    return [];
  }
}
