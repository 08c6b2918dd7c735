import { Sign } from "../../text/characters.ts";
import type { Lexicon } from "../../words/lexicon.ts";
import { Role } from "../../words/roles.ts";
import { endsClause, has, type Token } from "../../words/tokens.ts";
import { isByUs } from "../by-us.ts";

/** 给李平送了点钱, 给李平一些钱, 给刘军塞了些零钱 */
export const gaveMoney = new Sign("钱", /给[^,。;!?\n\d]{2,14}钱了?(?:[,。;!\n]|$)/);

/**
 * 给|李平|送了|点|钱: money given, as 现金 is. Not: 儿子|给李平送了点钱, 给李平送|药钱, 给李平挣了点钱, 给李平|钱|花
 */
export function withMoneyNamed(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  let told: Token[] | null = null;
  for (let at = 3; at < tokens.length; at += 1) {
    const money = tokens[at] as Token;
    if (money.kind !== "text" || !/^零?钱$/.test(money.text) || !endsThere(tokens, at + 1)) continue;
    let from = at - 1;
    while (from > 0 && between.test(tokens[from]?.text ?? "")) from -= 1;
    const home = has(tokens[from], Role.home) ? 1 : 0;
    const whom = from - home;
    if (from === at - 1 || tokens[whom]?.mention == null || tokens[whom - 1]?.text !== "给") continue;
    if (!isByUs(tokens, whom - 1, ours)) continue;
    told ??= [...tokens];
    told[at] = { ...money, kind: "word", word: lexicon.word("现金"), text: "现金" };
    const small = told[at - 1];
    if (small?.text === "零")
      told[at - 1] = { ...small, kind: "word", word: lexicon.word("些"), text: "些", quantity: null };
  }
  return told ?? tokens;
}

const ours = /^(?:[我咱]们?|单位|又|还|也)$/;
const between = /^(?:送了?|塞了?|发了?|留了?|给了?|拿了?|了|点|些|一些|一点|一点点|零|送去|送去了)$/;

function endsThere(tokens: readonly Token[], at: number): boolean {
  const end = tokens[at]?.text === "了" ? at + 1 : at;
  return endsClause(tokens[end]);
}
