import { Sign } from "../../text/characters.ts";
import type { Lexicon } from "../../words/lexicon.ts";
import { isMark, startOfClause, type Token } from "../../words/tokens.ts";

/** 投入资金3万元、劳动力20人次 */
export const handsPutIn = new Sign("投出", /(?:投入|出动)[^,。;\n]{1,16}[、和](?:劳动?力|人力)\d/);

/**
 * 投入资金3万元、|劳动力|20人次: hands that were put in with it, nobody found work for.
 * Not: 投入资金3万元,转移|劳动力|20人; 投入资金3万元、|劳动力|20人外出务工
 */
export function withHandsPutIn(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  return tokens.map((token, at) => {
    const listed = isMark(tokens[at - 1], "、") || tokens[at - 1]?.text === "和";
    const behind = tokens[at + 2];
    const ends = behind === undefined || behind.kind === "mark";
    const counted = tokens[at + 1]?.quantity?.unit?.kind === "person" && ends;
    if (!listed || !counted || !/^(?:劳动?力|人力)$/.test(token.text)) return token;
    const from = startOfClause(tokens, at);
    const front = tokens.slice(from, at - 1);
    const puts =
      front.some(({ text }) => /^(?:投入|出动)/.test(text)) && !front.some(({ text }) => inUse.test(text));
    return !puts ? token : { ...token, kind: "word", pos: null, word: lexicon.word("投入劳力") };
  });
}

/** 投入使用, 投入运营: nothing was put in. */
const inUse = /^(?:投入)?(?:使用|运营|运行|生产|市场)$/;
