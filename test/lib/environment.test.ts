import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { newFolder } from "../support/folders.ts";

const module = new URL("../../src/lib/environment.ts", import.meta.url).href;

/** What a process started in a folder with that `.env` reads of a name. */
function read(name: string, written: string, environment: Record<string, string> = {}): string {
  const folder = newFolder();
  writeFileSync(join(folder, ".env"), written);
  const script = `const { readEnvironment } = await import(${JSON.stringify(module)}); console.log(readEnvironment().${name} ?? "not set");`;
  return execFileSync(process.execPath, ["--input-type=module", "--eval", script], {
    cwd: folder,
    env: environment,
    encoding: "utf8",
  }).trim();
}

test.each([
  ["a file as any editor writes it", "TOKEN=abc\n"],
  ["a file that Notepad put its mark in front of", "\uFEFFTOKEN=abc\r\n"],
  ["quoted", 'TOKEN="abc"\n'],
])("%s", (_name, written) => {
  expect(read("TOKEN", written)).toBe("abc");
});

test("what the environment has already wins", () => {
  expect(read("TOKEN", "TOKEN=abc\n", { TOKEN: "set by the shell" })).toBe("set by the shell");
  expect(read("OTHER", "TOKEN=abc\n")).toBe("not set");
});
