import { Command } from "commander";
import { addParse } from "./cli/parse.ts";
import { OperatorError } from "./core/errors.ts";
const program = new Command();
const context = { config: () => ({ folder: process.env["LIANXIN_CONFIG"] ?? "config" }), print: (l: string) => process.stdout.write(l + "\n"), warn: (l: string) => process.stderr.write(l + "\n") };
addParse(program, context as never);
try { await program.parseAsync(); } catch (e) { if (!(e instanceof OperatorError)) throw e; process.stderr.write(e.message + "\n"); process.exitCode = 1; }
