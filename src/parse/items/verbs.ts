import type { Word } from "../words/lexicon.ts";
import { isAct, type Noun } from "../words/nouns.ts";
import { isToldFirst, isWhereTo } from "../words/pairing.ts";
import { Role, rolesOf } from "../words/roles.ts";
import { has, joinsRow, type Token } from "../words/tokens.ts";
import type { ItemState } from "./state.ts";

/** What a verb makes of the noun in front of it: the thing it is done with, where it is done, or nothing. */
export function takeVerb(
  state: ItemState,
  token: Token,
  { roles }: Word,
  at: number,
  tokens: readonly Token[],
): void {
  if (state.figure !== null) state.flush(at);
  // 带了些|旧衣服|给他家
  if (state.some && roles.has(Role.dative) && isNamedSome(state.noun, tokens)) state.closeNoun();
  state.setVerb(token);
  if (roles.has(Role.sell)) {
    takeMoved(state, tokens);
    state.toBuyer = /[给到往]$/.test(token.text);
  }
  if (
    state.noun?.kind === "text" &&
    ((roles.has(Role.give) && !roles.has(Role.fetch)) || roles.has(Role.buy)) &&
    isToldFirst(state.noun) &&
    !isWhereFrom(tokens, state.noun)
  )
    state.front = state.moved = state.noun;
  // 苹果我|拿到|集上卖了
  else if (state.noun !== null && /^[拿带捎提背]到$/.test(token.text) && isToldFirst(state.noun))
    state.moved = state.noun;
  // 橙子刚下树|我|买了|二十斤八十块
  const paid = tokens[at + 2]?.quantity?.unit?.kind === "money";
  if (paid && roles.has(Role.buy) && has(tokens[at - 1], Role.cadreSelf)) {
    const thing = isAct(state.noun) ? state.open.pop() : state.noun;
    if (thing?.kind === "text" && isToldFirst(thing)) state.front = thing;
  }
  if (
    (state.noun?.kind === "text" || state.noun?.kind === "people") &&
    !roles.has(Role.build) &&
    !roles.has(Role.own) &&
    !roles.has(Role.sell) &&
    !(roles.hasSome(handing) && isLastOfHeld(state, tokens))
  )
    state.noun = null;
}

const handing = rolesOf(Role.dative, Role.give);

const papers = /[证表单卡票信折据]$|户口本|存折|材料|资料|档案|手续|申请|复印|照片|报告|合同|协议|钥匙|意见/;

/** 把|洗衣粉、毛巾、|香皂|送给李平: the last of what is handed over. Not: 把米面、|孩子|送到, 洗衣粉、毛巾,|厂里|送给李平 */
function isLastOfHeld({ noun, open, joined }: ItemState, tokens: readonly Token[]): boolean {
  const last = noun?.tokens[0];
  const before = open.at(-1);
  if (noun?.kind !== "text" || noun.tokens.length !== 1 || last?.pos !== "thing" || noun.text.length < 2)
    return false;
  if (before === undefined || !joined.includes(before) || papers.test(noun.text)) return false;
  if (before.kind !== "goods" && before.tokens.at(-1)?.pos !== "thing") return false;
  const at = tokens.indexOf(last);
  const held = tokens.findIndex(({ text }) => /^[把将]$/.test(text));
  const next = tokens[at + 1];
  return (
    held >= 0 &&
    held < at &&
    next?.start === last.end &&
    (has(next, Role.dative) || has(next, Role.give)) &&
    tokens[at - 2] === before.tokens.at(-1) &&
    joinsRow(tokens[at - 1])
  );
}

/** 些|旧衣服 */
function isNamedSome(noun: Noun | null, tokens: readonly Token[]): boolean {
  const [first] = noun?.tokens ?? [];
  if (noun?.kind !== "text" || first === undefined || noun.text.length < 2) return false;
  return first.pos === "thing" && has(tokens[tokens.indexOf(first) - 1], Role.someAmount);
}

/** 从|库房|给他领了两袋, 从|村上|库房|领了: where it came from. */
function isWhereFrom(tokens: readonly Token[], { tokens: own }: Noun): boolean {
  const at = own[0] === undefined ? -1 : tokens.indexOf(own[0]);
  return /^从/.test(tokens[at - 1]?.text ?? "") || /^从/.test(tokens[at - 2]?.text ?? "");
}

/** 苹果拉到县城|卖了, 花生运到市里|帮着卖: what is sold, and not where. */
function takeMoved(state: ItemState, tokens: readonly Token[]): void {
  if (state.noun !== null && (isAct(state.noun) || isWhereTo(state.noun, tokens)))
    state.noun = state.open.pop() ?? state.moved;
  else state.noun ??= state.moved;
  state.moved = null;
}
