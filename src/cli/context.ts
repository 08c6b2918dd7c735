import type { Command } from "commander";
import type { Config } from "../config.ts";
import type { Clock } from "../lib/clock.ts";
import type { Store } from "../store/open.ts";

/** What a command of the command line works with. */
export type CliContext = {
  /** Read on first use. @throws OperatorError */
  config(): Config;
  /** The office's ledger; closed when the command ends. @throws OperatorError */
  openStore(): Promise<Store>;
  clock: Clock;
  /** One line to standard output. */
  print(line: string): void;
  /** One line to standard error. */
  warn(line: string): void;
  /** Has the command end with status 1, though it did what it was asked to. */
  fail(): void;
};

/** A file of cli/ adds its command; faults are thrown as OperatorError, and cli.ts ends with status 1. */
export type AddCommand = (program: Command, context: CliContext) => void;
