import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const all = "test/**/*.test.ts";
/** Pure reading of messages: these files share one parser, since loading and warming it takes far longer than they do. Those in `altered/` patch it, so they stand alone. */
const reading = "test/parse/*.test.ts";

export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: {
    globalSetup: ["test/support/global-setup.ts"],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: "reading", include: [reading], isolate: false } },
      { extends: true, test: { name: "rest", include: [all], exclude: [reading] } },
    ],
  },
});
