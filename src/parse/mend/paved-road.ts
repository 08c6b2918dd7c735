import { Sign } from "../text/characters.ts";
import type { Lexicon } from "../words/lexicon.ts";
import type { Token } from "../words/tokens.ts";

export const pavesPart = new Sign("铺", /铺路[面基]/);

/** |铺路|面|2公里: the surface that was laid. Not: 铺路|300米 */
export function withPartsOfRoad(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const told = [...tokens];
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1];
    if (token.text !== "铺路" || next === undefined || !/^[面基]$/.test(next.text)) continue;
    const part = `路${next.text}`;
    const word = lexicon.word(part);
    told[at] = { ...token, text: "铺", end: token.start + 1, word: lexicon.word("铺") };
    told[at + 1] = {
      ...next,
      start: token.start + 1,
      text: part,
      kind: word === null ? "text" : "word",
      word,
      pos: "thing",
    };
  }
  return told;
}
