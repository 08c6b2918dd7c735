import { startOfPhrase, type Token } from "../words/tokens.ts";

/**
 * Whether nothing but when it was, and words for us or without weight, stands in front of an act in its phrase: |给李平, 今天|我们|给李平.
 * Not: 儿子|给李平, 没|给李平
 */
export function isByUs(tokens: readonly Token[], act: number, ours: RegExp): boolean {
  return tokens
    .slice(startOfPhrase(tokens, act), act)
    .every(({ kind, text }) => kind === "day" || ours.test(text));
}
