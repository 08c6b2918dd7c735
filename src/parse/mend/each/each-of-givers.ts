import { Sign } from "../../text/characters.ts";
import type { Lexicon } from "../../words/lexicon.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import { has, hasSome, isMark, isOfGiven, startOfClause, type Token } from "../../words/tokens.ts";

/** 我和队员小马各给了李平100元, 单位和我各给李平一袋米, 我们三人各捐200元给李平, 工作队3人各给李平200元 */
export const eachOfGivers = new Sign(
  "各人",
  /(?:[我咱俺]|工作队|单位|[局队]里)[^,。;\n]{1,14}(?:各|[一每]人)[^,。;\n]{1,14}[\d一二两三四五六七八九十]/,
);

const each = /^(?:各(?:自|人)?|一人|每人)$/;
const eachGives = /^各(?:自)?(给|送|捐|出)$/;
/** How many those are nobody says. */
const uncounted = /们$|^(?:大家|几个?|其他|别的|全体|所有|等)/;

/**
 * 我和队员小马|各给了|李平|100元, 我们三人|每人给|李平|一袋米: so much from each of those who gave, and that much for whoever got it, as 给了李平200元.
 * Not: 我和同事们各给了100元, 我和小马各给了李平、陈九斤100元, 我和小马给李平、陈九斤各100元
 */
export function withGivenInAll(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  let told = tokens;
  let givers: number | null = null;
  for (let at = 0; at < told.length; at += 1) {
    const { text } = told[at] as Token;
    if (isMark(told[at], ";。!\n")) givers = null;
    if (!each.test(text) && !eachGives.test(text)) continue;
    const from = startOfClause(told, at);
    // 我和小田各给了李平100元,|各给了刘军50元
    if (from < at) givers = countGivers(told.slice(from, at));
    if (givers !== null) told = givenByEach(told, at, givers, lexicon) ?? told;
  }
  return told;
}

/** What so many gave each, in all, or what it was where they shared it (一人|一半); null where that cannot be told. */
function givenByEach(tokens: readonly Token[], at: number, givers: number, lexicon: Lexicon) {
  const halved = [at + 1, at + 2].find((of) => halves.test(tokens[of]?.text ?? ""));
  if (halved !== undefined) return tokens.filter((_, of) => of < at || of > halved);
  const sum = tokens.findIndex(({ quantity }, place) => place > at && quantity !== null);
  const between = tokens.slice(at + 1, sum);
  if (sum < 0 || between.some((token) => token.kind === "mark" || hasSome(token, otherwise))) return null;
  const ends = tokens.findIndex((token, place) => place > sum && isEnd(token, tokens[place + 1]));
  const end = ends < 0 ? tokens.length : ends;
  const behind = tokens.slice(at + 1, end);
  const figures = behind.filter(({ quantity }) => quantity !== null);
  if (!figures.every(({ quantity }) => isMultiplied(quantity))) return null;
  // 两袋米、一桶油: each of them so much. Not: 两袋米价值100元, 米2袋共100元
  if (figures.length > 1 && !behind.every((token) => isListed(token))) return null;
  // Another who got it was given to by each as well.
  if (behind.filter(({ mention }) => mention !== null).length !== 1) return null;
  const word = tokens[at] as Token;
  const verb = eachGives.exec(word.text)?.[1];
  if (verb === undefined && !behind.some((token) => has(token, Role.give))) return null;
  const gives = verb === undefined ? [] : [{ ...word, text: verb, word: lexicon.word(verb) }];
  return [
    ...tokens.slice(0, at).map(withoutHousehold),
    ...gives,
    ...behind.map((token) => inAll(token, givers)),
    ...tokens.slice(end),
  ];
}

/** The end of the clause. Not: 两袋米|,|一袋面 */
function isEnd(token: Token, next: Token | undefined): boolean {
  return isMark(token, ",;。!\n") && !(isMark(token, ",") && isMultiplied(next?.quantity ?? null));
}

