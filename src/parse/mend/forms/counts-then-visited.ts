import { Sign } from "../../text/characters.ts";
import { Role } from "../../words/roles.ts";
import { isTimeOfDay } from "../../words/time-words.ts";
import { has, isMark, markAt, type Token, tokenAt } from "../../words/tokens.ts";

/** 一组6户,二组8户,都走访完了 */
export const countsThenVisited = new Sign(
  "户",
  /户[、,和及][^。;\n]{1,16}户[、,]?(?:[也已]|已经)?(?:都|均|全部?)已?(?:经)?(?:走访|入户|慰问|看望|上门|走完|跑完)/,
);

/** The places or times with their figures, and behind them that all were gone to. */
type Row = { places: readonly Token[][]; visit: Token; end: number };

/**
 * 上午|一组|6户|,|下午|二组|8户|,|都|走访|完了 with the visit in front: 走访|一组|6户|、|二组|8户. 上午|6户|,|下午|8户|,|都|走访|了 with the sum of them.
 * Not: 一组6户,二组8户,都没走访; 一组6户都走访完了, where the one count stands beside the visit
 */
export function withVisitBeforeCounts(tokens: readonly Token[]): readonly Token[] {
  for (let from = 0; from < tokens.length; from += 1) {
    const before = tokenAt(tokens, from - 1);
    if (before !== undefined && before.kind !== "day" && !isMark(before, ",。;:!\n")) continue;
    const row = rowAt(tokens, from);
    if (row === null) continue;
    const first = tokens[from] as Token;
    const visit = { ...row.visit, start: first.start, end: first.start };
    const list = row.places.every((place) => place.length === 1)
      ? [sumOf(row.places.flat())]
      : listOf(row.places);
    return [...tokens.slice(0, from), visit, ...list, ...tokens.slice(row.end)];
  }
  return tokens;
}

function rowAt(tokens: readonly Token[], from: number): Row | null {
  const places: Token[][] = [];
  let at = from;
  let timed = 0;
  while (true) {
    const time = tokens[at] !== undefined && isTimeOfDay(tokens[at] as Token) ? 1 : 0;
    at += time;
    const where = isWhere(tokens[at]) ? [tokens[at] as Token] : [];
    at += where.length;
    if (/^[有是]$/.test(tokens[at]?.text ?? "")) at += 1;
    const figure = tokens[at];
    const { quantity } = figure ?? {};
    if (figure === undefined || quantity?.unit?.kind !== "household" || quantity.value === null) break;
    if (time + where.length === 0) return null;
    timed += time;
    places.push([...where, figure]);
    at += 1;
    if (isMark(tokens[at], "、,") || has(tokens[at], Role.joins)) at += 1;
  }
  // 一组6户,下午8户: of one kind, or what is told is not clear.
  const placed = places.filter((place) => place.length > 1).length;
  if (places.length < 2 || (placed > 0 ? placed < places.length : timed < places.length)) return null;
  while (/^(?:也|已经?)$/.test(tokens[at]?.text ?? "")) at += 1;
  if (!/^(?:都|均|全部?)已?$/.test(tokens[at]?.text ?? "")) return null;
  at += 1;
  while (/^已经?$/.test(tokens[at]?.text ?? "")) at += 1;
  const visit = tokens[at];
  if (visit?.word?.measure?.id !== "visit") return null;
  at += 1;
  while (/^(?:完|过|了|到|完了|过了|到了|到位|一遍|完毕)$/.test(tokens[at]?.text ?? "")) at += 1;
  return tokens[at] === undefined || isMark(tokens[at], ",。;!\n") ? { places, visit, end: at } : null;
}

/** 一组, 上坪村, 脱贫户 */
function isWhere(token: Token | undefined): boolean {
  return token?.kind === "group" || token?.kind === "village" || has(token, Role.householdClass);
}

function listOf(places: readonly Token[][]): Token[] {
  return places.flatMap((place, at) => {
    const first = place[0] as Token;
    return at === 0 ? place : [{ ...markAt(first.start, first, "、"), bracketed: false }, ...place];
  });
}

function sumOf(figures: readonly Token[]): Token {
  const [first] = figures as [Token];
  const { quantity } = first;
  if (quantity === null) return first;
  const value = figures.reduce((sum, figure) => sum + (figure.quantity?.value ?? 0), 0);
  const approx = figures.some((figure) => figure.quantity?.approx === true);
  return { ...first, quantity: { ...quantity, value, approx } };
}
