import { Sign } from "../text/characters.ts";
import type { Lexicon } from "../words/lexicon.ts";
import { Role, rolesOf } from "../words/roles.ts";
import { has, hasSome, isMark, type Token } from "../words/tokens.ts";

/** 我和队员小马各给了李平100元, 我们三人各捐200元给李平 */
export const eachOfGivers = new Sign(
  "各人",
  /[我咱俺][^,。;\n]{2,14}(?:各|[一每]人)[^,。;\n]{1,14}[\d一二两三四五六七八九十]/,
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
  const at = tokens.findIndex(({ text }) => each.test(text) || eachGives.test(text));
  const from = tokens.slice(0, Math.max(0, at)).findLastIndex((token) => isMark(token, ",;。!\n")) + 1;
  const givers = at < 0 ? null : countGivers(tokens.slice(from, at));
  const sum = tokens.findIndex(({ quantity }, place) => place > at && quantity !== null);
  const given = tokens[sum];
  if (givers === null || given?.quantity?.value == null) return tokens;
  if (!/^(?:money|count|mass)$/.test(given.quantity.unit?.kind ?? "")) return tokens;
  if (tokens.slice(at + 1, sum).some((token) => token.kind === "mark" || hasSome(token, otherwise)))
    return tokens;
  const end = tokens.findIndex((token, place) => place > sum && isMark(token, ",;。!\n"));
  const behind = tokens.slice(at + 1, end < 0 ? undefined : end);
  // Another figure, or another who got it, was for each as well.
  if (behind.filter(({ quantity }) => quantity !== null).length > 1) return tokens;
  if (behind.filter(({ mention }) => mention !== null).length !== 1) return tokens;
  const word = tokens[at] as Token;
  const verb = eachGives.exec(word.text)?.[1];
  if (verb === undefined && !behind.some((token) => has(token, Role.give))) return tokens;
  const value = given.quantity.value * givers;
  const unit = given.quantity.unitSaid ?? given.quantity.unit?.name ?? "";
  const gives = verb === undefined ? [] : [{ ...word, text: verb, word: lexicon.word(verb) }];
  return [
    ...tokens.slice(0, at).map(withoutHousehold),
    ...gives,
    ...tokens.slice(at + 1, sum),
    { ...given, text: `${value}${unit}`, quantity: { ...given.quantity, value } },
    ...tokens.slice(sum + 1),
  ];
}

const otherwise = rolesOf(Role.not, Role.plan, Role.need, Role.wish, Role.each);

/** 我|和|队员|小马: 2, 我们|三人: 3; null where it is not us alone, or not said how many. */
function countGivers(said: readonly Token[]): number | null {
  const self = said.findIndex((token) => has(token, Role.cadreSelf));
  if (self < 0 || said.slice(0, self).some((token) => token.kind !== "day")) return null;
  const rest = said.slice(self + 1);
  const [only] = rest;
  if (only?.quantity?.unit?.kind === "person") return rest.length === 1 ? only.quantity.value : null;
  if (said[self]?.text.endsWith("们")) return null;
  let count = 1;
  let joined = false;
  for (const [place, token] of rest.entries()) {
    if (uncounted.test(token.text)) return null;
    // 小|田: the second is what it would be a word for.
    if (rest[place - 1]?.text === "小" && token.text.length === 1) continue;
    if (isMark(token, "、") || has(token, Role.with) || has(token, Role.joins)) joined = true;
    else if (has(token, Role.role) && isNamed(rest[place + 1])) continue;
    else if (joined && (isNamed(token) || has(token, Role.role))) {
      count += 1;
      joined = false;
    } else return null;
  }
  return count > 1 && !joined ? count : null;
}

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
