import { Sign } from "../../text/characters.ts";
import type { Lexicon } from "../../words/lexicon.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import {
  countsMoney,
  countsThings,
  endsClause,
  has,
  hasSome,
  isMark,
  type Token,
} from "../../words/tokens.ts";
import { isByUs } from "../by-us.ts";

/** 给李平买药花了100元, 花50元买水果看望李平: what was paid for a thing that is given. */
export const paidForGift = new Sign(
  "买",
  /买[^,。;\n元块]{1,10}[元块]|[花掏包付垫][^,。;\n元块]{1,8}[元块][^,。;\n]{0,12}买/,
);

const buys = /^买了?$/;
const pays = /^(?:(?:自己|我)?[花掏垫](?:付|出)?了?|自掏腰包)$/;
const spends = /^一?共?[花用]了?$/;
const atOurs = /^(?:[我咱]们?|自费|自己|自己掏|掏|钱|掏钱|自掏腰包|专门|特意)$/;

type Bought = { from: number; end: number; paid: number; to: Token[]; thing: Token[] };

/**
 * 给|李平|买|药|花了|100元, 花|80元|给|李平|买|了|药, 买|100元|水果|去李平家: told as 给李平买了药,价值100元.
 * Not: 李平|买药花了100元, 给李平|100元买药, 花50元买|李平家的鸡蛋, 花200元买水果, 花200元给李平买了|2袋米
 */
export function withPriceTold(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const told: Token[] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const bought = at >= from ? boughtAt(tokens, at, lexicon) : null;
    const verb = tokens[at] as Token;
    const last = bought?.thing.at(-1);
    const sum = bought === null ? undefined : tokens[bought.paid];
    if (bought === null || last === undefined || sum === undefined) {
      if (at >= from) told.push(verb);
      continue;
    }
    told.length -= at - bought.from;
    const place = { start: last.end, end: last.end };
    const buys = {
      ...verb,
      kind: "word" as const,
      text: "买了",
      word: lexicon.word("买了"),
      end: verb.start + 1,
    };
    const worth = {
      ...sum,
      ...place,
      kind: "word" as const,
      text: "价值",
      word: lexicon.word("价值"),
      quantity: null,
    };
    told.push(...bought.to, buys, ...bought.thing, worth, { ...sum, ...place });
    from = bought.end;
  }
  return told;
}

/** What is bought for whom with the verb at `at`, and where its price stands; null where none of it is told. */
function boughtAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Bought | null {
  const verb = tokens[at];
  const one = verb?.kind === "text" && /^买.$/.test(verb.text) ? lexicon.word(verb.text.slice(1)) : null;
  if (verb === undefined || (one?.goods == null && !buys.test(verb.text))) return null;
  let thing = one?.goods == null ? at + 1 : at;
  if (tokens[thing]?.text === "了") thing += 1;
  const inside = countsMoney(tokens[thing]) ? thing : -1;
  if (inside >= 0) thing += 1;
  const things =
    one?.goods == null
      ? thingAt(tokens, thing)
      : [{ ...verb, kind: "word" as const, text: verb.text.slice(1), word: one, start: verb.start + 1 }];
  if (things === null) return null;
  const end = thing + things.length;
  const to =
    has(tokens[at - 2], Role.dative) && tokens[at - 1]?.mention != null ? tokens.slice(at - 2, at) : [];
  const opens = at - to.length;
  const behind = spends.test(tokens[end]?.text ?? "") ? end + 1 : end;
  const handed = to.length > 0 || isHandedOn(tokens, end);
  if (!handed) return null;
  if (inside >= 0)
    return isByUs(tokens, opens, atOurs) ? { from: opens, end, paid: inside, to, thing: things } : null;
  const front = opens - 1;
  if (countsMoney(tokens[front]) && pays.test(tokens[front - 1]?.text ?? ""))
    return isByUs(tokens, front - 1, atOurs)
      ? { from: front - 1, end, paid: front, to, thing: things }
      : null;
  if (to.length === 0 || !countsMoney(tokens[behind]) || !endsClause(tokens[behind + 1])) return null;
  return isByUs(tokens, opens, atOurs)
    ? { from: opens, end: behind + 1, paid: behind, to, thing: things }
    : null;
}

