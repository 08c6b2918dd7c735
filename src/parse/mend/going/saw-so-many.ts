import { Sign } from "../../text/characters.ts";
import type { Lexicon } from "../../words/lexicon.ts";
import type { Token } from "../../words/tokens.ts";

/** 去看了三户 */
export const sawSoMany = new Sign("看", /去看了(?:看|一下)?[\d一二两三四五六七八九十百]+[多余几来]?户/);

/** 去看了|三户: called on, as in 看了三户. Not: 去看了李平家的地 */
export function withCountedCalledOn(read: readonly Token[], lexicon: Lexicon): readonly Token[] {
  return read.map((token, at) => {
    const goes =
      /^去看了?(?:看|一下)?$/.test(token.text) && read[at + 1]?.quantity?.unit?.kind === "household";
    return goes ? { ...token, word: lexicon.word("走访") ?? token.word } : token;
  });
}
