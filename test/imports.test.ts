import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";

/** The linter keeps the imports one way; here it is shown that its patterns mean what they are there for. */

const root = fileURLToPath(new URL("..", import.meta.url));

const refused = [
  ["src/core/a.ts", "koa-router"],
  ["src/core/b.ts", "temporal-polyfill"],
  ["src/core/c.ts", "../lib/clock.ts"],
  ["src/lib/a.ts", "../core/tally.ts"],
  ["src/parse/a.ts", "pino"],
  ["src/parse/rules/a.ts", "../../store/open.ts"],
  ["src/parse/items/a.ts", "../../store/open.ts"],
  ["src/parse/rules/goods/a.ts", "../../tell/people.ts"],
  ["src/parse/mend/each/a.ts", "../../acts/segment.ts"],
  ["src/parse/mend/each/b.ts", "../rows/things-in-row.ts"],
  ["src/parse/scene/a.ts", "../rules/visit/visit.ts"],
  ["src/parse/words/a.ts", "../lex/words.ts"],
  ["src/parse/stance/a.ts", "../tell/people.ts"],
  ["src/parse/text/a.ts", "../words/tokens.ts"],
  ["src/store/a.ts", "../config.ts"],
  ["src/text/zh-cn/a.ts", "../../store/open.ts"],
  ["src/services/a.ts", "../chat/wecom/routes.ts"],
  ["src/services/b.ts", "../background.ts"],
  ["src/services/import-roster/a.ts", "../../commands/help.ts"],
  ["src/commands/a.ts", "../web/server.ts"],
  ["src/schedule/a.ts", "../commands/index.ts"],
  ["src/web/a.ts", "../store/open.ts"],
  ["src/chat/wecom/a.ts", "../trial/routes.ts"],
  ["src/chat/wecom/b.ts", "../../services/turn.ts"],
] as const;

const allowed = [
  ["src/core/calendar.ts", "temporal-polyfill"],
  ["src/parse/rules/good.ts", "../scene/story.ts"],
  ["src/parse/rules/goods/good.ts", "../work/helping.ts"],
  ["src/parse/rules/goods/better.ts", "../../scene/story.ts"],
  ["src/parse/mend/each/good.ts", "../open-text.ts"],
  ["src/parse/mend/each/better.ts", "../../scene/stretch.ts"],
  ["src/parse/tell/good.ts", "../rules/index.ts"],
  ["src/services/good.ts", "../chat/platform.ts"],
  ["src/services/import-roster/good.ts", "../../store/open.ts"],
  ["src/chat/wecom/good.ts", "../platform.ts"],
] as const;

describe("imports", () => {
  let told = "";
  beforeAll(() => {
    const folder = mkdtempSync(join(tmpdir(), "lianxin-imports-"));
    const settings = JSON.parse(readFileSync(join(root, ".biome.json"), "utf8")) as Record<string, unknown>;
    writeFileSync(join(folder, ".biome.json"), JSON.stringify({ ...settings, vcs: { enabled: false } }));
    for (const [file, imported] of [...refused, ...allowed]) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(
        join(folder, file),
        `import { part } from "${imported}";\n\nexport const again = part;\n`,
      );
    }
    const biome = join(root, "node_modules/.bin/biome");
    const run = spawnSync(biome, ["lint", "--max-diagnostics=none", "src"], {
      cwd: folder,
      encoding: "utf8",
    });
    told = `${run.stdout}${run.stderr}`;
    rmSync(folder, { recursive: true });
  });
  const isRefused = (file: string) =>
    told.split("\n").some((line) => line.startsWith(file) && line.includes("noRestrictedImports"));

  test.each(refused)("%s may not import %s", (file) => {
    expect(isRefused(file)).toBe(true);
  });

  test.each(allowed)("%s may import %s", (file) => {
    expect(isRefused(file)).toBe(false);
  });
});
