import { textOf } from "../scene/stretch.ts";
import { Sign } from "../text/characters.ts";
import type { Lexicon } from "../words/lexicon.ts";
import { Role } from "../words/roles.ts";
import { has, isMark, type Token } from "../words/tokens.ts";

/** 李平(在家)、王五(外出), 王五(外出) */
export const awayInBrackets = new Sign("外", /\((?:人|都|全家|一家)?(?:外出|在外)[^()]{0,3}\)/);

/**
 * 走访李平(在家)、王五(|外出务工|): not there, as the other was; 走访王五(外出) says so too, where nothing is told behind it.
 * Not: 走访王五(外出务工), which may tell what kind of household it is; 走访王五(外出),与其妻子聊天; 给李平(在家)、王五(外出)打电话;
 * 视频走访王五(外出)
 */
export function withAwayTold(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const there = tokens.some((_, at) => isIn(tokens, at));
  const out: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    out.push(token);
    const close = isMark(token, "(") ? tokens.findIndex((other, to) => to > at && isMark(other, ")")) : -1;
    const inside = tokens.slice(at + 1, close);
    const [first] = inside;
    if (close < 0 || first === undefined || !isOfVisited(tokens, at)) continue;
    const ends = tokens[close + 1] === undefined || isMark(tokens[close + 1], "、。;\n");
    if (!(there ? awayForWork : away).test(textOf(inside)) || !(there || ends)) continue;
    if (!there && tokens.slice(close).some((behind) => has(behind, Role.kin))) continue;
    const last = inside.at(-1) ?? first;
    const word = lexicon.word(notThere);
    out.push({ ...first, kind: "word", text: notThere, end: last.end, word, pos: null });
    at = close - 1;
  }
  return out;
}

const notThere = "不在家";
const away = /^(?:人|都|全家|一家)?外出了?$/;
const awayForWork = /^(?:人|都|全家|一家)?(?:外出(?:务工|打工|就医)?|在外(?:地|务工|打工)?|在外地)了?$/;

const fromAfar = /视频|微信|电话|语音|短信|线上/;

/** 走访李平(|在家|), 走访李平(|在家|,送油1桶) */
function isIn(tokens: readonly Token[], at: number): boolean {
  if (!isMark(tokens[at], "(") || tokens[at + 1]?.text !== "在" || !has(tokens[at + 2], Role.home))
    return false;
  return isMark(tokens[at + 3], "),") && isOfVisited(tokens, at);
}

/** 走访:李平(…)、王五|(: behind a name in a row of those visited. */
function isOfVisited(tokens: readonly Token[], opening: number): boolean {
  let at = nameBefore(tokens, opening);
  if (at < 0) return false;
  for (at -= 1; isMark(tokens[at], "、"); at -= 1) {
    let behind = at;
    if (isMark(tokens[at - 1], ")"))
      behind = tokens.findLastIndex((token, to) => to < at && isMark(token, "("));
    at = nameBefore(tokens, behind);
    if (at < 0) return false;
  }
  while (isMark(tokens[at], ":") || /^[了过]$/.test(tokens[at]?.text ?? "")) at -= 1;
  return (
    tokens[at]?.word?.measure?.id === "visit" &&
    !fromAfar.test(textOf(tokens.slice(Math.max(0, at - 3), at + 1)))
  );
}

/** 李平|(, 李平|家|(: where the name stands; -1 where none does. */
function nameBefore(tokens: readonly Token[], end: number): number {
  const name = has(tokens[end - 1], Role.home) || has(tokens[end - 1], Role.title) ? end - 2 : end - 1;
  return tokens[name]?.mention != null ? name : -1;
}
