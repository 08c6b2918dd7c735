import { Sign } from "./characters.ts";
import { Role } from "./roles.ts";
import { isHome } from "./slips.ts";
import { has, isMark, type Token, tokenAt } from "./tokens.ts";

/** 李平两袋,刘军一袋化肥: the same pack twice, and somebody between. */
export const countsInRow = new Sign(
  "袋桶箱斤包瓶壶盒床双套捆卷",
  /([袋桶箱斤包瓶壶盒床双套捆卷])[,、 ]?[^,。;\n、\d]{2,10}[\d一二两三四五六七八九十百半]+公?\1/,
);

/**
 * 给李平送了三袋、刘军两袋|化肥; 李平两袋,刘军一袋,|化肥: households in a row, each with its figure and nothing else, and what all of it was behind
 * the last. Not: 给李平送了米,李平三袋,刘军两袋化肥
 */
export function withThingOfRow(tokens: readonly Token[]): readonly Token[] {
  const told = [...tokens];
  for (let at = told.length - 1; at > 2; at -= 1) {
    const thing = told[at] as Token;
    const next = told[at + 1];
    if (thing.word?.goods == null || (next !== undefined && !isMark(next, ",;。!\n)"))) continue;
    const row = figuresOfRow(told, at - 1);
    const from = row.at(-1) ?? at;
    if (row.length < 2 || namesThing(told, from)) continue;
    for (const figure of row.slice(1)) told.splice(figure + 1, 0, thing);
  }
  return told;
}

/** Where the figures of the row stand that ends at `last`, the last first: each of one unit, behind a household. */
function figuresOfRow(tokens: readonly Token[], last: number): number[] {
  const row: number[] = [];
  const unit = tokens[last]?.quantity?.unit;
  for (let at = last; at > 0 && unit != null; ) {
    const quantity = tokens[at]?.quantity;
    if (quantity?.value == null || quantity.unit?.name !== unit.name) break;
    let name = at - 1;
    while (name > 0 && leadsFrom(tokens[name])) name -= 1;
    if (tokens[name]?.mention == null || isJoined(tokens, name)) break;
    row.push(at);
    at = name - 1;
    while (has(tokenAt(tokens, at), Role.dative)) at -= 1;
    if (isMark(tokenAt(tokens, at), ",、 ")) at -= 1;
  }
  return row;
}

/** 李平|家|送了|三袋 */
function leadsFrom(token: Token | undefined): boolean {
  return isHome(token) || has(token, Role.title) || (has(token, Role.give) && (token?.text.length ?? 0) <= 2);
}

/** 李平、|刘军|三袋: of both. */
function isJoined(tokens: readonly Token[], name: number): boolean {
  let at = name - 1;
  if (!isMark(tokenAt(tokens, at), "、 ") && !has(tokenAt(tokens, at), Role.joins)) return false;
  at -= 1;
  while (isHome(tokenAt(tokens, at))) at -= 1;
  return tokenAt(tokens, at)?.mention != null;
}

/** Something that could be meant as well is named before, in the same sentence. */
function namesThing(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= 0 && !isMark(tokens[at], ";。!\n"); at -= 1)
    if (tokens[at]?.word?.goods != null || (tokens[at]?.kind === "text" && tokens[at]?.pos === "thing"))
      return true;
  return false;
}
