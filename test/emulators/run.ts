import { argv, exit, stderr, stdin, stdout } from "node:process";
import { createInterface } from "node:readline";
import { standDingtalk } from "./dingtalk-stand.ts";
import { standWecom } from "./wecom-stand.ts";

/** `npm run emulator -- <name>`: a platform on loopback, to try the service against by hand. */

/** Starts it; what it shows goes through `print`. @returns what is done with each line that is typed */
export type Stand = (print: (line: string) => void) => Promise<(line: string) => Promise<void>>;

const stands: Readonly<Record<string, Stand>> = { wecom: standWecom, dingtalk: standDingtalk };

const stand = stands[argv[2] ?? ""];
if (!stand) {
  stderr.write(`Which emulator? ${Object.keys(stands).join(", ")}\n`);
  exit(2);
}
const typed = await stand((line) => stdout.write(`${line}\n`));
for await (const line of createInterface({ input: stdin })) await typed(line.trim());
exit(0);
