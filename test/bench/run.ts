import { benches } from "./benches.ts";

/** `npm run bench -- [name] [--short]`; without a name, all in turn. */
const print = (line: string) => process.stdout.write(`${line}\n`);
const words = process.argv.slice(2);
const size = words.includes("--short") ? "short" : "whole";
const [name] = words.filter((word) => word !== "--short");
const chosen = name === undefined ? Object.values(benches) : [benches[name]];
for (const bench of chosen) {
  if (bench === undefined) {
    print(`no benchmark ${name}; there are: ${Object.keys(benches).join(", ")}`);
    process.exitCode = 1;
  } else await bench(print, size);
}
