import process from "node:process";
import { nodeTooOld } from "./lib/node-version.ts";

const refusal = nodeTooOld();
if (refusal) {
  process.stderr.write(`${refusal}\n`);
  process.exit(1);
}

const { readEnvironment } = await import("./lib/environment.ts");
const { runCommand } = await import("./cli/index.ts");
// Who reads the output may have read enough (… | head): that is no fault.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (fault: NodeJS.ErrnoException) => {
    if (fault.code === "EPIPE") process.exit(0);
    throw fault;
  });
}
process.exitCode = await runCommand(process.argv.slice(2), readEnvironment());
