import { textOf } from "../scene/stretch.ts";
import { Sign } from "../text/characters.ts";
import { Role, rolesOf } from "../words/roles.ts";
import { isMark, markAt, type Token } from "../words/tokens.ts";

/** 购置办公桌椅6套(价值6000元)送给村委会 */
export const worthThenGiven = new Sign(
  "价",
  /[\d一二两三四五六七八九十]{1,5}[\u4e00-\u9fff](?:[,(]|\s)?价值[\d.]{1,8}万?元\)?[送捐赠]/,
);

const gives = rolesOf(Role.give);

/** 购置办公桌椅6套,|价值|6000元|送给|村委会: what it was worth, told behind where it went. Not: 价值6000元的电脑送给村委会, 李平购置电脑2台(价值6000元)送给村委会 */
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
  // 李平购置电脑2台(价值6000元)送给村委会: the worth of what was theirs.
  if (isOfTheirs(tokens, at)) return [...tokens.slice(0, at - 1), ...tokens.slice(give)];
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

/** 李平|购置|电脑2台: given by them. Not: 为李平|购置, 给李平家|购置 */
function isOfTheirs(tokens: readonly Token[], at: number): boolean {
  const from = tokens.slice(0, at - 1).findLastIndex((token) => isMark(token, ",;。!\n")) + 1;
  return (
    tokens[from]?.mention != null &&
    !toTheirHome.test(textOf(tokens.slice(at, at + 6))) &&
    /^(?:自己|家)?(?:购|买|捐)/.test(textOf(tokens.slice(from + 1, from + 3)))
  );
}

const toTheirHome = /送(?:给|到|去)了?(?:[他她]|家|老人)/;
