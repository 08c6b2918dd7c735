import type { Noun } from "../words/nouns.ts";
import { isCountedIn } from "../words/pairing.ts";
import { Role } from "../words/roles.ts";
import { has, isMark, type Token, tokenAt } from "../words/tokens.ts";
import { takeFigure } from "./figures.ts";
import type { ItemState } from "./state.ts";
import { putWorth } from "./worth.ts";

/** What a mark closes, and what it joins into a list. */
export function takeMark(state: ItemState, token: Token, at: number, tokens: readonly Token[]): void {
  state.toBuyer = false;
  // 化肥给李平、王五各20袋: the mark is the names'; so is that of 和队员马强、杨丽.
  const before = tokenAt(tokens, at - 1);
  const ofNames = isMark(token, "、") && (isOfNames(before) || isOfParty(tokens, at - 1));
  if (!ofNames) state.front = null;
  state.afterPrice = false;
  state.flush(-1);
  state.lastWasItem = false;
  if (
    state.noun === null ||
    !isMark(token, "、+/(") ||
    (ofNames && goesBehindNames(state, state.noun, at, tokens))
  )
    return;
  if (isMark(token, "(")) {
    state.open.push(state.noun);
    state.noun = null;
  } else state.joinNoun(state.noun);
}

/** 化肥|给李平、王五各20袋, 宣传单|给李平、王五各三张: counted behind those it was handed to. Not: 宣讲|李平、王五, 宣传单|给李平、王五等20户 */
function goesBehindNames(
  { verb }: ItemState,
  { measure, tokens: own }: Noun,
  at: number,
  tokens: readonly Token[],
): boolean {
  if (measure === null) return true;
  if (measure.id !== "leaflet" && measure.id !== "contact_card") return false;
  if (verb === null || verb.start < (own.at(-1)?.end ?? 0)) return false;
  const figure = tokens.find(({ quantity }, place) => place > at && quantity !== null);
  return figure !== undefined && isCountedIn(measure, figure);
}

/** 化肥(2袋): the only figure, in brackets. */
export function takeBracketed(state: ItemState, token: Token, at: number, tokens: readonly Token[]): void {
  if (token.kind !== "quantity" || state.noun === null) return;
  if (!isMark(tokens[at - 1], "(") || !isMark(tokens[at + 1], ")")) return;
  if (tokens[at - 2] !== state.noun.tokens[state.noun.tokens.length - 1]) return;
  const next = tokens[at + 2];
  if (next?.kind === "quantity") return;
  if (token.quantity?.unit?.kind === "money" && isWorthInBrackets(state)) {
    state.closeNoun();
    state.figure = { token, at };
    putWorth(state);
    return;
  }
  takeFigure(state, token, at, tokens);
}

/** 送去|米(120元): given, and worth so much. Not: 卖了米(120元), 慰问金(500元) */
function isWorthInBrackets({ noun, verb, eachNow }: ItemState): boolean {
  if (noun?.kind !== "goods" || eachNow) return false;
  return verb !== null && has(verb, Role.give) && !has(verb, Role.buy) && !has(verb, Role.sell);
}

/** 队员|马强, 张|主任, 陪同|县委常委: one of those who came along. */
function isOfParty(tokens: readonly Token[], at: number): boolean {
  if (has(tokens[at], Role.role)) return true;
  const near = tokenAt(tokens, at - 1);
  return (
    tokens[at]?.kind === "text" && (has(near, Role.role) || /^(?:陪同?|会同|随同)$/.test(near?.text ?? ""))
  );
}

/** 李平, 李平家, 李平大爷 */
export function isOfNames(token: Token | undefined): boolean {
  return token?.mention != null || has(token, Role.home) || has(token, Role.title);
}
