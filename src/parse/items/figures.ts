import { isContent, isNounToken, type Noun, precede, suitsAll } from "../words/nouns.ts";
import {
  countsNext,
  countsPacks,
  isCountedIn,
  isLoadOf,
  isMatter,
  isMouthful,
  isReceivers,
  tellsContent,
} from "../words/pairing.ts";
import { Role } from "../words/roles.ts";
import { has, isMark, type Token, tokenAt } from "../words/tokens.ts";
import {
  isCountOfSum,
  isForWhom,
  isOfPeople,
  isOfPriceOrBuyer,
  isOfSizeBefore,
  isPerOne,
  isSpoilt,
  isTimesBeforeSum,
  isWeightOfSomebody,
  ofSums,
  tellsSize,
} from "./no-amount.ts";
import { leaveNotCounted } from "./not-counted.ts";
import type { ItemState } from "./state.ts";
import { putWorth, takeWorthBeside } from "./worth.ts";

/** A figure counts the nouns in front of it, tells more of the item before it, or waits for the noun behind it. */
export function takeFigure(state: ItemState, token: Token, at: number, tokens: readonly Token[]): void {
  const before = tokenAt(tokens, at - 1);
  const next = tokens[at + 1];
  const kind = token.quantity?.unit?.kind;
  if (state.eachNow && state.eachOfClass && kind === "money" && isOfOtherClass(state, token, at, tokens))
    state.eachNow = false;
  if (
    (state.afterPrice || state.toBuyer || state.priceAt === at - 2) &&
    isOfPriceOrBuyer(state, token, at, tokens)
  )
    return;
  if (kind === "mass" && isWeightOfSomebody(before)) return;
  if (kind !== "money" && before?.text.endsWith("了") && isSpoilt(state, at, tokens)) return;
  if (kind === "mass" && isMark(before, "/") && holdsSoMuch(tokens, at)) return;
  if (kind === "length" && isOfSizeBefore(state, before)) return;
  if (kind === "money" && isPerOne(token, at, tokens)) {
    state.noun = null;
    return;
  }
  if (state.open.length > 0 && isMatter(before)) closeMatters(state);
  if (state.open.length > 0 && kind !== "money" && kind !== "mass") countTold(state, token);
  if (state.noun?.measure?.money && isTimesBeforeSum(token, at, tokens)) return;
  if (kind === "count" && ofSums.has(token.quantity?.unit?.name ?? "") && isCountOfSum(at, tokens)) return;
  // flour and|2 bottles of oil: in English the figure stands before its thing.
  if (state.noun !== null && next !== undefined && countsNext(tokens, at)) {
    if (state.noun.kind === "goods") state.closeNoun();
    // explained the policy and gave|4 bags of flour
    else if (state.noun.measure === null || !isCountedIn(state.noun.measure, token)) state.noun = null;
  }
  // 产业园召开了|三次|推进会: who did it, or where.
  const measured = next?.word?.measure ?? null;
  if (kind === "times" && state.noun?.kind === "text" && measured !== null && isCountedIn(measured, token))
    state.noun = null;
  // 解决|50个|贫困|劳动力|就业: so many of them, and no matters.
  if (state.noun?.measure?.id === "solved" && tokens.slice(at + 1, at + 4).some(isJob)) state.noun = null;
  // 农业局为|四个|村的农户送肥: for whom, and nothing of the office.
  if (state.noun === null ? isOfPeople(token, at, tokens) : isForWhom(token, at, tokens)) return;
  if (state.noun !== null) leaveNotCounted(state, state.noun, token, at, tokens);
  if (state.noun !== null) {
    if (kind === "household" && isReceivers(state.noun, state.verb, tokens.slice(at + 1))) return;
    if (tellsSize(state, token)) return;
    // 尝了一口: so much of the act.
    if (isMouthful(tokens, at)) state.noun = null;
  }
  // 棉衣和|200元: money besides the things in front, none of which it counts.
  if (kind === "money" && has(before, Role.joins) && state.open.every(({ kind: of }) => of === "goods"))
    state.closeNoun();
  // 发放药品|约|1000元
  if (kind === "money" && isWorthOfGiven(state, has(before, Role.about) ? tokens[at - 2] : before)) {
    state.closeNoun();
    state.figure = { token, at };
    putWorth(state);
    return;
  }
  if (state.front !== null) takeFront(state, state.front, token, next);
  if (state.noun !== null && state.figure === null) countNouns(state, state.noun, token, at, tokens);
  else if (!takeWorthBeside(state, token, at, tokens) && !tellsMoreOfLast(state, token, at, tokens)) {
    state.figure = { token, at };
    state.figureListed = state.listed;
    state.listed = false;
    state.lastWasItem = false;
  }
}

/** 消毒液8桶/|25升: what one holds, or all of them. Not: 化肥2袋/3袋, 化肥8袋/100斤米, 卖羊2只/60斤 */
function holdsSoMuch(tokens: readonly Token[], at: number): boolean {
  if (tokens.some((token) => has(token, Role.sell))) return false;
  return tokens[at - 2]?.quantity?.unit?.kind === "count" && !isNounToken(tokens[at + 1]);
}

/** 党员每人500元、|群众|5000元: all that another class got. Not: 党员每人500元、|困难党员|800元, which is each one's; 每户500元、老人|2000元 */
function isOfOtherClass(
  { items }: ItemState,
  { quantity }: Token,
  at: number,
  tokens: readonly Token[],
): boolean {
  if (!has(tokenAt(tokens, at - 1), Role.householdClass) || !isMark(tokenAt(tokens, at - 2), "、,"))
    return false;
  const each = items.at(-1)?.quantity;
  return each?.unit?.kind === "money" && (quantity?.value ?? 0) >= severalOf * (each.value ?? Number.NaN);
}

