import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import type { Command } from "commander";
import { z } from "zod";
import { localDayAt, toInstant } from "../core/calendar.ts";
import { OperatorError } from "../core/errors.ts";
import { createParser, type ExplainingParser } from "../parse/index.ts";
import type { Reading } from "../parse/reading.ts";
import { rosterOfFiles, showFault } from "../services/import-roster.ts";
import { loadVocabulary } from "../vocabulary.ts";
import type { CliContext } from "./context.ts";
import { explainMessage } from "./explain.ts";

const messageLine = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  sentAt: z.string(),
  sender: z.string(),
  text: z.string(),
});

type Options = { roster: string; explain?: true };

/** `parse --roster DIR`: what messages mean, without a database. @param input the JSON lines; standard input */
export function addParse(program: Command, context: CliContext, input: Readable = process.stdin): void {
  program
    .command("parse")
    .description("read messages (JSON lines on standard input) into entries, as src/parse/language.md says")
    .requiredOption(
      "--roster <folder>",
      "folder with villages.csv, households.csv, cadres.csv and pairings.csv",
    )
    .option("--explain", "print for each message, as a tree, which rule read what and why the rest was left")
    .action(async (options: Options) => {
      const { timezone, folder } = context.config();
      const today = localDayAt(context.clock.now(), timezone);
      const { roster, faults } = await rosterOfFiles(options.roster, today);
      for (const fault of faults) context.warn(`left out of the roster: ${showFault(fault)}`);
      const parser = createParser(roster, loadVocabulary(folder));
      await parseLines(parser, options.explain === true, context, input);
    });
}

/** Answers line by line, so that input of any length streams. A bad line is answered in its place by an error. */
async function parseLines(
  parser: ExplainingParser,
  explain: boolean,
  context: CliContext,
  input: Readable,
): Promise<void> {
  let number = 0;
  let bad = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === "") continue;
    const read = readLine(line);
    if ("error" in read) {
      bad += 1;
      context.warn(`line ${number}: ${read.error}`);
      if (!explain) context.print(JSON.stringify({ line: number, error: read.error }));
      continue;
    }
    const { id, message } = read;
    if (explain) context.print(explainMessage(id, message.text, parser.explain(message)));
    else
      context.print(
        JSON.stringify({ ...(id === undefined ? {} : { id }), ...toOutput(parser.read(message)) }),
      );
  }
  if (bad > 0) throw new OperatorError("parse-bad-lines", `${bad} of ${number} lines could not be read`);
}

type ReadLine =
  | { id: string | number | undefined; message: { text: string; sentAt: string; sender: string } }
  | { error: string };

function readLine(line: string): ReadLine {
  let value: unknown;
  try {
    value = JSON.parse(line.replace(/^﻿/, ""));
  } catch {
    return { error: "not JSON: expected an object with id, sentAt, sender and text" };
  }
  const parsed = messageLine.safeParse(value);
  if (!parsed.success) {
    return {
      error: parsed.error.issues
        .map((issue) => `${issue.path.join(".") || "the line"}: ${issue.message}`)
        .join("; "),
    };
  }
  const { id, text, sender, sentAt } = parsed.data;
  try {
    return { id, message: { text, sender, sentAt: toInstant(sentAt) } };
  } catch {
    return {
      error: `sentAt: ${JSON.stringify(sentAt)}: expected a time with an offset, such as 2026-03-11T18:20:00+08:00`,
    };
  }
}

/** The reading in the spelling of language.md. */
export function toOutput(reading: Reading): Record<string, unknown> {
  return {
    intent: reading.intent,
    ...(reading.topic === undefined ? {} : { topic: reading.topic }),
    ...(reading.ref === undefined ? {} : { ref: reading.ref }),
    entries: reading.entries.map((entry) => ({
      measure: entry.measure === "" ? null : entry.measure,
      ...(entry.item === undefined ? {} : { item: entry.item }),
      quantity: entry.quantity,
      unit: entry.unit,
      households: entry.households,
      village: entry.villageId,
      date: entry.day,
      ...(entry.endDay === undefined ? {} : { endDate: entry.endDay }),
      ...(entry.approx ? { approx: true } : {}),
      ...(entry.missed ? { missed: true } : {}),
      ...(entry.total ? { total: true } : {}),
    })),
    needs: reading.needs.map((need) => ({
      households: need.households,
      village: need.villageId,
      text: need.text,
    })),
    questions: reading.questions,
  };
}
