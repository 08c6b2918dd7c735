import type { Normalized } from "../text/normalize.ts";
import { Role, rolesOf } from "../words/roles.ts";
import { has, hasSome, type Token } from "../words/tokens.ts";
import { type Kept, spanOf } from "./kept.ts";
import type { Person } from "./scene.ts";
import type { Stretch } from "./stretch.ts";

/**
 * 上午李平家没人,|下午又去了李平家; was not home this morning,|visited her again in the afternoon: called on once more, later than the miss told of
 * in the same sentence.
 * Not: 下午又去还是没人, 邻居说进城了,又去了, 下午又去了,邻居说进城了; 下午再去, which may still be to come
 */
export function isGoneAgain(
  miss: Kept,
  people: readonly Person[],
  tokens: readonly Token[],
  { text }: Normalized,
): boolean {
  const { start, end } = spanOf(tokens);
  const said = text.slice(Math.max(start, miss.end), end);
  if (tokens.some(isOther) && !tokens.some((token) => hasSome(token, ours))) return false;
  if (start < miss.end || !isLater(said, text.slice(miss.start, miss.end))) return false;
  if (!done.test(said)) return false;
  // was not home, neighbour said he went out, visited again: nothing tells of another time of the day.
  const between = text.slice(miss.end, Math.max(miss.end, start));
  if (/邻居|隔壁|neighbou?r/.test(between) && partOfDay.exec(said) === null) return false;
  const behind = text.slice(end, end + farthest).split(/[;。\n]/, 1)[0] ?? "";
  // 李平、刘军不在家,|下午又去了一趟|,刘军在家: not all of them.
  const named = people.length === 1 || tokens.some(({ mention }) => mention !== null);
  if (!named && !/[都均全]/.test(said + behind)) return false;
  return !notThere.test(said) && !notThere.test(behind);
}

/** 上午李平、刘军不在家,下午又去了,|刘军在家; 下午李平家有人了 */
export function isInByNow(miss: Kept, { tokens, text: said }: Stretch, { text }: Normalized): boolean {
  const { start, end } = spanOf(tokens);
  if (!isIn.test(said) || /约|等|应该|可能|今晚/.test(said) || start < miss.end) return false;
  return isLater(text.slice(miss.end, end), text.slice(Math.max(0, miss.start - 2), miss.end));
}

const isIn =
  /^(?:[上中下]午|傍晚|晚上|只有?|就|结果|但)*[^,在不没外有说]{2,7}?(?:(?:也|都|倒是?)?在(?:家|屋)里?|[家屋]里?(?:也|都)?有人在?家?)(?:呢|的|了)?$/;

/** 下午刘书记|又去了: somebody else's way. */
function isOther(token: Token): boolean {
  return token.kind === "cadre" || has(token, Role.role);
}

const ours = rolesOf(Role.with, Role.cadreSelf);
const farthest = 24;

/** In another part of the day, or once more. */
function isLater(said: string, miss: string): boolean {
  const part = partOfDay.exec(said)?.[0];
  return once.test(said) || (part !== undefined && !miss.includes(part));
}

const partOfDay = /中午|晌午|下午|后晌|傍晚|擦黑|晚上|后来|收工后|at noon|afternoon|evening|later/;
const once =
  /[又再]次?(?:[去到跑来上走]|看望|探望|慰问|入户|家访)|第[二三两四2-4][次趟回]|\bagain\b|\bwent back\b/;
const done = /[了过成又在都]|\b(?:visited|went|saw|met|came)\b/;

/** Nobody was met then either, or who knows. */
const notThere =
  /还是|[仍依]|照[样旧]|没(?:有?人|[在见碰遇回找开得])|[不未]在|[未没][见碰遇]|锁|无人|[扑走跑]了?个?空|白跑|邻居|隔壁|敲|电话|不开|地里|下地|县城|城里|外[地出]|赶集|医院|走亲|不知|门口|打工|上山|务工|\b(?:not|still|nobody|no one|neighbou?rs?|locked|phone[ds]?|out)\b|n't/;
