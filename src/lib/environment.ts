import { existsSync, readFileSync } from "node:fs";
import process from "node:process";
import { parseEnv } from "node:util";

/**
 * The environment, with the file `.env` of the working folder, where there is one: a place for secrets that no shell
 * has to set. What the environment has already wins.
 */
export function readEnvironment(): Readonly<Record<string, string | undefined>> {
  if (!existsSync(".env")) return process.env;
  // Notepad puts a mark in front of the first name, which Node would take for a part of it.
  const written = parseEnv(readFileSync(".env", "utf8").replace(/^\uFEFF/, ""));
  return { ...written, ...process.env };
}
