import { Sign } from "../../text/characters.ts";
import type { Lexicon } from "../../words/lexicon.ts";
import { Role } from "../../words/roles.ts";
import {
  countsHomesOrPersons,
  endOfClause,
  endOfSentence,
  has,
  isMark,
  startOfSentence,
  type Token,
} from "../../words/tokens.ts";

/** 给每个脱贫户发了2袋化肥 */
export const eachOfClass = new Sign("每", /每一?个[^,。;\n0-9]{2,6}/);

/**
 * 给|每个|脱贫户|发了2袋, 每个|学生|1个书包: so much to each of them; 给李平家|每个|学生|发了500元: to each of several who are not counted.
 * Not: 书包每个50元, 每个装2袋; 走访12户,每个监测户1张, of whom some may be such
 */
export function withEachOfClass(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const at = tokens.findIndex(
    ({ text }, place) => isEach(text) && has(tokens[place + 1], Role.householdClass),
  );
  const each = tokens[at];
  if (each === undefined) return tokens;
  const from = startOfSentence(tokens, at);
  const front = tokens.slice(from, at);
  const kind = tokens[at + 1]?.text ?? "";
  const counted = front.find(
    ({ quantity }, place) =>
      quantity?.value != null && (front[place - 1]?.text === kind || front[place + 1]?.text === kind),
  );
  const named = front.filter(({ mention }) => mention !== null).length;
  if (named > 0 && !kind.endsWith("户"))
    return inAll(tokens, at, named === 1 ? (counted?.quantity?.value ?? null) : null);
  if (counted === undefined && (front.some(countsHomesOrPersons) || isToldOtherwise(tokens, at)))
    return tokens;
  return tokens.map((token, place) =>
    isEach(token.text) && has(tokens[place + 1], Role.householdClass)
      ? { ...token, word: lexicon.word("每位") }
      : token,
  );
}

/** 每个|学生|发了500元 of one home: 学生|发了, as often as there are such; where that is not said, nor is how much it came to. */
function inAll(tokens: readonly Token[], each: number, times: number | null): readonly Token[] {
  const stop = endOfClause(tokens, each + 1);
  return tokens.flatMap((token, at) => {
    if (at === each) return [];
    if (at < each || at >= stop || token.quantity === null) return [token];
    const { value } = token.quantity;
    return [{ ...token, quantity: { ...token.quantity, value: times && value && times * value } }];
  });
}

/** …,共50本, 每个低保户低保金500元, 每个脱贫户安排公益岗1人: what it came to stands behind, or it is no gift. */
function isToldOtherwise(tokens: readonly Token[], each: number): boolean {
  const end = endOfSentence(tokens, each + 1);
  return tokens
    .slice(each, end)
    .some(
      (token) =>
        has(token, Role.pool) || has(token, Role.stateBenefit) || /^(?:安排|低保金)/.test(token.text),
    );
}

function isEach(text: string): boolean {
  return /^每一?个$/.test(text);
}

/** 发放脱贫户鸡苗,每户30只 */
export const classThenShare = new Sign("每户", /(?:发放?|送|赠|捐)[^,。;\n\d]{2,14},每[户家人]/);

/**
 * 发放|脱贫户|鸡苗|,每户30只,共计36户: of which kind those were who got it, and no part of the thing.
 * Not: 发放脱贫户手册,每户1本 of 脱贫户手册; 慰问脱贫户,每户200元, 政府发放低保户煤,每户1吨
 */
export function withoutClassServed(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(
    (token, place) =>
      has(token, Role.householdClass) &&
      isGiving(tokens[place - 1]) &&
      tokens[place + 1]?.word?.goods != null &&
      !isOfOthers(tokens, place - 2) &&
      isMark(tokens[place + 2], ",") &&
      /^(?:每[户家人]|户均)/.test(tokens[place + 3]?.text ?? ""),
  );
  return at < 0 ? tokens : tokens.filter((_, place) => place !== at);
}

/** 政府|发放: by others. */
function isOfOthers(tokens: readonly Token[], before: number): boolean {
  return has(tokens[before], Role.office) || has(tokens[before], Role.villageThing);
}

function isGiving(token: Token | undefined): boolean {
  return has(token, Role.give) && /^(?:发放?|免?费?送|赠送?|捐赠?|分发)了?给?$/.test(token?.text ?? "");
}
