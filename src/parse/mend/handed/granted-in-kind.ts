import { Sign } from "../../text/characters.ts";
import type { Lexicon } from "../../words/lexicon.ts";
import { mayBeThing } from "../../words/things.ts";
import { isCountOrMass, type Token } from "../../words/tokens.ts";

/** 补助水泥10包 */
export const grantsInKind = new Sign(
  "补",
  /补[助贴]了?[^\d,;。\n元款金每按]{1,6}\d{1,5}(?:袋|包|吨|方|斤|公斤|株|只|头|棵|桶|卷|车)(?![^,。;\n]{0,6}(?:标准|政策))/,
);

/**
 * 我们|补助|水泥|10包, 补助|李平|水泥|10包, with 送 for the verb: a grant in kind is a gift.
 * Not: 补助|水泥款|2000元; 每亩补贴化肥1袋的标准
 */
export function withKindGranted(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  return tokens.map((token, at) => {
    if (!/^补[助贴]了?$/.test(token.text)) return token;
    const thing = tokens[at + 1]?.mention == null ? at + 1 : at + 2;
    const figure = tokens[thing + 1]?.quantity ?? null;
    if (!mayBeThing(tokens[thing]) || figure === null || !isCountOrMass(figure)) return token;
    return { ...token, kind: "word", word: lexicon.word("送"), pos: null };
  });
}