/** From so many times as much on it is no longer what one of them got. */
const severalOf = 4;

/** 发放药品|5000元: given, and worth so much. Not: 买药200元 */
function isWorthOfGiven({ noun, verb, open, eachNow }: ItemState, before: Token | undefined): boolean {
  if (noun?.kind !== "goods" || open.length > 0 || eachNow || noun.tokens.at(-1) !== before) return false;
  return verb !== null && has(verb, Role.give) && !has(verb, Role.buy) && !has(verb, Role.sell);
}

function isJob({ word }: Token): boolean {
  return word?.measure?.id === "job";
}

/** 解决饮水、用电等问题|9件: how many were solved, whatever they were about. */
function closeMatters(state: ItemState): void {
  const solved = state.open.find(({ measure }) => measure?.id === "solved");
  if (solved === undefined) return;
  state.open = [];
  state.noun = solved;
}

/** 培训:|果树修剪|2场, 宣讲:|防火|3次: how often, whatever it was about; not 宣讲、文艺演出|2场. */
function countTold(state: ItemState, token: Token): void {
  if (state.noun !== null && state.noun.kind !== "text") return;
  const told = state.open.findLast(({ measure }) => measure !== null && toldOfSomething.has(measure.id));
  if (told?.measure == null || state.joined.includes(told) || token.quantity?.unit == null) return;
  if (!isCountedIn(told.measure, token)) return;
  state.open = [];
  state.noun = told;
}

const toldOfSomething = new Set(["training", "outreach"]);

/** 剪刀|发出去|三把: the thing in front of the verb is counted, as no other stands beside the figure. */
function takeFront(state: ItemState, front: Noun, { quantity }: Token, next: Token | undefined): void {
  const unitKind = quantity?.unit?.kind;
  if (state.noun === null && state.figure === null && !isNounToken(next)) {
    if (unitKind === "count" || unitKind === "mass") state.noun = front;
  }
  // 托盘|发完了二十户,一户五十个: to how many stands before how much.
  if (unitKind !== "household") state.front = null;
}

/** 化肥|2袋, 化肥、农药|30袋: the noun in front is counted; those joined to it are counted with it, alike or not at all. */
function countNouns(state: ItemState, noun: Noun, token: Token, at: number, tokens: readonly Token[]): void {
  state.noun = null;
  const shares = state.eachNow || state.eachThing;
  state.ofThings = state.eachThing;
  state.eachThing = false;
  if (state.open.length > 0) leaveTopic(state, noun, tokens);
  if (shares && state.open.length > 0) for (const other of state.open) state.put(other, token, false, at);
  else {
    if (state.joined.length > 0) putJoinedInFront(state, noun, token);
    for (const other of state.open) state.put(other, null, false, at).tokens.push(token);
  }
  const shared = !shares && state.open.length > 0;
  state.open = [];
  const item = state.put(noun, token, false, at);
  if (tokens[at + 1]?.text === "的") state.figure = state.held;
  state.held = null;
  state.ofThings = false;
  if (shared) item.tokens.unshift(...noun.tokens);
  state.lastWasItem = false;
}

/** 有机肥、农药30余袋: one figure over the whole list; 棉衣、棉裤|等|衣物20套 counts what the list is of. */
function putJoinedInFront(state: ItemState, noun: Noun, figure: Token): void {
  const last = state.open.at(-1);
  if (last !== undefined && !state.joined.includes(last)) return;
  const listed = state.open.filter((other) => state.joined.includes(other));
  if (listed.length === 0 || !suitsAll(figure, [...listed, noun])) return;
  for (const other of listed.reverse()) precede(noun, other);
  state.open = state.open.filter((other) => !state.joined.includes(other));
}

/** 各发|用火|安全|宣传单1份: what a paper is about is no thing besides it. */
function leaveTopic(state: ItemState, { measure, tokens: [paper] }: Noun, tokens: readonly Token[]): void {
  if (measure?.id !== "leaflet" && measure?.id !== "contact_card") return;
  const at = tokens.indexOf(paper as Token);
  let from = at;
  while (goesOn(tokens[from - 1], tokens[from])) from -= 1;
  const topic = tokens.slice(from, at);
  state.open = state.open.filter(
    ({ kind, tokens: [first] }) => kind !== "text" || !topic.includes(first as Token),
  );
}

function goesOn(before: Token | undefined, token: Token | undefined): boolean {
  return (
    before !== undefined && before.end === token?.start && before.kind !== "mark" && !has(before, Role.joins)
  );
}

/** 一袋|五十斤, 一车核桃苗|四百八十棵: no figure of its own. One that waits for a noun stands alone otherwise. */
function tellsMoreOfLast(state: ItemState, token: Token, at: number, tokens: readonly Token[]): boolean {
  const last = state.items.at(-1);
  if (state.figure !== null) {
    // 15户200元: two figures. 一袋五十斤: the pack.
    const first = state.figure.token.quantity;
    const describes = first?.value === 1 && last !== undefined && !first.implied && isContent(token);
    if (!describes) state.flush(at);
    state.figure = null;
    if (describes) return true;
  }
  if (last === undefined) return false;
  const isLoad = isLoadOf(last, token, at, tokens);
  if (!isLoad && tellsContent(last, token, at, tokens)) return true;
  // 10公斤面粉|2袋: what one pack holds stood in front.
  if (!isLoad && !countsPacks(last, token, at, tokens)) return false;
  last.quantity = token.quantity;
  last.tokens.push(token);
  return true;
}
