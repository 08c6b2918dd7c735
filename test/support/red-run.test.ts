import { spawnSync } from "node:child_process";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

test("a run with a failed test ends with a status that says so, also after PostgreSQL was started", () => {
  const run = spawnSync(
    process.execPath,
    ["node_modules/vitest/vitest.mjs", "run", "--config", "test/fixtures/red-run/vitest.config.ts"],
    { cwd: root, encoding: "utf8" },
  );
  expect(run.stdout).toContain("1 failed");
  expect(run.status).toBe(1);
}, 60_000);
