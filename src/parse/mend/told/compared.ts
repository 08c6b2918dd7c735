import { Sign } from "../../text/characters.ts";
import { Role } from "../../words/roles.ts";
import { has, isMark, type Token, tokenAt } from "../../words/tokens.ts";

/** 比他多一袋, 比李平家少两斤 */
export const compares = new Sign("比", /比[^,。;]{1,8}[多少](?:给|送)?了?[\d一二两三四五六七八九十几半]/);

/** 李平两袋,王五家多给了一袋 */
export const gotMore = new Sign("多", /多(?:给|送|拿|发|带|捎)了[\d一二两三四五六七八九十几半]/);

/**
 * 给李平2袋化肥,王五家|多给了1袋|: by how much more than another who was told of in the same sentence, where nothing was told of him before; how
 * much he got is not said. Not: 给李平2袋,王五2袋,王五家多给了1袋; 给李平送了2袋,又多给了1袋; 王五家多送了1桶油; 每户2袋,王五家多给了1袋
 */
export function withoutMoreThanAnother(tokens: readonly Token[]): readonly Token[] {
  const told: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]?.text === "多" && isMoreOf(tokens, at)) while (tokens[at]?.quantity === null) at += 1;
    else told.push(tokens[at] as Token);
  }
  return told;
}

/** As many words as are looked at on either side. */
const longestSentence = 60;

function isMoreOf(tokens: readonly Token[], at: number): boolean {
  const whom = has(tokens[at - 1], Role.home) ? tokenAt(tokens, at - 2) : tokenAt(tokens, at - 1);
  const figure = tokens[at + 2]?.text === "了" ? at + 3 : at + 2;
  if (whom?.mention == null || !/^[给送拿发带捎]了?$/.test(tokens[at + 1]?.text ?? "")) return false;
  const more = tokens[figure]?.quantity;
  const unit = more?.unit?.name;
  // 多给了1袋|油: of another thing.
  if (unit === undefined || !(tokens[figure + 1] === undefined || isMark(tokens[figure + 1], ",;。!\n")))
    return false;
  const ends = (token: Token) => isMark(token, "。!\n");
  const front = tokens.slice(Math.max(0, at - longestSentence), at - 1);
  const before = front.slice(front.findLastIndex(ends) + 1).filter((token) => token !== whom);
  // 5户每户2袋,王五多给了1袋: on top of his share.
  if (before.some((token) => has(token, Role.each))) return false;
  // 给李平2袋,王五多给了1袋,共3袋: the sum tells that it was all he got.
  const rest = tokens.slice(figure + 1, figure + longestSentence);
  const stop = rest.findIndex(ends);
  const behind = stop < 0 ? rest : rest.slice(0, stop);
  if (
    behind.some((token) => has(token, Role.pool)) &&
    behind.some(({ quantity }) => quantity?.unit?.name === unit)
  )
    return false;
  const { name } = whom.mention;
  return (
    before.some(({ mention }) => mention !== null && mention.name !== name) &&
    !before.some(({ mention }) => mention?.name === name) &&
    before.some(({ quantity }) => quantity?.unit?.name === unit)
  );
}

/** Tokens: 比|李平|家|多. */
const longest = 6;

/** How much more or less somebody had than somebody else is no figure of what he had: 比他多一袋 is left out. */
export function withoutComparisons(tokens: readonly Token[]): readonly Token[] {
  const told: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const end = tokens[at]?.text === "比" ? endOfComparison(tokens, at) : -1;
    if (end < 0) told.push(tokens[at] as Token);
    else at = end;
  }
  return told;
}

/** Where the figure behind 多 or 少 stands; -1 where none does. */
function endOfComparison(tokens: readonly Token[], at: number): number {
  for (let more = at + 2; more < at + longest; more += 1) {
    const token = tokens[more];
    if (token === undefined || token.kind === "mark") return -1;
    if (!/^[多少](?:了|给了?|送了?)?$/.test(token.text)) continue;
    let figure = more + 1;
    while (figure < more + 3 && /^(?:给|送)?了?$/.test(tokens[figure]?.text ?? "#")) figure += 1;
    return tokens[figure]?.quantity == null ? -1 : figure;
  }
  return -1;
}
