import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { createWecomCaller } from "../emulators/wecom.ts";
import { encodingAesKey, token } from "../fixtures/wecom-vectors.ts";
import { freePort } from "../support/product.ts";
import type { Print, Size } from "./benches.ts";
import { writeCounty } from "./county.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
/** Starts that are measured, and how long the office is watched. */
const sizes = {
  whole: { rounds: 3, households: 100_000, watchedMs: 15_000 },
  short: { rounds: 1, households: 500, watchedMs: 0 },
};
type Measures = (typeof sizes)[Size];

/** How long a start takes until it is ready, and what it then holds: the trial, and an office of 100,000 households. */
export async function benchStart(print: Print, size: Size): Promise<void> {
  endAllWithUs();
  const folder = mkdtempSync(join(tmpdir(), "lianxin-bench-"));
  try {
    await measureTrial(folder, print, sizes[size]);
    await measureOffice(folder, print, sizes[size]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureTrial(folder: string, print: Print, { rounds }: Measures): Promise<void> {
  const environment = { DATABASE_URL: join(folder, "trial", "lianxin.db") };
  const readyMs: number[] = [];
  const megabytes: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const service = await start(["npm", "start"], environment);
    // The first fills the ledger and the disk's cache.
    if (round > 0) {
      readyMs.push(service.readyMs);
      megabytes.push(service.residentMb());
    }
    await service.stop();
  }
  print(`trial: npm start to ready ${median(readyMs)} ms (aim: 1500), ${median(megabytes)} MB resident`);
}

async function measureOffice(folder: string, print: Print, measures: Measures): Promise<void> {
  const { rounds, watchedMs } = measures;
  const [config, roster] = [join(folder, "config"), join(folder, "roster")];
  for (const made of [config, roster]) mkdirSync(made);
  const bot = `{ id: main, names: [连心], mode: callback, token: ${token}, encodingAesKey: ${encodingAesKey} }`;
  writeFileSync(join(config, "lianxin.yaml"), `platforms:\n  wecom:\n    bots:\n      - ${bot}\n`);
  const { households, account, head } = writeCounty(roster, measures.households);
  const environment = { LIANXIN_CONFIG: config, DATABASE_URL: join(folder, "office", "lianxin.db") };
  const begun = performance.now();
  const imported = spawnSync(process.execPath, [join(root, "src/cli.ts"), "import", roster], {
    env: { ...process.env, ...environment },
    encoding: "utf8",
  });
  if (imported.status !== 0) throw new Error(imported.stderr);
  print(`office: ${households} households imported in ${seconds(begun)} s`);

  const readyMs: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const service = await start(["npm", "start"], environment);
    if (round > 0) readyMs.push(service.readyMs);
    if (round === rounds) {
      print(
        `office: npm start to ready ${median(readyMs)} ms (aim: 1500), ${service.residentMb()} MB resident`,
      );
      const wecom = createWecomCaller({
        ...{ url: `${service.url}/callback/wecom/main`, token, encodingAesKey, botName: "连心" },
        now: Date.now,
        resends: 0,
        deadlineMs: 30_000,
      });
      for (const text of [`走访${head}户,送化肥2袋`, `走访${head}户`]) {
        const asked = performance.now();
        const { status } = await wecom.say({ from: account, text });
        print(
          `office: message answered (${status}) in ${seconds(asked)} s, ${service.residentMb()} MB resident (aim: 250)`,
        );
      }
      await pause(watchedMs);
      print(
        `office: ${service.residentMb()} MB resident ${watchedMs / 1000} s later, ${service.peakMb()} MB at most`,
      );
    }
    await service.stop();
  }
}

const running = new Set<ChildProcess>();

/** Nothing that was started outlives the benchmark, however that ends. */
function endAllWithUs(): void {
  process.once("SIGTERM", () => process.exit(1));
  process.once("exit", () => {
    for (const { pid, exitCode, signalCode } of running) {
      if (pid && exitCode === null && signalCode === null) process.kill(-pid, "SIGKILL");
    }
  });
}

async function start(command: readonly [string, ...string[]], environment: Record<string, string>) {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const begun = performance.now();
  const [program, ...words] = command;
  const child = spawn(program, words, {
    cwd: root,
    env: { ...process.env, ...environment, PORT: String(port) },
    stdio: ["ignore", "pipe", "ignore"],
    detached: true,
  });
  running.add(child);
  await new Promise<void>((resolve, reject) => {
    child.stdout.on("data", (chunk) => String(chunk).includes("listening") && resolve());
    child.once("exit", (code) => reject(new Error(`it ended with ${code}`)));
  });
  const ready = await fetch(`${url}/readyz`);
  const readyMs = Math.round(performance.now() - begun);
  if (ready.status !== 200) throw new Error(`not ready: ${await ready.text()}`);
  const node = innermost(child.pid ?? 0);
  return {
    ...{ url, readyMs },
    residentMb: () => memoryOf(node, "VmRSS"),
    peakMb: () => memoryOf(node, "VmHWM"),
    stop: () => stop(child),
  };
}

/** npm runs a shell, which becomes the service. */
function innermost(pid: number): number {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim().split(" ");
  const [first = ""] = children;
  return first === "" ? pid : innermost(Number(first));
}

function memoryOf(pid: number, field: "VmRSS" | "VmHWM"): number {
  const line = readFileSync(`/proc/${pid}/status`, "utf8").match(new RegExp(`${field}:\\s+(\\d+) kB`));
  return Math.round(Number(line?.[1] ?? 0) / 1024);
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.removeAllListeners("exit");
    child.once("exit", () => {
      running.delete(child);
      resolve();
    });
    process.kill(-(child.pid ?? 0), "SIGTERM");
  });
}

function seconds(begun: number): string {
  return ((performance.now() - begun) / 1000).toFixed(2);
}

function median(figures: readonly number[]): number {
  return [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0;
}
