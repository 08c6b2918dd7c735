import type { Token } from "./tokens.ts";

/** 去年, 2024年: nobody reports so late what was done at a household; told in passing, it is how they fared then. */
export function isYearPast({ kind, text }: Token): boolean {
  return kind === "day" && pastYear.test(text);
}

const pastYear = /^(?:大?前年|去年|上年|(?:19|20)\d\d年)$/;
