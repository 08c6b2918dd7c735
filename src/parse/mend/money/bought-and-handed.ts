import { Sign } from "../../text/characters.ts";
import { farmProduce } from "../../words/farm-produce.ts";
import type { Lexicon } from "../../words/lexicon.ts";
import { Role } from "../../words/roles.ts";
import {
  countsHomesOrPersons,
  endOfClause,
  has,
  isMark,
  isOfGiven,
  markAt,
  startOfPhrase,
  type Token,
} from "../../words/tokens.ts";

const produce = `(?:${farmProduce}|土特产)`;

/** 购买农产品20斤送给李平, 买了刘军家鸡蛋20斤送给李平 */
export const boughtAndHanded = new Sign(
  "买购",
  /[买购][^。;!?\n]{2,24}(?:送[给到去往]|分给|发给|慰问|看望|捐给)/,
);

const buysProduce = new RegExp(`^((?:[采认]?购买?|买)了?)(${produce})$`);
const hands = /^(?:送|分|发|捐|转送|赠送)(?:给|到|去|往)了?$/;
const calls = /^(?:慰问|看望)了?$/;
/** 消费帮扶购买…: for the sake of those who grew it, whoever eats it. */
const forTheirSake = /[帮助替代]|动员|组织/;
/** 消费帮扶活动,购买…, 帮李平卖货,购买…: told in the same sentence. */
const soldForThem = /消费[帮扶]|以[购买]代|滞销|[帮助替代][^,。;\n]{0,8}[卖销]/;

/**
 * |购买农产品|20斤|送给|李平: |购买|农产品|20斤|送给|李平, bought to be given, as 购买鸡蛋20斤送给李平 is.
 * |买了|刘军|家|鸡蛋|20斤|,|送给|李平: sold by the one, whoever got it then.
 * Not: 购买李平家农产品20斤送给同事, 消费帮扶,购买农产品20斤送给李平, 购买农产品20斤,慰问李平300元.
 * |购买农产品|500元|慰问李平: |购买|农产品|价值|500元|慰问|李平, what the things came to.
 */
export function withBoughtHanded(tokens: readonly Token[], lexicon: Lexicon, text: string): readonly Token[] {
  const told: Token[] = [];
  const worth = lexicon.word("价值");
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    told.push(token);
    const hand = isHanded(token, tokens, at);
    if (!hand) continue;
    const comma = isMark(tokens[at - 1], ",") ? 1 : 0;
    if (comma > 0 && (calls.test(token.text) || hasFigureBehind(tokens, at))) continue;
    // 慰问|困难户|20户: told of the visit alone.
    const counted = calls.test(token.text) && tokens[at + 1]?.mention == null;
    const buy = buyBefore(tokens, at - 1 - comma);
    if (buy < 0 || !isAmount(tokens[at - 1 - comma], comma > 0)) continue;
    const from = startOfPhrase(tokens, buy);
    const seller = tokens.slice(from, at).some(({ mention }) => mention !== null);
    if (seller) {
      // 李平|买了|刘军家的鸡蛋: he did, and not we.
      if (isOfAnother(tokens, buy)) continue;
      if (comma === 0 && hands.test(token.text)) told.splice(-1, 0, markAt(token.start, token, ","));
      continue;
    }
    const bought = tokens[buy] as Token;
    const [, verb, thing] = buysProduce.exec(bought.text) ?? [];
    if (verb === undefined || thing === undefined) continue;
    if (counted && tokens[at - 1]?.quantity?.unit?.kind !== "money") continue;
    if (forTheirSake.test(text.slice(tokens[from]?.start ?? 0, bought.start))) continue;
    if (soldForThem.test(text.slice(startOfSentence(tokens, from), bought.start))) continue;
    const place = told.indexOf(bought);
    const cut = bought.start + verb.length;
    told.splice(
      place,
      1,
      { ...bought, end: cut, text: verb, word: lexicon.word(verb) },
      { ...bought, kind: "text", start: cut, text: thing, word: null, pos: "thing", opens: "thing" },
    );
    // 500元|慰问|李平
    const money = tokens[at - 1];
    if (money?.quantity?.unit?.kind !== "money" || !calls.test(token.text)) continue;
    told.splice(-2, 0, {
      ...money,
      kind: "word",
      end: money.start,
      text: "价值",
      word: worth,
      quantity: null,
    });
  }
  return told;
}

/** |送给|李平, |送到|李平|家, |慰问|李平, |分给|困难户. Not: 送给同事 */
function isHanded(token: Token, tokens: readonly Token[], at: number): boolean {
  if (!hands.test(token.text) && !calls.test(token.text)) return false;
  const whom = tokens[at + 1]?.text === "了" ? tokens[at + 2] : tokens[at + 1];
  if (whom === undefined) return false;
  return (
    whom.mention !== null ||
    has(whom, Role.householdClass) ||
    has(whom, Role.pronoun) ||
    countsHomesOrPersons(whom)
  );
}

/** 购买农产品20斤,|送给|李平|米|1袋: something else. */
function hasFigureBehind(tokens: readonly Token[], at: number): boolean {
  const end = endOfClause(tokens, at + 1);
  return tokens.slice(at + 1, end).some(({ quantity }) => isOfGiven(quantity));
}

/** Where it was bought, in the clause that ends at `to`; -1: nowhere. */
function buyBefore(tokens: readonly Token[], to: number): number {
  for (let at = to; at >= Math.max(0, to - longest); at -= 1) {
    const token = tokens[at] as Token;
    if (isMark(token, ",;。:!\n")) return -1;
    if (has(token, Role.buy) || buysProduce.test(token.text)) return at;
  }
  return -1;
}

const longest = 8;

/** 20斤, 3盒; behind a comma no money, which is what it came to. */
function isAmount(token: Token | undefined, apart: boolean): boolean {
  const kind = token?.quantity?.unit?.kind ?? "";
  return /^(?:mass|count)$/.test(kind) || (kind === "money" && !apart);
}

function isOfAnother(tokens: readonly Token[], buy: number): boolean {
  return (
    tokens[buy - 1]?.mention != null &&
    (buy < 2 || isMark(tokens[buy - 2], ",;。:!\n") || tokens[buy - 2]?.kind === "day")
  );
}

function startOfSentence(tokens: readonly Token[], to: number): number {
  const stop = tokens.slice(0, to).findLast((token) => isMark(token, "。;!\n"));
  return stop?.end ?? 0;
}