function isMultiplied(quantity: Token["quantity"]): boolean {
  return quantity?.value != null && isOfGiven(quantity);
}

function isListed(token: Token): boolean {
  return (
    token.quantity !== null ||
    token.mention !== null ||
    token.word?.goods != null ||
    isMark(token, "、,") ||
    hasSome(token, listing)
  );
}

const listing = rolesOf(Role.give, Role.dative, Role.home, Role.title, Role.joins, Role.filler);

function inAll(token: Token, givers: number): Token {
  const { quantity } = token;
  if (quantity?.value == null) return token;
  const value = quantity.value * givers;
  return {
    ...token,
    text: `${value}${quantity.unitSaid ?? quantity.unit?.name ?? ""}`,
    quantity: { ...quantity, value },
  };
}

/** 我们两人一人|一半|给李平买了300元的药: what it was in all. */
const halves = /^(?:[出掏摊付]?一半|平摊|均摊|[aA]{2}制?|凑)/;

const otherwise = rolesOf(Role.not, Role.plan, Role.need, Role.wish, Role.each);

/** 我|和|队员|小马: 2, 我们|三人: 3; null where it is not us alone, or not said how many. */
function countGivers(said: readonly Token[]): number | null {
  const self = said.findIndex((token) => has(token, Role.cadreSelf));
  if (self < 0 || said.slice(0, self).some((token) => token.kind !== "day")) return null;
  // 单位|组织|我|和|小马: who bade them gives nothing.
  if (bids.test(said[self + 1]?.text ?? "")) return countGivers(said.slice(self + 2));
  // 我们|工作队|3人
  const rest = said.slice(has(said[self + 1], Role.cadreSelf) ? self + 2 : self + 1);
  const [only] = rest;
  if (only?.quantity?.unit?.kind === "person") return rest.length === 1 ? only.quantity.value : null;
  if (said[self]?.text.endsWith("们")) return null;
  let count = 1;
  let joined = false;
  for (const [place, token] of rest.entries()) {
    if (uncounted.test(token.text)) return null;
    // 我和小田|两人, 我和小田|一起
    if (token.quantity?.unit?.kind === "person" && place === rest.length - 1 && !joined)
      return token.quantity.value;
    if (together.test(token.text) && place === rest.length - 1) continue;
    // 小|田: the second is what it would be a word for.
    if (rest[place - 1]?.text === "小" && token.text.length === 1) continue;
    if (isMark(token, "、") || has(token, Role.with) || has(token, Role.joins)) joined = true;
    else if (has(token, Role.role) && isNamed(rest[place + 1])) continue;
    // 帮扶|队长
    else if (joined && has(token, Role.plain) && has(rest[place + 1], Role.role)) continue;
    else if (joined && (isNamed(token) || hasSome(token, givesToo))) {
      count += 1;
      joined = false;
    } else return null;
  }
  return count > 1 && !joined ? count : null;
}

const bids = /^(?:组织|安排|派|动员|号召|让)了?$/;

/** 我和|村支书, 单位和|我个人, 单位、|村委会 */
const givesToo = rolesOf(Role.role, Role.cadreSelf, Role.office, Role.villageThing);

const together = /^(?:一起|一道|一同|都|就|今天|也)$/;

/** 小马, 小|田, 马建国 of the cadres, or any two or three characters that name somebody of ours. */
function isNamed(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.kind === "cadre" || isColleague(token)) return true;
  return token.kind === "text" && /^(?:小|[\u4e00-\u9fff]{2,3})$/.test(token.text);
}

/** 小田, where no household of the sender's is called so. */
function isColleague({ text, mention }: Token): boolean {
  return mention?.form === "surname" && mention.fits.length === 0 && text.startsWith("小");
}

function withoutHousehold(token: Token): Token {
  return isColleague(token) ? { ...token, kind: "cadre", mention: null } : token;
}