/** 药; null for anything else, and where it is told how much of it: what 2袋米 cost is no further figure. */
function thingAt(tokens: readonly Token[], at: number): Token[] | null {
  const thing = tokens[at];
  const counted = countsThings(tokens[at + 1]);
  return thing?.word?.goods == null || counted ? null : [thing];
}

/** |去李平家, |看望李平, |送给李平. Not: |去集上卖 */
function isHandedOn(tokens: readonly Token[], end: number): boolean {
  const way = tokens[end];
  if (!hasSome(way, leads) && way?.word?.measure?.id !== "visit") return false;
  return tokens.slice(end + 1, end + 3).some(({ mention }) => mention !== null);
}

const leads = rolesOf(Role.go, Role.give);

/** 用帮扶资金给李平买牛犊1头, 从救助金里给他修圈舍 */
export const paidWith = new Sign(
  "金款助包",
  /[用拿从过][^,。;\n]{0,4}(?:金|款|补助|红包)[^。;\n]{0,24}[买购修建装换置送]/,
);

const takenFrom = /(?:^|[^信费作])(?:用|拿|从|通过)$/;
const within = /^[里中]面?$/;
const doesFor = /^(?:买|购|采购|修|建|盖|装|安装|换|添置|置办)/;

/**
 * |用帮扶资金|给李平买牛犊1头, |从救助金里|给他修圈舍, |用捐款2000元|买了化肥20袋发给5户: what it was paid with, and nothing that was handed over.
 * Not: 用慰问金慰问李平, 用帮扶资金给李平发慰问金, 李平用慰问金买了米, 李平领了补助,用补助买了羊, 拿慰问金去看李平
 */
export function withoutPaidWith(tokens: readonly Token[]): readonly Token[] {
  const told: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const end = takenFrom.test(tokens[at]?.text ?? "") ? endOfPaidWith(tokens, at) : at;
    if (end === at) told.push(tokens[at] as Token);
    else at = end - 1;
  }
  return told;
}

/** Behind the money and how much it was; `at` where it did not pay for what follows. */
function endOfPaidWith(tokens: readonly Token[], at: number): number {
  const money = tokens[at + 1]?.word?.measure?.id === "cash" ? at + 1 : at + 2;
  if (tokens[money]?.word?.measure?.id !== "cash" || !isSaidOfOurs(tokens, at, ",;。!\n:")) return at;
  if (money === at + 2 && tokens[at + 1]?.kind !== "text") return at;
  let end = money + 1;
  if (within.test(tokens[end]?.text ?? "")) end += 1;
  if (countsMoney(tokens[end])) end += 1;
  let does = isMark(tokens[end], ",") ? end + 1 : end;
  const whom = has(tokens[does], Role.dative) || has(tokens[does], Role.help);
  if (whom) {
    does += 1;
    while (tokens[does]?.mention != null || isMark(tokens[does], "、") || hasSome(tokens[does], ofWhom))
      does += 1;
  }
  const verb = tokens[does];
  if (verb === undefined) return at;
  // 李平领了补助,|用补助买了羊: by whom is told in another clause.
  if (doesFor.test(verb.text))
    return whom || (isSaidOfOurs(tokens, at, ";。!\n:") && isGivenBehind(tokens, does)) ? end : at;
  const gives = whom && has(verb, Role.give) && tokens[at]?.text.endsWith("用");
  return gives && tokens.slice(does + 1, does + 3).some(({ word }) => word?.goods != null) ? end : at;
}

/** 买了化肥20袋|发给5户: what was bought is handed over in the same sentence. */
function isGivenBehind(tokens: readonly Token[], from: number): boolean {
  for (let at = from + 1; at < tokens.length && !isMark(tokens[at], ";。!\n"); at += 1)
    if (has(tokens[at], Role.dative) || has(tokens[at], Role.give)) return true;
  return false;
}

const ofWhom = rolesOf(Role.home, Role.title, Role.pronoun, Role.kin, Role.joins, Role.each);

/** Nobody of theirs is told of in front of it. */
function isSaidOfOurs(tokens: readonly Token[], at: number, stops: string): boolean {
  for (let place = at - 1; place >= 0 && !isMark(tokens[place], stops); place -= 1)
    if (tokens[place]?.mention != null || hasSome(tokens[place], theirs)) return false;
  return true;
}

const theirs = rolesOf(Role.title, Role.pronoun, Role.kin);
