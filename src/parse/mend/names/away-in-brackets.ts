import { textOf } from "../../scene/stretch.ts";
import { Sign } from "../../text/characters.ts";
import type { Lexicon } from "../../words/lexicon.ts";
import { Role } from "../../words/roles.ts";
import { has, isMark, type Token } from "../../words/tokens.ts";

/** 李平(在家)、王五(外出), 王五(外出) */
export const awayInBrackets = new Sign("外", /\((?:人|都|全家|一家)?(?:外出|在外)[^()]{0,3}\)/);

/**
 * 走访李平(在家)、王五(|外出务工|): not there, as the other was; 走访王五(外出) says so too, where nothing is told behind it.
 * Not: 走访王五(外出务工), which may tell what kind of household it is; 走访王五(外出),与其妻子聊天; 给李平(在家)、王五(外出)打电话;
 * 视频走访王五(外出)
 */
export function withAwayTold(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const visited = bracketsOfVisited(tokens);
  const there = visited.some(({ open }) => isIn(tokens, open));
  const lastKin = tokens.findLastIndex((token) => has(token, Role.kin));
  const told = new Map<number, number>();
  for (const { open, close } of visited) {
    const next = tokens[close + 1];
    const ends = next === undefined || isMark(next, "、。;\n");
    const inside = textOf(tokens.slice(open + 1, close));
    if (there ? awayForWork.test(inside) : away.test(inside) && ends && lastKin < close)
      told.set(open + 1, close);
  }
  if (told.size === 0) return tokens;
  const word = lexicon.word(notThere);
  const out: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const close = told.get(at);
    if (close === undefined) out.push(token);
    else {
      const { end } = tokens[close - 1] ?? token;
      out.push({ ...token, kind: "word", text: notThere, end, word, pos: null });
      at = close - 1;
    }
  }
  return out;
}

const notThere = "不在家";
const away = /^(?:人|都|全家|一家)?外出了?$/;
const awayForWork = /^(?:人|都|全家|一家)?(?:外出(?:务工|打工|就医)?|在外(?:地|务工|打工)?|在外地)了?$/;

const fromAfar = /视频|微信|电话|语音|短信|线上/;

/** 走访李平(|在家|), 走访李平(|在家|,送油1桶) */
function isIn(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.text !== "在" || !has(tokens[at + 2], Role.home)) return false;
  return isMark(tokens[at + 3], "),");
}

/** 走访:李平(|…)、王五(|…): those behind a name in a row of who was visited, in order; an open one ends nowhere. */
function bracketsOfVisited(tokens: readonly Token[]): { open: number; close: number }[] {
  const found: { open: number; close: number }[] = [];
  let row = false;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (isMark(token, "(")) {
      let close = at + 1;
      while (close < tokens.length && !isMark(tokens[close], "()")) close += 1;
      if (isMark(tokens[close], ")")) {
        if (row && isNamed(tokens, at)) found.push({ open: at, close });
        at = close;
      } else {
        row = false;
        at = close - 1;
      }
    } else if (token.word?.measure?.id === "visit")
      row = !fromAfar.test(textOf(tokens.slice(Math.max(0, at - 3), at + 1)));
    else row &&= goesOn(token);
  }
  return found;
}

function goesOn(token: Token): boolean {
  if (token.mention !== null || isMark(token, "、:") || /^[了过]$/.test(token.text)) return true;
  return has(token, Role.home) || has(token, Role.title);
}

/** 李平|(, 李平|家|( */
function isNamed(tokens: readonly Token[], end: number): boolean {
  const name = has(tokens[end - 1], Role.home) || has(tokens[end - 1], Role.title) ? end - 2 : end - 1;
  return tokens[name]?.mention != null;
}
