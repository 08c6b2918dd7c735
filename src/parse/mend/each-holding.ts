import { Sign } from "../text/characters.ts";
import type { Lexicon } from "../words/lexicon.ts";
import { Role, rolesOf } from "../words/roles.ts";
import { has, isMark, markAt, type Token } from "../words/tokens.ts";

/** 义诊3场,每场40人; 培训3期,每期40人; 每期培训40人,共3期; 培训2期,第一期50人,第二期46人 */
export const eachHolding = new Sign(
  "场期次",
  /[\d一二两三四五六七八九十]{1,3}[场期次],每[场期次]\d|每[场期次][^,。;\n]{0,4}\d{1,4}人次?,共[\d一二两三四五六七八九十]{1,3}[场期次]|[场期],第一[场期]\d/,
);

const ofPeople = new Set(["medical", "training", "trainee"]);

/** So many each of the times are so many in all, as 共 says it. Not: 义诊3场,每场半天, 走访3次,每次5户, 义诊3场,每场40人,共120人 */
export function withHoldingsSummed(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  return timesInFront(tokens, lexicon) ?? timesBehind(tokens) ?? oneByOne(tokens, lexicon) ?? tokens;
}

/** 义诊|3场|,|每场|40人 */
function timesInFront(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] | null {
  const at = tokens.findIndex(({ text }) => /^每[场期次]$/.test(text));
  const [times, comma, each, people] = tokens.slice(Math.max(0, at - 2), at + 2);
  if (at < 3 || times === undefined || each === undefined || people === undefined) return null;
  if (!isMark(comma, ",") || !isOften(times, each.text.charAt(1)) || !isPeople(people)) return null;
  if (!isHeld(tokens, at - 3) || !endsThere(tokens, at + 2)) return null;
  const sum = product(times, people);
  if (sum === null) return null;
  return [
    ...tokens.slice(0, at),
    { ...each, kind: "word", word: lexicon.word("共"), text: "共" },
    sum,
    ...tokens.slice(at + 2),
  ];
}

/** 每期|培训|40人|,|共|3期: told as 培训3期,共120人 */
function timesBehind(tokens: readonly Token[]): readonly Token[] | null {
  const at = tokens.findIndex(({ text }) => /^每[场期次]$/.test(text));
  const [each, act, people, comma, pool, times] = tokens.slice(at, at + 6);
  if (at < 0 || !(at === 0 || isMark(tokens[at - 1], ",;。\n"))) return null;
  if (each === undefined || act === undefined || people === undefined) return null;
  if (comma === undefined || pool === undefined || times === undefined) return null;
  if (!ofPeople.has(act.word?.measure?.id ?? "") || !isPeople(people) || !isMark(comma, ",")) return null;
  if (!has(pool, Role.pool) || !isOften(times, each.text.charAt(1)) || !endsThere(tokens, at + 6))
    return null;
  const sum = product(times, people);
  if (sum === null) return null;
  const often = { ...times, start: act.end, end: act.end };
  const inAll = { ...sum, start: times.start, end: times.end };
  return [...tokens.slice(0, at), act, often, comma, pool, inAll, ...tokens.slice(at + 6)];
}

/** 培训|2期|,|第一|期|50人|,|第二|期|46人: told as 培训2期,共96人 */
function oneByOne(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] | null {
  const at = tokens.findIndex(({ text }) => text === "第一");
  const times = tokens[at - 2];
  if (at < 3 || times === undefined || !isMark(tokens[at - 1], ",") || !isHeld(tokens, at - 3)) return null;
  let end = at;
  let sum = 0;
  let count = 0;
  for (;;) {
    const [ordinal, held, people] = tokens.slice(end, end + 3);
    if (ordinal === undefined || held === undefined || people === undefined) break;
    if (ordinal.text !== `第${ordinals.charAt(count)}` || !/^[场期]$/.test(held.text)) break;
    if (!isPeople(people) || !isOften(times, held.text)) return null;
    sum += people.quantity?.value ?? 0;
    count += 1;
    end += 3;
    if (isMark(tokens[end], ",、") && tokens[end + 1]?.text.startsWith("第")) end += 1;
  }
  if (count < 2 || count !== times.quantity?.value || !endsThere(tokens, end)) return null;
  const [first, last] = [tokens[at] as Token, tokens[end - 1] as Token];
  if (last.quantity === null) return null;
  return [
    ...tokens.slice(0, at),
    { ...first, kind: "word", word: lexicon.word("共"), text: "共" },
    { ...last, text: `${sum}人`, quantity: { ...last.quantity, value: sum } },
    ...tokens.slice(end),
  ];
}

