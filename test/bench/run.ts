import { benchHostileDingtalk } from "./hostile-dingtalk.ts";
import { benchHostileWecom } from "./hostile-wecom.ts";
import { benchParse } from "./parse.ts";
import { benchStart } from "./start.ts";

/** `npm run bench -- <name>`; without a name, all in turn. */
const benches: Readonly<Record<string, (print: (line: string) => void) => Promise<void>>> = {
  parse: benchParse,
  start: benchStart,
  "hostile-wecom": benchHostileWecom,
  "hostile-dingtalk": benchHostileDingtalk,
};

const print = (line: string) => process.stdout.write(`${line}\n`);
const [name] = process.argv.slice(2);
const chosen = name === undefined ? Object.values(benches) : [benches[name]];
for (const bench of chosen) {
  if (bench === undefined) {
    print(`no benchmark ${name}; there are: ${Object.keys(benches).join(", ")}`);
    process.exitCode = 1;
  } else await bench(print);
}
