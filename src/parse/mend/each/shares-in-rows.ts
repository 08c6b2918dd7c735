import { Sign } from "../../text/characters.ts";
import { Role } from "../../words/roles.ts";
import { countsThings, endsClause, has, isMark, type Token } from "../../words/tokens.ts";

/** 米和油都带了,一家一袋一桶; 4袋米4桶油,李平陈九斤各两袋两桶 */
export const sharesInRow = new Sign(
  "各每家户人",
  /(?:各|[一每][家户人])(?:送|给|分|发|留)?了?[\d一二两三四五六七八九十百半]+[^\d,。;\n、各每的]{1,2}[、和]?[\d一二两三四五六七八九十百半]+[^\d,。;\n、的]{1,2}(?:[,。;!\n]|$)/,
);

/** How far back the things may have been told: as far as one breath goes. */
const longestBack = 24;

/** One thing told before, with what its figure counts it in, where it has one. */
interface Told {
  readonly thing: Token;
  readonly unit: string | null;
}

/**
 * Figures in a row, and nothing else, for each of them: which thing each one counts is what the sentence told before in the same
 * unit, or, where nothing was told there in figures, one after the other. Left as they are where that does not tell.
 */
export function withSharesNamed(tokens: readonly Token[]): readonly Token[] {
  const told = [...tokens];
  for (let at = told.length - 1; at > 0; at -= 1) {
    if (!endsClause(told[at + 1]) || !countsThings(told[at])) continue;
    let from = at;
    while (countsThings(told[from - 1]) || (isMark(told[from - 1], "、") && countsThings(told[from - 2])))
      from -= 1;
    if (from === at || !isShared(told, from)) continue;
    const figures = told.slice(from, at + 1).filter(countsThings);
    const things = thingsBefore(told, from);
    const named = figures.map((figure, place) => thingOf(figure, place, figures, things));
    if (named.some((thing) => thing === null)) continue;
    const row = figures.flatMap((figure, place) => [figure, named[place] as Token]);
    told.splice(from, at + 1 - from, ...row);
  }
  return told;
}

/** 一家|一袋一桶, 各|送|一袋一桶 */
function isShared(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  return has(before, Role.each) || (has(before, Role.give) && has(tokens[from - 2], Role.each));
}

/** The nearest clause before that tells of as many as two things. */
function thingsBefore(tokens: readonly Token[], from: number): readonly Told[] {
  let first = from;
  while (first > 0 && first > from - longestBack && !isMark(tokens[first - 1], "。!\n")) first -= 1;
  const things: Told[] = [];
  let taken = first - 1;
  for (let at = first; at < from; at += 1) {
    const token = tokens[at] as Token;
    if (!token.word?.goods) continue;
    const beside = taken < at - 1 && countsThings(tokens[at - 1]) ? at - 1 : at + 1;
    const counted = beside < from && countsThings(tokens[beside]);
    if (counted) taken = beside;
    things.push({ thing: token, unit: counted ? (tokens[beside]?.quantity?.unit?.name ?? null) : null });
  }
  return things;
}

function thingOf(
  figure: Token,
  place: number,
  figures: readonly Token[],
  things: readonly Told[],
): Token | null {
  const unit = figure.quantity?.unit?.name ?? null;
  if (things.every((told) => told.unit === null))
    return things.length === figures.length ? (things[place]?.thing ?? null) : null;
  const [only, other] = things.filter((told) => told.unit === unit);
  return only === undefined || other !== undefined ? null : only.thing;
}
