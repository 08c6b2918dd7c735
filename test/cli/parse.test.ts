import { Readable } from "node:stream";
import { Command } from "commander";
import { expect, test } from "vitest";
import { addParse } from "../../src/cli/parse.ts";
import { loadConfig } from "../../src/config.ts";

const roster = new URL("../fixtures/eval-dev/roster", import.meta.url).pathname;
const line = { id: "m1", sentAt: "2026-03-11T18:20:00+08:00", sender: "C03", text: "走访李平,送化肥2袋" };

async function run(input: string, ...words: string[]) {
  const printed: string[] = [];
  const warned: string[] = [];
  const program = new Command("lianxin").exitOverride();
  const context = {
    config: () => loadConfig({}),
    openStore: () => Promise.reject(new Error("parse needs no store")),
    clock: { now: () => "2026-06-11T20:00:00.000Z" },
    print: (text: string) => void printed.push(text),
    warn: (text: string) => void warned.push(text),
    fail: () => {},
  };
  addParse(program, context, Readable.from([input]));
  const fault = await program
    .parseAsync(["parse", "--roster", roster, ...words], { from: "user" })
    .then(() => null)
    .catch((error: Error) => error.message);
  return { printed, warned, fault };
}

test("answers a line with a line, as language.md shows", async () => {
  const { printed, fault } = await run(`${JSON.stringify(line)}\n`);
  expect(fault).toBeNull();
  expect(printed.map((text) => JSON.parse(text))).toEqual([
    {
      id: "m1",
      intent: "report",
      entries: [
        {
          measure: "visit",
          quantity: 1,
          unit: "户次",
          households: ["H001"],
          village: "V01",
          date: "2026-03-11",
        },
        {
          measure: "goods",
          item: "化肥",
          quantity: 2,
          unit: "袋",
          households: ["H001"],
          village: "V01",
          date: "2026-03-11",
        },
      ],
      needs: [],
      questions: [],
    },
  ]);
});

test("a bad line is answered in its place, named, and makes the command fail; the others are answered", async () => {
  const bad = ["{", JSON.stringify({ ...line, sentAt: "yesterday" }), JSON.stringify({ ...line, text: 1 })];
  const { printed, warned, fault } = await run(
    [JSON.stringify(line), ...bad, JSON.stringify({ ...line, id: "m2" })].join("\n"),
  );
  expect(
    printed.map((text) => JSON.parse(text)).map((answer) => answer.id ?? `error ${answer.line}`),
  ).toEqual(["m1", "error 2", "error 3", "error 4", "m2"]);
  expect(warned).toHaveLength(3);
  expect(warned[1]).toMatch(/^line 3: sentAt: "yesterday": expected a time with an offset/);
  expect(fault).toBe("3 of 5 lines could not be read");
});

test("--explain tells which rule read what", async () => {
  const { printed } = await run(JSON.stringify({ ...line, text: "走访李平,打算下周送化肥2袋" }), "--explain");
  expect(printed[0]).toContain('"走访李平": read by visit/word');
  expect(printed[0]).toContain("left out: a plan");
});