const ordinals = "一二三四五六七八九十";

function isOften(token: Token, unit: string): boolean {
  return (token.quantity?.unit?.name ?? token.quantity?.unitSaid) === unit || token.text.endsWith(unit);
}

function isPeople(token: Token): boolean {
  return token.quantity?.value != null && /人次?$/.test(token.text);
}

function isHeld(tokens: readonly Token[], at: number): boolean {
  let from = at;
  while (from > 0 && !isMark(tokens[from - 1], ",;。\n")) from -= 1;
  const front = tokens.slice(from, at + 1);
  return (
    front.some(({ word }) => ofPeople.has(word?.measure?.id ?? "")) &&
    !front.some((token) => has(token, Role.plan) || has(token, Role.attend))
  );
}

/** Nothing, or another act: no sum of all of them. */
function endsThere(tokens: readonly Token[], at: number): boolean {
  if (tokens[at] === undefined || isMark(tokens[at], ";。!\n")) return true;
  const behind = tokens.slice(at + 1, at + 4);
  return isMark(tokens[at], ",") && !behind.some((token) => has(token, Role.pool) || isPeople(token));
}

function product(times: Token, people: Token): Token | null {
  const { quantity } = people;
  const often = times.quantity?.value;
  if (quantity?.value == null || often == null || often < 2) return null;
  const value = quantity.value * often;
  return { ...people, text: `${value}人`, quantity: { ...quantity, value } };
}

/** 送来雨衣雨鞋各30套, 送去棉衣棉鞋各2件 */
export const pairsEach = new Sign("各", /[\u4e00-\u9fff]{4}各[\d一二两三四五六七八九十]/);

/** 雨衣|雨鞋|各|30套: two things side by side in front of so much of each. Not: 花生种子各2袋 */
export function withPairsParted(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const told: Token[] = [];
  for (const [at, token] of tokens.entries()) {
    told.push(token);
    const [next, each, much] = tokens.slice(at + 1, at + 4);
    if (next === undefined || token.end !== next.start) continue;
    if (!has(each, Role.each) || much?.quantity?.unit == null) continue;
    if (ofKind.test(next.text)) continue;
    if (isWare(token, lexicon) && isWare(next, lexicon)) told.push(markAt(token.end, token, "、"));
  }
  return told;
}

/** 土豆|种子, 苹果|树苗: of what is in front of it. */
const ofKind = /^(?:种子|树苗|种薯|种苗|菜苗|苗木|饲料|肥料|礼[盒包]|罐头|制品)$/;

function isWare({ text, pos, word }: Token, lexicon: Lexicon): boolean {
  if (text.length !== 2 || !lexicon.endsAsThing(text)) return false;
  return pos === "thing" || (word?.goods != null && word.roles.isEmpty);
}

/** 购置办公桌椅6套(价值6000元)送给村委会 */
export const worthThenGiven = new Sign(
  "价",
  /[\d一二两三四五六七八九十]{1,5}[\u4e00-\u9fff](?:[,(]|\s)?价值[\d.]{1,8}万?元\)?[送捐赠]/,
);

const gives = rolesOf(Role.give);

/** 购置办公桌椅6套,|价值|6000元|送给|村委会: what it was worth, told behind where it went. Not: 价值6000元的电脑送给村委会 */
export function withWorthBehind(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(
    (token, place) =>
      token.text === "价值" &&
      place > 2 &&
      isMark(tokens[place - 1], ",(") &&
      tokens[place - 2]?.quantity?.unit?.kind === "count" &&
      tokens[place + 1]?.quantity?.unit?.kind === "money",
  );
  if (at < 0) return tokens;
  const give = isMark(tokens[at + 2], ")") ? at + 3 : at + 2;
  const giving = tokens[give];
  if (giving === undefined || !giving.word?.roles.hasSome(gives)) return tokens;
  let end = give;
  while (end < tokens.length && !isMark(tokens[end], ",;。!\n")) end += 1;
  const place = tokens[end - 1]?.end ?? giving.end;
  const worth = tokens
    .slice(at, at + 2)
    .map((token) => ({ ...token, start: place, end: place, bracketed: false }));
  return [
    ...tokens.slice(0, at - 1),
    ...tokens.slice(give, end),
    markAt(place, giving, ","),
    ...worth,
    ...tokens.slice(end),
  ];
}
