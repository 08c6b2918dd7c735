import type { Lexicon } from "../lexicon.ts";
import { isPutAt } from "../pairing.ts";
import { Role } from "../roles.ts";
import { has, type Token, tokenAt } from "../tokens.ts";
import type { ItemState } from "./state.ts";

/** Whether `token` names nothing that is counted: who bought it, whose it is, where it was put. A figure of persons before it falls away. */
export function isPassedOver(state: ItemState, token: Token, at: number, tokens: readonly Token[]): boolean {
  const before = tokenAt(tokens, at - 1);
  const isText = token.kind === "text";
  if (state.toBuyer && isText) return true;
  // 雾大得|看不见|五米, 走了|五公里: what cannot be seen or how far it was is no thing.
  if (isText && token.text.length === 3 && token.text.charAt(1) === "不") {
    state.noun = null;
    return true;
  }
  // 红薯|结|得好
  if (isText && token.text.length === 1 && tokens[at + 1]?.text === "得") return true;
  // 药|让他侄儿代收: the thing stays what it is.
  if (isText && /^(?:[让由托]|[托叫请喊让]人)$/.test(token.text)) return true;
  // 药我买|好托|村医带过去两盒: done with the thing told first, and no other thing.
  if (isText && token.pos === "act" && isDoneWithFirst(state, token)) return true;
  // 红薯我们|局里|买了300斤: whose the sender is.
  if (isText && has(before, Role.cadreSelf) && ownOffice.test(token.text)) return true;
  // 两个|妹崽买了: persons, by what they are to the household.
  if (has(token, Role.kin) && !has(token, Role.householdClass) && state.figure?.at === at - 1)
    state.figure = null;
  // 跟几个|组长开了会: those it was held with.
  if (has(token, Role.role) && state.figure?.at === at - 1 && has(tokens[at - 2], Role.with))
    state.figure = null;
  if (has(before, Role.kin) && before?.end === token.start && token.text.length === 1) return true;
  // 牛奶我放他家|门槛边上了|两箱: where it was put.
  return isText && isPutAt(state.verb, token, tokens[at + 1]);
}

const ownOffice = /^(?:.{0,3}[局科办站院校队部社厂室]|单位|公司)[里上]?$/;

/** The verb is behind a thing of the list, and the word straight behind the verb. */
function isDoneWithFirst({ noun, verb, figure }: ItemState, { start }: Token): boolean {
  if (noun?.kind !== "goods" || verb === null || figure !== null) return false;
  return verb.end === start && verb.start >= (noun.tokens[noun.tokens.length - 1]?.end ?? 0);
}

/** 条, 笔: nothing but the word for a unit. */
export function isClassifier(lexicon: Lexicon, { text }: Token): boolean {
  return text === "笔" || (text.length <= 2 && lexicon.unitAt(text, 0)?.length === text.length);
}

/** 修渠用|水泥: what the thing behind it was used for. */
export function isUsed({ verb }: ItemState, token: Token, next: Token | undefined): boolean {
  if (token.kind !== "text" || !token.text.endsWith("用") || !next?.word?.goods) return false;
  if (next.start !== token.end || has(verb ?? undefined, Role.give)) return false;
  return token.text === "用" || token.opens === "act";
}
