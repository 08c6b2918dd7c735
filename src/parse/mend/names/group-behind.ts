import { Sign } from "../../text/characters.ts";
import { Role } from "../../words/roles.ts";
import { has, isMark, type Token } from "../../words/tokens.ts";

/** 李平家我去了是三组的李平, 走访李平,是三组的, 李平家去了,就是二组那个 */
export const groupBehind = new Sign("组社队", /[是,][^,。;\n]{0,6}[组社队]的?/);

/**
 * 李平|家我去了|是|三组|的|李平|啊给他拿了一箱奶: which of those of one name it is, told behind it. Not: 李平家去了,三组的路坏了
 */
export function withGroupTold(tokens: readonly Token[]): readonly Token[] {
  const told = [...tokens];
  for (let at = 0; at < told.length; at += 1) {
    const token = told[at] as Token;
    const { mention } = token;
    if (mention?.form !== "roster" || mention.fits.length < 2) continue;
    if (told[at - 1]?.kind === "group" || told[at - 2]?.kind === "group") continue;
    const of = groupTold(told, at, mention.name);
    const fits = mention.fits.filter((household) => household.group === told[of]?.group);
    if (of < 0 || fits.length === 0) continue;
    told[at] = { ...token, mention: { ...mention, fits } };
    const from = isThatIs(told[of - 1]) ? of - 1 : of;
    let end = endOfWhich(told, of, mention.name);
    // 刘军|就是三组那个刘军|家今天去了
    if (has(told[end - 1], Role.home) && !has(told[at + 1], Role.home)) end -= 1;
    told.splice(from, end - from);
  }
  return told;
}

/** Where the group stands that is told of the name at `name`; -1 where none is. */
function groupTold(tokens: readonly Token[], name: number, called: string): number {
  for (let at = name + 1; at <= name + farthest; at += 1) {
    const token = tokens[at];
    if (token === undefined || isMark(token, "。;!?\n")) return -1;
    if (token.mention !== null) return -1;
    if (token.kind !== "group") continue;
    const opens = isThatIs(tokens[at - 1]) || isMark(tokens[at - 1], ",");
    return opens && endsThere(tokens, endOfWhich(tokens, at, called)) ? at : -1;
  }
  return -1;
}

/** 三组|的|李平|啊, 三组|那个: behind all that says which one. */
function endOfWhich(tokens: readonly Token[], group: number, called: string): number {
  let end = group + 1;
  if (tokens[end]?.text === "的") end += 1;
  if (/^那[个家户]$/.test(tokens[end]?.text ?? "")) end += 1;
  if (tokens[end]?.mention?.name === called) {
    end += 1;
    while (has(tokens[end], Role.home)) end += 1;
  }
  if (/^[啊呀哈嘛呢]$/.test(tokens[end]?.text ?? "")) end += 1;
  return end;
}

/** Nothing else of that group is told: 三组的|路坏了. */
function endsThere(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end];
  const which = tokens[end - 1];
  if (which?.kind === "group") return next === undefined || next.kind === "mark";
  return (
    next === undefined ||
    next.kind === "mark" ||
    which?.text !== "的" ||
    has(next, Role.dative) ||
    has(next, Role.give) ||
    has(next, Role.cadreSelf)
  );
}

function isThatIs(token: Token | undefined): boolean {
  return /^就?是$/.test(token?.text ?? "");
}

const farthest = 8;
