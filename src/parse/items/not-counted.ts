import { isAct, isNounToken, type Noun } from "../nouns.ts";
import { countsOther, isCountedIn } from "../pairing.ts";
import { type Token, tokenAt } from "../tokens.ts";
import type { ItemState } from "./state.ts";

/** Leaves the noun in front of a figure that counts something else: a heading, an act, another act's. */
export function leaveNotCounted(state: ItemState, token: Token, at: number, tokens: readonly Token[]): void {
  const next = tokens[at + 1];
  const thingFollows = next?.start === token.end && isNounToken(next);
  if (isHalf(state.noun, tokenAt(tokens, at - 1))) state.noun = null;
  // 门前修了一条水泥路, 东西搁隔壁了|一袋米: the act stands between, and a thing follows.
  const done =
    state.verb !== null && state.noun !== null && state.verb.start >= (state.noun.tokens[0]?.end ?? 0);
  const kind = state.noun?.kind;
  if (done && (kind === "text" || kind === "benefit" || kind === "class") && thingFollows) state.noun = null;
  // 把牛奶发放到|14名|老人手中: to how many.
  if (done && kind === "goods" && token.quantity?.unit?.kind === "person") state.closeNoun();
  // 物资:|1袋米 names the class only as a heading.
  if (state.noun?.kind === "class" && isSetApart(state.noun, tokens) && thingFollows) state.noun = null;
  if (isOfOtherAct(state.noun, token, next, done)) {
    state.put(state.noun, null, false, at);
    state.noun = null;
  }
  // 端来|一盆饺子, 用|3根木杆: an act, since the thing stands behind the figure.
  if (isAct(state.noun) && thingFollows) {
    state.verb = state.noun?.tokens[state.noun.tokens.length - 1] ?? null;
    state.noun = null;
  }
  if (state.noun !== null && countsOther(state.noun, token, at, tokens)) state.noun = null;
}

/** 大半袋, 小半桶 */
function isHalf(noun: Noun | null, before: Token | undefined): boolean {
  return noun?.tokens.length === 1 && noun.tokens[0] === before && /^[大小]$/.test(before?.text ?? "");
}

/** 物资:|…: the mark of a label stands behind it. */
function isSetApart({ tokens: own }: Noun, tokens: readonly Token[]): boolean {
  const last = own[own.length - 1];
  const next = last === undefined ? undefined : tokens[tokens.indexOf(last) + 1];
  return last !== undefined && next !== undefined && next.start > last.end;
}

/** 宣讲了补贴政策|给了两份宣传单: another act, whose figure is no number of the first. @param done a verb stands between */
function isOfOtherAct(noun: Noun | null, token: Token, next: Token | undefined, done: boolean): boolean {
  if (noun?.measure == null || !isNounToken(next) || /^(?:钟头|小时|分钟)/.test(next?.text ?? ""))
    return false;
  // 开了个座谈会|四条意见: the figure of what stands behind it.
  const behind = next?.word?.measure;
  if (!done && (behind == null || !isCountedIn(behind, token))) return false;
  // 讲了贷款政策|发了两份宣传单: no figure of money.
  const apart =
    noun.measure.money && behind != null && !behind.money && token.quantity?.unit?.kind === "count";
  return apart || !isCountedIn(noun.measure, token);
}
