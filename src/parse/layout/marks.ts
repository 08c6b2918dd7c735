import { isMark, type Token } from "../words/tokens.ts";

/** One of these marks stands in it. */
export function hasMark(tokens: readonly Token[], marks: string): boolean {
  for (const token of tokens) if (isMark(token, marks)) return true;
  return false;
}
