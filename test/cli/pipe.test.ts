import { spawn } from "node:child_process";
import { once } from "node:events";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const cli = fileURLToPath(new URL("../../src/cli.ts", import.meta.url));
const sample = fileURLToPath(new URL("../../data/sample", import.meta.url));

test("a reader that has read enough (… | head) ends a command quietly", async () => {
  const child = spawn(process.execPath, [cli, "parse", "--roster", sample], {
    env: { PATH: process.env["PATH"] },
  });
  let complaints = "";
  child.stderr.on("data", (chunk) => (complaints += String(chunk)));
  child.stdin.on("error", () => {});
  const line = JSON.stringify({ sentAt: "2026-06-12T16:00:00+08:00", sender: "C01", text: "走访孙有田户" });
  child.stdin.write(`${line}\n`);
  await once(child.stdout, "data");
  child.stdout.destroy();
  child.stdin.end(`${line}\n`.repeat(200));
  const [status] = await once(child, "exit");
  expect({ status, complaints }).toEqual({ status: 0, complaints: "" });
});
