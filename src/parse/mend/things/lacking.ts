import { Sign } from "../../text/characters.ts";
import type { Lexicon } from "../../words/lexicon.ts";
import { markAt, type Token } from "../../words/tokens.ts";

/** 缺点化肥: some of it, and no shortcoming; 没啥问题就是李平缺点化肥. */
export const lacksSome = new Sign("缺", /缺点[\u4e00-\u9fff]/);

const fine = /^(?:问题|事|困难|啥)$/;

/** 李平|缺点|化肥 in front of what the office knows by name; what all have is parted from what only one lacks. */
export function withLackNamed(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const lack = lexicon.word("缺");
  if (lack === null) return tokens;
  return tokens.flatMap((token, at) => {
    const next = tokens[at + 1];
    if (token.text === "缺点" && next?.start === token.end && next.word?.goods != null)
      return { ...token, kind: "word", word: lack, pos: null, opens: null };
    const before = tokens[at - 1];
    const turns = token.text === "就是" && fine.test(before?.text ?? "") && next?.mention != null;
    return turns ? [markAt(token.start, token, ","), token] : token;
  });
}
