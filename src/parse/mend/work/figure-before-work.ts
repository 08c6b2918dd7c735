import { Sign } from "../../text/characters.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import { has, hasSome, isMark, type Token } from "../../words/tokens.ts";

/** 对2公里村道进行维修, 让1.5公里的道路实现了硬化: how much of it stands in front of what was built. */
export const figureBeforeWork = new Sign(
  "行现",
  /[对让使][\d.一二两三四五六七八九十百千万余多]{1,8}[^,。;\n]{2,24}(?:进行|实现)了?[^,。;\n]/,
);

const leads = /^[对让使]$/;
const carriedOut = /^(?:进行|实现)了?$/;

/** 对|2公里|村道|进行|了|维修: told as 村道|维修|2公里. Not: 对|2公里|村道|进行|检查, 对|3口|水窖|进行|维修|前的检查 */
export function withWorkInFront(tokens: readonly Token[]): readonly Token[] {
  const told: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    // 将|对3口水窖进行维修: not yet.
    const leadsIn = leads.test(tokens[at]?.text ?? "") && !has(tokens[at - 1], Role.plan);
    const act = leadsIn ? actOf(tokens, at + 1) : -1;
    const end = act < 0 ? -1 : endOfAct(tokens, act);
    const works = end < 0 ? null : worksIn(tokens.slice(at + 1, act));
    const verb = tokens[end - 1];
    if (works === null || verb === undefined) {
      told.push(tokens[at] as Token);
      continue;
    }
    for (const { thing, figure, mark } of works) {
      told.push(...thing, verb, { ...figure, start: verb.end, end: verb.end });
      if (mark !== null) told.push(mark);
    }
    at = end - 1;
  }
  return told;
}

/** Where 进行 or 实现 stands in the clause; -1 where it does not. */
function actOf(tokens: readonly Token[], from: number): number {
  for (let at = from; at < from + longestList; at += 1) {
    const token = tokens[at];
    if (token === undefined || isMark(token, ",;。!\n")) return -1;
    if (carriedOut.test(token.text)) return at;
  }
  return -1;
}

const longestList = 16;

/** Behind 维修, or 清淤|维修, where the clause ends there; -1 where nothing is built or more is told. */
function endOfAct(tokens: readonly Token[], act: number): number {
  let at = act + 1;
  while (tokens[at]?.text === "了" || tokens[at]?.text === "全面") at += 1;
  const from = at;
  while (hasSome(tokens[at], builds)) at += 1;
  const next = tokens[at];
  return at > from && (next === undefined || isMark(next, ",;。!\n")) ? at : -1;
}

const builds = rolesOf(Role.build);

type Work = { thing: Token[]; figure: Token; mark: Token | null };

/** 2公里|的|村道|、|3口|水窖: each figure with its thing; null where anything else stands among them. */
function worksIn(tokens: readonly Token[]): Work[] | null {
  const works: Work[] = [];
  for (let at = 0; at < tokens.length; ) {
    const figure = tokens[at] as Token;
    if (figure.quantity?.value == null || figure.quantity.unit === null) return null;
    const from = tokens[at + 1]?.text === "的" ? at + 2 : at + 1;
    let to = from;
    while (to < tokens.length && isOfThing(tokens[to])) to += 1;
    const thing = tokens.slice(from, to);
    const mark = tokens[to] ?? null;
    if (!has(thing[thing.length - 1], Role.works)) return null;
    if (mark !== null && !isMark(mark, "、") && !has(mark, Role.joins)) return null;
    works.push({ thing, figure, mark });
    at = to + 1;
  }
  return works.length > 0 ? works : null;
}

function isOfThing(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.kind !== "mark" &&
    token.quantity === null &&
    token.mention === null &&
    !has(token, Role.joins)
  );
}
