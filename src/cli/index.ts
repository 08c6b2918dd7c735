import process from "node:process";
import { Command, CommanderError } from "commander";
import { type Config, type Environment, loadConfig } from "../config.ts";
import { OperatorError } from "../core/errors.ts";
import { systemClock } from "../lib/clock.ts";
import { openStore, type Store } from "../store/open.ts";
import type { AddCommand, CliContext } from "./context.ts";
import { addDoctor } from "./doctor.ts";
import { addImport } from "./import.ts";
import { addInviteCommand } from "./invite.ts";
import { addOutbox } from "./outbox.ts";
import { addParse } from "./parse.ts";
import { addRemind } from "./remind.ts";
import { addSchedules } from "./schedules.ts";
import { addServe } from "./serve.ts";
import { addTally } from "./tally.ts";
import { addUnread } from "./unread.ts";

/** Every command, in the order that --help shows. */
const commands: readonly AddCommand[] = [
  addServe,
  addImport,
  addInviteCommand,
  addParse,
  addUnread,
  addTally,
  addRemind,
  addSchedules,
  addOutbox,
  addDoctor,
];

/**
 * Runs one command line.
 * @param words what stands behind `lianxin`
 * @returns the status to end with: 0, or 1 after a fault that was told on standard error
 */
export async function runCommand(words: readonly string[], environment: Environment): Promise<number> {
  const opened: Store[] = [];
  let config: Config | undefined;
  let status = 0;
  const context: CliContext = {
    config: () => {
      config ??= loadConfig(environment);
      return config;
    },
    openStore: async () => {
      const store = await openStore(context.config().database);
      opened.push(store);
      return store;
    },
    clock: systemClock,
    print: (line) => process.stdout.write(`${line}\n`),
    warn: (line) => process.stderr.write(`${line}\n`),
    fail: () => {
      status = 1;
    },
  };
  const program = new Command("lianxin")
    .description("Village-support reports by chat: one sentence becomes a ledger line")
    .helpCommand(false)
    .exitOverride();
  for (const add of commands) add(program, context);
  for (const command of program.commands) command.exitOverride();
  try {
    await program.parseAsync(words, { from: "user" });
    return status;
  } catch (fault) {
    if (fault instanceof CommanderError) return fault.exitCode;
    context.warn(fault instanceof OperatorError ? fault.message : `Fault: ${(fault as Error).message}`);
    return 1;
  } finally {
    for (const store of opened) await store.close();
  }
}
