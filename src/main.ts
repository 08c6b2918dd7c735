import process from "node:process";
import { nodeTooOld } from "./lib/node-version.ts";

const refusal = nodeTooOld();
if (refusal) {
  process.stderr.write(`${refusal}\n`);
  process.exit(1);
}

// Loaded only now: what it imports does not load on an older Node.
const { readEnvironment } = await import("./lib/environment.ts");
const { serve } = await import("./serve.ts");
process.exit(await serve(readEnvironment()));
