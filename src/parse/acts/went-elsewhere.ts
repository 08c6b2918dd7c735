import { Role, rolesOf } from "../words/roles.ts";
import { has, hasSome, type Token, tokenAt } from "../words/tokens.ts";
import type { State } from "./act-state.ts";

/**
 * 没去李平家|去了王五家, 李平家没去|王五家去了, 没走访李平|走访了王五, 李平家我没去我|去的是王五家: the way that was gone behind the one
 * that was not.
 * Not: 没去李平家打算去王五家, 李平没去医院去了王五家
 */
export function goesElsewhere(tokens: readonly Token[], at: number, state: State): boolean {
  if (!state.failed) return false;
  const denied = placeOfUngone(tokens, at);
  if (denied < 0) return false;
  const token = tokens[at] as Token;
  if (token.kind === "household") {
    if (denied < at - 1 && !tokens.slice(denied + 1, at).every(isSmall)) return false;
    let way = at + 1;
    while (isSmall(tokens[way]) || has(tokens[way], Role.home) || has(tokens[way], Role.title)) way += 1;
    return isGone(tokens, way) && !leadsToName(tokens, way);
  }
  return isGone(tokens, at) && leadsToName(tokens, at);
}

/** 没去李平家|给王五送了两瓶油, 李平家没去成|给王五打了电话: done for somebody else than the one not gone to. */
export function isForAnother(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!hasSome(token, forThem) && !(has(token, Role.give) && token?.text.endsWith("给了"))) return false;
  const next = tokens[at + 1]?.mention;
  const last = tokens.slice(0, at).findLast(({ mention }) => mention !== null)?.mention;
  if (next == null || last == null || next.name === last.name) return false;
  if (has(tokens[at - 1], Role.not) && !ungone.test(tokens[at - 1]?.text ?? "")) return false;
  const isDone = ({ text, word }: Token) => text.includes("了") || word?.measure?.id === "talk";
  return tokens.slice(0, at).some(({ text }) => ungone.test(text)) && tokens.slice(at, at + 6).some(isDone);
}

const forThem = rolesOf(Role.dative, Role.help);

/** 去了李平家|没去王五家: another, who was not gone to. */
export function isNotGoneTo(tokens: readonly Token[], at: number): boolean {
  if (!ungone.test(tokens[at]?.text ?? "")) return false;
  const last = has(tokens[at - 1], Role.home) ? tokens[at - 2] : tokens[at - 1];
  const next = tokens[at + 1]?.mention;
  return last?.mention != null && next != null && next.name !== last.mention.name;
}

export const ungone = /^[没未]有?(?:去|走访|入户|到|上门)成?$/;
const furthest = 8;

/** Where the last way stands that was not gone by the sender; -1 where none is. */
function placeOfUngone(tokens: readonly Token[], end: number): number {
  for (let at = end - 1; at >= 0 && at > end - furthest; at -= 1) {
    if (!ungone.test(tokens[at]?.text ?? "")) continue;
    const who = tokenAt(tokens, at - 1);
    return who?.kind === "household" || has(who, Role.pronoun) || has(who, Role.kin) ? -1 : at;
  }
  return -1;
}

function isSmall(token: Token | undefined): boolean {
  return (
    has(token, Role.filler) ||
    has(token, Role.cadreSelf) ||
    /^(?:就|也|倒|是|只|而|但)$/.test(token?.text ?? "")
  );
}

/** 去了, 走访|了, 去|的; a way that is over. */
function isGone(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!has(token, Role.go) && token?.word?.measure?.id !== "visit") return false;
  return /[了过]$/.test(token?.text ?? "") || /^[了过的]$/.test(tokens[at + 1]?.text ?? "");
}

/** 去了|王五家, 走访|了|王五, 去|的|是|王五家 */
function leadsToName(tokens: readonly Token[], at: number): boolean {
  let to = at + 1;
  while (/^[了过的是到]$/.test(tokens[to]?.text ?? "")) to += 1;
  return tokens[to]?.mention != null;
}
