import { Role } from "../words/roles.ts";
import { has, isMark, type Token } from "../words/tokens.ts";
import { hasMark } from "./marks.ts";

/**
 * 走访 李平√|刘军√|赵满仓×, 入户:李平(√) 刘军(×): of those behind a word of visiting, each with a tick or a cross, the ones ticked, as in a list:
 * 走访:李平、刘军. The same tokens where anything else stands between them.
 */
export function withTicksRead(tokens: readonly Token[]): readonly Token[] {
  if (!hasMark(tokens, "√×")) return tokens;
  const first = tokens.findIndex(({ mention }) => mention !== null);
  if (first < 1 || !headsVisits(tokens.slice(0, first))) return tokens;
  const ticked: Token[] = [];
  let found = 0;
  let end = first;
  for (let at = first; at < tokens.length; ) {
    const pair = pairAt(tokens, at);
    if (pair === null) break;
    found += 1;
    const name = tokens[at] as Token;
    if (pair.done) {
      if (ticked.length > 0) ticked.push({ ...(tokens[at - 1] as Token), text: "、", bracketed: false });
      ticked.push(name);
    }
    end = pair.end;
    at = end;
    while (isMark(tokens[at], parting)) at += 1;
  }
  const behind = tokens[end];
  if (found < 2 || ticked.length === 0 || (behind !== undefined && !isMark(behind, ",;。\n"))) return tokens;
  const head = tokens.slice(0, first).filter((token) => !isMark(token, " :\n"));
  const colon = tokens[first - 1] as Token;
  return [...head, { ...markAt(colon), text: ":" }, ...ticked, ...tokens.slice(end)];
}

const parting = " ,;、\n|\t";

/** 今天走访, 入户情况: with nothing else. */
function headsVisits(head: readonly Token[]): boolean {
  return (
    head.some(({ word }) => word?.measure?.id === "visit") &&
    head.every(
      (token) =>
        token.kind === "day" ||
        token.word?.measure?.id === "visit" ||
        has(token, Role.filler) ||
        isMark(token, " :\n"),
    )
  );
}

/** 李平√, 李平家 √, 李平(×): where it ends, and whether it is a tick. */
function pairAt(tokens: readonly Token[], from: number): { end: number; done: boolean } | null {
  if (tokens[from]?.mention == null) return null;
  let at = from + 1;
  while (has(tokens[at], Role.home) || has(tokens[at], Role.title) || isMark(tokens[at], " ")) at += 1;
  const opens = isMark(tokens[at], "(");
  if (opens) at += 1;
  const tick = tokens[at];
  if (!isMark(tick, "√×")) return null;
  if (opens && !isMark(tokens[at + 1], ")")) return null;
  return { end: at + (opens ? 2 : 1), done: isMark(tick, "√") };
}

function markAt(token: Token): Token {
  return { ...token, kind: "mark", word: null, when: null, bracketed: false };
}
