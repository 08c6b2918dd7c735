import { Sign } from "./characters.ts";
import type { Lexicon } from "./lexicon.ts";
import { Role } from "./roles.ts";
import { has, isMark, type Token } from "./tokens.ts";

/** 走访李平,走访王五,都送了两袋米 */
export const allAlike = new Sign(
  "都",
  /[,;](?:今天|这次)?都(?:送|给|发|留|带|捐)(?:了|去|上|给|去了|上了)?[\d一二两三四五六七八九十百半]/,
);

/** So much given to all of several named one by one in the sentence is so much to each: 都 as 各. Not: 走访12户,都送了两袋米 */
export function withAllAlike(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  let names = 0;
  let counted = false;
  return tokens.map((token, at) => {
    if (isMark(token, "。!\n")) {
      names = 0;
      counted = false;
    }
    if (token.mention !== null) names += 1;
    // 两户都看望了: the same ones.
    const many = token.quantity?.unit?.kind === "household" ? token.quantity.value : null;
    counted ||= many !== null && many !== names && many !== 1;
    const opens =
      isMark(tokens[at - 1], ",;") || (tokens[at - 1]?.kind === "day" && isMark(tokens[at - 2], ",;"));
    if (token.text !== "都" || names < 2 || counted || !opens || !has(tokens[at + 1], Role.give))
      return token;
    const figure = tokens[at + 2]?.text === "了" ? tokens[at + 3] : tokens[at + 2];
    return figure?.quantity == null ? token : { ...token, text: "各", word: lexicon.word("各") };
  });
}
