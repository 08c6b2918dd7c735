import process from "node:process";

const oldestMajor = 24;

/** What to tell an operator whose Node is too old, in one line; null where it is not. */
export function nodeTooOld(version: string = process.versions.node): string | null {
  if (Number(version.split(".")[0]) >= oldestMajor) return null;
  return `Lianxin needs Node ${oldestMajor} or newer, this is ${version}. Use "npm start" or "npm run -s lianxin -- …": they bring their own.`;
}
