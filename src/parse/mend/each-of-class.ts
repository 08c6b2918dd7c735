import { Sign } from "../text/characters.ts";
import type { Lexicon } from "../words/lexicon.ts";
import { Role } from "../words/roles.ts";
import { has, type Token } from "../words/tokens.ts";

/** 给每个脱贫户发了2袋化肥 */
export const eachOfClass = new Sign("每", /每一?个[^,。;\n0-9]{2,6}/);

/** 给|每个|脱贫户|发了2袋, 每个|学生|1个书包: so much to each of them. Not: 书包每个50元, 每个装2袋 */
export function withEachOfClass(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const each = lexicon.word("每位");
  return tokens.map((token, at) =>
    /^每一?个$/.test(token.text) && has(tokens[at + 1], Role.householdClass) ? { ...token, word: each } : token,
  );
}
