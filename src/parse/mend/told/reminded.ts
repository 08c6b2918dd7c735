import { Sign } from "../../text/characters.ts";
import type { Lexicon } from "../../words/lexicon.ts";
import { Role } from "../../words/roles.ts";
import { has, isMark, type Token } from "../../words/tokens.ts";

/** 提醒我今天下午去李平家 */
export const remindsUs = new Sign("醒", /(?:^|[,。;!\n天午])(?:请|麻烦|记得)?提醒[我咱](?!了|过)/);

/** |提醒|我|今天|去李平家: still to be gone to, as 计划 says it, whatever day it is. Not: 支书|昨天|提醒|我, 提醒|我|了 */
export function withReminderAhead(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const plan = lexicon.word("计划");
  if (plan === null) return tokens;
  return tokens.map((token, at) => {
    if (token.text !== "提醒" || !has(tokens[at + 1], Role.cadreSelf)) return token;
    const asked = /^(?:请|麻烦|记得)$/.test(tokens[at - 1]?.text ?? "") ? at - 2 : at - 1;
    const before = tokens[tokens[asked]?.kind === "day" ? asked - 1 : asked];
    if (before !== undefined && !isMark(before, ",。;!\n")) return token;
    return { ...token, kind: "word", word: plan, pos: null, opens: null };
  });
}
