import { Sign } from "../../text/characters.ts";
import type { Lexicon } from "../../words/lexicon.ts";
import type { Token } from "../../words/tokens.ts";

/** 把一包糖|分给|孩子, whatever 糖分 is; 给李平和隔壁几个老汉|理发. */
export const sweetsShared = new Sign("糖隔对", /[包袋颗块把斤的]糖分给|[和跟与](?:隔壁|对门)的?几[个位]/);

export function withSweetsShared(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  return tokens.flatMap((token, at) => {
    const next = tokens[at + 1];
    if (/^(?:隔壁|对门)$/.test(token.text) && /^几[个位]$/.test(next?.text ?? "")) return [];
    if (token.text === "糖分" && /^给了?$/.test(next?.text ?? "")) {
      const end = token.end - 1;
      return [{ ...token, end, text: "糖", word: lexicon.word("糖"), pos: "thing" as const }];
    }
    const before = tokens[at - 1];
    if (/^给了?$/.test(token.text) && before?.text === "糖分")
      return [{ ...token, start: before.end - 1, text: "分给", word: lexicon.word("分给") }];
    return [token];
  });
}
