import { Sign } from "../../text/characters.ts";
import type { Lexicon } from "../../words/lexicon.ts";
import { Role } from "../../words/roles.ts";
import { has, type Token, tokenAt } from "../../words/tokens.ts";

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

/** 送孩子|雨衣|1件, 送孩子|1个|书包, 送娃|儿|书包|1个: given, and to whom. */
export function withGivingToChild(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const told: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const short = childIn(tokens, at, at + 1, lexicon);
    const child = short ?? childIn(tokens, at, at + 2, lexicon);
    const gives = lexicon.word("送");
    if (child === null || gives === null) {
      told.push(token);
      continue;
    }
    told.push({ ...token, text: "送", word: gives, end: child.start }, child);
    if (short === null) at += 1;
  }
  return told;
}

/** 送|娃, 送|娃儿: the child that something is given to behind it, where a thing and its figure follow; null else. */
function childIn(tokens: readonly Token[], at: number, to: number, lexicon: Lexicon): Token | null {
  const [token, next] = [tokens[at], tokens[to]];
  const last = tokens[to - 1];
  if (token?.kind !== "word" || !/^送(?:孩子|娃)$/.test(token.text) || last === undefined) return null;
  // 送娃|儿: not a child and a 儿; 送娃|娃|菜 is a kind of cabbage.
  if (next?.start !== last.end || /^(?:[儿子娃们]|[菜鱼])$/.test(next.text)) return null;
  const said = `${token.text.slice(1)}${to > at + 1 ? last.text : ""}`;
  if (to > at + 1 && (!/^[儿子娃们]$/.test(last.text) || last.start !== token.end)) return null;
  const counted = next.pos === "thing" || next.word?.goods != null ? tokens[to + 1] : next;
  const child = lexicon.word(said) ?? (last.text === "们" ? lexicon.word("孩子") : null);
  if (counted?.quantity?.unit?.kind !== "count" || child === null) return null;
  return { ...token, text: said, word: child, start: token.start + 1, end: last.end };
}
