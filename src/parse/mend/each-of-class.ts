import { Sign } from "../text/characters.ts";
import type { Lexicon } from "../words/lexicon.ts";
import { Role } from "../words/roles.ts";
import { has, isMark, type Token } from "../words/tokens.ts";

/** 给每个脱贫户发了2袋化肥 */
export const eachOfClass = new Sign("每", /每一?个[^,。;\n0-9]{2,6}/);

/** 给|每个|脱贫户|发了2袋, 每个|学生|1个书包: so much to each of them. Not: 书包每个50元, 每个装2袋 */
export function withEachOfClass(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const each = lexicon.word("每位");
  return tokens.map((token, at) =>
    /^每一?个$/.test(token.text) && has(tokens[at + 1], Role.householdClass)
      ? { ...token, word: each }
      : token,
  );
}

/** 发放脱贫户鸡苗,每户30只 */
export const classThenShare = new Sign("每户", /(?:发放?|送|赠|捐)[^,。;\n\d]{2,14},每[户家人]/);

/**
 * 发放|脱贫户|鸡苗|,每户30只,共计36户: of which kind those were who got it, and no part of the thing.
 * Not: 发放脱贫户手册,每户1本 of 脱贫户手册; 慰问脱贫户,每户200元
 */
export function withoutClassServed(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(
    (token, place) =>
      has(token, Role.householdClass) &&
      isGiving(tokens[place - 1]) &&
      tokens[place + 1]?.word?.goods != null &&
      isMark(tokens[place + 2], ",") &&
      /^(?:每[户家人]|户均)/.test(tokens[place + 3]?.text ?? ""),
  );
  return at < 0 ? tokens : tokens.filter((_, place) => place !== at);
}

function isGiving(token: Token | undefined): boolean {
  return has(token, Role.give) && /^(?:发放?|免?费?送|赠送?|捐赠?|分发)了?给?$/.test(token?.text ?? "");
}
