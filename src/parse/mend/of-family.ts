import { Sign } from "../text/characters.ts";
import type { Lexicon } from "../words/lexicon.ts";
import { Role } from "../words/roles.ts";
import { has, type Token, tokenAt } from "../words/tokens.ts";

/** 他爹, 她娘: the parents of whoever was told of, by words that stand in other names as well. */
export const ofParents = new Sign("爹娘", /[爹娘]/);

/** 给了他|爹|一包烟: one of the family, as 他父亲. */
export function withParentsNamed(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const known = lexicon.word("父亲");
  if (known === null) return tokens;
  return tokens.map((token, at) => {
    if (token.kind !== "text" || !/^[爹娘]$/.test(token.text)) return token;
    const whose = tokenAt(tokens, tokens[at - 1]?.text === "的" ? at - 2 : at - 1);
    if (!(has(whose, Role.pronoun) || whose?.mention != null)) return token;
    return { ...token, kind: "word", word: known, pos: null, opens: null };
  });
}

/** 送孩子雨衣1件: no way to school. Not: 送孩子上学 */
export const givenToChild = new Sign("送", /送(?:孩子|娃)[\u4e00-\u9fff]{0,6}[\d一二两三四五六七八九十]/);

/** 送孩子|雨衣|1件, 送孩子|1个|书包: given, and to whom. */
export function withGivingToChild(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  return tokens.flatMap((token, at) => {
    const next = tokens[at + 1];
    if (token.kind !== "word" || !/^送(?:孩子|娃)$/.test(token.text) || next?.start !== token.end)
      return token;
    const counted = next.pos === "thing" || next.word?.goods != null ? tokens[at + 2] : next;
    const gives = lexicon.word("送");
    const child = lexicon.word(token.text.slice(1));
    if (counted?.quantity?.unit?.kind !== "count" || gives === null || child === null) return token;
    const to = token.start + 1;
    return [
      { ...token, text: "送", word: gives, end: to },
      { ...token, text: token.text.slice(1), word: child, start: to },
    ];
  });
}
