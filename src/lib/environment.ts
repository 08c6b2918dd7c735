import { existsSync } from "node:fs";
import process from "node:process";

/**
 * The environment, with the file `.env` of the working folder, where there is one: a place for secrets that no shell
 * has to set. What the environment has already wins.
 */
export function readEnvironment(): Readonly<Record<string, string | undefined>> {
  if (existsSync(".env")) process.loadEnvFile(".env");
  return process.env;
}
