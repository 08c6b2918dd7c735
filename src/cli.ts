import process from "node:process";
import { nodeTooOld } from "./lib/node-version.ts";

const refusal = nodeTooOld();
if (refusal) {
  process.stderr.write(`${refusal}\n`);
  process.exit(1);
}

const { readEnvironment } = await import("./lib/environment.ts");
const { runCommand } = await import("./cli/index.ts");
process.exitCode = await runCommand(process.argv.slice(2), readEnvironment());
