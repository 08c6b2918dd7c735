import { textOf } from "../scene/stretch.ts";
import { Sign } from "../text/characters.ts";
import type { Lexicon } from "../words/lexicon.ts";
import { Role } from "../words/roles.ts";
import { has, isMark, type Token } from "../words/tokens.ts";

/** 李平(在家)、王五(外出), 王五(外出) */
export const awayInBrackets = new Sign("外", /\((?:人|都|全家|一家)?(?:外出|在外)[^()]{0,3}\)/);

/**
 * 走访李平(在家)、王五(|外出务工|): not there, as the other was; (外出) alone says so too.
 * Not: 走访李平、王五(外出务工), which may tell what kind of household it is; 王五(儿子外出)
 */
export function withAwayTold(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const there = tokens.some((token, at) => isMark(token, "(") && has(tokens[at + 2], Role.home) && isIn(tokens, at));
  const out: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    out.push(token);
    const close = isMark(token, "(") ? tokens.findIndex((other, to) => to > at && isMark(other, ")")) : -1;
    const inside = tokens.slice(at + 1, close);
    const [first] = inside;
    if (close < 0 || first === undefined || !isBehindName(tokens, at)) continue;
    if (!(there ? awayForWork : away).test(textOf(inside))) continue;
    const last = inside.at(-1) ?? first;
    out.push({ ...first, kind: "word", text: notThere, end: last.end, word: lexicon.word(notThere), pos: null });
    at = close - 1;
  }
  return out;
}

const notThere = "不在家";
const away = /^(?:人|都|全家|一家)?外出了?$/;
const awayForWork = /^(?:人|都|全家|一家)?(?:外出(?:务工|打工|就医)?|在外(?:地|务工|打工)?|在外地)了?$/;

/** (|在家|), (|在家|,送油1桶) */
function isIn(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.text === "在" && isMark(tokens[at + 3], "),") && isBehindName(tokens, at);
}

/** 李平|(, 李平|家|( */
function isBehindName(tokens: readonly Token[], at: number): boolean {
  const name = has(tokens[at - 1], Role.home) || has(tokens[at - 1], Role.title) ? at - 2 : at - 1;
  return tokens[name]?.mention != null;
}
