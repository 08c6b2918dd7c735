import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const entry = fileURLToPath(new URL("../../src/main.ts", import.meta.url));
const startWithinMs = 20_000;

/** The product as its user starts it, in an empty working folder, on a free port. */
export async function startProduct(options: { folder?: string; port?: number; config?: string } = {}) {
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), "lianxin-e2e-"));
  const port = options.port ?? (await freePort());
  const child = spawn(process.execPath, [entry], {
    cwd: folder,
    env: {
      PATH: process.env["PATH"],
      PORT: String(port),
      DATABASE_URL: join(folder, "data", "lianxin.db"),
      ...(options.config === undefined ? {} : { LIANXIN_CONFIG: options.config }),
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += String(chunk)));
  const url = `http://127.0.0.1:${port}`;
  await answers(`${url}/healthz`, child, () => output);
  return {
    url,
    port,
    folder,
    output: () => output,
    /** Asks it to stop; resolves with its exit status. */
    stop: () => stop(child),
    /** Ends it at once, as a power cut does. */
    kill: () => stop(child, "SIGKILL"),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export type Product = Awaited<ReturnType<typeof startProduct>>;

async function answers(url: string, child: ChildProcess, output: () => string): Promise<void> {
  const deadline = Date.now() + startWithinMs;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`It ended with ${child.exitCode}:\n${output()}`);
    const response = await fetch(url).catch(() => null);
    if (response?.ok) return;
    await pause(50);
  }
  child.kill("SIGKILL");
  throw new Error(`It does not answer ${url}:\n${output()}`);
}

function stop(child: ChildProcess, signal: NodeJS.Signals = "SIGTERM"): Promise<number | null> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve(child.exitCode);
    child.once("exit", (status) => resolve(status));
    child.kill(signal);
  });
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
