import { argv, exit, stderr, stdin, stdout } from "node:process";
import { createInterface } from "node:readline";
import { standDingtalk } from "./dingtalk-stand.ts";
import type { Stand } from "./stand.ts";
import { standWecom } from "./wecom-stand.ts";

/** `npm run emulator -- <name>`: a platform on loopback, to try the service against by hand. */

/** The ports are fixed, so that a configuration once written stays right. */
const stands: Readonly<Record<string, { stand: Stand; firstPort: number }>> = {
  wecom: { stand: standWecom, firstPort: 9400 },
  dingtalk: { stand: standDingtalk, firstPort: 9410 },
};

const chosen = stands[argv[2] ?? ""];
if (!chosen) {
  stderr.write(`Which emulator? ${Object.keys(stands).join(", ")}\n`);
  exit(2);
}
const { type } = await chosen.stand((line) => stdout.write(`${line}\n`), chosen.firstPort);
for await (const line of createInterface({ input: stdin })) await type(line.trim());
exit(0);
