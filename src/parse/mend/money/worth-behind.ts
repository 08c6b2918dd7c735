import { textOf } from "../../scene/stretch.ts";
import { Sign } from "../../text/characters.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import { has, hasSome, isMark, markAt, startOfClause, type Token } from "../../words/tokens.ts";

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
  const from = startOfClause(tokens, at - 1);
  return (
    tokens[from]?.mention != null &&
    !toTheirHome.test(textOf(tokens.slice(at, at + 6))) &&
    /^(?:自己|家)?(?:购|买|捐)/.test(textOf(tokens.slice(from + 1, from + 3)))
  );
}

const toTheirHome = /送(?:给|到|去)了?(?:[他她]|家|老人)/;

/** 送了慰问品,合计1800元 */
export const sumOfClass = new Sign(
  "共合总",
  /[品物资包礼西货款],(?:一共|总共|合计|共计|共|总计)(?:价值|折合)?[约近]?[\d一二两三四五六七八九十]/,
);

/** 给12户|送了|慰问品|(,)|合计|1800元: of goods told by a word for them all, the sum behind the stop is what they are worth. Not: 送了慰问金和慰问品,合计1800元 */
export function withSumOfClass(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter(
    (token, at) => !(isMark(token, ",") && has(tokens[at + 1], Role.pool) && closesClass(tokens, at)),
  );
}

function closesClass(tokens: readonly Token[], at: number): boolean {
  const thing = tokens[at - 1];
  if (thing?.word?.goodsClass !== true || !hasSome(verbBefore(tokens, at - 1), gives)) return false;
  let figure = at + 2;
  while (has(tokens[figure], Role.about)) figure += 1;
  const next = tokens[figure + 1];
  return tokens[figure]?.quantity?.unit?.kind === "money" && (next === undefined || isMark(next, ",;。!\n"));
}

/** 送|了|些|慰问品: what was done with it. */
function verbBefore(tokens: readonly Token[], at: number): Token | undefined {
  let verb = at - 1;
  while (tokens[verb]?.text === "了" || has(tokens[verb], Role.someAmount)) verb -= 1;
  return tokens[verb];
}
