import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

/** The linter keeps the imports one way; here it is shown that its patterns mean what they are there for. */

const root = fileURLToPath(new URL("..", import.meta.url));

function isRefused(file: string, imported: string): boolean {
  const run = spawnSync("node_modules/.bin/biome", ["lint", `--stdin-file-path=${file}`], {
    cwd: root,
    input: `import { part } from "${imported}";\n\nexport const again = part;\n`,
    encoding: "utf8",
  });
  return `${run.stdout}${run.stderr}`.includes("noRestrictedImports");
}

test.concurrent.each([
  ["src/core/sample.ts", "koa-router"],
  ["src/core/sample.ts", "temporal-polyfill"],
  ["src/core/sample.ts", "../lib/clock.ts"],
  ["src/lib/sample.ts", "../core/tally.ts"],
  ["src/parse/sample.ts", "pino"],
  ["src/parse/rules/sample.ts", "../../store/open.ts"],
  ["src/store/sample.ts", "../config.ts"],
  ["src/text/zh-cn/sample.ts", "../../store/open.ts"],
  ["src/services/sample.ts", "../chat/wecom/routes.ts"],
  ["src/services/sample.ts", "../background.ts"],
  ["src/services/import-roster/sample.ts", "../../commands/help.ts"],
  ["src/commands/sample.ts", "../web/server.ts"],
  ["src/schedule/sample.ts", "../commands/index.ts"],
  ["src/web/sample.ts", "../store/open.ts"],
  ["src/chat/wecom/sample.ts", "../trial/routes.ts"],
  ["src/chat/wecom/sample.ts", "../../services/turn.ts"],
])("%s may not import %s", (file, imported) => {
  expect(isRefused(file, imported)).toBe(true);
});

test.concurrent.each([
  ["src/core/calendar.ts", "temporal-polyfill"],
  ["src/parse/rules/sample.ts", "../story.ts"],
  ["src/services/sample.ts", "../chat/platform.ts"],
  ["src/services/import-roster/sample.ts", "../../store/open.ts"],
  ["src/chat/wecom/sample.ts", "../platform.ts"],
])("%s may import %s", (file, imported) => {
  expect(isRefused(file, imported)).toBe(false);
});
