import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { benches } from "./benches.ts";

const entry = fileURLToPath(new URL("run.ts", import.meta.url));

async function run(...words: string[]): Promise<{ status: number | null; printed: string }> {
  const child = spawn(process.execPath, [entry, ...words], { stdio: ["ignore", "pipe", "pipe"] });
  onTestFinished(() => {
    child.kill();
  });
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (printed += String(chunk)));
  const [status] = (await once(child, "close")) as [number | null];
  return { status, printed };
}

/** How much memory another process has is read from /proc. */
const names = Object.keys(benches).filter((name) => name !== "start" || process.platform === "linux");

// What it measures is for a quiet machine to say; that it runs at all is for every change.
test.each(names)(
  "the benchmark %s runs to its end",
  async (name) => {
    const { status, printed } = await run(name, "--short");
    expect(status, printed).toBe(0);
  },
  120_000,
);

test("a benchmark that there is not is told, with those that there are", async () => {
  const { status, printed } = await run("parsing", "--short");
  expect(status).toBe(1);
  expect(printed).toContain(Object.keys(benches).join(", "));
});
